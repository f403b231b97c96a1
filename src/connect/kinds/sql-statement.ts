import { createHash } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';
import type { ReadRequest } from '../contract.ts';
import type { Corrections, Key, RecordedAt, TableEntity } from '../mapping.ts';
import { type Selection, selectionsOf } from '../records.ts';
import { CORRECTION, type RowsOf } from '../table-rows.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** One statement for one or several reads. Every row begins with source, key, reference and time. */
export interface Statement {
  /** Follows from the text, so that one connection never holds a text under two names. */
  readonly name: string;
  readonly text: string;
  /** How many parts the key has by which it is asked: that of the first read. */
  readonly keyParts: number;
  /** What is taken as `$2` and on. */
  readonly corrected: readonly (readonly string[])[];
  /** What the rows hold, read by read. */
  readonly rowsOf: readonly RowsOf[];
}

/** What a statement reads. */
export interface Reading extends Pick<ReadRequest, 'entity' | 'fields' | 'by'> {
  readonly mapping: TableEntity<EntityName>;
  /** A query for the keys, or for their first parts, where they are not what is taken as `$1`. */
  readonly keys?: string;
}

/**
 * One UNION ALL over the sources that hold a field asked for and the corrections of the columns read; without fields,
 * over the sources that say whether the entity is known; and so for each of the reads, at least one. Takes what the first
 * is asked for as `$1` — the keys or their first part, or numbers — and, for each read with corrections, the columns'
 * names. Reads no other column; all come as text.
 */
export function buildStatement(dialect: SqlDialect, readings: readonly Reading[]): Statement {
  let base = 0;
  const corrected: (readonly string[])[] = [];
  const planned = readings.map(({ entity, mapping, fields, by, keys = '$1' }) => {
    const selections = selectionsOf(entity, mapping, new Set(fields), by);
    const columns = [...new Set(selections.filter(({ source }) => source.subject).flatMap((each) => each.columns))];
    const corrections = columns.length > 0 ? mapping.corrections : undefined;
    if (corrections) corrected.push(columns);
    const rowsOf = { base, selections, corrections, by };
    base += selections.length + 1;
    return { rowsOf, keys, columns: `$${corrected.length + 1}` };
  });
  const width = Math.max(
    ...planned.map(({ rowsOf: { selections, corrections } }) =>
      Math.max(0, ...selections.map(({ columns }) => columns.length), corrections ? 4 : 0),
    ),
  );
  const [first, ...rest] = planned.flatMap(({ rowsOf, keys, columns }) =>
    partsOf(dialect, rowsOf, { width, keys, columns }),
  );
  if (!first) {
    throw new Error(`Mapping of ${readings[0]?.entity}: no source says whether it is known; mark one as subject.`);
  }
  const text = (rest.length > 0 ? first.unionAll(rest) : first).toSQL().toNative().sql;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
  const [{ mapping, by }] = readings as [Reading];
  const keyParts = by === 'CMND' ? 1 : (mapping.sources[0]?.key.length ?? 1);
  return { name, text, keyParts, corrected, rowsOf: planned.map(({ rowsOf }) => rowsOf) };
}

/** `keys` and `columns`: the parameters, or the query, that say what is looked up and whose corrections. */
interface Given {
  readonly width: number;
  readonly keys: string;
  readonly columns: string;
}

function partsOf(dialect: SqlDialect, { base, selections, corrections, by }: RowsOf, given: Given) {
  const { width, keys } = given;
  const parts = selections.map(({ source, columns }, at) => {
    const tag = String(base + at);
    if (by !== 'CMND') return part(dialect, tag, source, columns, width, keys);
    const byCmnd = { ...source, key: [source.cmnd ?? ''] as const };
    return part(dialect, tag, byCmnd, columns, width, keys).where(withoutNumber(dialect, source.key[0]));
  });
  if (!corrections) return parts;
  const { of } = corrections;
  const columns = [of.table, of.ref, of.column, of.value];
  const tag = String(base + CORRECTION);
  if (by === 'CMND') return [...parts, ...correctionsByCmnd(dialect, tag, selections, corrections, columns, given)];
  const ofColumns = dialect.among(dialect.knex.raw('??', [of.column]), given.columns);
  return [...parts, part(dialect, tag, corrections, columns, width, keys).where(ofColumns)];
}

/** A record that bears a personal number is found by that, whatever CMND stands beside it. */
const withoutNumber = (dialect: SqlDialect, column: string) => dialect.isEmpty(dialect.knex.raw('??', [column]));

/** Corrections of records found by CMND: by the records' rows, for a correction does not bear the number. */
function correctionsByCmnd(
  dialect: SqlDialect,
  tag: string,
  selections: readonly Selection[],
  corrections: Corrections,
  columns: readonly string[],
  { width, keys, columns: corrected }: Given,
) {
  const { knex } = dialect;
  const { of, ref, recordedAt, table } = corrections;
  const inRecord = (column: string) => knex.raw('r.??', [column]);
  const inCorrection = (column: string) => knex.raw('c.??', [column]);
  return selections
    .filter(({ source }) => source.subject)
    .map(({ source }) =>
      knex({ c: table })
        .join({ r: source.table }, (join) =>
          join.on(
            knex.raw('? = ? and ?', [
              dialect.text(inCorrection(of.ref)),
              dialect.text(inRecord(source.ref)),
              dialect.isSame(inCorrection(of.table), literal(source.table)),
            ]),
          ),
        )
        .select(knex.raw(`'${tag}'`), dialect.text(inRecord(source.cmnd ?? '')), dialect.text(inCorrection(ref)))
        .select(moment(dialect, { ...recordedAt, column: `c.${recordedAt.column}` }))
        .select(...cellsOf(dialect, columns, width, inCorrection))
        .where(dialect.among(inRecord(source.cmnd ?? ''), keys))
        .where(dialect.isEmpty(inRecord(source.key[0])))
        .where(dialect.among(inCorrection(of.column), corrected)),
    );
}

export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Columns as text, and behind them nothing, up to the width of the widest part. */
export const cellsOf = (
  dialect: SqlDialect,
  columns: readonly string[],
  width: number,
  inPart = (column: string) => dialect.knex.raw('??', [column]),
) =>
  Array.from({ length: width }, (_, at) => {
    const column = columns[at];
    return column === undefined ? dialect.knex.raw(dialect.nothing) : dialect.text(inPart(column));
  });

function part(
  dialect: SqlDialect,
  tag: string,
  from: { readonly table: string; readonly key: Key; readonly ref: string; readonly recordedAt: RecordedAt },
  columns: readonly string[],
  width: number,
  keys: string,
) {
  const { knex } = dialect;
  return knex(from.table)
    .select(knex.raw(`'${tag}'`), keyOf(dialect, from.key), dialect.text(knex.raw('??', [from.ref])))
    .select(moment(dialect, from.recordedAt), ...cellsOf(dialect, columns, width))
    .where(dialect.among(knex.raw('??', [from.key[0]]), keys));
}

/** When a row was recorded, as text: RFC 3339 in UTC, or the civil date as it stands. */
export const moment = (dialect: SqlDialect, { column, date }: RecordedAt) =>
  date ? dialect.text(dialect.knex.raw('??', [column])) : dialect.moment(column);

/** The parts of a key with `/` between them. */
export const keyOf = (dialect: SqlDialect, key: Key) => {
  const columns = key.map((column) => dialect.knex.raw('??', [column]));
  const [first, ...more] = columns;
  return first && more.length === 0 ? dialect.text(first) : dialect.path(columns);
};
