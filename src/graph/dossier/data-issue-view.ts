import { judgedFields } from '../../gather/judged-fields.ts';
import { civilDate } from '../../quality/civil-date.ts';
import { daysBetween } from '../../quality/civil-day.ts';
import type { DataIssue, DataIssueChange } from '../../store/data-issues/data-issue-store.ts';
import type { RequestContext } from '../request-context.ts';

/** The type under which ids of tickets are sealed. */
export const DATA_ISSUE = 'DataIssue';

/** A ticket, as `type DataIssue`. */
export function dataIssueView(issue: DataIssue, context: RequestContext) {
  const { id, dossier, entity, key, field, recordRef, evidence, unit, openedAt, closedAt, state } = issue;
  const until = closedAt === null ? context.now : new Date(closedAt);
  return {
    ...{ dossier, recordRef, evidence, unit, openedAt, state },
    id: context.ids.seal([DATA_ISSUE, id]),
    issue,
    ref: context.ids.seal(['Fact', entity, key, field]),
    field: `${entity}.${field}`,
    label: judgedFields(entity)[field]?.label,
    register: context.register(issue.register),
    oldValue: issue.oldText,
    proposedValue: issue.proposedText,
    ageDays: daysBetween(civilDate(new Date(openedAt)), civilDate(until)),
  };
}

export type DataIssueView = ReturnType<typeof dataIssueView>;

/** As `type DataIssueChange`. */
export const issueChangeView = ({ at, state, official, note }: DataIssueChange) => ({
  ...{ at, state, note },
  byRead: official === null,
});
