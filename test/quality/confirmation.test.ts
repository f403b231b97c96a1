import { describe, expect, it } from 'vitest';
import { model } from '../../src/generated/model.ts';
import type { Claim } from '../../src/quality/claim.ts';
import { type ClaimThen, type Confirmation, confirmedPromise } from '../../src/quality/confirmation/confirmation.ts';
import { confirmationReasons } from '../../src/quality/confirmation/confirmation-reasons.ts';
import { withoutConfirmations } from '../../src/quality/confirmation/judge-confirmed.ts';
import { standingOf } from '../../src/quality/confirmation/standing.ts';
import { EntityJudge } from '../../src/quality/judge.ts';

const context = { now: new Date('2026-11-22T07:00:00Z'), title: (id: string) => ({ vi: `Nguồn ${id}`, en: id }) };
const authorities: Record<string, number> = { civil: 1, residence: 2 };
const [before, confirmedAt, after] = ['2020-01-01T00:00:00Z', '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'];

function claim(register: string, over: Partial<Claim> = {}): Claim {
  const isThere = over.absence === undefined;
  return {
    register,
    group: register,
    authority: authorities[register] ?? 9,
    source: isThere ? 'records' : null,
    kind: 'RECORD',
    corrects: null,
    recordRef: isThere ? `${register}/1` : null,
    recordedAt: isThere ? before : null,
    retrievedAt: context.now.toISOString(),
    servedFrom: 'REGISTER',
    requestId: `r-${register}`,
    linkedBy: isThere ? 'PID' : null,
    subject: true,
    exhaustive: true,
    once: false,
    raw: over.value ? String(over.value) : null,
    value: null,
    absence: null,
    failure: null,
    ...over,
  };
}
/** Digests of this test are the words themselves. */
const then = ({ register, recordRef, recordedAt, absence, raw }: Claim): ClaimThen => ({
  ...{ register, recordRef, recordedAt, absence },
  outcome: 'AGREES',
  digest: raw,
});
const seen = (value: unknown, claims: readonly Claim[], over: Partial<Confirmation> = {}): Confirmation => ({
  field: 'dateOfBirth',
  value,
  unit: 'U1',
  confirmedAt,
  original: { kind: 'CIVIL_STATUS_BOOK', number: '1', place: 'UBND phường', seenOn: '2026-11-01' },
  claims: claims.map(then),
  isText: (text, digest) => text === digest,
  ...over,
});
const judged = (claims: readonly Claim[], confirmations: readonly Confirmation[], field = 'dateOfBirth') => {
  const entity = { name: 'Person', key: '000088000011', fields: model.Person.fields };
  const judge = new EntityJudge(entity, (of) => (of === field ? claims : []), context);
  return judge.value(field, standingOf(confirmations, model.Person.fields[field]?.type ?? '', claims));
};
const codes = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map(({ code }) => code);

const civil = claim('civil', { value: '1988-05-12' });
const residence = claim('residence', { value: '1988-06-12' });
const down = (register: string) => claim(register, { absence: 'SOURCE_UNAVAILABLE', failure: 'TIMEOUT' });

describe('a value seen in the original', () => {
  it('outranks the register of first authority, and says how each stands to it', () => {
    const fact = judged([civil, residence], [seen('1988-06-12', [civil, residence])]);
    expect(fact).toMatchObject({
      value: '1988-06-12',
      completeness: 'PRESENT',
      accuracy: 'CONFIRMED',
      probabilityWrong: confirmedPromise,
      basis: 'CONFIRMED',
      asOf: confirmedAt,
    });
    expect(fact.claims.map(({ outcome }) => outcome)).toEqual(['NEAR', 'AGREES']);
    expect(codes(fact)).toEqual(['ORIGINAL_CONTRADICTS_REGISTER', 'CONFIRMED_BY_ORIGINAL']);
    expect(fact.reasons[0]?.claims).toMatchObject([{ register: 'civil' }]);
  });

  it('stays CONFIRMED where a rule speaks against it, and the rule stays a reason', () => {
    const fact = judged([civil], [seen('1960-05-12', [civil])]);
    expect(fact.accuracy).toBe('CONFIRMED');
    expect(codes(fact)).toEqual(['PID_YEAR_MISMATCH', 'ORIGINAL_CONTRADICTS_REGISTER', 'CONFIRMED_BY_ORIGINAL']);
    expect(fact.reasons.every(({ text }) => !/[{}]/.test(text.vi + text.en))).toBe(true);
  });

  it('is PARTIAL where a register has more of it', () => {
    const fact = judged([civil], [seen('1988', [civil])]);
    expect(fact).toMatchObject({ value: '1988', completeness: 'PARTIAL', accuracy: 'CONFIRMED' });
    expect(codes(fact)).toContain('MORE_PRECISE_ELSEWHERE');
  });
});

describe('it stands', () => {
  const confirmation = seen('1988-06-12', [civil, residence]);
  const changed = (over: Partial<Claim>) => judged([{ ...civil, ...over }, residence], [confirmation]).accuracy;

  it.each<[string, Partial<Claim>, boolean]>([
    ['while nothing changes', {}, true],
    ['not where a register has other words', { value: '1988-07-12', raw: '1988-07-12' }, false],
    ['not where a register repeats its words later', { recordedAt: after }, false],
    ['not where another record says so', { recordRef: 'civil/2' }, false],
    ['not where the record is gone', { value: null, raw: null, recordRef: null, absence: 'NO_RECORD' }, false],
    ['where a register follows it', { value: '1988-06-12', raw: '12.06.1988', recordedAt: after }, true],
    ['where a register says less of it later', { value: '1988', raw: '1988', recordedAt: after }, true],
    ['while a register cannot be asked', down('civil'), true],
  ])('%s', (_, over, stands) => {
    expect(changed(over)).toBe(stands ? 'CONFIRMED' : over.absence === 'NO_RECORD' ? 'SINGLE_SOURCE' : 'CONFLICTING');
  });

  it('where a register that could not be asked then is there now, with a record from before', () => {
    const alone = seen('1988-06-12', [down('civil'), residence]);
    expect(judged([civil, residence], [alone]).accuracy).toBe('CONFIRMED');
    expect(judged([{ ...civil, recordedAt: after }, residence], [alone]).accuracy).toBe('CONFLICTING');
  });

  it('where the clock of a register was ahead', () => {
    const ahead = { ...civil, recordedAt: after };
    expect(judged([ahead, residence], [seen('1988-06-12', [ahead, residence])]).accuracy).toBe('CONFIRMED');
  });

  it('not any more: the fact is that of the registers, and says what was seen', () => {
    const now = { ...civil, value: '1988-07-12', raw: '1988-07-12', recordedAt: after };
    const fact = judged([now, residence], [confirmation]);
    expect(fact).toMatchObject({ value: '1988-07-12', basis: 'VOTE_SHARE' });
    const reason = fact.reasons.find(({ code }) => code === 'CONFIRMATION_OVERTAKEN');
    expect(reason?.claims).toMatchObject([{ register: 'civil' }]);
    expect(reason?.text.vi).toMatch(/^Nguồn civil đã thay đổi .*U1.*01\/11\/2026.*“12\/06\/1988”/);
  });

  it('again, once somebody has looked at the original again', () => {
    const now = { ...civil, value: '1988-07-12', raw: '1988-07-12', recordedAt: after };
    const again = seen('1988-07-12', [now, residence], { confirmedAt: '2026-11-03T00:00:00Z' });
    const fact = judged([now, residence], [confirmation, again]);
    expect(fact).toMatchObject({ value: '1988-07-12', accuracy: 'CONFIRMED' });
    expect(codes(fact)).not.toContain('CONFIRMATIONS_DIFFER');
  });

  it('the latest of two, which says that they differ', () => {
    const fact = judged([civil], [seen('1988-05-12', [civil]), seen('1988-05-21', [civil], { unit: 'U2' })]);
    expect(fact).toMatchObject({ value: '1988-05-21', accuracy: 'CONFIRMED' });
    expect(fact.reasons.find(({ code }) => code === 'CONFIRMATIONS_DIFFER')?.text.en).toContain('unit U1');
  });
});

it('says so where nobody could tell what was confirmed', () => {
  const fact = judged([civil, residence], []);
  expect(withoutConfirmations(fact)).toMatchObject({ value: fact.value, accuracy: fact.accuracy });
  expect(codes(withoutConfirmations(fact))).toContain('CONFIRMATIONS_UNAVAILABLE');
});

it('has every reason in both languages', () => {
  for (const { title, description, text, nextStep } of confirmationReasons) {
    for (const each of [title, description, text, ...(nextStep ? [nextStep] : [])]) {
      expect(each.vi).not.toBe(each.en);
      const words = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(words(each.vi)).toEqual(words(each.en));
    }
  }
});
