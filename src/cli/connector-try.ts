import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type EntityTally, tryRows } from '../connect/try-rows.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { addressOf, connectorAt } from './connector-address.ts';
import { moduleOf } from './connector-folder.ts';

const { usage } = commandList['connector try'];
const options = { rows: { type: 'string' }, keys: { type: 'string' } } as const;

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name, ...more] = positionals;
    const most = Number(values.rows ?? 1_000);
    if (name === undefined || more.length > 0 || !Number.isInteger(most) || most < 1) throw wrongUse(usage);
    const module = await moduleOf(name);
    const keys = values.keys === undefined ? null : await keysIn(values.keys);
    const connector = connectorAt(module, addressOf(module));
    try {
      if (!connector.scan && keys === null) {
        throw new CommandError({
          vi: `Không duyệt được ${name} (nguồn chỉ trả lời theo khóa): hãy đưa các khóa bằng --keys TỆP, mỗi dòng một khóa.`,
          en: `${name} cannot be gone through (it answers by keys alone): give keys with --keys FILE, one a line.`,
        });
      }
      const tallies = await tryRows(connector, { keys, most });
      process.stdout.write(`${tallies.map(shown).join('\n\n')}\n`);
      if (tallies.some(({ failure }) => failure !== null)) process.exitCode = 1;
    } finally {
      await connector.close();
    }
  },
};

async function keysIn(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new CommandError(
      { vi: `Không đọc được tệp (${cause.code}).`, en: `The file cannot be read (${cause.code}).` },
      { cause },
    );
  });
  return [...new Set(text.split(/\r?\n/).filter(Boolean))];
}

/** Of each field how many were read, are empty, cannot be read; and where. */
function shown({ entity, keys, records, fields, failure }: EntityTally): string {
  const lines = fields.map(({ field, values, empty, unreadable, unreadableIn }) => {
    const where = unreadable > 0 ? `  ${unreadableIn.join(', ')}${unreadable > unreadableIn.length ? ', …' : ''}` : '';
    return `${unreadable > 0 ? '✗' : '✓'} ${`${entity}.${field}`.padEnd(40)} ${cell(values)} ${cell(empty)} ${cell(unreadable)}${where}`;
  });
  const ended =
    failure === null
      ? []
      : [`✗ ${failure}: nguồn không trả lời hết · the register did not answer to the end (connector introspect)`];
  const head = `${entity}: ${keys} khóa · keys, ${records} bản ghi · records`;
  const columns = `  ${''.padEnd(40)} ${'đọc·read'.padStart(9)} ${'rỗng·empty'.padStart(10)} hỏng·unreadable`;
  return [head, columns, ...lines, ...ended].join('\n');
}

const cell = (count: number) => String(count).padStart(9);
