import type { FileTable } from '../introspect-files.ts';
import type { NewFolder } from './folder.ts';

/** The folder for a register that is delivered as files, from that of a database with these tables: the same guesses, another kind. */
export function ofFiles<Folder extends NewFolder>(name: string, folder: Folder, tables: readonly FileTable[]): Folder {
  const files = new Map(folder.files);
  files.delete('sample/schema.sql');
  const rewrite = (file: string, ...pairs: readonly (readonly [string, string])[]) =>
    files.set(
      file,
      pairs.reduce((text, [from, to]) => text.replaceAll(from, to), files.get(file) ?? ''),
    );
  rewrite('connector.ts', ['sqlConnector', 'fileConnector'], ['kinds/sql.ts', 'kinds/file.ts']);
  rewrite(
    'README.md',
    ['PostgreSQL;', 'Files (`src/connect/kinds/file-address.ts` says how they are named);'],
    ['the structure of the database', 'their columns'],
  );
  const chosen = tables.filter((table) => folder.tables.includes(table.name));
  const formats = chosen.map(({ name: table, format }) => `${JSON.stringify(table).replaceAll('"', "'")}: '${format}'`);
  const id = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  files.set(
    'sample/sample.ts',
    `import { fileSample } from '../../../src/connect/kinds/file-sample.ts';
import ${id} from '../connector.ts';
import { mapping } from '../mapping.ts';

/** What \`connector check\` tries this connector on. */
export default fileSample(${id}, { mapping, formats: { ${formats.join(', ')} } });
`,
  );
  return { ...folder, files };
}
