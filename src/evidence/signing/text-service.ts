import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TextRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: string;
}

export interface TextReply {
  readonly status: number;
  readonly text: string;
  /** Default: text/plain. */
  readonly type?: string;
}

export interface TextService {
  readonly url: string;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** A checkpoint with its proof has some kilobytes. */
const MOST_BYTES = 64 * 1024;

/** Answers texts with texts over HTTP. Port 0: a free one. */
export async function startTextService(
  { host, port }: { readonly host: string; readonly port: number },
  answer: (request: TextRequest) => Promise<TextReply>,
): Promise<TextService> {
  const server = createServer({ requestTimeout: 10_000 }, async (request, response) => {
    const reply = await read(request)
      .then((body): TextReply | Promise<TextReply> =>
        body === null ? { status: 413, text: 'too long\n' } : answer({ ...head(request), body }),
      )
      .catch((): TextReply => ({ status: 500, text: 'failed\n' }));
    response.writeHead(reply.status, { 'content-type': reply.type ?? 'text/plain; charset=utf-8' }).end(reply.text);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

function head({ method = '', url = '', headers }: IncomingMessage): Omit<TextRequest, 'body'> {
  return { method, path: url, authorization: headers.authorization ?? null };
}

/** Null where it is too long. */
async function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}
