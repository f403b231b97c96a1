import { describe, expect, it } from 'vitest';
import { countersignerProblem, type DelegationHeld } from '../../../src/waiver/terms/countersigner.ts';
import { draftProblem } from '../../../src/waiver/terms/draft.ts';

describe('what was prepared', () => {
  const draft = { unit: 'U1', official: 'CB1', expiresAt: '2026-11-23T02:10:00.000Z', usedAt: null };
  const who = { unit: 'U1', official: 'CB1' };
  const now = new Date('2026-11-23T02:10:00Z');
  const code = (...args: Parameters<typeof draftProblem>) => draftProblem(...args)?.refused ?? null;

  it('is good until its last moment, once, for the one official', () => {
    expect(code(draft, who, now)).toBeNull();
    expect(code(draft, who, new Date(now.getTime() + 1))).toBe('DRAFT_EXPIRED');
    expect(code({ ...draft, usedAt: '2026-11-23T02:05:00.000Z' }, who, now)).toBe('DRAFT_USED');
    expect(code(draft, { ...who, official: 'CB2' }, now)).toBe('DRAFT_OF_ANOTHER');
    expect(code(draft, { ...who, unit: 'U2' }, now)).toBe('DRAFT_OF_ANOTHER');
    expect(code(null, who, now)).toBe('DRAFT_UNKNOWN');
  });
});

describe('a countersigner', () => {
  const record = { unit: 'U1', official: 'CB1', procedure: '1.001193', persons: ['079190000001'] };
  const held: DelegationHeld = {
    ...{ unit: 'U1', delegateUnit: 'U2', delegate: 'CB9', procedures: [], from: '2026-11-01', to: '2026-11-23' },
  };
  const code = (
    who: Partial<Parameters<typeof countersignerProblem>[0]>,
    held: readonly DelegationHeld[] = [],
    today = '2026-11-23',
  ) =>
    countersignerProblem({ unit: 'U1', official: 'CB2', personalId: null, ...who }, record, held, today)?.refused ??
    null;

  it('is another official of the unit', () => {
    expect(code({})).toBeNull();
    expect(code({ official: 'CB1' })).toBe('COUNTERSIGNER_IS_SIGNER');
    expect(code({ official: 'CB1', unit: 'U2' })).toBe('COUNTERSIGNER_IS_SIGNER');
    expect(code({ personalId: '079190000001' })).toBe('COUNTERSIGNER_IS_SUBJECT');
    expect(code({ personalId: '079190000002' })).toBeNull();
    expect(code({ unit: 'U2' })).toBe('COUNTERSIGNER_NOT_OF_UNIT');
  });

  it('or a delegate, for what and as long as the document says', () => {
    const delegate = { unit: 'U2', official: 'CB9' };
    expect(code(delegate, [held])).toBeNull();
    expect(code({ ...delegate, official: 'CB8' }, [held])).toBe('COUNTERSIGNER_NOT_OF_UNIT');
    expect(code(delegate, [{ ...held, unit: 'U3' }])).toBe('COUNTERSIGNER_NOT_OF_UNIT');
    expect(code(delegate, [{ ...held, procedures: ['1.000894'] }])).toBe('COUNTERSIGNER_NOT_OF_UNIT');
    expect(code(delegate, [{ ...held, procedures: ['1.001193'] }])).toBeNull();
    expect(code(delegate, [held], '2026-11-24')).toBe('COUNTERSIGNER_NOT_OF_UNIT');
    expect(code(delegate, [held], '2026-10-31')).toBe('COUNTERSIGNER_NOT_OF_UNIT');
    expect(code({ ...delegate, personalId: '079190000001' }, [held])).toBe('COUNTERSIGNER_IS_SUBJECT');
  });
});
