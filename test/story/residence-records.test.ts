import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
afterEach(() => city.residence.set({ mode: 'up' }));
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

const stays = `residences { completeness accuracy items { completeness value {
  id kind { value text } address { text completeness } since { value } until { value ${flags} }
  registeredUntil { value ${flags} } endReason { value ${flags} }
} } }`;

describe('stays', () => {
  it('are those of all three lists as the register has them, with two requests', async () => {
    const { rows } = await register.query(
      `select loai, dia_chi->>'DiaChi' as text, tu_ngay, den_ngay, ly_do_xoa from cu_tru
       where so_dinh_danh = $1 order by array_position(array['THUONG_TRU', 'TAM_TRU', 'NOI_O_HIEN_TAI'], loai), tu_ngay`,
      [clean.personalId],
    );
    const calls = city.residence.calls();
    const { residences } = await ask(clean.personalId, stays);
    expect(city.residence.calls() - calls).toBe(2);
    const kinds: Record<string, string> = { THUONG_TRU: 'PERMANENT', TAM_TRU: 'TEMPORARY', NOI_O_HIEN_TAI: 'CURRENT' };
    expect(residences).toMatchObject({ completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
    expect(residences.items.length).toBeGreaterThanOrEqual(3);
    expect(residences.items).toMatchObject(
      rows.map((row) => ({
        completeness: 'PRESENT',
        value: {
          kind: { value: kinds[row.loai] },
          address: { text: row.text },
          since: { value: row.tu_ngay },
          until: { value: row.den_ngay },
          endReason: { value: row.ly_do_xoa },
        },
      })),
    );
  });

  it('that last have no last day, no reason of an end and, unless temporary, no term; that is no gap', async () => {
    const { residences } = await ask(clean.personalId, stays);
    const seen = { over: 0, lasting: 0 };
    for (const { value } of residences.items) {
      expect(value.registeredUntil).toMatchObject({ value: null, completeness: 'NOT_APPLICABLE' });
      expect(codes(value.registeredUntil)).toEqual(['STAY_WITHOUT_TERM']);
      if (value.until.value !== null) {
        seen.over += 1;
        expect(value.until.completeness).toBe('PRESENT');
        expect(value.endReason.completeness).toBe('PRESENT');
        continue;
      }
      seen.lasting += 1;
      for (const fact of [value.until, value.endReason]) {
        expect(fact).toMatchObject({ value: null, completeness: 'NOT_APPLICABLE', accuracy: 'UNASSESSED' });
        expect(codes(fact)).toEqual(['STILL_LASTS']);
      }
    }
    expect(seen).toEqual({ over: 1, lasting: 2 });
  });

  it('of one kind at the same time are told with the dates of both, on the list and on the two, for the flags alone', async () => {
    const personalId = examples.deathKnownOnlyToHealth.personalId;
    const { tu_ngay } = await one(
      `select tu_ngay from cu_tru where so_dinh_danh = $1 and loai = 'THUONG_TRU' and den_ngay is null`,
      [personalId],
    );
    const selection = `residences { ${flags} items { value { since { value } } evidence { reasons { code text } } } }`;
    const before = await ask(personalId, selection);
    expect(codes(before.residences)).not.toContain('RESIDENCES_OVERLAP');
    await register.query(
      `insert into cu_tru (id, so_dinh_danh, loai, dia_chi, tu_ngay, den_ngay)
       select 910101, so_dinh_danh, loai, dia_chi, '2024-01-15', null from cu_tru
       where so_dinh_danh = $1 and loai = 'THUONG_TRU' and den_ngay is null`,
      [personalId],
    );
    const { residences } = await ask(personalId, selection);
    const found = residences.evidence.reasons.filter(({ code }: { code: string }) => code === 'RESIDENCES_OVERLAP');
    const [year, month, day] = tu_ngay.split('-');
    expect(found).toMatchObject([{ severity: 'WARNING' }]);
    expect(found[0].text).toBe(
      `CSDL quốc gia về dân cư và cư trú ghi hai nơi thường trú trùng thời gian: từ ${day}/${month}/${year} đến nay và từ 15/01/2024 đến nay; cùng có từ 15/01/2024 đến nay.`,
    );
    const told = residences.items.filter((item: Reasoned) => codes(item).includes('RESIDENCES_OVERLAP'));
    expect(told.map(({ value }: { value: { since: { value: string } } }) => value.since.value)).toEqual([
      tu_ngay,
      '2024-01-15',
    ]);
    const { permanent } = await ask(personalId, 'permanent: residences { evidence { reasons { code } } }');
    expect(codes(permanent)).toContain('RESIDENCES_OVERLAP');
    await register.query('delete from cu_tru where id = 910101');
  });

  it('that are over without a reason lack one, and a filling in place of the last day does not say that they last', async () => {
    const { id, so_dinh_danh } = await one(
      `select id, so_dinh_danh from cu_tru where loai = 'THUONG_TRU' and den_ngay is not null limit 1`,
    );
    await register.query(`update cu_tru set den_ngay = 'không rõ', ly_do_xoa = null where id = $1`, [id]);
    const { residences } = await ask(so_dinh_danh, stays);
    const over = residences.items.find(
      ({ value }: { value: { until: Reasoned } }) => codes(value.until)[0] === 'SENTINEL',
    );
    expect(over.value.until).toMatchObject({ value: null, completeness: 'MISSING' });
    expect(over.value.endReason).toMatchObject({ value: null, completeness: 'MISSING' });
  });

  it('beyond their term are said to be so, and still last', async () => {
    const { so_dinh_danh, thoi_han } = await one(
      `select so_dinh_danh, thoi_han from cu_tru where loai = 'TAM_TRU' and den_ngay is null and thoi_han < '2026-11-22' limit 1`,
    );
    const { residences } = await ask(so_dinh_danh, stays);
    const stay = residences.items.find(
      ({ value }: { value: { kind: { value: string } } }) => value.kind.value === 'TEMPORARY',
    );
    expect(stay.value.registeredUntil).toMatchObject({ value: thoi_han, completeness: 'PRESENT' });
    expect(stay.value.until).toMatchObject({ value: null, completeness: 'NOT_APPLICABLE' });
    for (const fact of [stay.value.registeredUntil, stay.value.until]) {
      const [reason] = fact.evidence.reasons;
      expect(reason).toMatchObject({ code: 'RESIDENCE_EXPIRED', severity: 'WARNING' });
      expect(reason.text).toContain(thoi_han.split('-').reverse().join('/'));
    }
  });

  it('within their term are not', async () => {
    const { so_dinh_danh } = await one(
      `select so_dinh_danh from cu_tru where loai = 'TAM_TRU' and den_ngay is null and thoi_han > '2026-11-22' limit 1`,
    );
    const { residences } = await ask(so_dinh_danh, stays);
    const all = residences.items.flatMap(({ value }: { value: Record<string, Reasoned> }) =>
      [value.registeredUntil, value.until].flatMap((fact) => (fact ? codes(fact) : [])),
    );
    expect(all).not.toContain('RESIDENCE_EXPIRED');
  });

  it('of one day stay two, each a node of its own that is found again', async () => {
    const { so_dinh_danh } = await one(
      `select so_dinh_danh from cu_tru where loai = 'THUONG_TRU' group by 1 having count(*) = 2 limit 1`,
    );
    await register.query(`update cu_tru set tu_ngay = '2001' where so_dinh_danh = $1 and loai = 'THUONG_TRU'`, [
      so_dinh_danh,
    ]);
    const { residences } = await ask(so_dinh_danh, stays);
    const items: { id: string; address: { text: string }; since: { value: string } }[] = residences.items.map(
      ({ value }: { value: unknown }) => value,
    );
    const permanent = items.slice(0, 2);
    expect(permanent.map(({ since }) => since.value)).toEqual(['2001', '2001']);
    expect(new Set(permanent.map(({ address }) => address.text)).size).toBe(2);
    const { data } = await hub.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Residence { address { text } } } }',
      { ids: items.map(({ id }) => id) },
    );
    expect(data.nodes).toEqual(items.map(({ id, address }) => ({ id, address: { text: address.text } })));
  });

  it('are unavailable, not none, while the register does not answer', async () => {
    await city.residence.set({ mode: 'down' });
    const person = await ask(clean.personalId, `residences { items { value { id } } ${flags} } spouse { ${flags} }`);
    expect(person.residences).toMatchObject({ items: [], completeness: 'SOURCE_UNAVAILABLE' });
    expect(person.spouse.completeness).toBe('SOURCE_UNAVAILABLE');
  });
});

describe('declared absences', () => {
  const absences = `absences { completeness items { value {
    destination { text completeness } since { value } until { value ${flags} } reason { value } } } }`;

  it('say where to, if it was told, and do not lack an end while they last', async () => {
    const { rows } = await register.query('select * from tam_vang order by den_ngay nulls first');
    expect(rows.filter((row) => row.den_ngay === null).length).toBeGreaterThan(0);
    for (const row of [rows[0], rows.at(-1), rows.find((each) => each.noi_den === null)]) {
      const person = await ask(row.so_dinh_danh, absences);
      expect(person.absences).toMatchObject({
        completeness: 'PRESENT',
        items: [
          {
            value: {
              destination: row.noi_den
                ? { text: row.noi_den.DiaChi, completeness: 'PRESENT' }
                : { text: null, completeness: 'MISSING' },
              since: { value: row.tu_ngay },
              until: { value: row.den_ngay, completeness: row.den_ngay ? 'PRESENT' : 'NOT_APPLICABLE' },
              reason: { value: row.ly_do },
            },
          },
        ],
      });
    }
  });

  it('are none for somebody who declared none', async () => {
    expect(await ask(clean.personalId, absences)).toEqual({ absences: { completeness: 'PRESENT', items: [] } });
  });
});

describe('memberships', () => {
  const memberships = `householdMemberships { completeness items { value {
    id household { value { householdNumber { value } } } person { value { personalId { value } } }
    relationToHead { value { code } } since { value } until { value ${flags} } } } }`;
  const members = `query ($number: String!) { household(householdNumber: $number) {
    members { items { value { id until { completeness } since { value } person { value { personalId { value } } } } } } } }`;
  interface Membership {
    readonly value: {
      readonly id: string;
      readonly since: { readonly value: string };
      readonly until: { readonly value: string | null };
    };
  }

  it('are past and present, and the present one is the same node from the household', async () => {
    const { householdMemberships } = await ask(clean.personalId, memberships);
    const { rows } = await register.query(
      'select * from thanh_vien_ho where so_dinh_danh = $1 order by tu_ngay nulls first, id',
      [clean.personalId],
    );
    expect(rows).toHaveLength(2);
    expect(householdMemberships).toMatchObject({
      completeness: 'PRESENT',
      items: rows.map((row) => ({
        value: {
          household: { value: { householdNumber: { value: row.so_ho_so_cu_tru } } },
          person: { value: { personalId: { value: clean.personalId } } },
          relationToHead: { value: { code: row.quan_he_voi_chu_ho } },
          since: { value: row.tu_ngay },
          until: { value: row.den_ngay, completeness: row.den_ngay ? 'PRESENT' : 'NOT_APPLICABLE' },
        },
      })),
    });
    const { data } = await hub.ask(members, { number: clean.household });
    const ids = data.household.members.items.map(({ value }: Membership) => value.id);
    expect(ids).toContain(householdMemberships.items[1].value.id);
    // Who left is a member no more.
    const former = rows[0].so_ho_so_cu_tru;
    const { data: then } = await hub.ask(members, { number: former });
    const left = then.household.members.items.map(({ value }: Membership) => value.id);
    expect(left).not.toContain(householdMemberships.items[0].value.id);
  });

  it('of somebody who came back are several, with ids that are the same both ways', async () => {
    const { household, personalId } = examples.conflictingBirthDate;
    const since = (
      await one('select tu_ngay from thanh_vien_ho where so_ho_so_cu_tru = $1 and so_dinh_danh = $2', [
        household,
        personalId,
      ])
    ).tu_ngay;
    for (const [id, from, to] of [
      [900_001, '1995', '1996-05-01'],
      [900_002, since, since],
    ]) {
      await register.query(
        `insert into thanh_vien_ho (id, so_ho_so_cu_tru, so_dinh_danh, ho_ten, quan_he_voi_chu_ho, tu_ngay, den_ngay)
         values ($1, $2, $3, 'Phạm Quốc Dũng', '04', $4, $5)`,
        [id, household, personalId, from, to],
      );
    }
    const { householdMemberships } = await ask(personalId, memberships);
    const own: Membership[] = householdMemberships.items.filter(
      ({ value }: { value: { household: { value: { householdNumber: { value: string } } } } }) =>
        value.household.value.householdNumber.value === household,
    );
    expect(own.map(({ value }) => value.since.value)).toEqual([since, since, '1995']);
    expect(new Set(own.map(({ value }) => value.id)).size).toBe(3);
    const { data } = await hub.ask(members, { number: household });
    const present = data.household.members.items.filter(
      ({ value }: { value: { person: { value: { personalId: { value: string } } } } }) =>
        value.person.value.personalId.value === personalId,
    );
    expect(present).toHaveLength(1);
    expect(present[0].value.until.completeness).toBe('NOT_APPLICABLE');
    const lasting = own.filter(({ value }) => value.until.value === null);
    expect(lasting.map(({ value }) => value.id)).toEqual([present[0].value.id]);
  });
});
