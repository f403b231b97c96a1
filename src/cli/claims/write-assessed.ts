import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assessed, RowReason } from '../../quality/assess/claims-table.ts';

/** Writes `claims.csv` and `facts.csv`, whole or not at all. */
export async function writeAssessed(directory: string, { claims, facts }: Assessed): Promise<void> {
  const claimLines = claims.map(({ row, completeness, accuracy, probabilityWrong, outcome, reasons }) =>
    line([
      row.entity,
      row.field,
      row.register,
      row.value,
      completeness,
      accuracy,
      number(probabilityWrong),
      outcome,
      said(reasons),
    ]),
  );
  const factLines = facts.map(({ entity, field, value, completeness, accuracy, probabilityWrong, basis, reasons }) =>
    line([entity, field, value ?? '', completeness, accuracy, number(probabilityWrong), basis, said(reasons)]),
  );
  await mkdir(directory, { recursive: true });
  await replace(directory, {
    'claims.csv': [
      'entity,field,register,value,completeness,accuracy,probability_wrong,outcome,reasons',
      ...claimLines,
    ],
    'facts.csv': ['entity,field,value,completeness,accuracy,probability_wrong,basis,reasons', ...factLines],
  });
}

/** All files are written beside their places before any takes its place. */
async function replace(directory: string, files: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const written = Object.keys(files).map((name) => ({
    to: join(directory, name),
    from: join(directory, `.${name}.part`),
  }));
  try {
    await Promise.all(
      Object.values(files).map((lines, at) => writeFile(written[at]?.from ?? '', `${lines.join('\n')}\n`)),
    );
    for (const { from, to } of written) await rename(from, to);
  } catch (error) {
    await Promise.all(written.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
}

const line = (cells: readonly string[]): string => cells.map(cell).join(',');
const cell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** Six digits: more than any table of claims can show. */
const number = (chance: number | null): string => (chance === null ? '' : String(Number(chance.toFixed(6))));
/** `CODE: tiếng Việt · English`, with what to do next behind an arrow in each; one after another. */
const said = (reasons: readonly RowReason[]): string =>
  reasons.map((reason) => `${reason.code}: ${spoken(reason, 'vi')} · ${spoken(reason, 'en')}`).join(' | ');

const spoken = ({ text, nextStep }: RowReason, language: 'vi' | 'en'): string =>
  nextStep ? `${text[language]} → ${nextStep[language]}` : text[language];
