import type { Knex } from 'knex';
import type pg from 'pg';
import type { Accuracy, ClaimOutcome, Completeness, ConfirmationSlice, OriginalKind } from '../../generated/model.ts';
import type { ConfirmedLooks, MayBeConfirmed } from './confirmed-looks.ts';
import type { Subject } from './subject.ts';

/** The original that was seen. `seenOn`: yyyy-mm-dd. */
export interface SeenOriginal {
  readonly kind: OriginalKind;
  readonly number: string;
  readonly place: string;
  readonly seenOn: string;
}

/** What a register's record said when the original was seen. */
export interface ClaimThen {
  readonly register: string;
  readonly recordRef: string | null;
  /** RFC 3339, null where the register does not say. */
  readonly recordedAt: string | null;
  readonly absence: Completeness | null;
  /** How it stood to the original. */
  readonly outcome: ClaimOutcome;
  /** Salted digest of the record's text; null where there is none. */
  readonly digest: string | null;
}

/** What is learned: which registers were right, and who agreed with whom. */
export interface Lesson {
  readonly said: readonly { readonly register: string; readonly right: boolean }[];
  readonly values: readonly {
    readonly for: readonly string[];
    readonly against: readonly (readonly string[])[];
    readonly right: boolean;
  }[];
}

/** The fact as it was served. `right`: null where there was no value. */
export interface ServedThen {
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly probabilityWrong: number | null;
  readonly right: boolean | null;
}

/** A confirmation as a reader of the fact needs it. */
export interface KnownConfirmation extends Subject {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
  readonly unit: string;
  readonly confirmedAt: string;
  readonly original: SeenOriginal;
  readonly salt: string;
  readonly claims: readonly ClaimThen[];
}

export interface NewConfirmation extends Omit<KnownConfirmation, 'id'> {
  readonly official: string;
  readonly idempotencyKey: string;
  readonly contentDigest: string;
  readonly procedure: string;
  readonly dossier: string | null;
  readonly lesson: Lesson;
  readonly served: ServedThen;
  readonly slice: ConfirmationSlice | null;
}

/** What one confirmation teaches about registers and flags. */
export interface Taught extends Subject {
  readonly id: string;
  readonly field: string;
  readonly lesson: Lesson;
  readonly served: ServedThen;
  readonly slice: ConfirmationSlice | null;
}

/** A confirmation that an official made with this key before. */
export interface Earlier {
  readonly contentDigest: string;
  readonly confirmation: KnownConfirmation;
}

export interface ConfirmationStore {
  /** Of which objects something may be confirmed, as of a moment after the call: `of` need not be asked of others. */
  confirmed(): Promise<MayBeConfirmed>;
  /** All confirmations of these objects, in one statement, oldest first. */
  of(subjects: readonly Subject[]): Promise<readonly KnownConfirmation[]>;
  /** What the official confirmed with this key; null if nothing. */
  earlier(unit: string, official: string, idempotencyKey: string): Promise<Earlier | null>;
  /**
   * Stores a confirmation, once for each official and key: if that is there already, also from a request at the same
   * moment, nothing is stored and what is there comes back. `along` writes more with it.
   */
  add(
    confirmation: NewConfirmation,
    along?: (transaction: Knex.Transaction, id: string) => Promise<void>,
  ): Promise<Earlier>;
  /** What was confirmed after the one with this id, oldest first. */
  taughtAfter(id: string): Promise<readonly Taught[]>;
}

const known = `c.id, c.entity, c.key, c.field, c.value, c.unit, c.confirmed_at, c.original_kind, c.original_number,
  c.original_place, to_char(c.seen_on, 'YYYY-MM-DD') as seen_on, c.salt, c.claims`;

/** Any number that no other user of the database takes for its own advisory lock. */
const addingLock = 5_408_123_908;

/** `looks` is asked with every query about people, `reads` about those of whom something may be confirmed. */
export function confirmationStore(database: Knex, reads: pg.Pool, looks: ConfirmedLooks): ConfirmationStore {
  const earlier: ConfirmationStore['earlier'] = async (unit, official, idempotencyKey) => {
    const found = await database('confirmation as c')
      .where({ unit, official, idempotency_key: idempotencyKey })
      .first(database.raw(`c.content_digest, ${known}`));
    return found ? { contentDigest: found.content_digest, confirmation: confirmationOf(found) } : null;
  };
  return {
    confirmed: () => looks.now(),
    async of(subjects) {
      const { rows } = await reads.query<KnownRow>({
        name: 'confirmations-of',
        text: `select ${known} from unnest($1::text[], $2::text[]) as asked (entity, key)
          join confirmation c on c.entity = asked.entity and c.key = asked.key order by c.id`,
        values: [subjects.map(({ entity }) => entity), subjects.map(({ key }) => key)],
      });
      return rows.map(confirmationOf);
    },
    earlier,
    async add(confirmation, along) {
      const { unit, official, idempotencyKey, contentDigest, original } = confirmation;
      await database.transaction(async (transaction) => {
        // Ids are given in the order in which confirmations become visible, so that whoever has seen one has seen all
        // before it.
        await transaction.raw('select pg_advisory_xact_lock(?)', [addingLock]);
        const [added] = await transaction('confirmation')
          .insert({
            unit,
            official,
            idempotency_key: idempotencyKey,
            content_digest: contentDigest,
            procedure: confirmation.procedure,
            dossier: confirmation.dossier,
            confirmed_at: confirmation.confirmedAt,
            entity: confirmation.entity,
            key: confirmation.key,
            field: confirmation.field,
            value: JSON.stringify(confirmation.value),
            original_kind: original.kind,
            original_number: original.number,
            original_place: original.place,
            seen_on: original.seenOn,
            salt: confirmation.salt,
            claims: JSON.stringify(confirmation.claims),
            lesson: JSON.stringify(confirmation.lesson),
            served: JSON.stringify(confirmation.served),
            slice: confirmation.slice,
          })
          .onConflict(['unit', 'official', 'idempotency_key'])
          .ignore()
          .returning('id');
        if (added) await along?.(transaction, added.id);
      });
      const there = await earlier(unit, official, idempotencyKey);
      if (!there) throw new Error('A confirmation was stored and is not there.');
      return there;
    },
    async taughtAfter(id) {
      return database('confirmation')
        .where('id', '>', id)
        .orderBy('id')
        .select('id', 'entity', 'key', 'field', 'lesson', 'served', 'slice');
    },
  };
}

interface KnownRow extends Subject {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
  readonly unit: string;
  readonly confirmed_at: Date;
  readonly original_kind: OriginalKind;
  readonly original_number: string;
  readonly original_place: string;
  readonly seen_on: string;
  readonly salt: string;
  readonly claims: readonly ClaimThen[];
}

function confirmationOf(row: KnownRow): KnownConfirmation {
  const { id, entity, key, field, value, unit, salt, claims } = row;
  const original = {
    kind: row.original_kind,
    number: row.original_number,
    place: row.original_place,
    seenOn: row.seen_on,
  };
  return { id, entity, key, field, value, unit, confirmedAt: row.confirmed_at.toISOString(), original, salt, claims };
}
