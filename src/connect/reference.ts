import type { EntityName } from '../generated/model.ts';
import { allFailed } from './batches.ts';
import type {
  Call,
  Connector,
  Declaration,
  Likeness,
  ReadRequest,
  ResemblingAnswer,
  ScanAnswer,
  ScanRequest,
  SearchAnswer,
  SearchRequest,
} from './contract.ts';
import { type Corrections, isDeclared, type Key, type TableEntity, type TableMapping } from './mapping.ts';
import { answerOf, type CorrectionRow, type Selection, selectionsOf, TableRecord } from './records.ts';
import { Resemblances } from './resemblances.ts';
import { scanPage } from './scan-page.ts';
import { type Entry, entryOf, isOffered, pageOf, searchedSources } from './search.ts';

/** Tables by name, columns by name, all as text; times as RFC 3339 in UTC. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, string | null>>[]>>;

/** Most keys in one page of a scan. */
const SCAN = 1_000;

/**
 * The smallest complete connector: rows in memory, read through the same mapping as the tables of a database. What it
 * answers is what every other kind must answer.
 */
export function referenceConnector(declaration: Declaration, mapping: TableMapping, tables: Tables): Connector {
  const under = (from: { table: string; key: Key }, key: string) =>
    (tables[from.table] ?? []).filter((row) => from.key.map((column) => row[column]).join('/') === key);

  const underCmnd = ({ table, key, cmnd }: { table: string; key: Key; cmnd?: string }, number: string) =>
    (tables[table] ?? []).filter((row) => cmnd && row[cmnd] === number && !row[key[0]]);

  const correctionsOf = (from: Corrections, key: string): readonly CorrectionRow[] =>
    under(from, key).map((row) => correctionRow(from, row));

  const ofRow = (table: string, ref: string): readonly CorrectionRow[] => {
    const from = mapping.Person?.corrections;
    const rows = from ? (tables[from.table] ?? []).map((row) => correctionRow(from, row)) : [];
    return rows.filter(({ of }) => of.table === table && of.ref === ref);
  };

  const searched = searchedSources(mapping.Person);
  const offered = searched.length > 0 ? { name: {}, document: {}, limit: Number.MAX_SAFE_INTEGER } : null;
  const search = async (request: SearchRequest, call: Call): Promise<SearchAnswer> => {
    if (!offered || !isOffered(offered, request)) return { outcome: 'FAILED', code: 'NOT_SUPPORTED' };
    if (call.signal.aborted || call.deadline <= Date.now()) return { outcome: 'FAILED', code: 'TIMEOUT' };
    const { criteria } = request;
    const entries = searched.flatMap((of) =>
      (tables[of.source.table] ?? []).flatMap((row): Entry[] => {
        const numbers = [row[of.source.key[0]], of.source.cmnd && row[of.source.cmnd]];
        if (criteria.by === 'DOCUMENT' && !numbers.includes(criteria.number)) return [];
        const [ref, key] = [row[of.source.ref] ?? '', row[of.source.key[0]] ?? null];
        const found = { row: recordOf(of.selection, row, ref), key, corrections: ofRow(of.source.table, ref) };
        const entry = entryOf(of, found, mapping.Person?.corrections, criteria);
        return entry.record ? [entry] : [];
      }),
    );
    return pageOf(entries, request);
  };

  const resembling = async (persons: readonly Likeness[]): Promise<readonly ResemblingAnswer[]> => {
    const found = new Resemblances(searched);
    for (const of of searched) {
      const { table, key, cmnd } = of.source;
      for (const row of tables[table] ?? []) if (!row[key[0]] && !(cmnd && row[cmnd])) found.add(of, row);
    }
    return persons.map((person) => ({ outcome: 'COUNTED', counts: found.of(person) }));
  };

  const connector: Connector = {
    declaration,
    can: {
      batch: { limit: Number.MAX_SAFE_INTEGER },
      scan: { limit: SCAN },
      ...(offered && { search: offered, resembling: {} }),
    },
    ...(offered && { search, resembling }),
    async read(request, call) {
      const { entity, keys, fields, by } = request;
      if (!isDeclared(declaration, request) || request.formerNumbers) return allFailed(keys, 'NOT_SUPPORTED');
      if (call.signal.aborted || call.deadline <= Date.now()) return allFailed(keys, 'TIMEOUT');
      const of = mapping[entity] as TableEntity<EntityName>;
      const selections = selectionsOf(entity, of, new Set(fields), by);
      return keys.map((key) => {
        if (key === '') return { outcome: 'NOT_FOUND' };
        const rows = selections.flatMap((selection) =>
          (by === 'CMND' ? underCmnd(selection.source, key) : under(selection.source, key)).map((row) =>
            recordOf(selection, row, row[selection.source.ref] ?? '', by),
          ),
        );
        const corrections =
          by === 'CMND'
            ? rows.flatMap(({ selection, row, subject }) => (subject ? ofRow(selection.source.table, row) : []))
            : of.corrections
              ? correctionsOf(of.corrections, key)
              : [];
        return answerOf(selections, rows, corrections, of.corrections, by);
      });
    },
    async ping() {
      return { ok: true };
    },
    async close() {},
  };
  const scan = async (request: ScanRequest, call: Call): Promise<ScanAnswer> => {
    const { entity, fields, limit, after } = request;
    if (!isDeclared(declaration, request) || limit < 1 || limit > SCAN)
      return { outcome: 'FAILED', code: 'NOT_SUPPORTED' };
    const of = mapping[entity] as TableEntity<EntityName>;
    const places: { table: string; key: Key }[] = selectionsOf(entity, of, new Set(fields)).map(({ source }) => source);
    if (of.corrections && fields.length > 0) places.push(of.corrections);
    const keys = places.flatMap(({ table, key }) =>
      (tables[table] ?? [])
        .filter((row) => key.every((column) => row[column]))
        .map((row) => key.map((column) => row[column]).join('/')),
    );
    const order = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    const behind = [...new Set(keys)].filter((key) => after === null || order(key, after) > 0).sort(order);
    const page = behind.slice(0, limit);
    return scanPage(page, await connector.read({ entity, keys: page, fields }, call), behind.length > limit);
  };
  return { ...connector, scan };
}

type TableRow = Tables[string][number];

const recordOf = (selection: Selection, row: TableRow, ref: string, by?: ReadRequest['by']) =>
  new TableRecord(
    selection,
    [ref, ...[selection.source.recordedAt.column, ...selection.columns].map((column) => row[column] ?? null)],
    { ref: 0, recordedAt: 1, first: 2 },
    by,
  );

const correctionRow = (from: Corrections, row: TableRow): CorrectionRow => ({
  ref: row[from.ref] ?? '',
  recordedAt: row[from.recordedAt.column] ?? null,
  of: { table: row[from.of.table] ?? null, ref: row[from.of.ref] ?? null },
  column: row[from.of.column] ?? null,
  value: row[from.of.value] ?? null,
});
