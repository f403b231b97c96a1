import type { CoveredPeriod, PartialDate, UncoveredPeriod } from '../../generated/model.ts';
import { commonDays, type Days, dayAfter, dayBefore } from '../civil-day.ts';
import type { SetFact } from '../fact.ts';

/** The part of some days for which the registers would hold a marriage, and the part for which it may lie elsewhere. */
export interface MaritalCoverage {
  readonly covered: readonly CoveredPeriod[];
  readonly uncovered: readonly UncoveredPeriod[];
}

export function maritalCoverage(marriages: SetFact, days: Days): MaritalCoverage {
  const told = marriages.claims.flatMap((claim) => claim.uncovered ?? []);
  const isTold = told.length > 0 || marriages.completeness === 'PRESENT';
  const uncovered = isTold
    ? told.flatMap(({ reason, ...period }): UncoveredPeriod[] => {
        const common = commonDays(period, days);
        return common ? [{ ...dated(common), reason }] : [];
      })
    : [{ ...dated(days), reason: elsewhere }];
  return { covered: between(uncovered, days), uncovered };
}

/** The days that lie in none of the periods. */
function between(periods: readonly Days[], { from, to }: Days): readonly CoveredPeriod[] {
  const ordered = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  const found: CoveredPeriod[] = [];
  let next = from;
  for (const period of ordered) {
    if (period.from > next) found.push(dated({ from: next, to: dayBefore(period.from) }));
    if (period.to >= next) next = dayAfter(period.to);
  }
  return next <= to ? [...found, dated({ from: next, to })] : found;
}

const dated = ({ from, to }: Days) => ({ from: from as PartialDate, to: to as PartialDate });

const elsewhere = {
  vi: 'có thể còn bản ghi ở cơ quan đăng ký khác',
  en: 'other registrars may hold a record',
};
