import type { FileTable } from '../introspect-files.ts';
import { type NewFolder, newFolder } from './folder.ts';

/** The files of a connector for a register that is delivered as files: the same guesses, another kind. */
export function newFileFolder(name: string, tables: readonly FileTable[], urlVariable: string): NewFolder | null {
  const folder = newFolder(name, tables, urlVariable);
  if (!folder) return null;
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
