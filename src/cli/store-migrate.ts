import { parseArgs } from 'node:util';
import { storeConfig } from '../config.ts';
import { prepareStore } from '../store/serving-store.ts';
import type { Command } from './command.ts';

export const command: Command = {
  async run(args) {
    parseArgs({ args: [...args], options: {} });
    const store = storeConfig(process.env);
    await prepareStore({ ...store, demo: false });
    process.stdout.write(`Đã chuẩn bị cơ sở dữ liệu · The store is prepared: ${store.origin}\n`);
  },
};
