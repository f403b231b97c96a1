import { listValue } from '@duckdb/node-api';
import type { EntityName } from '../../generated/model.ts';
import { type Asked, allFailed, inBatches } from '../batches.ts';
import type {
  Call,
  Connector,
  Declaration,
  DescribeAnswer,
  FailureCode,
  Likeness,
  ReadAnswer,
  ReadRequest,
  ResemblingAnswer,
  ScanAnswer,
  ScanRequest,
  SearchAnswer,
  SearchRequest,
} from '../contract.ts';
import { firstParts, isDeclared, type TableEntity, type TableMapping } from '../mapping.ts';
import { originsInTables } from '../origins.ts';
import type { CorrectionRow } from '../records.ts';
import { Resemblances } from '../resemblances.ts';
import { scanPage } from '../scan-page.ts';
import { type Entry, entryOf, isOffered, pageOf, type SearchedSource, searchedSources } from '../search.ts';
import { addTo, answersFrom, CORRECTED, correctionRow, KEY, REF, recordIn } from '../table-rows.ts';
import { fileAddress } from './file-address.ts';
import { tablesRead } from './file-columns.ts';
import { FileFailure, failureOf } from './file-failure.ts';
import {
  correctionsStatement,
  readStatement,
  resemblingStatement,
  scanStatement,
  searchStatement,
} from './file-statement.ts';
import { FileStore, type Served } from './file-store.ts';
import { rowsReceived } from './rows-received.ts';

/** Keys of one statement. */
const BATCH = { limit: 1_000, parallel: 2 };
/** Most places in one page of a search. */
const PAGE = 100;
/** Most keys in one page of a scan. */
const SCAN = 1_000;

/** Of each connector of this kind, what it reads from. */
const stores = new WeakMap<Connector, FileStore>();
export const storeOf = (connector: Connector): FileStore | undefined => stores.get(connector);

/**
 * A register delivered as files (`file-address.ts`), from a mapping of its tables, of which each file is one. Looks at the
 * files when first asked, and from then on every second.
 */
export function fileConnector(declaration: Declaration, mapping: TableMapping, url: string): Connector {
  const address = fileAddress(url);
  const store = address && new FileStore(address, tablesRead(mapping));
  const searched = searchedSources(mapping.Person);
  const offered = searched.length > 0 ? { name: {}, document: {}, limit: PAGE } : null;

  /** What is read from now; a call that comes too late begins nothing. */
  const served = (call: Pick<Call, 'signal' | 'deadline'>): Promise<Served> => {
    if (!store) return Promise.reject(new FileFailure('BAD_CONFIG', 'the address'));
    return store.served(call);
  };

  const connector: Connector = {
    declaration,
    can: {
      batch: { limit: BATCH.limit },
      scan: { limit: SCAN },
      describe: {},
      ...(offered && { search: offered, resembling: {} }),
    },
    async read(request, call) {
      const { keys } = request;
      if (!isDeclared(declaration, request) || request.formerNumbers) return allFailed(keys, 'NOT_SUPPORTED');
      let lastKnown: string | null = null;
      const answers = await inBatches(keys, BATCH, async (batch): Promise<Asked> => {
        try {
          const now = await served(call);
          lastKnown ??= now.lastKnown;
          return { answers: await answersTo(now, mapping, request, batch, call) };
        } catch (error) {
          return { failure: failureOf(error), oneKeyCanCauseIt: false };
        }
      });
      return lastKnown === null ? answers : answers.map((answer) => marked(answer, lastKnown as string));
    },
    async scan(request: ScanRequest, call: Call): Promise<ScanAnswer> {
      const { entity, fields, limit, after } = request;
      if (!isDeclared(declaration, request) || limit < 1 || limit > SCAN) return failed('NOT_SUPPORTED');
      try {
        const { version } = await served(call);
        const sql = scanStatement(version.tables, mapping[entity] as TableEntity<EntityName>, request);
        const found = (await version.ask(sql, [after], call)).map(([key]) => key ?? '');
        const keys = found.slice(0, limit);
        return scanPage(keys, await connector.read({ entity, keys, fields }, call), found.length > limit);
      } catch (error) {
        return failed(failureOf(error));
      }
    },
    ...(offered && {
      async search(request: SearchRequest, call: Call): Promise<SearchAnswer> {
        if (!isOffered(offered, request)) return failed('NOT_SUPPORTED');
        try {
          const now = await served(call);
          const entries = await Promise.all(searched.map((source) => entriesOf(now, source, mapping, request, call)));
          const page = pageOf(entries.flat(), request);
          return now.lastKnown === null || page.outcome === 'FAILED' ? page : { ...page, lastKnown: now.lastKnown };
        } catch (error) {
          return failed(failureOf(error));
        }
      },
      async resembling(persons: readonly Likeness[], call: Call): Promise<readonly ResemblingAnswer[]> {
        try {
          const now = await served(call);
          const found = new Resemblances(searched);
          for (const source of persons.length > 0 ? searched : [])
            await addResembling(found, now, source, persons, call);
          return persons.map((person) => ({ outcome: 'COUNTED', counts: found.of(person) }));
        } catch (error) {
          return persons.map(() => failed(failureOf(error)));
        }
      },
    }),
    async describe(call: Call): Promise<DescribeAnswer> {
      try {
        const { version } = await served(call);
        const places = [...version.tables].map(([name, { rows, columns }]) => ({
          name,
          rows,
          columns: [...columns].map(([name, { type }]) => ({ name, type, nullable: true })),
        }));
        return { outcome: 'DESCRIBED', places };
      } catch (error) {
        return failed(failureOf(error));
      }
    },
    origins: (entity, field) => ({ origins: originsInTables(mapping, entity, field), statement: null }),
    async ping(call) {
      try {
        const { version } = await served(call);
        const [table] = version.tables.values();
        if (table) await version.ask(`select 1 from ${table.name} limit 1`, [], call);
        return store?.problem ? { ok: false, code: store.problem.code } : { ok: true };
      } catch (error) {
        return { ok: false, code: failureOf(error) };
      }
    },
    async close() {
      await store?.close();
    },
  };
  if (store) stores.set(connector, store);
  return connector;
}

const failed = (code: FailureCode) => ({ outcome: 'FAILED', code }) as const;

const marked = (answer: ReadAnswer, lastKnown: string): ReadAnswer =>
  answer.outcome === 'FAILED' ? answer : { ...answer, lastKnown };

async function answersTo(
  { version }: Served,
  mapping: TableMapping,
  request: ReadRequest,
  keys: readonly string[],
  call: Call,
): Promise<ReadonlyMap<string, ReadAnswer>> {
  const { entity, by } = request;
  const of = mapping[entity] as TableEntity<EntityName>;
  const parts = by === 'CMND' ? 1 : (of.sources[0]?.key.length ?? 1);
  const asked = [...new Set(keys.flatMap((key) => firstParts(parts, key)))];
  if (asked.length === 0) return new Map();
  const { sql, selections } = readStatement(version.tables, entity, of, request, asked.length);
  const rowsOf = { base: 0, selections, corrections: of.corrections, by };
  const rows = await version.ask(sql, asked, call);
  call.received?.(rowsReceived({ text: sql, values: asked }, [rowsOf], rows));
  return answersFrom(rowsOf, rows);
}

async function entriesOf(
  { version }: Served,
  source: SearchedSource,
  mapping: TableMapping,
  { criteria }: SearchRequest,
  call: Call,
): Promise<readonly Entry[]> {
  const corrections = mapping.Person?.corrections;
  const { table } = source.source;
  const sql = searchStatement(version.tables, source, corrections, criteria.by);
  const rows = await version.ask(sql, [criteria.by === 'NAME' ? criteria.birthYear : criteria.number], call);
  const of = new Map<string, CorrectionRow[]>();
  if (corrections && rows.length > 0) {
    const numbers = listValue(rows.map((row) => row[REF] ?? ''));
    for (const row of await version.ask(correctionsStatement(version.tables, table, corrections), [numbers], call))
      addTo(of, row[CORRECTED.ref] ?? '', correctionRow(row));
  }
  return rows.flatMap((row): readonly Entry[] => {
    const record = recordIn(source.selection, row);
    const found = { row: record, key: row[KEY] ?? null, corrections: of.get(record.row) ?? [] };
    const entry = entryOf(source, found, corrections, criteria);
    return entry.record ? [entry] : [];
  });
}

async function addResembling(
  found: Resemblances,
  { version }: Served,
  source: SearchedSource,
  persons: readonly Likeness[],
  call: Call,
): Promise<void> {
  const years = [...new Set(persons.map(({ dateOfBirth }) => dateOfBirth.slice(0, 4)))];
  const { sql, columns } = resemblingStatement(version.tables, source, years);
  for (const [count, ...cells] of await version.ask(sql, [], call)) {
    found.add(source, Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])), Number(count));
  }
}
