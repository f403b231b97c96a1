import type { FailureCode } from '../contract.ts';
import { LimitReached, within } from '../until.ts';
import { type Exchange, type Exchanged, type Limits, openExchange } from './http-exchange.ts';

/** What stands in the header `Authorization`, or why that could not be had. */
export type Authorized =
  | { readonly ok: true; readonly header: string | null }
  | { readonly ok: false; readonly code: FailureCode };

/** By what a service knows the hub. */
export interface Authorization {
  header(call: Limits): Promise<Authorized>;
  /** The service did not take this header. Whether another may be had, so that asking once more makes sense. */
  refused(header: string | null): boolean;
  close(): Promise<void>;
}

/** The same in every call. */
export const fixed = (header: string | null): Authorization => ({
  header: async () => ({ ok: true, header }),
  refused: () => false,
  close: async () => {},
});

export const bearer = (token: string): Authorization => fixed(`Bearer ${token}`);
export const basic = (user: string, password: string): Authorization => fixed(basicHeader(user, password));

const basicHeader = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;

/** Who asks a token endpoint (RFC 6749, section 4.4). */
export interface Client {
  readonly id: string;
  readonly secret: string;
}

/** Most milliseconds that a renewal takes; whoever waits for it has a deadline of its own. */
const RENEWAL = 5_000;
/** A token is no longer used so many milliseconds before it expires, or from nine tenths of its life on. */
const EARLY = 30_000;

/** Sends one request with a header, and once more with another where the first was refused. */
export async function authorized<Answer>(
  authorization: Authorization,
  call: Limits,
  ask: (header: string | null) => Promise<Answer>,
  isRefused: (answer: Answer) => boolean,
): Promise<Answer | { readonly ok: false; readonly code: FailureCode }> {
  const first = await authorization.header(call);
  if (!first.ok) return first;
  const answer = await ask(first.header);
  if (!isRefused(answer) || !authorization.refused(first.header)) return answer;
  const second = await authorization.header(call);
  return second.ok ? ask(second.header) : second;
}

/**
 * A bearer token from a token endpoint, got when first needed and kept until shortly before it expires. All who need
 * one wait for the same renewal, which ends when the last of them has gone. `url` as for `openExchange`.
 */
export function clientCredentials(url: string, path: string, client: Client): Authorization {
  const exchange = openExchange(url);
  let kept: { readonly header: string; readonly until: number } | null = null;
  let renewal: Renewal | null = null;
  return {
    async header(call) {
      if (kept && Date.now() < kept.until) return { ok: true, header: kept.header };
      if (call.signal.aborted || call.deadline <= Date.now()) return { ok: false, code: 'TIMEOUT' };
      renewal ??= new Renewal(async (limits) => {
        const issued = issuedIn(await ask(exchange, path, client, limits));
        if (!issued.ok) return issued;
        kept = issued;
        return { ok: true, header: issued.header };
      });
      const joined = renewal;
      const answer = await joined.wait(call);
      if (joined.isOver && renewal === joined) renewal = null;
      return answer;
    },
    refused(header) {
      if (kept?.header === header) kept = null;
      return true;
    },
    close: () => exchange.close(),
  };
}

/** One request for a token, and how many wait for it. */
class Renewal {
  readonly #answer: Promise<Authorized>;
  readonly #abort = new AbortController();
  #waiting = 0;
  #answered = false;

  constructor(ask: (limits: Limits) => Promise<Authorized>) {
    this.#answer = ask({ signal: this.#abort.signal, deadline: Date.now() + RENEWAL }).finally(() => {
      this.#answered = true;
    });
  }

  /** Nobody may wait for it any more: it has been answered, or was given up. */
  get isOver(): boolean {
    return this.#answered || this.#abort.signal.aborted;
  }

  async wait(call: Limits): Promise<Authorized> {
    this.#waiting += 1;
    try {
      return await within(call, this.#answer);
    } catch (error) {
      if (error instanceof LimitReached) return { ok: false, code: 'TIMEOUT' };
      throw error;
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#abort.abort();
    }
  }
}

function ask(exchange: Exchange, path: string, { id, secret }: Client, limits: Limits): Promise<Exchanged> {
  const headers = {
    authorization: basicHeader(id, secret),
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  };
  return exchange.post(path, { headers, body: 'grant_type=client_credentials' }, limits);
}

type Issued = { readonly ok: true; readonly header: string; readonly until: number };

function issuedIn(exchanged: Exchanged): Issued | { readonly ok: false; readonly code: FailureCode } {
  // A token endpoint says 400 to a client that it does not know, too.
  if (!exchanged.ok) return { ok: false, code: exchanged.status === 400 ? 'BAD_CONFIG' : exchanged.code };
  try {
    const { access_token: token, expires_in: seconds } = JSON.parse(exchanged.text) as Readonly<
      Record<string, unknown>
    >;
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) return { ok: false, code: 'MALFORMED' };
    const life = Number(seconds) > 0 ? Number(seconds) * 1_000 : Number.POSITIVE_INFINITY;
    return { ok: true, header: `Bearer ${token}`, until: Date.now() + life - Math.min(EARLY, life / 10) };
  } catch {
    return { ok: false, code: 'MALFORMED' };
  }
}
