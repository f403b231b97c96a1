import type { FailureCode } from '../contract.ts';
import { type Authorization, authorized } from './http-authorization.ts';
import { type Limits, openExchange } from './http-exchange.ts';

export type Posted =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly status?: number };

/** Posts JSON to one service and reads JSON. */
export interface Poster {
  post(path: string, body: unknown, call: Limits, headers?: Readonly<Record<string, string>>): Promise<Posted>;
  close(): Promise<void>;
}

export interface PosterOptions {
  /** Whether an answer, though it came with HTTP 200, says that the header was not taken. */
  readonly refuses?: (body: unknown) => boolean;
  /** As for `Exchange`. */
  readonly telling?: readonly number[];
}

/** `url` as for `openExchange`. An answer with HTTP 401, or one that `refuses`, is asked for once more if it makes sense. */
export function openPoster(url: string, authorization: Authorization, options: PosterOptions = {}): Poster {
  const { refuses = () => false, telling = [] } = options;
  const exchange = openExchange(url);
  return {
    post(path, body, call, more = {}) {
      const text = JSON.stringify(body);
      const ask = async (header: string | null): Promise<Posted> => {
        const headers = {
          ...more,
          ...(header !== null && { authorization: header }),
          'content-type': 'application/json',
          accept: 'application/json',
        };
        const exchanged = await exchange.post(path, { headers, body: text, telling }, call);
        if (!exchanged.ok) return exchanged;
        call.received?.({ request: `${path}\n${text}`, parts: [{ key: null, text: exchanged.text }] });
        try {
          return { ok: true, body: JSON.parse(exchanged.text) };
        } catch {
          return { ok: false, code: 'MALFORMED' };
        }
      };
      return authorized(authorization, call, ask, (posted) =>
        posted.ok ? refuses(posted.body) : posted.status === 401,
      );
    },
    async close() {
      await Promise.all([exchange.close(), authorization.close()]);
    },
  };
}
