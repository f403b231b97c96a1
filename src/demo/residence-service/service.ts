import type { IncomingMessage } from 'node:http';
import pg from 'pg';
import { readBodyText, type SimulatedService, startSimulatedService } from '../simulated-service.ts';
import { type Endpoint, endpoints, type Path } from './endpoints.ts';
import { spoil } from './mode.ts';
import { accepted, Refusal, readBody, refused } from './protocol.ts';

const mostBytes = 256 * 1024;

export interface ResidenceServiceOptions {
  /** Database with the tables of connectors/residence/sample/schema.sql. Connected to on the first request. */
  readonly databaseUrl: string;
  /** 0: a free one. */
  readonly port?: number;
  readonly host?: '127.0.0.1' | '::1';
  /** What callers must send as bearer token. */
  readonly token: string;
  /** Most keys in one request; 50 unless told. */
  readonly batchLimit?: number;
}

export type ResidenceService = SimulatedService;

/** Starts the simulated residence service; PROTOCOL.md says how it answers. */
export async function startResidenceService(options: ResidenceServiceOptions): Promise<ResidenceService> {
  const { databaseUrl, port, host, token, batchLimit = 50 } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, allowExitOnIdle: true });
  // An idle connection that PostgreSQL ended: the pool has dropped it already and makes another when asked.
  pool.on('error', () => {});

  async function answerTo(request: IncomingMessage, path: Path): Promise<string> {
    try {
      const text = await readBodyText(request, mostBytes);
      if (text === null) throw new Refusal(500);
      if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(100);
      const endpoint: Endpoint = endpoints[path];
      return accepted(await endpoint(pool, readBody(text), batchLimit));
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code);
      throw error;
    }
  }

  return startSimulatedService({
    port,
    host,
    spoil,
    answer: async (path, request) => (isPath(path) ? { status: 200, text: await answerTo(request, path) } : null),
    close: () => pool.end(),
  });
}

const isPath = (path: string): path is Path => Object.hasOwn(endpoints, path);
