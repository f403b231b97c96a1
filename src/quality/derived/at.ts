import type { FieldPath, PartialDate, Text } from '../../generated/model.ts';
import { type Days, daysOf } from '../civil-day.ts';
import { compare } from '../compare/compare.ts';
import { isSurelyBefore } from '../compare/partial-date.ts';
import type { Fact, SetFact } from '../fact.ts';
import { headline } from '../field-case.ts';
import type { GatheredFacts } from '../gathered-facts.ts';
import type { Ground } from '../ground.ts';
import type { AtATime } from '../lived/at-a-time.ts';
import type { Period } from '../lived/period.ts';
import { canonicalTexts } from '../text.ts';
import { derivedFact } from './derived-fact.ts';
import type { DeriveContext, DerivedArguments } from './derived-field.ts';
import { derivedReason } from './derived-reason.ts';
import { dateBeforeBirth, dateNotReached, periodUncertain, severalAtOnce } from './reasons-of-time.ts';

/** Something of which one follows another, with the fact that is served where it is the one. */
export interface Lasting {
  readonly period: Period;
  readonly served: Fact;
  /** That fact first. */
  readonly grounds: readonly Ground[];
}

interface Asked<T extends Lasting> {
  readonly person: GatheredFacts;
  readonly at: PartialDate;
  /** Type of the value. */
  readonly type: string;
  /** The set that all come from. */
  readonly set: { readonly field: FieldPath; readonly fact: SetFact };
  find(days: Days): AtATime<T>;
}

/** Whether the arguments ask for another time than now. */
export const namesATime = ({ at }: DerivedArguments): boolean => at != null;

/** The time that they ask for. */
export function timeOf({ at }: DerivedArguments): PartialDate {
  if (at == null) throw new Error('Without a time the field is what registers hold; it is not worked out.');
  return at;
}

/** The fact of what was so at a time; reads `dateOfBirth` of the person beside what `find` does. */
export function factAt<T extends Lasting>(asked: Asked<T>, { today }: DeriveContext): Fact {
  const { person, at, type, set } = asked;
  const date = canonicalTexts('PartialDate', at);
  const { from, to } = daysOf(at);
  const notApplicable = { value: null, completeness: 'NOT_APPLICABLE' } as const;
  if (from > today) {
    return derivedFact({ ...notApplicable, grounds: [], reasons: [derivedReason(dateNotReached, { date }, [])] });
  }
  const birth = person.fact('dateOfBirth');
  if (typeof birth.value === 'string' && isSurelyBefore(at, birth.value)) {
    const words = { date, birth: canonicalTexts('PartialDate', birth.value) };
    const grounds: Ground[] = [{ field: 'Person.dateOfBirth', fact: birth }];
    return derivedFact({
      ...notApplicable,
      grounds,
      reasons: [derivedReason(dateBeforeBirth, words, grounds)],
    });
  }

  const found = asked.find({ from, to: to < today ? to : today });
  const isOpen = set.fact.completeness !== 'PRESENT';
  if (found.outcome === 'NONE') {
    const absences = set.fact.claims.filter(({ absence }) => absence !== null);
    const completeness = isOpen && absences.length > 0 ? headline(absences) : 'NO_RECORD';
    return derivedFact({ value: null, completeness, grounds: [set] });
  }
  const some = found.outcome === 'DECIDED' ? [found.one] : found.some;
  const one = some.at(-1) as T;
  const grounds = some.toReversed().flatMap((each) => each.grounds);
  const rests = isOpen ? [...grounds, set] : grounds;
  const isSame = found.outcome === 'SEVERAL' && some.every((each) => isEqual(type, each, one));
  const why =
    found.outcome === 'DECIDED' || isSame ? null : found.outcome === 'SEVERAL' ? severalAtOnce : periodUncertain;
  const words = { date, candidates: candidates(type, some) };
  return derivedFact({
    value: one.served.value,
    completeness:
      one.served.completeness === 'PRESENT' && (why === periodUncertain || isOpen)
        ? 'PARTIAL'
        : one.served.completeness,
    grounds: rests,
    reasons: why ? [derivedReason(why, words, grounds)] : [],
    isDisputed: why === severalAtOnce,
  });
}

const isEqual = (type: string, left: Lasting, right: Lasting): boolean =>
  compare(type, left.served.value, right.served.value).result === 'EQUAL';

/** Each once, in the order in which they began. */
function candidates(type: string, some: readonly Lasting[]): Text {
  const texts = some.map(({ served }) => canonicalTexts(type, served.value)).filter(({ vi }) => vi !== '');
  const distinct = [...new Map(texts.map((text) => [text.vi, text])).values()];
  return { vi: distinct.map(({ vi }) => vi).join('; '), en: distinct.map(({ en }) => en).join('; ') };
}
