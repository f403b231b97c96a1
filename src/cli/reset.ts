import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { portFrom } from '../config.ts';
import { removePostgres } from '../demo/postgres.ts';
import { findRunning, stateDirectory } from '../demo/state.ts';
import { type Command, CommandError } from './command.ts';

export const command: Command = {
  async run() {
    const port = portFrom(process.env);
    const directory = stateDirectory(port);
    if (await findRunning(directory)) {
      throw new CommandError({
        vi: `Bản thử nghiệm trên cổng ${port} đang chạy; hãy dừng bằng Ctrl-C trước.`,
        en: `The demo on port ${port} is running; stop it with Ctrl-C first.`,
      });
    }
    await removePostgres(join(directory, 'postgres'));
    await rm(directory, { recursive: true, force: true });
    process.stdout.write(`Đã xóa dữ liệu của cổng ${port} · Deleted what port ${port} kept\n`);
  },
};
