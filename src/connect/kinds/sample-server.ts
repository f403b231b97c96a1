import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a sample service makes of one request. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly text: string;
}
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly text: string;
}

/** The HTTP side of a sample service: holds answers back, counts what it works on, and spoils what it was told to. */
export abstract class SampleServer {
  /** What becomes of a right answer; null leaves it. */
  spoilt: ((reply: Reply, asked: Asked) => Reply) | null = null;
  readonly #held = new Set<() => void>();
  #holds = false;
  #busy = 0;

  protected abstract reply(asked: Asked): Reply | Promise<Reply>;

  get busy(): number {
    return this.#busy;
  }

  hold(): () => Promise<void> {
    this.#holds = true;
    return async () => {
      this.#holds = false;
      for (const go of this.#held) go();
      this.#held.clear();
    };
  }

  /** From now on every answer becomes another, until this is undone. */
  readonly spoil = (how: NonNullable<SampleServer['spoilt']>) => async () => {
    this.spoilt = how;
    return async () => {
      this.spoilt = null;
    };
  };

  /** Listens on a free port of this machine. */
  async listen(): Promise<{ readonly port: number; close(): Promise<void> }> {
    const server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return { port: (server.address() as AddressInfo).port, close };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#busy += 1;
    response.once('close', () => {
      this.#busy -= 1;
    });
    let text = '';
    request.setEncoding('utf8');
    try {
      for await (const chunk of request) text += chunk;
    } catch {
      return; // the caller has gone
    }
    if (this.#holds) await new Promise<void>((resolve) => this.#held.add(resolve));
    const asked = { path: request.url ?? '', authorization: request.headers.authorization, text };
    const right = await this.reply(asked);
    const { status = 200, type = 'application/json', text: answer } = this.spoilt ? this.spoilt(right, asked) : right;
    response.writeHead(status, { 'content-type': type });
    response.end(answer);
  }
}

export const garbage = '<html><body>502 Bad Gateway \u0000\ufffd';
export const half = (text: string) => text.slice(0, Math.ceil(text.length / 2));
