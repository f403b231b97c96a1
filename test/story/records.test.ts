import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';
import { watchStatements } from '../support/statements.ts';

const { clean, conflictingBirthDate, deathKnownOnlyToHealth } = examples;
let city: City;
let hub: CityHub;
let registry: pg.Client;

beforeAll(async () => {
  city = await openCity(300);
  hub = city.hub();
  registry = new pg.Client({ connectionString: city.databases['civil-registry'] });
  await registry.connect();
});
afterEach(() => city.residence.set({ mode: 'up' }));
afterAll(async () => {
  await registry.end();
  await city.close();
});

const flags = `completeness accuracy probabilityWrong
  evidence { basis reasons { code text } claims { register { code } outcome raw recordRef linkedBy entity absence value } }`;
const ask = async (personalId: string, selection: string) => {
  const query = `query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`;
  const { data, errors } = await hub.ask(query, { id: personalId });
  expect(errors).toBeUndefined();
  return data.person;
};
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
type Any = any;
const codes = (fact: { evidence: { reasons: { code: string }[] } }) => fact.evidence.reasons.map(({ code }) => code);

describe('a marriage', () => {
  const spouses = `marriages { completeness items { accuracy value {
    registrationNumber { value } registrationDate { value } registrar { value { code system label } } kind { value text }
    status { value ${flags} }
    husband { text value { role name { full } dateOfBirth resolvesTo { label value { id fullName { text } dateOfBirth { value accuracy } } ${flags} } } }
    wife { text value { role name { full } resolvesTo { value { id fullName { text } } ${flags} } } }
  } } }`;

  it('leads to husband and wife, with one read per register and level', async () => {
    const statements: string[] = [];
    watchStatements(({ text }) => {
      const byNumber = text.includes('coalesce(') ? 'by number ' : '';
      statements.push(byNumber + (/from "(\w+)"/.exec(text)?.[1] ?? ''));
    });
    const person = await ask(clean.personalId, spouses);
    vi.restoreAllMocks();
    // Level 1 the person's marriages, birth and residences; level 2 the records of marriage, by the same statement, and of
    // residence; level 3 both spouses. What of a person bears only an old number is asked for beside.
    expect(statements.filter((each) => !each.startsWith('by')).sort()).toEqual([
      'giay_chung_nhan',
      'giay_chung_nhan',
      'insurance_card',
      'insurance_card',
      'khai_sinh',
      'khai_sinh',
    ]);
    expect(new Set(statements.filter((each) => each.startsWith('by')))).toEqual(
      new Set(['by number death_notice', 'by number giay_chung_nhan', 'by number khai_tu']),
    );

    const [marriage] = person.marriages.items;
    expect(person.marriages.items).toHaveLength(1);
    expect(marriage.value).toMatchObject({
      registrationDate: { value: '2015-03-28' },
      kind: { value: 'FIRST', text: 'Đăng ký lần đầu' },
      status: { value: null, completeness: 'MISSING' },
      husband: {
        text: 'Nguyễn Hoàng Nam, 25/07/1988',
        value: { role: 'HUSBAND', name: { full: 'Nguyễn Hoàng Nam' }, dateOfBirth: '1988-07-25' },
      },
      wife: { value: { role: 'WIFE', resolvesTo: { value: { fullName: { text: 'Trần Thị Thu Hà' } } } } },
    });
    expect(marriage.value.registrar.value).toMatchObject({ system: 'admin-unit-2004' });
    expect(marriage.value.registrar.value.label).toMatch(/^Ủy ban nhân dân /u);
    const { resolvesTo } = marriage.value.husband.value;
    expect(resolvesTo).toMatchObject({
      label: 'Chồng',
      completeness: 'PRESENT',
      accuracy: 'SINGLE_SOURCE',
      value: { fullName: { text: 'Nguyễn Hoàng Nam' }, dateOfBirth: { accuracy: 'CORROBORATED' } },
      evidence: { claims: [{ outcome: 'SERVED', raw: clean.spouse, linkedBy: 'PID', entity: resolvesTo.value.id }] },
    });
  });

  it('whose other party has no number names that party and leads to nobody', async () => {
    const { rows } = await registry.query(
      `update ket_hon set "chongSoDDCN" = null, "chongSoGiayToTuyThan" = null where "voSoDDCN" = $1
       returning id, "chongHoTen" as name`,
      [deathKnownOnlyToHealth.spouse],
    );
    const person = await ask(deathKnownOnlyToHealth.spouse ?? '', spouses);
    const [marriage] = person.marriages.items;
    expect(marriage.value.husband.value.name.full).toBe(rows[0].name);
    const { resolvesTo } = marriage.value.husband.value;
    expect(resolvesTo).toMatchObject({
      value: null,
      completeness: 'MISSING',
      accuracy: 'UNASSESSED',
      evidence: { claims: [{ outcome: 'ABSENT', raw: null, linkedBy: null, absence: 'MISSING' }] },
    });
    expect(resolvesTo.evidence.reasons).toEqual([
      { code: 'PARTY_WITHOUT_NUMBER', text: expect.stringContaining(`ket_hon/${rows[0].id}`) },
    ]);
    expect((await ask(deathKnownOnlyToHealth.personalId, spouses)).marriages.items).toEqual([]);
  });

  it('whose other party has a number that cannot be read says so, and keeps it byte for byte', async () => {
    await registry.query(`update ket_hon set "chongSoDDCN" = '00088000018' where "voSoDDCN" = $1`, [
      deathKnownOnlyToHealth.spouse,
    ]);
    const person = await ask(deathKnownOnlyToHealth.spouse ?? '', spouses);
    const { resolvesTo } = person.marriages.items[0].value.husband.value;
    expect(resolvesTo).toMatchObject({ value: null, completeness: 'UNREADABLE' });
    expect(resolvesTo.evidence.claims[0].raw).toBe('00088000018');
    expect(codes(resolvesTo)).toEqual(['VALUE_UNREADABLE']);
  });

  it('that ended is shown with the note', async () => {
    await registry.query(
      `update ket_hon set "tinhTrangKetHon" = 'Đã ly hôn', "huyKetHonNgayGhiChu" = '02.03.2020' where "voSoDDCN" = $1`,
      [clean.mother],
    );
    const { marriages } = await ask(
      clean.mother ?? '',
      'marriages { items { value { status { value text } endNotedOn { text } } } }',
    );
    expect(marriages.items).toEqual([
      { value: { status: { value: 'DIVORCED', text: 'Đã ly hôn' }, endNotedOn: { text: '02/03/2020' } } },
    ]);
  });

  it('is a node of its own', async () => {
    const { marriages } = await ask(clean.personalId, 'marriages { items { value { id } } }');
    const { id } = marriages.items[0].value;
    const { data } = await hub.ask(
      'query ($id: ID!) { node(id: $id) { id ... on MarriageRegistration { registrationDate { value } } } }',
      { id },
    );
    expect(data.node).toEqual({ id, registrationDate: { value: '2015-03-28' } });
  });

  it('that is not there is denied for who is too young, and for nobody whose years are not digitised', async () => {
    const [child] = clean.children;
    const { marriages } = await ask(child ?? '', `marriages { items { value { id } } ${flags} }`);
    expect(marriages).toMatchObject({ items: [], completeness: 'PRESENT', evidence: { reasons: [] } });
    const { rows } = await registry.query(
      `select "chongSoDDCN" as id from ket_hon where right("chongNgaySinh", 4) < '1957' and "chongSoDDCN" is not null limit 1`,
    );
    const old = await ask(rows[0].id, `marriages { ${flags} }`);
    expect(old.marriages.completeness).toBe('PARTIAL');
    expect(codes(old.marriages)).toContain('LIFE_NOT_COVERED');
  });
});

describe('a birth registration', () => {
  const record = `birthRegistrations { items { value {
    fullName { text ${flags} } dateOfBirth { text ${flags} } sex { text ${flags} } book { ${flags} }
    mother { text value { dateOfBirth document { kind number } resolvesTo { value { id } ${flags} } } }
  } } }`;
  const facts = `fullName { text ${flags} } dateOfBirth { text ${flags} } sex { text ${flags} } mother { value { id } ${flags} }`;

  it.each([
    ['agrees', clean.personalId, 'CORROBORATED'],
    ['is contradicted', conflictingBirthDate.personalId, 'CONFLICTING'],
  ])('has the verdict of the fact that it feeds, where it %s', async (_, personalId, accuracy) => {
    const person = await ask(personalId, `${facts} ${record}`);
    const [{ value }] = person.birthRegistrations.items;
    expect(value.dateOfBirth.accuracy).toBe(accuracy);
    for (const field of ['fullName', 'dateOfBirth', 'sex']) {
      expect(value[field], field).toEqual(person[field]);
    }
    expect(value.mother.value.resolvesTo).toEqual(person.mother);
    expect(value.mother.value).toMatchObject({ dateOfBirth: null, document: { kind: 'CMND' } });
    expect(value.book.completeness).toBe('NOT_IN_SCOPE');
  });

  it('that is asked for alone has the same flags', async () => {
    const alone = await ask(conflictingBirthDate.personalId, record);
    const both = await ask(conflictingBirthDate.personalId, `${facts} ${record}`);
    expect(alone.birthRegistrations).toEqual(both.birthRegistrations);
  });

  it('keeps its own value where a later correction replaced it, and says so', async () => {
    const { rows } = await registry.query('select * from khai_sinh where "soDinhDanh" = $1', [clean.children[0]]);
    const [birth] = rows;
    const correction = {
      id: 900001,
      soDangKy: '1/2024',
      ngayDangKy: '05.02.2024',
      noiDangKy: birth.noiDangKy,
      maDonVi: birth.maDonVi,
      danhMucDVHC: birth.danhMucDVHC,
      loaiViec: 'CAI_CHINH',
      loaiDangKyGoc: 'khai_sinh',
      idDangKyGoc: birth.id,
      soDangKyGoc: birth.soDangKy,
      noiDangKyGoc: birth.noiDangKy,
      soDinhDanh: birth.soDinhDanh,
      tenTruong: 'nksNgaySinh',
      giaTriCu: '19.03.2018',
      giaTriMoi: birth.nksNgaySinh,
      ngayHieuLuc: '05.02.2024',
      canCu: 'Quyết định số 12/QĐ-UBND',
      ngayCapNhat: '2024-02-05T01:00:00Z',
    };
    await registry.query(`update khai_sinh set "nksNgaySinh" = '19.03.2018' where id = $1`, [birth.id]);
    const columns = Object.keys(correction);
    await registry.query(
      `insert into cai_chinh (${columns.map((each) => `"${each}"`).join()}) values (${columns.map((__, i) => `$${i + 1}`).join()})`,
      Object.values(correction),
    );
    const person = await ask(birth.soDinhDanh, `${facts} ${record}`);
    const [{ value }] = person.birthRegistrations.items;
    expect(person.dateOfBirth).toMatchObject({ text: '19/02/2018', accuracy: 'CORROBORATED' });
    expect(value.dateOfBirth).toMatchObject({ text: '19/03/2018', completeness: 'PRESENT', accuracy: 'CONFLICTING' });
    expect(codes(value.dateOfBirth)).toEqual(['CORRECTED']);
    expect(value.sex.accuracy).toBe(person.sex.accuracy);
  });

  it('of two under one number stays one of two, each with its own words', async () => {
    const columns = `"soDangKy", "ngayDangKy", "noiDangKy", "maDonVi", "danhMucDVHC", "hinhThucNhap", "nksHoTen", "nksGioiTinh",
      "soDinhDanh", "nksLoaiKhaiSinh", "ngayCapNhat"`;
    await registry.query(
      `insert into khai_sinh (id, "loaiDangKy", "nksNgaySinh", ${columns})
       select 900002, '2', '12.11.1988', ${columns} from khai_sinh where "soDinhDanh" = $1`,
      [conflictingBirthDate.personalId],
    );
    const person = await ask(
      conflictingBirthDate.personalId,
      `dateOfBirth { text ${flags} } birthRegistrations { ${flags} items { value { dateOfBirth { text ${flags} } } } }`,
    );
    const { items } = person.birthRegistrations;
    expect(codes(person.birthRegistrations)).toContain('DUPLICATE_RECORD');
    expect(items.map(({ value }: { value: { dateOfBirth: { text: string } } }) => value.dateOfBirth.text)).toEqual([
      '12/05/1988',
      '12/11/1988',
    ]);
    for (const { value } of items) {
      expect(value.dateOfBirth.accuracy).toBe('CONFLICTING');
      expect(codes(value.dateOfBirth)).toContain('DUPLICATE_RECORD');
      const served = value.dateOfBirth.evidence.claims.filter(
        (claim: { outcome: string }) => claim.outcome === 'SERVED',
      );
      expect(served).toMatchObject([{ value: value.dateOfBirth.text, register: { code: 'civil-registry' } }]);
    }
  });

  it('shares its number with no other of the book: two that one query reads are told, whoever they are of', async () => {
    const [first, second] = clean.children;
    const numbers = `birthRegistrations { items { value { registrationNumber { text ${flags} } } } }`;
    const ofChildren = async (flagged = numbers) => {
      const { children } = await ask(
        clean.personalId,
        `children { items { value { personalId { value } ${flagged} } } }`,
      );
      return children.items.flatMap(({ value }: Any) => value.birthRegistrations.items);
    };
    const before: Any[] = await ofChildren();
    expect(before.length).toBeGreaterThan(1);
    for (const { value } of before) expect(codes(value.registrationNumber)).toEqual([]);

    const shared = ['soDangKy', 'quyenSo', 'ngayDangKy', 'noiDangKy', 'maDonVi', 'danhMucDVHC'];
    await registry.query(
      `update khai_sinh k set ${shared.map((column) => `"${column}" = other."${column}"`).join(', ')}
       from khai_sinh other where k."soDinhDanh" = $1 and other."soDinhDanh" = $2`,
      [second, first],
    );
    const { rows } = await registry.query(
      'select id, "soDangKy" as number from khai_sinh where "soDinhDanh" in ($1, $2) order by 1',
      [first, second],
    );
    const after: Any[] = (await ofChildren()).filter(
      ({ value }: Any) => value.registrationNumber.text === rows[0].number,
    );
    expect(after).toHaveLength(2);
    for (const { value } of after) {
      const [reason] = value.registrationNumber.evidence.reasons;
      expect(reason.code).toBe('REGISTRATION_NUMBER_SHARED');
      for (const { id } of rows) expect(reason.text).toContain(`${id} (`);
      expect(value.registrationNumber.accuracy).toBe('SINGLE_SOURCE');
    }
    const alone = await ask(second as string, numbers);
    expect(codes(alone.birthRegistrations.items[0].value.registrationNumber)).toEqual([]);
    await registry.query(`update khai_sinh set "maDonVi" = '00000' where "soDinhDanh" = $1`, [second]);
    for (const { value } of (await ofChildren()) as Any[]) expect(codes(value.registrationNumber)).toEqual([]);
  });

  it('loses nothing of its own while residence does not answer', async () => {
    const own = `birthRegistrations { completeness items { value {
      registrationNumber { value ${flags} } registrationDate { value ${flags} } child { text ${flags} }
      mother { text value { resolvesTo { value { id } completeness } } } dateOfBirth { text completeness }
    } } }`;
    const up = await ask(clean.personalId, own);
    await city.residence.set({ mode: 'down' });
    expect(await ask(clean.personalId, own)).toEqual(up);
  });
});

describe('a death registration', () => {
  it('shows the date of death as little as its person does, and nothing of it in the evidence', async () => {
    const { rows } = await registry.query(
      'select "soDinhDanh" as id, "nktNgayChet" as died from khai_tu where "soDinhDanh" is not null limit 1',
    );
    const person = await ask(
      rows[0].id,
      `deathRegistrations { items { value { dateOfDeath { text ${flags} } fullName { text accuracy } deceased { text } } } }`,
    );
    const [{ value }] = person.deathRegistrations.items;
    expect(value.dateOfDeath).toMatchObject({ text: null, completeness: 'NOT_IN_SCOPE', accuracy: 'UNASSESSED' });
    expect(codes(value.dateOfDeath)).toEqual(['OUT_OF_SCOPE']);
    expect(JSON.stringify(person)).not.toContain(rows[0].died);
    expect(value.deceased.text).toContain(value.fullName.text);
  });
});
