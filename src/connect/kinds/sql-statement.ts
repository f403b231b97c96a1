import { createHash } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';
import type { ReadRequest } from '../contract.ts';
import type { Corrections, Key, RecordedAt, TableEntity } from '../mapping.ts';
import { type Selection, selectionsOf } from '../records.ts';
import { CORRECTION } from '../table-rows.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** One statement for one entity and set of fields. Every row begins with source, key, reference and time. */
export interface Statement {
  /** Follows from the text, so that one connection never holds a text under two names. */
  readonly name: string;
  readonly text: string;
  /** How many parts the entity's key has. */
  readonly keyParts: number;
  /** What a row with this place in the column SOURCE holds, from FIRST on. */
  readonly selections: readonly Selection[];
  readonly corrections: { readonly of: Corrections; readonly columns: readonly string[] } | null;
  readonly by: ReadRequest['by'];
}
/**
 * One UNION ALL over the sources that hold a field asked for and the corrections of the columns read; without fields,
 * over the sources that say whether the entity is known. Takes what is asked for as `$1` — the keys or their first
 * part, or numbers — or as a query that gives them, `keys`; and, with corrections, the columns' names as `$2`. Reads no
 * other column; all come as text.
 */
export function buildStatement(
  dialect: SqlDialect,
  entity: EntityName,
  mapping: TableEntity<EntityName>,
  { fields, by }: Pick<ReadRequest, 'fields' | 'by'>,
  keys = '$1',
): Statement {
  const selections = selectionsOf(entity, mapping, new Set(fields), by);
  const corrected = [...new Set(selections.filter(({ source }) => source.subject).flatMap(({ columns }) => columns))];
  const corrects = mapping.corrections && corrected.length > 0 ? { of: mapping.corrections, columns: corrected } : null;

  const keyParts = by === 'CMND' ? 1 : (mapping.sources[0]?.key.length ?? 1);
  const width = Math.max(0, ...selections.map(({ columns }) => columns.length), corrects ? 4 : 0);
  const parts = selections.map(({ source, columns }, at) =>
    by === 'CMND'
      ? part(dialect, String(at), { ...source, key: [source.cmnd ?? ''] }, columns, width).where(
          withoutNumber(dialect, source.key[0]),
        )
      : part(dialect, String(at), source, columns, width, keys),
  );
  if (corrects) {
    const { of } = corrects.of;
    const columns = [of.table, of.ref, of.column, of.value];
    if (by === 'CMND') parts.push(...correctionsByCmnd(dialect, selections, corrects.of, columns, width));
    else {
      const ofColumns = dialect.among(dialect.knex.raw('??', [of.column]), '$2');
      parts.push(part(dialect, CORRECTION, corrects.of, columns, width, keys).where(ofColumns));
    }
  }
  const [first, ...rest] = parts;
  if (!first) throw new Error(`Mapping of ${entity}: no source says whether it is known; mark one as subject.`);
  const text = (rest.length > 0 ? first.unionAll(rest) : first).toSQL().toNative().sql;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
  return { name, text, keyParts, selections, corrections: corrects, by };
}

/** A record that bears a personal number is found by that, whatever CMND stands beside it. */
const withoutNumber = (dialect: SqlDialect, column: string) => dialect.isEmpty(dialect.knex.raw('??', [column]));

/** Corrections of records found by CMND: by the records' rows, for a correction does not bear the number. */
function correctionsByCmnd(
  dialect: SqlDialect,
  selections: readonly Selection[],
  corrections: Corrections,
  columns: readonly string[],
  width: number,
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
        .select(knex.raw(`'${CORRECTION}'`), dialect.text(inRecord(source.cmnd ?? '')), dialect.text(inCorrection(ref)))
        .select(moment(dialect, { ...recordedAt, column: `c.${recordedAt.column}` }))
        .select(...cellsOf(dialect, columns, width, inCorrection))
        .where(dialect.among(inRecord(source.cmnd ?? ''), '$1'))
        .where(dialect.isEmpty(inRecord(source.key[0])))
        .where(dialect.among(inCorrection(of.column), '$2')),
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
  keys = '$1',
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
