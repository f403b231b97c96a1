import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Counts } from './counts.ts';
import type { HubOptions } from './hub-process.ts';

const program = fileURLToPath(new URL('hub-process.ts', import.meta.url));

/** The hub that is measured, in a process of its own; under the profiler where this one is. */
export interface MeasuredHub {
  /** Data of the answer to an official. @throws what the hub says is wrong with the request */
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by path, as any client of GraphQL without generated types does
  ask(token: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<any>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}

export async function startHub(options: HubOptions): Promise<MeasuredHub> {
  const profiled = process.execArgv.filter((option) => option.startsWith('--cpu-prof'));
  const execArgv = [...profiled, '--max-semi-space-size=64', '--import', 'tsx'];
  const child = fork(program, { execArgv, stdio: ['ignore', 2, 2, 'ipc'] });
  child.send(options);
  const port = await Promise.race([
    once(child, 'message').then(([{ port }]) => port as number),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The hub ended as it started (exit code ${code}).`);
    }),
  ]);
  return {
    async ask(token, query, variables) {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: object; errors?: readonly object[] };
      if (!data || errors) throw new Error(`The hub refused a request: ${JSON.stringify(errors)}`);
      return data;
    },
    async counts() {
      child.send('counts');
      return (await once(child, 'message'))[0];
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
