import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';
import { watchStatements } from '../support/statements.ts';

let city: City;
let hub: CityHub;
let registry: pg.Client;
const asked: { text: string }[] = [];

beforeAll(async () => {
  city = await openCity(400);
  hub = city.hub();
  registry = new pg.Client({ connectionString: city.databases['civil-registry'] });
  await registry.connect();
  watchStatements((statement) => asked.push(statement));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await registry.end();
  await city.close();
});

const { clean } = examples;
const flags = 'completeness accuracy evidence { reasons { code } }';

/** The facts of a person, and of so many generations below. */
const generations = (below: number): string => `
  fullName { text accuracy } dateOfBirth { value accuracy } lifeStatus { value }
  marriages { items { value { registrationDate { value } } } }
  ${below === 0 ? '' : `children { completeness items { value { ${generations(below - 1)} } } }`}`;

/** Reads of one query: of each database by the number of today and by former ones, and requests to the service. */
async function readsOf(below: number) {
  asked.length = 0;
  const calls = city.residence.calls();
  const { data, errors } = await hub.ask(
    `query ($id: PersonalId!) { person(personalId: $id) { ${generations(below)} } }`,
    { id: clean.mother },
  );
  expect(errors).toBeUndefined();
  const byNumber = asked.filter(({ text }) => text.includes('coalesce('));
  const civil = asked.filter((each) => /"(khai_sinh|khai_tu|ket_hon)"/.test(each.text));
  const land = asked.filter((each) => /"giay_chung_nhan"/.test(each.text) && !byNumber.includes(each));
  return {
    person: data.person,
    counts: {
      civil: civil.filter((each) => !byNumber.includes(each)).length,
      health: asked.filter((each) => ![...civil, ...land, ...byNumber].includes(each)).length,
      land: land.length,
      byFormerNumber: byNumber.length,
      residence: city.residence.calls() - calls,
    },
  };
}

describe('a family of three generations', () => {
  it('comes in one query, with one read of each register for each level', async () => {
    const [one, two, three] = [await readsOf(0), await readsOf(1), await readsOf(2)];
    const grandmother = three.person;
    expect(grandmother.fullName.text).toBe('Lê Thị Mai');
    const [mother] = grandmother.children.items;
    expect(mother.value.fullName).toEqual({ text: 'Trần Thị Thu Hà', accuracy: 'CORROBORATED' });
    expect(mother.value.marriages.items[0].value.registrationDate.value).toBe('2015-03-28');
    const grandchildren = mother.value.children.items.map(
      ({ value }: { value: { fullName: { text: string } } }) => value.fullName.text,
    );
    expect(grandchildren.sort()).toEqual(['Nguyễn Gia Bảo', 'Nguyễn Minh Anh']);

    // Each generation adds: its persons, and their marriages one level on; beside, what bears a former number of theirs.
    const added = [one, two, three].map(({ counts }, at, all) => {
      const before = all[at - 1]?.counts ?? { civil: 0, health: 0, land: 0, byFormerNumber: 0, residence: 0 };
      return {
        civil: counts.civil - before.civil,
        health: counts.health - before.health,
        land: counts.land - before.land,
        byFormerNumber: counts.byFormerNumber - before.byFormerNumber,
        residence: counts.residence - before.residence,
      };
    });
    for (const generation of added) {
      expect(generation.civil).toBeLessThanOrEqual(2);
      expect(generation.health).toBe(1);
      expect(generation.land).toBe(1);
      expect(generation.byFormerNumber).toBeLessThanOrEqual(3);
      expect(generation.residence).toBeLessThanOrEqual(5);
    }
  });

  it('is the same family read from below', async () => {
    const [child] = clean.children;
    const { data } = await hub.ask(
      `query ($id: PersonalId!) { person(personalId: $id) { mother { value { mother { value { fullName { text } }
        accuracy } father { value { fullName { text } } accuracy } } ${flags} } } }`,
      { id: child },
    );
    const { mother } = data.person;
    expect(mother).toMatchObject({ completeness: 'PRESENT', accuracy: 'CORROBORATED' });
    expect(mother.value.mother.value.fullName.text).toBe('Lê Thị Mai');
    expect(mother.value.father.value.fullName.text).toBe('Trần Văn Bình');
  });
});

describe('two records of one event under one number', () => {
  it('stay two claims, and are said to be so', async () => {
    await registry.query(
      `insert into khai_sinh select (jsonb_populate_record(b,
         '{"id": 970001, "soDangKy": "970", "loaiDangKy": "2", "nksHoTen": "Trần Thị Hà"}')).*
       from khai_sinh b where "soDinhDanh" = $1`,
      [clean.personalId],
    );
    const { data } = await hub.ask(
      `query ($id: PersonalId!) { person(personalId: $id) {
        fullName { text ${flags} evidence { claims { register { code } recordRef raw outcome } } }
        birthRegistrations { items { value { registrationNumber { value } fullName { text accuracy } } } ${flags} } } }`,
      { id: clean.personalId },
    );
    const { fullName, birthRegistrations } = data.person;
    const civil = fullName.evidence.claims.filter(
      ({ register, recordRef }: { register: { code: string }; recordRef: string }) =>
        register.code === 'civil-registry' && recordRef.startsWith('khai_sinh/'),
    );
    expect(civil).toHaveLength(2);
    expect(civil.map(({ raw }: { raw: string }) => raw).sort()).toEqual(['Trần Thị Hà', 'Trần Thị Thu Hà']);
    expect(fullName.accuracy).toBe('CONFLICTING');
    expect(fullName.evidence.reasons.map(({ code }: { code: string }) => code)).toContain('DUPLICATE_RECORD');
    expect(birthRegistrations.items).toHaveLength(2);
    await registry.query('delete from khai_sinh where id = 970001');
  });
});

describe('a birth of a sibling under the number', () => {
  it('is not served, whatever is selected, though it stands first in the register; both are named', async () => {
    const own = 'fullName { text } dateOfBirth { text } mother { text } placeOfBirth { text }';
    const values = async (selection: string) =>
      (await hub.ask(`query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`, { id: clean.personalId }))
        .data.person;
    const before = await values(own);
    const [{ id }] = (
      await registry.query(
        'update khai_sinh b set id = 980001 from khai_sinh o where o."soDinhDanh" = $1 and b.id = o.id returning o.id',
        [clean.personalId],
      )
    ).rows;
    await registry.query(
      `insert into khai_sinh select (jsonb_populate_record(b, jsonb_build_object('id', $2::bigint, 'soDangKy', '970', 'nksHoTen',
         'Trần Thị Em', 'nksNgaySinh', '03.04.1987', 'nksNgaySinhBangChu', null, 'meSoDDCN', null))).*
       from khai_sinh b where "soDinhDanh" = $1`,
      [clean.personalId, id],
    );
    expect(await values(own)).toEqual(before);
    for (const field of ['fullName', 'mother', 'placeOfBirth']) {
      expect(await values(`${field} { text }`)).toEqual({ [field]: before[field] });
    }
    const { fullName, birthRegistrations } = await values(
      `fullName { text accuracy evidence { reasons { code text } claims { recordRef outcome } } } birthRegistrations { items { accuracy } }`,
    );
    expect(fullName.text).toBe(before.fullName.text);
    const outcomes = Object.fromEntries(
      fullName.evidence.claims.map(({ recordRef, outcome }: { recordRef: string; outcome: string }) => [
        recordRef,
        outcome,
      ]),
    );
    expect(outcomes).toMatchObject({ [`khai_sinh/${id}`]: 'INVALID', 'khai_sinh/980001': 'SERVED' });
    const reason = fullName.evidence.reasons.find(({ code }: { code: string }) => code === 'RECORD_OF_ANOTHER');
    expect(reason.text).toContain(`bản ghi khai_sinh/${id} (03/04/1987, Nữ) không hợp`);
    expect(reason.text).toMatch(/còn khai_sinh\/980001 \(\d\d\/\d\d\/1990, Nữ\) thì hợp/u);
    const twice = fullName.evidence.reasons.find(({ code }: { code: string }) => code === 'DUPLICATE_RECORD');
    expect(twice.text).toContain('khai_sinh/980001 (đang dùng)');
    expect(birthRegistrations.items).toHaveLength(2);
    await registry.query('delete from khai_sinh where id = $1', [id]);
    await registry.query('update khai_sinh set id = $1 where id = 980001', [id]);
  });
});

describe('a correction that explains a mismatch', () => {
  it('is the value of today, and no defect', async () => {
    const [{ id, name }] = (
      await registry.query(`select id::text, "nksHoTen" as name from khai_sinh where "soDinhDanh" = $1`, [
        clean.personalId,
      ])
    ).rows;
    await registry.query(`update khai_sinh set "nksHoTen" = 'Trần Thị Thu Hằng' where id = $1`, [id]);
    const ask = async () => {
      const { data } = await hub.ask(
        `query ($id: PersonalId!) { person(personalId: $id) {
          fullName { text ${flags} evidence { claims { outcome raw } } }
          civilStatusChanges { items { value { kind { value } oldValue { value } newValue { value } effectiveOn { value } } } }
        } }`,
        { id: clean.personalId },
      );
      return data.person;
    };
    expect((await ask()).fullName.accuracy).toBe('CONFLICTING');
    await registry.query(
      `insert into cai_chinh ("id", "soDangKy", "ngayDangKy", "noiDangKy", "maDonVi", "danhMucDVHC", "loaiViec", "loaiDangKyGoc",
         "idDangKyGoc", "soDangKyGoc", "noiDangKyGoc", "soDinhDanh", "tenTruong", "giaTriCu", "giaTriMoi", "ngayHieuLuc", "canCu", "ngayCapNhat")
       values (970001, '1', '02.03.2021', 'x', '26740', 'QD124-2004', 'CAI_CHINH', 'khai_sinh', $1, '1', 'x', $2,
         'nksHoTen', 'Trần Thị Thu Hằng', $3, '02.03.2021', 'Quyết định 1', now())`,
      [id, clean.personalId, name],
    );
    const { fullName, civilStatusChanges } = await ask();
    expect(fullName).toMatchObject({ text: 'Trần Thị Thu Hà', completeness: 'PRESENT', accuracy: 'CORROBORATED' });
    expect(fullName.evidence.reasons.map(({ code }: { code: string }) => code)).toEqual(['CORRECTED']);
    expect(fullName.evidence.claims).toContainEqual({ outcome: 'SUPERSEDED', raw: 'Trần Thị Thu Hằng' });
    expect(civilStatusChanges.items[0].value).toMatchObject({
      kind: { value: 'CORRECTION' },
      oldValue: { value: 'Trần Thị Thu Hằng' },
      newValue: { value: 'Trần Thị Thu Hà' },
    });
    await registry.query('delete from cai_chinh where id = 970001');
    await registry.query(`update khai_sinh set "nksHoTen" = $2 where id = $1`, [id, name]);
  });
});
