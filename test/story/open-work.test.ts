import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import { type City, openCity } from '../support/city.ts';
import { freshDatabase } from '../support/postgres.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
type Any = any;

const auditRate = 0.25;
let city: City;
let store: Store;
let hub: HubUnderTest;
let other: HubUnderTest;
let stored: pg.Client;
let people: string[];
const authorizations = new Map<HubUnderTest, string>();
const options = () => ({ store, auditRate });

beforeAll(async () => {
  city = await openCity(300);
  const storeUrl = await freshDatabase();
  store = openStore(storeUrl);
  await store.migrate();
  hub = await startHub(city.hub([], options()).graph);
  other = await startHub(city.hub([], options()).graph);
  for (const each of [hub, other]) authorizations.set(each, `Bearer ${await each.token('official', {}, '1 h')}`);
  stored = new pg.Client({ connectionString: storeUrl });
  const registry = new pg.Client({ connectionString: city.databases['civil-registry'] });
  await Promise.all([stored.connect(), registry.connect()]);
  const births = 'select distinct "soDinhDanh" as id from khai_sinh where "soDinhDanh" is not null order by 1';
  people = (await registry.query(births)).rows.map(({ id }) => id as string);
  // The civil registry is wrong about the ethnic group and the citizenship of every second person.
  const misrecorded = people.filter((_, i) => i % 2 === 0);
  await registry.query(
    `update khai_sinh set "nksDanToc" = case "nksDanToc" when '11' then '12' else '11' end, "nksQuocTich" = 'LA' where "soDinhDanh" = any($1)`,
    [misrecorded],
  );
  await registry.end();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await Promise.all([hub.server.close(), other.server.close(), stored.end()]);
  await city.close();
  await store.close();
});

const dossier = { 'lienthong-dossier': 'H29.00.00.00-261102-0001' };
const fields = ['fullName', 'dateOfBirth', 'sex', 'ethnicity', 'nationality', 'residence', 'placeOfBirth'];
const flags =
  'ref text completeness accuracy probabilityWrong evidence { basis claims { reliability register { code } } }';

async function ask(
  query: string,
  variables: unknown = {},
  headers: Record<string, string> = {},
  of = hub,
): Promise<Any> {
  const authorization = authorizations.get(of) as string;
  const { json } = await of.post({ query, variables }, { authorization, ...headers });
  expect(json.errors).toBeUndefined();
  return json.data;
}
const read = async (headers: Record<string, string>, selection = flags, of = hub): Promise<Any[]> => {
  const query = `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { ${fields.map((each) => `${each} { ${selection} }`).join(' ')} } }`;
  return (await ask(query, { ids: people }, headers, of)).persons;
};
/** What is noted is noted after the answer. */
const noted = async (): Promise<Any[]> => {
  const { rows } = await stored.query('select * from fact_to_confirm order by id');
  return rows;
};
const offered = async (after: string | null = null, headers: Record<string, string> = {}): Promise<Any> =>
  (
    await ask(
      `query ($after: String) { factsToConfirm(first: 50, after: $after) {
        completeness pageInfo { hasNextPage endCursor }
        edges { cursor slice dossier subject node { __typename ref field accuracy probabilityWrong ... on PartialDateFact { value } } }
      } }`,
      { after },
      headers,
    )
  ).factsToConfirm;
const everyPage = async (): Promise<Any[]> => {
  const edges: Any[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await offered(after);
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = page.pageInfo.endCursor;
  }
};
const confirm = (input: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Any> =>
  ask(
    'mutation ($input: ConfirmFactInput!) { confirmFact(input: $input) { fact { text accuracy } errors { code } } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        original: { kind: 'CIVIL_STATUS_BOOK', number: '1', place: 'Sở Tư pháp', seenOn: '2026-11-20' },
        ...input,
      },
    },
    headers,
  );

describe('facts of open work', () => {
  it('are none until something is read with flags, by an official, for a dossier', async () => {
    await read({});
    await read(dossier, 'value: text');
    await read({ ...dossier, authorization: `Bearer ${await hub.token('supervisor')}` });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await noted()).toEqual([]);
    expect(await offered()).toMatchObject({ completeness: 'PRESENT', edges: [] });
  });

  it('are the uncertain ones, and a slice drawn whatever the flags are', async () => {
    const facts = (await read(dossier)).flatMap((person) => fields.map((field) => person[field]));
    await vi.waitFor(async () => expect((await noted()).length).toBeGreaterThan(100));
    const edges = await everyPage();
    expect(new Set(edges.map(({ node }) => node.ref)).size).toBe(edges.length);

    const served = facts.filter(({ text }) => text !== null);
    const slices = new Map(edges.map(({ node, slice }) => [node.ref, slice]));
    const isUncertain = ({ accuracy, probabilityWrong }: Any) =>
      accuracy === 'CONFLICTING' || accuracy === 'INVALID' || (probabilityWrong ?? 0) > 0.05;
    const shareDrawn = (of: Any[]) => of.filter(({ ref }) => slices.get(ref) === 'AUDIT').length / of.length;
    for (const of of [served.filter(isUncertain), served.filter((each) => !isUncertain(each))]) {
      expect(of.length).toBeGreaterThan(60);
      expect(Math.abs(shareDrawn(of) - auditRate)).toBeLessThan(
        4 * Math.sqrt((auditRate * (1 - auditRate)) / of.length),
      );
    }
    for (const each of served) {
      const slice = slices.get(each.ref);
      expect(slice === undefined, each.ref).toBe(slice !== 'AUDIT' && !isUncertain(each));
    }
    const ranks = edges.filter(({ slice }) => slice === 'UNCERTAIN').map(({ node }) => node.probabilityWrong ?? 0.5);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(edges.slice(0, 10).filter(({ slice }) => slice === 'AUDIT')).toHaveLength(2);
    expect(edges.some(({ node }) => node.__typename === 'PartialDateFact')).toBe(true);

    const before = await noted();
    await offered(null, { 'lienthong-dossier': 'H29.00.00.00-261102-0002' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await noted()).toEqual(before);
  });

  it('are offered to the same unit alone, and only by its own cursors', async () => {
    const elsewhere = { authorization: `Bearer ${await hub.token('official', { unit: 'U2' })}` };
    expect((await offered(null, elsewhere)).edges).toEqual([]);
    const { pageInfo } = await offered();
    const query = 'query ($after: String) { factsToConfirm(after: $after) { completeness } }';
    for (const [after, headers] of [
      [pageInfo.endCursor, elsewhere],
      ['abc', {}],
    ] as const) {
      const { json } = await hub.post(
        { query, variables: { after } },
        { authorization: authorizations.get(hub) as string, ...headers },
      );
      expect(json.errors?.map(({ extensions }) => extensions.code)).toEqual(['CURSOR_INVALID']);
    }
    const { json } = await hub.post(
      { query: '{ factsToConfirm(first: 51) { completeness } }' },
      { authorization: authorizations.get(hub) as string },
    );
    expect(json.errors?.[0]?.extensions.code).toBe('TOO_MANY');
  });

  it('are no longer offered once confirmed', async () => {
    const [first] = (await offered()).edges.filter(({ node }: Any) => node.field === 'dateOfBirth');
    const { confirmFact } = await confirm({ ref: first.node.ref, value: first.node.value }, dossier);
    expect(confirmFact).toMatchObject({ errors: [], fact: { accuracy: 'CONFIRMED' } });
    await read(dossier);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await everyPage()).map(({ node }) => node.ref)).not.toContain(first.node.ref);
  });
});

describe('what confirmations teach', () => {
  const reliability = async (register: string | null, field: string | null, of = hub): Promise<Any> =>
    ask(
      `query ($register: String, $field: String) { reliability(register: $register, field: $field) {
        registers { register { code } field n right estimate interval { low high } learned }
        flags { accuracy n wrong share interval { low high } } auditedFlags { accuracy n wrong } auditOpen
      } }`,
      { register, field },
      { authorization: `Bearer ${await of.token('auditor')}` },
      of,
    ).then((data) => data.reliability);
  it('changes flags and probabilities on the next read, here at once and in other processes soon', {
    timeout: 90_000,
  }, async () => {
    const field = 'Person.ethnicity';
    const before = await reliability('residence', field);
    expect(before.registers).toMatchObject([{ field, n: 0, right: 0, learned: false }]);
    const bases = async (of: HubUnderTest) =>
      new Set(
        (await read({}, flags, of))
          .map(({ ethnicity }) => ethnicity)
          .filter(({ accuracy }) => accuracy !== 'CONFIRMED')
          .map(({ evidence }) => evidence.basis),
      );
    expect(await bases(other)).not.toContain('LEARNED');
    expect(await bases(hub)).not.toContain('LEARNED');

    const chosen = (await read({}, 'ref text accuracy evidence { claims { register { code } value outcome } }'))
      .map(({ ethnicity }) => ethnicity)
      .filter(({ text, accuracy }) => text !== null && accuracy !== 'CONFIRMED' && accuracy !== 'SINGLE_SOURCE')
      .slice(0, 40);
    const said = ({ evidence }: Any, code: string) =>
      evidence.claims.find(({ register }: Any) => register.code === code).value;
    const isWrong = (each: Any) => said(each, 'civil-registry') !== said(each, 'residence');
    expect(chosen.filter(isWrong).length).toBeGreaterThan(10);
    for (const each of chosen) {
      expect((await confirm({ ref: each.ref, value: said(each, 'residence') }, dossier)).confirmFact.errors).toEqual(
        [],
      );
    }
    expect(await bases(hub)).toContain('LEARNED');
    // Where two registers disagree, the one of first authority is now known to be the one that is wrong.
    const disputed = (await read({}))
      .map(({ ethnicity }) => ethnicity)
      .filter(({ accuracy }) => accuracy === 'CONFLICTING');
    expect(disputed.length).toBeGreaterThan(10);
    for (const { probabilityWrong } of disputed) expect(probabilityWrong).toBeGreaterThan(0.7);
    const after = await reliability('civil-registry', field);
    const [{ n, right, estimate, interval, learned }] = after.registers;
    expect({ n, right, learned }).toEqual({
      n: chosen.length,
      right: chosen.length - chosen.filter(isWrong).length,
      learned: true,
    });
    expect(interval.low).toBeLessThan(estimate);
    expect(interval.high).toBeGreaterThan(estimate);

    const all = await reliability(null, field);
    expect(all.flags.reduce((sum: number, { n }: Any) => sum + n, 0)).toBe(chosen.length);
    expect(all.flags.reduce((sum: number, { wrong }: Any) => sum + wrong, 0)).toBe(chosen.filter(isWrong).length);
    const audited = all.auditedFlags.reduce((sum: number, { n }: Any) => sum + n, 0);
    expect(audited).toBeGreaterThan(0);
    expect(audited).toBeLessThan(chosen.length / 2 + 4);
    expect(all.auditOpen).toBeGreaterThan(0);
    expect((await reliability(null, null)).registers.length).toBeGreaterThan(2);

    const claims = (await read({})).flatMap(({ ethnicity }) => ethnicity.evidence.claims);
    expect(claims.some((claim) => claim.register.code === 'civil-registry' && claim.reliability === estimate)).toBe(
      true,
    );

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
    await bases(other);
    await vi.waitFor(async () => expect(await bases(other)).toContain('LEARNED'), { timeout: 10_000 });
    expect((await reliability('civil-registry', field, other)).registers).toEqual(after.registers);
  });

  it('is asked about registers and fields that there are', async () => {
    for (const variables of [{ register: 'x' }, { field: 'Person.x' }]) {
      const query =
        'query ($register: String, $field: String) { reliability(register: $register, field: $field) { auditOpen } }';
      const { json } = await hub.post({ query, variables }, { authorization: authorizations.get(hub) as string });
      expect(json.errors?.map(({ extensions }) => extensions.code)).toEqual(['ARGUMENT_UNKNOWN']);
    }
  });
});
