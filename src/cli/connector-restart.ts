import { parseArgs } from 'node:util';
import { tell } from '../demo/state.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { runningDemo } from './running-demo.ts';

const usage = 'connector restart NAME';

export const command: Command = {
  usage,
  purpose:
    'Khởi động lại một kết nối nguồn của bản thử nghiệm đang chạy, không dừng hệ thống · Restarts one connector of the demo that runs, without the hub (in production: kill -USR2 restarts those that do not answer)',
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
