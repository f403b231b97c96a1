import { describe, expect, it } from 'vitest';
import type { MaritalStatus, PartialDate } from '../../../src/generated/model.ts';
import type { KnownMarriage } from '../../../src/quality/marital/known-marriage.ts';
import { maritalPeriods } from '../../../src/quality/marital/periods.ts';

const today = '2026-11-22';
const date = (text: string | null) => text as PartialDate | null;
const marriage = (
  number: string,
  began: string | null,
  ended: readonly [MaritalStatus, string | null] | null = null,
): KnownMarriage => ({
  registrationNumber: number,
  began: date(began),
  ended: ended && { status: ended[0], on: date(ended[1]) },
  isSpouseKnown: true,
  grounds: [],
});
function over(marriages: KnownMarriage[], from = '2008-03-14', to = today) {
  const { periods, isUncertain, isDouble } = maritalPeriods(marriages, { from, to }, today);
  const told = periods.map((each) => `${each.from} ${each.to} ${each.status} ${each.registrationNumber}`);
  return [...told, ...(isUncertain ? ['UNCERTAIN'] : []), ...(isDouble ? ['DOUBLE'] : [])];
}

describe('marital status', () => {
  it('without a marriage is one period', () => {
    expect(over([])).toEqual(['2008-03-14 2026-11-22 NEVER_MARRIED null']);
  });

  it('changes with every marriage and every end', () => {
    const lives = [marriage('2/2018', '2018-01-05'), marriage('1/2010', '2010-02-03', ['DIVORCED', '2015-06-07'])];
    expect(over(lives)).toEqual([
      '2008-03-14 2010-02-03 NEVER_MARRIED null',
      '2010-02-03 2015-06-07 MARRIED 1/2010',
      '2015-06-07 2018-01-05 DIVORCED 1/2010',
      '2018-01-05 2026-11-22 MARRIED 2/2018',
    ]);
    expect(over(lives, '2016-01-01', '2017-01-01')).toEqual(['2016-01-01 2017-01-01 DIVORCED 1/2010']);
    expect(over(lives, '2010-02-03', '2010-02-03')).toEqual(['2010-02-03 2010-02-03 MARRIED 1/2010']);
    expect(over(lives, '2010-02-02', '2010-02-02')).toEqual(['2010-02-02 2010-02-02 NEVER_MARRIED null']);
  });

  it('is not certain on a day on which a change may or may not have come', () => {
    const vague = [marriage('1/2010', '2010', ['WIDOWED', '2015-06'])];
    expect(over(vague, '2008-03-14', '2010-05-05')).toEqual([
      '2008-03-14 2010 NEVER_MARRIED null',
      '2010 2010-05-05 MARRIED 1/2010',
      'UNCERTAIN',
    ]);
    expect(over(vague, '2008-03-14', '2012-01-01')).not.toContain('UNCERTAIN');
    expect(over(vague, '2015-06-10')).toEqual([
      '2015-06-10 2015-06 MARRIED 1/2010',
      '2015-06 2026-11-22 WIDOWED 1/2010',
    ]);
  });

  it('of a marriage that ended nobody knows when has ended today, and not for certain before', () => {
    const ended = [marriage('1/2010', '2010-02-03', ['ANNULLED', null])];
    expect(over(ended)).toEqual([
      '2008-03-14 2010-02-03 NEVER_MARRIED null',
      '2010-02-03 null MARRIED 1/2010',
      'null 2026-11-22 ANNULLED 1/2010',
    ]);
    expect(over(ended, '2012-01-01', '2013-01-01')).toContain('UNCERTAIN');
    expect(over([...ended, marriage('2/2012', '2012-05-05')], '2013-01-01')).toEqual([
      '2013-01-01 2026-11-22 MARRIED 2/2012',
    ]);
  });

  it('with two marriages at once says so, and stays married when the first ends', () => {
    const both = [marriage('1/2010', '2010-02-03', ['DIVORCED', '2015-06-07']), marriage('2/2012', '2012-05-05')];
    expect(over(both)).toEqual([
      '2008-03-14 2010-02-03 NEVER_MARRIED null',
      '2010-02-03 2012-05-05 MARRIED 1/2010',
      '2012-05-05 2015-06-07 MARRIED 2/2012',
      '2015-06-07 2026-11-22 MARRIED 2/2012',
      'DOUBLE',
    ]);
  });
});
