import { parseArgs } from 'node:util';
import { modeFrom, modeWords } from '../demo/residence-mode.ts';
import { tell } from '../demo/state.ts';
import { type Command, wrongUse } from './command.ts';
import { runningDemo } from './running-demo.ts';

const usage = `demo social-insurance ${modeWords}`;
const options = { mode: { type: 'string' }, milliseconds: { type: 'string' }, how: { type: 'string' } } as const;

export const command: Command = {
  usage,
  purpose:
    'Đổi cách dịch vụ bảo hiểm xã hội mô phỏng trả lời · Changes how the simulated social-insurance service behaves',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    if (modeFrom(values) === null) throw wrongUse(usage);
    const answer = await tell(await runningDemo(), '/social-insurance', values);
    if (!answer.ok) throw wrongUse(usage);
    process.stdout.write(`social-insurance: ${values.mode}\n`);
  },
};
