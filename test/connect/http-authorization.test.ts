import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Authorization, clientCredentials } from '../../src/connect/kinds/http-authorization.ts';
import { call } from './small-register.ts';

/** A token endpoint whose answers each case decides. */
describe('a token that is renewed', () => {
  let server: Server;
  let url: string;
  let asked: { authorization: string | undefined; body: string }[] = [];
  let aborted = 0;
  let answer: () => Promise<{ status: number; text: string }>;
  let authorization: Authorization;
  const token =
    (name: string, more: object = { expires_in: 3600 }) =>
    async () => ({
      status: 200,
      text: JSON.stringify({ access_token: name, token_type: 'Bearer', ...more }),
    });

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      asked.push({ authorization: request.headers.authorization, body });
      response.once('close', () => {
        if (!response.writableFinished) aborted += 1;
      });
      const { status, text } = await answer();
      response.writeHead(status).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    aborted = 0;
    authorization = clientCredentials(url, '/token', { id: 'hub', secret: 'bí mật' });
    return () => authorization.close();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is asked for once by all who need it at once, with the secret in the header alone', async () => {
    answer = token('one');
    const all = await Promise.all(Array.from({ length: 20 }, () => authorization.header(call())));
    expect(new Set(all.map((each) => each.ok && each.header))).toEqual(new Set(['Bearer one']));
    const expected = `Basic ${Buffer.from('hub:bí mật').toString('base64')}`;
    expect(asked).toEqual([{ authorization: expected, body: 'grant_type=client_credentials' }]);
  });

  it('is kept until shortly before it expires', async () => {
    answer = token('short', { expires_in: 100 });
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await authorization.header(call());
      vi.setSystemTime(Date.now() + 89_000);
      await authorization.header(call());
      expect(asked).toHaveLength(1);
      answer = token('next');
      vi.setSystemTime(Date.now() + 2_000);
      expect(await authorization.header(call())).toEqual({ ok: true, header: 'Bearer next' });
      expect(asked).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is left when it was refused, but not the one that came after it', async () => {
    answer = token('first');
    await authorization.header(call());
    answer = token('second');
    expect(authorization.refused('Bearer first')).toBe(true);
    expect(await authorization.header(call())).toEqual({ ok: true, header: 'Bearer second' });
    expect(authorization.refused('Bearer first')).toBe(true);
    await authorization.header(call());
    expect(asked).toHaveLength(2);
  });

  it.each([
    [401, '{"error":"invalid_client"}', 'BAD_CONFIG'],
    [400, '{"error":"invalid_client"}', 'BAD_CONFIG'],
    [503, '', 'OVERLOADED'],
    [200, '<html>', 'MALFORMED'],
    [200, '{"token":"x"}', 'MALFORMED'],
    [200, '{"access_token":"a\\r\\nx: y"}', 'MALFORMED'],
  ])('is not had from HTTP %d %s: %s', async (status, text, code) => {
    answer = async () => ({ status, text });
    expect(await authorization.header(call())).toEqual({ ok: false, code });
  });

  it('is waited for as long as each has time, and given up when nobody waits any more', async () => {
    let release = () => {};
    answer = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return token('late')();
    };
    const early = authorization.header(call(100));
    const patient = authorization.header(call(5_000));
    expect(await early).toEqual({ ok: false, code: 'TIMEOUT' });
    expect(aborted).toBe(0);
    release();
    expect(await patient).toEqual({ ok: true, header: 'Bearer late' });

    authorization.refused('Bearer late');
    expect(await authorization.header(call(100))).toEqual({ ok: false, code: 'TIMEOUT' });
    await vi.waitFor(() => expect(aborted).toBe(1));
    release();
    answer = token('anew');
    expect(await authorization.header(call())).toEqual({ ok: true, header: 'Bearer anew' });
  });

  it('is not asked for by a call that comes too late', async () => {
    answer = token('unused');
    expect(await authorization.header(call(-1))).toEqual({ ok: false, code: 'TIMEOUT' });
    expect(await authorization.header(call(5_000, AbortSignal.abort()))).toEqual({ ok: false, code: 'TIMEOUT' });
    await sleep(20);
    expect(asked).toEqual([]);
  });
});
