import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { EntityName } from '../../generated/model.ts';
import type { ReadRequest } from '../contract.ts';
import type { Corrections, Key, RecordedAt, TableEntity } from '../mapping.ts';
import { type RowPlaces, type Selection, selectionsOf } from '../records.ts';

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
/** Places of the leading columns in a row. */
export const SOURCE = 0;
export const KEY = 1;
export const REF = 2;
export const RECORDED_AT = 3;
export const FIRST = 4;
export const places: RowPlaces = { ref: REF, recordedAt: RECORDED_AT, first: FIRST };

/** Value of the column SOURCE in rows of the table of corrections. */
export const CORRECTION = '-1';
export const CORRECTED = { table: FIRST, ref: FIRST + 1, column: FIRST + 2, value: FIRST + 3 } as const;

/**
 * One UNION ALL over the sources that hold a field asked for and the corrections of the columns read; without fields,
 * over the sources that say whether the entity is known. Takes what is asked for as `$1` — the keys or their first
 * part, or numbers — and, with corrections, the columns' names as `$2`. Reads no other column; all come as text.
 */
export function buildStatement(
  knex: Knex,
  entity: EntityName,
  mapping: TableEntity<EntityName>,
  { fields, by }: Pick<ReadRequest, 'fields' | 'by'>,
): Statement {
  const selections = selectionsOf(entity, mapping, new Set(fields), by);
  const corrected = [...new Set(selections.filter(({ source }) => source.subject).flatMap(({ columns }) => columns))];
  const corrects = mapping.corrections && corrected.length > 0 ? { of: mapping.corrections, columns: corrected } : null;

  const keyParts = by === 'CMND' ? 1 : (mapping.sources[0]?.key.length ?? 1);
  const width = Math.max(0, ...selections.map(({ columns }) => columns.length), corrects ? 4 : 0);
  const parts = selections.map(({ source, columns }, at) =>
    by === 'CMND'
      ? part(knex, String(at), { ...source, key: [source.cmnd ?? ''] }, columns, width).whereRaw(withoutNumber, [
          source.key[0],
        ])
      : part(knex, String(at), source, columns, width),
  );
  if (corrects) {
    const { of } = corrects.of;
    const columns = [of.table, of.ref, of.column, of.value];
    if (by === 'CMND') parts.push(...correctionsByCmnd(knex, selections, corrects.of, columns, width));
    else parts.push(part(knex, CORRECTION, corrects.of, columns, width).whereRaw('?? = any($2)', [of.column]));
  }
  const [first, ...rest] = parts;
  if (!first) throw new Error(`Mapping of ${entity}: no source says whether it is known; mark one as subject.`);
  const text = (rest.length > 0 ? first.unionAll(rest) : first).toSQL().toNative().sql;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
  return { name, text, keyParts, selections, corrections: corrects, by };
}

/** A record that bears a personal number is found by that, whatever CMND stands beside it. */
const withoutNumber = `coalesce(??, '') = ''`;

/** Corrections of records found by CMND: by the records' rows, for a correction does not bear the number. */
function correctionsByCmnd(
  knex: Knex,
  selections: readonly Selection[],
  corrections: Corrections,
  columns: readonly string[],
  width: number,
) {
  const { of, ref, recordedAt, table } = corrections;
  return selections
    .filter(({ source }) => source.subject)
    .map(({ source }) =>
      knex({ c: table })
        .join({ r: source.table }, (join) =>
          join.on(
            knex.raw('c.??::text = r.??::text and c.?? = ?', [
              of.ref,
              source.ref,
              of.table,
              literal(knex, source.table),
            ]),
          ),
        )
        .select(knex.raw(`'${CORRECTION}'`), knex.raw('r.??::text', [source.cmnd ?? '']), knex.raw('c.??::text', [ref]))
        .select(moment(knex, { ...recordedAt, column: `c.${recordedAt.column}` }))
        .select(
          ...Array.from({ length: width }, (_, at) =>
            columns[at] === undefined ? knex.raw('null::text') : knex.raw('c.??::text', [columns[at]]),
          ),
        )
        .whereRaw('r.?? = any($1)', [source.cmnd ?? ''])
        .whereRaw(`coalesce(r.??, '') = ''`, [source.key[0]])
        .whereRaw('c.?? = any($2)', [of.column]),
    );
}

const literal = (knex: Knex, text: string) => knex.raw(`'${text.replaceAll("'", "''")}'`);

function part(
  knex: Knex,
  tag: string,
  from: { readonly table: string; readonly key: Key; readonly ref: string; readonly recordedAt: RecordedAt },
  columns: readonly string[],
  width: number,
) {
  const cells = Array.from({ length: width }, (_, at) => {
    const column = columns[at];
    return column === undefined ? knex.raw('null::text') : knex.raw('??::text', [column]);
  });
  return knex(from.table)
    .select(knex.raw(`'${tag}'`), keyOf(knex, from.key), knex.raw('??::text', [from.ref]))
    .select(moment(knex, from.recordedAt), ...cells)
    .whereRaw('?? = any($1)', [from.key[0]]);
}

/** When a row was recorded, as text: RFC 3339 in UTC, or the civil date as it stands. */
export const moment = (knex: Knex, { column, date }: RecordedAt) =>
  date
    ? knex.raw('??::text', [column])
    : knex.raw(`to_char(?? at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`, [column]);

const keyOf = (knex: Knex, key: Key) =>
  key.length === 1
    ? knex.raw('??::text', [...key])
    : knex.raw(`concat_ws('/', ${key.map(() => '??').join(', ')})`, [...key]);
