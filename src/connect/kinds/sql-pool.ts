import { Socket } from 'node:net';
import pg from 'pg';
import type { Query, Row } from '../../wire/sql-query.ts';
import { SqlWire } from '../../wire/sql-wire.ts';
import type { Call } from '../contract.ts';
import { LimitReached, within } from '../until.ts';
import { Listener } from './listener.ts';
import { SqlPipeline } from './sql-pipeline.ts';

/** The longest that anything runs on the register if even cancelling it fails; milliseconds. */
const STATEMENT_LIMIT = 10_000;
/** More than a call has by default: a connection that leads into garbage or a silence must not keep its place for long. */
const CONNECT_LIMIT = 2_000;
/** Bytes that a server may send until it is connected; some hundred are usual. */
const GREETING_LIMIT = 65_536;
const CANCEL_LIMIT = 1_000;
const CLOSE_LIMIT = 1_000;

/** A pool of connections that only read. Connects when first asked, and again after the database was away. */
export interface SqlPool {
  /** Rows as arrays. Rejects with the driver's error, or `LimitReached`; then the statement is cancelled on the server. */
  query(query: Query, call: Pick<Call, 'signal' | 'deadline'>): Promise<readonly Row[]>;
  /** The same for what is answered at once, as small reads by key are: it shares connections with others. */
  small(query: Query, call: Pick<Call, 'signal' | 'isGivenUp' | 'deadline'>): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export function openSqlPool(url: string): SqlPool {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: url,
    stream: () => {
      const socket = socketOfFewWords();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
    application_name: 'lienthong',
    options: `-c default_transaction_read_only=on -c statement_timeout=${STATEMENT_LIMIT}`,
    max: 8,
    connectionTimeoutMillis: CONNECT_LIMIT,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 1_800,
    keepAlive: true,
  });
  pool.on('error', () => {}); // an idle connection died: the pool has dropped it and opens another when needed
  pool.on('connect', (client) => client.on('error', () => {})); // it died in use: its query rejects, which is enough
  const listener = new Listener();
  const connect = () => listener.told(pool.connect());
  const cancelling = new Set<Promise<void>>();

  const track = (ended: Promise<void>) => {
    cancelling.add(ended);
    void ended.finally(() => cancelling.delete(ended));
  };
  const alone: SqlPool['query'] = async (query, call) => {
    const connecting = connect();
    const client = await within(call, connecting).catch((error: unknown) => {
      connecting.then((late) => late.release()).catch(() => {});
      throw error;
    });
    const running = SqlWire.over(client).query(query);
    try {
      const rows = await within(call, running);
      client.release();
      return rows;
    } catch (error) {
      if (error instanceof LimitReached) track(cancel(url, client, running));
      else client.release(isBroken(error));
      throw error;
    }
  };
  const pipeline = new SqlPipeline({
    connect: () => connect().then(planningOnce),
    alone,
    end: (client) => track(terminate(url, client)),
  });

  return {
    query: async (query, call) => {
      const refusal = listener.refusal();
      if (refusal) throw refusal;
      return alone(query, call);
    },
    small: (query, call) => {
      const refusal = pipeline.isConnected ? null : listener.refusal();
      return refusal ? Promise.reject(refusal) : pipeline.query(query, call);
    },
    async close() {
      pipeline.close();
      const inGoodOrder = Promise.all(cancelling).then(() => pool.end());
      await Promise.race([inGoodOrder, pause(CLOSE_LIMIT)]);
      for (const socket of sockets) socket.destroy(); // a server that froze does not say goodbye
    },
  };
}

/**
 * The same connection, on which each statement is planned once and not for the keys of each read: with joins that takes
 * ten times as long as to run it. A server that has no such setting plans as it sees fit.
 */
async function planningOnce(client: pg.PoolClient): Promise<pg.PoolClient> {
  try {
    await SqlWire.over(client).query({ text: 'set plan_cache_mode = force_generic_plan' });
  } catch (error) {
    if (isBroken(error)) {
      client.release(true);
      throw error;
    }
  }
  return client;
}

/**
 * A socket on which a server says little until it is connected: pg would keep all that comes in place of a greeting, as
 * long as it waits for its end. `SqlWire` counts for itself.
 */
function socketOfFewWords(): Socket {
  const socket = new Socket();
  let heard = 0;
  socket.on('data', (bytes) => {
    heard += bytes.length;
    if (heard > GREETING_LIMIT)
      socket.destroy(new Error('Connection terminated: what came is no greeting of PostgreSQL'));
  });
  return socket;
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
  const isCancelled = await signalled(url, 'pg_cancel_backend', client);
  const isFree = isCancelled && (await Promise.race([settled, pause(CANCEL_LIMIT)]));
  if (!isFree) SqlWire.over(client).destroy();
  client.release(!isFree);
}

/** Ends a connection here and on the server, with whatever runs there. */
async function terminate(url: string, client: pg.PoolClient): Promise<void> {
  SqlWire.over(client).destroy();
  client.release(true);
  await signalled(url, 'pg_terminate_backend', client);
}

/** Whether the server was told so. */
async function signalled(
  url: string,
  how: 'pg_cancel_backend' | 'pg_terminate_backend',
  client: pg.PoolClient,
): Promise<boolean> {
  const socket = socketOfFewWords();
  const stopper = new pg.Client({
    connectionString: url,
    stream: () => socket,
    connectionTimeoutMillis: CANCEL_LIMIT,
    query_timeout: CANCEL_LIMIT,
  });
  stopper.on('error', () => {});
  try {
    await stopper.connect();
    await stopper.query(`select ${how}($1)`, [SqlWire.over(client).processId]);
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const pause = (milliseconds: number) =>
  new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
