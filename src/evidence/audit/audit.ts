import type { Knex } from 'knex';
import type { Policy } from '../policy.ts';
import type { Issuer } from '../verify/verifier-policy.ts';
import { type AuditedLog, auditLog } from './audit-log.ts';
import { checkGiven } from './checkpoint-check.ts';
import { checkEntry } from './entry-check.ts';
import { guardsOff } from './guards.ts';
import { type LogRow, type LogRows, logRows } from './log-rows.ts';
import type { Problem, Refuse } from './problem.ts';
import { type Closing, closingOf } from './succession.ts';
import type { GivenCheckpoint } from './tree-check.ts';

export interface AuditOptions {
  /** May be that of the application: nothing is written. */
  readonly database: Knex;
  /** Keys of log and witnesses; null: whoever signed is taken. */
  readonly policy: Policy | null;
  /** Whose certificates of officials are taken; none: whether one signed is looked at, and not whose it is. */
  readonly issuers: readonly Issuer[];
  /** Checkpoints that were kept elsewhere, with the names of their files. */
  readonly checkpoints: readonly { readonly file: string; readonly note: string }[];
  /** Takes each problem as it is found. */
  readonly refuse: (problem: Problem) => void;
  readonly progress: (log: string, done: number, of: number) => void;
}

export interface Audited {
  /** Those of the store, from the first on. */
  readonly logs: readonly (AuditedLog & { readonly closing: Closing | null })[];
}

/** Milliseconds within which a checkpoint has to come; signer and witnesses may be away for a while. */
const PATIENCE = 600_000;

/**
 * Holds a whole store of evidence against its own hashes, its checkpoints, and those that were kept elsewhere. The hub may
 * go on writing: what is newer than the beginning is not looked at. Memory does not grow with the log.
 */
export async function audit({
  database,
  policy,
  issuers,
  checkpoints,
  refuse,
  progress,
}: AuditOptions): Promise<Audited> {
  const rows = logRows(database);
  const about =
    (log: string): Refuse =>
    (code, entries, detail) =>
      refuse({
        ...{ code, log, detail: detail ?? null },
        entries: typeof entries === 'number' ? { from: entries, to: entries + 1 } : entries,
      });
  const logs = await rows.logs();
  for (const guard of await guardsOff(database)) about('')('GUARD_OFF', null, guard);
  const given = checkpoints.flatMap(({ file, note }): readonly GivenCheckpoint[] => {
    const checked = checkGiven(note, file, policy, about(file));
    return checked ? [{ ...checked, file }] : [];
  });
  for (const { origin, file } of given)
    if (!logs.some((log) => log.origin === origin)) about(origin)('OTHER_LOG', null, file);

  const audited: Audited['logs'][number][] = [];
  for (const log of logs) {
    const own = about(log.origin);
    if (log.predecessor === null && log !== logs[0]) own('SUCCESSION', null, 'it names no predecessor');
    const successor = logs.find(({ predecessor }) => predecessor === log.id);
    const closing = successor ? await closingBy(rows, successor, log, policy, about(successor.origin)) : null;
    const result = await auditLog(
      database,
      rows,
      {
        ...{ log, policy, issuers, closing: closing?.checkpoint ?? null },
        given: given.filter(({ origin }) => origin === log.origin),
        progress: (done) => progress(log.origin, done, log.entries),
      },
      own,
    );
    const isLate = result.waitingSince !== null && isOld(result.waitingSince, await rows.now());
    if (isLate && !successor) own('NOT_CHECKPOINTED', { from: result.witnessed, to: result.entries });
    audited.push({ ...result, closing });
  }
  return { logs: audited };
}

async function closingBy(rows: LogRows, log: LogRow, predecessor: LogRow, policy: Policy | null, refuse: Refuse) {
  const [batch = []] = await arrayOf(rows.entries(log.id, 1));
  const [row] = batch;
  // What is wrong with the entry itself is told where its turn is.
  const first = row ? checkEntry(row, log.origin, () => {}) : null;
  return closingOf(first, log, predecessor, policy, refuse);
}

async function arrayOf<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

const isOld = (at: string, now: Date) => now.getTime() - Date.parse(at) > PATIENCE;
