import { describe, expect, test } from 'vitest';
import { daysLate, latenessOf, standingOf } from '../../../src/dossier/review/lateness.ts';
import { refusalOf } from '../../../src/dossier/review/move-procedure-review.ts';
import { isOpen, nextStates } from '../../../src/dossier/review/review-moves.ts';
import { reviewStateTitles } from '../../../src/dossier/review/review-words.ts';
import type { ProcedureReviewState } from '../../../src/generated/model.ts';
import type { ProcedureReviewMove } from '../../../src/store/readiness/procedure-review-store.ts';

const today = '2026-11-29';

function moveTo(state: ProcedureReviewState, more: Partial<ProcedureReviewMove> = {}): ProcedureReviewMove {
  return {
    ...{ procedure: '1.000894', seq: 1, state, dueOn: null, at: '2026-11-01T02:00:00.000Z', unit: 'U1' },
    ...{ official: 'CB1', note: null, idempotencyKey: 'key-00001', contentDigest: 'd', ...more },
  };
}
const at = (state: ProcedureReviewState, dueOn: string | null = null) => ({
  moves: state === 'NOT_STARTED' && dueOn === null ? [] : [moveTo(state, { dueOn })],
});
const asked = (from: ProcedureReviewState, to: ProcedureReviewState, dueOn: string | null = null, note = 'vì') => ({
  ...{ from, to, dueOn, note },
});

/** Every pair of states, written out: what leads where. */
const allowed = new Set([
  'NOT_STARTED>IN_REVIEW',
  'IN_REVIEW>PROPOSED',
  'IN_REVIEW>REJECTED',
  'PROPOSED>SENT_TO_MINISTRY',
  'PROPOSED>IN_REVIEW',
  'PROPOSED>REJECTED',
  'SENT_TO_MINISTRY>APPROVED',
  'SENT_TO_MINISTRY>IN_REVIEW',
  'SENT_TO_MINISTRY>REJECTED',
  'APPROVED>IN_FORCE',
  'APPROVED>IN_REVIEW',
  'IN_FORCE>IN_REVIEW',
  'REJECTED>IN_REVIEW',
]);
const reviewStates = Object.keys(reviewStateTitles) as readonly ProcedureReviewState[];
const pairs = reviewStates.flatMap((from) => reviewStates.map((to) => [from, to] as const));

describe('a move', () => {
  test('there are seven states', () => {
    expect(reviewStates).toHaveLength(7);
  });

  test.each(pairs)('from %s to %s', (from, to) => {
    const usual = from === to ? 'NOTHING_CHANGES' : allowed.has(`${from}>${to}`) ? null : 'MOVE_NOT_ALLOWED';
    expect(refusalOf(asked(from, to), at(from), today)).toBe(usual);
    expect(nextStates(from).includes(to)).toBe(usual === null);
    const due = refusalOf(asked(from, to, '2026-12-31'), at(from), today);
    const ends = to === 'IN_FORCE' || to === 'REJECTED';
    expect(due).toBe(usual === 'MOVE_NOT_ALLOWED' ? usual : ends ? 'DUE_DATE_NOT_EXPECTED' : null);
    const seen = reviewStates.find((state) => state !== from) as ProcedureReviewState;
    expect(refusalOf(asked(seen, to), at(from), today)).toBe('REVIEW_MOVED');
    const back = to === 'REJECTED' || (to === 'IN_REVIEW' && from !== 'NOT_STARTED');
    const silent = refusalOf({ ...asked(from, to), note: null }, at(from), today);
    expect(silent).toBe(usual === null && back ? 'NOTE_MISSING' : usual);
  });

  test.each([
    ['2026-11-28', 'DUE_DATE_PAST'],
    ['2026-11-29', null],
    ['2026-02-30', 'DUE_DATE_MALFORMED'],
    ['2026-12', 'DUE_DATE_MALFORMED'],
  ])('due on %s', (dueOn, refused) => {
    expect(refusalOf(asked('NOT_STARTED', 'IN_REVIEW', dueOn), at('NOT_STARTED'), today)).toBe(refused);
  });

  test('sets another day, also none, without another state', () => {
    const before = at('IN_REVIEW', '2026-12-01');
    expect(refusalOf(asked('IN_REVIEW', 'IN_REVIEW', '2026-12-09'), before, today)).toBeNull();
    expect(refusalOf(asked('IN_REVIEW', 'IN_REVIEW', null), before, today)).toBeNull();
    expect(refusalOf(asked('IN_REVIEW', 'IN_REVIEW', '2026-12-01'), before, today)).toBe('NOTHING_CHANGES');
  });
});

describe('lateness', () => {
  test('is the days behind the one that was due', () => {
    expect(daysLate('2026-11-29', '2026-11-29')).toBe(0);
    expect(daysLate('2026-11-29', '2026-12-02')).toBe(3);
    expect(daysLate('2026-12-02', '2026-11-29')).toBe(0);
    expect(daysLate(null, '2026-11-29')).toBe(0);
  });

  test('stays with the move that came late, also where only the day was moved', () => {
    const moves = [
      moveTo('IN_REVIEW', { dueOn: '2026-11-10', at: '2026-11-01T02:00:00Z' }),
      moveTo('IN_REVIEW', { dueOn: '2026-11-20', at: '2026-11-13T02:00:00Z' }),
      moveTo('PROPOSED', { at: '2026-11-19T02:00:00Z' }),
      moveTo('REJECTED', { at: '2026-11-28T02:00:00Z' }),
    ];
    expect(latenessOf(moves, (moment) => moment.slice(0, 10))).toEqual([0, 3, 0, 0]);
    expect(standingOf({ moves })).toMatchObject({ state: 'REJECTED', dueOn: null });
    expect(standingOf({ moves: [] })).toEqual({ state: 'NOT_STARTED', seq: 0, dueOn: null });
    expect(isOpen('APPROVED')).toBe(true);
  });
});
