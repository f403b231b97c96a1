import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { registers } from '../connectors/registers.ts';
import { ConfigError, demoConfig, isOnThisMachine, serveConfig, storeConfig } from '../src/config.ts';

const complete = {
  STORE_URL: 'postgres://hub@db.example/hub',
  EVIDENCE_DOMAIN: 'hub.example.vn',
  CIVIL_REGISTRY_URL: 'postgres://reader@civil.example/db',
  RESIDENCE_URL: 'https://residence.example',
  RESIDENCE_TOKEN: 'token',
  HEALTH_URL: 'postgres://reader@health.example/db',
  SOCIAL_ASSISTANCE_URL: 'file:///srv/social-assistance/',
  LAND_URL: 'mysql://reader@land.example/db',
  SOCIAL_INSURANCE_URL: 'https://insurance.example',
  SOCIAL_INSURANCE_CLIENT_ID: 'client',
  SOCIAL_INSURANCE_CLIENT_SECRET: 'secret',
  TOKEN_ISSUER: 'https://identity.example',
  TOKEN_AUDIENCE: 'hub',
  TOKEN_JWKS: 'https://identity.example/jwks',
  ID_KEY: Buffer.alloc(32, 1).toString('base64'),
};

function problems(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('serveConfig', () => {
  it('takes a portal with its token, or none', () => {
    expect(serveConfig(complete, registers)).toMatchObject({ portal: null, pullEveryMs: 60_000 });
    const portal = { PORTAL_URL: 'https://portal.example/hub', PORTAL_TOKEN: 'token' };
    expect(serveConfig({ ...complete, ...portal, PORTAL_PULL_SECONDS: '5' }, registers)).toMatchObject({
      portal: { url: portal.PORTAL_URL, token: 'token' },
      pullEveryMs: 5_000,
    });
    const wrong = (more: object) => problems(() => serveConfig({ ...complete, ...portal, ...more }, registers));
    expect(wrong({ PORTAL_TOKEN: '' })).toEqual(['PORTAL_TOKEN: chưa đặt · is not set']);
    expect(wrong({ PORTAL_URL: 'portal' })).toEqual([expect.stringContaining('PORTAL_URL: chưa đúng')]);
    expect(wrong({ PORTAL_PULL_SECONDS: '0' })).toEqual([expect.stringContaining('PORTAL_PULL_SECONDS: chưa đúng')]);
  });

  it('takes a complete environment', () => {
    const config = serveConfig(complete, registers);
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', deadlines: { operationMs: 3000, registerMs: 1000 } });
    expect(config.registers.map(({ url }) => url)).toContain('https://residence.example');
    expect(config.idKey).toHaveLength(32);
  });

  it('names everything that is missing at once', () => {
    const missing = problems(() => serveConfig({}, registers));
    expect(missing.map((line) => line.split(':')[0]).sort()).toEqual(Object.keys(complete).sort());
  });

  it.each([
    ['ID_KEY', 'c2hvcnQ='],
    ['STORE_URL', 'mysql://db'],
    ['STORE_OWNER_URL', 'mysql://db'],
    ['EVIDENCE_DOMAIN', 'demo.invalid'],
    ['EVIDENCE_DOMAIN', 'https://hub.example.vn'],
    ['TOKEN_JWKS', 'http://identity.example/jwks'],
    ['PORT', '70000'],
    ['REGISTER_DEADLINE_MS', 'soon'],
    ['SERVICE_ACCOUNT', 'Hub 1'],
    ['SERVICE_ACCOUNT', '.{unit}'],
    ['SERVICE_ACCOUNT', `${'X'.repeat(21)}{unit}`],
  ])('refuses a wrong %s without repeating it', (name, value) => {
    const [problem, ...others] = problems(() => serveConfig({ ...complete, [name]: value }, registers));
    expect(problem).toMatch(new RegExp(`^${name}: `));
    expect(problem).not.toContain(value);
    expect(others).toEqual([]);
  });
});

describe('serveConfig, of the evidence log', () => {
  const signed = {
    EVIDENCE_POLICY: '/etc/lienthong/policy',
    EVIDENCE_SIGNER_URL: 'http://127.0.0.1:7401',
    EVIDENCE_SIGNER_TOKEN: 'a token of the signer',
  };
  const wrong = (more: object) => problems(() => serveConfig({ ...complete, ...signed, ...more }, registers));

  it('names the log after the domain; signer, policy and passkeys may be missing', () => {
    expect(serveConfig(complete, registers)).toMatchObject({
      store: { url: complete.STORE_URL, ownerUrl: null, origin: 'hub.example.vn/lienthong/decisions' },
      checkpoints: null,
      relyingParty: null,
    });
    const passkeys = { PASSKEY_RP_ID: 'example.vn', PASSKEY_ORIGIN: 'https://hub.example.vn' };
    const owner = { STORE_OWNER_URL: 'postgres://owner@db.example/hub' };
    expect(serveConfig({ ...complete, ...signed, ...passkeys, ...owner }, registers)).toMatchObject({
      store: { ownerUrl: owner.STORE_OWNER_URL },
      checkpoints: { policyFile: '/etc/lienthong/policy', signerUrl: 'http://127.0.0.1:7401' },
      relyingParty: { id: 'example.vn', origin: 'https://hub.example.vn' },
    });
  });

  it('takes what belongs together whole, and no token over an open line', () => {
    expect(wrong({ EVIDENCE_POLICY: '' })).toEqual(['EVIDENCE_POLICY: chưa đặt · is not set']);
    expect(wrong({ EVIDENCE_SIGNER_TOKEN: '' })).toEqual(['EVIDENCE_SIGNER_TOKEN: chưa đặt · is not set']);
    expect(wrong({ EVIDENCE_SIGNER_TOKEN: 'short' })).toEqual([expect.stringContaining('16 characters')]);
    expect(wrong({ EVIDENCE_SIGNER_URL: 'http://signer.example' })).toEqual([expect.stringContaining('https://')]);
    expect(wrong({ PASSKEY_RP_ID: 'example.vn' })).toEqual(['PASSKEY_ORIGIN: chưa đặt · is not set']);
  });

  it('takes services that sign for officials, one of each class, over no open line', () => {
    const duty = { DUTY_SIGNING_URL: 'https://signing.example/sign', DUTY_SIGNING_TOKEN: 'a word of the service' };
    const open = { PUBLIC_SIGNING_URL: 'http://127.0.0.1:7500/sign', PUBLIC_SIGNING_TOKEN: 'another of its words' };
    expect(serveConfig(complete, registers).signingServices).toEqual([]);
    expect(serveConfig({ ...complete, ...signed, ...duty, ...open }, registers).signingServices).toEqual([
      { class: 'OFFICIAL_DUTY_CA', url: duty.DUTY_SIGNING_URL, token: duty.DUTY_SIGNING_TOKEN },
      { class: 'PUBLIC_CA', url: open.PUBLIC_SIGNING_URL, token: open.PUBLIC_SIGNING_TOKEN },
    ]);
    expect(wrong({ ...duty, DUTY_SIGNING_TOKEN: '' })).toEqual(['DUTY_SIGNING_TOKEN: chưa đặt · is not set']);
    expect(wrong({ ...duty, DUTY_SIGNING_URL: '' })).toEqual(['DUTY_SIGNING_URL: chưa đặt · is not set']);
    expect(wrong({ ...duty, DUTY_SIGNING_TOKEN: 'short' })).toEqual([
      'DUTY_SIGNING_TOKEN: chưa đúng · must have 16 characters or more',
    ]);
    const faraway = { ...open, PUBLIC_SIGNING_URL: 'http://ca.example/sign' };
    expect(wrong(faraway)).toEqual([expect.stringMatching(/^PUBLIC_SIGNING_URL: .*https:\/\//)]);
    expect(problems(() => serveConfig({ ...complete, ...duty }, registers))).toEqual([
      'EVIDENCE_POLICY: chưa đặt · is not set',
    ]);
  });
});

describe('storeConfig', () => {
  it('needs both roles and the domain', () => {
    expect(problems(() => storeConfig({}))).toEqual(
      ['STORE_URL', 'EVIDENCE_DOMAIN', 'STORE_OWNER_URL'].map((name) => `${name}: chưa đặt · is not set`),
    );
    const { STORE_URL, EVIDENCE_DOMAIN } = complete;
    expect(storeConfig({ STORE_URL, EVIDENCE_DOMAIN, STORE_OWNER_URL: 'postgres://o@db/hub' })).toEqual({
      ...{ url: STORE_URL, ownerUrl: 'postgres://o@db/hub' },
      origin: 'hub.example.vn/lienthong/decisions',
    });
  });
});

describe('demoConfig', () => {
  it('needs nothing', () => {
    expect(demoConfig({ PORT: '' }, registers)).toMatchObject({ port: 4000, store: null, people: 20_000 });
  });

  it('refuses production', () => {
    expect(problems(() => demoConfig({ NODE_ENV: 'production' }, registers))).toEqual([
      expect.stringMatching(/^NODE_ENV: /),
    ]);
  });

  it('refuses whatever is not on this machine, and names it', () => {
    const faraway = problems(() => demoConfig(complete, registers)).map((line) => line.split(':')[0]);
    expect(faraway.sort()).toEqual([
      'CIVIL_REGISTRY_URL',
      'HEALTH_URL',
      'LAND_URL',
      'RESIDENCE_URL',
      'SOCIAL_INSURANCE_URL',
      'STORE_URL',
    ]);
  });

  it('needs the token of a residence service that is not the simulated one', () => {
    expect(problems(() => demoConfig({ RESIDENCE_URL: 'http://localhost:1' }, registers))).toEqual([
      'RESIDENCE_TOKEN: chưa đặt · is not set',
    ]);
  });
});

describe('isOnThisMachine', () => {
  it.each([
    'postgres://localhost/db',
    'postgres://u:p@127.0.0.1:5432/db',
    'postgres://u@127.8.9.1/db',
    'postgres://[::1]/db',
    'postgres:///db?host=/run/postgresql',
    'postgres://%2Frun%2Fpostgresql/db',
    'postgres://localhost/db?host=/run/postgresql',
    'http://localhost:8080/x',
  ])('%s is', (address) => expect(isOnThisMachine(address)).toBe(true));
  it.each([
    'postgres://db.example/db',
    'postgres://10.0.0.1/db',
    'postgres://localhost.example/db',
    'postgres://127.0.0.1.example/db',
    'postgres://localhost/db?host=db.example',
    'postgres:///db?host=/run/postgresql,db.example',
    'postgres://localhost/db?host=/run&hostaddr=10.0.0.1',
    'https://residence.example/?host=localhost',
    'postgres:///db',
    'localhost',
  ])('%s is not', (address) => expect(isOnThisMachine(address)).toBe(false));
});

it('.env.example names every variable', async () => {
  const text = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
  const named = new Set([...text.matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name));
  const registerVariables = registers.flatMap(({ urlVariable, settings }) => [urlVariable, ...(settings ?? [])]);
  const own = [
    ...(await readFile(new URL('../src/config.ts', import.meta.url), 'utf8')).matchAll(/^ {2}([A-Z_]{4,}): /gm),
  ].map(([, name]) => name);
  expect([...new Set([...registerVariables, ...own])].filter((name) => name !== 'NODE_ENV').sort()).toEqual(
    [...named].sort(),
  );
});
