import { type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../src/access/identity.ts';
import { examples } from '../../src/demo/examples.ts';
import { addCivil, addHealth } from '../support/add-person.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';
import { type Edge, refs, searchAt, searchQuery } from '../support/search.ts';
import { watchStatements } from '../support/statements.ts';

let city: City;
let hub: CityHub;
const clients: Record<'civil-registry' | 'residence' | 'health', pg.Client> = {} as never;
beforeAll(async () => {
  city = await openCity(200);
  hub = city.hub();
  for (const [id, url] of Object.entries(city.databases)) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    clients[id as keyof typeof clients] = client;
  }
});
afterEach(() => city.residence.set({ mode: 'up' }));
afterAll(async () => {
  await Promise.all(Object.values(clients).map((client) => client.end()));
  await city.close();
});

const search = (by: Record<string, unknown>, more: Record<string, unknown> = {}, at = hub) => searchAt(at, by, more);
const refused = async (variables: Record<string, unknown>, at = hub) => {
  const { data, errors } = await at.ask(searchQuery, variables);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  return errors?.[0]?.extensions as unknown as { code: string; messages: { vi: string; en: string } };
};

describe('pages', () => {
  const by = { fullName: 'Đoàn Thị Trang', birthYear: 1977 };
  const numbers = Array.from({ length: 12 }, (_, at) => `0001770${String(70_000 + at * 10)}`);

  beforeAll(async () => {
    for (const [at, personalId] of numbers.entries()) {
      const row = { personalId, name: 'Đoàn Thị Trang', born: '1977-07-07' };
      if (at % 3 !== 0) await addCivil(clients['civil-registry'], row);
      if (at % 3 !== 1) await addHealth(clients.health, { ...row, name: 'DOAN THI TRANG' });
      if (at === 4) await addHealth(clients.health, row);
      // Of another name, though the net catches it: it costs a place on a register's page and none on the hub's.
      if (at === 5) await addHealth(clients.health, { ...row, personalId: '000177079999', name: 'Đoán Thì Trang' });
    }
    for (const personalId of [null, null, '00177070000']) {
      await addCivil(clients['civil-registry'], { personalId, name: 'Đoàn Thị Trang', born: '1977' });
      await addHealth(clients.health, { personalId, name: 'Đoàn Thị Trang', born: '1977-12-31' });
    }
  });

  const walk = async (first: number, between = async (_page: number) => {}) => {
    const edges: Edge[] = [];
    for (let after: string | null = null, page = 1; ; page += 1) {
      const { edges: these, pageInfo } = await search(by, { first, after });
      expect(these.length).toBeLessThanOrEqual(first);
      edges.push(...these);
      if (!pageInfo.hasNextPage) return edges;
      expect(these).toHaveLength(first);
      expect(pageInfo).toMatchObject({ startCursor: these[0]?.cursor, endCursor: these.at(-1)?.cursor });
      after = pageInfo.endCursor;
      await between(page);
    }
  };
  const withoutRequests = (edges: readonly Edge[]) =>
    JSON.parse(JSON.stringify(edges, (key, value) => (key === 'requestId' ? undefined : value)));

  it('merge registers by number alone, and leave what has none apart', async () => {
    const { edges } = await search(by);
    expect(edges.map(({ node }) => node !== null)).toEqual([...numbers.map(() => true), ...Array(6).fill(false)]);
    const told = edges.slice(0, numbers.length).map(({ matches }) => matches.map(({ personalId }) => personalId.value));
    expect(told.map(([number]) => number)).toEqual(numbers);
    expect(told.every((each) => new Set(each).size === 1)).toBe(true);
    expect(edges[2]?.matches.map(({ register }) => register.code)).toEqual(['civil-registry', 'health']);
    expect(edges[4]?.matches.map(({ register }) => register.code)).toEqual(['civil-registry', 'health']);
    const loose = edges.slice(numbers.length).flatMap(({ matches }) => matches);
    expect(loose.map(({ register }) => register.code)).toEqual([
      ...Array(3).fill('civil-registry'),
      ...Array(3).fill('health'),
    ]);
    expect(loose.map(({ personalId }) => personalId.raw).filter(Boolean)).toEqual(['00177070000', '00177070000']);
  });

  it.each([1, 2, 5, 7, 18])('of %i come to the end without loss or repetition', async (first) => {
    const { edges } = await search(by);
    expect(withoutRequests(await walk(first))).toEqual(withoutRequests(edges));
  });

  it('go on where they were while registers are written', async () => {
    const { edges: before } = await search(by);
    const early = { personalId: '000177070001', name: 'Đoàn Thị Trang', born: '1977-07-07' };
    const late = { ...early, personalId: '000177070105' };
    const walked = await walk(3, async (page) => {
      if (page !== 2) return;
      await addCivil(clients['civil-registry'], early);
      await addHealth(clients.health, late);
    });
    const seen = walked.map(({ matches }) => matches[0]?.personalId.value);
    expect(new Set(refs(walked)).size).toBe(refs(walked).length);
    expect(seen).not.toContain(early.personalId);
    expect(seen).toContain(late.personalId);
    expect(refs(walked)).toEqual(expect.arrayContaining(refs(before)));
    expect((await search(by)).edges).toHaveLength(before.length + 2);
  });
});

describe('numbers', () => {
  it('are looked up in every register', async () => {
    const { personalId } = examples.clean;
    const page = await search({ documentNumber: personalId });
    expect(page).toMatchObject({ completeness: 'PRESENT', reasons: [], notSearched: [] });
    expect(page.edges).toHaveLength(1);
    const [edge] = page.edges;
    expect(edge?.node?.fullName.text).toBe('Trần Thị Thu Hà');
    expect(new Set(edge?.matches.map(({ register }) => register.code))).toEqual(
      new Set(['civil-registry', 'residence', 'health', 'social-insurance']),
    );
    expect(edge?.matches.every((each) => each.personalId.comparison === 'EQUAL' && each.linkedBy === 'PID')).toBe(true);
    expect(edge?.matches.every((each) => each.fullName.comparison === null)).toBe(true);
    expect((await search({ documentNumber: '000190999999' })).edges).toEqual([]);
  });

  it('that are old lead to whom the population register ties them, and to records that nothing ties', async () => {
    const { personalId } = examples.clean;
    await clients.residence.query(
      `insert into giay_to (id, so_dinh_danh, loai, so, tinh_trang) values (900001, $1, 'CMND9', '990000001', 'HET_HIEU_LUC')`,
      [personalId],
    );
    await clients.residence.query(
      `insert into so_dinh_danh_cu (so_cu, so_dinh_danh, ngay_huy, ly_do) values ('000090990001', $1, '2020-01-01', 'x')`,
      [personalId],
    );
    await clients.health.query(
      `insert into death_notice (id, notice_no, issued_on, issue_count, facility_code, full_name, dob, dob_precision, id_no, died_on, updated_at)
       values (900001, 'x', '20200101', 1, '79901', 'TRẦN THỊ THU HÀ', '19900314', '0', '990000001', '20200101', now())`,
    );
    const { edges, completeness } = await search({ documentNumber: '990000001' });
    expect(completeness).toBe('PRESENT');
    expect(edges.map(({ node }) => node?.fullName.text ?? null)).toEqual(['Trần Thị Thu Hà', null]);
    expect(edges.map(({ matches }) => matches.map(({ recordRef, linkedBy }) => [recordRef, linkedBy]))).toEqual([
      [[`population/${personalId}`, 'CMND']],
      [['death_notice/900001', 'CMND']],
    ]);
    const superseded = await search({ documentNumber: '000090990001' });
    expect(superseded.edges[0]?.node?.fullName.text).toBe('Trần Thị Thu Hà');
    expect(superseded.edges[0]?.matches[0]?.linkedBy).toBe('SUPERSEDED_PID');
  });
});

describe('what was not searched', () => {
  const by = { fullName: 'Trần Thị Thu Hà', birthYear: 1990 };

  it('is named: a register that offers no search by name makes the answer partial', async () => {
    const page = await search(by);
    expect(page).toMatchObject({
      completeness: 'PARTIAL',
      reasons: [
        { code: 'REGISTER_NOT_SEARCHABLE', severity: 'INFO' },
        { code: 'REGISTER_NOT_SEARCHABLE', severity: 'INFO' },
      ],
      searched: [{ code: 'civil-registry' }, { code: 'health' }, { code: 'land' }],
      notSearched: [
        { register: { code: 'residence' }, reason: { code: 'REGISTER_NOT_SEARCHABLE' } },
        { register: { code: 'social-insurance' }, reason: { code: 'REGISTER_NOT_SEARCHABLE' } },
      ],
    });
    expect(page.reasons[0]?.text).toContain('dân cư');
    expect(page.reasons[0]?.english).toContain('Population');
  });

  it('is told of years that are not digitised', async () => {
    const { reasons, searched } = await search({ fullName: 'Trần Thị Thu Hà', birthYear: 1950 });
    expect(reasons.map(({ code }) => code)).toContain('NOT_COVERED');
    expect(searched).toContainEqual({ code: 'civil-registry' });
  });

  it('is named when a register is down, and the others answer', async () => {
    const page = await search(by, {}, city.hub(['civil-registry']));
    expect(page).toMatchObject({ completeness: 'PARTIAL', searched: [{ code: 'health' }, { code: 'land' }] });
    expect(page.notSearched).toContainEqual({
      register: { code: 'civil-registry' },
      reason: { code: 'REGISTER_NOT_SEARCHED' },
    });
    const from = page.edges.flatMap(({ matches }) => matches.map(({ register }) => register.code));
    expect(new Set(from)).toEqual(new Set(['health']));
    expect(page.edges[0]?.node?.fullName.text).toBe('Trần Thị Thu Hà');

    const dark = await search(by, {}, city.hub(['civil-registry', 'health', 'land']));
    expect(dark).toMatchObject({ completeness: 'SOURCE_UNAVAILABLE', searched: [], edges: [] });
  });

  it('is named when residence hangs in a search by number, in time', async () => {
    await city.residence.set({ mode: 'hang' });
    const started = performance.now();
    const page = await search({ documentNumber: examples.clean.personalId });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(page.completeness).toBe('PARTIAL');
    expect(page.notSearched).toEqual([{ register: { code: 'residence' }, reason: { code: 'REGISTER_NOT_SEARCHED' } }]);
    expect(page.edges).toHaveLength(1);
  });
});

describe('what a search costs', () => {
  const by = { fullName: 'Trần Thị Thu Hà', birthYear: 1990 };
  const statements: string[] = [];
  beforeAll(() => {
    watchStatements(({ text }) => statements.push(text));
  });
  afterAll(() => vi.restoreAllMocks());

  it.each([
    ['nobody is read', 'edges { node { id } }', 0],
    ['the facts selected below node are read once for all', 'edges { node { sex { text } } }', 2],
    ['wherever they are selected', 'edges { node { id } } ...More', 2],
  ])('is one statement in each database, and then %s', async (_, selected, reads) => {
    statements.length = 0;
    const more = 'fragment More on PersonSearchConnection { found: edges { node { sex { text } } } }';
    const text = `query ($by: PersonSearch!) { searchPersons(by: $by) { ${selected} } }`;
    const { errors } = await hub.ask(selected.includes('...More') ? `${text} ${more}` : text, { by });
    expect(errors).toBeUndefined();
    expect(statements.filter((each) => each.includes('dense_rank'))).toHaveLength(3);
    const reading = statements.filter((each) => !each.includes('dense_rank'));
    expect(reading.filter((each) => !each.includes('coalesce(')).length).toBeGreaterThanOrEqual(reads);
    // By the number of today, by cancelled ones, and by CMND.
    expect(reading.length).toBeLessThanOrEqual(3 * reads);
  });

  it('is paid once for the same search under two names', async () => {
    statements.length = 0;
    const text = `query ($by: PersonSearch!) {
      a: searchPersons(by: $by) { edges { cursor } }
      b: searchPersons(by: $by) { edges { cursor } }
    }`;
    const { data } = await hub.ask(text, { by });
    expect(data.a).toEqual(data.b);
    expect(statements).toHaveLength(3);
  });
});

describe('what is refused', () => {
  const by = { fullName: 'Trần Thị Thu Hà', birthYear: 1990 };
  it.each([
    ['a name alone', { fullName: 'Bí Mật Nào Đó' }, 'SEARCH_CRITERIA'],
    ['a year alone', { birthYear: 1990 }, 'SEARCH_CRITERIA'],
    ['nothing', {}, 'SEARCH_CRITERIA'],
    ['a name and a number', { ...by, documentNumber: '000190000017' }, 'SEARCH_CRITERIA'],
    ['eleven digits', { documentNumber: '00019000001' }, 'SEARCH_MALFORMED'],
    ['a name without letters', { fullName: '%__%', birthYear: 1990 }, 'SEARCH_MALFORMED'],
    ['a name with a zero byte', { fullName: 'Bí\0Mật', birthYear: 1990 }, 'SEARCH_MALFORMED'],
    ['a name too long', { fullName: 'Mật '.repeat(60), birthYear: 1990 }, 'SEARCH_MALFORMED'],
    ['a year of two digits', { ...by, birthYear: 90 }, 'SEARCH_MALFORMED'],
  ])('%s', async (_, wrong, code) => {
    const refusal = await refused({ by: wrong });
    expect(refusal.code).toBe(code);
    for (const value of Object.values(wrong)) expect(JSON.stringify(refusal)).not.toContain(String(value));
  });

  it.each([
    ['PURPOSE_REQUIRED', { role: 'official', purpose: null }],
    ['FORBIDDEN', { role: 'auditor' }],
  ] as const)('a caller who may not read facts: %s', async (code, who) => {
    const document = parse('{ searchPersons(by: { fullName: "Trần Thị Thu Hà", birthYear: 1990 }) { completeness } }');
    const [operation] = document.definitions as [OperationDefinitionNode];
    const purpose = { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null };
    const caller: Caller = {
      subject: 'u1',
      unit: 'U1',
      official: 'CB1',
      purpose,
      demo: false,
      ...who,
    };
    const { data, errors } = await hub.graph.execute({ document, operation, variables: {}, caller });
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('more than fifty on a page, and none', async () => {
    expect((await refused({ by, first: 51 })).code).toBe('TOO_MANY');
    expect((await refused({ by, first: 0 })).code).toBe('SEARCH_MALFORMED');
    expect((await search(by, { first: 50 })).edges.length).toBeGreaterThan(0);
  });

  it('a cursor that is forged, is no cursor, or is of another search', async () => {
    const { edges } = await search(by);
    const { cursor } = edges.at(-1) as Edge;
    const node = edges[0]?.node;
    expect((await search(by, { after: cursor })).edges).toEqual([]);
    expect((await search(by, { after: cursor, first: 7 })).edges).toEqual([]);
    const forged = (cursor[0] === 'A' ? 'B' : 'A') + cursor.slice(1);
    expect((await refused({ by, after: forged })).code).toBe('CURSOR_INVALID');
    expect((await refused({ by, after: '' })).code).toBe('CURSOR_INVALID');
    expect((await refused({ by, after: node?.id })).code).toBe('CURSOR_INVALID');
    const other = { ...by, fullName: 'Tran Thi Thu Ha' };
    expect((await refused({ by: other, after: cursor })).code).toBe('CURSOR_OF_OTHER_SEARCH');
    const { errors } = await hub.ask('query ($id: ID!) { node(id: $id) { id } }', { id: cursor });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'MALFORMED_ID' });
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain(examples.clean.personalId);
  });
});
