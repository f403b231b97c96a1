import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonDays, dayAfter, dayBefore, daysBetween, daysOf, yearsAfter } from '../../src/quality/civil-day.ts';

describe('civil days', () => {
  it('are all that a partial date can mean', () => {
    expect(daysOf('2015')).toEqual({ from: '2015-01-01', to: '2015-12-31' });
    expect(daysOf('2015-06')).toEqual({ from: '2015-06-01', to: '2015-06-30' });
    expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(daysOf('2015-06-20')).toEqual({ from: '2015-06-20', to: '2015-06-20' });
  });

  it('follow each other over months, years and leap days', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('1900-02-28')).toBe('1900-03-01');
    expect(dayAfter('1999-12-31')).toBe('2000-01-01');
    const day = fc.date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const civil = moment.toISOString().slice(0, 10);
        const next = new Date(moment.getTime() + 86_400_000).toISOString().slice(0, 10);
        expect(dayAfter(civil)).toBe(next);
        expect(dayBefore(next)).toBe(civil);
        expect(daysBetween('2000-03-01', civil)).toBe(
          Math.floor((Date.parse(civil) - Date.UTC(2000, 2, 1)) / 86_400_000),
        );
      }),
    );
  });

  it('come again years later; 29 February on 1 March', () => {
    expect(yearsAfter('1990-03-14', 18)).toBe('2008-03-14');
    expect(yearsAfter('2004-02-29', 18)).toBe('2022-03-01');
  });

  it('are common to two times, or there is none', () => {
    expect(commonDays(daysOf('2015'), daysOf('2015-06'))).toEqual(daysOf('2015-06'));
    expect(commonDays(daysOf('2015'), daysOf('2016'))).toBeNull();
  });
});
