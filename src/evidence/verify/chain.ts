import type { CheckedCheckpoints } from './checked-checkpoints.ts';
import type { CheckedEntry } from './checked-entry.ts';
import type { Refuse } from './problem.ts';

/** By how much the clock of the log may be ahead of or behind those of witnesses, in seconds. */
const CLOCKS_APART = 300;

/** Whether the entries of the dossier follow one another without a gap, in each log. */
export function checkChain(entries: readonly CheckedEntry[], refuse: Refuse): void {
  const last = new Map<string, CheckedEntry>();
  const ids = new Set<string>();
  for (const entry of entries) {
    const { place, leaf, statement } = entry;
    const before = last.get(statement.log);
    if (ids.has(statement.id) || (before && before.index >= entry.index)) refuse('ORDER', place, statement.id);
    if (leaf.prev !== (before?.leafHash ?? null)) refuse('CHAIN', place);
    ids.add(statement.id);
    last.set(statement.log, entry);
  }
}

/** Whether what the log says of the time goes with its order and with what witnesses say. */
export function checkTimes(entries: readonly CheckedEntry[], checkpoints: CheckedCheckpoints, refuse: Refuse): void {
  const inOrder = [...entries].sort((a, b) => a.index - b.index);
  const last = new Map<string, string>();
  for (const entry of inOrder) {
    const { at } = entry.leaf;
    const { log } = entry.statement;
    const { after, before } = bracketOf(entry, checkpoints);
    const seconds = Date.parse(at) / 1000;
    const isOutside = seconds + CLOCKS_APART < (after ?? 0) || seconds - CLOCKS_APART > (before ?? Number.MAX_VALUE);
    if (at < (last.get(log) ?? '') || isOutside) refuse('TIME', entry.place, at);
    last.set(log, at);
  }
}

/** Between which moments witnesses put an entry, in seconds since 1970; null where none does. */
export interface Bracket {
  /** A witness first cosigned the checkpoint that the entry names as made before it. */
  readonly after: number | null;
  /** A witness first cosigned a checkpoint with the entry. */
  readonly before: number | null;
}

export function bracketOf({ statement, index }: CheckedEntry, { newest, earlier }: CheckedCheckpoints): Bracket {
  const named = earlierOf(statement.notBefore, newest, earlier);
  const all = [...earlier.values(), ...newest.values()].filter(
    ({ origin, size }) => origin === statement.log && size > index,
  );
  const first = all.flatMap(({ cosigned }) => cosigned.flatMap(({ seconds }) => seconds));
  const after = named?.cosigned.flatMap(({ seconds }) => seconds) ?? [];
  return {
    after: after.length > 0 ? Math.min(...after) : null,
    before: first.length > 0 ? Math.min(...first) : null,
  };
}

/** The checkpoint of the bundle with that hash. */
export function earlierOf(
  hash: string | null,
  newest: CheckedCheckpoints['newest'],
  earlier: CheckedCheckpoints['earlier'],
) {
  if (hash === null) return undefined;
  return earlier.get(hash) ?? [...newest.values()].find((checkpoint) => checkpoint.hash === hash);
}
