import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configuredCalendar } from '../../src/cli/configured-calendar.ts';

const fileOf = async (lines: string) => {
  const file = join(await mkdtemp(join(tmpdir(), 'days-off-')), 'days-off.csv');
  await writeFile(file, `day,kind,name_vi,name_en\n${lines}`);
  return file;
};

test('a year of the file takes the place of the one that the hub knows, others stay', async () => {
  const calendar = await configuredCalendar(await fileOf('2026-12-24,OFF,Nghỉ,Off\n'));
  expect(['2026-12-24', '2026-02-16', '2025-01-27'].map((day) => calendar.isWorked(day))).toEqual([false, true, false]);
});

test('a wrong file is refused, every line of it named', async () => {
  const wrong = configuredCalendar(await fileOf('2026-12-32,OFF,a,b\n2026-12-24,FREE,a,b\n'));
  await expect(wrong).rejects.toThrow(/line 2: [\s\S]*line 3: /);
  await expect(configuredCalendar('/nowhere/days-off.csv')).rejects.toThrow('ENOENT');
});
