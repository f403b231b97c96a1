import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeLimit } from '../../../src/dossier/catalogue/procedure.ts';
import { daysOffOfYears } from '../../../src/dossier/deadline/days-off.ts';
import { deadlineOf, type Pause } from '../../../src/dossier/deadline/deadline.ts';
import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';
import { dayAfter, daysBetween } from '../../../src/quality/civil-day.ts';

const calendar = new WorkingCalendar();
const limit = (workingDays: number, pausesFor: TimeLimit['pausesFor'] = ['CITIZEN', 'REGISTRAR']): TimeLimit => ({
  workingDays,
  pausesFor,
  waitsForRegisters: 0.5,
});
const running = (receivedOn: string, pauses: readonly Pause[] = [], concludedOn: string | null = null) => ({
  receivedOn,
  pauses,
  concludedOn,
});
const due = (receivedOn: string, days: number, ...pauses: readonly Pause[]) =>
  deadlineOf(running(receivedOn, pauses), limit(days), calendar, receivedOn).dueOn;

describe('the working calendar of Viet Nam', () => {
  it('has the days off of the Labour Code, of each year, and Saturdays that are worked for others', () => {
    const worked = (days: readonly string[]) => days.map((day) => calendar.isWorked(day));
    expect(worked(['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-10'])).toEqual([false, false, true, true]);
    expect(worked(['2025-04-25', '2025-04-26', '2025-04-30', '2025-05-02', '2025-05-05'])).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(worked(['2026-04-27', '2026-04-28', '2026-08-22', '2026-08-31', '2026-09-03'])).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it.each([
    [2025, '2025-01-27', '2025-01-31', '2025-01-24'],
    [2026, '2026-02-16', '2026-02-20', '2026-02-13'],
    [2027, '2027-02-05', '2027-02-11', '2027-02-04'],
  ])('Lunar New Year of %i is off from %s to %s', (_, from, to, before) => {
    expect(calendar.workedBetween(before, to)).toBe(0);
    expect(calendar.isWorked(before)).toBe(true);
    expect(daysBetween(from, to)).toBeGreaterThanOrEqual(4);
  });

  it('lists every day once, in its own year, and none that would be off or worked anyway', () => {
    for (const { year, off, worked } of daysOffOfYears) {
      const days = [...off.map(({ day }) => day), ...worked];
      expect(new Set(days).size).toBe(days.length);
      expect(days.filter((day) => !day.startsWith(`${year}-`))).toEqual([]);
      expect(worked.filter((day) => new WorkingCalendar([]).isWorked(day))).toEqual([]);
    }
  });

  it('takes a list of its own, and does not call settled what is not', () => {
    const own = new WorkingCalendar([
      { year: 2026, isSettled: true, off: [{ day: '2026-11-24', name: { vi: '', en: '' } }], worked: [] },
    ]);
    expect([own.isWorked('2026-11-24'), own.isWorked('2026-02-17')]).toEqual([false, true]);
    expect(calendar.isSettled('2026-11-02', '2026-12-31')).toBe(true);
    expect(calendar.isSettled('2026-11-02', '2027-01-01')).toBe(false);
    expect(calendar.isSettled('2028-01-03', '2028-01-04')).toBe(false);
  });
});

describe('the day a dossier is due', () => {
  it('is so many days worked after the day of receipt', () => {
    expect(due('2026-11-23', 3)).toBe('2026-11-26');
    expect(due('2026-11-27', 3)).toBe('2026-12-02');
    expect(due('2026-11-23', 0)).toBe('2026-11-23');
  });

  it('counts from the next day worked where the dossier came on a day off', () => {
    expect(due('2026-11-28', 3)).toBe('2026-12-03');
    expect(due('2026-02-14', 2)).toBe('2026-02-25');
  });

  it('leaps over Lunar New Year and over the days around Victory Day', () => {
    expect(due('2026-02-12', 3)).toBe('2026-02-24');
    expect(due('2025-04-24', 3)).toBe('2025-04-28');
    expect(due('2025-04-28', 3)).toBe('2025-05-06');
  });

  it('moves by the days worked on which the dossier waited, once where two waits overlap', () => {
    const citizen: Pause = { for: 'CITIZEN', from: '2026-11-24', to: '2026-11-27' };
    const registrar: Pause = { for: 'REGISTRAR', from: '2026-11-25', to: '2026-11-30' };
    expect(due('2026-11-23', 3, citizen)).toBe('2026-12-01');
    expect(due('2026-11-23', 3, citizen, registrar)).toBe('2026-12-02');
  });

  it('does not move for what the procedure does not wait for', () => {
    const registrar: Pause = { for: 'REGISTRAR', from: '2026-11-24', to: null };
    const deadline = deadlineOf(running('2026-11-23', [registrar]), limit(3, ['CITIZEN']), calendar, '2026-12-01');
    expect(deadline).toMatchObject({ dueOn: '2026-11-26', pausedSince: null, overdueDays: 3, timeUsed: 2 });
  });

  it('is not known while the dossier waits, and stays where the time had run out before', () => {
    const open: Pause = { for: 'CITIZEN', from: '2026-11-24', to: null };
    const waiting = deadlineOf(running('2026-11-23', [open]), limit(4), calendar, '2026-12-31');
    expect(waiting).toEqual({
      dueOn: null,
      pausedSince: '2026-11-24',
      timeUsed: 0.25,
      overdueDays: 0,
      isSettled: true,
    });
    const late: Pause = { for: 'CITIZEN', from: '2026-11-30', to: null };
    expect(deadlineOf(running('2026-11-23', [late]), limit(3), calendar, '2026-12-01')).toMatchObject({
      dueOn: '2026-11-26',
      pausedSince: null,
      overdueDays: 3,
    });
  });

  it('ends with the conclusion', () => {
    const concluded = deadlineOf(running('2026-11-23', [], '2026-11-27'), limit(3), calendar, '2026-12-31');
    expect(concluded).toMatchObject({ dueOn: '2026-11-26', overdueDays: 1 });
    const early = deadlineOf(running('2026-11-23', [], '2026-11-24'), limit(4), calendar, '2026-12-31');
    expect(early).toMatchObject({ dueOn: '2026-11-27', overdueDays: 0, timeUsed: 0.25 });
    const open: Pause = { for: 'CITIZEN', from: '2026-11-24', to: null };
    const whileWaiting = deadlineOf(running('2026-11-23', [open], '2026-12-15'), limit(4), calendar, '2026-12-31');
    expect(whileWaiting).toMatchObject({ dueOn: null, pausedSince: null, timeUsed: 0.25 });
  });

  it('says when it reaches into a year whose days off are not settled', () => {
    expect(deadlineOf(running('2026-12-28'), limit(10), calendar, '2026-12-28').isSettled).toBe(false);
  });
});

describe('for any dossier', () => {
  const day = fc.integer({ min: 0, max: 1_000 }).map((days) => later('2025-01-01', days));
  const days = fc.integer({ min: 1, max: 40 });
  const pause = fc
    .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 0, max: 30 }) })
    .map(({ start, length }) => ({ start, length }));

  it('there are exactly so many counted days to the due day, which is worked and uses the time up', () => {
    fc.assert(
      fc.property(day, days, fc.array(pause, { maxLength: 4 }), (receivedOn, workingDays, drawn) => {
        const pauses = drawn.map(
          ({ start, length }): Pause => ({
            for: 'CITIZEN',
            from: later(receivedOn, start),
            to: later(receivedOn, start + length),
          }),
        );
        const { dueOn } = deadlineOf(running(receivedOn, pauses), limit(workingDays), calendar, receivedOn);
        if (dueOn === null) throw new Error('The time did not run out.');
        expect(calendar.isWorked(dueOn)).toBe(true);
        const paused = pauses.flatMap(({ from, to }) => daysAfter(from, to ?? from));
        const counted = daysAfter(calendar.workedFrom(receivedOn), dueOn).filter(
          (each) => calendar.isWorked(each) && !paused.includes(each),
        );
        expect(counted.length).toBe(workingDays);
        const onDue = deadlineOf(running(receivedOn, pauses), limit(workingDays), calendar, dueOn);
        expect(onDue).toMatchObject({ timeUsed: 1, overdueDays: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('time is used day by day, and never given back', () => {
    fc.assert(
      fc.property(day, days, pause, fc.integer({ min: 0, max: 120 }), (receivedOn, workingDays, drawn, on) => {
        const from = later(receivedOn, drawn.start);
        const pauses: readonly Pause[] = [{ for: 'CITIZEN', from, to: later(from, drawn.length) }];
        const at = (today: string) => deadlineOf(running(receivedOn, pauses), limit(workingDays), calendar, today);
        const [today, tomorrow] = [at(later(receivedOn, on)), at(later(receivedOn, on + 1))];
        expect(tomorrow.dueOn).toBe(today.dueOn);
        const step = (tomorrow.timeUsed - today.timeUsed) * workingDays;
        expect([0, 1]).toContain(Math.round(step * 1e6) / 1e6);
        expect(today.overdueDays > 0).toBe(today.timeUsed > 1);
      }),
      { numRuns: 200 },
    );
  });

  it('more days and longer waits never make it due earlier', () => {
    fc.assert(
      fc.property(day, days, pause, (receivedOn, workingDays, drawn) => {
        const from = later(receivedOn, drawn.start);
        const plain = due(receivedOn, workingDays) ?? '';
        const waited = due(receivedOn, workingDays, { for: 'CITIZEN', from, to: later(from, drawn.length) }) ?? '';
        expect(waited >= plain).toBe(true);
        expect((due(receivedOn, workingDays + 1) ?? '') > plain).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function later(from: string, days: number): string {
  let at = from;
  for (let left = days; left > 0; left -= 1) at = dayAfter(at);
  return at;
}

function daysAfter(from: string, to: string): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; ) {
    at = dayAfter(at);
    found.push(at);
  }
  return found;
}
