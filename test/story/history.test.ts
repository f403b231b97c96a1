import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';

const { clean, conflictingBirthDate: single, deathKnownOnlyToHealth } = examples;
/** Widow of a man who died, registered everywhere, in 2021. */
let widow: string;
let city: City;
let hub: CityHub;

beforeAll(async () => {
  city = await openCity(300);
  hub = city.hub();
  widow = (
    await rows('residence', 'select me_so_dinh_danh as id from cong_dan where so_dinh_danh = $1', [clean.spouse])
  )[0].id;
}, 60_000);
afterEach(() => city.residence.set({ mode: 'up' }));
afterAll(() => city.close());

async function rows(register: 'civil-registry' | 'residence', text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: city.databases[register] });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
const ask = async (personalId: string, selection: string) => {
  const query = `query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`;
  const { data, errors } = await hub.ask(query, { id: personalId });
  expect(errors).toBeUndefined();
  return data.person;
};
const flags = `completeness accuracy
  evidence { reasons { code severity text english: text(lang: EN) } claims { register { code } field value outcome } }`;
const codes = (fact: { evidence: { reasons: { code: string }[] } }) => fact.evidence.reasons.map(({ code }) => code);
const told = (fact: { evidence: { reasons: { code: string; text: string; english: string }[] } }, code: string) =>
  fact.evidence.reasons.find((reason) => reason.code === code);

/** Makes a permanent residence of somebody end, and another begin the same day. */
async function move(personalId: string, on: string, address: Readonly<Record<string, string>>): Promise<void> {
  const where = `so_dinh_danh = $1 and loai = 'THUONG_TRU' and tu_ngay <= $2 and (den_ngay is null or den_ngay > $2)`;
  moves += 1;
  const id = 900_000 + moves;
  await rows(
    'residence',
    `insert into cu_tru (id, so_dinh_danh, loai, dia_chi, tu_ngay, den_ngay)
     select ${id}, so_dinh_danh, loai, dia_chi || $3::jsonb, $2, den_ngay from cu_tru where ${where}`,
    [personalId, on, JSON.stringify(address)],
  );
  await rows('residence', `update cu_tru set den_ngay = $2 where ${where} and id <> ${id}`, [personalId, on]);
}
let moves = 0;
const inDongNai = {
  DiaChi: '5 Cách Mạng Tháng Tám, Phường Trấn Biên, Tỉnh Đồng Nai',
  ChiTiet: '5 Cách Mạng Tháng Tám',
  MaTinh: '75',
  MaXa: '26041',
  DanhMucDVHC: 'QD19-2025',
};

describe('the residence at a time', () => {
  it('is the one of that day: of somebody who moved, at three dates', async () => {
    const person = await ask(
      clean.personalId,
      `before: residence(at: "2015-06-19") { text ${flags} } onThatDay: residence(at: "2015-06-20") { text ${flags} }
       now: residence(at: "2026-11-22") { text ${flags} } permanent: permanentResidence(at: "2000") { text ${flags} }`,
    );
    expect(person.before).toMatchObject({ completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
    expect(person.before.text).toContain('27 Lê Văn Sỹ');
    expect(person.onThatDay.text).toContain('118 Lý Thường Kiệt');
    expect(person.now).toMatchObject({ text: person.onThatDay.text, completeness: 'PRESENT' });
    expect(person.permanent).toEqual(person.before);
    expect(person.before.evidence.claims.map(({ field }: { field: string }) => field)).toEqual([
      'Residence.address',
      'Residence.since',
      'Residence.until',
      'Person.residences',
    ]);
    expect(person.before.evidence.claims[2]).toMatchObject({ value: '20/06/2015', outcome: 'SERVED' });
  });

  it('is another fact for another time: label, reference and value are its own, also under aliases', async () => {
    const person = await ask(
      clean.personalId,
      `residence { ref label field text } a: residence(at: "2010-01-01") { ref label field text }
       b: residence(at: "2020-01-01") { ref label english: label(lang: EN) field text }
       c: residence(at: "2010-01-01") { ref text }`,
    );
    expect(person.a.label).toBe('Nơi cư trú tại thời điểm 01/01/2010');
    expect(person.b).toMatchObject({ english: 'Residence at 2020-01-01', field: 'residence' });
    expect(person.residence.label).toBe('Nơi ở hiện tại');
    expect(person.a.text).not.toBe(person.b.text);
    expect(new Set([person.residence.ref, person.a.ref, person.b.ref]).size).toBe(3);
    expect(person.c).toEqual({ ref: person.a.ref, text: person.a.text });
  });

  it('reads the residences only if it is asked for a time, and once for several', async () => {
    const calls = async (selection: string) => {
      const before = city.residence.calls();
      await ask(clean.personalId, selection);
      return city.residence.calls() - before;
    };
    expect(await calls('residence { text }')).toBe(1);
    expect(await calls('a: residence(at: "2010") { text } b: residence(at: "2020") { text }')).toBe(3);
    // The dates of birth and death bring one more: whose the former number is by which a death may be recorded. With the
    // household itself there is a third level.
    expect(await calls('household(at: "2010") { value { householdNumber { text } } }')).toBe(4);
  });

  it('of a year in which the person moved is not certain, and says between what', async () => {
    const { residence } = await ask(clean.personalId, `residence(at: "2015") { text ${flags} }`);
    expect(residence).toMatchObject({ completeness: 'PARTIAL', accuracy: 'SINGLE_SOURCE' });
    expect(residence.text).toContain('118 Lý Thường Kiệt');
    const reason = told(residence, 'PERIOD_UNCERTAIN');
    expect(reason?.text).toMatch(/thời điểm 2015; các khả năng: 27 Lê Văn Sỹ.*; 118 Lý Thường Kiệt/u);
  });

  it('cannot be before birth or in the time to come', async () => {
    const person = await ask(
      clean.personalId,
      `unborn: residence(at: "1990-03-13") { ${flags} } ahead: residence(at: "2026-11-23") { ${flags} }
       year: residence(at: "2026") { completeness }`,
    );
    expect(person.unborn).toMatchObject({ completeness: 'NOT_APPLICABLE', accuracy: 'UNASSESSED' });
    expect(codes(person.unborn)).toEqual(['DATE_BEFORE_BIRTH']);
    expect(person.ahead).toMatchObject({ completeness: 'NOT_APPLICABLE', accuracy: 'UNASSESSED' });
    expect(codes(person.ahead)).toEqual(['DATE_NOT_REACHED']);
    expect(person.year.completeness).toBe('PRESENT');
  });

  it('is a gap where no residence is recorded, and unavailable where the register is', async () => {
    const selection = `residence(at: "1980-01-01") { text ${flags} }`;
    const unrecorded = await ask(widow, selection);
    expect(unrecorded.residence).toMatchObject({ text: null, completeness: 'NO_RECORD', accuracy: 'UNASSESSED' });
    await city.residence.set({ mode: 'down' });
    const { residence } = await ask(widow, selection);
    expect(residence).toMatchObject({ text: null, completeness: 'SOURCE_UNAVAILABLE', accuracy: 'UNASSESSED' });
    expect(codes(residence)).toEqual(['AUTHORITY_UNAVAILABLE']);
  });

  it('is a temporary one before a permanent one, and in conflict where two are at once', async () => {
    const [child] = clean.children;
    const add = (id: number, kind: string, detail: string) =>
      rows(
        'residence',
        `insert into cu_tru (id, so_dinh_danh, loai, dia_chi, tu_ngay, den_ngay)
         select ${id}, so_dinh_danh, '${kind}', dia_chi || '{"DiaChi": "${detail}", "ChiTiet": "${detail}"}', '2021-0${id % 10}-01', '2022-01-31'
         from cu_tru where so_dinh_danh = $1 and loai = 'THUONG_TRU' limit 1`,
        [child],
      );
    const at = `before: residence(at: "2020-05-05") { text } then: residence(at: "2021-12") { text ${flags} }
      permanent: permanentResidence(at: "2021-12") { text }`;
    await add(910_002, 'TAM_TRU', '7 Pasteur, Phường Sài Gòn, Thành phố Hồ Chí Minh');
    const one = await ask(child ?? '', at);
    expect(one.then).toMatchObject({ completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
    expect(one.then.text).toContain('7 Pasteur');
    expect(one.permanent.text).toBe(one.before.text);
    await add(910_003, 'TAM_TRU', '9 Pasteur, Phường Sài Gòn, Thành phố Hồ Chí Minh');
    const two = await ask(child ?? '', at);
    expect(two.then).toMatchObject({ completeness: 'PRESENT', accuracy: 'CONFLICTING' });
    expect(told(two.then, 'SEVERAL_AT_ONCE')?.english).toMatch(/7 Pasteur.*; 9 Pasteur/u);
    expect(two.permanent.text).toBe(one.before.text);
  });

  it('goes with the household of that time', async () => {
    const { a, b } = await ask(
      clean.personalId,
      ['2010-01-01', '2020-01-01']
        .map((at, i) => `${'ab'[i]}: household(at: "${at}") { text value { head { text } } ${flags} }`)
        .join(' '),
    );
    expect([a.text, b.text]).toEqual(['CT00000000001', clean.household]);
    expect(a.value.head.text).toBe(clean.father);
    expect(a).toMatchObject({ completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
  });
});

const history = `maritalStatus { text ${flags} value {
  from to status periods { from to status registrationNumber } covered { from to } uncovered { from to reason english: reason(lang: EN) }
} }`;

describe('who never married', () => {
  const selection = `marriages { items { value { id } } ${flags} } ${history}`;

  it('is known not to have, after a life in the area and the years that the register covers', async () => {
    const { marriages, maritalStatus } = await ask(single.personalId, selection);
    expect(marriages).toMatchObject({ items: [], completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
    expect(marriages.evidence.reasons).toEqual([]);
    const life = { from: '2006-05-12', to: '2026-11-22' };
    expect(maritalStatus).toMatchObject({
      completeness: 'PRESENT',
      accuracy: 'SINGLE_SOURCE',
      value: { ...life, periods: [{ ...life, status: 'NEVER_MARRIED' }], covered: [life], uncovered: [] },
    });
  });

  it('is not while it cannot be asked where the person lived', async () => {
    await city.residence.set({ mode: 'down' });
    const { marriages, maritalStatus } = await ask(single.personalId, selection);
    expect(marriages).toMatchObject({ items: [], completeness: 'PARTIAL' });
    expect(told(marriages, 'LIFE_NOT_COVERED')?.text).toContain(
      'từ 12/05/2006 đến 22/11/2026: không tra cứu được nơi cư trú trong CSDL quốc gia về dân cư và cư trú',
    );
    expect(maritalStatus).toMatchObject({ completeness: 'PARTIAL', value: { covered: [] } });
  });

  it('is not if the person lived elsewhere: the years and the registrars that are missing are named', async () => {
    await move(single.personalId, '2009-03-02', inDongNai);
    await move(single.personalId, '2014-07-15', {
      DiaChi: '64 Quang Trung, Phường Thủ Đức, Thành phố Hồ Chí Minh',
      MaTinh: '79',
      MaXa: '26824',
    });
    const { marriages, maritalStatus } = await ask(single.personalId, selection);
    expect(marriages).toMatchObject({ items: [], completeness: 'PARTIAL' });
    expect(codes(marriages)).toEqual(['LIFE_NOT_COVERED']);
    expect(told(marriages, 'LIFE_NOT_COVERED')).toMatchObject({
      text: expect.stringContaining('từ 02/03/2009 đến 15/07/2014: cư trú tại'),
      english: expect.stringContaining('2009-03-02 to 2014-07-15: lived in'),
    });
    expect(told(marriages, 'LIFE_NOT_COVERED')?.text).toContain('Đồng Nai');
    expect(maritalStatus).toMatchObject({
      completeness: 'PARTIAL',
      value: {
        status: 'NEVER_MARRIED',
        covered: [
          { from: '2006-05-12', to: '2009-03-01' },
          { from: '2014-07-16', to: '2026-11-22' },
        ],
        uncovered: [{ from: '2009-03-02', to: '2014-07-15' }],
      },
    });
    const { since } = await ask(
      single.personalId,
      'since: maritalStatus(from: "2015", to: "2020-06") { completeness value { from to } }',
    );
    expect(since).toEqual({ completeness: 'PRESENT', value: { from: '2015-01-01', to: '2020-06-30' } });
  });

  it('is not if the books of some years are not digitised', async () => {
    const [old] = await rows(
      'civil-registry',
      `select "chongSoDDCN" as id from ket_hon where right("chongNgaySinh", 4) < '1955' and "chongSoDDCN" is not null limit 1`,
    );
    const { marriages } = await ask(old.id, selection);
    expect(marriages.completeness).toBe('PARTIAL');
    expect(told(marriages, 'LIFE_NOT_COVERED')?.text).toMatch(
      /đến 31\/12\/1975: chưa số hóa \(Các cơ quan đăng ký hộ tịch trên địa bàn Thành phố Hồ Chí Minh hiện nay\)/u,
    );
  });

  it('is not if the population register was told otherwise', async () => {
    const [unfound] = await rows(
      'residence',
      `select so_dinh_danh as id from cong_dan where tinh_trang_hon_nhan = '1' and ngay_sinh < '2000' and so_dinh_danh > $1 limit 1`,
      [deathKnownOnlyToHealth.personalId],
    );
    await rows('residence', `update cong_dan set tinh_trang_hon_nhan = '3' where so_dinh_danh = $1`, [unfound.id]);
    const { marriages, maritalStatus } = await ask(unfound.id, selection);
    expect(marriages).toMatchObject({ items: [], completeness: 'PARTIAL', accuracy: 'CONFLICTING' });
    expect(told(marriages, 'MARRIAGE_NOT_FOUND')?.text).toContain('“Đã ly hôn”');
    expect(maritalStatus).toMatchObject({ completeness: 'PARTIAL', accuracy: 'CONFLICTING' });
    expect(codes(maritalStatus)).toEqual(expect.arrayContaining(['MARRIAGE_NOT_FOUND', 'MARITAL_STATUS_DIFFERS']));
  });

  it('is no question for a child', async () => {
    const { marriages, maritalStatus } = await ask(clean.children[0] ?? '', selection);
    expect(marriages).toMatchObject({ items: [], completeness: 'PRESENT' });
    expect(maritalStatus).toMatchObject({ value: null, completeness: 'NOT_APPLICABLE' });
    expect(codes(maritalStatus)).toEqual(['TIME_NOT_LIVED']);
  });
});

describe('marital status over time', () => {
  it('of a wife goes from one to the other, and does not say that the marriage lasts', async () => {
    const { maritalStatus } = await ask(clean.personalId, history);
    expect(maritalStatus).toMatchObject({
      text: 'Đang có vợ hoặc chồng',
      completeness: 'PRESENT',
      accuracy: 'SINGLE_SOURCE',
    });
    expect(maritalStatus.value.periods).toEqual([
      { from: '2008-03-14', to: '2015-03-28', status: 'NEVER_MARRIED', registrationNumber: null },
      {
        from: '2015-03-28',
        to: '2026-11-22',
        status: 'MARRIED',
        registrationNumber: expect.stringMatching(/\/2015$/u),
      },
    ]);
    expect(codes(maritalStatus)).toContain('END_NOT_NOTED');
  });

  it('of a widow is that since the day on which her husband died', async () => {
    const { maritalStatus, then } = await ask(
      widow,
      `${history} then: maritalStatus(from: "2018", to: "2020") { text value { periods { from to status } } }`,
    );
    expect(maritalStatus.value).toMatchObject({
      status: 'WIDOWED',
      periods: [
        { status: 'NEVER_MARRIED' },
        { from: '1986-02-01', to: '2021-08-15', status: 'MARRIED' },
        { from: '2021-08-15', to: '2026-11-22', status: 'WIDOWED' },
      ],
    });
    expect(codes(maritalStatus)).not.toContain('MARITAL_STATUS_DIFFERS');
    expect(maritalStatus.evidence.claims.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['Person.marriages', 'MarriageRegistration.establishedOn', 'Person.dateOfDeath']),
    );
    expect(then.value.periods).toEqual([{ from: '2018-01-01', to: '2020-12-31', status: 'MARRIED' }]);
  });

  it('is as disputed as the death it rests on', async () => {
    const { maritalStatus } = await ask(deathKnownOnlyToHealth.spouse ?? '', history);
    expect(maritalStatus.value.status).toBe('WIDOWED');
    expect(['CONFLICTING', 'INVALID']).toContain(maritalStatus.accuracy);
    expect(codes(maritalStatus)).toContain('DEATH_NOT_REGISTERED');
  });

  it('of the divorced is that since the note; what the population register was told before contradicts it', async () => {
    await rows(
      'civil-registry',
      `update ket_hon set "tinhTrangKetHon" = 'Đã ly hôn', "huyKetHonNgayGhiChu" = '02.03.2020' where "voSoDDCN" = $1`,
      [clean.personalId],
    );
    const before = await ask(clean.personalId, history);
    expect(before.maritalStatus).toMatchObject({ text: 'Đã ly hôn', completeness: 'PRESENT', accuracy: 'CONFLICTING' });
    expect(told(before.maritalStatus, 'MARITAL_STATUS_DIFFERS')?.text).toBe(
      'CSDL quốc gia về dân cư và cư trú ghi “Đang có vợ/chồng”, trong khi theo các bản ghi hộ tịch là “Đã ly hôn”.',
    );
    await rows('residence', `update cong_dan set tinh_trang_hon_nhan = '3' where so_dinh_danh = $1`, [
      clean.personalId,
    ]);
    const { maritalStatus } = await ask(clean.personalId, history);
    expect(maritalStatus).toMatchObject({ text: 'Đã ly hôn', accuracy: 'SINGLE_SOURCE' });
    expect(maritalStatus.value.periods.at(-1)).toMatchObject({ from: '2020-03-02', status: 'DIVORCED' });
  });
});
