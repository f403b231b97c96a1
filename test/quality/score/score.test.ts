import { describe, expect, it } from 'vitest';
import { model } from '../../../src/generated/model.ts';
import { scoreMarkdown } from '../../../src/quality/score/markdown.ts';
import { outcomeOf } from '../../../src/quality/score/outcome.ts';
import { Score } from '../../../src/quality/score/score.ts';
import type { KnownPerson, ScoredFact } from '../../../src/quality/score/scored.ts';
import { share } from '../../../src/quality/score/wilson.ts';

const served = (field: string, value: string | null, more: Partial<ScoredFact> = {}): ScoredFact => ({
  field,
  value,
  completeness: value === null ? 'NO_RECORD' : 'PRESENT',
  accuracy: value === null ? 'UNASSESSED' : 'SINGLE_SOURCE',
  probabilityWrong: null,
  reasons: [],
  warns: false,
  witnesses: value === null ? 0 : 1,
  ...more,
});
const known = (truth: KnownPerson['truth'], ...labels: KnownPerson['labels']): KnownPerson => ({ truth, labels });
const wrongDate = { defect: 'D', fields: ['dateOfBirth'], harm: 'FALSE', detectable: true };

describe('share', () => {
  it('has the interval of Wilson', () => {
    const { rate, low, high } = share(5, 100);
    expect(rate).toBe(0.05);
    expect(low).toBeCloseTo(0.0215, 4);
    expect(high).toBeCloseTo(0.1118, 4);
    expect(share(0, 10)).toMatchObject({ rate: 0, low: 0 });
    expect(share(0, 0).rate).toBeNull();
    expect(() => share(2, 1)).toThrow(RangeError);
  });
});

describe('outcomeOf', () => {
  it.each([
    ['PartialDate', 'value', '1960-05-12', '1960-05-12', 'WHOLE'],
    ['PartialDate', 'value', '1960-05', '1960-05-12', 'LESS'],
    ['PartialDate', 'value', '1960-06', '1960-05-12', 'WRONG'],
    ['PartialDate', 'value', null, '1960-05-12', 'ABSENT'],
    ['PartialDate', 'value', null, null, 'NOTHING'],
    ['PartialDate', 'value', '2020-01-01', null, 'WRONG'],
    ['PersonName', 'value', 'TRẦN THỊ THUÝ', 'Trần Thị Thúy', 'WHOLE'],
    ['PersonName', 'value', 'Trần\u00a0 Thị Thu\u0301y', 'Trần Thị Thúy', 'WHOLE'],
    ['PersonName', 'value', 'TRAN THI THUY', 'Trần Thị Thúy', 'LESS'],
    ['PersonName', 'value', 'Trần Thúy', 'Trần Thị Thúy', 'WRONG'],
    ['Address', 'value', '2025:26740, 27 Lê Lợi', '2004:26740 | 2025:26740, 27 Lê Lợi', 'WHOLE'],
    ['Address', 'value', '2004:26740', '2004:26740 | 2025:26740', 'WHOLE'],
    ['Address', 'value', '2025:26740, 29 Lê Lợi', '2004:26740 | 2025:26740, 27 Lê Lợi', 'WRONG'],
    ['Address', 'value', '2004:26740', '2004:1 | 2025:26740', 'WRONG'],
    ['Person', 'set', '1 2', '1 2', 'WHOLE'],
    ['Person', 'set', '1', '1 2', 'LESS'],
    ['Person', 'set', '1 3', '1 2', 'WRONG'],
  ])('%s %s: %s of %s is %s', (type, kind, value, truth, outcome) => {
    expect(outcomeOf(type, kind, value, truth)).toBe(outcome);
  });
});

describe('Score', () => {
  const scoreOf = (...people: (readonly [KnownPerson, readonly ScoredFact[]])[]) => {
    const score = new Score(model.Person.fields, { D: ['REGISTERS_DISAGREE'] });
    for (const [person, facts] of people) score.add(person, facts);
    return score.result();
  };
  const flagged = { accuracy: 'CONFLICTING', probabilityWrong: 0.5, reasons: ['REGISTERS_DISAGREE'] } as const;

  it('counts warnings that are due, those that are not, and what nobody warned of', () => {
    const truth = { dateOfBirth: '1960-05-12', fullName: 'Trần Thị Hà' };
    const result = scoreOf(
      [known(truth, wrongDate), [served('dateOfBirth', '1960-06-12', flagged), served('fullName', 'Trần Thị Hà')]],
      [known(truth, wrongDate), [served('dateOfBirth', '1960-06-12'), served('fullName', 'Trần Thị Hà', flagged)]],
    );
    expect(result).toMatchObject({ people: 2, facts: 4, flagged: { hits: 2 } });
    expect(result.precision).toMatchObject({ hits: 1, of: 2 });
    expect(result.recall).toMatchObject({ hits: 1, of: 2 });
    expect(result.defects).toMatchObject([
      {
        defect: 'D',
        injected: 2,
        harmed: 2,
        flagged: { hits: 1 },
        named: { hits: 1, of: 2 },
        precision: { hits: 1, of: 2 },
      },
    ]);
    expect(result.rules).toMatchObject([
      { rule: 'REGISTERS_DISAGREE', facts: 2, precision: { hits: 1 }, recall: { hits: 1, of: 2 } },
    ]);
    const wrong = Object.fromEntries(result.accuracy.map(({ flag, wrong }) => [flag, wrong]));
    expect(wrong).toMatchObject({ CONFLICTING: { hits: 1, of: 2 }, SINGLE_SOURCE: { hits: 1, of: 2 } });
  });

  it('is written as tables, each figure where its heading says', () => {
    const truth = { dateOfBirth: '1960-05-12', fullName: 'Trần Thị Hà' };
    const text = scoreMarkdown(
      scoreOf([
        known(truth, wrongDate),
        [served('dateOfBirth', '1960-06-12', flagged), served('fullName', 'Trần Thị Hà')],
      ]),
    );
    expect(text).toContain(
      '| precision: flagged facts that have a defect or are not the whole truth | 1 | 100.00 % (20.65 – 100.00) |',
    );
    expect(text).toContain('| CONFLICTING | 1 | 100.00 % | 20.65 – 100.00 | 0 | 0 | 1 | 0 | 0 |');
    expect(text).toContain('| REGISTERS_DISAGREE | 1 | 100.00 % | 1 | 100.00 % |');
  });

  it('takes an empty set that is PRESENT for a claim that there is none', () => {
    const result = scoreOf(
      [known({ children: '1' }), [served('children', null, { completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' })]],
      [known({ children: null }), [served('children', null, { completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' })]],
    );
    expect(result.completeness).toMatchObject([{ flag: 'PRESENT', n: 2, wrong: { hits: 1 } }]);
  });

  it('does not ask for warnings of differences in spelling', () => {
    const label = { defect: 'D', fields: ['fullName'], harm: 'NONE', detectable: false };
    const result = scoreOf([known({ fullName: 'Trần Thị Hà' }, label), [served('fullName', 'TRẦN THỊ HÀ', flagged)]]);
    expect(result.precision).toMatchObject({ hits: 0, of: 1 });
    expect(result.recall.of).toBe(0);
  });
});
