import type { Row } from './rows.ts';
import type { Statement } from './statements.ts';

/** Runs a statement of one register with keys for `$1`. */
export type Read = (
  register: 'civil-registry' | 'residence' | 'health',
  statement: Statement,
  keys: readonly string[],
) => Promise<readonly Row[]>;

/** Variables of the queries. */
export interface Variables {
  readonly id?: string;
  readonly ids?: readonly string[];
}
