import type { Knex } from 'knex';
import type { Part } from '../../evidence/entry.ts';
import { onceFor } from '../dossiers/dossier-store.ts';
import type { NewWaiver } from './waiver-record.ts';

/** What was prepared to be recorded. Times RFC 3339, UTC. */
export interface WaiverDraft
  extends Pick<NewWaiver, 'id' | 'unit' | 'official' | 'idempotencyKey' | 'contentDigest' | 'dossier' | 'assessment'> {
  readonly prepared: Prepared;
  /** Canonical JSON. */
  readonly statement: Buffer;
  readonly parts: readonly Part[];
  readonly preparedAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** What the record would be, and what was asked for, so that it can be checked again. */
export interface Prepared extends Pick<NewWaiver, 'effect' | 'terms' | 'component' | 'procedure' | 'validUntil'> {
  readonly needsCountersignature: boolean;
  readonly bases: readonly string[];
}

export interface DraftStore {
  /** REPEATED: the official prepared something with this key before. Drafts of the day before are forgotten. */
  add(draft: Omit<WaiverDraft, 'usedAt'>): Promise<'ADDED' | 'REPEATED'>;
  find(id: string): Promise<WaiverDraft | null>;
  prepared(unit: string, official: string, idempotencyKey: string): Promise<WaiverDraft | null>;
  /** In the transaction in which it is recorded; false where it was used meanwhile. */
  use(transaction: Knex.Transaction, id: string, at: string): Promise<boolean>;
  forget(id: string): Promise<void>;
}

const KEPT_MS = 86_400_000;

export function draftStore(database: Knex): DraftStore {
  const found = async (condition: Readonly<Record<string, string>>) => {
    const row = await database('waiver_draft').where(condition).first();
    return row ? draftOf(row) : null;
  };
  return {
    async add(draft) {
      const forgotten = new Date(Date.parse(draft.preparedAt) - KEPT_MS);
      return onceFor(async () => {
        await database('waiver_draft').where('prepared_at', '<', forgotten).delete();
        await database('waiver_draft').insert(draftRow(draft));
        return 'ADDED' as const;
      });
    },
    find: (id) => found({ id }),
    prepared: (unit, official, idempotencyKey) => found({ unit, official, idempotency_key: idempotencyKey }),
    async use(transaction, id, at) {
      return (await transaction('waiver_draft').where({ id }).whereNull('used_at').update({ used_at: at })) === 1;
    },
    async forget(id) {
      await database('waiver_draft').where({ id }).delete();
    },
  };
}

function draftRow(draft: Omit<WaiverDraft, 'usedAt'>) {
  const { id, unit, official, dossier, assessment, statement } = draft;
  const parts = draft.parts.map(({ name, salt, bytes }) => ({
    name,
    salt: salt.toString('base64url'),
    bytes: bytes.toString('base64url'),
  }));
  return {
    ...{ id, unit, official, dossier, assessment, statement },
    ...{ idempotency_key: draft.idempotencyKey, content_digest: draft.contentDigest },
    ...{ terms: JSON.stringify(draft.prepared), parts: JSON.stringify(parts) },
    ...{ prepared_at: draft.preparedAt, expires_at: draft.expiresAt },
  };
}

interface DraftRow extends Pick<WaiverDraft, 'id' | 'unit' | 'official' | 'dossier' | 'assessment' | 'statement'> {
  readonly idempotency_key: string;
  readonly content_digest: string;
  readonly terms: Prepared;
  readonly parts: readonly { readonly name: string; readonly salt: string; readonly bytes: string }[];
  readonly prepared_at: Date;
  readonly expires_at: Date;
  readonly used_at: Date | null;
}

function draftOf(row: DraftRow): WaiverDraft {
  const { id, unit, official, dossier, assessment, statement } = row;
  return {
    ...{ id, unit, official, dossier, assessment, statement },
    idempotencyKey: row.idempotency_key,
    contentDigest: row.content_digest,
    prepared: row.terms,
    parts: row.parts.map(({ name, salt, bytes }) => ({
      name,
      salt: Buffer.from(salt, 'base64url'),
      bytes: Buffer.from(bytes, 'base64url'),
    })),
    preparedAt: row.prepared_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
  };
}
