import type { EntityName } from '../generated/model.ts';
import type { Confirmation } from '../quality/confirmation/confirmation.ts';
import type { EntityRow } from './entity-row.ts';
import { textDigest } from './text-digest.ts';

/** Where confirmations are kept. */
export interface ConfirmationSource {
  /** All that was confirmed of these objects, oldest first; asked once for many. */
  of(subjects: readonly { readonly entity: EntityName; readonly key: string }[]): Promise<readonly KeptConfirmation[]>;
}

/** A confirmation as it is kept: the texts of claims as digests under a salt. */
export interface KeptConfirmation extends Omit<Confirmation, 'isText'> {
  readonly entity: EntityName;
  readonly key: string;
  readonly salt: string;
}

/**
 * Reads, for one operation, what officials confirmed of its entities. A store that fails or takes too long is not waited
 * for twice; facts are then served without, and say so.
 */
export class ConfirmationReads {
  readonly #source: ConfirmationSource;
  readonly #timeoutMs: number;
  #failed = false;

  constructor(source: ConfirmationSource, timeoutMs: number) {
    this.#source = source;
    this.#timeoutMs = timeoutMs;
  }

  /** For all of these rows in one go, but for those that know already. */
  async read(rows: Iterable<EntityRow>): Promise<void> {
    const unread = [...rows].filter((row) => !row.hasConfirmations);
    if (unread.length === 0) return;
    const found = this.#failed ? null : await this.#inTime(unread);
    if (!found) {
      this.#failed = true;
      for (const row of unread) row.addConfirmations(null);
      return;
    }
    const byRow = new Map<string, Confirmation[]>();
    for (const kept of found) {
      const known = byRow.get(`${kept.entity} ${kept.key}`);
      if (known) known.push(confirmationOf(kept));
      else byRow.set(`${kept.entity} ${kept.key}`, [confirmationOf(kept)]);
    }
    for (const row of unread) row.addConfirmations((byRow.size > 0 && byRow.get(`${row.entity} ${row.key}`)) || none);
  }

  async #inTime(rows: readonly EntityRow[]): Promise<readonly KeptConfirmation[] | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, this.#timeoutMs, null);
    });
    try {
      return await Promise.race([this.#source.of(rows), late]);
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }
}

const none: readonly Confirmation[] = [];

function confirmationOf({ salt, ...kept }: KeptConfirmation): Confirmation {
  return { ...kept, isText: (text, digest) => textDigest(text, salt) === digest };
}
