import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/quality/civil-day.ts';
import { atATime } from '../../../src/quality/lived/at-a-time.ts';
import { periodOf } from '../../../src/quality/lived/period.ts';
import { known, lasting } from './known-fact.ts';

const stay = (name: string, since: string | null, until: string | null | 'unknown') => ({
  name,
  period: periodOf(
    since === null ? known(null, 'MISSING') : known(since),
    until === null ? lasting : until === 'unknown' ? known(null, 'UNREADABLE') : known(until),
  ),
});
const home = stay('home', '1990-03-14', '2015-06-20');
const own = stay('own', '2015-06-20', null);

function at(date: string, ...stays: ReturnType<typeof stay>[]) {
  const found = atATime(stays, daysOf(date));
  if (found.outcome === 'NONE') return 'NONE';
  return found.outcome === 'DECIDED' ? found.one.name : `${found.outcome} ${found.some.map(({ name }) => name).join()}`;
}

describe('what was at a time', () => {
  it('is the one that was on that day; the day of a move belongs to the new one', () => {
    expect(at('2015-06-19', home, own)).toBe('home');
    expect(at('2015-06-20', own, home)).toBe('own');
    expect(at('2026', home, own)).toBe('own');
    expect(at('1990-03-13', home, own)).toBe('NONE');
  });

  it('is not certain for a time in which it changed', () => {
    expect(at('2015', own, home)).toBe('UNCERTAIN home,own');
    expect(at('1990', home)).toBe('UNCERTAIN home');
    expect(at('2010', home, own)).toBe('home');
  });

  it('is not certain where a beginning or an end is dated in part, or not at all', () => {
    const first = stay('first', '2001', '2009');
    const second = stay('second', '2009', null);
    expect(at('2005-05-05', first, second)).toBe('first');
    expect(at('2001-05-05', first, second)).toBe('UNCERTAIN first');
    expect(at('2009-05-05', first, second)).toBe('UNCERTAIN first,second');
    expect(at('2009-12-31', first, second)).toBe('UNCERTAIN first,second');
    expect(at('2010-01-01', first, second)).toBe('second');
    expect(at('2010', stay('ended', '2001-01-01', 'unknown'))).toBe('UNCERTAIN ended');
    expect(at('2010', stay('always', null, null))).toBe('UNCERTAIN always');
  });

  it('is several where two were at once', () => {
    const other = stay('other', '2012-01-01', '2018-01-01');
    expect(at('2013', home, other, own)).toBe('SEVERAL home,other');
    expect(at('2011', home, other, own)).toBe('home');
  });

  it('keeps what lasted one day', () => {
    expect(at('2015-06-20', stay('day', '2015-06-20', '2015-06-20'), home)).toBe('day');
  });
});
