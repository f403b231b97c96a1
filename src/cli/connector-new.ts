import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { introspect } from '../connect/introspect.ts';
import { introspectFiles } from '../connect/introspect-files.ts';
import { isMariaDbAddress } from '../connect/kinds/sql-mariadb-address.ts';
import { ofFiles } from '../connect/scaffold/file-folder.ts';
import { type NewFolder, type NewFolderOptions, newFolder } from '../connect/scaffold/folder.ts';
import { type SampledTable, sampleTables } from '../connect/scaffold/sample-tables.ts';
import { NothingToMap, type ThingFolder, thingFolder } from '../connect/scaffold/thing-folder.ts';
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
    if (entity !== undefined && table === undefined) throw wrongUse(usage);
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
    const files = 'tables' in found ? found.tables.filter(isAsked) : null;
    const tables = files ?? (await sampleTables(url, places));
    const database = isMariaDbAddress(url) ? 'mariadb' : 'postgres';
    const folder = folderFor({ name, tables, urlVariable, database }, entity);
    const written = files ? ofFiles(name, folder, files) : folder;
    for (const [file, text] of written.files) await write(join(directory, file), text);
    const sdl = 'sdl' in folder ? folder.sdl : null;
    if (sdl) await write(join(schemaDirectory, sdl.file), sdl.text);
    process.stdout.write(said(name, urlVariable, written, sdl?.file ?? null));
  },
};

/** @throws CommandError that says what was looked for and what can be chosen */
function folderFor(options: NewFolderOptions, entity: string | undefined): NewFolder | ThingFolder {
  const { tables } = options;
  const [table] = tables;
  if (entity !== undefined && entity !== 'Person' && table) {
    try {
      return thingFolder({ ...options, table, entity });
    } catch (error) {
      if (!(error instanceof NothingToMap)) throw error;
      throw new CommandError(nothingToMap(table, entity, error));
    }
  }
  const folder = newFolder(options);
  if (folder !== null) return folder;
  const list = tables.map(({ name, key, columns }) => `  ${name} (${columns.length} cột · columns, khóa · key: ${key.join(', ') || '–'})`); // biome-ignore format: one line
  throw new CommandError({
    vi: `Không thấy bảng nào nói về người: đã tìm cột mà ít nhất 60 % giá trị là số định danh cá nhân (12 chữ số) trong\n${list.join('\n')}\nNếu một bảng nói về vật, hãy chọn bảng và thực thể: --table TÊN --entity Tên (thực thể chưa có trong lược đồ thì sẽ được viết vào schema/). Người không có số này thì chưa nối được với ai.`,
    en: `No table looks as if it were about persons: looked for a column of which 60 % of the values or more are personal identification numbers (twelve digits), in\n${list.join('\n')}\nIf one is about things, choose it and an entity: --table NAME --entity Name (one that the schema does not have is written into schema/). Persons without such a number cannot be tied to anybody.`,
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

function said(name: string, urlVariable: string, { mapped, left, tables }: NewFolder, sdl: string | null): string {
  const id = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const steps = [
    ...(sdl ? [[`nói rõ nó là gì · say what it is`, `schema/${sdl}, npm run codegen`]] : []),
    ['đọc từng phỏng đoán · read each guess', `connectors/${name}/mapping.ts, README.md`],
    ['kiểm tra · check', `npm run -s hub -- connector check ${name}`],
    ['thêm vào danh sách · add to the list', `connectors/registers.ts: import ${id} from './${name}/connector.ts';`],
    ['đặt địa chỉ · set the address', `.env: ${urlVariable}=…`],
  ];
  return `connectors/${name}: ${mapped} trường đã ánh xạ, ${left} cột chưa, từ bảng ${tables.join(', ')}
connectors/${name}: ${mapped} fields mapped, ${left} columns not, from ${tables.join(', ')}

${steps.map(([what = '', where], at) => `  ${at + 1}  ${what.padEnd(41)} ${where}`).join('\n')}
`;
}
