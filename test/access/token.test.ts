import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { bearerToken, KeysUnavailable, tokenVerifier } from '../../src/access/token.ts';

const issuer = 'https://issuer.test';
const audience = 'hub';
const pair = await generateKeyPair('EdDSA', { extractable: true });
const stranger = await generateKeyPair('EdDSA');
const secret = new Uint8Array(32).fill(7);
const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'EdDSA' }] };
const keys = createLocalJWKSet(jwks);
const official = { sub: 'u1', role: 'official', unit: 'H29.1', maCanBo: 'CB1', procedure: '1.001193' };

const { sub: _sub, ...withoutSubject } = official;
const { maCanBo: _code, ...withoutCode } = official;

type Change = {
  key?: Parameters<SignJWT['sign']>[0];
  alg?: string;
  issuer?: string;
  audience?: string;
  expires?: number;
  notBefore?: number;
};

function sign(claims: JWTPayload, change: Change = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const jwt = new SignJWT(claims)
    .setProtectedHeader({ alg: change.alg ?? 'EdDSA', kid: 'k' })
    .setIssuer(change.issuer ?? issuer)
    .setAudience(change.audience ?? audience)
    .setExpirationTime(now + (change.expires ?? 60));
  if (change.notBefore !== undefined) jwt.setNotBefore(now + change.notBefore);
  return jwt.sign(change.key ?? pair.privateKey);
}

const verify = await tokenVerifier({ issuer, audience, keys, demo: false });

describe('tokenVerifier', () => {
  it('gives the identity of a good token', async () => {
    expect(await verify(await sign(official))).toEqual({
      subject: 'u1',
      role: 'official',
      unit: 'H29.1',
      official: 'CB1',
      defaultPurpose: { procedure: '1.001193', dossier: null },
      demo: false,
    });
  });

  it.each<[string, JWTPayload, Change]>([
    ['another key', official, { key: stranger.privateKey }],
    ['a shared secret', official, { key: secret, alg: 'HS256' }],
    ['another issuer', official, { issuer: 'https://other.test' }],
    ['another audience', official, { audience: 'elsewhere' }],
    ['a time to come', official, { notBefore: 60 }],
    ['no subject', withoutSubject, {}],
    ['an unknown role', { ...official, role: 'root' }, {}],
    ['no unit', { ...official, unit: '' }, {}],
    ['an official without code', withoutCode, {}],
    ['a malformed procedure', { ...official, procedure: '../1' }, {}],
    ['a mark of the demo', { ...official, demo: true }, {}],
  ])('refuses %s', async (_, claims, change) => {
    await expect(sign(claims, change).then(verify)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('refuses an unsigned token and one that was changed', async () => {
    const [head, , signature] = (await sign(official)).split('.');
    const claims = Buffer.from(
      JSON.stringify({ ...official, role: 'supervisor', iss: issuer, aud: audience, exp: 9e9 }),
    ).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [`${head}.${claims}.${signature}`, `${none}.${claims}.`, 'x', 'a.b.c']) {
      await expect(verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
  });

  it('tells an expired token from a wrong one, allowing for clocks that differ a little', async () => {
    await expect(verify(await sign(official, { expires: -60 }))).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    await expect(verify(await sign(official, { expires: -5 }))).resolves.toMatchObject({ subject: 'u1' });
  });

  it('accepts in the demo what is marked as demo, and nothing else', async () => {
    const inDemo = await tokenVerifier({ issuer, audience, keys, demo: true });
    await expect(inDemo(await sign(official))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    expect(await inDemo(await sign({ ...official, demo: true }))).toMatchObject({ demo: true });
  });

  it('reads keys from a file and from an address, and does not blame the token if it cannot', async () => {
    const file = join(tmpdir(), `jwks-${process.pid}.json`);
    await writeFile(file, JSON.stringify(jwks));
    const token = await sign(official);
    expect(await (await tokenVerifier({ issuer, audience, keys: file, demo: false }))(token)).toMatchObject({
      subject: 'u1',
    });
    await expect(tokenVerifier({ issuer, audience, keys: `${file}.absent`, demo: false })).rejects.toThrow(
      KeysUnavailable,
    );

    let up = false;
    const server = createServer((_, answer) => answer.writeHead(up ? 200 : 503).end(JSON.stringify(jwks)));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
      const remote = await tokenVerifier({ issuer, audience, keys: address, demo: false });
      await expect(remote(token)).rejects.toThrow(KeysUnavailable);
      up = true;
      expect(await remote(token)).toMatchObject({ subject: 'u1' });
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });
});

describe('bearerToken', () => {
  it('takes the token out of the header', () => {
    expect(bearerToken('Bearer a.b.c')).toBe('a.b.c');
    expect(bearerToken('bearer  a.b.c ')).toBe('a.b.c');
    expect(() => bearerToken(undefined)).toThrow('TOKEN_MISSING');
    for (const header of ['', 'Basic a', 'Bearer', 'Bearer a b'])
      expect(() => bearerToken(header)).toThrow('TOKEN_INVALID');
  });
});
