import { registers } from '../../connectors/registers.ts';
import { demoConfig } from '../config.ts';
import { Started, startDemo } from '../demo/demo.ts';
import { examples } from '../demo/examples.ts';
import { Progress } from '../demo/progress.ts';
import type { Command } from './command.ts';
import { stopOnSignal } from './stop.ts';

export const command: Command = {
  async run() {
    const started = new Started();
    const progress = new Progress(process.stdout);
    const stopping = stopOnSignal(() => {
      progress.done();
      return started.close();
    });
    try {
      const { address, token, query } = await startDemo(demoConfig(process.env, registers), started, progress);
      progress.done();
      process.stdout.write(welcome(address, token, query));
    } catch (error) {
      if (stopping()) return;
      progress.done();
      await started.close();
      throw error;
    }
  },
};

function welcome(address: string, token: string, query: string): string {
  const people = Object.values(examples).map(
    ({ personalId, story }) => `  ${personalId}  ${story.vi}\n                ${story.en}`,
  );
  return `Liên thông: bản thử nghiệm, mọi người trong dữ liệu đều không có thật · demo, nobody in it is real

GraphQL   ${address}/graphql
GraphiQL  ${address}/graphiql

Authorization: Bearer ${token}

${people.join('\n')}

Nhật ký chứng cứ: nhân chứng chạy cùng máy, chứng minh cơ chế chứ không chứng minh tính độc lập
Evidence log: its witness runs on this machine and proves the mechanism, not independence

${query}
Ctrl-C để dừng · Ctrl-C stops it
`;
}
