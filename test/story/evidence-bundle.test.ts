import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesInZip } from '../../src/evidence/verify/zip.ts';
import { type City, openCity } from '../support/city.ts';
import { type DossierHub, openDossiers } from '../support/dossiers.ts';
import { actOn, recordedWaiver } from '../support/recorded-waiver.ts';
import { type SignedLog, signedLog } from '../support/signed-log.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
const origin = 'test.invalid/lienthong/decisions';
let city: City;
let dossiers: DossierHub;
let log: SignedLog;
let workshop: string;
let verifier: string;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, { storeClock: async () => new Date(dossiers.clock.now) });
  await dossiers.store.evidence.open(origin);
  log = await signedLog(dossiers.storeUrl, origin);
  workshop = await mkdtemp(join(tmpdir(), 'lienthong-workshop-'));
  verifier = join(workshop, 'verify.mjs');
  expect(await hub(['evidence', 'verifier', '--out', verifier])).toMatchObject({ code: 0 });
}, 240_000);
afterAll(async () => {
  await log?.close();
  await dossiers?.close();
  await city?.close();
  await rm(workshop, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly output: string;
}
const run = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
const hub = (args: readonly string[]) =>
  run(['--import', tsx, main, ...args], workshop, { PATH: process.env.PATH, STORE_URL: dossiers.storeUrl });

const bundleQuery = `query ($id: ID!, $withhold: [String!]!) { evidenceBundle(waiverId: $id, withhold: $withhold) {
  bundle { fileName size sha256 base64 policy } errors { code part message english: message(lang: EN) } } }`;
const bundleOf = async (id: string, withhold: readonly string[] = [], claims: Record<string, string> = {}) =>
  (await dossiers.ask(bundleQuery, { id, withhold }, { claims })).evidenceBundle;
async function zipOf(id: string, withhold: readonly string[] = []): Promise<Buffer> {
  const { bundle, errors } = await bundleOf(id, withhold);
  expect(errors).toEqual([]);
  return Buffer.from(bundle.base64, 'base64');
}

/** Runs the verifier in a folder in which nothing is but it, the bundle and the policy, with nothing in its environment. */
async function verified(zip: Buffer, policy: string | null): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'lienthong-court-'));
  try {
    await writeFile(join(folder, 'verify.mjs'), await readFile(verifier));
    await writeFile(join(folder, 'bundle.zip'), zip);
    if (policy !== null) await writeFile(join(folder, 'policy'), policy);
    const asked = policy === null ? [] : ['--policy', 'policy'];
    const ended = await run(['verify.mjs', 'bundle.zip', ...asked], folder, {});
    expect((await readdir(folder)).length).toBe(policy === null ? 2 : 3);
    return ended;
  } finally {
    await rm(folder, { recursive: true });
  }
}
const lastLine = ({ output }: Ended) => output.trimEnd().split('\n').at(-1);

describe('a bundle of a record of basis', { timeout: 120_000 }, () => {
  it('is there once a checkpoint covers it, and verifies with nothing but the verifier and the policy', async () => {
    const { id, entry } = await recordedWaiver(city, dossiers);
    expect(await bundleOf(id)).toMatchObject({
      bundle: null,
      errors: [{ code: 'NOT_CHECKPOINTED', part: 'waiverId' }],
    });
    await log.checkpoint();
    const { bundle } = await bundleOf(id);
    const zip = Buffer.from(bundle.base64, 'base64');
    expect(bundle).toMatchObject({ size: zip.length, policy: origin, fileName: expect.stringMatching(/\.zip$/) });
    expect(bundle.sha256).toBe(createHash('sha256').update(zip).digest('hex'));

    const proved = await verified(zip, log.policy());
    expect(proved).toMatchObject({ code: 0 });
    expect(lastLine(proved)).toBe('proved');
    expect(proved.output).toContain(`About: ${entry}`);
    expect(proved.output).toContain('(WITNESSED)');
    expect(proved.output).toContain(
      'word for word what was entered: decision, official, statement, subject-owner, subject-submitter, display',
    );
    expect(proved.output).toContain('any exemption from liability');
    expect(proved.output).not.toMatch(/được miễn trừ/i);
    const consistent = await verified(zip, null);
    expect(consistent.code).toBe(2);
    expect(lastLine(consistent)).toBe('internally consistent; issuer not proved');
    const turned = Buffer.from(zip);
    const within = zip.indexOf('leaf.json') + 20;
    turned[within] = (zip[within] as number) ^ 1;
    expect((await verified(turned, log.policy())).code).toBe(1);
  });

  it('is written by a command, too, for a record and for a dossier, and verified by one', async () => {
    const { id, entry, dossier } = await recordedWaiver(city, dossiers);
    const out = join(workshop, 'waiver.zip');
    const early = await hub(['evidence', 'export', '--waiver', entry, '--out', out]);
    expect(early).toMatchObject({ code: 1, output: expect.stringContaining('try again in a minute') });
    await log.checkpoint();
    const less = ['evidence', 'export', '--waiver', entry, '--out', out, '--withhold', 'exchanges'];
    expect(await hub(less)).toMatchObject({ code: 0 });
    expect(await readFile(out)).toEqual(await zipOf(id));
    expect(await hub(['evidence', 'export', '--waiver', entry, '--out', out])).toMatchObject({ code: 0 });
    expect([...filesInZip(await readFile(out)).keys()]).toContainEqual(expect.stringMatching(/part-exchanges\.json$/));
    const policy = join(workshop, 'policy');
    await writeFile(policy, log.policy());
    expect(await hub(['evidence', 'verify', out, '--policy', policy])).toMatchObject({ code: 0 });
    const whole = join(workshop, 'dossier.zip');
    const written = await hub(['evidence', 'export', '--dossier', dossier, '--out', whole, '--withhold', 'display']);
    expect(written).toMatchObject({ code: 0 });
    const ended = await hub(['evidence', 'verify', whole]);
    expect(ended.code).toBe(2);
    expect(ended.output).toContain('the part display is withheld');
    expect(await hub(['evidence', 'verify'])).toMatchObject({ code: 64 });
    expect(await hub(['evidence', 'export', '--dossier', 'H29.0', '--out', whole])).toMatchObject({ code: 1 });
  });

  it('verifies with parts withheld, without a byte of them', async () => {
    const { id } = await recordedWaiver(city, dossiers);
    await log.checkpoint();
    const withheld = ['subject-owner', 'subject-submitter', 'display', 'official'];
    const files = filesInZip(await zipOf(id, withheld));
    for (const name of files.keys()) for (const part of withheld) expect(name).not.toContain(`part-${part}.`);
    const ended = await verified(await zipOf(id, withheld), log.policy());
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.output).toContain('the part subject-owner is withheld');
    expect(await bundleOf(id, ['subject-uncle'])).toMatchObject({
      bundle: null,
      errors: [{ code: 'PART_UNKNOWN', part: 'withhold' }],
    });
  });

  it('verifies after the key of the log was replaced', async () => {
    const before = await recordedWaiver(city, dossiers);
    await log.checkpoint();
    const old = log.policy();
    await log.rotate();
    const { id } = await recordedWaiver(city, dossiers);
    await log.checkpoint();
    for (const waiver of [before.id, id]) expect((await verified(await zipOf(waiver), log.policy())).code).toBe(0);
    const unknown = await verified(await zipOf(id), old);
    expect(unknown).toMatchObject({ code: 1, output: expect.stringContaining('CHECKPOINT_NOT_SIGNED') });
  });

  it('is refused against a policy that does not know its log', async () => {
    const { id } = await recordedWaiver(city, dossiers);
    await log.checkpoint();
    const elsewhere = log.policy().replaceAll(/^log .*\n/gm, '');
    const none = await verified(await zipOf(id), elsewhere);
    expect(none).toMatchObject({ code: 1, output: expect.stringContaining('ISSUER_UNKNOWN') });
    const wrong = await verified(await zipOf(id), 'nonsense');
    expect(wrong).toMatchObject({ code: 64, output: expect.stringContaining('Line 1 of the policy') });
  });

  it('is given to whoever may read the record, to its official elsewhere with no more than their own', async () => {
    const { id, entry } = await recordedWaiver(city, dossiers);
    const outcome = { waiver: id, outcome: 'FOUND_RIGHT', text: 'Bản giấy khớp.' };
    expect((await actOn(dossiers, 'recordWaiverOutcome', outcome, 'waiver { id }')).errors).toEqual([]);
    await log.checkpoint();
    const stranger = await bundleOf(id, [], { unit: 'U2', maCanBo: 'CB9', sub: 'official-9' });
    expect(stranger).toMatchObject({ bundle: null, errors: [{ code: 'WAIVER_UNKNOWN' }] });
    const moved = await bundleOf(id, [], { unit: 'U2', maCanBo: 'CB9' });
    expect(moved.errors).toEqual([]);
    const files = filesInZip(Buffer.from(moved.bundle.base64, 'base64'));
    const statements = [...files].filter(([name]) => name.startsWith('entries/') && name.endsWith('statement.json'));
    const withParts = statements.filter(([name]) => files.has(name.replace('statement.json', 'part-decision.json')));
    const ids = withParts.map(([, bytes]) => JSON.parse(bytes.toString()).id as string);
    expect(ids).toEqual([entry, expect.stringMatching(/^waiver-outcome\//)]);
    expect(statements.length).toBeGreaterThan(ids.length);
    expect((await verified(Buffer.from(moved.bundle.base64, 'base64'), log.policy())).code).toBe(0);
  });
});

describe('without a network', { timeout: 120_000 }, () => {
  /** Runs as a process of which nothing reaches a network: whoever tries ends it with 99. */
  const walled = (args: readonly string[], cwd: string) => run(['--import', './no-network.mjs', ...args], cwd, {});
  let folder: string;
  beforeAll(async () => {
    const { id } = await recordedWaiver(city, dossiers);
    await log.checkpoint();
    folder = await mkdtemp(join(tmpdir(), 'lienthong-offline-'));
    await copyFile(new URL('../support/no-network.mjs', import.meta.url), join(folder, 'no-network.mjs'));
    await copyFile(verifier, join(folder, 'verify.mjs'));
    await writeFile(join(folder, 'bundle.zip'), await zipOf(id));
    await writeFile(join(folder, 'policy'), log.policy());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['fetch', `await fetch('http://127.0.0.1:1')`],
    ['node:http', `(await import('node:http')).get('http://127.0.0.1:1').on('error', () => {})`],
    ['node:https', `(await import('node:https')).get('https://127.0.0.1:1').on('error', () => {})`],
    ['node:net', `(await import('node:net')).connect(1).on('error', () => {})`],
    ['node:tls', `(await import('node:tls')).connect(1).on('error', () => {})`],
    ['node:dns', `(await import('node:dns')).lookup('example.org', () => {})`],
    ['node:dns/promises', `await (await import('node:dns/promises')).resolve('example.org').catch(() => {})`],
    ['node:dgram', `(await import('node:dgram')).createSocket('udp4').send('x', 1, '127.0.0.1')`],
    ['node:child_process', `(await import('node:child_process')).spawnSync('true')`],
    ['node:worker_threads', `new (await import('node:worker_threads')).Worker('', { eval: true })`],
  ])('the wall stops %s', async (_, code) => {
    const file = join(folder, 'tries.mjs');
    await writeFile(file, `${code};\nawait new Promise((done) => setTimeout(done, 300));\n`);
    expect(await walled(['tries.mjs'], folder)).toMatchObject({ code: 99 });
    await rm(file);
  });

  it('the verifier proves a bundle behind the wall, and never comes near it', async () => {
    const ended = await walled(['verify.mjs', 'bundle.zip', '--policy', 'policy'], folder);
    expect([ended.code, lastLine(ended)]).toEqual([0, 'proved']);
  });

  it('and where the kernel gives it no network at all', async () => {
    const cutOff = ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), process.execPath];
    const runs = (args: readonly string[]): Promise<Ended> =>
      new Promise((resolve) => {
        execFile('unshare', [...cutOff, ...args], { cwd: folder, env: { PATH: process.env.PATH } }, (error, out, err) =>
          resolve({ code: error ? Number(error.code) : 0, output: out + err }),
        );
      });
    const interfaces = await runs(['-p', `Object.keys(require('node:os').networkInterfaces()).length`]);
    const ended = await runs(['verify.mjs', 'bundle.zip', '--policy', 'policy']);
    // A machine that lets nobody cut a process off refuses both; there the wall above is what is known.
    if (interfaces.code !== 0) return expect(ended.code).not.toBe(0);
    expect([interfaces.output.trim(), ended.code, lastLine(ended)]).toEqual(['0', 0, 'proved']);
  });
});

it('the verifier needs nothing but Node: it imports no more than these', async () => {
  const source = await readFile(verifier, 'utf8');
  const imported = [...source.matchAll(/^\s*import .* from "([^"]+)";$/gm)].map(([, name]) => name);
  expect([...new Set(imported)].sort()).toEqual(['node:crypto', 'node:fs', 'node:zlib']);
  expect(source).not.toMatch(/\brequire\(|\bimport\(|fetch\(/);
});
