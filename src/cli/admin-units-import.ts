import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { civilDateIn } from '../store/administrative-units/civil-date-in.ts';
import { readUnitFile } from '../store/administrative-units/read-unit-file.ts';
import { summaryOf } from '../store/administrative-units/summary.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';

const { usage } = commandList['admin-units import'];

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { 'as-of': { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const now = new Date();
    const asOf = values['as-of'] ?? civilDateIn(now);
    if (file === undefined || more.length > 0 || !isDay(asOf)) throw wrongUse(usage);
    if (asOf > civilDateIn(now)) {
      throw new CommandError({ vi: '--as-of không được sau hôm nay.', en: '--as-of must not be after today.' });
    }
    const text = await readFile(file, 'utf8').catch((cause) => {
      throw new CommandError(
        { vi: `Không đọc được tệp (${cause.code}).`, en: `The file cannot be read (${cause.code}).` },
        { cause },
      );
    });
    const units = readUnitFile(text, asOf);
    const known = await withHubStore(async (store) => {
      await store.administrativeUnits.keep(units, basename(file));
      return store.administrativeUnits.on(now);
    });
    const lines = summaryOf(units, known).map(({ vi, en }) => `${vi} · ${en}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  },
};

/** A day of the calendar that a list since 2025 can stand as of. */
function isDay(text: string): boolean {
  const [, year, month, day] = (/^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (!year || !month || !day || month > 12) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0) && text >= '2025-07-01';
}
