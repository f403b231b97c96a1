import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import knex, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyIn } from '../../src/cli/policy-file.ts';
import { signedLog } from '../../src/cli/signed-log.ts';
import { verifyNote } from '../../src/evidence/note.ts';
import { waysToAlterLog } from '../../src/store/application-role.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { anEntry, testOrigin } from '../support/evidence.ts';
import { ownedDatabase } from '../support/owned-database.ts';
import { launch, type Running, run, somePort } from './command-line.ts';
import { everyRegisterDown } from './serve-environment.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const keygen = (kind: string, name: string, key: string, ...more: string[]) =>
  run(['evidence', 'keygen', kind, '--name', name, '--key', file(key), ...more]);

describe('evidence keygen', () => {
  it('makes a key that its owner alone can read, and prints what others verify by', async () => {
    const { code, out } = await keygen('signer', testOrigin, 'first');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^test\.invalid\/lienthong\/decisions\+[0-9a-f]{8}\+\S+\n$/),
    ]);
    for (const name of ['first', 'first.last']) expect((await stat(file(name))).mode & 0o777).toBe(0o600);
    const witness = await keygen('witness', 'witness.invalid/w', 'watching');
    expect(Buffer.from(witness.out.split('+')[2] ?? '', 'base64')[0]).toBe(4);
  }, 60_000);

  it('overwrites nothing, and leaves nothing where it fails', async () => {
    const kept = await readFile(file('first'), 'utf8');
    const again = await keygen('signer', testOrigin, 'first');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('exists and is never overwritten')]);
    expect(await readFile(file('first'), 'utf8')).toBe(kept);
    await writeFile(file('lost.last'), '{}');
    expect((await keygen('signer', testOrigin, 'lost')).err).toContain('lost.last exists and is never overwritten');
    await expect(stat(file('lost'))).rejects.toThrow('ENOENT');
    const orphan = await keygen('signer', testOrigin, 'next', '--after', file('nobody'));
    expect(orphan.err).toContain('nobody.last: cannot be read or written (ENOENT)');
    await expect(stat(file('next'))).rejects.toThrow('ENOENT');
    expect((await keygen('signer', 'two words', 'x')).err).toContain('names have no spaces');
  }, 60_000);
});

describe('a deployment', () => {
  const token = 'the word of the hub';
  const launched: Running[] = [];
  let [ownerUrl, url] = ['', ''];
  let environment: Record<string, string>;
  let store: Store;
  let database: Knex;

  /** A process that holds a key, at an address that it says. */
  const listening = async (words: readonly string[], more: Record<string, string> = {}) => {
    const running = launch([...words, '--port', '0'], more);
    launched.push(running);
    await expect.poll(running.out, { timeout: 30_000 }).toMatch(/^http:\S+\n/);
    return { running, url: running.out().trim() };
  };
  const signer = (key: string) =>
    listening(['evidence', 'signer', '--key', file(key)], { EVIDENCE_SIGNER_TOKEN: token });
  const witness = (...logs: string[]) =>
    listening(['evidence', 'witness', '--key', file('w'), ...logs.flatMap((vkey) => ['--log', vkey])]);
  const serve = async (policy: string, signerUrl: string) => {
    await writeFile(file('policy'), policy);
    const PORT = String(await somePort());
    const hub = launch(['serve'], { ...environment, PORT, EVIDENCE_SIGNER_URL: signerUrl });
    launched.push(hub);
    const ready = async () => (await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch(() => null))?.status;
    await expect.poll(ready, { timeout: 60_000, interval: 200 }).toBe(200);
    return hub;
  };
  const end = async ({ process, ended }: Running) => {
    process.kill('SIGTERM');
    return (await ended).code;
  };
  const append = (name: string) =>
    database.transaction((transaction) => store.evidence.append(transaction, anEntry(name)));
  const stateOf = async (name: string) => (await store.evidence.receipt(`waiver/${name}`))?.state;
  const newest = async () => (await store.evidence.newestCheckpoint(testOrigin))?.note ?? '';

  beforeAll(async () => {
    ({ ownerUrl, url } = await ownedDatabase());
    const keys = await generateKeyPair('ES256');
    await writeFile(
      file('jwks.json'),
      JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'ES256' }] }),
    );
    environment = {
      ...everyRegisterDown,
      ...{ STORE_URL: url, TOKEN_JWKS: file('jwks.json') },
      ...{ EVIDENCE_POLICY: file('policy'), EVIDENCE_SIGNER_TOKEN: token },
    };
    store = openStore(url);
    database = knex({ client: 'pg', connection: url });
  });
  afterAll(async () => {
    for (const { process } of launched) process.kill('SIGKILL');
    await Promise.all([store.close(), database.destroy(), ...launched.map(({ ended }) => ended)]);
  });

  it('is prepared by its owner, who may be so again and again', async () => {
    const STORE_OWNER_URL = ownerUrl;
    for (let time = 0; time < 2; time++) {
      const { code, out, err } = await run(['store', 'migrate'], { ...environment, STORE_OWNER_URL });
      expect([code, out, err]).toEqual([0, expect.stringContaining(`The store is prepared: ${testOrigin}`), '']);
    }
    expect(await waysToAlterLog(url)).toEqual([]);
    expect(await store.migrated()).toBe(true);
    const without = await run(['store', 'migrate'], environment);
    expect([without.code, without.err]).toEqual([1, expect.stringContaining('- STORE_OWNER_URL: chưa đặt')]);
  }, 60_000);

  it('has each entry signed and witnessed within seconds, over a change of the key too', async () => {
    const first = (await keygen('signer', testOrigin, 'log-1')).out.trim();
    const watching = (await keygen('witness', 'witness.invalid/w', 'w')).out.trim();
    const [signer1, witness1] = await Promise.all([signer('log-1'), witness(first)]);
    const hub = await serve(`log ${first}\nwitness W ${watching} ${witness1.url}\nquorum W\n`, signer1.url);
    expect((await append('one')).state).toBe('LOGGED');
    await expect.poll(() => stateOf('one'), { timeout: 15_000 }).toBe('WITNESSED');
    const before = await newest();

    // The old key signs no more before the next one takes over what it signed last.
    expect(await Promise.all([hub, signer1.running, witness1.running].map(end))).toEqual([0, 0, 0]);
    const second = (await keygen('signer', testOrigin, 'log-2', '--after', file('log-1'))).out.trim();
    const [signer2, witness2] = await Promise.all([signer('log-2'), witness(first, second)]);
    await append('two');
    const policy = `log ${first}\nlog ${second}\nwitness W ${watching} ${witness2.url}\nquorum W\n`;
    const next = await serve(policy, signer2.url);
    await expect.poll(() => stateOf('two'), { timeout: 15_000 }).toBe('WITNESSED');
    const after = await newest();
    expect([first, second].map((vkey) => verifyNote(before, vkey))).toEqual([true, false]);
    expect([first, second].map((vkey) => verifyNote(after, vkey))).toEqual([false, true]);
    expect(await Promise.all([next, signer2.running, witness2.running].map(end))).toEqual([0, 0, 0]);
  }, 240_000);

  it('says what is wrong with its policy, its keys and its ports', async () => {
    const refusal = async (policy: string) => {
      await writeFile(file('wrong'), policy);
      const signing = { signerUrl: 'http://127.0.0.1:1', signerToken: token };
      return policyIn(file('wrong'))
        .then((read) => signedLog(store, read, signing))
        .catch(({ messages }) => messages.en);
    };
    expect(await refusal('quorum none\n')).toBe(`EVIDENCE_POLICY: it has no line "log" with a key of ${testOrigin}.`);
    expect(await refusal('quorum all\n')).toContain('Line 1 of the policy: nothing before it is named all.');
    const unread = { ...environment, EVIDENCE_SIGNER_URL: 'http://127.0.0.1:1', EVIDENCE_POLICY: file('none') };
    const { code, err } = await run(['serve'], { ...unread, PORT: String(await somePort()) });
    expect([code, err]).toEqual([1, expect.stringContaining(`The file ${file('none')} cannot be read (ENOENT)`)]);
    const key = ['--key', file('log-1')];
    const withToken = { EVIDENCE_SIGNER_TOKEN: token };
    expect((await run(['evidence', 'signer', ...key])).err).toContain('EVIDENCE_SIGNER_TOKEN: chưa đặt');
    const asWitness = await run([
      'evidence',
      'witness',
      ...key,
      '--log',
      (await keygen('signer', 'a', 'a')).out.trim(),
    ]);
    expect(asWitness.err).toContain('is not a signing key that "evidence keygen" made for this');
    expect((await run(['evidence', 'witness', ...key, '--log', 'x'])).err).toContain(
      'is not the verifier key of a log',
    );
    const far = await run(['evidence', 'signer', ...key, '--port', '70000'], withToken);
    expect(far.err).toContain('--port: must be from 0 to 65535');
    const { running, url: taken } = await signer('a');
    const port = new URL(taken).port;
    expect((await run(['evidence', 'signer', ...key, '--port', port], withToken)).err).toContain('The port is in use');
    expect(await end(running)).toBe(0);
  }, 120_000);
});
