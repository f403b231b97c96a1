import type { IncomingMessage } from 'node:http';
import pg from 'pg';
import { accepted, type Body, listField, Refusal, readBody, refused } from '../residence-service/protocol.ts';
import { readBodyText, type SimulatedService, startSimulatedService } from '../simulated-service.ts';
import { lookups, participants } from './participants.ts';
import { Tokens } from './tokens.ts';

const mostBytes = 256 * 1024;
const batchLimit = 20;

export interface SocialInsuranceServiceOptions {
  /** Database with the table of connectors/social-insurance/sample/schema.sql. Connected to on the first request. */
  readonly databaseUrl: string;
  /** 0: a free one. */
  readonly port?: number;
  /** Who gets tokens. */
  readonly client: { readonly id: string; readonly secret: string };
}

export interface SocialInsuranceService extends SimulatedService {
  /** Takes back every token given so far. */
  expireTokens(): void;
}

/** Starts the simulated social-insurance service; PROTOCOL.md says how it answers. */
export async function startSocialInsuranceService(
  options: SocialInsuranceServiceOptions,
): Promise<SocialInsuranceService> {
  const { databaseUrl, port, client } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, allowExitOnIdle: true });
  // An idle connection that PostgreSQL ended: the pool has dropped it already and makes another when asked.
  pool.on('error', () => {});
  const tokens = new Tokens(client);

  const paths: Readonly<Record<string, (body: Body) => Promise<object>>> = {
    '/ngsp/TrangThai': async () => ({ TrangThai: 'HOAT_DONG' }),
    ...Object.fromEntries(
      Object.entries(lookups).map(([path, lookup]) => [
        path,
        async (body: Body) => ({ KetQua: await participants(pool, lookup, listField(body, lookup.asked, batchLimit)) }),
      ]),
    ),
  };

  async function answerTo(request: IncomingMessage, answer: (body: Body) => Promise<object>): Promise<string> {
    try {
      const text = await readBodyText(request, mostBytes);
      if (text === null) throw new Refusal(500);
      if (!tokens.takes(request.headers.authorization)) throw new Refusal(100);
      return accepted(await answer(readBody(text)));
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code);
      throw error;
    }
  }

  const service = await startSimulatedService({
    port,
    spoil: (answer, how) => (how === 'truncated' ? answer.slice(0, Math.ceil(answer.length / 2)) : wrong[how]),
    async answer(path, request) {
      if (path === '/token') {
        await readBodyText(request, mostBytes);
        return tokens.give(request.headers.authorization);
      }
      const answer = Object.hasOwn(paths, path) ? paths[path] : undefined;
      return answer ? { status: 200, text: await answerTo(request, answer) } : null;
    },
    close: () => pool.end(),
  });
  return { ...service, expireTokens: () => tokens.expire() };
}

const wrong = {
  garbage: '<html><body>502 Bad Gateway \u0000\ufffd',
  error: refused(200),
  types: accepted({ KetQua: 1 }),
} as const;
