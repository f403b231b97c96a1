import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Endpoint, endpoints, type Path } from './endpoints.ts';
import { type Mode, spoil } from './mode.ts';
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

export interface ResidenceService {
  /** Without a slash at the end; the same in every mode. */
  readonly url: string;
  /** Requests received so far at one path, or at all, in whatever mode. */
  calls(path?: Path): number;
  /** Changes how it behaves. Requests that hang are dropped by the next change. Rejects if the port was taken meanwhile. */
  set(mode: Mode): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the simulated residence service; PROTOCOL.md says how it answers. */
export async function startResidenceService(options: ResidenceServiceOptions): Promise<ResidenceService> {
  const { databaseUrl, port = 0, host = '127.0.0.1', token, batchLimit = 50 } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, allowExitOnIdle: true });
  // An idle connection that PostgreSQL ended: the pool has dropped it already and makes another when asked.
  pool.on('error', () => {});
  const calls = new Map<string, number>();
  const hanging = new Set<ServerResponse>();
  let mode: Mode = { mode: 'up' };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    calls.set(path, (calls.get(path) ?? 0) + 1);
    if (mode.mode === 'hang') {
      hanging.add(response);
      response.once('close', () => hanging.delete(response));
      return;
    }
    if (request.method !== 'POST' || !isPath(path)) {
      response.writeHead(404).end();
      return;
    }
    const now = mode;
    if (now.mode === 'slow') await sleep(now.milliseconds, undefined, { ref: false });
    const answer = await answerTo(request, path);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(now.mode === 'wrong' ? spoil(answer, now.how) : answer);
  }

  async function answerTo(request: IncomingMessage, path: Path): Promise<string> {
    try {
      const text = await readText(request);
      if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(100);
      const endpoint: Endpoint = endpoints[path];
      return accepted(await endpoint(pool, readBody(text), batchLimit));
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code);
      throw error;
    }
  }

  await listen(server, port, host);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    calls: (path) => (path === undefined ? [...calls.values()].reduce((sum, n) => sum + n, 0) : (calls.get(path) ?? 0)),
    async set(next) {
      mode = next;
      for (const response of hanging) response.destroy();
      hanging.clear();
      if (next.mode === 'down') await close(server);
      else if (!server.listening) await listen(server, taken, host);
    },
    async stop() {
      await close(server);
      await pool.end();
    },
  };
}

const isPath = (path: string): path is Path => Object.hasOwn(endpoints, path);

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  if (size > mostBytes) throw new Refusal(500);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
