import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewDossierEvent } from '../../../src/store/dossiers/dossier-record.ts';
import type { DossierFilter, Receipt } from '../../../src/store/dossiers/dossier-store.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { submissionOf } from './submission.ts';

let url: string;
let store: Store;
beforeAll(async () => {
  url = await freshDatabase();
  store = openStore(url);
  await store.migrate();
});
afterAll(() => store.close());

const receipt: Receipt = {
  at: '2026-11-26T01:05:00.000Z',
  by: { unit: 'U1', official: null },
  portalReference: null,
  dueOn: null,
  key: null,
};
const all = { state: null, assignedTo: null, dueBefore: null, procedure: null };
const event = (more: Partial<NewDossierEvent> = {}): NewDossierEvent => ({
  kind: 'ASSIGNED',
  at: '2026-11-26T02:00:00.000Z',
  by: { unit: 'U1', official: 'CB1' },
  data: { to: 'CB2' },
  key: null,
  ...more,
});

test('what was submitted comes back whole, with its first event', async () => {
  const submission = submissionOf('H29.50.05.13-261126-0001');
  expect(await store.dossiers.submit(submission, 'D', { ...receipt, portalReference: 'P-1' })).toBe('STORED');
  expect(await store.dossiers.find(submission.code)).toEqual({
    id: expect.any(String),
    submission,
    digest: 'D',
    receivedAt: receipt.at,
    portalReference: 'P-1',
    seq: 1,
    state: 'RECEIVED',
    assignedTo: null,
    dueOn: null,
    signatures: ['VALID'],
    payment: { claimedAt: null, confirmedAt: null },
  });
  expect(await store.dossiers.events(submission.code)).toEqual([
    {
      ...{ dossier: submission.code, seq: 1, kind: 'RECEIVED', at: receipt.at, by: receipt.by },
      ...{ data: { channel: 'PORTAL' }, key: null },
    },
  ]);
  expect(await store.dossiers.findAll(['H29.50.05.13-261126-9999', submission.code])).toEqual([
    null,
    expect.objectContaining({ submission }),
  ]);
});

test('of many at once under one code one is stored; the same content is the same, another differs', async () => {
  const submission = submissionOf('H29.50.05.13-261126-0002');
  const digests = Array.from({ length: 16 }, (_, i) => (i % 4 === 0 ? 'OTHER' : 'D'));
  const outcomes = await Promise.all(digests.map((digest) => store.dossiers.submit(submission, digest, receipt)));
  const winner = digests[outcomes.indexOf('STORED')];
  expect(outcomes.map((outcome, i) => [outcome === 'DIFFERS', digests[i] !== winner])).toEqual(
    digests.map((digest) => [digest !== winner, digest !== winner]),
  );
  expect(outcomes.filter((outcome) => outcome === 'STORED')).toHaveLength(1);
  expect(await store.dossiers.events(submission.code)).toHaveLength(1);
  expect((await store.dossiers.find(submission.code))?.digest).toBe(winner);
});

test('events are appended where the writer read, by one writer only, with their changes', async () => {
  const { code } = submissionOf('H29.50.05.13-261126-0003');
  await store.dossiers.submit(submissionOf(code), 'D', receipt);
  const writers = Array.from({ length: 8 }, (_, i) =>
    store.dossiers.append(code, 1, event({ data: { to: `CB${i}` } }), { state: 'ASSIGNED', assignedTo: `CB${i}` }),
  );
  const outcomes = await Promise.all(writers);
  expect(outcomes.filter((outcome) => outcome === 'APPENDED')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'MOVED')).toHaveLength(7);
  const won = `CB${outcomes.indexOf('APPENDED')}`;
  expect(await store.dossiers.find(code)).toMatchObject({ seq: 2, state: 'ASSIGNED', assignedTo: won });

  const later = {
    ...{ dueOn: '2026-12-03', signatures: ['TAMPERED'] as const },
    payment: { claimedAt: '2026-11-26T03:00:00.000Z', confirmedAt: null },
  };
  expect(await store.dossiers.append(code, 2, event({ kind: 'HEARD' }), later)).toBe('APPENDED');
  // What an event does not change stays.
  expect(await store.dossiers.find(code)).toMatchObject({ seq: 3, state: 'ASSIGNED', assignedTo: won, ...later });
  expect((await store.dossiers.events(code)).map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'RECEIVED'],
    [2, 'ASSIGNED'],
    [3, 'HEARD'],
  ]);
  expect(await store.dossiers.append(code, 2, event(), {})).toBe('MOVED');
  expect(await store.dossiers.append('H29.50.05.13-261126-9999', 1, event(), {})).toBe('MOVED');
});

test('an act is found by its key, and is not done twice with it', async () => {
  const codes = ['H29.50.05.13-261126-0004', 'H29.50.05.13-261126-0005'] as const;
  for (const code of codes) await store.dossiers.submit(submissionOf(code), 'D', receipt);
  const key = { idempotencyKey: 'key-00001', contentDigest: 'I' };
  expect(await store.dossiers.append(codes[0], 1, event({ key }), {})).toBe('APPENDED');
  expect(await store.dossiers.append(codes[0], 2, event({ key }), { state: 'READY' })).toBe('REPEATED');
  expect(await store.dossiers.append(codes[1], 1, event({ key }), { state: 'READY' })).toBe('REPEATED');
  expect(await store.dossiers.find(codes[0])).toMatchObject({ seq: 2, state: 'RECEIVED' });
  expect(await store.dossiers.find(codes[1])).toMatchObject({ seq: 1, state: 'RECEIVED' });
  const acts = await store.dossiers.acts('U1', 'CB1', 'key-00001');
  expect(acts.map(({ dossier, key }) => [dossier, key])).toEqual([[codes[0], key]]);
  expect(await store.dossiers.acts('U1', 'CB2', 'key-00001')).toEqual([]);
});

test('of many dossiers at once under one key one is stored; nothing of the others is', async () => {
  const codes = Array.from({ length: 12 }, (_, i) => `H29.50.05.13-261126-01${String(i).padStart(2, '0')}`);
  const by = { unit: 'U1', official: 'CB9' };
  const submit = (code: string, digest = code) =>
    store.dossiers.submit(submissionOf(code), digest, {
      ...{ ...receipt, by, key: { idempotencyKey: 'key-of-many', contentDigest: digest } },
    });
  const outcomes = await Promise.all(codes.map((code) => submit(code)));
  expect(outcomes.filter((outcome) => outcome === 'STORED')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'KEY_REUSED')).toHaveLength(11);
  const stored = await store.dossiers.findAll(codes);
  expect(stored.map((each) => each !== null)).toEqual(outcomes.map((outcome) => outcome === 'STORED'));
  const [winner, other] = [codes[outcomes.indexOf('STORED')], 'H29.50.05.13-261126-0199'] as [string, string];
  expect(await submit(winner)).toBe('SAME');
  await store.dossiers.submit(submissionOf(other), other, receipt);
  expect(await submit(other)).toBe('KEY_REUSED');
  expect(
    await store.dossiers.append(
      other,
      1,
      event({ by, key: { idempotencyKey: 'key-of-many', contentDigest: 'X' } }),
      {},
    ),
  ).toBe('REPEATED');
});

test('lists by unit and filter, what is due first first, page by page without gap or repetition', async () => {
  const due = ['2026-12-03', null, '2026-12-01', '2026-12-03', null, '2026-12-02'] as const;
  const codes = due.map((_, i) => `H29.50.05.13-261127-000${i}`);
  for (const [i, code] of codes.entries()) {
    const submission = submissionOf(code, { unit: 'U7', procedure: i < 3 ? '1.001193' : '1.000656' });
    await store.dossiers.submit(submission, 'D', { ...receipt, dueOn: due[i] as string | null });
  }
  await store.dossiers.append(codes[5] as string, 1, event(), { state: 'ASSIGNED', assignedTo: 'CB2' });
  const listed = async (filter: Partial<DossierFilter>) => {
    const found = await store.dossiers.list({ ...all, unit: 'U7', ...filter }, 50, null);
    return found.map(({ submission }) => codes.indexOf(submission.code));
  };
  expect(await listed({})).toEqual([2, 5, 0, 3, 1, 4]);
  expect(await listed({ unit: 'U8' })).toEqual([]);
  expect(await listed({ state: 'ASSIGNED' })).toEqual([5]);
  expect(await listed({ assignedTo: 'CB2' })).toEqual([5]);
  expect(await listed({ dueBefore: '2026-12-03' })).toEqual([2, 5]);
  expect(await listed({ procedure: '1.000656' })).toEqual([5, 3, 4]);

  const paged: number[] = [];
  for (let after = null; ; ) {
    const page = await store.dossiers.list({ ...all, unit: 'U7' }, 2, after);
    if (page.length === 0) break;
    paged.push(...page.map(({ submission }) => codes.indexOf(submission.code)));
    after = page.at(-1) ?? null;
  }
  expect(paged).toEqual([2, 5, 0, 3, 1, 4]);
});

test('nothing of a submission stays when its first event cannot be stored', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { code } = submissionOf('H29.50.05.13-261126-0666');
  await client.query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise 'no event'; end $$;
     create trigger refuse before insert on dossier_event for each row when (new.dossier = '${code}') execute function refuse()`,
  );
  await expect(store.dossiers.submit(submissionOf(code), 'D', receipt)).rejects.toThrow('no event');
  expect(await store.dossiers.find(code)).toBeNull();
  await client.end();
});
