import type { MappedSource } from './mapped.ts';
import type { PersonSource } from './person-source.ts';
import type { SampledTable } from './sample-tables.ts';
import type { ThingSource } from './thing-source.ts';

/** `README.md`: column by column what became of it. */
export function readmeFile(
  name: string,
  where: string,
  sources: readonly (PersonSource | ThingSource)[],
  tables: readonly SampledTable[],
): string {
  const chosen = [...new Set(sources.map(({ table }) => table))];
  const others = tables.filter((table) => !chosen.includes(table));
  const sections = chosen.flatMap((table) => [
    `## \`${table.name}\`${table.rows === null ? '' : `, about ${table.rows} rows`}`,
    '',
    '| column | field | confidence | why |',
    '|---|---|---|---|',
    ...sources.filter((each) => each.table === table).flatMap(mappedLines),
    ...leftLines(sources.filter((each) => each.table === table)),
    '',
  ]);
  return `# ${name}

${where} Written by \`connector new\` from the structure of the source and a look at some rows, of which none is kept.
Everything below is a guess: check each line with the owner of the register.

${sections.join('\n')}
${others.length > 0 ? `Not read: ${others.map((table) => `\`${table.name}\``).join(', ')}.\n` : ''}`;
}

const mappedLines = ({ entity, fields }: MappedSource) =>
  fields.map(
    ({ column, field, guess }) =>
      `| \`${column.name}\` | \`${entity}.${field}\` | ${guess?.confidence.toFixed(2) ?? ''} | ${guess?.reason ?? ''} |`,
  );

/** Columns that none of the sources of a table maps. */
function leftLines(sources: readonly (PersonSource | ThingSource)[]): readonly string[] {
  const [first, ...more] = sources.map(({ left }) =>
    left.map((each) => ('column' in each ? each : { column: each, guess: null })),
  );
  const inAll = (first ?? []).filter(({ column }) => more.every((left) => left.some((each) => each.column === column)));
  return inAll.map(
    ({ column, guess }) =>
      `| \`${column.name}\` | not mapped | | ${guess ? `perhaps ${guess.field} (${guess.confidence.toFixed(2)}): ${guess.reason}` : `${column.type}; nothing guessed`} |`,
  );
}
