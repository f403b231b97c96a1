import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { FieldOptions } from '../../quality/assess/field-options.ts';
import { Hierarchy } from '../../quality/assess/hierarchy.ts';
import { offlineTypes } from '../../quality/assess/offline-type.ts';
import { Aliases } from '../../quality/compare/aliases.ts';
import { CommandError } from '../command.ts';
import { nameOf } from './name-of.ts';
import { readTable, readText } from './read-table.ts';

const register = z.string().transform(nameOf);
const fieldShape = z.strictObject({
  type: z.enum(offlineTypes).optional(),
  pattern: z.string().optional(),
  check: z.enum(['taxCode']).optional(),
  sentinels: z.array(z.string()).optional(),
  hierarchy: z.string().optional(),
  aliases: z.string().optional(),
  monthFirst: z.boolean().optional(),
  authority: z.array(register).optional(),
  halfLifeDays: z.number().positive().optional(),
  independent: z.array(z.array(register).min(1)).optional(),
});
const shape = z.strictObject({ fields: z.record(z.string(), fieldShape) });

/**
 * Reads `fields.json`. A hierarchy and a table of aliases are looked for beside it.
 *
 * @throws CommandError that names the place in the file
 */
export async function readFields(path: string): Promise<ReadonlyMap<string, FieldOptions>> {
  const file = basename(path);
  const parsed = shape.safeParse(json(file, (await readText(path)).replace(/^\uFEFF/u, '')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || 'fields';
    const strangers = issue?.code === 'unrecognized_keys' ? `không có mục ${issue.keys.join(', ')}` : 'không đúng dạng';
    throw new CommandError({
      vi: `${file}, mục ${place}: ${strangers}. Dạng đúng là {"fields": {"<trường>": {…}}} với type (${offlineTypes.join(', ')}), pattern, check (taxCode), sentinels, hierarchy, aliases, monthFirst, authority, halfLifeDays, independent.`,
      en: `${file}, at ${place}: ${issue?.message ?? 'not as it must be'}. It must be {"fields": {"<field>": {…}}} with type (${offlineTypes.join(', ')}), pattern, check (taxCode), sentinels, hierarchy, aliases, monthFirst, authority, halfLifeDays, independent.`,
    });
  }
  const options = new Map<string, FieldOptions>();
  for (const [field, said] of Object.entries(parsed.data.fields)) {
    notInTwo(file, field, said.authority ?? [], said.independent ?? []);
    options.set(nameOf(field), {
      type: said.type ?? null,
      pattern: said.pattern === undefined ? null : pattern(file, field, said.pattern),
      check: said.check === undefined ? null : 'TAX_CODE',
      sentinels: said.sentinels ?? [],
      places: said.hierarchy === undefined ? null : await places(resolve(dirname(path), said.hierarchy)),
      aliases: said.aliases === undefined ? null : await aliases(resolve(dirname(path), said.aliases)),
      monthFirst: said.monthFirst ?? null,
      authority: said.authority ?? [],
      halfLifeDays: said.halfLifeDays ?? null,
      independent: said.independent ?? [],
    });
  }
  return options;
}

/** A register has one place in the order of authority, and is of one group. */
function notInTwo(
  file: string,
  field: string,
  authority: readonly string[],
  independent: readonly (readonly string[])[],
): void {
  for (const [key, named] of [
    ['authority', authority],
    ['independent', independent.flat()],
  ] as const) {
    const twice = named.find((register, at) => named.indexOf(register) !== at);
    if (twice === undefined) continue;
    throw new CommandError({
      vi: `${file}, trường ${field}: ${key} nêu nguồn ${twice} hai lần; mỗi nguồn chỉ đứng một chỗ.`,
      en: `${file}, field ${field}: ${key} names register ${twice} twice; a register has one place.`,
    });
  }
}

async function places(path: string): Promise<Hierarchy> {
  const rows = await readTable(path, ['child', 'parent']);
  return new Hierarchy(rows.map(({ cells }) => [cells.child, cells.parent] as const));
}

async function aliases(path: string): Promise<Aliases> {
  const rows = await readTable(path, ['number', 'former']);
  return new Aliases(rows.map(({ cells }) => [cells.number, cells.former] as const));
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandError(
      { vi: `${file} không phải là JSON.`, en: `${file} is not JSON: ${(cause as Error).message}` },
      { cause },
    );
  }
}

function pattern(file: string, field: string, source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (cause) {
    throw new CommandError(
      {
        vi: `${file}, trường ${field}: pattern không phải là biểu thức chính quy.`,
        en: `${file}, field ${field}: pattern is not a regular expression: ${(cause as Error).message}.`,
      },
      { cause },
    );
  }
}
