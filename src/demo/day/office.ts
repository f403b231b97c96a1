import { setTimeout as sleep } from 'node:timers/promises';
import type { Later, Official, SeenDossier } from './official.ts';

/** How the work stands. */
export interface OfficeState {
  /** Dossiers that somebody has taken so far. */
  readonly taken: number;
  /** Whether nobody is at anything, nor will be but for payments that are not confirmed. */
  readonly isDone: boolean;
}

/** The officials of one unit: what has come in goes to whoever is free, and each comes back to what was left. */
export class Office {
  readonly #officials: readonly Official[];
  readonly #now: () => Date;
  readonly #signal: AbortSignal;
  readonly #fresh: SeenDossier[] = [];
  readonly #known = new Set<string>();
  readonly #later: { readonly code: string; readonly official: Official; readonly later: NonNullable<Later> }[] = [];
  #busy = 0;
  #looksAgainAt = 0;

  constructor(officials: readonly Official[], now: () => Date, signal: AbortSignal) {
    this.#officials = officials;
    this.#now = now;
    this.#signal = signal;
  }

  state(): OfficeState {
    const isLeft = this.#fresh.length > 0 || this.#later.some(({ later }) => later.what !== 'DECIDE');
    return { taken: this.#known.size - this.#fresh.length, isDone: this.#busy === 0 && !isLeft };
  }

  /** What no official could go on from: refusals that the rules do not foresee. */
  readonly failures: string[] = [];

  /** Works until it is told to stop. */
  async work(): Promise<void> {
    await Promise.all(this.#officials.map((official) => this.#workOf(official)));
  }

  async #workOf(official: Official): Promise<void> {
    while (!this.#signal.aborted) {
      this.#busy += 1;
      const isDone = await this.#next(official);
      this.#busy -= 1;
      if (!isDone) await sleep(50, undefined, { signal: this.#signal }).catch(() => {});
    }
  }

  /** Whether there was anything to do. */
  async #next(official: Official): Promise<boolean> {
    const now = this.#now().getTime();
    const due = this.#later.findIndex((each) => each.official === official && each.later.at <= now);
    const [returned] = due < 0 ? [] : this.#later.splice(due, 1);
    if (returned) {
      await this.#note(returned.code, official, official.goOn(returned.code, returned.later.what));
      return true;
    }
    if (this.#fresh.length === 0 && Date.now() >= this.#looksAgainAt) await this.#look(official);
    const seen = this.#fresh.shift();
    if (seen) await this.#note(seen.code, official, official.take(seen));
    return seen !== undefined;
  }

  async #look(official: Official): Promise<void> {
    this.#looksAgainAt = Date.now() + 500;
    const inbox = await official.inbox(50).catch((error) => this.#failed('inbox', error));
    for (const seen of inbox ?? []) {
      if (!this.#known.has(seen.code)) this.#fresh.push(seen);
      this.#known.add(seen.code);
    }
  }

  async #note(code: string, official: Official, work: Promise<Later>): Promise<void> {
    const later = await work.catch((error) => this.#failed(code, error));
    if (later) this.#later.push({ code, official, later });
  }

  /** What is cut off by the end of the day is no failure. */
  #failed(what: string, error: Error): null {
    if (!this.#signal.aborted) this.failures.push(`${what}: ${error.message}`);
    return null;
  }
}
