import type { Knex } from 'knex';
import type { CheckedEntry } from './entry-check.ts';
import type { Refuse } from './problem.ts';
import { type Referred, referredEntries, standsBefore } from './referred.ts';

/**
 * Whether each part that is gone was erased by an entry of two people that names it.
 *
 * @returns how many parts are gone
 */
export async function checkErasures(
  database: Knex,
  origin: string,
  entries: readonly CheckedEntry[],
  refuse: Refuse,
): Promise<number> {
  const erased = entries.flatMap(({ index, parts }) =>
    parts
      .filter(({ bytes }) => bytes === null)
      .map(({ name, erasedBy }) => ({ index, name, erasedBy: erasedBy ?? '' })),
  );
  const acts = await referredEntries(
    database,
    erased.map(({ erasedBy }) => erasedBy),
  );
  const proposals = await referredEntries(
    database,
    [...acts.values()].map(({ decision }) => String(decision.proposal)),
  );
  for (const { index, name, erasedBy } of erased) {
    const act = acts.get(erasedBy);
    const named = JSON.stringify(act?.decision.erased ?? null);
    // Its members in the order of canonical JSON.
    const isNamed = act?.type === 'part-erased' && named === JSON.stringify({ index, log: origin, part: name });
    const people = act?.official.people;
    if (!isNamed || !Array.isArray(people) || new Set(people).size < 2 || !isProposed(act, proposals))
      refuse('ERASURE', index, name);
  }
  return erased.length;
}

/** Whether somebody else had proposed it. Until 29 November 2026 acts named two people and no proposal. */
function isProposed({ decision, log, index }: Referred, proposals: ReadonlyMap<string, Referred>): boolean {
  if (decision.proposal === undefined) return true;
  const proposal = proposals.get(String(decision.proposal));
  return proposal?.type === 'erasure-proposed' && standsBefore(proposal, { log, index });
}
