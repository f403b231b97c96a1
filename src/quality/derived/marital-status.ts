import type {
  MaritalHistory,
  MaritalStatus,
  PartialDate,
  RegisteredMaritalStatus,
  Text,
} from '../../generated/model.ts';
import { commonDays, type Days, daysOf, yearsAfter } from '../civil-day.ts';
import type { Fact, Reason } from '../fact.ts';
import type { Ground } from '../ground.ts';
import { type Life, lifeNeeds, lifeOf } from '../lived/life.ts';
import { maritalCoverage } from '../marital/coverage.ts';
import { type KnownMarriage, marriageNeeds, marriagesOf } from '../marital/known-marriage.ts';
import { maritalPeriods } from '../marital/periods.ts';
import { canonicalTexts } from '../text.ts';
import { derivedFact } from './derived-fact.ts';
import type { DeriveContext, DerivedArguments, DerivedField } from './derived-field.ts';
import { derivedReason } from './derived-reason.ts';
import {
  endNotNoted,
  maritalStatusDiffers,
  marriagesOverlap,
  statusUncertain,
  timeNotLived,
} from './reasons-of-marriage.ts';

/** Marital status over a time, from marriages, the notes of their ends, deaths of spouses, and where the person lived. */
export const maritalStatus: DerivedField = {
  field: 'Person.maritalStatus',
  isAskedBy: () => true,
  label: () => ({ vi: 'Tình trạng hôn nhân', en: 'Marital status' }),
  needs: { ...lifeNeeds, ...marriageNeeds, registeredMaritalStatus: {} },
  derive(person, args, context) {
    const life = lifeOf(person, context.today, context.title);
    const days = daysAsked(life, args);
    const set: Ground = { field: 'Person.marriages', fact: person.set('marriages') };
    if (!days) {
      const grounds: Ground[] = [{ field: 'Person.dateOfBirth', fact: person.fact('dateOfBirth') }];
      const reasons = [derivedReason(timeNotLived, {}, grounds)];
      return derivedFact({ value: null, completeness: 'NOT_APPLICABLE', grounds, reasons });
    }
    const marriages = person.set('marriages');
    if (marriages.completeness !== 'PRESENT' && marriages.completeness !== 'PARTIAL') {
      return derivedFact({ value: null, completeness: marriages.completeness, grounds: [set] });
    }
    return historyOf(marriagesOf(person), days, maritalCoverage(marriages, days), {
      set,
      declared: person.fact('registeredMaritalStatus'),
      context,
    });
  },
};

/** The days asked for that lie between the 18th birthday and today or the day of death; null if none does. */
function daysAsked({ born, last }: Life, { from, to }: DerivedArguments): Days | null {
  const lived = { from: born === null ? last : yearsAfter(born, 18), to: last };
  const asked = { from: from ? daysOf(from).from : lived.from, to: to ? daysOf(to).to : lived.to };
  return lived.from <= lived.to && asked.from <= asked.to ? commonDays(lived, asked) : null;
}

interface Beside {
  readonly set: Ground;
  /** What the population register was told of today. */
  readonly declared: Fact;
  readonly context: DeriveContext;
}

function historyOf(
  marriages: readonly KnownMarriage[],
  days: Days,
  coverage: ReturnType<typeof maritalCoverage>,
  { set, declared, context }: Beside,
): Fact {
  const { periods, isUncertain, isDouble } = maritalPeriods(marriages, days, context.today);
  const status = periods.at(-1)?.status ?? 'NEVER_MARRIED';
  const value: MaritalHistory = {
    from: days.from as PartialDate,
    to: days.to as PartialDate,
    status,
    periods,
    ...coverage,
  };
  const grounds = [set, ...marriages.flatMap((marriage) => marriage.grounds)];
  const statement: Ground = { field: 'Person.registeredMaritalStatus', fact: declared };
  const differs = days.to === context.today && contradicts(declared.value as RegisteredMaritalStatus | null, status);
  const isSpouseOpen = status === 'MARRIED' && marriages.some((each) => !each.ended && !each.isSpouseKnown);
  const words = { status: canonicalTexts('MaritalStatus', status) };
  const reasons: Reason[] = [];
  if (differs) {
    const told = canonicalTexts('RegisteredMaritalStatus', declared.value);
    const registers = context.title(declared.claims.find((claim) => claim.value !== null)?.register ?? '');
    reasons.push(derivedReason(maritalStatusDiffers, { ...words, told, registers }, [statement]));
  }
  if (isDouble) reasons.push(derivedReason(marriagesOverlap, {}, grounds));
  if (isUncertain)
    reasons.push(derivedReason(statusUncertain, { ...words, date: canonicalTexts('PartialDate', days.to) }, grounds));
  if (status === 'MARRIED')
    reasons.push(derivedReason(endNotNoted, { spouse: isSpouseOpen ? spouseOpen : nothing }, grounds));
  return derivedFact({
    value,
    completeness: coverage.uncovered.length > 0 || isUncertain || isSpouseOpen ? 'PARTIAL' : 'PRESENT',
    grounds: differs ? [...grounds, statement] : grounds,
    reasons,
    isDisputed: differs || isDouble,
  });
}

/** After an annulment people call themselves unmarried or divorced. */
const mayBeDeclared: Readonly<Record<MaritalStatus, readonly RegisteredMaritalStatus[]>> = {
  NEVER_MARRIED: ['NEVER_MARRIED'],
  MARRIED: ['MARRIED'],
  DIVORCED: ['DIVORCED'],
  WIDOWED: ['WIDOWED'],
  ANNULLED: ['NEVER_MARRIED', 'DIVORCED'],
};

const contradicts = (declared: RegisteredMaritalStatus | null, status: MaritalStatus): boolean =>
  declared !== null && !mayBeDeclared[status].includes(declared);

const nothing: Text = { vi: '', en: '' };
const spouseOpen: Text = {
  vi: ' Cũng không biết bên kia còn sống hay không.',
  en: ' Nor is it known whether the other party lives.',
};
