import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mode, WrongAnswer } from './residence-service/mode.ts';

/** What is answered to one request. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

export interface SimulatedServiceOptions {
  /** 0: a free one. */
  readonly port?: number | undefined;
  readonly host?: '127.0.0.1' | '::1' | undefined;
  /** The answer to a POST at a path; null where there is no such path. What it throws is an HTTP 500. */
  readonly answer: (path: string, request: IncomingMessage) => Promise<Reply | null>;
  /** The right answer, spoilt. */
  readonly spoil: (answer: string, how: WrongAnswer) => string;
  readonly close: () => Promise<void>;
}

export interface SimulatedService {
  /** Without a slash at the end; the same in every mode. */
  readonly url: string;
  /** Requests received so far at one path, or at all, in whatever mode. */
  calls(path?: string): number;
  /** Changes how it behaves. Requests that hang are dropped by the next change. Rejects if the port was taken meanwhile. */
  set(mode: Mode): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a service on this machine that behaves as it is told. */
export async function startSimulatedService(options: SimulatedServiceOptions): Promise<SimulatedService> {
  const { port = 0, host = '127.0.0.1' } = options;
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
    const now = mode;
    if (now.mode === 'slow') await sleep(now.milliseconds, undefined, { ref: false });
    const reply = request.method === 'POST' ? await options.answer(path, request) : null;
    if (reply === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(now.mode === 'wrong' ? options.spoil(reply.text, now.how) : reply.text);
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
      await options.close();
    },
  };
}

/** The body of a request; null if it is longer than that many bytes. */
export async function readBodyText(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  return size > mostBytes ? null : Buffer.concat(chunks).toString('utf8');
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
