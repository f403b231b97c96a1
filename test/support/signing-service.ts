import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestSigner } from './test-authority.ts';

/** A service that signs for officials, on a port of this machine. */
export interface RunningSigningService {
  readonly url: string;
  readonly token: string;
  /** By personal number; whoever is not here is refused. */
  readonly signers: Map<string, TestSigner>;
  /** What it does instead of signing: fails with 503, or does not answer; null: it signs. */
  mode: 'FAILS' | 'HANGS' | null;
  close(): Promise<void>;
}

/** `port`: 0 for any that is free. */
export async function startSigningService(port = 0): Promise<RunningSigningService> {
  const token = 'kept-between-hub-and-service';
  const server = createServer(async (request, response) => {
    const end = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (running.mode === 'HANGS') return;
    if (running.mode === 'FAILS') return end(503, {});
    if (request.method !== 'POST' || request.headers.authorization !== `Bearer ${token}`) return end(401, {});
    const { digest, personalId } = JSON.parse(await bodyOf(request));
    const signer = running.signers.get(personalId);
    return signer ? end(200, { jws: signer.sign(Buffer.from(digest, 'base64url')) }) : end(403, {});
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const running: RunningSigningService = {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sign`, token, signers: new Map() },
    mode: null,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
