import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Role } from '../../src/access/identity.ts';
import { tokenVerifier } from '../../src/access/token.ts';
import type { Connector } from '../../src/connect/contract.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import { type HttpServer, startHttpServer } from '../../src/server/http.ts';

/** A hub on a free port of this machine, over the registers given or with the graph given. */
export interface HubUnderTest {
  readonly server: HttpServer;
  readonly url: string;
  token(role?: Role, claims?: Readonly<Record<string, string>>, expires?: string): Promise<string>;
  /** Posts to `/graphql` with an official's token and purpose; headers given replace them. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: { readonly data?: unknown; readonly errors?: readonly AnswerError[] };
}
export interface AnswerError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly messages: { readonly vi: string; readonly en: string } };
}

const [issuer, audience] = ['urn:test', 'urn:test:hub'];

export async function startHub(
  served: readonly Connector[] | Graph = [],
  storeReady = async () => true,
): Promise<HubUnderTest> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] });
  const sdl = await readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8');
  const graph =
    'execute' in served
      ? served
      : createGraph({
          sdl,
          connectors: served,
          idKey: Buffer.alloc(32, 1),
          deadlines: { operationMs: 2000, registerMs: 500 },
        });
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, log: 'failures' });
  await server.open({ graph, verifyToken: await tokenVerifier({ issuer, audience, keys, demo: false }), storeReady });
  const url = `http://127.0.0.1:${server.port}`;
  const token: HubUnderTest['token'] = (role = 'official', claims = {}, expires = '60 s') =>
    new SignJWT({ role, unit: 'U1', maCanBo: 'CB1', ...claims })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(claims.sub ?? 'u1')
      .setExpirationTime(expires)
      .sign(privateKey);
  const usual = {
    authorization: `Bearer ${await token()}`,
    'lienthong-procedure': '1.001193',
    'content-type': 'application/json',
  };
  return {
    server,
    url,
    token,
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...usual, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
    },
    async close() {
      await server.close();
      await graph.close();
    },
  };
}
