import { basename } from 'node:path';
import type { ClaimRow, ConfirmedRow } from '../../quality/assess/claims-table.ts';
import type { FieldOptions } from '../../quality/assess/field-options.ts';
import { CommandError } from '../command.ts';

type Note = CommandError['messages'];

/**
 * What of the input had no effect, and may be a slip: fields and registers that the claims do not know, rows twice,
 * confirmations of nothing, places that lie within themselves.
 */
export function notesOf(
  claims: readonly ClaimRow[],
  confirmed: readonly ConfirmedRow[],
  options: ReadonlyMap<string, FieldOptions>,
): readonly Note[] {
  const fields = new Set(claims.map(({ field }) => field));
  const registers = new Set(claims.map(({ register }) => register));
  return [
    ...unknown('fields.json', 'trường', 'fields', [...options.keys()], fields),
    ...[...options].flatMap(([field, { authority, independent }]) =>
      unknown(`fields.json, ${field}`, 'nguồn', 'registers', [...authority, ...independent.flat()], registers),
    ),
    ...[...options].flatMap(([field, { places }]) => {
      const circular = places?.circular() ?? [];
      return circular.length === 0 ? [] : [withinThemselves(field, circular)];
    }),
    ...twice(claims),
    ...ofNothing(claims, confirmed),
  ];
}

/** @throws CommandError if one fact is confirmed with two values */
export function refuseTwoTruths(path: string, confirmed: readonly ConfirmedRow[]): void {
  const seen = new Map<string, ConfirmedRow>();
  for (const row of confirmed) {
    const before = seen.get(keyOf(row));
    if (before && before.value.trim() !== row.value.trim()) {
      throw new CommandError({
        vi: `${basename(path)}, dòng ${row.line}: dòng ${before.line} đã xác nhận một giá trị khác cho cùng trường của cùng thực thể. Hãy chỉ giữ giá trị đúng.`,
        en: `${basename(path)}, line ${row.line}: line ${before.line} confirms another value of the same field and entity. Keep the true one only.`,
      });
    }
    seen.set(keyOf(row), row);
  }
}

function unknown(
  where: string,
  vi: string,
  en: string,
  named: readonly string[],
  known: ReadonlySet<string>,
): readonly Note[] {
  const strangers = [...new Set(named)].filter((name) => !known.has(name));
  if (strangers.length === 0) return [];
  const list = strangers.join(', ');
  return [
    {
      vi: `${where}: bảng không có ${vi} ${list}; phần này không được dùng.`,
      en: `${where}: the claims have no ${en} ${list}; what is said of them was not used.`,
    },
  ];
}

const withinThemselves = (field: string, places: readonly string[]): Note => ({
  vi: `fields.json, ${field}: trong hierarchy có địa danh nằm trong chính nó (${shown(places)}); các địa danh đó được coi là tương thích với nhau.`,
  en: `fields.json, ${field}: the hierarchy has places that lie within themselves (${shown(places)}); they are taken to be compatible with each other.`,
});

function twice(claims: readonly ClaimRow[]): readonly Note[] {
  const lines = new Set<string>();
  let repeated = 0;
  for (const { entity, field, register, value } of claims) {
    const before = lines.size;
    lines.add(`${field}\u0000${entity}\u0000${register}\u0000${value.trim()}`);
    if (lines.size === before) repeated += 1;
  }
  if (repeated === 0) return [];
  return [
    {
      vi: `${repeated} dòng lặp lại nguyên một dòng trước; mỗi nguồn vẫn chỉ là một nhân chứng.`,
      en: `${repeated} rows repeat an earlier one; a register is one witness all the same.`,
    },
  ];
}

function ofNothing(claims: readonly ClaimRow[], confirmed: readonly ConfirmedRow[]): readonly Note[] {
  if (confirmed.length === 0) return [];
  const facts = new Set(claims.map(keyOf));
  const lost = confirmed.filter((row) => !facts.has(keyOf(row)));
  if (lost.length === 0) return [];
  const lines = shown(lost.map(({ line }) => String(line)));
  return [
    {
      vi: `${lost.length} xác nhận nói về thực thể hoặc trường không có trong bảng (dòng ${lines}); không được dùng.`,
      en: `${lost.length} confirmations are of an entity or field that the claims do not have (line ${lines}); they were not used.`,
    },
  ];
}

const shown = (all: readonly string[]): string =>
  all.length > 5 ? `${all.slice(0, 5).join(', ')}, …` : all.join(', ');
const keyOf = ({ entity, field }: { readonly entity: string; readonly field: string }): string =>
  `${field}\u0000${entity}`;
