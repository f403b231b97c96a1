import { readFile } from 'node:fs/promises';
import type { EntityName } from '../../generated/model.ts';
import { readable } from '../conformance/made-up.ts';
import type { DatabaseKind, Example, Inject, Sample, Stand, Target, Undo } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { ConnectorModule, FieldMapping } from '../contract.ts';
import { mappingsOf, type TableEntity, type TableMapping, type TableSource } from '../mapping.ts';
import { selectionsOf } from '../records.ts';
import { referenceConnector, type Tables } from '../reference.ts';
import { isPartialDate } from '../transforms/partial-date.ts';
import { isMariaDbAddress } from './sql-mariadb-address.ts';
import type { SampleColumn, SampleDatabase, SampleRow } from './sql-sample-database.ts';
import { mariaDbSample } from './sql-sample-mariadb.ts';
import { postgresSample } from './sql-sample-postgres.ts';
import { correctionsOf, isText, makeRows, sourcesOf } from './sql-sample-rows.ts';

export interface SqlSampleOptions {
  readonly mapping: TableMapping;
  /** The register's structure, a file of SQL statements: for PostgreSQL, or for each kind of database that it may be in. */
  readonly schema: URL | Readonly<Partial<Record<DatabaseKind, URL>>>;
  readonly examples?: readonly Example[];
}

/** A sample of a register: its structure in a scratch database, and made-up rows of its mapping in it. */
export function sqlSample(module: ConnectorModule, { mapping, schema, examples = [] }: SqlSampleOptions): Sample {
  const schemas = schema instanceof URL ? { postgres: schema } : schema;
  return {
    examples,
    databases: Object.keys(schemas) as DatabaseKind[],
    async open({ freshDatabase, seed, secret }) {
      const url = await freshDatabase();
      const kind = isMariaDbAddress(url) ? 'mariadb' : 'postgres';
      const file = schemas[kind];
      if (!file) throw new Error(`The sample has no structure for ${kind}.`);
      const statements = await readFile(file, 'utf8');
      const database = await (kind === 'mariadb'
        ? mariaDbSample(url, statements, secret)
        : postgresSample(url, statements));
      return openStand(module, mapping, { database, seed, examples });
    },
  };
}

interface Place {
  readonly database: SampleDatabase;
  readonly seed: number;
  readonly examples: readonly Example[];
}

async function openStand(module: ConnectorModule, mapping: TableMapping, place: Place): Promise<Stand> {
  const { database, seed, examples } = place;
  const { cmnds, columns } = await makeRows(database, mapping, seed, examples);
  const random = new Seeded(seed, 'faults');
  const tables: Record<string, Tables[string]> = {};
  const reload = async () => void Object.assign(tables, await database.tables());
  await reload();
  const original = { ...tables };
  const sources = sourcesOf(mapping);
  const all = [
    ...new Set([...sources.map(([, { table }]) => table), ...correctionsOf(mapping).map(({ table }) => table)]),
  ];

  /** Puts back the rows of a table as they were. */
  const restore =
    (table: string): Undo =>
    async () => {
      await database.empty(table);
      await database.insert(table, (original[table] ?? []) as SampleRow[]);
      await reload();
    };

  /** Does something to the one column that a field of a key is read from. */
  const inColumn =
    (what: (at: Column) => Promise<boolean>): Inject =>
    async (target) => {
      const column = columnOf(target);
      if (!column || !(await what(column))) return null;
      await reload();
      return restore(column.source.table);
    };
  const columnOf = ({ entity, field, key }: Target): Column | null => {
    for (const [of, source] of sources) {
      const mapped = mappingsOf(source).find(([name]) => name === field)?.[1];
      const [name] = mapped?.from ?? [];
      if (of !== entity || !source.subject || !mapped || name === undefined || source.key.length > 1) continue;
      const isKey = sources.some(
        ([, other]) => other.table === source.table && [...other.key, other.ref, other.cmnd].includes(name),
      );
      const known = columns.get(source.table)?.find((column) => column.name === name);
      if (isKey || !known || mapped.from.length > 1) continue;
      if ((tables[source.table] ?? []).some((row) => row[source.key[0]] === key))
        return { source, name, takes: takenBy(known), field: mapped, key };
    }
    return null;
  };
  const set = async ({ source, name, key }: Column, text: string | null) => {
    await database.write(source.table, name, text, { column: source.key[0], key });
    return true;
  };

  return {
    connect: (port, secret) => module.create({ url: database.addressAt(port, secret), settings: {} }),
    upstream: database.upstream,
    reference: referenceConnector(module.declaration, mapping, tables),
    keys: keysIn(mapping, tables),
    cmnds,
    busy: () => database.busy(),
    hold: () => database.hold(all),
    restrict: (entity, fields) => database.restrict(neededColumns(mapping, entity, fields)),
    faults: {
      'credentials-expired': () => database.expire(),
      overloaded: () => database.overload(),
      forbidden: () => database.forbid(),
      async 'half-missing'({ entity }) {
        const gone = (keysIn(mapping, tables)[entity] ?? []).filter((_, at) => at % 2 === 0);
        const touched = sources
          .filter(([of, { key }]) => of === entity && key.length === 1)
          .map(([, source]) => source);
        const places = [...touched, ...(mapping[entity]?.corrections ? [mapping[entity].corrections] : [])];
        for (const { table, key } of places) await database.remove(table, key[0], gone);
        await reload();
        return async () => {
          for (const table of new Set(places.map(({ table }) => table))) await restore(table)();
        };
      },
      // Where every text is one, none is of another type.
      ...(sources.some(([, source]) => mappingsOf(source).some(([, field]) => isTyped(field))) && {
        async 'wrong-type'(target) {
          const column = columnOf(target);
          if (!column || !isTyped(column.field)) return null;
          const { table } = column.source;
          // A column that takes no such text has become one that does, as happens when an owner changes a structure.
          const back = column.takes(ofOtherType) ? null : await database.makeText(table, column.name);
          await set(column, ofOtherType);
          await reload();
          return async () => {
            await database.empty(table);
            await back?.();
            await restore(table)();
          };
        },
      }),
      'null-required': inColumn(async (column) => {
        if (column.field.transform.read([null]).state !== 'EMPTY') return false;
        await database.allowNull(column.source.table, column.name);
        return set(column, null);
      }),
      changed: inColumn(async (column) => {
        const held = (tables[column.source.table] ?? []).filter((row) => row[column.source.key[0]] === column.key);
        const text = Array.from({ length: 30 }, () => readable(column.field, random)[0]).find(
          (each) => each && column.takes(each) && held.every((row) => row[column.name] !== each),
        );
        return typeof text === 'string' && set(column, text);
      }),
      async drifted(target) {
        const column = columnOf(target);
        if (!column) return null;
        const { table } = column.source;
        await database.rename(table, column.name, 'suite_gone');
        return () => database.rename(table, 'suite_gone', column.name);
      },
    },
    close: () => database.close(),
  };
}

const ofOtherType = '{"x": [1]}';
const isTyped = ({ from, transform }: FieldMapping<unknown>) =>
  from.length === 1 && transform.read([ofOtherType]).state === 'UNREADABLE';

function takenBy({ type, most }: SampleColumn): Column['takes'] {
  if (isText(type)) return (text) => text.length <= (most ?? Number.POSITIVE_INFINITY);
  return (text) => type === 'date' && isPartialDate(text) && text.length === 10;
}

interface Column {
  readonly source: TableSource<EntityName>;
  readonly name: string;
  /** Whether this text can be written into it. */
  takes(text: string): boolean;
  readonly field: FieldMapping<unknown>;
  readonly key: string;
}

/** By table, the columns without which these fields cannot be read. */
export function neededColumns(mapping: TableMapping, entity: EntityName, fields: readonly string[]) {
  const needed = new Map<string, Set<string>>();
  const need = (table: string, ...names: readonly string[]) =>
    needed.set(table, new Set([...(needed.get(table) ?? []), ...names]));
  const of = mapping[entity] as TableEntity<EntityName>;
  for (const { source, columns } of selectionsOf(entity, of, new Set(fields))) {
    need(source.table, ...source.key, source.ref, source.recordedAt.column, ...columns);
  }
  const { corrections } = of;
  if (corrections && fields.length > 0) {
    const { of: place, key, ref, recordedAt } = corrections;
    need(corrections.table, ...key, ref, recordedAt.column, ...Object.values(place));
  }
  return needed;
}

/** Keys by entity, those first of which most records tell. */
export function keysIn(mapping: TableMapping, tables: Tables): Stand['keys'] {
  const counts = new Map<EntityName, Map<string, number>>();
  for (const [entity, { table, key, subject }] of sourcesOf(mapping)) {
    const of = counts.get(entity) ?? new Map<string, number>();
    counts.set(entity, of);
    for (const row of tables[table] ?? []) {
      if (!key.every((column) => row[column])) continue;
      const written = key.map((column) => row[column]).join('/');
      of.set(written, (of.get(written) ?? 0) + (subject ? 100 : 1));
    }
  }
  const inOrder = (of: Map<string, number>) =>
    [...of].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
  return Object.fromEntries([...counts].map(([entity, of]) => [entity, inOrder(of)]));
}
