import type { FailureCode } from '../contract.ts';
import type { SqlDialect } from './sql-dialect.ts';
import type { SqlPool } from './sql-pool.ts';

/** All that one kind of database server does in its own way. */
export interface SqlServer {
  readonly dialect: SqlDialect;
  open(url: string): SqlPool;
  /** What an error of the driver or the server means, without its text: that may hold addresses and credentials. */
  failureOf(error: unknown): FailureCode;
  /** Whether one key of a batch can cause it: data that the server cannot take. */
  oneKeyCanCause(error: unknown): boolean;
}
