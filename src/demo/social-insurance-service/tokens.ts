import { randomBytes } from 'node:crypto';
import type { Reply } from '../simulated-service.ts';

/** Seconds for which a token is taken. */
const LIFE = 600;

/** Gives tokens to one client, and knows those that are still taken. */
export class Tokens {
  readonly #basic: string;
  readonly #until = new Map<string, number>();

  constructor(client: { readonly id: string; readonly secret: string }) {
    this.#basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
  }

  give(authorization: string | undefined): Reply {
    if (authorization !== this.#basic) return { status: 401, text: '{"error":"invalid_client"}' };
    const now = Date.now();
    for (const [token, until] of this.#until) if (until <= now) this.#until.delete(token);
    const token = randomBytes(24).toString('base64url');
    this.#until.set(token, now + LIFE * 1_000);
    return { status: 200, text: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: LIFE }) };
  }

  takes(authorization: string | undefined): boolean {
    const [scheme, token = ''] = authorization?.split(' ') ?? [];
    return scheme === 'Bearer' && (this.#until.get(token) ?? 0) > Date.now();
  }

  /** From now on no token given so far is taken. */
  expire(): void {
    this.#until.clear();
  }
}
