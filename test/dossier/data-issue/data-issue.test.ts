import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeDataIssue } from '../../../src/dossier/data-issue/change-data-issue.ts';
import { issueMoves } from '../../../src/dossier/data-issue/issue-moves.ts';
import { showsCorrection } from '../../../src/dossier/data-issue/shows-correction.ts';
import type { DataIssue, DataIssueState } from '../../../src/store/data-issues/data-issue-store.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { submissionOf } from '../../store/dossiers/submission.ts';
import { freshDatabase } from '../../support/postgres.ts';

const dossier = 'H29.50.05.13-261123-0001';
const now = new Date('2026-11-24T03:00:00Z');
const official = { unit: 'U1', official: 'CB1' };
let store: Store;
beforeAll(async () => {
  store = openStore(await freshDatabase());
  await store.migrate();
  const by = { unit: 'U1', official: null };
  const receipt = { at: '2026-11-23T01:00:00.000Z', by, portalReference: null, dueOn: null, key: null };
  await store.dossiers.submit(submissionOf(dossier), 'D', receipt);
});
afterAll(() => store.close());

let count = 0;
const opening = () => ({
  ...{ ...official, idempotencyKey: randomUUID(), contentDigest: 'C', dossier, register: 'civil-registry' },
  ...{ entity: 'Person' as const, key: String(79_000_000_000 + ++count), field: 'dateOfBirth', recordRef: 'KS/1' },
  ...{ oldText: '12.05.1988', proposed: '1988-06-12', proposedText: '12/06/1988', evidence: 'Sổ gốc' },
  openedAt: '2026-11-23T02:00:00.000Z',
});
async function opened(): Promise<DataIssue> {
  const issue = await store.dataIssues.open(opening());
  if (typeof issue === 'string') throw new Error(issue);
  return issue;
}
const change = (issue: string, state: Exclude<DataIssueState, 'OPEN'>, key = randomUUID(), who = official) =>
  changeDataIssue({ idempotencyKey: key, issue, state }, who, { store: store.dataIssues, now });

describe('a ticket', () => {
  const states = Object.keys(issueMoves) as DataIssueState[];
  /** Ways from OPEN to each state. */
  const ways: Readonly<Record<DataIssueState, readonly Exclude<DataIssueState, 'OPEN'>[]>> = {
    OPEN: [],
    SENT: ['SENT'],
    ACKNOWLEDGED: ['SENT', 'ACKNOWLEDGED'],
    CORRECTED: ['CORRECTED'],
    REJECTED: ['ACKNOWLEDGED', 'REJECTED'],
  };
  const allowed = ['OPEN SENT', 'OPEN ACKNOWLEDGED', 'OPEN CORRECTED', 'OPEN REJECTED', 'SENT ACKNOWLEDGED'];
  allowed.push('SENT CORRECTED', 'SENT REJECTED', 'ACKNOWLEDGED CORRECTED', 'ACKNOWLEDGED REJECTED');

  it.each(states.flatMap((from) => states.flatMap((to) => (to === 'OPEN' ? [] : [{ from, to }]))))(
    'goes from $from to $to or not, as it should',
    async ({ from, to }) => {
      const { id } = await opened();
      for (const step of ways[from]) expect(await change(id, step)).toMatchObject({ state: step });
      const result = await change(id, to);
      if (allowed.includes(`${from} ${to}`)) expect(result).toMatchObject({ state: to });
      else expect(result).toEqual({ refused: 'STATE_NOT_POSSIBLE', part: 'state' });
      const after = await store.dataIssues.find(id);
      expect(after?.closedAt !== null).toBe(after?.state === 'CORRECTED' || after?.state === 'REJECTED');
    },
  );

  it('is there once for a value while it is open, and again once it is closed', async () => {
    const first = opening();
    const same = { ...first, idempotencyKey: randomUUID(), unit: 'U2' };
    const results = await Promise.all([store.dataIssues.open(first), store.dataIssues.open(same)]);
    expect(results.filter((result) => result === 'OPEN_ALREADY').length).toBe(1);
    const [there] = results.filter((result): result is DataIssue => typeof result === 'object');
    const { id = '', unit = '', idempotencyKey = '' } = there ?? {};
    expect(await store.dataIssues.open({ ...first, unit, idempotencyKey })).toBe('REPEATED');
    await change(id, 'REJECTED', randomUUID(), { unit, official: 'CB1' });
    expect(await store.dataIssues.open({ ...same, idempotencyKey: randomUUID() })).toMatchObject({ state: 'OPEN' });
  });

  it('takes one of two steps at the same moment, and a repeated one once', async () => {
    const { id } = await opened();
    const key = randomUUID();
    const results = await Promise.all([
      change(id, 'CORRECTED', key),
      change(id, 'CORRECTED', key),
      change(id, 'REJECTED'),
    ]);
    const state = (await store.dataIssues.find(id))?.state;
    expect(results.filter((result) => 'state' in result && result.state === state).length).toBe(
      state === 'CORRECTED' ? 2 : 1,
    );
    const [changes = []] = await store.dataIssues.changes([id]);
    expect(changes.map((each) => each.state)).toEqual(['OPEN', state]);
    // The key of a step that was not taken is known to nobody.
    const refused = state === 'CORRECTED' ? 'IDEMPOTENCY_KEY_REUSED' : 'STATE_NOT_POSSIBLE';
    expect(await change(id, 'SENT', key)).toMatchObject({ refused });
    expect(await change(id, 'SENT', randomUUID(), { unit: 'U2', official: 'CB1' })).toMatchObject({
      refused: 'ISSUE_UNKNOWN',
    });
  });
});

describe('a later read', () => {
  const issue = { ...opening(), field: 'dateOfBirth' };
  const claim = { register: 'civil-registry', value: '1988-06-12', raw: '12.06.1988', outcome: 'AGREES' as const };
  const said = { ...claim, servedFrom: 'REGISTER' as const };
  it('shows the correction where every record of that register says what was proposed', () => {
    const old = { ...said, value: '1988-05-12', raw: '12.05.1988' };
    const shown = (...claims: Parameters<typeof showsCorrection>[1]) => showsCorrection(issue, claims);
    expect(shown(said)).toBe(true);
    expect(shown(said, { ...old, register: 'residence' })).toBe(true);
    expect(shown(said, { ...old, outcome: 'SUPERSEDED' })).toBe(true);
    expect(shown(said, old)).toBe(false);
    expect(shown({ ...said, register: 'residence' })).toBe(false);
    expect(shown({ ...said, servedFrom: 'LAST_KNOWN' })).toBe(false);
    expect(shown({ ...said, value: null })).toBe(false);
    expect(shown()).toBe(false);
  });

  it('takes another spelling for the correction only if it was changed', () => {
    const name = (full: string) => ({ full, family: null, middle: null, given: null });
    const spelling = { ...issue, field: 'fullName', oldText: 'Nguyễn Thị Hoà', proposed: name('Nguyễn Thị Hòa') };
    const says = (full: string) => showsCorrection(spelling, [{ ...said, value: name(full), raw: full }]);
    expect(says('Nguyễn Thị Hoà')).toBe(false);
    expect(says('Nguyễn Thị Hòa')).toBe(true);
  });
});
