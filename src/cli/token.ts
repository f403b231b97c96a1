import { parseArgs } from 'node:util';
import { roles } from '../access/identity.ts';
import { openIssuer } from '../demo/issuer.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { runningDemo } from './running-demo.ts';

const { usage } = commandList.token;

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { as: { type: 'string' } } });
    const role = roles.find((known) => known === values.as);
    if (role === undefined) throw wrongUse(usage);
    const { directory } = await runningDemo();
    const issuer = await openIssuer(directory);
    process.stdout.write(`${await issuer.issue(role)}\n`);
  },
};
