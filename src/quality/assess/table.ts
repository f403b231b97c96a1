import type { NumberCheck } from '../../generated/model.ts';
import { type ClaimRow, type ConfirmedRow, TableError } from './claims-table.ts';
import { type FieldOptions, noOptions } from './field-options.ts';
import { inferCheck } from './infer-check.ts';
import { isMonthFirst } from './infer-month-first.ts';
import { type OfflineClaim, OfflineClaims } from './offline-claims.ts';
import { inferType, type OfflineType, readValue } from './offline-type.ts';

/** One field of a table with its facts, in the order in which the rows name them. */
export interface OfflineField {
  readonly field: string;
  readonly type: OfflineType;
  readonly options: FieldOptions;
  /** The check that its values obey, said or seen. */
  readonly check: NumberCheck | undefined;
  readonly facts: readonly OfflineFact[];
}
export interface OfflineFact {
  readonly entity: string;
  readonly claims: OfflineClaim[];
  /** The row that first names it, by place in the table. */
  readonly first: number;
  /** What an official read in the original; null if nobody did. */
  truth: { readonly value: unknown; readonly written: string } | null;
}

/** @throws TableError if a confirmed value is not of its field's type */
export function tableOf(
  rows: readonly ClaimRow[],
  confirmed: readonly ConfirmedRow[],
  options: ReadonlyMap<string, FieldOptions>,
  now: Date,
): readonly OfflineField[] {
  const byField = new Map<string, number[]>();
  rows.forEach(({ field }, at) => {
    const held = byField.get(field);
    if (held) held.push(at);
    else byField.set(field, [at]);
  });
  const facts = new Map<string, Map<string, OfflineFact>>();
  const fields = new Map<string, OfflineField>();
  for (const [field, places] of byField) {
    const said = options.get(field) ?? noOptions;
    const values = written(rows, places, said);
    const type = said.type ?? (said.places ? 'place' : said.aliases ? 'code' : inferType(field, values));
    const isDated = type === 'date' || type === 'time';
    const of = { ...said, monthFirst: said.monthFirst ?? (isDated && isMonthFirst(values)) };
    const check = of.check ?? (type === 'code' && !of.pattern ? inferCheck(values) : undefined);
    const reader = new OfflineClaims(type, of, check, now);
    const held = new Map<string, OfflineFact>();
    for (const at of places) {
      const row = rows[at] as ClaimRow;
      let fact = held.get(row.entity);
      if (!fact) {
        fact = { entity: row.entity, claims: [], first: at, truth: null };
        held.set(row.entity, fact);
      }
      fact.claims.push(reader.claim(row, at));
    }
    facts.set(field, held);
    fields.set(field, { field, type, options: of, check, facts: [...held.values()] });
  }
  for (const row of confirmed) {
    const fact = facts.get(row.field)?.get(row.entity);
    const field = fields.get(row.field);
    if (!fact || !field) continue;
    const value = row.value.trim() === '' ? null : readValue(field.type, row.value.trim(), field.options);
    if (value === null) throw unreadable(row, field.type);
    fact.truth = { value, written: row.value.trim() };
  }
  return [...fields.values()];
}

/** What stands in a column, without what stands for nothing. */
function written(rows: readonly ClaimRow[], places: readonly number[], { sentinels }: FieldOptions): readonly string[] {
  return places.map((at) => rows[at]?.value.trim() ?? '').filter((text) => text !== '' && !sentinels.includes(text));
}

function unreadable({ line, field }: ConfirmedRow, type: OfflineType): TableError {
  return new TableError({
    vi: `Bảng xác nhận, dòng ${line}: giá trị của trường “${field}” không phải là kiểu ${type}. Hãy sửa giá trị, hoặc đặt kiểu khác cho trường trong fields.json.`,
    en: `Confirmed values, line ${line}: the value of field “${field}” is not of type ${type}. Correct it, or give the field another type in fields.json.`,
  });
}
