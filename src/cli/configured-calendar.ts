import { readFile } from 'node:fs/promises';
import { daysOffOfYears } from '../dossier/deadline/days-off.ts';
import { readDaysOff } from '../dossier/deadline/read-days-off.ts';
import { WorkingCalendar } from '../dossier/deadline/working-calendar.ts';
import { CommandError } from './command.ts';

/**
 * The calendar with the years of a file in place of those that the hub knows; null: those alone.
 *
 * @throws CommandError where the file cannot be read, or lines of it are wrong: each of them is named
 */
export async function configuredCalendar(file: string | null): Promise<WorkingCalendar> {
  if (file === null) return new WorkingCalendar();
  const text = await readFile(file, 'utf8').catch((cause) => {
    const words = {
      vi: `DAYS_OFF_FILE: không đọc được tệp (${cause.code}).`,
      en: `DAYS_OFF_FILE: the file cannot be read (${cause.code}).`,
    };
    throw new CommandError(words, { cause });
  });
  const { years, faults } = readDaysOff(text);
  if (faults.length > 0) {
    const lines = (word: string, language: 'vi' | 'en') =>
      faults.map(({ line, what }) => `${word} ${line}: ${what[language]}`).join('\n');
    throw new CommandError({
      vi: `DAYS_OFF_FILE:\n${lines('dòng', 'vi')}`,
      en: `DAYS_OFF_FILE:\n${lines('line', 'en')}`,
    });
  }
  const named = new Set(years.map(({ year }) => year));
  return new WorkingCalendar([...daysOffOfYears.filter(({ year }) => !named.has(year)), ...years]);
}
