import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { introspect } from '../connect/introspect.ts';
import { introspectFiles } from '../connect/introspect-files.ts';
import { isMariaDbAddress } from '../connect/kinds/sql-mariadb-address.ts';
import { type NewFolder, type NewFolderOptions, newFolder } from '../connect/scaffold/folder.ts';
import { type SampledTable, sampleTables } from '../connect/scaffold/sample-tables.ts';
import { NothingToMap } from '../connect/scaffold/thing-source.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { connectorsDirectory } from './connector-folder.ts';

const { usage } = commandList['connector new'];
const schemaDirectory = resolve(connectorsDirectory, '../schema');

export const command: Command = {
  async run(args) {
    const options = {
      kind: { type: 'string' },
      url: { type: 'string' },
      table: { type: 'string' },
      entity: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name, ...more] = positionals;
    const { kind, url, table, entity } = values;
    const isKind = kind === 'sql' || kind === 'file';
    if (name === undefined || more.length > 0 || !isKind || url === undefined) throw wrongUse(usage);
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
      throw new CommandError({
        vi: 'Tên nguồn chỉ gồm chữ thường, chữ số và dấu gạch nối, ví dụ driving-licences.',
        en: 'The name of a register is lower case, digits and hyphens, for example driving-licences.',
      });
    }
    if (entity !== undefined && !/^[A-Z][A-Za-z0-9]*$/.test(entity)) {
      throw new CommandError({
        vi: 'Tên thực thể bắt đầu bằng chữ hoa, chỉ gồm chữ và số, ví dụ LandCertificate.',
        en: 'The name of an entity begins with a capital and is letters and digits, for example LandCertificate.',
      });
    }
    const directory = join(connectorsDirectory, name);
    if (existsSync(directory)) {
      throw new CommandError({
        vi: `connectors/${name} đã có; hãy chọn tên khác hoặc xóa thư mục này trước.`,
        en: `connectors/${name} is there already; choose another name, or remove it first.`,
      });
    }
    const found = await (kind === 'file' ? introspectFiles(url) : introspect(url));
    if (!found.ok) {
      throw new CommandError({
        vi: `✗ ${found.step} ${found.code}: ${found.advice.vi}`,
        en: `✗ ${found.step} ${found.code}: ${found.advice.en}`,
      });
    }
    const isAsked = (each: { readonly name: string }) => table === undefined || each.name === table;
    const places = found.places.filter(isAsked);
    if (places.length === 0) {
      const known = found.places.map((place) => place.name).join(', ');
      throw new CommandError({
        vi: `Không có bảng ${table}. Có: ${known}.`,
        en: `There is no table ${table}. There are: ${known}.`,
      });
    }
    const urlVariable = `${name.replaceAll('-', '_').toUpperCase()}_URL`;
    if (entity !== undefined && places.length > 1) throw new CommandError(whichTable(places));
    const files = 'tables' in found ? found.tables.filter(isAsked) : null;
    const folder = folderFor({
      name,
      tables: files ?? (await sampleTables(url, places)),
      urlVariable,
      database: isMariaDbAddress(url) ? 'mariadb' : 'postgres',
      ...(files && { formats: Object.fromEntries(files.map((each) => [each.name, each.format])) }),
      ...(entity !== undefined && entity !== 'Person' && { entity }),
    });
    for (const [file, text] of folder.files) await write(join(directory, file), text);
    if (folder.schema) await write(join(schemaDirectory, folder.schema.file), folder.schema.text);
    process.stdout.write(said(name, urlVariable, url, folder));
  },
};

function whichTable(places: readonly { readonly name: string }[]) {
  const known = places.map(({ name }) => name).join(', ');
  return {
    vi: `--entity nói về một bảng: hãy chọn bằng --table. Có: ${known}.`,
    en: `--entity is about one table: choose it with --table. There are: ${known}.`,
  };
}

/** @throws CommandError that says what was looked for and what can be chosen */
function folderFor(options: NewFolderOptions): NewFolder {
  const { tables } = options;
  try {
    const folder = newFolder(options);
    if (folder !== null) return folder;
  } catch (error) {
    const [table] = tables;
    if (!(error instanceof NothingToMap) || !table) throw error;
    throw new CommandError(nothingToMap(table, options.entity ?? '', error));
  }
  const list = tables
    .map(
      ({ name, key, columns }) => `  ${name} (${columns.length} cột · columns, khóa · key: ${key.join(', ') || '–'})`,
    )
    .join('\n');
  throw new CommandError({
    vi: `Không thấy bảng nào nói về người: đã tìm cột mà ít nhất 60 % giá trị là số định danh cá nhân (12 chữ số) trong\n${list}\nNếu một bảng nói về vật, hãy chọn bảng và thực thể: --table TÊN --entity Tên (thực thể chưa có trong lược đồ thì sẽ được viết vào schema/). Người không có số này thì chưa nối được với ai.`,
    en: `No table looks as if it were about persons: looked for a column of which 60 % of the values or more are personal identification numbers (twelve digits), in\n${list}\nIf one is about things, choose it and an entity: --table NAME --entity Name (one that the schema does not have is written into schema/). Persons without such a number cannot be tied to anybody.`,
  });
}

function nothingToMap(table: SampledTable, entity: string, { columns, fields }: NothingToMap) {
  if (table.key.length === 0) {
    return {
      vi: `Bảng ${table.name} không có khóa chính hay khóa duy nhất: không tìm được một dòng của nó.`,
      en: `The table ${table.name} has no primary or unique key: a row of it cannot be found.`,
    };
  }
  return {
    vi: `Không cột nào của ${table.name} trùng tên và kiểu với một trường của ${entity}.\n  cột: ${columns.join(', ')}\n  trường: ${fields.join(', ')}\nHãy chọn một tên thực thể mới, hoặc viết mapping.ts theo một thư mục có sẵn.`,
    en: `No column of ${table.name} has name and type of a field of ${entity}.\n  columns: ${columns.join(', ')}\n  fields: ${fields.join(', ')}\nGive an entity of a new name, or write mapping.ts after a folder that is there.`,
  };
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

/** What to do now, each step as it is to be typed. */
function said(name: string, urlVariable: string, url: string, { mapped, left, tables, schema }: NewFolder): string {
  const id = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const scheme = /^[a-z]+:/.exec(url)?.[0] ?? '';
  const steps = [
    ...(schema ? [['nói rõ nó là gì · say what it is', `schema/${schema.file}; npm run codegen`]] : []),
    ['đọc từng phỏng đoán · read each guess', `connectors/${name}/mapping.ts, README.md; npm run format`],
    ['kiểm tra · check', `npm run -s hub -- connector check ${name}`],
    ['thêm vào danh sách · add to the list', `connectors/registers.ts: import ${id} from './${name}/connector.ts';`],
    ['', `                         ${id},`],
    ['đặt địa chỉ · set the address', `.env, .env.example: ${urlVariable}=${scheme}//…`],
    ['thử trên dữ liệu thật · try the real rows', `npm run -s hub -- connector try ${name}`],
  ];
  let number = 0;
  const lines = steps.map(([what = '', where]) => {
    if (what) number += 1;
    return `  ${what ? number : ' '}  ${what.padEnd(41)} ${where}`;
  });
  return `connectors/${name}: ${mapped} trường đã ánh xạ, ${left} cột chưa, từ bảng ${tables.join(', ')}
connectors/${name}: ${mapped} fields mapped, ${left} columns not, from ${tables.join(', ')}

${lines.join('\n')}
${schema === null && left > 0 && tables.length === 1 ? more(tables[0] ?? '') : ''}`;
}

/** Of columns for which a person has no field. */
const more = (table: string) => `
Cột còn lại nói về một vật mà người đó có? Xóa thư mục này rồi chạy lại với --table ${table} --entity Tên.
Do the other columns tell of a thing that the person has? Remove the folder and run it again with --table ${table} --entity Name.
`;
