import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { introspect } from '../../src/connect/introspect.ts';
import { isMariaDbHere, noMariaDb, type ScratchMariaDb, startScratchMariaDb } from '../../src/demo/scratch-mariadb.ts';
import { freshDatabase } from '../support/postgres.ts';
import { selfSigned } from '../support/self-signed.ts';

const own = selfSigned();
let home: string;
let certificate: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lienthong-tls-'));
  certificate = join(home, 'cert.pem');
  await writeFile(certificate, own.cert);
  await writeFile(join(home, 'key.pem'), own.key);
  for (const path of [home, certificate, join(home, 'key.pem')]) await chmod(path, 0o755);
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Speaks TLS for the tests' PostgreSQL, which listens on a socket of this machine alone, as PostgreSQL itself does. */
async function withTls(url: URL): Promise<Server> {
  const upstream = { path: `${url.searchParams.get('host')}/.s.PGSQL.5432` };
  const server = createServer((near) => {
    near.on('error', () => {});
    near.once('data', () => {
      near.write('S');
      const secured = new TLSSocket(near, { isServer: true, key: own.key, cert: own.cert });
      const far = connect(upstream);
      for (const end of [secured, far]) end.on('error', () => near.destroy());
      secured.pipe(far).pipe(secured);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('TLS asked of PostgreSQL', () => {
  let server: Server;
  let address: (query: string) => string;
  beforeAll(async () => {
    const url = new URL(await freshDatabase());
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query('create table t (a text)');
    await client.end();
    server = await withTls(url);
    const { port } = server.address() as AddressInfo;
    address = (query) => `postgres://postgres:s3cret@localhost:${port}${url.pathname}${query}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('with a certificate that nobody vouches for ends at tls, and says so', async () => {
    const found = await introspect(address('?sslmode=verify-full'));
    expect(found).toMatchObject({ ok: false, step: 'tls', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(JSON.stringify(found)).not.toContain('s3cret');
  });

  it('comes in where the certificate is known, or is not looked at', async () => {
    for (const query of [`?sslmode=verify-full&sslrootcert=${certificate}`, '?sslmode=no-verify']) {
      expect(await introspect(address(query)), query).toMatchObject({ ok: true, places: [{ name: 't' }] });
    }
  });
});

describe('TLS asked of MariaDB', async () => {
  if (!(await isMariaDbHere())) {
    it('does not run, which is told', () => {
      process.stderr.write(`\n!!! TLS: ${noMariaDb.vi}\n!!! TLS: ${noMariaDb.en}\n\n`);
      expect(process.env.CI, noMariaDb.en).not.toBe('true');
    });
    return;
  }
  let [plain, secured]: (ScratchMariaDb | null)[] = [null, null];
  let [without, offering] = ['', ''];
  beforeAll(async () => {
    const own = [`--ssl-cert=${certificate}`, `--ssl-key=${join(home, 'key.pem')}`];
    [plain, secured] = await Promise.all([
      startScratchMariaDb(() => {}, ['--skip-ssl']),
      startScratchMariaDb(() => {}, own),
    ]);
    without = (await plain?.freshDatabase('plain')) ?? '';
    offering = ((await secured?.freshDatabase('secured')) ?? '').replace('127.0.0.1', 'localhost');
  });
  afterAll(() => Promise.all([plain?.close(), secured?.close()]));

  it('ends at tls where it is not offered, or the certificate is one that nobody vouches for', async () => {
    expect(await introspect(`${without}?sslmode=require`)).toMatchObject({
      ok: false,
      step: 'tls',
      code: 'HANDSHAKE_NO_SSL_SUPPORT',
    });
    expect(await introspect(`${offering}?sslmode=verify-full`)).toMatchObject({
      ok: false,
      step: 'tls',
      code: 'SELF_SIGNED_CERT',
    });
  });

  it('comes as far as the tables where the certificate is known, or is not looked at', async () => {
    for (const query of [`?sslmode=verify-full&sslrootcert=${certificate}`, '?sslmode=no-verify', '']) {
      expect(await introspect(`${offering}${query}`), query).toMatchObject({
        ok: false,
        step: 'schema',
        code: 'NO_TABLES',
      });
    }
  });
});
