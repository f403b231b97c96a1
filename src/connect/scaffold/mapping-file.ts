import { because, type MappedSource } from './mapped.ts';
import { kindOf, literal, written } from './source-text.ts';

/** `mapping.ts`, from the sources of each entity. */
export function mappingFile(sources: readonly MappedSource[]): string {
  const entities = [...new Set(sources.map(({ entity }) => entity))];
  return `${importsOf(sources)}

/*
 * Written by \`connector new\`: every line is a guess, those about persons with their reason and confidence (0 to 1). Read
 * each, and take the comment away once it is known to be right.
 */
export const mapping: TableMapping = {
${entities
  .map((entity) =>
    entityOf(
      entity,
      sources.filter((each) => each.entity === entity),
    ),
  )
  .join('\n')}
};

export const entities = declareEntities(mapping);
`;
}

/** \`code-tables.ts\`: what few values mean is for people to say. Null if there are none. */
export function codeTablesFile(sources: readonly MappedSource[]): string | null {
  const tables = sources.flatMap(({ table, fields }) =>
    fields.flatMap(({ reading }) => (reading.table ? [{ in: table.name, ...reading.table }] : [])),
  );
  if (tables.length === 0) return null;
  const texts = tables.map(
    ({ in: place, name, column, of }) => `
/** Values seen in ${place}.${column.replaceAll('*/', '')} by \`connector new\`: say in both languages what each stands for. */
export const ${name}: CodeTable = {
  system: ${literal(of.system)},
  entries: {
${Object.entries(of.entries)
  .map(([value, label]) => `    ${written({ [value]: label }).slice(2, -2)},`)
  .join('\n')}
  },
};
`,
  );
  return `import type { CodeTable } from '../../src/connect/transforms/code.ts';
${texts.join('')}`;
}

function importsOf(sources: readonly MappedSource[]): string {
  const named = new Map([['../../src/connect/mapping.ts', new Set(['declareEntities', 'type TableMapping'])]]);
  const add = (file: string, name: string) => named.set(file, new Set([...(named.get(file) ?? []), name]));
  for (const { fields, recordedAt } of sources) {
    if (!recordedAt) add('../../src/connect/transforms/not-told.ts', 'notTold');
    for (const { reading } of fields) for (const [file, name] of Object.entries(reading.imports)) add(file, name);
  }
  const lines = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => {
      const list = [...names].sort();
      const isType = list.every((name) => name.startsWith('type '));
      const words = list.map((name) => (isType ? name.slice(5) : name)).join(', ');
      return `import ${isType ? 'type ' : ''}{ ${words} } from '${file}';`;
    });
  return [...lines.filter((line) => line.includes("'../")), ...lines.filter((line) => line.includes("'./"))].join('\n');
}

const entityOf = (entity: string, sources: readonly MappedSource[]) => `  ${entity}: {
    findsByKey: true,
    sources: [
${sources.map(sourceOf).join('\n')}
    ],
  },`;

function sourceOf({ entity, table, key, cmnd, ref, recordedAt, linkedBy, fields }: MappedSource): string {
  const isSearched =
    entity === 'Person' && ['fullName', 'dateOfBirth'].every((name) => fields.some(({ field }) => field === name));
  const when = recordedAt
    ? `        recordedAt: { column: ${literal(recordedAt.column)} }, ${because(recordedAt)}`
    : `        recordedAt: { column: ${literal(key[0] ?? '')}, date: notTold }, // no column says when a row was written`;
  return [
    '      {',
    `        name: ${literal(kindOf(table.name))},`,
    `        table: ${literal(table.name)},`,
    `        key: [${key.map(literal).join(', ')}],`,
    ...(cmnd ? [`        cmnd: ${literal(cmnd.column)}, ${because(cmnd)}`] : []),
    `        ref: ${literal(ref)},`,
    when,
    ...(isSearched ? ['        search: {}, // guess: that its owner allows searches by name and number'] : []),
    '        subject: true,',
    `        linkedBy: '${linkedBy}',`,
    '        fields: {',
    ...fields.flatMap(({ field, column, reading, guess }) => [
      ...(guess ? [`          ${because(guess)}`] : []),
      `          ${field}: { from: [${literal(column.name)}], transform: ${reading.code} },`,
    ]),
    '        },',
    '      },',
  ].join('\n');
}
