import type { Policy } from '../policy.ts';
import { type CheckedCheckpoint, checkGiven } from './checkpoint-check.ts';
import type { CheckedEntry } from './entry-check.ts';
import type { LogRow } from './log-rows.ts';
import type { Refuse } from './problem.ts';

/** How a log was closed, as the first entry of its successor tells. */
export interface Closing {
  readonly checkpoint: CheckedCheckpoint;
  /** How many entries the store had then. */
  readonly restoredSize: number;
}

/** What the first entry of a log says of its predecessor; null where it does not bind it. */
export function closingOf(
  first: CheckedEntry | null,
  log: LogRow,
  predecessor: LogRow,
  policy: Policy | null,
  refuse: Refuse,
): Closing | null {
  const wrong = (detail: string): null => {
    refuse('SUCCESSION', 0, detail);
    return null;
  };
  const { checkpoint: note, origin, reason, restoredSize, size } = first?.contents.get('decision') ?? {};
  const people = first?.contents.get('official')?.people;
  if (first?.index !== 0 || first.said.type !== 'log-succession') return wrong('it begins with something else');
  if (typeof note !== 'string' || typeof restoredSize !== 'number' || typeof reason !== 'string')
    return wrong('it names no checkpoint, reason or size');
  if (!Array.isArray(people) || new Set(people).size < 2) return wrong('it names no two people');
  const checkpoint = checkGiven(note, `closing checkpoint in ${log.origin}`, policy, refuse);
  if (!checkpoint) return wrong('its checkpoint cannot be read');
  if (origin !== predecessor.origin || checkpoint.origin !== origin) return wrong('it names another log');
  if (checkpoint.size !== size || size !== log.closedSize) return wrong('the sizes differ');
  if (!checkpoint.isWitnessed) return wrong('its checkpoint was not witnessed');
  return { checkpoint, restoredSize };
}
