import { launch, somePort } from '../cli/command-line.ts';

/** The demo as `npm start` runs it, on a port of its own, with few people. */
export interface RunningDemo {
  readonly port: number;
  /** What it printed. */
  readonly printed: string;
  /** Value of the header `Authorization` that it printed. */
  readonly authorization: string;
  /** Ends it as Ctrl-C does, and deletes its state. */
  stop(): Promise<void>;
}

export async function startDemo(): Promise<RunningDemo> {
  const port = await somePort();
  const demo = launch(['start'], { PORT: String(port), LIENTHONG_PEOPLE: '100' });
  while (!demo.out().includes('Ctrl-C')) {
    if (demo.process.exitCode !== null) throw new Error(demo.out());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const printed = demo.out();
  return {
    port,
    printed,
    authorization: /Authorization: (Bearer \S+)/.exec(printed)?.[1] ?? '',
    async stop() {
      demo.process.kill('SIGINT');
      await demo.ended;
      await launch(['reset'], { PORT: String(port) }).ended;
    },
  };
}
