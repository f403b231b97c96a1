import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import knex from 'knex';
import { afterEach, expect, test } from 'vitest';
import { type JobQueue, openJobQueue, type Task } from '../../../src/store/jobs/job-queue.ts';
import { freshDatabase } from '../../support/postgres.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
function queueAt(url: string): JobQueue {
  const queue = openJobQueue(url);
  open.push(queue);
  return queue;
}
const noFailure = (task: string, error: unknown) => {
  throw new Error(`${task} failed`, { cause: error });
};
const soon = { timeout: 10_000, interval: 50 };

test('jobs are done by whichever process runs; those of one line in order, one at a time', async () => {
  const url = await freshDatabase();
  const done: number[] = [];
  let [running, most] = [0, 0];
  const task: Task = async ({ n }) => {
    running += 1;
    most = Math.max(most, running);
    await sleep(5);
    running -= 1;
    done.push(n as number);
  };
  const queues = [queueAt(url), queueAt(url)] as const;
  for (let n = 0; n < 12; n += 1) await queues[0].add('count', { n }, { line: 'one' });
  expect(await queues[1].waiting()).toEqual({ count: 12 });
  await Promise.all(queues.map((queue) => queue.start({ count: task }, noFailure)));
  await expect.poll(() => done.length, soon).toBe(12);
  expect(done).toEqual(Array.from({ length: 12 }, (_, n) => n));
  expect(most).toBe(1);
  await expect.poll(() => queues[0].waiting(), soon).toEqual({});
});

test('of jobs with one key the last is done, at its time or at the time of the one before', async () => {
  const url = await freshDatabase();
  const queue = queueAt(url);
  const done: unknown[] = [];
  const far = new Date(Date.now() + 3_600_000);
  await queue.add('note', { n: 1 }, { key: 'a', runAt: far });
  await queue.add('note', { n: 2 }, { key: 'a' });
  await queue.add('note', { n: 3 }, { key: 'b', runAt: far });
  await queue.add('note', { n: 4 }, { key: 'b', keepsTime: true });
  await queue.start({ note: async ({ n }) => void done.push(n) }, noFailure);
  await expect.poll(() => done, soon).toEqual([2]);
  expect(await queue.waiting()).toEqual({ note: 1 });
});

test.each(['by itself', 'in a transaction'])(
  'one that is added %s as the one before it begins is done after it',
  async (how) => {
    const url = await freshDatabase();
    const queue = queueAt(url);
    const store = knex({ client: 'pg', connection: url });
    open.push({ close: () => store.destroy() });
    await queue.add('push', { n: 1 }, { key: 'a' });
    const add = () =>
      how === 'by itself'
        ? queue.add('push', { n: 2 }, { key: 'a' })
        : store.transaction((transaction) => queue.addIn(transaction, 'push', { n: 2 }, 'a'));
    // A worker takes the first one, and has not said so when the second one looks.
    const worker = await store.transaction();
    await worker.raw(`update hub_jobs._private_jobs set locked_at = now(), locked_by = 'w', attempts = attempts + 1`);
    const adding = add();
    const waits = async () =>
      (
        await store.raw(`select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'
      and datname = current_database()`)
      ).rows[0].n;
    await expect.poll(waits, soon).toBe(1);
    await worker.commit();
    await adding;
    const { rows } = await store.raw('select payload, locked_by from hub_jobs._private_jobs order by id');
    expect(rows).toEqual([
      { payload: { n: 1 }, locked_by: 'w' },
      { payload: { n: 2 }, locked_by: null },
    ]);
  },
);

test('what throws is told and done again', async () => {
  const queue = queueAt(await freshDatabase());
  const failures: string[] = [];
  let tries = 0;
  await queue.add('hard', {});
  const hard: Task = async () => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
  };
  await queue.start({ hard }, (task, error) => failures.push(`${task}: ${(error as Error).message}`));
  await expect.poll(() => tries, soon).toBe(2);
  expect(failures).toEqual(['hard: not yet']);
});

test('closing waits for what is under way, and has it know', async () => {
  const url = await freshDatabase();
  const queue = openJobQueue(url);
  let [begun, ended, told] = [false, false, false];
  await queue.add('long', {});
  const long: Task = async (_, signal) => {
    signal.addEventListener('abort', () => {
      told = true;
    });
    begun = true;
    while (!signal.aborted) await sleep(10);
    ended = true;
  };
  await queue.start({ long }, noFailure);
  await expect.poll(() => begun, soon).toBe(true);
  await queue.close();
  expect([ended, told]).toEqual([true, true]);
});

test('a job that a killed process had begun is done by the next one', async () => {
  const url = await freshDatabase();
  const queue = queueAt(url);
  await queue.add('work', {}, { line: 'one' });
  await queue.add('work', {}, { line: 'one' });
  const first = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', hangScript, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  open.push({ close: async () => void first.kill('SIGKILL') });
  await once(first.stdout, 'data');
  let done = 0;
  // While the other lives, its job stays its own.
  await queue.start(
    {
      work: async () => {
        done += 1;
      },
    },
    noFailure,
  );
  await sleep(1500);
  expect(done).toBe(0);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const next = queueAt(url);
  await next.start(
    {
      work: async () => {
        done += 1;
      },
    },
    noFailure,
  );
  await expect.poll(() => done, soon).toBe(2);
});

const hangScript = `
  const { openJobQueue } = await import(${JSON.stringify(new URL('../../../src/store/jobs/job-queue.ts', import.meta.url).href)});
  const work = () => { console.log('begun'); return new Promise(() => {}); };
  await openJobQueue(process.argv[1]).start({ work }, () => {});
`;

test('a queue that is closed while it starts has started and ended when it is closed', async () => {
  const queue = openJobQueue(await freshDatabase());
  const starting = queue.start({}, noFailure);
  await queue.close();
  await starting;
});
