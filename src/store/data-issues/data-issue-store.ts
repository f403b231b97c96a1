import type { Knex } from 'knex';
import type { EntityName } from '../../generated/model.ts';
import { onceFor } from '../dossiers/dossier-store.ts';

export type DataIssueState = 'OPEN' | 'SENT' | 'ACKNOWLEDGED' | 'CORRECTED' | 'REJECTED';

export interface NewDataIssue {
  readonly unit: string;
  readonly official: string;
  readonly idempotencyKey: string;
  readonly contentDigest: string;
  readonly dossier: string;
  readonly register: string;
  readonly entity: EntityName;
  readonly key: string;
  readonly field: string;
  /** The record that says it; null where the register names none. */
  readonly recordRef: string | null;
  /** What the register said; null where it had no value. */
  readonly oldText: string | null;
  /** In the type of the field. */
  readonly proposed: unknown;
  readonly proposedText: string;
  readonly evidence: string;
  /** RFC 3339, UTC. */
  readonly openedAt: string;
}

export interface DataIssue extends NewDataIssue {
  readonly id: string;
  readonly state: DataIssueState;
  readonly stateAt: string;
  /** Null while it is open. */
  readonly closedAt: string | null;
}

/** One step of a ticket. `official` null: a later read showed it. */
export interface DataIssueChange {
  readonly at: string;
  readonly state: DataIssueState;
  readonly unit: string;
  readonly official: string | null;
  readonly note: string | null;
  readonly key: { readonly idempotencyKey: string; readonly contentDigest: string } | null;
}

/** Null: any. */
export interface DataIssueFilter {
  readonly unit: string;
  readonly state: DataIssueState | null;
  readonly register: string | null;
  readonly dossier: string | null;
}

export interface DataIssueStore {
  /** OPEN_ALREADY: an open ticket is about this value of this register. REPEATED: the official used the key before. */
  open(issue: NewDataIssue): Promise<DataIssue | 'OPEN_ALREADY' | 'REPEATED'>;
  find(id: string): Promise<DataIssue | null>;
  /** What the official reported with this key. */
  reported(unit: string, official: string, idempotencyKey: string): Promise<DataIssue | null>;
  /** Oldest first, after the one with this id. */
  list(filter: DataIssueFilter, first: number, after: string | null): Promise<readonly DataIssue[]>;
  /** Open ones about these objects, of all units. */
  openAbout(objects: readonly { readonly entity: string; readonly key: string }[]): Promise<readonly DataIssue[]>;
  /** MOVED: the ticket is no longer in the state `from`. */
  change(id: string, from: DataIssueState, change: DataIssueChange): Promise<'CHANGED' | 'MOVED' | 'REPEATED'>;
  /** Of each of these tickets, oldest first. */
  changes(ids: readonly string[]): Promise<readonly (readonly DataIssueChange[])[]>;
  /** The ticket that the official changed with this key, and what was asked. */
  changed(unit: string, official: string, key: string): Promise<{ issue: string; contentDigest: string } | null>;
}

export const closedStates: readonly DataIssueState[] = ['CORRECTED', 'REJECTED'];

export function dataIssueStore(database: Knex): DataIssueStore {
  return {
    async open(issue) {
      const written = await onceFor(() =>
        database.transaction(async (transaction) => {
          const [row] = await transaction('data_issue').insert(rowOf(issue)).returning('*');
          const opened = { state: 'OPEN', at: issue.openedAt, unit: issue.unit, official: issue.official };
          await transaction('data_issue_change').insert({ issue: row.id, ...opened });
          return issueOf(row);
        }),
      );
      if (written !== 'REPEATED') return written;
      const { unit, official, idempotencyKey } = issue;
      return (await this.reported(unit, official, idempotencyKey)) ? 'REPEATED' : 'OPEN_ALREADY';
    },
    async find(id) {
      const row = await database('data_issue').where({ id }).first();
      return row ? issueOf(row) : null;
    },
    async reported(unit, official, idempotencyKey) {
      const row = await database('data_issue').where({ unit, official, idempotency_key: idempotencyKey }).first();
      return row ? issueOf(row) : null;
    },
    async list({ unit, state, register, dossier }, first, after) {
      const rows = await database('data_issue')
        .where({ unit })
        .modify((query) => {
          if (state !== null) query.where({ state });
          if (register !== null) query.where({ register });
          if (dossier !== null) query.where({ dossier });
          if (after !== null) query.where('id', '>', after);
        })
        .orderBy('id')
        .limit(first);
      return rows.map(issueOf);
    },
    async openAbout(objects) {
      const asked = objects.map(({ entity, key }) => [entity, key]);
      if (asked.length === 0) return [];
      const rows = await database('data_issue')
        .whereNull('closed_at')
        .whereIn(['entity', 'key'], asked as string[][])
        .orderBy('id');
      return rows.map(issueOf);
    },
    async change(id, from, change) {
      return onceFor(() =>
        database.transaction(async (transaction) => {
          const { at, state, unit, official, note, key } = change;
          const moved = await transaction('data_issue')
            .where({ id, state: from })
            .update({ state, state_at: at, closed_at: closedStates.includes(state) ? at : null });
          if (moved === 0) return 'MOVED';
          await transaction('data_issue_change').insert({
            ...{ issue: id, at, state, unit, official, note },
            ...(key && { idempotency_key: key.idempotencyKey, content_digest: key.contentDigest }),
          });
          return 'CHANGED';
        }),
      );
    },
    async changes(ids) {
      const rows: readonly ChangeRow[] = await database('data_issue_change').whereIn('issue', ids).orderBy('id');
      return ids.map((id) => rows.filter(({ issue }) => issue === id).map(changeOf));
    },
    async changed(unit, official, key) {
      const row = await database('data_issue_change').where({ unit, official, idempotency_key: key }).first();
      return row ? { issue: row.issue, contentDigest: row.content_digest } : null;
    },
  };
}

function rowOf({ idempotencyKey, contentDigest, recordRef, oldText, proposedText, openedAt, ...same }: NewDataIssue) {
  return {
    ...same,
    ...{ idempotency_key: idempotencyKey, content_digest: contentDigest, record_ref: recordRef, old_text: oldText },
    ...{ proposed: JSON.stringify(same.proposed), proposed_text: proposedText, opened_at: openedAt },
    ...{ state: 'OPEN', state_at: openedAt },
  };
}

interface IssueRow extends Pick<DataIssue, 'id' | 'unit' | 'official' | 'dossier' | 'register' | 'entity' | 'key'> {
  readonly field: string;
  readonly idempotency_key: string;
  readonly content_digest: string;
  readonly record_ref: string | null;
  readonly old_text: string | null;
  readonly proposed: unknown;
  readonly proposed_text: string;
  readonly evidence: string;
  readonly opened_at: Date;
  readonly state: DataIssueState;
  readonly state_at: Date;
  readonly closed_at: Date | null;
}

function issueOf(row: IssueRow): DataIssue {
  const { id, unit, official, dossier, register, entity, key, field, proposed, evidence, state } = row;
  return {
    ...{ id, unit, official, dossier, register, entity, key, field, proposed, evidence, state },
    idempotencyKey: row.idempotency_key,
    contentDigest: row.content_digest,
    recordRef: row.record_ref,
    oldText: row.old_text,
    proposedText: row.proposed_text,
    openedAt: row.opened_at.toISOString(),
    stateAt: row.state_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}

interface ChangeRow extends Omit<DataIssueChange, 'at' | 'key'> {
  readonly issue: string;
  readonly at: Date;
  readonly idempotency_key: string | null;
  readonly content_digest: string | null;
}

function changeOf({ at, state, unit, official, note, idempotency_key, content_digest }: ChangeRow): DataIssueChange {
  const key = idempotency_key !== null && content_digest !== null;
  return {
    ...{ at: at.toISOString(), state, unit, official, note },
    key: key ? { idempotencyKey: idempotency_key, contentDigest: content_digest } : null,
  };
}
