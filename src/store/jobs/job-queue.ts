import { EventEmitter } from 'node:events';
import {
  Logger,
  makeWorkerUtils,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
  type WorkerUtils,
} from 'graphile-worker';
import type { Knex } from 'knex';
import pg from 'pg';

/** When a job is done, and with which others. */
export interface JobTime {
  /** Of several with one key that have not begun, the last one added replaces those before it. */
  readonly key?: string;
  /** With a key: one that waits already keeps its time. */
  readonly keepsTime?: boolean;
  /** Not before; default: now. */
  readonly runAt?: Date;
  /** Jobs of one line are done one after the other, over all processes. */
  readonly line?: string;
}

/**
 * Does a job. What it throws has the job done again later, ever more rarely, 25 times at most; what a killed process had
 * begun is done again too, so that doing it twice must not matter. `signal`: the hub stops.
 */
export type Task = (payload: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<void>;

/** Jobs in the hub's own database, in a schema of their own: they survive the process that added or began them. */
export interface JobQueue {
  add(task: string, payload: Readonly<Record<string, unknown>>, time?: JobTime): Promise<void>;
  /** The same within a transaction of the hub's store: the job is there if what the transaction writes is. */
  addIn(
    transaction: Knex.Transaction,
    task: string,
    payload: Readonly<Record<string, unknown>>,
    key: string,
  ): Promise<void>;
  /**
   * Begins to do jobs of these tasks, and takes back those that a dead process had begun. Once only. `failed` hears of
   * every job that threw.
   */
  start(tasks: Readonly<Record<string, Task>>, failed: (task: string, error: unknown) => void): Promise<void>;
  /** Jobs that have not ended, by task; those that have failed for good among them. */
  waiting(): Promise<Readonly<Record<string, number>>>;
  /** Begins nothing more, waits for what is under way, and closes the connections. */
  close(): Promise<void>;
}

const schema = 'hub_jobs';
/** Jobs done at the same time by one process. */
const WORKERS = 3;
/** Milliseconds between two looks for jobs whose time has come; new ones are heard of at once. */
const POLL = 1_000;
/** Milliseconds that a job has to end by itself before its signal is aborted, when the hub stops. */
const GRACE = 2_000;
/** First key of the advisory locks by which processes know whose workers live. */
const LIVES = 540_812;
/** The task by which living processes look for dead ones. */
const TAKE_BACK = 'take-back-jobs-of-dead-processes';

/**
 * The queue looks whether a job of the same key has begun, and only then adds: of one that begins in between it changes
 * nothing and adds none, which its answer tells by an id that is null. The next attempt sees that it has begun.
 */
async function untilAdded(add: () => Promise<{ readonly id: string | null }>): Promise<void> {
  while ((await add()).id === null);
}

/** Opens the queue in the database at a `postgres://` URL. Connects when first used, and makes its schema then. */
export function openJobQueue(url: string): JobQueue {
  const pool = new pg.Pool({ connectionString: url, application_name: 'lienthong-jobs', max: WORKERS + 3 });
  // A connection died: the pool drops it and opens another when needed.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const logger = new Logger(() => () => {});
  let utils: Promise<WorkerUtils> | null = null;
  const ready = () => {
    utils ??= makeWorkerUtils({ pgPool: pool, schema, logger }).catch((error) => {
      utils = null; // the next use tries again
      throw error;
    });
    return utils;
  };
  let starting: Promise<void> | null = null;
  let life: pg.Client | null = null;
  let runner: Runner | null = null;

  const add: JobQueue['add'] = async (task, payload, { key, keepsTime, runAt, line } = {}) => {
    const worker = await ready();
    await untilAdded(() =>
      worker.addJob(task, payload, {
        ...(key !== undefined && { jobKey: key, jobKeyMode: keepsTime ? 'preserve_run_at' : 'replace' }),
        ...(runAt && { runAt }),
        ...(line !== undefined && { queueName: line }),
      }),
    );
  };
  /** Jobs are locked in the name of a process; nothing but the process holds the advisory lock of that name. */
  const takeBack = async () => {
    const { rows } = await pool.query<{ holder: string }>(
      `select holder from (
         select locked_by as holder from ${schema}._private_jobs where locked_by is not null
         union select locked_by from ${schema}._private_job_queues where locked_by is not null) held
       where not exists (select from pg_locks where locktype = 'advisory' and classid = $1 and granted
         and objid = (hashtext(holder)::bigint & 4294967295)::oid
         and database = (select oid from pg_database where datname = current_database()))`,
      [LIVES],
    );
    if (rows.length > 0) await (await ready()).forceUnlockWorkers(rows.map(({ holder }) => holder));
  };

  const begin: JobQueue['start'] = async (tasks, failed) => {
    const connected = new pg.Client({
      connectionString: url,
      application_name: 'lienthong-jobs-life',
      keepAlive: true,
    });
    // Without this connection the jobs may be done twice, by this process and one that holds it for dead.
    connected.on('error', (error) => failed(TAKE_BACK, error));
    life = connected;
    await connected.connect();
    const events = new EventEmitter() as WorkerEvents;
    const named = new Promise<string>((resolve) => {
      events.once('pool:create', ({ workerPool }) => resolve(workerPool.id));
    });
    const lives = named.then((name) => connected.query('select pg_advisory_lock($1, hashtext($2))', [LIVES, name]));
    await ready();
    await takeBack();
    const list: TaskList = { [TAKE_BACK]: takeBack };
    for (const [name, task] of Object.entries(tasks)) {
      list[name] = async (payload, { abortSignal }) => {
        await lives;
        try {
          await task(payload as Readonly<Record<string, unknown>>, abortSignal);
        } catch (error) {
          failed(name, error);
          throw error;
        }
      };
    }
    runner = await run({
      ...{ pgPool: pool, schema, logger, events, taskList: list, noHandleSignals: true },
      ...{ concurrency: WORKERS, pollInterval: POLL, gracefulShutdownAbortTimeout: GRACE },
      crontab: `* * * * * ${TAKE_BACK} ?jobKey=${TAKE_BACK}`,
    });
    runner.promise.catch((error) => failed('jobs', error));
    await lives;
  };

  return {
    add,
    async addIn(transaction, task, payload, key) {
      await ready();
      await untilAdded(async () => {
        const { rows } = await transaction.raw(
          `select id from ${schema}.add_job(identifier => ?, payload => ?::json, job_key => ?, job_key_mode => 'replace')`,
          [task, JSON.stringify(payload), key],
        );
        return rows[0];
      });
    },
    start(tasks, failed) {
      if (starting) throw new Error('The jobs have been started already.');
      starting = begin(tasks, failed);
      return starting;
    },
    async waiting() {
      await ready();
      const { rows } = await pool.query<{ task: string; jobs: number }>(
        `select t.identifier as task, count(*)::int as jobs
         from ${schema}._private_jobs j join ${schema}._private_tasks t on t.id = j.task_id
         where t.identifier <> $1 group by 1`,
        [TAKE_BACK],
      );
      return Object.fromEntries(rows.map(({ task, jobs }) => [task, jobs]));
    },
    async close() {
      await starting?.catch(() => {}); // whoever started them hears of that
      await runner?.stop();
      await (await utils?.catch(() => null))?.release();
      await life?.end();
      await pool.end();
    },
  };
}
