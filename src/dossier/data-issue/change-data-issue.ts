import type { DataIssue, DataIssueState, DataIssueStore } from '../../store/data-issues/data-issue-store.ts';
import { contentKey } from '../life/content-key.ts';
import type { Mover } from '../life/mover.ts';
import { isOutage } from '../life/outage.ts';
import { optionalText } from '../life/written-text.ts';
import { issueMoves } from './issue-moves.ts';
import { type IssueRefusal, issueRefusal } from './issue-refusal.ts';

export interface ChangeIssueInput {
  readonly idempotencyKey: string;
  /** Id of the ticket. */
  readonly issue: string;
  readonly state: Exclude<DataIssueState, 'OPEN'>;
  /** What the owner of the register said. */
  readonly note?: string | null;
}

/** Records how a ticket of the unit goes on: sent to the owner of the register, acknowledged, corrected, rejected. */
export async function changeDataIssue(
  input: ChangeIssueInput,
  { unit, official }: Pick<Mover, 'unit' | 'official'>,
  { store, now }: { readonly store: DataIssueStore; readonly now: Date },
): Promise<DataIssue | IssueRefusal> {
  const key = contentKey('CHANGE_DATA_ISSUE', input);
  if (key === 'MALFORMED') return issueRefusal('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey');
  const note = optionalText(input.note, 2_000);
  if (note === undefined || key === 'UNWRITABLE') return issueRefusal('NOTE_MALFORMED', 'note');
  const done = async () => {
    const earlier = await store.changed(unit, official, key.idempotencyKey);
    if (!earlier) return null;
    if (earlier.contentDigest !== key.contentDigest) return issueRefusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
    return store.find(earlier.issue);
  };
  try {
    const earlier = await done();
    if (earlier) return earlier;
    const issue = await store.find(input.issue);
    if (issue?.unit !== unit) return issueRefusal('ISSUE_UNKNOWN', 'issue');
    const { state } = input;
    if (!issueMoves[issue.state].includes(state)) return (await done()) ?? issueRefusal('STATE_NOT_POSSIBLE', 'state');
    const change = { at: now.toISOString(), state, unit, official, note, key };
    const written = await store.change(issue.id, issue.state, change);
    if (written !== 'CHANGED') return (await done()) ?? issueRefusal('STATE_NOT_POSSIBLE', 'state');
    return (await store.find(issue.id)) ?? issueRefusal('ISSUE_UNKNOWN', 'issue');
  } catch (error) {
    if (isOutage(error)) return issueRefusal('NOT_STORED');
    throw error;
  }
}
