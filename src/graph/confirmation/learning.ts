import { type Estimate, Reliability } from '../../quality/reliability/reliability.ts';
import type { ConfirmationStore, Taught } from '../../store/confirmations/confirmation-store.ts';

/** After so long a request looks for what other processes have confirmed; milliseconds. */
const LOOK_EVERY = 5_000;
/** Milliseconds within which learning anew holds up nobody; every confirmation then counts at once. */
const QUICK = 50;
/** Otherwise it takes at most this share of the time. */
const SHARE_OF_TIME = 0.05;
/** Ids are given before a confirmation is stored: so many back are read again, so that none that came late is missed. */
const OVERLAP = 100;
/** Claims that must have been compared with originals before a reliability is shown beside a claim. */
const LEAST_MEASURED = 5;

/** What confirmations have taught so far. Of each fact the latest counts, once. */
export class Learning {
  readonly #store: Pick<ConfirmationStore, 'taughtAfter'>;
  readonly #taught = new Map<string, Taught>();
  readonly #estimates = new Map<string, Estimate>();
  /** How many claims of a register in a field were compared with originals. */
  readonly #measured = new Map<string, number>();
  #reliability = new Reliability([]);
  #newest = 0;
  #lookedAt: number | null = null;
  /** When learning anew may begin again; milliseconds since the epoch. */
  #learnsFrom = 0;
  #isBehind = false;
  #looking: Promise<void> | null = null;

  constructor(store: Pick<ConfirmationStore, 'taughtAfter'>) {
    this.#store = store;
  }

  get reliability(): Reliability {
    return this.#reliability;
  }

  get taught(): readonly Taught[] {
    return [...this.#taught.values()];
  }

  /** The estimate for a register in a field, worked out once. */
  estimate(register: string, field: string): Estimate {
    const of = `${register} ${field}`;
    let estimate = this.#estimates.get(of);
    if (!estimate) {
      estimate = this.#reliability.estimate(register, field);
      this.#estimates.set(of, estimate);
    }
    return estimate;
  }

  /** What is shown beside a claim: chance that it is right, 0 to 1; null until enough was measured. */
  shown(register: string, field: string): number | null {
    const measured = this.#measured.get(`${register} ${field}`) ?? 0;
    return measured < LEAST_MEASURED ? null : this.estimate(register, field).mean;
  }

  /** Called with every request: waits for the first look, at most so long, and for no other. */
  async keepUp(atMostMs: number): Promise<void> {
    if (this.#lookedAt !== null) {
      if (Date.now() - this.#lookedAt > LOOK_EVERY) void this.look();
      return;
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, atMostMs);
    });
    await Promise.race([this.look(), late]).finally(() => clearTimeout(timer));
  }

  /** Takes in what was confirmed since the last look; a store that does not answer leaves what is known. */
  async look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** The same for a confirmation that was stored just now: a look under way may have begun before it. */
  async takeIn(): Promise<void> {
    await this.#looking;
    await this.look();
  }

  async #look(): Promise<void> {
    this.#lookedAt = Date.now();
    const found = await this.#store.taughtAfter(String(this.#newest - OVERLAP)).catch(() => []);
    const fresh = found.filter((taught) => {
      const known = this.#taught.get(factOf(taught));
      return !known || Number(known.id) < Number(taught.id);
    });
    for (const taught of fresh) this.#taught.set(factOf(taught), taught);
    this.#newest = Number(found.at(-1)?.id ?? this.#newest);
    this.#isBehind ||= fresh.length > 0;
    if (this.#isBehind && Date.now() >= this.#learnsFrom) this.#learn();
  }

  #learn(): void {
    const started = performance.now();
    this.#reliability = new Reliability(
      this.taught.map(({ entity, key, field, lesson }) => ({
        entity: `${entity} ${key}`,
        field: `${entity}.${field}`,
        ...lesson,
      })),
    );
    this.#estimates.clear();
    this.#measured.clear();
    for (const { entity, field, lesson } of this.#taught.values()) {
      for (const { register } of lesson.said) {
        const of = `${register} ${entity}.${field}`;
        this.#measured.set(of, (this.#measured.get(of) ?? 0) + 1);
      }
    }
    this.#isBehind = false;
    const took = performance.now() - started;
    // What nobody notices need not be spread.
    this.#learnsFrom = took < QUICK ? 0 : Date.now() + took / SHARE_OF_TIME;
  }
}

const factOf = ({ entity, key, field }: Taught) => `${entity} ${key} ${field}`;
