import { describe, expect, it } from 'vitest';
import { GoalTally } from '../../../src/quality/score/goals.ts';
import type { Outcome } from '../../../src/quality/score/outcome.ts';
import type { Label, ScoredFact } from '../../../src/quality/score/scored.ts';

const served = (field: string, outcome: Outcome, more: Partial<ScoredFact> = {}) => {
  const fact: ScoredFact = {
    field,
    value: 'served',
    completeness: 'PRESENT',
    accuracy: 'SINGLE_SOURCE',
    probabilityWrong: null,
    reasons: [],
    warns: false,
    witnesses: 1,
    ...more,
  };
  return [field, { fact, outcome }] as const;
};
const label = (harm: string, fields: readonly string[], detectable = true): Label => ({
  defect: 'D',
  fields,
  harm,
  detectable,
});
const warning = { warns: true, reasons: ['TELLS'] };
const goalsOf = (labels: readonly Label[], ...facts: (readonly [string, { fact: ScoredFact; outcome: Outcome }])[]) => {
  const tally = new GoalTally({ D: ['TELLS'] });
  tally.add(new Map(facts), labels);
  return tally.result();
};

describe('detectable defects', () => {
  it('show where the fact is not the whole truth, and then each such fact must be flagged', () => {
    const both = ['sex', 'dateOfBirth'];
    const less = served('sex', 'LESS', warning);
    const goals = (other: ReturnType<typeof served>) => goalsOf([label('ABSENT', both)], less, other).defectsFlagged;
    expect(goals(served('dateOfBirth', 'WHOLE'))).toMatchObject({ hits: 1, of: 1 });
    expect(goals(served('dateOfBirth', 'WRONG'))).toMatchObject({ hits: 0, of: 1 });
    expect(goals(served('dateOfBirth', 'WRONG', { accuracy: 'CONFLICTING' }))).toMatchObject({ hits: 1, of: 1 });
  });

  it('show in themselves where a register says something false or has a record twice', () => {
    for (const harm of ['FALSE', 'DUPLICATE']) {
      expect(goalsOf([label(harm, ['sex'])], served('sex', 'WHOLE')).defectsFlagged).toMatchObject({ hits: 0, of: 1 });
      expect(goalsOf([label(harm, ['sex'])], served('sex', 'WHOLE', warning)).defectsFlagged.hits).toBe(1);
    }
    expect(goalsOf([label('IMPRECISE', ['sex'])], served('sex', 'WHOLE')).defectsFlagged.of).toBe(0);
  });

  it('are not counted where nobody could know, where they do no harm, or of fields that are not served', () => {
    const wrong = served('sex', 'WRONG');
    for (const each of [label('FALSE', ['sex'], false), label('NONE', ['sex']), label('FALSE', ['spouse'])]) {
      expect(goalsOf([each], wrong).defectsFlagged.of).toBe(0);
    }
  });

  it('are named by a reason of any severity, whether or not they show', () => {
    const told = served('sex', 'WHOLE', { reasons: ['TELLS'] });
    expect(goalsOf([label('ABSENT', ['sex'])], told).defectsNamed).toMatchObject({ hits: 1, of: 1 });
    expect(goalsOf([label('ABSENT', ['sex'])], served('sex', 'WHOLE')).defectsNamed).toMatchObject({ hits: 0, of: 1 });
  });
});

describe('facts without a defect', () => {
  it('are those that no harmful label lies on and that are the whole truth', () => {
    const facts = [served('sex', 'WHOLE', warning), served('fullName', 'WHOLE'), served('ethnicity', 'LESS')];
    expect(goalsOf([], ...facts).soundFlagged).toMatchObject({ hits: 1, of: 2 });
    expect(goalsOf([label('NONE', ['sex'])], ...facts).soundFlagged).toMatchObject({ hits: 1, of: 2 });
    expect(goalsOf([label('FALSE', ['sex'], false)], ...facts).soundFlagged).toMatchObject({ hits: 0, of: 1 });
  });

  it('are flagged by what is missing, and not by what is good to know', () => {
    const flagged = (more: Partial<ScoredFact>) => goalsOf([], served('sex', 'NOTHING', more)).soundFlagged.hits;
    expect(flagged({ value: null, completeness: 'MISSING', accuracy: 'UNASSESSED' })).toBe(1);
    expect(flagged({ value: null, completeness: 'NOT_APPLICABLE', accuracy: 'UNASSESSED' })).toBe(0);
    expect(flagged({ completeness: 'PARTIAL', reasons: ['LIFE_NOT_COVERED'] })).toBe(0);
  });

  it('are to be corroborated where two witnesses hold them', () => {
    const goals = goalsOf(
      [],
      served('sex', 'WHOLE', { witnesses: 2, accuracy: 'CORROBORATED' }),
      served('fullName', 'WHOLE', { witnesses: 3, accuracy: 'CONFIRMED' }),
      served('ethnicity', 'WHOLE', { witnesses: 2 }),
      served('nationality', 'WHOLE'),
    );
    expect(goals.soundCorroborated).toMatchObject({ hits: 2, of: 3 });
  });
});
