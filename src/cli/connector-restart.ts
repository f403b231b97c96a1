import { parseArgs } from 'node:util';
import { tell } from '../demo/state.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { runningDemo } from './running-demo.ts';

const { usage } = commandList['connector restart'];

export const command: Command = {
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw wrongUse(usage);
    const answer = await tell(await runningDemo(), '/connector/restart', { name });
    if (!answer.ok) {
      const known = await answer.text();
      throw new CommandError({
        vi: `Bản thử nghiệm không có nguồn ${name}. Có: ${known}.`,
        en: `The demo has no connector ${name}. It has: ${known}.`,
      });
    }
    process.stdout.write(`${name}: đã khởi động lại · restarted\n`);
  },
};
