import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Postgres, removePostgres, startPostgres } from '../../src/demo/postgres.ts';
import { prepareStore } from '../../src/store/serving-store.ts';
import { openStore } from '../../src/store/store.ts';
import { launch, run, somePort } from './command-line.ts';
import { everyRegisterDown } from './serve-environment.ts';

let directory: string;
let postgres: Postgres;
let environment: Record<string, string>;
const pair = await generateKeyPair('ES256');

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-serve-'));
  postgres = await startPostgres({ dataDir: join(directory, 'postgres') });
  for (const [name, demo] of [
    ['of_demo', true],
    ['of_production', false],
  ] as const) {
    await postgres.createDatabase(name);
    const store = openStore(postgres.url(name));
    await store.migrate();
    await store.claim({ demo });
    await store.close();
  }
  const application = new URL(postgres.url('of_production'));
  application.username = 'hub_app';
  await prepareStore({
    ...{ url: application.href, ownerUrl: postgres.url('of_production'), demo: false },
    origin: 'test.invalid/lienthong/decisions',
  });
  const keys = join(directory, 'jwks.json');
  await writeFile(keys, JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'ES256' }] }));
  const port = await somePort();
  environment = {
    ...everyRegisterDown,
    PORT: String(port),
    STORE_URL: application.href,
    TOKEN_JWKS: keys,
  };
});
afterAll(async () => {
  await postgres.stop();
  await removePostgres(join(directory, 'postgres'));
  await rm(directory, { recursive: true, force: true });
});

const sign = (claims: Readonly<Record<string, unknown>>) =>
  new SignJWT({ role: 'official', unit: 'U1', maCanBo: 'CB1', procedure: '1.001193', ...claims })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer('urn:test')
    .setAudience('urn:test:hub')
    .setSubject('u1')
    .setExpirationTime('60 s')
    .sign(pair.privateKey);

it('serves in production: no demo token, no GraphiQL, any register may be down', { timeout: 60_000 }, async () => {
  const hub = launch(['serve'], environment);
  const url = `http://127.0.0.1:${environment.PORT}`;
  try {
    await vi.waitFor(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200), {
      timeout: 30_000,
      interval: 100,
    });
    const names = ['civil-registry', 'residence', 'health', 'social-insurance', 'land', 'social-assistance'];
    const registers = Object.fromEntries(names.map((name) => [name, false]));
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ ready: true, registers });
    const ask = async (
      token: string,
      query = '{ person(personalId: "000190000005") { fullName { completeness } } }',
    ) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return { status: response.status, body: await response.json() };
    };
    expect(await ask(await sign({}))).toEqual({
      status: 200,
      body: { data: { person: { fullName: { completeness: 'SOURCE_UNAVAILABLE' } } } },
    });
    const cremation = await ask(await sign({}), '{ procedure(code: "9.000018") { version name(lang: EN) } }');
    const found = { version: 1, name: expect.stringContaining('cremation') };
    expect(cremation.body).toEqual({ data: { procedure: found } });
    expect((await ask(await sign({ demo: true }))).status).toBe(401);
    expect((await fetch(`${url}/graphiql`)).status).toBe(404);
    hub.process.kill('SIGTERM');
    const { code, out } = await hub.ended;
    expect(code).toBe(0);
    expect(out).toContain('"path":"/graphql"');
    expect(out).not.toContain('Bearer');
  } finally {
    hub.process.kill('SIGKILL');
  }
});

it('restarts on SIGUSR2 the connectors that do not answer, and no other', { timeout: 60_000 }, async () => {
  const database = postgres.url('of_demo');
  const port = String(await somePort());
  const hub = launch(['serve'], { ...environment, PORT: port, CIVIL_REGISTRY_URL: database });
  const url = `http://127.0.0.1:${port}`;
  try {
    const ready = async () => (await fetch(`${url}/health/ready`)).json();
    await vi.waitFor(async () => expect(await ready()).toMatchObject({ registers: { 'civil-registry': true } }), {
      timeout: 30_000,
      interval: 100,
    });
    const connections = async () => {
      const client = new pg.Client({ connectionString: database });
      await client.connect();
      const { rows } = await client.query(
        "select pid from pg_stat_activity where datname = 'of_demo' and pid <> pg_backend_pid() order by pid",
      );
      await client.end();
      return rows.map(({ pid }) => pid as number);
    };
    const before = await connections();
    expect(before).not.toEqual([]);
    hub.process.kill('SIGUSR2');
    await vi.waitFor(() => expect(hub.out()).toContain('SIGUSR2'), { timeout: 15_000, interval: 50 });
    expect(hub.out()).toContain('restarted: residence, health, social-insurance, land, social-assistance; ');
    expect(hub.out()).toContain('left alone: civil-registry\n');
    expect(await connections()).toEqual(expect.arrayContaining(before));
    expect(await ready()).toMatchObject({ ready: true, registers: { 'civil-registry': true, residence: false } });
  } finally {
    hub.process.kill('SIGKILL');
    await hub.ended;
  }
});

it('does not touch the store of a demo, nor a demo that of production', { timeout: 60_000 }, async () => {
  const serve = await run(['serve'], { ...environment, STORE_URL: postgres.url('of_demo') });
  expect([serve.code, serve.err]).toEqual([1, expect.stringContaining('is the store of a demo')]);
  const PORT = String(await somePort());
  const start = await run(['start'], { PORT, LIENTHONG_PEOPLE: '100', STORE_URL: postgres.url('of_production') });
  expect([start.code, start.err]).toEqual([1, expect.stringContaining('is the store of a production hub')]);
  expect((await run(['reset'], { PORT })).code).toBe(0);
});

it('does not serve with a role that could alter the log, nor with a store that nobody has prepared', {
  timeout: 60_000,
}, async () => {
  const owner = await run(['serve'], { ...environment, STORE_URL: postgres.url('of_production') });
  expect(owner.code).toBe(1);
  expect(owner.err).toContain('this role could alter the evidence log (superuser)');
  expect(owner.err).toContain('npm run -s hub -- store migrate');
  await postgres.createDatabase('of_nobody');
  const unprepared = new URL(environment.STORE_URL ?? '');
  unprepared.pathname = '/of_nobody';
  const early = await run(['serve'], { ...environment, STORE_URL: unprepared.href });
  expect([early.code, early.err]).toEqual([
    1,
    expect.stringContaining('the database is not prepared for this version'),
  ]);
  const other = await run(['serve'], { ...environment, EVIDENCE_DOMAIN: 'other.invalid' });
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('correct EVIDENCE_DOMAIN')]);
});

it('says so when its own database cannot be used', async () => {
  const { code, err } = await run(['serve'], { ...environment, STORE_URL: 'postgres://localhost:1/none' });
  expect([code, err]).toEqual([
    1,
    expect.stringContaining("STORE_URL: the hub's own database cannot be used (ECONNREFUSED)"),
  ]);
});
