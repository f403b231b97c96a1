import { setTimeout as sleep } from 'node:timers/promises';
import type { DayHub } from './day-hub.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, as any client of GraphQL without generated types does
export type Answered = any;

/** An act that the hub said it had done. */
export interface ToldDone {
  readonly dossier: string;
  readonly key: string;
}

/** What all callers together saw. */
export interface CallsSeen {
  /** Requests that were cut off or not answered, and sent again as they were. */
  cutOff: number;
  requests: number;
  readonly done: ToldDone[];
}

/** Sends a request until it is answered: with the same key, so that it is done once however often it arrives. */
export class PersistentCaller {
  readonly #hub: Pick<DayHub, 'url'>;
  readonly #token: string;
  readonly #seen: CallsSeen;
  readonly #signal: AbortSignal;

  /** `signal`: nothing more is to be sent. */
  constructor(hub: Pick<DayHub, 'url'>, token: string, seen: CallsSeen, signal: AbortSignal) {
    this.#hub = hub;
    this.#token = token;
    this.#seen = seen;
    this.#signal = signal;
  }

  /** Data of the answer. @throws what the hub says is wrong with the request, and when nothing more is to be sent */
  async ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answered> {
    const body = JSON.stringify({ query, variables });
    for (;;) {
      this.#signal.throwIfAborted();
      this.#seen.requests += 1;
      const response = await this.#post(body);
      const { data, errors } = response ?? {};
      if (data && !errors) return data;
      if (errors && response.status < 500) throw new Error(`The hub refused a request: ${JSON.stringify(errors)}`);
      this.#seen.cutOff += 1;
      await sleep(100, undefined, { signal: this.#signal });
    }
  }

  /** The hub said that it did this. */
  told(done: ToldDone): void {
    this.#seen.done.push(done);
  }

  async #post(body: string): Promise<Answered> {
    try {
      const response = await fetch(this.#hub.url(), {
        method: 'POST',
        headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(60_000),
      });
      return { status: response.status, ...((await response.json()) as object) };
    } catch {
      return null;
    }
  }
}
