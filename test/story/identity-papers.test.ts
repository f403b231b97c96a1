import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';

const { clean } = examples;
let city: City;
let hub: CityHub;
let register: pg.Client;

beforeAll(async () => {
  city = await openCity(400);
  hub = city.hub();
  register = new pg.Client({ connectionString: city.databases.residence });
  await register.connect();
});
afterAll(async () => {
  await register.end();
  await city.close();
});

const flags = `completeness accuracy
  evidence { reasons { code severity text } claims { register { code } raw recordRef linkedBy absence } }`;
const ask = async (personalId: string, selection: string) => {
  const { data, errors } = await hub.ask(`query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`, {
    id: personalId,
  });
  expect(errors).toBeUndefined();
  return data.person;
};
const one = async (query: string, values: readonly unknown[] = []) => {
  const { rows } = await register.query(query, [...values]);
  expect(rows.length, query).toBeGreaterThan(0);
  return rows[0];
};
interface Reasoned {
  readonly evidence: { readonly reasons: readonly { readonly code: string; readonly text: string }[] };
}
const codes = (fact: Reasoned) => fact.evidence.reasons.map(({ code }) => code);

describe('identity papers', () => {
  const papers = `identityPapers { completeness items { value {
    kind { value text } number { value } issuedOn { value } issuedBy { value } validUntil { value ${flags} } state { value text } } } }
    supersededNumbers { completeness items { value { number { value } cancelledOn { value } reason { value } } } }`;
  const kinds: Record<string, string> = { CMND9: 'CMND', CMND12: 'CMND_12', CCCD: 'CCCD', CAN_CUOC: 'CAN_CUOC' };
  const states: Record<string, string> = { CON_HIEU_LUC: 'VALID', HET_HIEU_LUC: 'EXPIRED', DA_THAY_THE: 'REPLACED' };

  it('are all that the register lists, one without end not lacking it', async () => {
    const { so_dinh_danh } = await one(
      `select so_dinh_danh from giay_to group by 1
       having count(*) = 3 and bool_or(co_gia_tri_den is null and tinh_trang = 'CON_HIEU_LUC') limit 1`,
    );
    const { rows } = await register.query('select * from giay_to where so_dinh_danh = $1 order by ngay_cap', [
      so_dinh_danh,
    ]);
    const { identityPapers } = await ask(so_dinh_danh, papers);
    expect(identityPapers).toMatchObject({
      completeness: 'PRESENT',
      items: rows.map((row) => ({
        value: {
          kind: { value: kinds[row.loai] },
          number: { value: row.so },
          issuedOn: { value: row.ngay_cap },
          issuedBy: { value: row.noi_cap },
          validUntil: { value: row.co_gia_tri_den, completeness: row.co_gia_tri_den ? 'PRESENT' : 'NOT_APPLICABLE' },
          state: { value: states[row.tinh_trang] },
        },
      })),
    });
    expect(codes(identityPapers.items[2].value.validUntil)).toEqual(['PAPER_WITHOUT_END']);
    expect(identityPapers.items[2].value).toMatchObject({ state: { text: 'Còn hiệu lực' } });
  });

  it('issued twice stay two, and an end that an expired one lacks is missing', async () => {
    const { id, so_dinh_danh } = await one(
      `select id, so_dinh_danh from giay_to where tinh_trang = 'HET_HIEU_LUC' limit 1`,
    );
    await register.query('update giay_to set co_gia_tri_den = null, ngay_cap = null where id = $1', [id]);
    await register.query(
      `insert into giay_to select 900001, so_dinh_danh, loai, '000999999', ngay_cap, noi_cap, co_gia_tri_den, tinh_trang
       from giay_to where id = $1`,
      [id],
    );
    const { identityPapers } = await ask(so_dinh_danh, papers);
    const [first, second] = identityPapers.items;
    expect(second.value.number.value).toBe('000999999');
    expect(first.value.number.value).not.toBe('000999999');
    expect(first.value.validUntil).toMatchObject({ value: null, completeness: 'MISSING' });
  });

  it('come with the numbers that were cancelled, and none is none', async () => {
    const row = await one('select * from so_dinh_danh_cu limit 1');
    expect((await ask(row.so_dinh_danh, papers)).supersededNumbers).toEqual({
      completeness: 'PRESENT',
      items: [
        { value: { number: { value: row.so_cu }, cancelledOn: { value: row.ngay_huy }, reason: { value: row.ly_do } } },
      ],
    });
    expect((await ask(clean.personalId, papers)).supersededNumbers).toEqual({ completeness: 'PRESENT', items: [] });
  });
});

describe('marital status as declared', () => {
  const marital = `registeredMaritalStatus { value text ${flags} } spouse { value { personalId { value } } ${flags} }`;

  it.each([
    ['1', 'NEVER_MARRIED', 'Chưa kết hôn'],
    ['3', 'DIVORCED', 'Đã ly hôn'],
    ['4', 'WIDOWED', 'Góa'],
  ])('%s is %s, with no spouse to be named', async (status, value, text) => {
    const { so_dinh_danh } = await one(
      'select so_dinh_danh from cong_dan where tinh_trang_hon_nhan = $1 and vo_chong_so_dinh_danh is null limit 1',
      [status],
    );
    const person = await ask(so_dinh_danh, marital);
    expect(person.registeredMaritalStatus).toMatchObject({ value, text, completeness: 'PRESENT' });
    expect(person.spouse).toMatchObject({ value: null, completeness: 'NOT_APPLICABLE' });
    expect(person.spouse.evidence.reasons[0]).toMatchObject({ code: 'SPOUSE_NOT_APPLICABLE' });
    expect(person.spouse.evidence.reasons[0].text).toContain(text);
  });

  it('2 leads to the spouse, whom a name alone does not make', async () => {
    const married = await ask(clean.personalId, marital);
    expect(married.registeredMaritalStatus).toMatchObject({ value: 'MARRIED', text: 'Đang có vợ/chồng' });
    expect(married.spouse).toMatchObject({
      value: { personalId: { value: clean.spouse } },
      completeness: 'PRESENT',
      accuracy: 'SINGLE_SOURCE',
    });
    await register.query('update cong_dan set vo_chong_so_dinh_danh = null where so_dinh_danh = $1', [clean.spouse]);
    expect((await ask(clean.spouse ?? '', marital)).spouse).toMatchObject({ value: null, completeness: 'MISSING' });
  });

  it('that nobody told is missing, and so is the spouse', async () => {
    await register.query(
      'update cong_dan set tinh_trang_hon_nhan = null, vo_chong_so_dinh_danh = null, vo_chong_ho_ten = null where so_dinh_danh = $1',
      [examples.deathKnownOnlyToHealth.personalId],
    );
    const person = await ask(examples.deathKnownOnlyToHealth.personalId, marital);
    expect(person.registeredMaritalStatus.completeness).toBe('MISSING');
    expect(person.spouse.completeness).toBe('MISSING');
  });
});
