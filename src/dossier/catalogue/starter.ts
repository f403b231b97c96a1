import { readFile } from 'node:fs/promises';
import type { Catalogue } from './catalogue.ts';
import type { Procedure } from './procedure.ts';
import { readCatalogue } from './read-catalogue.ts';

const file = new URL('starter.csv', import.meta.url);

/** The procedures that a new hub begins with, as `catalogue import` reads them. */
export async function starterProcedures(): Promise<readonly Procedure[]> {
  const { procedures, lines } = readCatalogue(await readFile(file, 'utf8'));
  const [fault] = lines;
  if (fault) throw new Error(`starter.csv, line ${fault.line}: ${fault.what.en}`);
  return procedures;
}

/** Gives a hub without any procedure those to begin with; changes nothing in one that has some. */
export async function fillIfEmpty(catalogue: Catalogue, now: Date): Promise<void> {
  const [first] = await catalogue.list({ level: null, text: null }, null, 1);
  if (first) return;
  const by = { importedBy: 'lienthong', source: 'starter.csv', at: now, intoEmpty: true } as const;
  await catalogue.keep(await starterProcedures(), by);
}
