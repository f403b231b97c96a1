import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/identity.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../src/dossier/catalogue/starter.ts';
import { WorkingCalendar } from '../../src/dossier/deadline/working-calendar.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import { addAssessed } from '../support/assessed.ts';
import type { Any } from '../support/dossiers.ts';
import { freshDatabase } from '../support/postgres.ts';

let store: Store;
let hub: HubUnderTest;
let clock = new Date('2026-11-29T02:00:00Z');
beforeAll(async () => {
  store = openStore(await freshDatabase());
  await store.migrate();
  const catalogue = new Catalogue(store);
  await fillIfEmpty(catalogue, new Date('2026-01-01T00:00:00Z'));
  const procedureOf = async (code: string) => (await catalogue.procedure(code))?.procedure ?? null;
  hub = await startHub(
    createGraph({
      sdl: await readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8'),
      connectors: [],
      idKey: Buffer.alloc(32, 1),
      deadlines: { operationMs: 20_000, registerMs: 10_000 },
      dossierWork: { store, catalogue, calendar: new WorkingCalendar(), procedureOf, pullSoon: null },
      catalogue,
      now: () => clock,
    }),
  );
  for (let nth = 0; nth < 6; nth += 1) {
    const causes = nth < 2 ? (['NOT_IN_SCOPE', 'NO_RECORD'] as const) : [];
    await addAssessed(store, {
      ...{ dossier: `C${nth}`, at: `2026-11-0${nth + 1}T05:00:00Z`, procedure: cremation },
      components: [{ code: 'KT', outcome: nth < 2 ? 'PAPER_NEEDED' : 'REPLACED', causes }],
    });
  }
  await addAssessed(store, {
    ...{ dossier: 'M1', at: '2026-11-20T05:00:00Z', procedure: '1.000894' },
    components: [
      { code: 'HN', outcome: 'REPLACED' },
      { code: 'AN', outcome: 'NOT_REQUIRED' },
    ],
  });
});
afterAll(async () => {
  await hub.close();
  await store.close();
});

const cremation = '9.000018';

async function asked(role: Role, query: string, variables: unknown = {}, claims = {}) {
  const authorization = `Bearer ${await hub.token(role, claims)}`;
  const { json } = await hub.post({ query, variables }, { authorization, 'lienthong-procedure': '1.000894' });
  return json;
}
async function ask(role: Role, query: string, variables: unknown = {}, claims = {}): Promise<Any> {
  const { data, errors } = await asked(role, query, variables, claims);
  expect(errors).toBeUndefined();
  return data;
}

describe('readiness', () => {
  const whole = `{ readiness(procedure: "${cremation}") { completeness reasons { code } pageInfo { hasNextPage } edges { node {
    procedureCode procedureName english: procedureName(lang: EN) department procedureVersions componentCode from to
    dossiers required outcomes { outcome outcomeText dossiers }
    replaced { count of share low high text english: text(lang: EN) } replaceableWithWaiver { count share }
    causes { code text english: text(lang: EN) first among }
  } } } }`;

  test.each(['official', 'supervisor', 'auditor'] as const)(
    'is told to an %s, with n, interval and causes',
    async (role) => {
      const { readiness } = await ask(role, whole);
      expect(readiness).toMatchObject({ completeness: 'PRESENT', reasons: [], pageInfo: { hasNextPage: false } });
      expect(readiness.edges).toHaveLength(1);
      expect(readiness.edges[0].node).toEqual({
        ...{ procedureCode: cremation, procedureName: 'Hỗ trợ chi phí khuyến khích hỏa táng (Thành phố Hồ Chí Minh)' },
        ...{ english: 'Subsidy for cremation (Ho Chi Minh City)', department: 'Sở Y tế', procedureVersions: [1] },
        ...{ componentCode: 'KT', from: null, to: null, dossiers: 6, required: 6 },
        outcomes: [
          { outcome: 'REPLACED', outcomeText: 'Dữ liệu thay được giấy tờ', dossiers: 4 },
          { outcome: 'REPLACEABLE_WITH_WAIVER', outcomeText: expect.any(String), dossiers: 0 },
          { outcome: 'PAPER_NEEDED', outcomeText: 'Cần giấy tờ', dossiers: 2 },
          { outcome: 'WAIT', outcomeText: expect.any(String), dossiers: 0 },
          { outcome: 'NOT_REQUIRED', outcomeText: expect.any(String), dossiers: 0 },
        ],
        replaced: {
          ...{ count: 4, of: 6, share: 0.6667, low: 0.2999, high: 0.9033 },
          text: '66,67 % (4/6 hồ sơ; khoảng tin cậy 95 %: 29,99–90,33 %)',
          english: '66.67 % (4 of 6 dossiers; 95 % interval: 29.99–90.33 %)',
        },
        replaceableWithWaiver: { count: 0, share: 0 },
        causes: [
          {
            ...{ code: 'NOT_IN_SCOPE', text: 'Ngoài phạm vi chia sẻ đã công bố' },
            ...{ english: 'Outside the published sharing scope', first: 2, among: 2 },
          },
          {
            code: 'NO_RECORD',
            text: 'Đã tra cứu, không có bản ghi',
            english: 'Asked, and no record',
            first: 0,
            among: 2,
          },
        ],
      });
    },
  );

  test.each(['frontend', 'integrator', 'citizen'] as const)('is not told to a %s', async (role) => {
    for (const query of [whole, '{ procedureReviews { completeness } }']) {
      expect((await asked(role, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  const list = `query ($by: ReadinessPeriod, $from: PartialDate, $to: PartialDate, $after: String, $department: String,
      $procedure: String, $least: Int = 5) {
    readiness(by: $by, from: $from, to: $to, after: $after, department: $department, procedure: $procedure, least: $least, first: 2) {
      completeness pageInfo { hasNextPage endCursor }
      edges { node { componentCode from to dossiers required replaced { count share low high } } } } }`;
  const nodes = ({ readiness }: Any) => readiness.edges.map(({ node }: Any) => node);

  test('is divided by time, in stretches as far as they were asked for', async () => {
    const given = { by: 'WEEK', from: '2026-11-03', procedure: cremation };
    expect(nodes(await ask('official', list, given))).toMatchObject([
      { from: '2026-11-03', to: '2026-11-08', dossiers: 4 },
    ]);
    const days = await ask('official', list, { by: 'DAY', to: '2026-11-02', procedure: cremation });
    expect(nodes(days)).toMatchObject([
      { from: '2026-11-01', to: '2026-11-01', dossiers: 1, replaced: { count: 0, share: null } },
      { from: '2026-11-02', to: '2026-11-02', dossiers: 1, replaced: { share: null, low: 0, high: 0.7935 } },
    ]);
  });

  test('names no share of few dossiers, unless so few are asked for, and none of nobody', async () => {
    const { readiness } = await ask('official', list);
    expect(readiness.edges.map(({ node }: Any) => node)).toMatchObject([
      { componentCode: 'AN', dossiers: 1, required: 0, replaced: { count: 0, share: null, low: null, high: null } },
      { componentCode: 'HN', dossiers: 1, required: 1, replaced: { count: 1, share: null, low: 0.2065, high: 1 } },
    ]);
    const one = await ask('official', list, { least: 1 });
    expect(nodes(one)[1].replaced).toMatchObject({ count: 1, share: 1 });
  });

  test('goes on page by page, and only within its list', async () => {
    const first = await ask('official', list);
    expect(first.readiness.pageInfo.hasNextPage).toBe(true);
    const after = first.readiness.pageInfo.endCursor;
    const second = await ask('official', list, { after });
    expect(nodes(second).map(({ componentCode }: Any) => componentCode)).toEqual(['KT']);
    expect(second.readiness.pageInfo.hasNextPage).toBe(false);
    expect((await asked('official', list, { after, by: 'DAY' })).errors).toMatchObject([
      { extensions: { code: 'CURSOR_OF_OTHER_SEARCH' } },
    ]);
    expect((await asked('official', list, { after: `${after.slice(0, -1)}!` })).errors).toMatchObject([
      { extensions: { code: 'CURSOR_INVALID' } },
    ]);
  });

  test('is narrowed to a department by its name in either language', async () => {
    for (const department of ['Sở Y tế', 'Department of Health']) {
      expect(nodes(await ask('official', list, { department }))).toMatchObject([{ componentCode: 'KT', dossiers: 6 }]);
    }
    expect(nodes(await ask('official', list, { department: 'Sở' }))).toEqual([]);
    expect(nodes(await ask('official', list, { procedure: '\u0000' }))).toEqual([]);
  });

  test.each([
    [{ from: '2026-11' }, 'from'],
    [{ from: '2026-11-02', to: '2026-11-01' }, 'to'],
    [{ least: 0 }, 'least'],
    [{ department: 'a\u0000b' }, 'department'],
  ])('%j is refused', async (given, what) => {
    const { errors } = await asked('official', list, given);
    expect(errors).toMatchObject([{ extensions: { code: 'SEARCH_MALFORMED' } }]);
    expect(errors?.[0]?.message).toContain(`\`${what}\``);
  });
});

describe('the review of a procedure', () => {
  const fields = `procedureCode procedureName(lang: EN) procedure state stateText dueOn daysLate nextStates
    moves { state dueOn daysLate movedAt unit official note }`;
  const mutation = `mutation ($input: MoveProcedureReviewInput!) { moveProcedureReview(input: $input) {
    review { ${fields} } errors { code part message english: message(lang: EN) } } }`;
  const move = async (input: Any, role: Role = 'supervisor') =>
    (await ask(role, mutation, { input: { idempotencyKey: randomUUID(), procedureCode: cremation, ...input } }))
      .moveProcedureReview;
  const reviews = async (given: string, role: Role = 'auditor') =>
    (
      await ask(
        role,
        `{ procedureReviews(${given}) { completeness pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`,
      )
    ).procedureReviews;

  test('is moved by a supervisor, is late when its day has passed, and keeps what was recorded', async () => {
    const begun = await move({ from: 'NOT_STARTED', to: 'IN_REVIEW', dueOn: '2026-12-04' });
    expect(begun).toMatchObject({ errors: [], review: { state: 'IN_REVIEW', stateText: 'Đang rà soát', daysLate: 0 } });
    clock = new Date('2026-12-06T18:00:00Z'); // 7 December in Viet Nam
    const late = await reviews('late: true');
    expect(late.edges.map(({ node }: Any) => node)).toMatchObject([
      {
        procedureCode: cremation,
        procedureName: 'Subsidy for cremation (Ho Chi Minh City)',
        dueOn: '2026-12-04',
        daysLate: 3,
      },
    ]);
    const { review } = await move({ from: 'IN_REVIEW', to: 'PROPOSED', note: 'Đề xuất bỏ giấy chứng tử' });
    expect(review).toMatchObject({
      ...{ state: 'PROPOSED', dueOn: null, daysLate: 0, nextStates: ['SENT_TO_MINISTRY', 'IN_REVIEW', 'REJECTED'] },
      moves: [
        { state: 'IN_REVIEW', dueOn: '2026-12-04', daysLate: 0, unit: 'U1', official: 'CB1', note: null },
        { state: 'PROPOSED', daysLate: 3, movedAt: '2026-12-06T18:00:00.000Z', note: 'Đề xuất bỏ giấy chứng tử' },
      ],
    });
    expect((await reviews('late: true')).edges).toEqual([]);
    const { node } = await ask('official', `{ node(id: "${review.procedure}") { ... on Procedure { code version } } }`);
    expect(node).toEqual({ code: cremation, version: 1 });
  });

  test('is refused with what to do, and nothing of what was submitted', async () => {
    const cases: readonly (readonly [Any, string, string | null, Role?])[] = [
      [{ idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey'],
      [{}, 'NOT_A_SUPERVISOR', null, 'official'],
      [{ procedureCode: '9.999999' }, 'PROCEDURE_UNKNOWN', 'procedureCode'],
      [{ procedureCode: 'x' }, 'PROCEDURE_UNKNOWN', 'procedureCode'],
      [{ from: 'IN_REVIEW' }, 'REVIEW_MOVED', 'from'],
      [{ to: 'IN_FORCE' }, 'MOVE_NOT_ALLOWED', 'to'],
      [{ to: 'PROPOSED' }, 'NOTHING_CHANGES', null],
      [{ to: 'IN_REVIEW' }, 'NOTE_MISSING', 'note'],
      [{ note: ' ' }, 'NOTE_MALFORMED', 'note'],
      [{ dueOn: '2027-01' }, 'DUE_DATE_MALFORMED', 'dueOn'],
      [{ dueOn: '2026-12-06' }, 'DUE_DATE_PAST', 'dueOn'],
      [{ to: 'REJECTED', dueOn: '2027-01-01' }, 'DUE_DATE_NOT_EXPECTED', 'dueOn'],
    ];
    for (const [given, code, part, role] of cases) {
      const { review, errors } = await move({ from: 'PROPOSED', to: 'SENT_TO_MINISTRY', ...given }, role);
      expect([review, errors]).toEqual([
        null,
        [{ code, part, message: expect.any(String), english: expect.any(String) }],
      ]);
      for (const value of Object.values(given)) expect(errors[0].message).not.toContain(`"${value}"`);
    }
    expect((await reviews(`procedure: "${cremation}"`)).edges[0].node.moves).toHaveLength(2);
    const { errors } = await asked('auditor', mutation, {
      input: { idempotencyKey: randomUUID(), procedureCode: cremation, from: 'PROPOSED', to: 'REJECTED' },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('is listed for every procedure of the catalogue, page by page', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { edges, pageInfo } = await reviews(`state: NOT_STARTED, first: 20${after}`, 'official');
      seen.push(...edges.map(({ node }: Any) => node.procedureCode));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen.length).toBeGreaterThanOrEqual(33);
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).not.toContain(cremation);
  });
});
