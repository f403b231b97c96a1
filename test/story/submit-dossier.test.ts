import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { WorkingCalendar } from '../../src/dossier/deadline/working-calendar.ts';
import { procedureOf } from '../../src/dossier/intake/procedure-of.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { openStore } from '../../src/store/store.ts';
import { startHub } from '../server/hub-under-test.ts';
import { allOf, type IntakeUnderTest, openIntake } from '../support/intake.ts';

let intake: IntakeUnderTest;
beforeAll(async () => {
  intake = await openIntake([]);
}, 30_000);
afterAll(() => intake.close());

const owner = { personalId: '000190000001', fullName: 'Nguyễn Thị Hòa', dateOfBirth: '1990-05-12' };
const input = (n: number, more: object = {}) => ({
  idempotencyKey: `key-${String(n).padStart(6, '0')}`,
  code: `H29.50.05.13-261126-${4000 + n}`,
  procedure: '1.000894',
  channel: 'COUNTER',
  submittedAt: '2026-11-26T09:00:00+07:00',
  owner,
  subjects: [
    { role: 'wife', person: owner },
    { role: 'husband', person: { formerNumber: '021234567', fullName: 'Trần Văn Nam' } },
  ],
  submitter: { person: owner, claims: 'SELF' },
  attachments: [{ kind: 'FORM', fileName: 'to-khai.pdf', digest: 'A'.repeat(43) }],
  payment: { amount: 8000, reference: 'KB-1', claimedAt: '2026-11-26T02:00:00Z' },
  ...more,
});
const submission = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) {
  dossier { id code } isNew errors { code part message en: message(lang: EN) } } }`;
const submit = async (sent: object, unit?: string) =>
  (await intake.ask(submission, { input: sent }, unit)).submitDossier;
const codesOf = ({ errors }: { errors: readonly { code: string; part: string | null }[] }) =>
  errors.map(({ code, part }) => [code, part]);

const whole = `{ id code procedureCode unit channel submittedAt receivedAt portalReference state assignedTo dueOn
  owner { personalId formerNumber fullName dateOfBirth } subjects { role person { formerNumber fullName dateOfBirth } }
  submitter { claims account person { personalId } } attachments { kind fileName digest signature signatureIsFinal }
  payment { amount reference claimedAt confirmedAt waitedSeconds } details { name value } }`;

test('a dossier is read as it was submitted: by its code, by its id, in the list', async () => {
  const { dossier, isNew, errors } = await submit(input(1));
  expect([isNew, errors]).toEqual([true, []]);
  const expected = {
    ...{ id: dossier.id, code: input(1).code, procedureCode: '1.000894', unit: 'U1', channel: 'COUNTER' },
    ...{ submittedAt: '2026-11-26T02:00:00.000Z', receivedAt: '2026-11-26T05:00:00.000Z', portalReference: null },
    ...{ state: 'RECEIVED', assignedTo: null, dueOn: '2026-12-03' },
    owner: { ...owner, formerNumber: null },
    subjects: [
      { role: 'wife', person: { formerNumber: null, fullName: owner.fullName, dateOfBirth: owner.dateOfBirth } },
      { role: 'husband', person: { formerNumber: '021234567', fullName: 'Trần Văn Nam', dateOfBirth: null } },
    ],
    submitter: { claims: 'SELF', account: null, person: { personalId: owner.personalId } },
    attachments: [{ ...input(1).attachments[0], signature: 'NONE', signatureIsFinal: false }],
    payment: {
      ...{ amount: 8000, reference: 'KB-1', claimedAt: '2026-11-26T02:00:00.000Z', confirmedAt: null },
      waitedSeconds: 10_800,
    },
    details: [],
  };
  const { byCode, byId, nodes } = await intake.ask(
    `query ($code: String!, $id: ID!) { byCode: dossier(code: $code) ${whole}
      byId: node(id: $id) { __typename id ... on Dossier ${whole} } nodes(ids: [$id]) { id } }`,
    { code: input(1).code, id: dossier.id },
  );
  expect([byCode, byId, nodes]).toEqual([expected, { __typename: 'Dossier', ...expected }, [{ id: dossier.id }]]);
  expect(await allOf(intake, 'dossiers', 'id')).toContainEqual({ id: dossier.id });
});

test('the same content is the same dossier, sixteen times at once; another content is refused', async () => {
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, i) => submit(input(2, { idempotencyKey: `key-at-once-${i}` }))),
  );
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(new Set(answers.map(({ dossier }) => dossier.id)).size).toBe(1);
  const before = await intake.store.dossiers.find(input(2).code);

  const others = await Promise.all(
    ['Lê Thị Hoa', 'Lê Thị Hoà', 'Lê Thị Hòa'].map((fullName, i) =>
      submit(input(2, { idempotencyKey: `key-others-${i}`, owner: { ...owner, fullName } })),
    ),
  );
  for (const other of others) {
    expect([other.dossier, other.isNew, codesOf(other)]).toEqual([null, false, [['DOSSIER_DIFFERS', 'code']]]);
    expect(JSON.stringify(other.errors)).not.toMatch(/Lê Thị|Hòa/);
  }
  expect(await intake.store.dossiers.find(input(2).code)).toEqual(before);
  expect(await intake.store.dossiers.events(input(2).code)).toHaveLength(1);
});

test('a day off of the installation moves the day by which it is due, from the beginning', async () => {
  const { store } = intake;
  const catalogue = new Catalogue(store);
  const name = { vi: 'Nghỉ bão', en: 'Off for a storm' };
  const years = [{ year: 2026, isSettled: true, off: [{ day: '2026-11-27', name }], worked: [] }];
  const graph = createGraph({
    sdl: await readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8'),
    ...{ connectors: [], idKey: Buffer.alloc(32, 1), deadlines: { operationMs: 3000, registerMs: 2000 } },
    dossierWork: {
      ...{ store, catalogue, calendar: new WorkingCalendar(years) },
      ...{ procedureOf: procedureOf(catalogue), pullSoon: null },
    },
    now: intake.now,
  });
  const hub = await startHub(graph);
  const query = submission.replace('dossier { id code }', 'dossier { dueOn }');
  const { json } = await hub.post({ query, variables: { input: input(8) } });
  expect(json.data).toMatchObject({ submitDossier: { dossier: { dueOn: '2026-12-04' }, errors: [] } });
  await hub.close();
});

test('of sixteen different contents at once one is stored, whole', async () => {
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, i) =>
      submit(
        input(3, { idempotencyKey: `key-mixed-${i}`, owner: { ...owner, fullName: `Nguyễn Thị ${'ABCD'[i % 4]}` } }),
      ),
    ),
  );
  const stored = await intake.store.dossiers.find(input(3).code);
  const isStored = (i: number) => `Nguyễn Thị ${'ABCD'[i % 4]}` === stored?.submission.owner.fullName;
  expect(answers.map((answer) => codesOf(answer))).toEqual(
    answers.map((_, i) => (isStored(i) ? [] : [['DOSSIER_DIFFERS', 'code']])),
  );
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
});

test('what is new of signatures and payment is noted when the same is submitted again', async () => {
  await submit(input(4));
  const attachments = [{ ...input(4).attachments[0], signature: 'TAMPERED' }];
  const payment = { ...input(4).payment, confirmedAt: '2026-11-26T03:00:00Z' };
  const again = await submit(input(4, { attachments, payment }));
  expect([again.isNew, again.errors]).toEqual([false, []]);
  await submit(input(4)); // an older state that comes late
  const { dossier } = await intake.ask(`query ($code: String!) { dossier(code: $code) ${whole} }`, {
    code: input(4).code,
  });
  expect(dossier.attachments[0]).toMatchObject({ signature: 'TAMPERED', signatureIsFinal: true });
  expect(dossier.payment).toMatchObject({ confirmedAt: '2026-11-26T03:00:00.000Z', waitedSeconds: 3600 });
  expect((await intake.store.dossiers.events(input(4).code)).map(({ kind }) => kind)).toEqual([
    'RECEIVED',
    'STATUS_HEARD',
  ]);
});

describe('refuses', () => {
  test('everything while the store does not answer, and says so of lists too', async () => {
    const dead = openStore('postgresql://nobody@127.0.0.1:9/nothing');
    const catalogue = new Catalogue(dead);
    const graph = createGraph({
      sdl: await readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8'),
      ...{ connectors: [], idKey: Buffer.alloc(32, 1), deadlines: { operationMs: 3000, registerMs: 500 } },
      dossierWork: {
        ...{ store: dead, catalogue, calendar: new WorkingCalendar() },
        ...{ procedureOf: procedureOf(catalogue), pullSoon: null },
      },
    });
    const hub = await startHub(graph);
    const { json } = await hub.post({ query: submission, variables: { input: input(52) } });
    expect(json).toMatchObject({ data: { submitDossier: { dossier: null, errors: [{ code: 'NOT_STORED' }] } } });
    const lists =
      '{ dossiers { completeness reasons { code } edges { cursor } } intakeQueue { completeness reasons { code } } }';
    const unavailable = { completeness: 'SOURCE_UNAVAILABLE', reasons: [{ code: 'DOSSIERS_UNAVAILABLE' }] };
    expect((await hub.post({ query: lists })).json).toEqual({
      data: { dossiers: { ...unavailable, edges: [] }, intakeQueue: unavailable },
    });
    const one = await hub.post({ query: '{ dossier(code: "H29-261126-0001") { code } }' });
    expect(one.json.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
    await hub.close();
    await dead.close();
  });
});

describe('who asks', () => {
  const refusalOf = async (query: string, role: Parameters<typeof intake.hub.token>[0], variables = {}) => {
    const authorization = `Bearer ${await intake.hub.token(role)}`;
    return (await intake.hub.post({ query, variables }, { authorization })).json.errors?.[0]?.extensions.code;
  };

  test('sees dossiers of the own unit alone', async () => {
    await submit(input(60), 'U6');
    const query = 'query ($code: String!, $id: ID!) { dossier(code: $code) { code } node(id: $id) { id } }';
    const { id } = (await intake.ask('query ($code: String!) { dossier(code: $code) { id } }', input(60), 'U6'))
      .dossier;
    expect(await intake.ask(query, { ...input(60), id }, 'U6')).toMatchObject({
      dossier: { code: input(60).code },
      node: { id },
    });
    expect(await intake.ask(query, { ...input(60), id }, 'U1')).toEqual({ dossier: null, node: null });
    expect(await allOf(intake, 'dossiers', 'code', 'U6')).toEqual([{ code: input(60).code }]);
    expect(await allOf(intake, 'dossiers', 'code', 'U5')).toEqual([]);
    // Nor does another unit get at it by submitting the same.
    expect(codesOf(await submit(input(60, { idempotencyKey: 'key-of-u1-60' }), 'U1'))).toEqual([
      ['DOSSIER_DIFFERS', 'code'],
    ]);
  });

  test('must be an official, or a supervisor', async () => {
    for (const role of ['auditor', 'integrator', 'citizen', 'frontend'] as const) {
      expect(await refusalOf('{ dossiers { completeness } }', role)).toBe('FORBIDDEN');
      expect(await refusalOf('{ intakeQueue { completeness } }', role)).toBe('FORBIDDEN');
      expect(await refusalOf(submission, role, { input: input(61) })).toBe('FORBIDDEN');
    }
    expect(await refusalOf('{ dossiers { completeness } }', 'supervisor')).toBeUndefined();
    expect(await intake.store.dossiers.find(input(61).code)).toBeNull();
  });

  test('pages and filters as it pleases, within bounds', async () => {
    for (let n = 70; n < 75; n += 1) await submit(input(n), 'U7');
    const page = async (args: string) =>
      (
        await intake.ask(
          `{ dossiers(${args}) { edges { node { code } } pageInfo { hasNextPage endCursor } } }`,
          {},
          'U7',
        )
      ).dossiers;
    const first = await page('first: 3');
    expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const rest = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([2, false]);
    expect(new Set([...first.edges, ...rest.edges].map(({ node }) => node.code)).size).toBe(5);
    expect((await page('state: ASSIGNED')).edges).toEqual([]);
    expect((await page('dueBefore: "2026-12-03"')).edges).toEqual([]);
    expect((await page('dueBefore: "2026-12-04", procedure: "1.000894", state: RECEIVED')).edges).toHaveLength(5);
    expect((await page('assignedTo: "CB1"')).edges).toEqual([]);
    for (const [args, code] of [
      ['first: 51', 'TOO_MANY'],
      ['first: 0', 'SEARCH_MALFORMED'],
      ['dueBefore: "2026"', 'SEARCH_MALFORMED'],
      ['after: "x"', 'CURSOR_INVALID'],
      [`after: "${first.pageInfo.endCursor}"`, 'CURSOR_INVALID'], // of another unit
    ]) {
      expect(await refusalOf(`{ dossiers(${args}) { completeness } }`, 'official')).toBe(code);
    }
    expect(await refusalOf('{ intakeQueue(after: "x") { completeness } }', 'official')).toBe('CURSOR_INVALID');
  });
});
