import type { Call } from '../contract.ts';
import { LimitReached, within } from '../until.ts';
import { Listener } from './listener.ts';
import { mariaDbAddress } from './sql-mariadb-address.ts';
import { MariaDbConnection, type MariaDbConnectionOptions } from './sql-mariadb-connection.ts';
import { leavesUsable } from './sql-mariadb-failure.ts';
import { mariaDbQuery } from './sql-mariadb-query.ts';
import type { SqlPool } from './sql-pool.ts';

/** The longest that anything runs on the register if even cancelling it fails; seconds. */
const STATEMENT_LIMIT = 10;
const CONNECTIONS = 8;
/** Milliseconds. A connection that leads into garbage or a silence must not keep its place for long. */
const CONNECT_LIMIT = 2_000;
const CANCEL_LIMIT = 3_000;
const STOP_LIMIT = 200;
const CLOSE_LIMIT = 1_000;
const IDLE_LIMIT = 30_000;
const LIFETIME = 1_800_000;
/** Number of the server's error for a statement that was cancelled. */
const INTERRUPTED = 1317;

type Limits = Pick<Call, 'signal' | 'deadline'>;

/** Connections to a MariaDB that only read. Connects when first asked, and again after the database was away. */
export function openMariaDbPool(url: string): SqlPool {
  const address = mariaDbAddress(url);
  const options: MariaDbConnectionOptions = { connectLimit: CONNECT_LIMIT, statementLimit: STATEMENT_LIMIT };
  const all = new Set<MariaDbConnection>();
  const idle: { readonly connection: MariaDbConnection; readonly timer: NodeJS.Timeout }[] = [];
  const waiting: (() => void)[] = [];
  const cancelling = new Set<Promise<void>>();
  const listener = new Listener();
  let closing = false;

  const open = async (): Promise<MariaDbConnection> => {
    const connection = new MariaDbConnection(address, options);
    all.add(connection);
    connection.onEnd = () => {
      all.delete(connection);
      const at = idle.findIndex((each) => each.connection === connection);
      if (at >= 0) clearTimeout(idle.splice(at, 1)[0]?.timer);
      waiting.shift()?.();
    };
    await listener.told(connection.ready);
    return connection;
  };
  const take = async (): Promise<MariaDbConnection> => {
    for (;;) {
      const free = idle.pop();
      if (free) {
        clearTimeout(free.timer);
        return free.connection;
      }
      if (all.size < CONNECTIONS) return open();
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const giveBack = (connection: MariaDbConnection) => {
    if (connection.isEnded) return;
    if (closing || Date.now() - connection.since > LIFETIME) {
      connection.destroy();
      return;
    }
    const timer = setTimeout(() => connection.destroy(), IDLE_LIMIT).unref();
    idle.push({ connection, timer });
    waiting.shift()?.();
  };

  /**
   * Stops a statement on the server. Its connection is used again only if the statement says that it was this which
   * stopped it: otherwise what was told may yet hit the next one, or came between two steps of this one and was lost. Then
   * the connection is ended on the server, too.
   */
  const cancel = async (connection: MariaDbConnection, running: Promise<unknown>): Promise<void> => {
    const stopped = running.then(
      () => false,
      (error: unknown) => (error as { errno?: unknown }).errno === INTERRUPTED,
    );
    const stopper = new MariaDbConnection(address, { connectLimit: CANCEL_LIMIT, statementLimit: null });
    const tell = async () => {
      await stopper.ready;
      await stopper.say(`kill query ${connection.id}`);
      if (await Promise.race([stopped, pause(STOP_LIMIT)])) return true;
      await stopper.say(`kill connection ${connection.id}`);
      return false;
    };
    const isFree = await Promise.race([tell().catch(() => false), pause(CANCEL_LIMIT)]);
    stopper.destroy();
    if (isFree) giveBack(connection);
    else connection.destroy();
  };
  const query: SqlPool['query'] = async (asked, call: Limits) => {
    const refusal = idle.length === 0 ? listener.refusal() : null;
    if (refusal) throw refusal;
    const taking = take();
    const connection = await within(call, taking).catch((error: unknown) => {
      taking.then(giveBack, () => {});
      throw error;
    });
    const running = connection.query(mariaDbQuery(asked));
    try {
      const rows = await within(call, running);
      giveBack(connection);
      return rows;
    } catch (error) {
      if (error instanceof LimitReached) {
        const ended = cancel(connection, running);
        cancelling.add(ended);
        void ended.finally(() => cancelling.delete(ended));
      } else if (leavesUsable(error)) giveBack(connection);
      else connection.destroy();
      throw error;
    }
  };

  return {
    query,
    // Its protocol answers one statement before it takes the next: there is nothing to share.
    small: query,
    async close() {
      closing = true;
      await Promise.race([Promise.all(cancelling), pause(CLOSE_LIMIT)]);
      for (const connection of all) connection.destroy();
    },
  };
}

const pause = (milliseconds: number) =>
  new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
