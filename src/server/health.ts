import type { Hub } from './hub.ts';

/** State of the hub for those who run it: `ready` is about the hub itself, registers are only told. */
export interface Readiness {
  readonly ready: boolean;
  readonly store: boolean;
  readonly schema: boolean;
  /** By register, whether it answered just now. */
  readonly registers: Readonly<Record<string, boolean>>;
}

/** Milliseconds for which an answer is given again, so that a busy prober does not load the registers. */
const freshFor = 1000;

/** Asks store and registers; everybody who asks meanwhile or within a second gets the same answer. */
export class Health {
  #asked: Promise<Readiness> | null = null;

  readiness(hub: Hub | null): Promise<Readiness> {
    if (hub === null) return Promise.resolve({ ready: false, store: false, schema: false, registers: {} });
    if (this.#asked === null) {
      this.#asked = ask(hub);
      const forget = () => setTimeout(() => (this.#asked = null), freshFor).unref();
      this.#asked.then(forget, forget);
    }
    return this.#asked;
  }
}

async function ask(hub: Hub): Promise<Readiness> {
  const [store, registers] = await Promise.all([hub.storeReady(), hub.graph.states()]);
  return { ready: store, store, schema: true, registers };
}
