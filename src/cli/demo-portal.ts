import { parseArgs } from 'node:util';
import { portalModeFrom } from '../demo/portal-mode.ts';
import { tell } from '../demo/state.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { runningDemo } from './running-demo.ts';

const { usage } = commandList['demo portal'];
const options = { mode: { type: 'string' }, milliseconds: { type: 'string' }, how: { type: 'string' } } as const;

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    if (portalModeFrom(values) === null) throw wrongUse(usage);
    const answer = await tell(await runningDemo(), '/portal', values);
    if (!answer.ok) throw wrongUse(usage);
    process.stdout.write(`portal: ${values.mode}\n`);
  },
};
