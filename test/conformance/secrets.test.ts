import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { registers } from '../../connectors/registers.ts';
import { openConnector } from '../../src/connect/open-connector.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { freshDatabase } from '../support/postgres.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const secret = `s3cret-${randomBytes(9).toString('hex')}`;
const main = ['--import', 'tsx', resolve(root, 'src/main.ts')];

/** What a command prints, whether or not it succeeds. */
async function printed(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const options = { cwd: root, env: { ...process.env, ...environment }, timeout: 120_000 };
  const { stdout, stderr } = await run(process.execPath, [...main, ...words], options).catch(
    (error: { stdout?: string; stderr?: string }) => ({ stdout: error.stdout ?? '', stderr: error.stderr ?? '' }),
  );
  const all = `${stdout}${stderr}`;
  expect(all, words.join(' ')).not.toBe('');
  return all;
}

/** Addresses with the secret in every place that has one, none of which leads anywhere. */
const addresses = {
  CIVIL_REGISTRY_URL: `postgres://reader:${secret}@127.0.0.1:1/civil`,
  HEALTH_URL: `postgres://reader:${secret}@127.0.0.1:1/health?application_name=${secret}`,
  RESIDENCE_URL: `http://reader:${secret}@127.0.0.1:1/lgsp`,
  RESIDENCE_TOKEN: secret,
  SOCIAL_ASSISTANCE_URL: `file:///${secret}/nowhere/`,
  LAND_URL: `mysql://reader:${secret}@127.0.0.1:1/land?socket=/tmp/${secret}`,
  SOCIAL_INSURANCE_URL: `http://reader:${secret}@127.0.0.1:1/lgsp`,
  SOCIAL_INSURANCE_CLIENT_ID: 'lienthong',
  SOCIAL_INSURANCE_CLIENT_SECRET: secret,
};

/** A password that no address can hold as it stands. */
const hard = `p@ss/${secret}%26!`;
const encoded = encodeURIComponent(hard);
const spellings = [secret, hard, encoded, encodeURIComponent(encoded)];

describe('a secret in a connection address', () => {
  test('is in nothing that commands print, however it is written and wherever it is put by mistake', async () => {
    const addresses = [
      `postgres://reader:${encoded}@127.0.0.1:1/x`,
      `https://reader:${encoded}@127.0.0.1:1/x?token=${encoded}`,
      `file:///${encoded}/no/?encoding=${encoded}`,
      `mysql://reader:${encoded}@[not-an-address/x`,
      `mysql://reader:x@127.0.0.1:1/x?sslmode=verify-full&sslrootcert=/${encoded}`,
    ];
    const settings = { RESIDENCE_TOKEN: hard, SOCIAL_INSURANCE_CLIENT_ID: 'x', SOCIAL_INSURANCE_CLIENT_SECRET: hard };
    const keys = resolve(root, 'package.json');
    for (const url of addresses) {
      const kind = url.startsWith('file') ? 'file' : 'sql';
      const [register, variable] = url.startsWith('file')
        ? ['social-assistance', 'SOCIAL_ASSISTANCE_URL']
        : url.startsWith('https')
          ? ['social-insurance', 'SOCIAL_INSURANCE_URL']
          : ['land', 'LAND_URL'];
      const outputs = await Promise.all([
        printed(['connector', 'introspect', url]),
        printed(['connector', 'new', 'never-written', '--kind', kind, '--url', url]),
        printed(['connector', 'try', register, '--keys', keys], { ...settings, [variable]: url }),
      ]);
      for (const output of outputs) for (const spelling of spellings) expect(output).not.toContain(spelling);
    }
  }, 240_000);

  test('is in no crash that nobody has foreseen', async () => {
    // Thrown from nowhere, once the program has begun.
    const thrown = `const t = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(t);
      throw Object.assign(new TypeError('cannot open ' + process.env.LAND_URL), { input: process.env.LAND_URL });
    }, 5)`;
    const crash = await printed(['help'], {
      LAND_URL: `mysql://reader:${encoded}@127.0.0.1:1/x`,
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(thrown)}`,
    });
    expect(crash).toContain('cannot open mysql://reader:…@');
    for (const spelling of spellings) expect(crash).not.toContain(spelling);
  }, 120_000);

  test('is in nothing that commands print', async () => {
    const url = new URL(await freshDatabase());
    url.username = 'nobody_of_this_name';
    url.password = secret;
    const broken = `postgres://reader:${secret}@[not-an-address/civil`;
    const outputs = await Promise.all([
      printed(['connector', 'explain', 'civil-registry', 'Person.dateOfBirth'], addresses),
      printed(['connector', 'introspect', 'health'], addresses),
      printed(['connector', 'introspect', '--url', url.href]),
      printed(['connector', 'introspect', '--url', broken]),
      printed(['connector', 'explain', 'land', 'LandCertificate.serial'], addresses),
      printed(['connector', 'introspect', 'land'], addresses),
      printed(['connector', 'introspect', '--url', `mysql://reader:${secret}@[not-an-address/land`]),
      printed(['connector', 'introspect', '--url', `mysql://reader:x@127.0.0.1:1/land?sslmode=${secret}`]),
      printed(['connector', 'new', 'never-written', '--kind', 'sql', '--url', addresses.LAND_URL]),
      printed(['connector', 'new', 'never-written', '--kind', 'sql', '--url', addresses.HEALTH_URL]),
    ]);
    for (const output of outputs) expect(output).not.toContain(secret);
  }, 240_000);

  test('is in no answer of the hub and in nothing that it logs, with every register out of reach', async () => {
    const heard: string[] = [];
    const { write } = process.stderr;
    process.stderr.write = ((text: unknown) => heard.push(String(text)) > 0) as typeof write;
    const settings = {
      RESIDENCE_TOKEN: secret,
      SOCIAL_INSURANCE_CLIENT_ID: 'lienthong',
      SOCIAL_INSURANCE_CLIENT_SECRET: secret,
    };
    const opened = registers.map((module) =>
      openConnector(module, { url: addresses[module.urlVariable as keyof typeof addresses], settings }),
    );
    const sdl = await readFile(resolve(root, 'schema/public.graphql'), 'utf8');
    const deadlines = { operationMs: 2_000, registerMs: 1_000 };
    const connectors = opened.map(({ connector }) => connector);
    const graph = createGraph({ sdl, connectors, idKey: Buffer.alloc(32, 7), deadlines });
    const document = parse(`{
      registers { code title owner state { available problem } scope { field } coverage { records } fields { field } }
      person(personalId: "000190000001") { fullName { text completeness evidence { reasons { text nextStep } claims { raw recordRef } } } }
    }`);
    const purpose = { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null };
    const caller = { subject: 'u1', role: 'official', unit: 'U1', official: 'CB1', purpose, demo: true } as const;
    const operation = document.definitions[0] as OperationDefinitionNode;
    const answer = JSON.stringify(await graph.execute({ document, operation, variables: {}, caller }));
    await graph.close();
    process.stderr.write = write;
    expect(answer).toContain('UNREACHABLE');
    expect(answer).not.toContain(secret);
    expect(heard.join('')).not.toContain(secret);
  });

  test('is in no crash of a connector that fails with its address', () => {
    const module = registers[0] as (typeof registers)[number];
    const create = () => {
      throw new Error(`cannot open ${addresses.CIVIL_REGISTRY_URL}`);
    };
    const { problem, connector } = openConnector(
      { ...module, create },
      { url: addresses.CIVIL_REGISTRY_URL, settings: {} },
    );
    expect(JSON.stringify([problem, connector])).not.toContain(secret);
  });

  test('is in nothing that serve prints when settings or registers are wrong', async () => {
    const output = await printed(['serve'], {
      ...addresses,
      STORE_URL: `postgres://hub:${secret}@127.0.0.1:1/store`,
      PORT: '0',
    });
    expect(output).not.toContain(secret);
    const whole = {
      ...addresses,
      STORE_URL: `postgres://hub:${secret}@127.0.0.1:1/store`,
      EVIDENCE_DOMAIN: 'test.invalid',
      PORT: String(20_000 + (process.pid % 20_000)),
      ID_KEY: Buffer.alloc(32, 1).toString('base64'),
      TOKEN_ISSUER: 'https://issuer.example',
      TOKEN_AUDIENCE: 'lienthong',
      TOKEN_JWKS: 'file:///no/such/keys.json',
    };
    const crash = await printed(['serve'], whole);
    expect(crash).not.toContain(secret);
    expect(crash).toContain('STORE_URL');
  }, 240_000);
});
