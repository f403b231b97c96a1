import { Worker } from 'node:worker_threads';

/** Of the thread that reads workbooks: what it was asked, by number. */
const asked = new Map<number, { done(width: number | null): void; failed(error: Error): void }>();
let numbers = 0;
let reader: Worker | null = null;

/**
 * Writes the first sheet of a workbook as CSV, in a thread of its own: a large sheet takes seconds, in which the hub must
 * go on. The first column is the writer's.
 *
 * @returns how many columns the sheet has; null if it cannot be read
 */
export function sheetAsCsv(from: string, to: string): Promise<number | null> {
  reader ??= start();
  const worker = reader;
  const number = numbers++;
  return new Promise((done, failed) => {
    asked.set(number, { done, failed });
    worker.ref();
    worker.postMessage({ number, from, to });
  });
}

function start(): Worker {
  const worker = new Worker(new URL('file-xlsx-worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 2_048 },
  });
  worker.on('message', ({ number, width }: { number: number; width: number | null }) => {
    asked.get(number)?.done(width);
    asked.delete(number);
    if (asked.size === 0) worker.unref();
  });
  // A sheet for which its memory does not suffice ends it; the next one begins anew.
  const ended = (error: Error) => {
    if (reader === worker) reader = null;
    for (const [number, { failed }] of asked) {
      asked.delete(number);
      failed(error);
    }
  };
  worker.on('error', ended);
  worker.on('exit', () => ended(new Error('Out of Memory, or ended from outside')));
  worker.unref();
  return worker;
}
