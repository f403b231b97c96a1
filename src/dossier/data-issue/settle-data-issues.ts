import type { Gather } from '../../gather/gather.ts';
import type { DataIssue, DataIssueStore } from '../../store/data-issues/data-issue-store.ts';
import { showsCorrection } from './shows-correction.ts';

/**
 * Closes the tickets whose correction the facts of an assessment show, whichever unit opened them; the ones closed. One
 * statement where there are none about what was read.
 */
export async function settleDataIssues(
  gather: Pick<Gather, 'rows'>,
  now: Date,
  store: Pick<DataIssueStore, 'openAbout' | 'change'>,
): Promise<readonly DataIssue[]> {
  const rows = [...gather.rows()];
  const open = await store.openAbout(rows.map(({ entity, key }) => ({ entity, key })));
  const isCorrected = (issue: DataIssue) =>
    rows.some((row) => {
      if (row.entity !== issue.entity || row.key !== issue.key) return false;
      return [...row.judgedFacts()].some(
        ([field, { claims }]) => field === issue.field && showsCorrection(issue, claims),
      );
    });
  const closed: DataIssue[] = [];
  for (const issue of open.filter(isCorrected)) {
    const at = now.toISOString();
    const step = { at, state: 'CORRECTED' as const, unit: issue.unit, official: null, note: null, key: null };
    const changed = await store.change(issue.id, issue.state, step);
    if (changed === 'CHANGED') closed.push({ ...issue, state: 'CORRECTED', stateAt: at, closedAt: at });
  }
  return closed;
}
