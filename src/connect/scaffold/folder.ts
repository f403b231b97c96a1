import type { DatabaseKind } from '../conformance/sample.ts';
import { type Guess, type GuessedField, guesses, type SampledColumn } from './guess.ts';
import type { SampledTable } from './sample-tables.ts';

export const databaseNames: Readonly<Record<DatabaseKind, string>> = { postgres: 'PostgreSQL', mariadb: 'MariaDB' };

/** A guess below this is told, and not written into the mapping. */
const enough = 0.6;

export interface NewFolder {
  readonly files: ReadonlyMap<string, string>;
  /** Fields mapped, and columns of the tables chosen that are not. */
  readonly mapped: number;
  readonly left: number;
  readonly tables: readonly string[];
}

interface ChosenTable {
  readonly table: SampledTable;
  readonly key: Guess;
  readonly fields: readonly Guess[];
  readonly cmnd: Guess | null;
  readonly recordedAt: Guess | null;
  readonly ref: string;
  readonly left: readonly { readonly column: SampledColumn; readonly guess: Guess | null }[];
}

export interface NewFolderOptions {
  readonly name: string;
  readonly tables: readonly SampledTable[];
  readonly urlVariable: string;
  readonly database: DatabaseKind;
}

/** The files of a connector for the tables that are about people: those with a column of personal numbers. Null if there is none. */
export function newFolder({ name, tables, urlVariable, database }: NewFolderOptions): NewFolder | null {
  const chosen = tables.flatMap((table) => chosenFrom(table) ?? []);
  if (chosen.length === 0) return null;
  const files = new Map([
    ['connector.ts', connectorFile(name, urlVariable, chosen)],
    ['mapping.ts', mappingFile(chosen)],
    [
      'sample/schema.sql',
      schemaFile(
        name,
        database,
        chosen.map(({ table }) => table),
      ),
    ],
    ['sample/sample.ts', sampleFile(name, database)],
    ['README.md', readmeFile(name, urlVariable, database, chosen, tables)],
  ]);
  return {
    files,
    mapped: chosen.reduce((sum, { fields }) => sum + fields.length, 0),
    left: chosen.reduce((sum, { left }) => sum + left.length, 0),
    tables: chosen.map(({ table }) => table.name),
  };
}

function chosenFrom(table: SampledTable): ChosenTable | null {
  const all = table.columns.map((column) => ({ column, guess: guesses(column)[0] ?? null }));
  const best = (field: Guess['field']) =>
    all
      .flatMap(({ guess }) => (guess?.field === field && guess.confidence >= enough ? guess : []))
      .sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const key = best('personalId');
  if (!key) return null;
  const names: readonly GuessedField[] = [
    'personalId',
    'fullName',
    'dateOfBirth',
    'sex',
    'ethnicity',
    'nationality',
    'dateOfDeath',
  ];
  const fields = names.flatMap((field) => best(field) ?? []);
  const [cmnd, recordedAt] = [
    best('cmnd'),
    all
      .flatMap(({ guess }) => (guess?.field === 'recordedAt' ? guess : []))
      .sort((a, b) => b.confidence - a.confidence)[0] ?? null,
  ];
  const used = new Set([...fields, cmnd, recordedAt].flatMap((guess) => guess?.column ?? []));
  const ref = table.key.length === 1 ? (table.key[0] ?? key.column) : key.column;
  return {
    table,
    key,
    fields,
    cmnd,
    recordedAt,
    ref,
    left: all.filter(({ column }) => !used.has(column.name) && column.name !== ref),
  };
}

export const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const property = (text: string) =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) || /^(0|[1-9]\d*)$/.test(text) ? text : literal(text);
export const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
export const kindOf = (table: string) => table.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();

export function connectorFile(
  name: string,
  urlVariable: string,
  chosen: readonly { readonly table: Pick<SampledTable, 'name'> }[],
): string {
  const id = camel(name);
  const nobody = "{ vi: 'Chưa khai báo', en: 'Not declared yet' }";
  const covered = chosen.map(
    ({ table }) =>
      `    { records: ${literal(kindOf(table.name))}, event: 'LIFETIME', fromYear: null, toYear: null, isLocal: true, registrars: ${nobody} },`,
  );
  return `import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { entities, mapping } from './mapping.ts';

const declaration: Declaration = {
  id: ${literal(name)},
  // Written by \`connector new\`: the name for people, and who answers for the data.
  title: { vi: ${literal(`CSDL ${name}`)}, en: ${literal(`Register ${name}`)} },
  owner: { vi: 'Chưa khai báo', en: 'Not declared yet' },
  // Behind every other register until somebody says where statute puts it; 1 is first.
  authority: { default: 9 },
  scope: [], // not published: the fields mapped are taken as agreed with the owner
  // Until somebody says what is digitised, for which years, and that nobody else keeps such records, not finding one denies nothing.
  coverage: [
${covered.join('\n')}
  ],
  entities,
};

const ${id}: ConnectorModule = {
  contract: '1.0',
  urlVariable: ${literal(urlVariable)},
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};
export default ${id};
`;
}

function mappingFile(chosen: readonly ChosenTable[]): string {
  const used = new Set(chosen.flatMap(({ fields }) => fields.map(({ field }) => field)));
  const dates = used.has('dateOfBirth') || used.has('dateOfDeath');
  const silent = chosen.some(({ recordedAt }) => !recordedAt);
  const imports = [
    "import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';",
    used.has('ethnicity') && "import { ethnicity54 } from '../../src/connect/tables/ethnicity-54.ts';",
    used.has('nationality') && "import { nationality } from '../../src/connect/tables/nationality.ts';",
    (used.has('ethnicity') || used.has('nationality')) &&
      "import { code } from '../../src/connect/transforms/code.ts';",
    used.has('sex') && "import { enumeration } from '../../src/connect/transforms/enumeration.ts';",
    silent && "import { notTold } from '../../src/connect/transforms/not-told.ts';",
    dates && "import { partialDate } from '../../src/connect/transforms/partial-date.ts';",
    used.has('fullName') && "import { personName } from '../../src/connect/transforms/person-name.ts';",
    "import { personalId } from '../../src/connect/transforms/personal-id.ts';",
    used.has('sex') && "import type { Sex } from '../../src/generated/model.ts';",
  ].filter(Boolean);
  return `${imports.join('\n')}

/*
 * Written by \`connector new\`: every line is a guess with its reason and its confidence (0 to 1). Read each, and take the
 * comment away once it is known to be right.
 */
export const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
${chosen.map(sourceOf).join('\n')}
    ],
  },
};

export const entities = declareEntities(mapping);
`;
}

function sourceOf({ table, key, fields, cmnd, recordedAt, ref }: ChosenTable): string {
  const searched = ['fullName', 'dateOfBirth'].every((field) => fields.some((guess) => guess.field === field));
  const when = recordedAt
    ? `        recordedAt: { column: ${literal(recordedAt.column)} }, ${because(recordedAt)}`
    : `        recordedAt: { column: ${literal(key.column)}, date: notTold }, // no column says when a row was written`;
  return [
    '      {',
    `        name: ${literal(kindOf(table.name))},`,
    `        table: ${literal(table.name)},`,
    `        key: [${literal(key.column)}],`,
    ...(cmnd ? [`        cmnd: ${literal(cmnd.column)}, ${because(cmnd)}`] : []),
    `        ref: ${literal(ref)},`,
    when,
    ...(searched ? ['        search: {}, // guess: that its owner allows searches by name and number'] : []),
    '        subject: true,',
    "        linkedBy: 'PID',",
    '        fields: {',
    ...fields.flatMap((guess) => [
      `          ${because(guess)}`,
      `          ${guess.field}: { from: [${literal(guess.column)}], transform: ${transformOf(guess)} },`,
    ]),
    '        },',
    '      },',
  ].join('\n');
}

export const because = ({ reason, confidence }: Guess) => `// guess, ${confidence.toFixed(2)}: ${reason}`;

function transformOf({ field, format, codes }: Guess): string {
  switch (field) {
    case 'dateOfBirth':
    case 'dateOfDeath':
      return `partialDate(${literal(format ?? 'yyyy-mm-dd|yyyy')})`;
    case 'fullName':
      return 'personName';
    case 'sex': {
      const entries = Object.entries(codes ?? {}).map(
        ([text, sex]) => `${property(text)}: ${sex ? literal(sex) : 'null'}`,
      );
      return `enumeration<Sex>({ ${entries.join(', ')} })`;
    }
    case 'ethnicity':
      return 'code(ethnicity54)';
    case 'nationality':
      return 'code(nationality)';
    default:
      return 'personalId';
  }
}

/** The structure alone: no row and no value of the database goes into the folder. */
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

export function sampleFile(name: string, database: DatabaseKind): string {
  const id = camel(name);
  return `import { sqlSample } from '../../../src/connect/kinds/sql-sample.ts';
import ${id} from '../connector.ts';
import { mapping } from '../mapping.ts';

/** What \`connector check\` tries this connector on. */
export default sqlSample(${id}, { mapping, schema: { ${database}: new URL('schema.sql', import.meta.url) } });
`;
}

function readmeFile(
  name: string,
  urlVariable: string,
  database: DatabaseKind,
  chosen: readonly ChosenTable[],
  tables: readonly SampledTable[],
): string {
  const lines = chosen.flatMap(({ table, fields, left }) => [
    `## \`${table.name}\`${table.rows === null ? '' : `, about ${table.rows} rows`}`,
    '',
    '| column | field | confidence | why |',
    '|---|---|---|---|',
    ...fields.map(
      ({ column, field, confidence, reason }) =>
        `| \`${column}\` | \`Person.${field}\` | ${confidence.toFixed(2)} | ${reason} |`,
    ),
    ...left.map(
      ({ column, guess }) =>
        `| \`${column.name}\` | not mapped | | ${guess ? `perhaps ${guess.field} (${guess.confidence.toFixed(2)}): ${guess.reason}` : `${column.type}; nothing guessed`} |`,
    ),
    '',
  ]);
  const others = tables.filter((table) => !chosen.some((each) => each.table === table));
  return `# ${name}

${databaseNames[database]}; \`${urlVariable}\`. Written by \`connector new\` from the structure of the database and a look at some rows, of
which none is kept. Everything below is a guess: check each line with the owner of the register.

${lines.join('\n')}
${others.length > 0 ? `Tables without a column of personal numbers, not read: ${others.map((table) => `\`${table.name}\``).join(', ')}.\n` : ''}`;
}
