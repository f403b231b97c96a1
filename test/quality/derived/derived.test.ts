import { describe, expect, it } from 'vitest';
import { model } from '../../../src/generated/model.ts';
import { derivedFact } from '../../../src/quality/derived/derived-fact.ts';
import { derivedFields } from '../../../src/quality/derived/derived-fields.ts';
import { derivedReasons } from '../../../src/quality/derived/derived-reasons.ts';
import { rules } from '../../../src/quality/rules/rules.ts';
import { known, lasting } from '../lived/known-fact.ts';

const ground = (fact: ReturnType<typeof known>) => ({ field: 'Residence.address', fact }) as const;
const voted = (accuracy: 'CORROBORATED' | 'SINGLE_SOURCE', probabilityWrong: number | null) =>
  ground({ ...known('x', 'PRESENT', accuracy), probabilityWrong, basis: 'VOTE_SHARE' });
const from = (...grounds: ReturnType<typeof ground>[]) => derivedFact({ value: 'x', completeness: 'PRESENT', grounds });

describe('a fact that is worked out', () => {
  it('is as sure as the least sure that it rests on', () => {
    expect(from(voted('CORROBORATED', 0.05), voted('SINGLE_SOURCE', null))).toMatchObject({
      accuracy: 'SINGLE_SOURCE',
      probabilityWrong: null,
      basis: 'RULE',
    });
    expect(from(voted('CORROBORATED', 0.05), voted('CORROBORATED', 0.2))).toMatchObject({
      accuracy: 'CORROBORATED',
      probabilityWrong: 0.2,
      basis: 'VOTE_SHARE',
    });
    expect(from(ground(known('x', 'PRESENT', 'INVALID')), ground(known('x', 'PRESENT', 'CONFLICTING'))).accuracy).toBe(
      'INVALID',
    );
  });

  it('is not weakened by what does not apply', () => {
    expect(from(voted('CORROBORATED', 0.05), ground(lasting))).toMatchObject({
      accuracy: 'CORROBORATED',
      probabilityWrong: 0.05,
      freshness: 'CURRENT',
    });
  });

  it('without a value is not assessed', () => {
    const none = derivedFact({ value: null, completeness: 'NO_RECORD', grounds: [voted('CORROBORATED', 0.05)] });
    expect(none).toMatchObject({ accuracy: 'UNASSESSED', probabilityWrong: null, basis: 'RULE', freshness: 'UNKNOWN' });
  });
});

describe('reasons of facts that are worked out', () => {
  it('have codes of their own, in both languages, about fields that are', () => {
    const codes = [...rules, ...derivedReasons].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const reason of derivedReasons) {
      for (const text of [reason.title, reason.description, reason.text]) {
        expect(text.vi).toBe(text.vi.normalize('NFC'));
        expect(text.vi).toMatch(/[ăâđêôơưạ-ỹàáèéìíòóùúý]/iu);
        expect(text.en).not.toMatch(/[ăđơưạ-ỹ]/iu);
      }
      const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      expect(placeholders(reason.text.vi)).toEqual(placeholders(reason.text.en));
      for (const field of reason.fields) expect(derivedFields.map((each) => each.field)).toContain(field);
    }
  });

  it.each(derivedFields.map((each) => [each.field, each] as const))(
    '%s has a label in both languages',
    (path, derived) => {
      const [, field = ''] = path.split('.');
      expect(model.Person.fields[field]).toBeDefined();
      const label = derived.label({ at: '2015-06' as never });
      expect(label.vi).not.toBe(label.en);
    },
  );
});
