import pg from 'pg';
import { SqlWire } from '../../../src/wire/sql-wire.ts';

/** What the hub's process has used and asked so far. */
export interface Counts {
  /** Microseconds of CPU, user and system. */
  readonly cpu: number;
  /** SQL statements by name of the database; beginning and ending a transaction are two. */
  readonly statements: Readonly<Record<string, number>>;
}

/** Counts every statement that this process sends to a PostgreSQL from now on, whichever way it goes. */
export function countStatements(): () => Counts {
  const statements: Record<string, number> = {};
  const databaseOf = new WeakMap<SqlWire, string>();
  const count = (database: string) => {
    statements[database] = (statements[database] ?? 0) + 1;
  };
  const { over } = SqlWire;
  SqlWire.over = (client) => {
    const wire = over(client);
    databaseOf.set(wire, client.database ?? '');
    return wire;
  };
  const { ask } = SqlWire.prototype;
  SqlWire.prototype.ask = function (this: SqlWire, query, done) {
    count(databaseOf.get(this) ?? '');
    ask.call(this, query, done);
  };
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...asked: unknown[]) {
    count(this.database ?? '');
    return Reflect.apply(query, this, asked);
  } as typeof query;
  return () => {
    const { user, system } = process.cpuUsage();
    return { cpu: user + system, statements: { ...statements } };
  };
}
