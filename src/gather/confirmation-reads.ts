import type { EntityName } from '../generated/model.ts';
import type { Confirmation } from '../quality/confirmation/confirmation.ts';
import type { EntityRow } from './entity-row.ts';
import { textDigest } from './text-digest.ts';

/** An object that something can be confirmed of. */
interface Subject {
  readonly entity: EntityName;
  readonly key: string;
}

/** Where confirmations are kept. */
export interface ConfirmationSource {
  /** Of which objects something may be confirmed; false where nothing was when this was called. */
  confirmed(): Promise<(subject: Subject) => boolean>;
  /** All that was confirmed of these objects, oldest first; asked once for many. */
  of(subjects: readonly Subject[]): Promise<readonly KeptConfirmation[]>;
}

/** A confirmation as it is kept: the texts of claims as digests under a salt. */
export interface KeptConfirmation extends Omit<Confirmation, 'isText'> {
  readonly entity: EntityName;
  readonly key: string;
  readonly salt: string;
}

/**
 * Reads, for one operation, what officials confirmed of its entities: of which anything is, is looked up once. A store
 * that fails or takes too long is not waited for twice; facts are then served without, and say so.
 */
export class ConfirmationReads {
  readonly #source: ConfirmationSource;
  readonly #timeoutMs: number;
  #mayBeConfirmed: ((subject: Subject) => boolean) | null = null;
  #failed = false;
  readonly #withFormer = new WeakSet<EntityRow>();

  constructor(source: ConfirmationSource, timeoutMs: number) {
    this.#source = source;
    this.#timeoutMs = timeoutMs;
  }

  /** For all of these rows in one go, but for those that know already. */
  async read(rows: Iterable<EntityRow>): Promise<void> {
    const unread: EntityRow[] = [];
    for (const row of rows) if (!row.hasConfirmations) unread.push(row);
    if (unread.length === 0) return;
    if (!this.#failed) this.#mayBeConfirmed ??= await this.#inTime(this.#source.confirmed());
    const asked: EntityRow[] = [];
    for (const row of unread) {
      if (this.#mayBeConfirmed?.(row) === false) row.addConfirmations(none);
      else asked.push(row);
    }
    if (asked.length === 0) return;
    const found = this.#failed ? null : await this.#inTime(this.#source.of(asked));
    if (!found) {
      for (const row of asked) row.addConfirmations(null);
      return;
    }
    const byRow = new Map<string, Confirmation[]>();
    for (const kept of found) {
      const known = byRow.get(`${kept.entity} ${kept.key}`);
      if (known) known.push(confirmationOf(kept));
      else byRow.set(`${kept.entity} ${kept.key}`, [confirmationOf(kept)]);
    }
    for (const row of asked) row.addConfirmations((byRow.size > 0 && byRow.get(`${row.entity} ${row.key}`)) || none);
  }

  /**
   * Also what was confirmed of these persons under numbers that have been cancelled since, as soon as the register that
   * keeps numbers has told these; hardly anybody has such.
   */
  async readFormer(rows: Iterable<EntityRow>): Promise<void> {
    const wanted: FormerNumberOf[] = [];
    for (const row of rows) {
      if (row.entity !== 'Person' || !row.formerNumbers || this.#withFormer.has(row)) continue;
      this.#withFormer.add(row);
      for (const { number, kind } of row.formerNumbers) {
        const former = { row, entity: row.entity, key: number };
        if (kind === 'SUPERSEDED_PID' && this.#mayBeConfirmed?.(former) !== false) wanted.push(former);
      }
    }
    if (wanted.length === 0 || this.#failed) return;
    const found = await this.#inTime(this.#source.of(wanted));
    for (const { row, key } of wanted) {
      const own = found?.filter((kept) => kept.key === key).map((kept) => renumbered(kept, row.key));
      row.addFormerConfirmations(own?.map(confirmationOf) ?? null);
    }
  }

  /** Null if the store fails or takes too long; then it is not asked any more. */
  async #inTime<T>(answer: Promise<T>): Promise<T | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, this.#timeoutMs, null);
    });
    const found = await Promise.race([answer, late]).catch(() => null);
    clearTimeout(timer);
    this.#failed ||= found === null;
    return found;
  }
}

interface FormerNumberOf extends Subject {
  readonly row: EntityRow;
}

/** What registers said under the cancelled number; a register that names its records by the number has renamed them. */
function renumbered(kept: KeptConfirmation, present: string): KeptConfirmation {
  const claims = kept.claims.map((claim) => ({
    ...claim,
    recordRef: claim.recordRef?.replaceAll(kept.key, present) ?? null,
  }));
  return { ...kept, claims };
}

const none: readonly Confirmation[] = [];

function confirmationOf({ salt, ...kept }: KeptConfirmation): Confirmation {
  return { ...kept, isText: (text, digest) => textDigest(text, salt) === digest };
}
