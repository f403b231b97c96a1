import { portFrom } from '../config.ts';
import { findRunning, type Running, stateDirectory } from '../demo/state.ts';
import { CommandError } from './command.ts';

/** The demo that runs on PORT, and its directory. @throws CommandError if none does */
export async function runningDemo(): Promise<Running & { readonly directory: string }> {
  const port = portFrom(process.env);
  const directory = stateDirectory(port);
  const running = await findRunning(directory);
  if (running) return { ...running, directory };
  throw new CommandError({
    vi: `Không có bản thử nghiệm nào sẵn sàng trên cổng ${port}. Hãy chạy npm start và đợi đến khi in ra địa chỉ, hoặc đặt PORT.`,
    en: `No demo is ready on port ${port}. Run npm start and wait until it prints its address, or set PORT.`,
  });
}
