import { describe, expect, test } from 'vitest';
import { readDaysOff } from '../../../src/dossier/deadline/read-days-off.ts';
import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';

const header = 'day,kind,name_vi,name_en\r\n';

describe('days off from a file', () => {
  test('make the calendar', () => {
    const { years, faults } = readDaysOff(
      `\uFEFF${header}2028-01-01,SETTLED,,\r\n2028-01-26,OFF,"Tết, ngày 1",Lunar New Year\r\n2028-01-29,WORKED,,\r\n`,
    );
    expect(faults).toEqual([]);
    const calendar = new WorkingCalendar(years);
    const days = ['2028-01-25', '2028-01-26', '2028-01-29', '2028-01-30'];
    expect(days.map((day) => calendar.isWorked(day))).toEqual([true, false, true, false]);
    expect(calendar.isSettled('2028-01-01', '2028-12-31')).toBe(true);
    expect(calendar.isSettled('2028-12-31', '2029-01-01')).toBe(false);
  });

  test.each([
    ['2028-02-30,OFF,a,b', 'day` has to be'],
    ['2028-02-02,FREE,a,b', 'kind` has to be'],
    ['2028-02-02,OFF,a,', 'needs its names'],
    ['2028-02-02,SETTLED,,', 'stands at 01-01'],
    ['2028-02-02,WORKED,,', 'Saturday or Sunday'],
    ['2028-03-01,OFF,a,b', 'earlier line'],
  ])('refuses %s, by its line, and takes nothing', (line, why) => {
    const { years, faults } = readDaysOff(`${header}2028-03-01,OFF,a,b\n${line}\n`);
    expect(years).toEqual([]);
    expect(faults).toMatchObject([{ line: 3, what: { en: expect.stringContaining(why), vi: expect.any(String) } }]);
  });

  test('refuses what is no such table', () => {
    for (const text of ['', 'day,kind\n', `${header}"2028`])
      expect(readDaysOff(text)).toMatchObject({ years: [], faults: [{ line: 1 }] });
  });
});
