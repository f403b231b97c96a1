import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DayHubOptions } from './hub-process.ts';

const program = fileURLToPath(new URL('hub-process.ts', import.meta.url));

/** The hub in a process of its own. */
export interface DayHub {
  /** Where it answers now; after a restart elsewhere. */
  url(): string;
  /** kill -9, and another process in its place. Resolves when that one answers. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
}

export async function startDayHub(options: DayHubOptions): Promise<DayHub> {
  let running = await start(options);
  return {
    url: () => `http://127.0.0.1:${running.port}/graphql`,
    async killAndRestart() {
      await kill(running.child);
      running = await start(options);
    },
    close: () => kill(running.child),
  };
}

async function start(options: DayHubOptions): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(program, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 2, 2, 'ipc'] });
  child.send(options);
  const port = await Promise.race([
    once(child, 'message').then(([{ port }]) => port as number),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The hub of the day ended as it started (exit code ${code}).`);
    }),
  ]);
  return { child, port };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
