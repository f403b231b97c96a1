import type { Purpose } from '../../access/identity.ts';
import type { Declaration } from '../../connect/contract.ts';
import { isConfirmable } from '../../gather/confirmable.ts';
import type { Gather } from '../../gather/gather.ts';
import type { EntityName, FieldPath } from '../../generated/model.ts';
import type { Fact } from '../../quality/fact.ts';
import { corroboratedPromise } from '../../quality/vote.ts';
import type { FactRead, OpenWorkStore } from '../../store/confirmations/open-work-store.ts';
import { AUDIT_RATE, lotsOf } from './audit-slice.ts';

/** Entities of one request beyond which it is a list and not the work of a dossier, so that nothing of it is noted. */
const MOST_ENTITIES = 500;
/** Most uncertain facts noted of one request, and most facts that wait to be stored. */
const MOST_OF_REQUEST = 200;
const MOST_WAITING = 5_000;
/** Days after which what was read is forgotten, and milliseconds between two looks for such. */
const KEPT_DAYS = 30;
const FORGET_EVERY = 3_600_000;

/**
 * Notes which facts were read with flags for dossiers and are worth comparing with the original. After the answer, many
 * at once, and never at its cost: what cannot be stored is lost.
 */
export class OpenWork {
  readonly #store: OpenWorkStore;
  readonly #sealed: ReadonlySet<FieldPath>;
  readonly #auditRate: number;
  readonly #offered = new Map<EntityName, Map<string, boolean>>();
  readonly #waiting = new Map<string, FactRead>();
  #storing: Promise<void> | null = null;
  #forgotAt = 0;

  constructor(store: OpenWorkStore, declarations: readonly Declaration[], auditRate = AUDIT_RATE) {
    this.#store = store;
    this.#auditRate = auditRate;
    // That there is such a record is confidential, so it is not told to the unit's other officials.
    this.#sealed = new Set(declarations.flatMap(({ sealed = [] }) => sealed.flatMap(({ fields }) => fields)));
  }

  /** Whether the fact was drawn by lot for this dossier. */
  isAudited(dossier: string, entity: EntityName, key: string, field: string): boolean {
    return lotsOf(dossier, entity, key)(field) < this.#auditRate;
  }

  /** Notes what was judged for a request once its answer is on its way; nothing without a dossier. */
  note(gather: Gather, { unit, dossier }: Purpose, now: Date): void {
    if (dossier === null) return;
    setImmediate(() => {
      for (const fact of this.#worthConfirming(gather, unit, dossier, now.toISOString())) {
        if (this.#waiting.size >= MOST_WAITING) break;
        this.#waiting.set([unit, dossier, fact.entity, fact.key, fact.field].join('\n'), fact);
      }
      if (this.#waiting.size > 0) this.#storing ??= this.#storeAll();
    });
  }

  /** Waits until nothing is waiting to be stored. */
  async settled(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await this.#storing;
  }

  #worthConfirming(gather: Gather, unit: string, dossier: string, readAt: string): readonly FactRead[] {
    const audited: FactRead[] = [];
    const uncertain: FactRead[] = [];
    const rows = [...gather.rows()];
    if (rows.length > MOST_ENTITIES) return [];
    for (const row of rows) {
      const { entity, key } = row;
      const lotIn = lotsOf(dossier, entity, key);
      for (const [field, fact] of row.judgedFacts()) {
        if (fact.value === null || fact.accuracy === 'CONFIRMED' || !this.#isOffered(entity, field)) continue;
        const lot = lotIn(field);
        const read = { unit, dossier, entity, key, field, readAt };
        if (lot < this.#auditRate) audited.push({ ...read, slice: 'AUDIT', rank: lot });
        else if (isUncertain(fact)) uncertain.push({ ...read, slice: 'UNCERTAIN', rank: fact.probabilityWrong ?? 0.5 });
      }
    }
    const most = uncertain.length > MOST_OF_REQUEST;
    return [...audited, ...(most ? uncertain.sort((a, b) => b.rank - a.rank).slice(0, MOST_OF_REQUEST) : uncertain)];
  }

  #isOffered(entity: EntityName, field: string): boolean {
    let fields = this.#offered.get(entity);
    if (!fields) {
      fields = new Map();
      this.#offered.set(entity, fields);
    }
    let offered = fields.get(field);
    if (offered === undefined) {
      offered = isConfirmable(entity, field) && !this.#sealed.has(`${entity}.${field}` as FieldPath);
      fields.set(field, offered);
    }
    return offered;
  }

  async #storeAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      const facts = [...this.#waiting.values()];
      this.#waiting.clear();
      await this.#store.note(facts).catch(() => {});
      if (Date.now() - this.#forgotAt > FORGET_EVERY) {
        this.#forgotAt = Date.now();
        await this.#store.forget(new Date(Date.now() - KEPT_DAYS * 86_400_000)).catch(() => {});
      }
    }
    this.#storing = null;
  }
}

/** More doubtful than agreement of two registers leaves it. */
const isUncertain = ({ accuracy, probabilityWrong }: Fact) =>
  accuracy === 'CONFLICTING' || accuracy === 'INVALID' || (probabilityWrong ?? 0) > corroboratedPromise;
