import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';

const { clean } = examples;
let city: City;
let hub: CityHub;
let registry: pg.Client;

beforeAll(async () => {
  city = await openCity(800);
  hub = city.hub();
  registry = new pg.Client({ connectionString: city.databases['civil-registry'] });
  await registry.connect();
});
afterAll(async () => {
  await registry.end();
  await city.close();
});

const flags = `completeness accuracy
  evidence { reasons { code severity text } claims { register { code } outcome raw recordRef linkedBy absence value requestId } }`;
const ask = async (personalId: string, selection: string) => {
  const query = `query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`;
  const { data, errors } = await hub.ask(query, { id: personalId });
  expect(errors).toBeUndefined();
  return data.person;
};
const codes = (fact: { evidence: { reasons: { code: string }[] } }) => fact.evidence.reasons.map(({ code }) => code);
const row = async (sql: string) => {
  const { rows } = await registry.query(sql);
  expect(rows.length, sql).toBeGreaterThan(0);
  return rows[0];
};
/** A day as the registry writes it, and as the hub does. */
const iso = (dotted: string) => dotted.split('.').reverse().join('-');

/** Every registration's own fields, as the row has them. */
const common = `registrationNumber { value } book { value } registrationDate { value } registrar { value { code label } } notes { value }`;
const commonOf = (of: Record<string, string>) => ({
  registrationNumber: { value: of.soDangKy },
  book: { value: of.quyenSo ?? null },
  registrationDate: { value: iso(of.ngayDangKy ?? '') },
  registrar: { value: { code: of.maDonVi, label: of.noiDangKy } },
  notes: { value: of.ghiChu ?? null },
});
const party = 'value { role name { full } dateOfBirth document { number } resolvesTo { value { id } completeness } }';

describe('a divorce', () => {
  const marriage = `marriages { items { value { status { value ${flags} } endNotedOn { value accuracy } endBasis { value accuracy } } } }`;
  const both = `select n.*, k."voSoDDCN" as wife, k.id as marriage from ghi_chu_ly_hon n join ket_hon k on k.id = n."idKetHon"
    where k."voSoDDCN" is not null and k."tinhTrangKetHon" = 'Đã ly hôn' order by n.id limit 1`;

  it('is a record of its own that leads to its parties and to the marriage', async () => {
    const note = await row(both);
    const person = await ask(
      note.wife,
      `divorces { completeness items { value { ${common} kind { value text } husband { ${party} } wife { ${party} }
        decisionKind { value } decisionNumber { value } decidedOn { value } effectiveOn { value } court { value }
        foreignCountry { completeness } marriageNumber { value } marriage { value { registrationNumber { value } } } } } }`,
    );
    expect(person.divorces.completeness).toBe('PARTIAL'); // registrars elsewhere make such notes too
    const [{ value }] = person.divorces.items;
    expect(value).toMatchObject({
      ...commonOf(note),
      kind: { value: 'DIVORCE', text: 'Ly hôn' },
      husband: { value: { role: 'HUSBAND', name: { full: note.chongHoTen } } },
      wife: { value: { role: 'WIFE', resolvesTo: { completeness: 'PRESENT' } } },
      decisionKind: { value: 'DECISION' },
      decisionNumber: { value: note.soBanAn },
      decidedOn: { value: iso(note.ngayBanAn) },
      effectiveOn: { value: iso(note.ngayHieuLuc) },
      court: { value: note.toaAn },
      foreignCountry: { completeness: 'MISSING' },
      marriage: { value: { registrationNumber: { value: note.soDangKyKetHon } } },
      marriageNumber: { value: note.soDangKyKetHon },
    });
  });

  it('that margin and note tell alike is one witness, and no more', async () => {
    const { wife } = await row(both);
    const [{ value }] = (await ask(wife, marriage)).marriages.items;
    expect(value).toMatchObject({
      status: { value: 'DIVORCED', completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' },
      endNotedOn: { accuracy: 'SINGLE_SOURCE' },
      endBasis: { accuracy: 'SINGLE_SOURCE' },
    });
    expect(value.status.evidence.claims).toHaveLength(2);
    expect(value.status.evidence.reasons).toEqual([]);
  });

  it('whose margin note is missing is served from the note, and says that the marriage does not have it', async () => {
    const note = await row(both);
    await registry.query(
      `update ket_hon set "tinhTrangKetHon" = 'Không có thông tin', "huyKetHonNgayGhiChu" = null, "huyKetHonCanCu" = null where id = $1`,
      [note.marriage],
    );
    const [{ value }] = (await ask(note.wife, marriage)).marriages.items;
    expect(value).toMatchObject({
      status: { value: 'DIVORCED', completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' },
      endNotedOn: { value: iso(note.ngayDangKy) },
      endBasis: { value: `Quyết định số ${note.soBanAn}` },
    });
    expect(value.status.evidence.reasons).toEqual([
      {
        code: 'DIVORCE_NOT_NOTED',
        severity: 'WARNING',
        text: expect.stringContaining(`ghi_chu_ly_hon/${note.id}, nhưng đăng ký kết hôn ket_hon/${note.marriage}`),
      },
    ]);
  });

  it('that the two tell differently is disputed', async () => {
    const note = await row(`${both.replace('order by n.id', 'order by n.id desc')}`);
    await registry.query(`update ghi_chu_ly_hon set "loaiViec" = 'HUY_KET_HON' where id = $1`, [note.id]);
    const [{ value }] = (await ask(note.wife, marriage)).marriages.items;
    expect(value.status).toMatchObject({ value: 'DIVORCED', accuracy: 'CONFLICTING' });
    expect(codes(value.status)).toEqual(['REGISTERS_DISAGREE']);
  });

  it('noted on the marriage alone is served, and nothing is missed', async () => {
    const note = await row(both);
    await registry.query('delete from ghi_chu_ly_hon where id = $1', [note.id]);
    const [{ value }] = (await ask(note.wife, marriage)).marriages.items;
    expect(value.status).toMatchObject({ value: 'DIVORCED', accuracy: 'SINGLE_SOURCE', evidence: { reasons: [] } });
  });

  it('leads to a marriage that names its parties by no number', async () => {
    const note = await row(`select n.*, n."voSoDDCN" as wife from ghi_chu_ly_hon n join ket_hon k on k.id = n."idKetHon"
       where k."voSoDDCN" is null and n."voSoDDCN" is not null limit 1`);
    const { divorces } = await ask(
      note.wife,
      'divorces { items { value { marriage { value { wife { value { name { full } } } } } } } }',
    );
    expect(divorces.items[0].value.marriage.value.wife.value.name.full).toBe(note.voHoTen);
  });
});

describe('a confirmation of marital status', () => {
  it('says what it covers, in the words of the registrar, and what it was for', async () => {
    const of = await row(`select * from xac_nhan_hon_nhan where "nxnLoaiMucDichSuDung" = '1' limit 1`);
    const { maritalStatusConfirmations } = await ask(
      of.nxnSoDDCN,
      `maritalStatusConfirmations { items { value { ${common} subject { ${party} } residencePlace { value } residenceFrom { value }
        residenceTo { value } statusWritten { value } purpose { value text(lang: EN) } } } }`,
    );
    expect(maritalStatusConfirmations.items[0].value).toMatchObject({
      ...commonOf(of),
      subject: { value: { role: 'SUBJECT', name: { full: of.nxnHoTen }, resolvesTo: { completeness: 'PRESENT' } } },
      residencePlace: { value: of.nxnThoiGianCuTruTai },
      residenceFrom: { value: iso(of.nxnThoiGianCuTruTu) },
      residenceTo: { value: iso(of.nxnThoiGianCuTruDen) },
      statusWritten: { value: of.nxnTinhTrangHonNhan },
      purpose: { value: 'MARRY_VIETNAMESE_IN_VIETNAM', text: 'To marry a Vietnamese citizen in Viet Nam' },
    });
  });
});

describe('a recognition of parent and child', () => {
  it('is found from either side, and makes nobody a parent by itself', async () => {
    const of = await row('select * from nhan_cha_me_con order by id limit 1');
    const selection = `father { ${flags} } parentChildRecognitions { items { value { id ${common} kind { text }
      decisionNumber { value } recogniser { ${party} } recognised { ${party} }
      requester { ${party} } requesterRelation { value } } } }`;
    const child = await ask(of.ncSoDDCN, selection);
    const father = await ask(of.cmSoDDCN, selection);
    const [{ value }] = child.parentChildRecognitions.items;
    expect(father.parentChildRecognitions.items.map((item: typeof value) => item.value.id)).toContain(value.id);
    expect(value).toMatchObject({
      ...commonOf(of),
      kind: { text: 'Cha nhận con' },
      decisionNumber: { value: of.quyetDinhSo },
      recogniser: { value: { role: 'RECOGNISER', name: { full: of.cmHoTen } } },
      recognised: { value: { role: 'RECOGNISED', name: { full: of.ncHoTen } } },
      requester: { value: { role: 'REQUESTER', resolvesTo: { value: null, completeness: 'MISSING' } } },
      requesterRelation: { value: 'Cha' },
    });
    const fromBirths = child.father.evidence.claims.filter(
      ({ register }: { register: { code: string } }) => register.code === 'civil-registry',
    );
    expect(fromBirths).toMatchObject([{ outcome: 'ABSENT', recordRef: expect.stringMatching(/^khai_sinh/u) }]);
  });
});

describe('a guardianship', () => {
  it('is found from ward and guardian, with its end if it has one', async () => {
    const of = await row('select * from giam_ho order by id limit 1');
    const selection = `guardianships { items { value { id ${common} kind { value } ward { ${party} } guardian { ${party} }
      reason { value } scope { value } supervisor { value { name { full } } completeness } since { value } until { value } endReason { value } } } }`;
    const ward = await ask(of.dghSoDDCN, selection);
    const guardian = await ask(of.ghSoDDCN, selection);
    const [{ value }] = ward.guardianships.items;
    expect(guardian.guardianships.items.map((item: typeof value) => item.value.id)).toContain(value.id);
    expect(value).toMatchObject({
      ...commonOf(of),
      kind: { value: of.loaiGiamHo === 'CU' ? 'APPOINTED' : 'STATUTORY' },
      ward: { value: { role: 'WARD', name: { full: of.dghHoTen } } },
      guardian: { value: { role: 'GUARDIAN', name: { full: of.ghHoTen } } },
      reason: { value: of.lyDo },
      scope: { value: of.phamVi },
      supervisor: { value: null, completeness: 'MISSING' },
      since: { value: iso(of.tuNgay) },
      until: { value: of.denNgay && iso(of.denNgay) },
      endReason: { value: of.lyDoChamDut },
    });
  });
});

describe('a change of civil status', () => {
  const selection = `civilStatusChanges { items { value { ${common} kind { value } entry { value { code label } text }
    oldValue { value ${flags} } newValue { value ${flags} } effectiveOn { value } basis { value }
    ofKind { value } birth { value { registrationNumber { value } } } death { value { id } } marriage { completeness }
    ofNumber { value } ofBook { value } ofRegistrar { value } } } }`;

  const addChange = (id: number, of: { personalId: string; table: string; column: string; old: string; now: string }) =>
    registry.query(
      `insert into cai_chinh ("id", "soDangKy", "ngayDangKy", "noiDangKy", "maDonVi", "danhMucDVHC", "loaiViec", "loaiDangKyGoc",
         "idDangKyGoc", "soDangKyGoc", "noiDangKyGoc", "soDinhDanh", "tenTruong", "giaTriCu", "giaTriMoi", "ngayHieuLuc", "canCu", "ngayCapNhat")
       values ($1, '1', '01.02.2020', 'x', 'x', 'QD124-2004', 'BO_SUNG', $2, 1, '1', 'x', $3, $4, $5, $6, '01.02.2020', 'x', now())`,
      [id, of.table, of.personalId, of.column, of.old, of.now],
    );

  it('tells entry, values and basis, and leads to the registration that it changed', async () => {
    const of = await row(`select * from cai_chinh where "tenTruong" = 'nksNgaySinh' order by id limit 1`);
    const { civilStatusChanges } = await ask(of.soDinhDanh, selection);
    expect(civilStatusChanges.items[0].value).toMatchObject({
      ...commonOf(of),
      kind: { value: 'CORRECTION' },
      entry: { value: { code: 'nksNgaySinh' }, text: 'Ngày, tháng, năm sinh của người được khai sinh' },
      oldValue: { value: of.giaTriCu },
      newValue: { value: of.giaTriMoi },
      effectiveOn: { value: iso(of.ngayHieuLuc) },
      basis: { value: of.canCu },
      ofKind: { value: 'BIRTH' },
      birth: { value: { registrationNumber: { value: of.soDangKyGoc } } },
      death: { value: null },
      marriage: { completeness: 'MISSING' },
      ofNumber: { value: of.soDangKyGoc },
      ofBook: { value: of.quyenSoGoc },
      ofRegistrar: { value: of.noiDangKyGoc },
    });
  });

  it('comes in the order of the register, whenever it took effect', async () => {
    const birth = { personalId: clean.mother ?? '', table: 'khai_sinh', column: 'nksQueQuan', old: 'Hà Nội' };
    await addChange(900_011, { ...birth, now: 'Huế' });
    await addChange(900_010, { ...birth, now: 'Thành phố Hà Nội' });
    const { civilStatusChanges } = await ask(birth.personalId, selection);
    const values = civilStatusChanges.items.map(
      ({ value }: { value: { newValue: { value: string } } }) => value.newValue.value,
    );
    expect(values).toEqual(['Thành phố Hà Nội', 'Huế']);
  });

  it('of what is not shared says that it was changed, and nothing of what it was', async () => {
    const of = { personalId: clean.father ?? '', table: 'khai_tu', column: 'nktNgayChet' };
    await addChange(900_012, { ...of, old: '17.06.2019', now: '18.06.2019' });
    const person = await ask(of.personalId, selection);
    const [{ value }] = person.civilStatusChanges.items;
    expect(value).toMatchObject({ entry: { text: 'Ngày chết' }, ofKind: { value: 'DEATH' } });
    for (const fact of [value.oldValue, value.newValue]) {
      expect(fact).toMatchObject({ value: null, completeness: 'NOT_IN_SCOPE', accuracy: 'UNASSESSED' });
      expect(codes(fact)).toEqual(['OUT_OF_SCOPE']);
    }
    expect(JSON.stringify(person)).not.toContain('06.2019');
  });

  it('of a column that the hub does not know is not trusted to be shared', async () => {
    const of = { personalId: clean.spouse ?? '', table: 'khai_sinh', column: 'cotMoi' };
    await addChange(900_013, { ...of, old: 'cũ lắm', now: 'mới lắm' });
    expect(JSON.stringify(await ask(of.personalId, selection))).not.toMatch(/cũ lắm|mới lắm/u);
  });
});
