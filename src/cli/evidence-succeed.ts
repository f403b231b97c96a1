import { parseArgs } from 'node:util';
import knex from 'knex';
import { succeed } from '../evidence/log/succeed.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withStoreUrl } from './hub-store.ts';
import { policyIn, textIn } from './policy-file.ts';

const options = {
  policy: { type: 'string' },
  checkpoint: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string', multiple: true },
} as const;

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    const { policy: policyFile, checkpoint: checkpointFile, reason, by: people } = values;
    if (policyFile === undefined || checkpointFile === undefined || reason === undefined || people === undefined)
      throw wrongUse(commandList['evidence succeed'].usage);
    const [policy, checkpoint] = await Promise.all([policyIn(policyFile), textIn(checkpointFile)]);
    const { STORE_OWNER_URL } = process.env;
    const close = async (url: string) => {
      const database = knex({ client: 'pg', connection: url, pool: { min: 0, max: 2 }, log: { warn: () => {} } });
      try {
        return await succeed(database, { policy, checkpoint, reason, people });
      } finally {
        await database.destroy();
      }
    };
    const { closed, origin, size, restoredSize } = await (STORE_OWNER_URL
      ? close(STORE_OWNER_URL)
      : withStoreUrl(close));
    const lost = Math.max(0, size - restoredSize);
    process.stdout.write(`${closed}: đã đóng ở kích thước ${size}, mất ${lost} mục · closed at size ${size}, entries lost: ${lost}
${origin}: đã mở · opened
Tiếp theo · Next: npm run -s hub -- evidence keygen signer --name ${origin} --key FILE
`);
  },
};
