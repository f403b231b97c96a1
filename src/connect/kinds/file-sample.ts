import { symlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EntityName } from '../../generated/model.ts';
import { readable } from '../conformance/made-up.ts';
import type { Example, Inject, Sample, Stand, Target, Undo } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { Connector, ConnectorModule, FieldMapping } from '../contract.ts';
import { mappingsOf, type TableMapping, type TableSource } from '../mapping.ts';
import { referenceConnector, type Tables } from '../reference.ts';
import { storeOf } from './file.ts';
import { fileColumns, isOfTheFile, tablesRead } from './file-columns.ts';
import type { FileFormat } from './file-delivery.ts';
import { writeTable } from './file-sample-files.ts';
import { keysIn, neededColumns } from './sql-sample.ts';
import type { SampleRow } from './sql-sample-database.ts';
import { rowsMadeUp, sourcesOf } from './sql-sample-rows.ts';

export interface FileSampleOptions {
  readonly mapping: TableMapping;
  /** By table, the format in which it is delivered. */
  readonly formats: Readonly<Record<string, FileFormat>>;
  readonly examples?: readonly Example[];
}

/** A sample of a register delivered as files: made-up rows of its mapping, in a directory of their own. */
export function fileSample(module: ConnectorModule, { mapping, formats, examples = [] }: FileSampleOptions): Sample {
  return {
    examples,
    async open({ seed }) {
      const home = await mkdtemp(join(tmpdir(), 'lienthong-sample-'));
      const files = new SampleFiles(join(home, 'delivered'), mapping, formats);
      await mkdir(files.directory);
      const { cmnds, rows } = rowsMadeUp(files.made, mapping, seed, examples);
      for (const [table, of] of rows) files.rows.set(table, [...of]);
      for (const table of rows.keys()) await files.write(table);
      return openStand(module, mapping, { home, files, cmnds, seed });
    },
  };
}

/** The rows as they are to be delivered, and their files. */
class SampleFiles {
  readonly directory: string;
  readonly rows = new Map<string, SampleRow[]>();
  /** What the reference reads: the same rows, with the columns that every file has. */
  readonly tables: Record<string, Tables[string]> = {};
  readonly #read: ReadonlyMap<string, readonly string[]>;
  readonly #formats: FileSampleOptions['formats'];

  constructor(directory: string, mapping: TableMapping, formats: FileSampleOptions['formats']) {
    this.directory = directory;
    this.#formats = formats;
    this.#read = new Map(
      [...tablesRead(mapping)].map(([table, { read }]) => [table, [...read].filter((column) => !isOfTheFile(column))]),
    );
  }

  get made() {
    const column = (name: string) => ({ name, type: 'text', nullable: true, unique: false, most: null });
    return new Map([...this.#read].map(([table, columns]) => [table, columns.map(column)]));
  }

  pathOf(table: string): string {
    return join(this.directory, `${table}.${this.#formats[table] ?? 'csv'}`);
  }

  /** Delivers a table anew, without the columns that `isThere` denies. */
  async write(table: string, isThere: (column: string) => boolean = () => true): Promise<void> {
    const columns = (this.#read.get(table) ?? []).filter(isThere);
    const rows = this.rows.get(table) ?? [];
    const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
    const path = await writeTable(this.directory, table, this.#formats[table] ?? 'csv', columns, cells);
    const written = new Date(Number((await stat(path, { bigint: true })).mtimeMs)).toISOString();
    this.tables[table] = rows.map((row, at) => ({
      ...row,
      [fileColumns.row]: String(at + 1),
      [fileColumns.written]: written,
    }));
  }
}

interface Place {
  readonly home: string;
  readonly files: SampleFiles;
  readonly cmnds: readonly string[];
  readonly seed: number;
}

function openStand(module: ConnectorModule, mapping: TableMapping, { home, files, cmnds, seed }: Place): Stand {
  const random = new Seeded(seed, 'faults');
  const sources = sourcesOf(mapping);
  let connector: Connector | null = null;
  const store = () => {
    const of = connector && storeOf(connector);
    if (!of) throw new Error('The module of the sample does not make a connector of the kind file.');
    return of;
  };
  /** The files are looked at when something was done to them, and not in between. */
  const seen = () => store().check();
  const undo = (back: () => Promise<unknown>): Undo => {
    return async () => {
      await back();
      await seen();
    };
  };
  const rewrite = async (table: string, isThere?: (column: string) => boolean) => {
    await files.write(table, isThere);
    await seen();
  };
  const cellOf = (target: Target): Cell | null => cellIn(sources, files.rows, target);
  /** Puts something else into the one cell that a field of a key is read from. */
  const inCell =
    (other: (cell: Cell) => string | null | undefined): Inject =>
    async (target) => {
      const cell = cellOf(target);
      const text = cell && other(cell);
      if (!cell || text === undefined) return null;
      const held = cell.rows.map((row) => row[cell.column] ?? null);
      for (const row of cell.rows) row[cell.column] = text;
      await rewrite(cell.source.table);
      return async () => {
        cell.rows.forEach((row, at) => {
          row[cell.column] = held[at] ?? null;
        });
        await rewrite(cell.source.table);
      };
    };
  const spoil = (how: (bytes: Buffer) => Buffer): Inject => {
    return async ({ entity }) => {
      const table = sources.find(([of]) => of === entity)?.[1].table ?? '';
      const path = files.pathOf(table);
      await writeFile(path, how(await readFile(path)));
      await seen();
      return () => rewrite(table);
    };
  };
  const hold = async (): Promise<Undo> => {
    const { version } = store();
    const held = [...(version?.tables.values() ?? [])];
    for (const { name } of held) await version?.configure(endless(version.catalog, name));
    return async () => {
      for (const { name } of held) await version?.configure(`drop view temp.${name}`);
    };
  };

  return {
    connect(_, secret) {
      symlinkSync(files.directory, join(home, secret));
      const address = pathToFileURL(join(home, secret));
      connector = module.create({ url: `${address}/?check=3600&settle=0&keep=0`, settings: {} });
      return connector;
    },
    upstream: null,
    reference: referenceConnector(module.declaration, mapping, files.tables),
    keys: keysIn(mapping, files.tables),
    cmnds,
    busy: async () => store().version?.busy ?? 0,
    hold,
    async restrict(entity, fields) {
      const needed = neededColumns(mapping, entity, fields);
      for (const [table, columns] of needed) await files.write(table, (column) => columns.has(column));
      await seen();
      return undo(async () => {
        for (const table of needed.keys()) await files.write(table);
      });
    },
    faults: {
      async dead() {
        await rename(files.directory, `${files.directory}.away`);
        await seen();
        return undo(() => rename(`${files.directory}.away`, files.directory));
      },
      'black-hole': hold,
      'garbage-answer': spoil(() => Buffer.from('<html><body>502 Bad Gateway \u0000\ufffd\n')),
      'truncated-answer': spoil((bytes) => bytes.subarray(0, amidLine(bytes, Math.floor(bytes.length * 0.6)))),
      async forbidden() {
        await chmod(files.directory, 0);
        const back = asNobody();
        await seen();
        return undo(async () => {
          back();
          await chmod(files.directory, 0o755);
        });
      },
      async 'half-missing'({ entity }) {
        const gone = new Set((keysIn(mapping, files.tables)[entity] ?? []).filter((_, at) => at % 2 === 0));
        const places = [...sources.filter(([of]) => of === entity).map(([, source]) => source)];
        const kept = new Map(files.rows);
        const corrections = mapping[entity]?.corrections;
        for (const { table, key } of [...places, ...(corrections ? [corrections] : [])]) {
          const rows = files.rows.get(table) ?? [];
          files.rows.set(
            table,
            rows.filter((row) => key.length > 1 || !gone.has(row[key[0]] ?? '')),
          );
        }
        for (const table of files.rows.keys()) await files.write(table);
        await seen();
        return undo(async () => {
          for (const [table, rows] of kept) {
            files.rows.set(table, rows);
            await files.write(table);
          }
        });
      },
      'wrong-type': inCell(({ field }) => {
        const text = '{"x": [1]}';
        return field.transform.read([text]).state === 'UNREADABLE' ? text : undefined;
      }),
      'null-required': inCell(({ field }) => (field.transform.read([null]).state === 'EMPTY' ? null : undefined)),
      changed: inCell(({ field, rows, column }) =>
        Array.from({ length: 30 }, () => readable(field, random)[0]).find(
          (each) => each && rows.every((row) => row[column] !== each),
        ),
      ),
      async drifted(target) {
        const cell = cellOf(target);
        if (!cell) return null;
        await rewrite(cell.source.table, (column) => column !== cell.column);
        return () => rewrite(cell.source.table);
      },
    },
    async close() {
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The rows of a key, and the one column of them that a field is read from. */
interface Cell {
  readonly source: TableSource<EntityName>;
  readonly column: string;
  readonly field: FieldMapping<unknown>;
  readonly rows: readonly SampleRow[];
}

function cellIn(
  sources: ReturnType<typeof sourcesOf>,
  tables: ReadonlyMap<string, readonly SampleRow[]>,
  { entity, field, key }: Target,
): Cell | null {
  for (const [of, source] of sources) {
    const mapped = mappingsOf(source).find(([name]) => name === field)?.[1];
    const [column] = mapped?.from ?? [];
    if (of !== entity || !source.subject || !mapped || column === undefined || source.key.length > 1) continue;
    const isKey = sources.some(
      ([, other]) => other.table === source.table && [...other.key, other.ref, other.cmnd].includes(column),
    );
    if (isKey || mapped.from.length > 1 || isOfTheFile(column)) continue;
    const rows = (tables.get(source.table) ?? []).filter((row) => row[source.key[0]] === key);
    if (rows.length > 0) return { source, column, field: mapped, rows };
  }
  return null;
}

/** At or just before a place: only a manifest can tell that a file was cut off at the end of a line. */
const amidLine = (bytes: Buffer, at: number) => (bytes[at - 1] === 0x0a ? at - 1 : at);

/** A view in the place of a table, whose rows nobody lives to see; only an interruption ends a look at it. */
const endless = (catalog: string, table: string) =>
  `create temp view ${table} as select t.* from ${catalog}.main.${table} t where (select sum(a.range % 7) from range(1000000000000) a) > 0`;

/** The superuser may read everything: for as long as this lasts, this process is somebody else. */
function asNobody(): () => void {
  if (process.geteuid?.() !== 0) return () => {};
  process.seteuid?.('nobody');
  return () => process.seteuid?.(0);
}
