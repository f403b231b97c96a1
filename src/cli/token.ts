import { parseArgs } from 'node:util';
import { roles } from '../access/identity.ts';
import { openIssuer } from '../demo/issuer.ts';
import { type Command, wrongUse } from './command.ts';
import { runningDemo } from './running-demo.ts';

const usage = `token --as ${roles.join('|')}`;

export const command: Command = {
  usage,
  purpose: 'In mã truy cập của bản thử nghiệm đang chạy trên PORT · Prints a token of the demo that runs on PORT',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { as: { type: 'string' } } });
    const role = roles.find((known) => known === values.as);
    if (role === undefined) throw wrongUse(usage);
    const { directory } = await runningDemo();
    const issuer = await openIssuer(directory);
    process.stdout.write(`${await issuer.issue(role)}\n`);
  },
};
