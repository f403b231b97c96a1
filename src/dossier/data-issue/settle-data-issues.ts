import type { DataIssue, DataIssueStore } from '../../store/data-issues/data-issue-store.ts';
import { type FactRead, showsCorrection } from './shows-correction.ts';

/**
 * Closes the tickets whose correction these facts show, whichever unit opened them; the ones closed. To be called with
 * the facts of every assessment; reads once, and only what is about them.
 */
export async function settleDataIssues(
  facts: readonly FactRead[],
  now: Date,
  store: Pick<DataIssueStore, 'openAbout' | 'change'>,
): Promise<readonly DataIssue[]> {
  const objects = new Map(facts.map(({ entity, key }) => [`${entity} ${key}`, { entity, key }]));
  const open = await store.openAbout([...objects.values()]);
  const corrected = open.filter((issue) => facts.some((fact) => showsCorrection(issue, fact)));
  const closed: DataIssue[] = [];
  for (const issue of corrected) {
    const at = now.toISOString();
    const step = { at, state: 'CORRECTED' as const, unit: issue.unit, official: null, note: null, key: null };
    const changed = await store.change(issue.id, issue.state, step);
    if (changed === 'CHANGED') closed.push({ ...issue, state: 'CORRECTED', stateAt: at, closedAt: at });
  }
  return closed;
}
