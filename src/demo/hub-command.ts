import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
/** Milliseconds in which it must say where it listens; a machine that does all at once is slow. */
const patience = 60_000;

/** One of the hub's own commands in a process of its own, which ends with this one, however that ends. */
export interface HubCommand {
  readonly url: string;
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>;
}

/** Starts a command that tells by IPC where it listens. Ctrl-C in the terminal does not reach it. Rejects where it ends first. */
export async function startHubCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<HubCommand> {
  const child = spawn(process.execPath, [...process.execArgv, main, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const listening = new Promise<string>((resolve) => {
    child.on('message', (message: { readonly url?: unknown }) => {
      if (typeof message.url === 'string') resolve(message.url);
    });
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await ended;
  };
  const failing = new Promise<never>((_, reject) => {
    const late = setTimeout(() => reject(new Error('did not start')), patience);
    void listening.then(() => clearTimeout(late));
    void ended.then(([code, signal]: unknown[]) => {
      clearTimeout(late);
      reject(new Error(`ended (${code ?? signal})`));
    });
  });
  try {
    const url = await Promise.race([listening, failing]);
    return { url, stop };
  } catch (error) {
    await stop();
    throw new Error(`${words.join(' ')}: ${(error as Error).message}`, { cause: error });
  }
}
