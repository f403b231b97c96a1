import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registers } from '../../connectors/registers.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../src/dossier/catalogue/starter.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { marriage } from '../dossier/catalogue/marriage.ts';
import { type Answer, type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import { freshDatabase } from '../support/postgres.ts';

let store: Store;
let catalogue: Catalogue;
let hub: HubUnderTest;
beforeAll(async () => {
  store = openStore(await freshDatabase());
  await store.migrate();
  catalogue = new Catalogue(store);
  await fillIfEmpty(catalogue, new Date('2026-03-01T02:00:00Z'));
  hub = await startHub(await graphOver(catalogue));
});
afterAll(async () => {
  await hub.close();
  await store.close();
});

/** Over the hub's registers as they declare themselves; none of them is there. */
async function graphOver(of: Catalogue): Promise<Graph> {
  const dead = { RESIDENCE_TOKEN: 'x', SOCIAL_INSURANCE_CLIENT_ID: 'x', SOCIAL_INSURANCE_CLIENT_SECRET: 'x' };
  const connectors = registers
    .filter(({ declaration: { id } }) => id !== 'social-assistance')
    .map((module) => {
      const isService = ['residence', 'social-insurance'].includes(module.declaration.id);
      const url = isService ? 'http://127.0.0.1:9' : 'postgresql://nobody@127.0.0.1:9/nothing';
      return module.create({ url, settings: dead });
    });
  const sdl = await readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8');
  const deadlines = { operationMs: 3000, registerMs: 1000 };
  const now = () => new Date('2026-11-22T05:00:00Z');
  return createGraph({ sdl, connectors, idKey: Buffer.alloc(32, 1), deadlines, catalogue: of, now });
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
const dataOf = ({ json }: Answer): any => {
  expect(json.errors).toBeUndefined();
  return json.data;
};
const ask = async (query: string, variables = {}) => dataOf(await hub.post({ query, variables }));

describe('the city’s cremation subsidy', () => {
  const query = `{
    procedure(code: "9.000018") {
      id code version name english: name(lang: EN) level department remark(lang: EN) offersProposedBases allowsRepresentation
      timeLimit { workingDays pausesFor waitsForRegisters }
      roles { role name isRequired maybeSeveral }
      details { name title type isRequired }
      bases { code document article title(lang: EN) status from to daysWithoutAnswer }
      components { code name(lang: EN) onlyWith basis { code } anyOf { needs {
        of field label at from to shortfall basis { code status }
        expects { text text_en: text(lang: EN) is links items province ageFrom ageBelow }
        tolerates { partial uncovered stale lastKnown lowerAuthority }
        firstAuthority { code } scope { state decision }
      } } }
      digest importedAt replacedAt versions { version procedure digest importedAt replacedAt }
    }
  }`;

  test('can be read whole, with what registers share of it today', async () => {
    const { procedure } = await ask(query);
    expect(procedure).toMatchObject({
      code: '9.000018',
      version: 1,
      name: 'Hỗ trợ chi phí khuyến khích hỏa táng (Thành phố Hồ Chí Minh)',
      english: 'Subsidy for cremation (Ho Chi Minh City)',
      level: 'COMMUNE',
      department: 'Sở Y tế',
      offersProposedBases: true,
      allowsRepresentation: true,
      roles: [{ role: 'deceased', name: 'Người chết', isRequired: true, maybeSeveral: false }],
      details: [{ name: 'death.on', title: 'Ngày chết theo tờ khai', type: 'DAY', isRequired: true }],
      importedAt: '2026-03-01T02:00:00.000Z',
      replacedAt: null,
    });
    expect(procedure.bases).toContainEqual({
      code: 'QD3458',
      document: '3458/QĐ-BTP',
      article: 'khoản 3 Điều 2',
      title: 'Published civil-status data replace civil-status papers, as far as the fields are shared',
      status: 'IN_FORCE',
      from: '2025-12-10',
      to: null,
      daysWithoutAnswer: null,
    });
    const [certificate, residence, invoice] = procedure.components;
    expect([certificate.code, residence.code, invoice]).toEqual([
      'KT',
      'CT',
      { code: 'HD', name: 'Paid invoice of the cremation', onlyWith: null, basis: null, anyOf: [] },
    ]);
    const needs = certificate.anyOf[0].needs;
    const shared = needs.map((need: { field: string; firstAuthority: { code: string }; scope: object }) => [
      need.field,
      need.firstAuthority.code,
      need.scope,
    ]);
    expect(shared).toEqual([
      ['fullName', 'civil-registry', { state: 'SHARED', decision: '3458/QĐ-BTP' }],
      ['personalId', 'residence', { state: 'NOT_PUBLISHED', decision: null }],
      ['lifeStatus', 'civil-registry', { state: 'SHARED', decision: '3458/QĐ-BTP' }],
      ['dateOfDeath', 'civil-registry', { state: 'NOT_SHARED', decision: '3458/QĐ-BTP' }],
    ]);
    expect(needs[2]).toMatchObject({ label: 'Tình trạng sống', expects: { text: 'Đã chết', is: ['DECEASED'] } });
    expect(needs[3]).toMatchObject({
      of: 'deceased',
      expects: null,
      shortfall: 'WAIVER',
      basis: { code: 'HCM-DX', status: 'PROPOSED' },
      tolerates: { partial: false, uncovered: false, stale: false, lastKnown: false, lowerAuthority: ['CORROBORATED'] },
    });
    expect(residence.anyOf[0].needs[0]).toMatchObject({
      field: 'permanentResidence',
      at: 'death.on',
      expects: { text: 'thuộc tỉnh, thành phố mã 79', text_en: 'in the province with code 79', province: '79' },
    });
  });

  test('is the same when it is compiled, and as a node', async () => {
    const { procedure } = await ask(query);
    expect((await ask(query)).procedure).toEqual(procedure);
    const { node } = await ask('query ($id: ID!) { node(id: $id) { id ... on Procedure { code version digest } } }', {
      id: procedure.id,
    });
    expect(node).toEqual({ id: procedure.id, code: '9.000018', version: 1, digest: procedure.digest });
  });
});

test('marital status over a time, and what expects a person, age or nothing at all', async () => {
  await catalogue.keep([marriage], { importedBy: 'CB7', source: 'c.csv', at: new Date('2026-05-01T00:00:00Z') });
  const { procedure } = await ask(
    `{ procedure(code: "1.000894") { components { anyOf { needs { field label from to
        expects { text(lang: EN) links items ageFrom } firstAuthority { code } scope { state } } } } } }`,
  );
  const needs = procedure.components.flatMap(({ anyOf }: { anyOf: { needs: object[] }[] }) =>
    anyOf.flatMap((set) => set.needs),
  );
  const texts = needs.map(({ expects }: { expects: { text: string } | null }) => expects?.text ?? null);
  expect(texts).toEqual([
    null,
    '20 or older',
    'Male',
    'in the province with code 79',
    'Never married or Divorced',
    'none, and the registers cover all of the time searched',
    'the person in the role “Wife”',
  ]);
  expect(needs[3]).toMatchObject({ field: 'household.address', label: 'Hộ gia đình › Địa chỉ' });
  expect(needs[4]).toMatchObject({
    from: 'residence.from',
    to: '2026-10-01',
    firstAuthority: { code: 'civil-registry' },
    scope: { state: 'SHARED' },
  });
});

test('an old version stays readable, by its number and by its id', async () => {
  const code = '1.004222';
  const query = `query ($code: String!, $version: Int) { procedure(code: $code, version: $version) {
    id version timeLimit { workingDays } replacedAt versions { version procedure } } }`;
  const { procedure: first } = await ask(query, { code });
  const found = await catalogue.procedure(code);
  if (!found) throw new Error(`The starter catalogue lacks ${code}.`);
  const changed = { ...found.procedure, timeLimit: { ...found.procedure.timeLimit, workingDays: 3 } };
  await catalogue.keep([changed], { importedBy: 'CB7', source: 'c.csv', at: new Date('2026-06-01T00:00:00Z') });
  const { procedure: second } = await ask(query, { code });
  expect([first.version, second.version, second.timeLimit.workingDays]).toEqual([1, 2, 3]);
  expect(second.id).not.toBe(first.id);
  const { procedure: old } = await ask(query, { code, version: 1 });
  expect(old).toMatchObject({ id: first.id, timeLimit: { workingDays: 7 }, replacedAt: '2026-06-01T00:00:00.000Z' });
  expect(old.versions).toEqual([
    { version: 1, procedure: first.id },
    { version: 2, procedure: second.id },
  ]);
  const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Procedure { version } } }', {
    ids: [second.id, first.id],
  });
  expect(nodes).toEqual([{ version: 2 }, { version: 1 }]);
});

test.each([
  ['9.999999', null],
  ['1.000656', 7],
  ['1.000656', 0],
  ['no code', null],
  ['1.000656/1', null],
])('there is no procedure %j in version %j', async (code, version) => {
  const query = 'query ($code: String!, $version: Int) { procedure(code: $code, version: $version) { code } }';
  expect(await ask(query, { code, version })).toEqual({ procedure: null });
});

describe('lists', () => {
  const query = `query ($first: Int!, $after: String, $level: ProcedureLevel, $text: String) {
    procedures(first: $first, after: $after, level: $level, text: $text) {
      edges { cursor node { code version name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      completeness reasons { code text(lang: EN) nextStep(lang: EN) }
    }
  }`;
  const codesOf = ({ procedures }: { procedures: { edges: { node: { code: string } }[] } }) =>
    procedures.edges.map(({ node }) => node.code);

  test('go on page by page, forward, to the end', async () => {
    const all: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const data = await ask(query, { first: 20, after });
      all.push(...codesOf(data));
      const { pageInfo, completeness } = data.procedures;
      expect([completeness, pageInfo.hasPreviousPage]).toEqual(['PRESENT', false]);
      expect(pageInfo.endCursor).toBe(data.procedures.edges.at(-1).cursor);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(all).toEqual([...new Set(all)].sort());
    expect(all).toEqual(expect.arrayContaining(['1.001193', '2.002622', '9.000018']));
    expect(all.length).toBeGreaterThanOrEqual(34);
  });

  test('are of a level and hold words, whatever their case and diacritics', async () => {
    expect(codesOf(await ask(query, { first: 50, text: 'HOA táng' }))).toEqual(['9.000018']);
    expect(codesOf(await ask(query, { first: 50, level: 'PROVINCE', text: 'dang ky' }))).toEqual([
      '9.000026',
      '9.000027',
    ]);
    expect(codesOf(await ask(query, { first: 50, text: '%\u0000_' }))).toEqual([]);
  });

  test.each([
    [{ first: 0 }, 'SEARCH_MALFORMED'],
    [{ first: 51 }, 'TOO_MANY'],
    [{ first: 5, text: 'x'.repeat(201) }, 'SEARCH_MALFORMED'],
    [{ first: 5, after: 'made-up' }, 'CURSOR_INVALID'],
  ])('%j is refused', async (variables, code) => {
    const { json } = await hub.post({ query, variables });
    expect(json.errors?.[0]?.extensions.code).toBe(code);
  });

  test('do not take the cursor of another list', async () => {
    const { procedures } = await ask(query, { first: 1, level: 'COMMUNE' });
    const variables = { first: 1, level: 'PROVINCE', after: procedures.pageInfo.endCursor };
    const { json } = await hub.post({ query, variables });
    expect(json.errors?.[0]?.extensions.code).toBe('CURSOR_OF_OTHER_SEARCH');
  });

  test('are open to roles that may not read facts about people', async () => {
    const headers = { authorization: `Bearer ${await hub.token('auditor')}` };
    const { json } = await hub.post({ query, variables: { first: 1 } }, headers);
    expect(json.errors).toBeUndefined();
  });

  test('say so when the store does not answer', async () => {
    const closed = openStore('postgresql://nobody@127.0.0.1:9/nothing');
    const without = await startHub(await graphOver(new Catalogue(closed)));
    try {
      const { procedures } = dataOf(await without.post({ query, variables: { first: 5 } }));
      expect(procedures).toMatchObject({
        edges: [],
        completeness: 'SOURCE_UNAVAILABLE',
        reasons: [{ code: 'CATALOGUE_UNAVAILABLE', nextStep: 'Ask again in a few minutes.' }],
      });
      const one = await without.post({ query: '{ procedure(code: "1.000894") { code } }' });
      expect(one.json.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
    } finally {
      await without.close();
      await closed.close();
    }
  });
});
