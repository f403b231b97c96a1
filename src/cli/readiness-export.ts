import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { isWholeDay } from '../dossier/catalogue/whole-day.ts';
import { measureReadiness, type ReadinessAsked, usualLeast } from '../dossier/readiness/measure-readiness.ts';
import { type ReadinessDocument, readinessDocument } from '../dossier/readiness/readiness-document.ts';
import { civilDate } from '../quality/civil-date.ts';
import type { CountedBy } from '../store/readiness/readiness-store.ts';
import type { Store } from '../store/store.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';
import { readinessWorkbook } from './readiness-workbook.ts';
import { writeWholeFile } from './whole-file.ts';

const { usage } = commandList['readiness export'];

export const command: Command = {
  async run(args) {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    const format = file === undefined ? '' : extname(file).toLowerCase();
    if (file === undefined || more.length > 0 || (format !== '.json' && format !== '.xlsx')) throw wrongUse(usage);
    const today = civilDate(new Date());
    const asked = askedIn(values, today);
    const document = await withHubStore((store) => documentOf(store, asked, today));
    const { digest, figures } = document;
    const isJson = format === '.json';
    await writeWholeFile(file, isJson ? `${JSON.stringify(document, null, 2)}\n` : readinessWorkbook(document));
    process.stdout.write(
      `n = ${figures.n} hồ sơ · dossiers, ${figures.counted.length} dòng · lines, ${document.madeOn}\nSHA-256 ${digest}\n`,
    );
  },
};

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  least: { type: 'string' },
  procedure: { type: 'string' },
  department: { type: 'string' },
} as const;

type Values = { readonly [name in keyof typeof options]?: string };
type Period = ReadinessAsked & { readonly to: string };

const periods: Readonly<Record<string, CountedBy>> = { day: 'DAY', week: 'WEEK', month: 'MONTH' };

/** Without a last day the figures end today, so that a file always says until when they were counted. */
function askedIn({ from, to, by, least, procedure, department }: Values, today: string): Period {
  for (const day of [from, to]) {
    if (day !== undefined && !isWholeDay(day)) throw new CommandError(wholeDay);
  }
  const period = { from: from ?? null, to: to ?? today };
  if (period.from !== null && period.from > period.to) throw new CommandError(backwards);
  if (by !== undefined && !Object.hasOwn(periods, by)) throw wrongUse(usage);
  if (least !== undefined && !/^[1-9]\d{0,5}$/.test(least)) throw wrongUse(usage);
  return {
    ...period,
    by: by === undefined ? null : (periods[by] ?? null),
    ...{ procedure: procedure ?? null, department: department ?? null },
    least: least === undefined ? usualLeast : Number(least),
  };
}

async function documentOf(store: Store, asked: Period, today: string): Promise<ReadinessDocument> {
  const catalogue = new Catalogue(store);
  const { procedure, department } = asked;
  if (procedure !== null && !(await catalogue.procedure(procedure))) throw new CommandError(noProcedure);
  if (department !== null && !(await answers(department, catalogue))) throw new CommandError(noDepartment);
  const measured = await measureReadiness(asked, { readiness: store.readiness, catalogue });
  return readinessDocument(measured, asked, today);
}

/** Whether the department answers for any procedure of today. */
async function answers(department: string, catalogue: Catalogue): Promise<boolean> {
  const all = await catalogue.list({ level: null, text: null }, null, mostProcedures);
  return all.some(({ procedure: { department: of } }) => of.vi === department || of.en === department);
}

/** More than any city has. */
const mostProcedures = 100_000;

const noProcedure = {
  vi: 'Danh mục không có thủ tục mang mã ở --procedure. Xem mã bằng “catalogue list”.',
  en: 'The catalogue has no procedure with the code of --procedure. “catalogue list” tells the codes.',
};
const noDepartment = {
  vi: 'Danh mục không có thủ tục nào của cơ quan ở --department. Ghi đủ tên như trong danh mục, ví dụ “Sở Tư pháp”.',
  en: 'No procedure of the catalogue is of the department of --department. Write its name whole as the catalogue has it, such as “Department of Justice”.',
};
const wholeDay = {
  vi: 'Ngày phải đủ và có thật, dạng 2026-12-03.',
  en: 'A day has to be whole and to exist, such as 2026-12-03.',
};
const backwards = {
  vi: 'Ngày cuối không được trước ngày đầu.',
  en: 'The last day must not be before the first.',
};
