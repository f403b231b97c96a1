import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { run, somePort } from './command-line.ts';

describe('npm run -s hub --', () => {
  it('says what there is', async () => {
    const { code, out } = await run(['help']);
    expect(code).toBe(0);
    for (const words of [
      'start',
      'serve',
      'reset',
      'token --as',
      'catalogue import',
      'catalogue export',
      'catalogue list',
      'demo residence --mode',
      'demo population',
      'score',
      'connector check',
      'connector introspect',
      'connector explain',
      'connector new',
      'connector restart',
      'store migrate',
      'evidence keygen',
      'evidence signer',
      'evidence witness',
    ]) {
      expect(out).toContain(`npm run -s hub -- ${words}`);
    }
    expect((await run(['dance'])).code).toBe(2);
  });

  it('tells how to get a token where no demo runs, without a stack', async () => {
    const PORT = String(await somePort());
    const { code, out, err } = await run(['token', '--as', 'official'], { PORT });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`No demo is ready on port ${PORT}. Run npm start`);
    expect(err).not.toContain('    at ');
  });

  it.each([
    [['token']],
    [['token', '--as', 'king']],
    [['demo', 'residence', '--mode', 'lazy']],
    [['demo', 'population', '--people', 'all']],
    [['score', '--people', '0']],
    [['score', '--harsh', '--people', 'many']],
    [['score', '--harsh', '--rates', 'BIRTH_NOT_LOADED=0']],
    [['score', '--harsh', '--varied']],
    [['score', '--claims', 'a.csv', '--truth', 'b.csv', '--people', '5']],
    [['score', '--claims', 'a.csv']],
    [['score', '--truth', 'b.csv']],
    [['token', '--for', 'x']],
    [['connector', 'check']],
    [['connector', 'check', 'health', '--seed', 'x']],
    [['connector', 'new', 'x', '--kind', 'punch-cards', '--url', 'x']],
    [['connector', 'introspect']],
    [['evidence', 'keygen']],
    [['evidence', 'keygen', 'notary', '--name', 'a', '--key', 'b']],
    [['evidence', 'signer']],
    [['evidence', 'witness', '--key', 'a']],
  ])('says how %j is used', async (words) => {
    const { code, err } = await run(words);
    expect(code).toBe(1);
    expect(err).not.toContain('    at ');
    expect(err).toMatch(/npm run -s hub -- |Unknown option/);
  });
});

describe('npm run score', () => {
  it('measures harsh claims of as many people as are asked for, and says what does not go together', async () => {
    const { code, out } = await run(['score', '--harsh', '--people', '40', '--seed', '3']);
    expect(code).toBe(0);
    expect(out).toMatch(/\| 4 % shared, first authority, 0 confirmed \| (19\d|200) \|/);
    const wrong = await run(['score', '--harsh', '--rates', 'BIRTH_NOT_LOADED=0']);
    expect(wrong.err).toContain('--rates does not go with --harsh; only --harsh, --people, --seed do.');
  }, 60_000);
});

describe('npm run -s hub -- connector', () => {
  it('explains a field from its columns to the rules that look at it', async () => {
    const { code, out } = await run(['connector', 'explain', 'civil-registry', 'Person.dateOfBirth']);
    expect(code).toBe(0);
    for (const words of [
      'births: khai_sinh, nksNgaySinh → date dd.MM.yyyy',
      'corrected by cai_chinh',
      'where "soDinhDanh" = any($1)',
      'Authority: 1  (1 civil-registry, 2 residence, 3 health, 4 social-insurance, 5 social-assistance, 6 land)',
      '3458/QĐ-BTP',
      'PID_YEAR_MISMATCH',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('says what a connector does not answer, and which connectors there are', async () => {
    const unknown = await run(['connector', 'explain', 'health', 'Person.shoeSize']);
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.err).toContain('Person.healthInsurance');
    const stranger = await run(['connector', 'check', 'tax']);
    expect(stranger.code).toBe(1);
    expect(stranger.err).toMatch(/There is no connectors\/tax\/sample\/sample.ts.*civil-registry/s);
  });

  it('checks a connector, on a PostgreSQL of its own', async () => {
    const { code, out } = await run([
      'connector',
      'check',
      'health',
      '--seed',
      '5',
      '--only',
      'declared,batch-order,examples',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('health (seed 5)');
    expect(out).toMatch(/✓ batch-order +.+ · Answers stand in the order of the keys/);
    expect(out).toMatch(/3 passed, 0 failed, 0 not applicable, \d+ checks in/);
  }, 120_000);
});

describe('npm run serve', () => {
  it('lists everything that is missing', async () => {
    const { code, err } = await run(['serve']);
    expect(code).toBe(1);
    for (const name of [
      'STORE_URL',
      'EVIDENCE_DOMAIN',
      'CIVIL_REGISTRY_URL',
      'RESIDENCE_URL',
      'RESIDENCE_TOKEN',
      'HEALTH_URL',
      'LAND_URL',
      'SOCIAL_INSURANCE_URL',
      'SOCIAL_INSURANCE_CLIENT_ID',
      'SOCIAL_INSURANCE_CLIENT_SECRET',
      'ID_KEY',
      'TOKEN_ISSUER',
      'TOKEN_AUDIENCE',
      'TOKEN_JWKS',
    ]) {
      expect(err).toContain(`- ${name}: chưa đặt · is not set`);
    }
  });
});

describe('npm start', () => {
  it('refuses production and registers elsewhere', async () => {
    const production = await run(['start'], { NODE_ENV: 'production' });
    expect([production.code, production.err]).toEqual([
      1,
      expect.stringContaining('the demo never runs in production'),
    ]);
    const elsewhere = await run(['start'], { HEALTH_URL: 'postgres://health.example/db' });
    expect([elsewhere.code, elsewhere.err]).toEqual([
      1,
      expect.stringContaining('HEALTH_URL: không ở trên máy này · is not on this machine'),
    ]);
  });

  it('says so when its port is taken, before it touches anything', async () => {
    const other = createServer();
    const port = await somePort();
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
    try {
      const { code, out, err } = await run(['start'], { PORT: String(port) });
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`Port ${port} is in use`);
    } finally {
      await new Promise((done) => other.close(done));
    }
  });
});
