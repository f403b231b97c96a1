import type { Knex } from 'knex';
import { readStatement, statementDigest } from '../entry.ts';
import { readStrict } from '../strict-json.ts';
import type { Members } from './entry-check.ts';

/** An entry that another one names, as far back as it may be. Its own bytes are checked where its turn is. */
export interface Referred {
  readonly log: number;
  readonly origin: string;
  readonly index: number;
  readonly type: string;
  /** Base64url. */
  readonly statementDigest: string;
  /** Empty where it was erased or cannot be read. */
  readonly decision: Members;
  readonly official: Members;
  /** Size of the smallest checkpoint that covers it. */
  readonly checkpointed: number | null;
}

/** Those of these ids that the store has, by id. */
export async function referredEntries(database: Knex, ids: readonly string[]): Promise<ReadonlyMap<string, Referred>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.raw<{ rows: ReferredRow[] }>(
    `select f.id, f.log, l.origin, f.idx, f.statement, d.bytes as decision, o.bytes as official,
       (select min(size) from evidence.checkpoint c where c.log = f.log and c.size > f.idx) as checkpointed
     from evidence.leaf f join evidence.log l on l.id = f.log
     left join evidence.part d on d.log = f.log and d.idx = f.idx and d.name = 'decision'
     left join evidence.part o on o.log = f.log and o.idx = f.idx and o.name = 'official'
     where f.id = any(?)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, referredFrom(row)]));
}

/** Whether an entry was entered before another one, in the same log or in one before it. */
export const standsBefore = (entry: Place, other: Place): boolean =>
  entry.log < other.log || (entry.log === other.log && entry.index < other.index);

type Place = Pick<Referred, 'log' | 'index'>;

interface ReferredRow {
  readonly id: string;
  readonly log: number;
  readonly origin: string;
  readonly idx: string;
  readonly statement: Buffer;
  readonly decision: Buffer | null;
  readonly official: Buffer | null;
  readonly checkpointed: string | null;
}

function referredFrom({ log, origin, idx, statement, decision, official, checkpointed }: ReferredRow): Referred {
  return {
    ...{ log, origin, index: Number(idx) },
    statementDigest: statementDigest(statement).toString('base64url'),
    type: orNull(() => readStatement(statement).type) ?? '',
    decision: membersIn(decision),
    official: membersIn(official),
    checkpointed: checkpointed === null ? null : Number(checkpointed),
  };
}

/** Empty for what is not an object of canonical JSON. */
export function membersIn(bytes: Buffer | null): Members {
  const value = bytes && orNull(() => readStrict(bytes));
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
