import { Socket } from 'node:net';
import pg from 'pg';
import type { Call } from '../contract.ts';
import { LimitReached, within } from '../until.ts';
import { AnswerTooLong } from './sql-failure.ts';

/** The longest that anything runs on the register if even cancelling it fails; milliseconds. */
const STATEMENT_LIMIT = 10_000;
const CANCEL_LIMIT = 1_000;
const CLOSE_LIMIT = 1_000;
/** The largest answer read, in bytes: two thousand people with their history are far below. */
const ANSWER_LIMIT = 32 * 1024 * 1024;

export interface Query {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}
export type Row = readonly (string | null)[];

/** A pool of connections that only read. Connects when first asked, and again after the database was away. */
export interface SqlPool {
  /** Rows as arrays. Rejects with the driver's error, or `LimitReached`; then the statement is cancelled on the server. */
  query(query: Query, call: Pick<Call, 'signal' | 'deadline'>): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export function openSqlPool(url: string): SqlPool {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: url,
    stream: () => {
      const socket = new CountingSocket();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
    application_name: 'lienthong',
    options: `-c default_transaction_read_only=on -c statement_timeout=${STATEMENT_LIMIT}`,
    max: 8,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 1_800,
    keepAlive: true,
  });
  pool.on('error', () => {}); // an idle connection died: the pool has dropped it and opens another when needed
  pool.on('connect', (client) => client.on('error', () => {})); // it died in use: its query rejects, which is enough
  const cancelling = new Set<Promise<void>>();

  return {
    async query({ values = [], ...query }, call) {
      const connecting = pool.connect();
      const client = await within(call, connecting).catch((error: unknown) => {
        connecting.then((late) => late.release()).catch(() => {});
        throw error;
      });
      (client as unknown as { readonly connection: { readonly stream: CountingSocket } }).connection.stream.received =
        0;
      const running = client.query<string[]>({ ...query, values: values as unknown[], rowMode: 'array' });
      try {
        const { rows } = await within(call, running);
        client.release();
        return rows;
      } catch (error) {
        const ended =
          error instanceof LimitReached
            ? cancel(url, client, running)
            : Promise.resolve(client.release(isBroken(error)));
        cancelling.add(ended);
        void ended.finally(() => cancelling.delete(ended));
        throw error;
      }
    },
    async close() {
      const inGoodOrder = Promise.all(cancelling).then(() => pool.end());
      await Promise.race([inGoodOrder, pause(CLOSE_LIMIT)]);
      for (const socket of sockets) socket.destroy(); // a server that froze does not say goodbye
    },
  };
}

/** Breaks off when an answer does not come to an end: the driver would keep all of it in memory. */
class CountingSocket extends Socket {
  /** Bytes received for the statement that runs. */
  received = 0;
  constructor() {
    super();
    this.on('data', (bytes) => {
      this.received += bytes.length;
      if (this.received > ANSWER_LIMIT) this.destroy(new AnswerTooLong('an answer without end'));
    });
  }
}

/** An error of the server leaves the connection usable, and carries a severity; any other does not. */
const isBroken = (error: unknown) => (error as { severity?: unknown }).severity !== 'ERROR';

/**
 * Stops a statement on the server and gives its connection back, or destroys the connection if that fails. It stays
 * checked out until then: a cancellation that comes late must not hit the next reader's statement.
 */
async function cancel(url: string, client: pg.PoolClient, running: Promise<unknown>): Promise<void> {
  const settled = running.then(
    () => true,
    (error: unknown) => !isBroken(error),
  );
  const { processID } = client as pg.PoolClient & { readonly processID: number | null };
  const socket = new Socket();
  const stopper = new pg.Client({
    connectionString: url,
    stream: () => socket,
    connectionTimeoutMillis: CANCEL_LIMIT,
    query_timeout: CANCEL_LIMIT,
  });
  stopper.on('error', () => {});
  const stopped = await stopper
    .connect()
    .then(() => stopper.query('select pg_cancel_backend($1)', [processID]))
    .then(() => Promise.race([settled, pause(CANCEL_LIMIT)]))
    .catch(() => false);
  client.release(!stopped);
  socket.destroy();
}

const pause = (milliseconds: number) =>
  new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
