import type { TextService } from '../evidence/signing/text-service.ts';
import { CommandError } from './command.ts';
import { stopOnSignal } from './stop.ts';

/** Where a process listens that holds a key. @throws CommandError for a port that is none */
export function listeningAt(host: string | undefined, port: string): { readonly host: string; readonly port: number } {
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) {
    throw new CommandError({ vi: '--port: phải từ 0 đến 65535.', en: '--port: must be from 0 to 65535.' });
  }
  return { host: host ?? '127.0.0.1', port: number };
}

/**
 * Runs it until it is asked to end, or until the process ends that started this one and wants to hear (by Node's IPC) where
 * it listens. What was signed is on the disk before it is answered, so that this may end at any moment.
 *
 * @throws CommandError where the port is taken
 */
export async function runKeyService(starting: Promise<TextService>): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  const service = await starting.catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new CommandError({
      vi: 'Cổng này đang được dùng; hãy chọn cổng khác bằng --port.',
      en: 'The port is in use; choose another one with --port.',
    });
  });
  stopOnSignal(() => service.close());
  process.stdout.write(`${service.url}\n`);
  process.send?.({ url: service.url });
  if (process.connected === false) process.exit(0);
}
