import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { introspect } from '../connect/introspect.ts';
import { introspectFiles } from '../connect/introspect-files.ts';
import { newFileFolder } from '../connect/scaffold/file-folder.ts';
import { newFolder } from '../connect/scaffold/folder.ts';
import { sampleTables } from '../connect/scaffold/sample-tables.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { connectorsDirectory } from './connector-folder.ts';

const usage = 'connector new NAME --kind sql --url postgres://… | --kind file --url file:///…';

export const command: Command = {
  usage,
  purpose:
    'Viết thư mục của một nguồn mới từ cấu trúc cơ sở dữ liệu của nó, mỗi phỏng đoán kèm lý do · Writes the folder of a new register from the structure of its database, each guess with its reason',
  async run(args) {
    const options = { kind: { type: 'string' }, url: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name, ...more] = positionals;
    const { kind, url } = values;
    if (name === undefined || more.length > 0 || (kind !== 'sql' && kind !== 'file') || url === undefined)
      throw wrongUse(usage);
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
      throw new CommandError({
        vi: 'Tên nguồn chỉ gồm chữ thường, chữ số và dấu gạch nối, ví dụ driving-licences.',
        en: 'The name of a register is lower case, digits and hyphens, for example driving-licences.',
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
    const variable = `${name.replaceAll('-', '_').toUpperCase()}_URL`;
    const folder =
      'tables' in found
        ? newFileFolder(name, found.tables, variable)
        : newFolder(name, await sampleTables(url, found.places), variable);
    if (folder === null) {
      throw new CommandError({
        vi: 'Không bảng nào có cột số định danh cá nhân (12 chữ số): không biết bảng nào nói về người. Hãy viết mapping.ts theo một thư mục có sẵn.',
        en: 'No table has a column of personal identification numbers (twelve digits): it is not known which is about people. Write mapping.ts after a folder that is there.',
      });
    }
    for (const [file, text] of folder.files) {
      await mkdir(dirname(join(directory, file)), { recursive: true });
      await writeFile(join(directory, file), text);
    }
    const id = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    process.stdout.write(`connectors/${name}: ${folder.mapped} trường đã ánh xạ, ${folder.left} cột chưa, từ bảng ${folder.tables.join(', ')}
connectors/${name}: ${folder.mapped} fields mapped, ${folder.left} columns not, from ${folder.tables.join(', ')}

  1  đọc từng phỏng đoán · read each guess      connectors/${name}/mapping.ts, README.md
  2  kiểm tra · check                            npm run -s hub -- connector check ${name}
  3  thêm vào danh sách · add to the list        connectors/registers.ts: import ${id} from './${name}/connector.ts';
  4  đặt địa chỉ · set the address               .env: ${variable}=…
`);
  },
};
