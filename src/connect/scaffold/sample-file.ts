import { type DatabaseKind, nobody } from '../conformance/sample.ts';
import type { FileFormat } from '../kinds/file-delivery.ts';
import { isPartialDate } from '../transforms/partial-date.ts';
import type { SampledColumn } from './guess.ts';
import type { MappedField, MappedSource } from './mapped.ts';
import type { SampledTable } from './sample-tables.ts';
import { camel, literal, property, written } from './source-text.ts';

/** The key of a thing that is none: every column of numbers takes it. */
const noThing = '9001';

/** `sample/sample.ts`: where the structure is, and a record of each source to go on from. */
export function sampleFile(
  name: string,
  sources: readonly MappedSource[],
  place: { readonly database: DatabaseKind } | { readonly formats: Readonly<Record<string, FileFormat>> },
): string {
  const id = camel(name);
  const kind = 'formats' in place ? 'file' : 'sql';
  const options =
    'formats' in place
      ? `formats: ${written(place.formats)}`
      : `schema: { ${place.database}: new URL('schema.sql', import.meta.url) }`;
  const examples = sources.flatMap(exampleOf).join('\n');
  const codes = sources.flatMap(({ fields }) => fields.flatMap(({ reading }) => reading.table?.name ?? []));
  const told = codes.filter((each) => examples.includes(`codeOf(${each},`)).sort();
  const imports =
    told.length > 0
      ? `import { codeOf } from '../../../src/connect/transforms/code.ts';
import { ${told.join(', ')} } from '../code-tables.ts';
`
      : '';
  const needed = examples.includes('nobody') ? '{ type Example, nobody }' : 'type { Example }';
  return `import ${needed} from '../../../src/connect/conformance/sample.ts';
import { ${kind}Sample } from '../../../src/connect/kinds/${kind}-sample.ts';
${imports}import ${id} from '../connector.ts';
import { mapping } from '../mapping.ts';

/** Made up by \`connector new\`, nobody's: put in what records of the register look like, and what must be read from them. */
const examples: readonly Example[] = [
${examples}
];

/** What \`connector check\` tries this connector on. */
export default ${kind}Sample(${id}, { mapping, ${options}, examples });
`;
}

function exampleOf({ entity, table, key, fields }: MappedSource): readonly string[] {
  const keys = key.map((name) => {
    const column = table.columns.find((each) => each.name === name);
    const text = entity === 'Person' ? nobody : noThing;
    return column && (takes(column, text) || isNumber(column)) ? text : null;
  });
  const told = fields.flatMap((field) => {
    const at = key.indexOf(field.column.name);
    const text = at >= 0 ? (keys[at] ?? null) : textFor(field);
    if (text === null || (at < 0 && !takes(field.column, text))) return [];
    const reading = field.reading.transform.read([text]);
    return reading.state === 'VALUE' ? [{ ...field, text, value: reading.value }] : [];
  });
  if (keys.some((each) => each === null) || told.length === 0) return [];
  const row = new Map([
    ...key.map((name, at) => [name, keys[at] ?? ''] as const),
    ...told.map(({ column, text }) => [column.name, text] as const),
  ]);
  const cells = [...row].map(([name, text]) => `${property(name)}: ${said(text)}`);
  const values = told.map(({ field, reading, text, value }) => {
    // What a code stands for is still to be said, in one place.
    const expected = reading.table
      ? `codeOf(${reading.table.name}, ${literal(text)})`
      : value === nobody
        ? 'nobody'
        : written(value);
    return `      ${field}: ${expected},`;
  });
  return [
    `  {
    entity: ${literal(entity)},
    key: ${said(keys.join('/'))},
    in: ${literal(table.name)},
    row: { ${cells.join(', ')} },
    expects: {
${values.join('\n')}
    },
  },`,
  ];
}

const said = (text: string) => (text === nobody ? 'nobody' : literal(text));

const textFor = ({ reading }: MappedField) =>
  reading.code === 'text' ? 'VD-1' : (reading.transform.examples?.[0]?.[0] ?? null);

const isNumber = ({ type }: SampledColumn) => /^(smallint|mediumint|int|bigint)/.test(type);

/** Whether a column of the sample holds this text, and gives it back as it is. */
function takes({ type }: SampledColumn, text: string): boolean {
  if (type === 'date') return isPartialDate(text) && text.length === 10;
  const room = /^(?:text|citext|(?:tiny|medium|long)text|varchar|char|character(?: varying)?)(?:\((\d+)\))?$/i.exec(
    type,
  );
  return room !== null && text.length <= Number(room[1] ?? Number.POSITIVE_INFINITY);
}

/** \`sample/schema.sql\`, the structure alone: no row and no value of the database goes into the folder. */
export function schemaFile(name: string, database: DatabaseKind, chosen: readonly SampledTable[]): string {
  const mark = database === 'mariadb' ? '`' : '"';
  const quoted = (text: string) => `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
  const tables = chosen.map((table) => {
    const columns = table.columns.map(
      ({ name: column, type, nullable }) => `  ${quoted(column)} ${type}${nullable ? '' : ' not null'}`,
    );
    const key = table.key.length > 0 ? [`  unique (${table.key.map(quoted).join(', ')})`] : [];
    return `create table ${quoted(table.name)} (\n${[...columns, ...key].join(',\n')}\n);\n`;
  });
  return `-- The tables of ${name} that the mapping reads, as \`connector new\` found them; structure without rows.\n\n${tables.join('\n')}`;
}
