import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Call } from '../../src/connect/contract.ts';
import { examples } from '../../src/demo/examples.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { WorkingCalendar } from '../../src/dossier/deadline/working-calendar.ts';
import { type RereadPace, rereadJobs } from '../../src/dossier/reread/reread-jobs.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type JobQueue, openJobQueue } from '../../src/store/jobs/job-queue.ts';
import { type City, openCity, type RegisterId } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers, outcomes, personOf, writtenFrom } from '../support/dossiers.ts';

const wife = examples.clean.personalId;
const fatherInLaw = '000058000003';
const deadInHealth = examples.deathKnownOnlyToHealth.personalId;
const soon = { timeout: 60_000, interval: 250 };
/** One a second at most. */
const pace: RereadPace = {
  ...{ perMinute: 60, jitter: 0.2, settledMs: 1_500, lookEveryMs: 500 },
  backOff: { firstMs: 60_000, longestMs: 60_000 },
};
let city: City;
let dossiers: DossierHub;
/** With all registers; the purposes for which it calls them are kept. */
let hub: Graph;
const purposes: Call['purpose'][] = [];
const queues: JobQueue[] = [];

beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city);
  const connectors = city.connectors();
  for (const connector of connectors) {
    const read = connector.read.bind(connector);
    connector.read = (request, call) => {
      purposes.push(call.purpose);
      return read(request, call);
    };
  }
  hub = hubWithout([], connectors);
}, 120_000);
afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.close()));
});
afterAll(async () => {
  await dossiers.close();
  await city.close();
});

function hubWithout(down: readonly RegisterId[], connectors = city.connectors(down)): Graph {
  const { store } = dossiers;
  const catalogue = new Catalogue(store);
  const procedureOf = async (code: string) => (await catalogue.procedure(code))?.procedure ?? null;
  const dossierWork = { store, catalogue, calendar: new WorkingCalendar(), procedureOf, pullSoon: null };
  return city.hub([], { connectors, store, dossierWork, now: () => new Date(dossiers.clock.now) }).graph;
}

/** Begins to read again what waits; resolves to when each was read, in milliseconds. */
const nobodyLooks: Graph['look'] = async () => {};
async function beginReading(
  more: Partial<RereadPace> = {},
  by = hub,
  look = nobodyLooks,
): Promise<readonly { dossier: string; at: number }[]> {
  const jobs = openJobQueue(dossiers.storeUrl);
  queues.push(jobs);
  const read: { dossier: string; at: number }[] = [];
  const failed = (task: string, error: unknown) => {
    throw new Error(`${task} failed`, { cause: error });
  };
  const { tasks, begin } = rereadJobs({
    ...{ ...dossiers.store, jobs, failed, look, now: () => new Date(dossiers.clock.now), pace: { ...pace, ...more } },
    assess: (request) => {
      read.push({ dossier: request.dossier, at: Date.now() });
      return by.assess(request);
    },
  });
  await jobs.start(tasks, failed);
  await begin();
  return read;
}

async function cremationOf(deceased: string, on: string): Promise<string> {
  const subjects = [{ role: 'deceased', person: personOf(await writtenFrom(city, deceased)) }];
  const details = [{ name: 'death.on', value: on }];
  return dossiers.submit('9.000018', await writtenFrom(city, wife), { subjects, details });
}
const natural = () => cremationOf(fatherInLaw, '2021-08-15');
const assess = async (code: string, down: readonly RegisterId[] = []): Promise<Any> =>
  (await dossiers.assess(code, { down })).assessment;
const act = async (name: string, input: Record<string, unknown>): Promise<Any> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } dossier { version } } }`;
  const answer = (await dossiers.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }))[name];
  expect(answer.errors).toEqual([]);
  return answer.dossier.version;
};
const versionOf = async (code: string): Promise<number> =>
  (await dossiers.ask('query ($code: String!) { dossier(code: $code) { version } }', { code })).dossier.version;
const seen = async (code: string): Promise<Any> =>
  (
    await dossiers.ask(
      `query ($code: String!) { dossier(code: $code) {
        reviews { id dossierCode reason reasonText components assessmentBefore assessmentAfter }
        latestAssessment { id official unit components { code outcome } attempts { register failure requestId askedAt tookMs } } } }`,
      { code },
    )
  ).dossier;
const outages = async (register: string): Promise<Any[]> => {
  const { outages } = await dossiers.ask(
    `query ($register: String) { outages(register: $register) { completeness edges { node {
      id from to lastFailedAt firstRequestId lastRequestId returnRequestId failedCalls interruptions failures register { code } } } } }`,
    { register },
  );
  expect(outages.completeness).toBe('PRESENT');
  return outages.edges.map(({ node }: Any) => node);
};
const isOpen = async (register: string) => (await outages(register))[0]?.to === null;
/** Has a hub ask a register that is there. */
const answers = async (register: RegisterId) => {
  const other = await natural();
  await assess(other);
  await expect.poll(() => isOpen(register), soon).toBe(false);
};
async function sql(register: RegisterId, query: string, values: readonly unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: city.databases[register] });
  await client.connect();
  await client.query(query, [...values]);
  await client.end();
}

it('reads what waits again when the register returns, at its pace, under the service account', async () => {
  const waiting = [await natural(), await natural(), await natural(), await natural()];
  for (const code of waiting) expect(outcomes(await assess(code, ['residence']))).toMatchObject({ CT: 'WAIT' });
  const assessed = (await seen(waiting[0] ?? '')).latestAssessment;
  expect(assessed.official).toBe('CB1');
  const [silent] = assessed.attempts.filter(({ register }: Any) => register === 'residence');
  expect(silent).toMatchObject({ failure: 'UNREACHABLE', tookMs: expect.any(Number) });
  expect(assessed.attempts).toContainEqual(expect.objectContaining({ register: 'civil-registry', failure: null }));

  await expect.poll(() => isOpen('residence'), soon).toBe(true);
  const read = await beginReading();
  await sleep(3_000);
  expect(read).toEqual([]);
  purposes.length = 0;
  await answers('residence');
  const [outage] = await outages('residence');
  expect(outage).toMatchObject({
    ...{ firstRequestId: silent.requestId, register: { code: 'residence' }, failures: ['UNREACHABLE'] },
    returnRequestId: expect.stringMatching(/^.{10,40}$/),
  });
  expect(outage.failedCalls).toBeGreaterThanOrEqual(4);
  expect(Date.parse(outage.from)).toBeGreaterThanOrEqual(Date.parse(silent.askedAt));
  expect(Date.parse(outage.to)).toBeGreaterThan(Date.parse(outage.lastFailedAt));
  const { node } = await dossiers.ask('query ($id: ID!) { node(id: $id) { ... on Outage { from } } }', {
    id: outage.id,
  });
  expect(node).toEqual({ from: outage.from });

  await expect.poll(() => dossiers.store.rereads.waiting(), soon).toBe(0);
  expect(read.map(({ dossier }) => dossier).sort()).toEqual([...waiting].sort());
  const gaps = read.slice(1).map(({ at }, i) => at - (read[i]?.at ?? 0));
  // One a second at most, measured where the job had looked which is next.
  for (const gap of gaps) expect(gap).toBeGreaterThan(900);
  for (const code of waiting) {
    const { latestAssessment, reviews } = await seen(code);
    expect(latestAssessment).toMatchObject({ official: 'SERVICE.U1', unit: 'U1' });
    expect(outcomes(latestAssessment)).toMatchObject({ KT: 'REPLACED', CT: 'REPLACED' });
    expect(latestAssessment.attempts.every(({ failure }: Any) => failure === null)).toBe(true);
    expect(reviews).toEqual([]);
  }
  expect(new Set(purposes.map(({ official, procedure }) => `${official} ${procedure}`))).toEqual(
    new Set(['SERVICE.U1 9.000018']),
  );
  expect(new Set(purposes.map(({ dossier }) => dossier))).toEqual(new Set(waiting));
}, 180_000);

it('asks under a name that registers take, however long the code of the unit is', async () => {
  const claims = { unit: 'DEMO.H29.00.01' };
  const person = personOf(await writtenFrom(city, wife));
  const code = 'H29.50-261123-9000';
  const input = {
    ...{ idempotencyKey: randomUUID(), code, procedure: '9.000018', channel: 'COUNTER', owner: person },
    submittedAt: new Date(dossiers.clock.now).toISOString(),
    subjects: [{ role: 'deceased', person: personOf(await writtenFrom(city, fatherInLaw)) }],
    submitter: { person, claims: 'SELF' },
    details: [{ name: 'death.on', value: '2021-08-15' }],
  };
  const submit = 'mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) { errors { code } } }';
  expect((await dossiers.ask(submit, { input }, { claims })).submitDossier.errors).toEqual([]);
  const { assessment } = await dossiers.assess(code, { claims, down: ['residence'] });
  expect(outcomes(assessment)).toMatchObject({ CT: 'WAIT' });
  await expect.poll(() => isOpen('residence'), soon).toBe(true);
  await beginReading();
  await answers('residence');
  await expect.poll(() => dossiers.store.rereads.waiting(), soon).toBe(0);
  const query = `query ($code: String!) { dossier(code: $code) {
    latestAssessment { official unit components { code outcome } attempts { failure } } } }`;
  const { latestAssessment } = (await dossiers.ask(query, { code }, { claims })).dossier;
  expect(latestAssessment).toMatchObject({ official: 'SERVICE', ...claims });
  expect(outcomes(latestAssessment)).toMatchObject({ KT: 'REPLACED', CT: 'REPLACED' });
  expect(latestAssessment.attempts.every(({ failure }: Any) => failure === null)).toBe(true);
}, 180_000);

it('makes no storm of a register that flaps', async () => {
  const before = (await outages('residence')).length;
  const code = await natural();
  await assess(code, ['residence']);
  await expect.poll(() => isOpen('residence'), soon).toBe(true);
  // It answers others, and never when the dossier is read again.
  const unlucky = hubWithout(['residence']);
  const back = { settledMs: 300, backOff: { firstMs: 1_500, longestMs: 60_000 } };
  const began = Date.now();
  const read = await beginReading(back, unlucky);
  while (Date.now() < began + 10_000) {
    await assess(code);
    await sleep(200);
  }
  // Pauses of 1.5, 3 and 6 seconds.
  expect(read.length).toBeGreaterThanOrEqual(2);
  expect(read.length).toBeLessThanOrEqual(4);
  expect(await dossiers.store.rereads.waiting()).toBe(1);
  const outage = await outages('residence');
  expect(outage.length).toBeLessThanOrEqual(before + 2);
  expect(outage[0].interruptions).toBeGreaterThanOrEqual(1);
  await dossiers.store.rereads.done(code, read.length + 1);
}, 180_000);

it('waits for the last of several registers', async () => {
  const code = await natural();
  await assess(code, ['residence', 'health']);
  for (const register of ['residence', 'health']) await expect.poll(() => isOpen(register), soon).toBe(true);
  const read = await beginReading({ perMinute: 60, settledMs: 2_500 });
  const first = await natural();
  // One returns, the other stays away; and the one flaps.
  for (let i = 0; i < 4; i += 1) {
    await assess(first, ['health']);
    await assess(await natural(), ['residence', 'health']);
  }
  expect(read).toEqual([]);
  await answers('health');
  await answers('residence');
  await expect.poll(() => dossiers.store.rereads.waiting(), soon).toBe(0);
  const times = new Map<string, number>();
  for (const { dossier } of read) times.set(dossier, (times.get(dossier) ?? 0) + 1);
  expect(times.get(code)).toBe(1);
  expect([...times.values()].every((count) => count === 1)).toBe(true);
  const [residence] = await outages('residence');
  expect(residence.interruptions).toBeGreaterThanOrEqual(1);
}, 180_000);

it('finds by itself that a register has returned, when nobody asks it', async () => {
  const code = await natural();
  await assess(code, ['residence']);
  await expect.poll(() => isOpen('residence'), soon).toBe(true);
  const away = city.hub(['residence'], { store: dossiers.store }).graph;
  const read = await beginReading({}, hub, away.look);
  await sleep(2_000);
  expect([read, await isOpen('residence')]).toEqual([[], true]);
  await queues.pop()?.close();
  const back = await beginReading({}, hub, hub.look);
  await expect.poll(() => dossiers.store.rereads.waiting(), soon).toBe(0);
  expect(back.map(({ dossier }) => dossier)).toEqual([code]);
  expect((await outages('residence'))[0]).toMatchObject({ returnRequestId: null, to: expect.any(String) });
}, 180_000);

it('opens a review only where a decision looks otherwise', async () => {
  const [kept, changed, returned] = [await natural(), await cremationOf(deadInHealth, '2026-09-18'), await natural()];
  for (const code of [kept, changed, returned])
    await act('assignDossier', { dossier: code, expectedVersion: 1, to: 'CB1' });
  const accepted = new Map<string, string>();
  for (const code of [kept, changed]) {
    const assessment = await assess(code, ['health']);
    expect(outcomes(assessment)).toMatchObject({ CT: 'REPLACED' });
    accepted.set(code, assessment.id);
    const input = { dossier: code, expectedVersion: await versionOf(code), assessment: assessment.id };
    await act('acceptComponents', { ...input, components: ['CT'] });
  }
  const refused = await assess(returned, ['residence']);
  const why = { outcome: 'RETURNED', reason: 'Chưa tra cứu được nơi cư trú.' };
  await act('concludeDossier', { dossier: returned, expectedVersion: await versionOf(returned), ...why });
  dossiers.clock.now += 60_000;
  await sql('residence', 'delete from cu_tru where so_dinh_danh = $1', [deadInHealth]);
  await answers('health');
  await answers('residence');
  await beginReading();
  await expect.poll(() => dossiers.store.rereads.waiting(), soon).toBe(0);

  expect((await seen(kept)).reviews).toEqual([]);
  const { reviews, latestAssessment } = await seen(changed);
  expect(reviews).toMatchObject([
    {
      ...{ dossierCode: changed, reason: 'ACCEPTED_ON_DATA', components: ['CT'] },
      ...{ assessmentBefore: accepted.get(changed), assessmentAfter: latestAssessment.id },
    },
  ]);
  expect((await seen(returned)).reviews).toMatchObject([
    { reason: 'RETURNED_OR_REFUSED', components: ['KT', 'CT'], assessmentBefore: refused.id },
  ]);
  const list = `query ($after: String) { reviews(first: 1, after: $after) {
    edges { node { id dossierCode } } pageInfo { hasNextPage endCursor } } }`;
  const page = (await dossiers.ask(list)).reviews;
  expect(page.pageInfo.hasNextPage).toBe(true);
  const next = (await dossiers.ask(list, { after: page.pageInfo.endCursor })).reviews;
  const both = [...page.edges, ...next.edges].map(({ node }: Any) => node.dossierCode);
  expect(both.sort()).toEqual([changed, returned].sort());
  const { node } = await dossiers.ask('query ($id: ID!) { node(id: $id) { ... on DossierReview { reason } } }', {
    id: reviews[0].id,
  });
  expect(node).toEqual({ reason: 'ACCEPTED_ON_DATA' });
  const other = { claims: { unit: 'U2' } };
  expect((await dossiers.ask(list, {}, other)).reviews.edges).toEqual([]);
  await closes(reviews[0].id, changed);
}, 180_000);

it('lets a decision cite the calls and the outage because of which it was taken', async () => {
  const code = await natural();
  await act('assignDossier', { dossier: code, expectedVersion: 1, to: 'CB1' });
  const assessment = await assess(code, ['residence']);
  await expect.poll(() => isOpen('residence'), soon).toBe(true);
  const [outage] = await outages('residence');
  const { latestAssessment } = await seen(code);
  const silent = latestAssessment.attempts.find(({ failure }: Any) => failure !== null);
  const cites = {
    outages: [outage.id],
    attempts: [{ assessment: assessment.id, requestId: silent.requestId }],
  };
  const version = await versionOf(code);
  const extend = { dossier: code, expectedVersion: version, until: '2027-01-04', reason: 'CSDL cư trú gián đoạn.' };
  const refused = async (wrong: object) => {
    const query = `mutation ($input: ExtendDossierInput!) { extendDossier(input: $input) { errors { code part message } } }`;
    const input = { idempotencyKey: randomUUID(), ...extend, cites: { ...cites, ...wrong } };
    return (await dossiers.ask(query, { input })).extendDossier.errors.map(({ code, part }: Any) => `${code} ${part}`);
  };
  expect(await refused({ outages: ['x'] })).toEqual(['OUTAGE_UNKNOWN cites.outages']);
  expect(await refused({ outages: [assessment.id] })).toEqual(['OUTAGE_UNKNOWN cites.outages']);
  const unmade = { assessment: assessment.id, requestId: 'x' };
  expect(await refused({ attempts: [unmade] })).toEqual(['ATTEMPT_UNKNOWN cites.attempts']);
  const another = await natural();
  const ofAnother = { assessment: (await assess(another, ['residence'])).id, requestId: silent.requestId };
  expect(await refused({ attempts: [ofAnother] })).toEqual(['ATTEMPT_UNKNOWN cites.attempts']);
  const many = Array.from({ length: 51 }, () => cites.attempts[0]);
  expect(await refused({ attempts: many })).toEqual(['CITES_TOO_MANY cites']);
  expect(await versionOf(code)).toBe(version);

  await act('extendDossier', { ...extend, cites });
  await answers('residence');
  const { events } = (
    await dossiers.ask(
      `query ($code: String!) { dossier(code: $code) { events { edges { node { kind
        citedOutages { outage register from lastFailedAt to failedCalls failures }
        citedAttempts { assessment attempt { register requestId askedAt failure } } } } } } }`,
      { code },
    )
  ).dossier;
  const cited = events.edges.map(({ node }: Any) => node);
  expect(cited.at(-1)).toEqual({
    kind: 'EXTENDED',
    citedOutages: [
      {
        ...{ outage: outage.id, register: 'residence', from: outage.from, to: null, failures: ['UNREACHABLE'] },
        ...{ lastFailedAt: expect.any(String), failedCalls: expect.any(Number) },
      },
    ],
    citedAttempts: [
      {
        assessment: assessment.id,
        attempt: {
          ...{ register: 'residence', requestId: silent.requestId },
          ...{ askedAt: silent.askedAt, failure: 'UNREACHABLE' },
        },
      },
    ],
  });
  expect(cited[0]).toMatchObject({ citedOutages: [], citedAttempts: [] });
  for (const each of [code, another]) await dossiers.store.rereads.done(each, 1);
}, 180_000);

/** The review of a dossier that CB1 has. */
async function closes(review: string, dossier: string): Promise<void> {
  const close = async (input: Record<string, unknown>, claims = {}): Promise<Any> => {
    const query = `mutation ($input: CloseReviewInput!) { closeReview(input: $input) {
      review { id closed { closedAt official closing closingText english: closingText(lang: EN) note } }
      errors { code part message english: message(lang: EN) } } }`;
    const whole = { idempotencyKey: randomUUID(), review, closing: 'DECISION_STANDS', note: 'Đã đối chiếu.', ...input };
    return (await dossiers.ask(query, { input: whole }, { claims })).closeReview;
  };
  const codes = async (...args: Parameters<typeof close>) => (await close(...args)).errors.map(({ code }: Any) => code);
  expect(await codes({ review: 'x' })).toEqual(['REVIEW_UNKNOWN']);
  expect(await codes({}, { unit: 'U2' })).toEqual(['REVIEW_UNKNOWN']);
  expect(await codes({}, { maCanBo: 'CB2' })).toEqual(['NOT_BY_YOU']);
  expect(await codes({ note: ' ' })).toEqual(['NOTE_MALFORMED']);
  expect(await codes({ idempotencyKey: 'x' })).toEqual(['IDEMPOTENCY_KEY_MALFORMED']);
  const open = async (isOpen: boolean) =>
    (
      await dossiers.ask(
        'query ($o: Boolean, $d: String) { reviews(isOpen: $o, dossier: $d) { edges { node { id } } } }',
        {
          ...{ o: isOpen, d: dossier },
        },
      )
    ).reviews.edges.map(({ node }: Any) => node.id);
  expect([await open(true), await open(false)]).toEqual([[review], []]);

  const idempotencyKey = randomUUID();
  const closed = await close({ idempotencyKey });
  expect(closed).toMatchObject({
    errors: [],
    review: {
      id: review,
      closed: {
        ...{ closedAt: new Date(dossiers.clock.now).toISOString(), official: 'CB1', closing: 'DECISION_STANDS' },
        ...{ closingText: 'Giữ nguyên quyết định', english: 'The decision stands', note: 'Đã đối chiếu.' },
      },
    },
  });
  expect(await close({ idempotencyKey })).toEqual(closed);
  expect(await codes({ idempotencyKey, note: 'Khác.' })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await codes({})).toEqual(['REVIEW_CLOSED']);
  expect([await open(true), await open(false)]).toEqual([[], [review]]);
  const events = await dossiers.store.dossiers.events(dossier);
  expect(events.filter(({ kind }) => kind === 'REVIEW_CLOSED')).toHaveLength(1);
}

it('goes on with what a killed hub had begun, once', async () => {
  const code = await natural();
  await assess(code, ['residence']);
  await answers('residence');
  await sleep(pace.settledMs + 500);
  const args = ['--import', 'tsx', '--input-type=module', '-e', hangScript, dossiers.storeUrl];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await dossiers.store.rereads.waiting()).toBe(1);
  const read = await beginReading();
  await expect.poll(() => dossiers.store.rereads.waiting(), soon).toBe(0);
  expect(read.map(({ dossier }) => dossier)).toEqual([code]);
  expect((await seen(code)).latestAssessment.official).toBe('SERVICE.U1');
}, 180_000);

const from = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
const hangScript = `
  const { openStore } = await import(${from('store/store.ts')});
  const { openJobQueue } = await import(${from('store/jobs/job-queue.ts')});
  const { rereadJobs } = await import(${from('dossier/reread/reread-jobs.ts')});
  const [store, jobs] = [openStore(process.argv[1]), openJobQueue(process.argv[1])];
  const assess = () => { console.log('begun'); return new Promise(() => {}); };
  const { tasks, begin } = rereadJobs({ ...store, jobs, assess, now: () => new Date(), failed: () => {}, look: async () => {}, pace: ${JSON.stringify(pace)} });
  await jobs.start(tasks, () => {});
  await begin();
`;
