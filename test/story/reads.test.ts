import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Query } from '../../src/wire/sql-query.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';
import { watchStatements } from '../support/statements.ts';

let city: City;
let hub: CityHub;
let ids: string[];
let cancelled: ReadonlySet<string>;
const statements: Query[] = [];

beforeAll(async () => {
  city = await openCity(400);
  hub = city.hub();
  ids = await someChildren();
  watchStatements((statement) => statements.push(statement));
});
beforeEach(() => {
  statements.length = 0;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await city.close();
});

/** Fifty people whose mother the population register knows. */
async function someChildren(): Promise<string[]> {
  const client = new pg.Client({ connectionString: city.databases.residence });
  await client.connect();
  const { rows } = await client.query(
    'select so_dinh_danh from cong_dan where me_so_dinh_danh is not null and so_ho_so_cu_tru is not null order by 1 limit 50',
  );
  const former = await client.query('select so_cu from so_dinh_danh_cu');
  cancelled = new Set(former.rows.map((row) => row.so_cu));
  await client.end();
  return rows.map((row) => row.so_dinh_danh);
}

describe('fifty people, nested over three registers', () => {
  const nested = `query ($ids: [PersonalId!]!) {
    persons(personalIds: $ids) {
      fullName { value { full } accuracy }
      dateOfBirth { value accuracy }
      mother { value { fullName { value { full } } healthInsurance { items { value { cardNumber { value } } } } } }
      father { value { fullName { value { full } } } }
      household { value { address { value { text } } members { items { value { relationToHead { value { label } } person { value { fullName { text } } } } } } } }
    }
  }`;

  it('are one statement per database and one call per batch limit and entity at each level', async () => {
    const calls = city.residence.calls();
    const { data, errors } = await hub.ask(nested, { ids });
    expect(errors).toBeUndefined();
    expect(data.persons).toHaveLength(50);
    // Level 1 persons, level 2 parents, level 4 persons of the household: three databases. Level 3 cards: by the statement
    // that reads the parents; and once more those found by numbers that parents had before.
    const byKey = statements.filter((each) => !isByNumber(each));
    const tables = byKey.map(({ text }) => /"(khai_sinh|insurance_card|giay_chung_nhan)"/.exec(text)?.[1]);
    expect(tables.filter((table) => table === 'khai_sinh')).toHaveLength(3);
    expect(tables.filter((table) => table === 'insurance_card')).toHaveLength(4);
    expect(tables.filter((table) => table === 'giay_chung_nhan')).toHaveLength(3);
    expect(tables).toHaveLength(10);
    // What a database does not know by the number of today is asked for once more by CMND and once by cancelled numbers,
    // all of a level together: at most so for three levels of persons and three databases.
    expect(statements.length - byKey.length).toBeLessThanOrEqual(18);
    // Persons; parents and households; members; persons of the members: each split by the service's limit of fifty.
    const parents = new Set(
      data.persons.flatMap((each: Parents) => [each.mother.value?.fullName, each.father.value?.fullName]),
    ).size;
    const used = city.residence.calls() - calls;
    expect(parents).toBeGreaterThan(20);
    expect(used).toBeGreaterThanOrEqual(5);
    // As many again, at most, to learn whose the former numbers are.
    expect(used).toBeLessThanOrEqual(24);
  });

  it('cost no more statements for fifty people than for one', async () => {
    const query = 'query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { fullName { text } } }';
    const counts: number[] = [];
    for (const n of [1, 50]) {
      statements.length = 0;
      await hub.ask(query, { ids: ids.slice(0, n) });
      counts.push(statements.filter((each) => !isByNumber(each)).length);
      expect(statements.length).toBeLessThanOrEqual(6);
    }
    expect(counts).toEqual([3, 3]);
  });

  it('read only what is selected', async () => {
    await hub.ask('query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { ethnicity { text } } }', { ids });
    expect(statements.map(isByNumber)).toEqual([false, true]);
    expect(statements[0]?.text).toContain('"nksDanToc"');
    expect(statements[1]?.text).toContain('"nktDanToc"');
    for (const { text } of statements) expect(text).not.toMatch(/"nk[st]HoTen"|"meSoDDCN"/);
  });

  it('ask nothing of a register that holds nothing of it', async () => {
    const calls = city.residence.calls();
    await hub.ask(
      'query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { absences { items { value { id } } } } }',
      { ids: ids.slice(0, 1) },
    );
    expect(city.residence.calls()).toBe(calls + 1);
    expect(statements).toHaveLength(0);
  });

  it('do not read what @skip leaves out', async () => {
    const query = `query ($ids: [PersonalId!]!, $more: Boolean!) {
      persons(personalIds: $ids) { fullName { text } ethnicity @include(if: $more) { text } }
    }`;
    await hub.ask(query, { ids, more: false });
    expect(statements.some(({ text }) => text.includes('"nksDanToc"'))).toBe(false);
    await hub.ask(query, { ids, more: true });
    expect(statements.some(({ text }) => text.includes('"nksDanToc"'))).toBe(true);
  });
});

/** Whether a statement asks by numbers of former days: by CMND, for records that bear no other, or by cancelled ones. */
const isByNumber = ({ text, values }: Query) =>
  text.includes('coalesce(') ||
  (values?.[0] as string[] | undefined)?.every((number) => cancelled.has(number)) === true;

interface Parents {
  readonly mother: { readonly value: { readonly fullName: unknown } | null };
  readonly father: { readonly value: { readonly fullName: unknown } | null };
}
