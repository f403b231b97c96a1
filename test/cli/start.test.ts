import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoOrigin } from '../../src/config.ts';
import { examples } from '../../src/demo/examples.ts';
import { readNote } from '../../src/evidence/note.ts';
import { cosignedBy, readPolicy, signedByLog } from '../../src/evidence/policy.ts';
import { waysToAlterLog } from '../../src/store/application-role.ts';
import { openStore } from '../../src/store/store.ts';
import { launch, type Running, run, somePort } from './command-line.ts';

const minute = 60_000;
let PORT = '';
let demo: Running;
let environment: Record<string, string>;

/** A file of the demo's state. */
const state = (name: string) => fileURLToPath(new URL(`../../.data/${PORT}/${name}`, import.meta.url));

async function ready(running: Running): Promise<void> {
  await Promise.race([
    vi.waitFor(() => expect(running.out()).toContain('Ctrl-C stops it'), { timeout: 3 * minute, interval: 100 }),
    running.ended.then(({ err }) => Promise.reject(new Error(`The demo ended: ${err}`))),
  ]);
}

async function tokenOf(role: string): Promise<string> {
  const { out } = await run(['token', '--as', role], environment);
  return out.trim().split('\n').at(-1) ?? '';
}

const ask = async (query: string, role = 'official') => askWith(await tokenOf(role), query);

async function askWith(token: string, query: string): Promise<{ status: number; body: Answer }> {
  const response = await fetch(`http://localhost:${PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Answer };
}
interface Answer {
  readonly data?: {
    readonly persons: readonly ({
      readonly residence: { readonly completeness: string };
      readonly placeOfBirth?: { readonly value: { readonly current: { readonly ward: { readonly label: string } } } };
    } | null)[];
    readonly dossiers?: { readonly edges: readonly { readonly node: { readonly code: string } }[] };
    readonly assessDossier?: { readonly assessment: { readonly digest: string }; readonly errors: readonly unknown[] };
    readonly intakeQueue?: { readonly problem: string | null };
  };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Ids of the processes that one has started, and those that they have. */
function descendants(pid: number): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/ +/).map(Number));
  return pairs.flatMap(([child, parent]) => (parent === pid && child ? [child, ...descendants(child)] : []));
}

function alive(pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  });
}

beforeAll(async () => {
  PORT = String(await somePort());
  environment = { PORT, LIENTHONG_PEOPLE: '300' };
  demo = launch(['start'], environment);
  await ready(demo);
}, 4 * minute);
afterAll(async () => {
  demo.process.kill('SIGKILL');
  await demo.ended;
  await vi.waitFor(async () => expect((await run(['reset'], environment)).code).toBe(0), { timeout: 30_000 });
}, minute);

describe('npm start', () => {
  const residences = (query: Answer) => query.data?.persons.map((person) => person?.residence.completeness);
  const query = () => {
    const people = [...demo.out().matchAll(/^ {2}(000\d{9}) {2}/gm)].map(([, personalId]) => `"${personalId}"`);
    expect(people).toHaveLength(3);
    return `{ persons(personalIds: [${people.join(', ')}]) { residence { completeness } } }`;
  };

  const bornIn = `{ persons(personalIds: ["${examples.clean.personalId}"]) { placeOfBirth { value { current { ward { code label } } } } } }`;
  const wardOfToday = async () => {
    const { body } = await ask(bornIn);
    return body.data?.persons[0]?.placeOfBirth?.value.current.ward.label;
  };
  /** Imports a list of today in which the ward where that person was born has a name of ours. */
  const imported = async (name: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'lienthong-units-'));
    const list = [
      { Code: '79', FullName: 'Thành phố Hồ Chí Minh', Wards: [{ Code: '26944', FullName: name, ProvinceCode: '79' }] },
    ];
    try {
      await writeFile(join(folder, 'list.json'), JSON.stringify(list));
      return await run(['admin-units', 'import', join(folder, 'list.json')], environment);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('prints what is needed to ask: addresses, a token, people and a query that answers', async () => {
    const out = demo.out();
    expect(out).toContain(`http://localhost:${PORT}/graphql`);
    const token = /^Authorization: (Bearer \S+)$/m.exec(out)?.[1];
    const [, printed = ''] = /^(query [\s\S]*)^Ctrl-C/m.exec(out) ?? [];
    const response = await fetch(`http://localhost:${PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: String(token) },
      body: JSON.stringify({ query: printed }),
    });
    const answer = (await response.json()) as Answer;
    expect([response.status, answer.errors]).toEqual([200, undefined]);
    expect(answer.data?.persons.filter((person) => person !== null)).toHaveLength(3);
  });

  it('is ready, with all its registers', async () => {
    const response = await fetch(`http://localhost:${PORT}/health/ready`);
    const names = ['civil-registry', 'residence', 'health', 'social-insurance', 'land', 'social-assistance'];
    const registers = Object.fromEntries(names.map((name) => [name, true]));
    expect([response.status, await response.json()]).toEqual([
      200,
      { ready: true, store: true, schema: true, registers },
    ]);
  });

  it('gives tokens for every role, and facts only to those who may read them', async () => {
    for (const role of ['official', 'supervisor', 'frontend']) expect((await ask(query(), role)).status).toBe(200);
    for (const role of ['auditor', 'integrator', 'citizen']) {
      const { status, body } = await ask(query(), role);
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  it('stops and starts its residence service while it runs', async () => {
    expect((await run(['demo', 'residence', '--mode', 'down'], environment)).code).toBe(0);
    expect(residences((await ask(query())).body)).toEqual(Array(3).fill('SOURCE_UNAVAILABLE'));
    expect((await run(['demo', 'residence', '--mode', 'up'], environment)).code).toBe(0);
    expect(residences((await ask(query())).body)).toEqual(Array(3).fill('PRESENT'));
  });

  it(
    'pulls dossiers from its portal, and says when it cannot',
    async () => {
      const token = await tokenOf('official');
      const work = async () =>
        (await askWith(token, '{ dossiers(first: 50) { edges { node { code } } } intakeQueue { listedAt problem } }'))
          .body.data;
      await expect.poll(async () => (await work())?.dossiers?.edges.length, { timeout: 30_000 }).toBeGreaterThan(20);
      expect((await run(['demo', 'portal', '--mode', 'down'], environment)).code).toBe(0);
      await expect.poll(async () => (await work())?.intakeQueue?.problem, { timeout: 30_000 }).toBe('UNREACHABLE');
      expect((await run(['demo', 'portal', '--mode', 'up'], environment)).code).toBe(0);
      await expect.poll(async () => (await work())?.intakeQueue?.problem, { timeout: 30_000 }).toBeNull();
      const { code, err } = await run(['demo', 'portal', '--mode', 'asleep'], environment);
      expect([code, err]).toEqual([1, expect.stringContaining('demo portal --mode up | as-reported | peak | slow')]);
    },
    2 * minute,
  );

  it(
    'has what an official does signed and witnessed within seconds, in a log that its own role cannot alter',
    async () => {
      const { storeUrl } = JSON.parse(await readFile(state('running.json'), 'utf8'));
      expect(await waysToAlterLog(storeUrl)).toEqual([]);
      const store = openStore(storeUrl);
      try {
        const token = await tokenOf('official');
        const { body } = await askWith(token, '{ dossiers(first: 1) { edges { node { code } } } }');
        const dossierCode = body.data?.dossiers?.edges[0]?.node?.code;
        const input = `{ idempotencyKey: "${randomUUID()}", dossierCode: "${dossierCode}" }`;
        const assess = `mutation { assessDossier(input: ${input}) { assessment { digest } errors { code } } }`;
        const { assessDossier } = (await askWith(token, assess)).body.data ?? {};
        expect(assessDossier?.errors).toEqual([]);
        const seen = new Set<string | undefined>();
        const receipt = () => store.evidence.receipt(`assessment/${assessDossier?.assessment.digest}`);
        await expect
          .poll(async () => seen.add((await receipt())?.state).has('WITNESSED'), { timeout: 15_000 })
          .toBe(true);
        const order = ['LOGGED', 'CHECKPOINTED', 'WITNESSED'];
        expect([...seen]).toEqual(order.filter((each) => seen.has(each)));
        const policy = readPolicy(await readFile(state('evidence/policy'), 'utf8'));
        const { note = '' } = (await store.evidence.newestCheckpoint(demoOrigin)) ?? {};
        expect(signedByLog(policy, readNote(note), demoOrigin)).not.toBeNull();
        expect(cosignedBy(policy, readNote(note)).map(({ witness }) => witness.name)).toEqual(['demo']);
        expect(demo.out()).toContain('proves the mechanism, not independence');
        expect(demo.out()).not.toContain('evidence log: ');
      } finally {
        await store.close();
      }
    },
    minute,
  );

  it('restarts one connector while it runs', async () => {
    const { code, out } = await run(['connector', 'restart', 'residence'], environment);
    expect([code, out]).toEqual([0, 'residence: đã khởi động lại · restarted\n']);
    expect(residences((await ask(query())).body)).toEqual(Array(3).fill('PRESENT'));
    const { code: refused, err } = await run(['connector', 'restart', 'tax'], environment);
    expect(refused).toBe(1);
    expect(err).toContain('civil-registry, residence, health');
  });

  it('takes a list of administrative units while it runs, and uses it from the next start on', async () => {
    const known = await wardOfToday();
    const { code, out } = await imported('Phường Đang Chạy');
    expect([code, out]).toEqual([0, expect.stringContaining('Imported. Restart the hub to use it.')]);
    expect(await wardOfToday()).toBe(known);
  });

  it('serves GraphiQL from its own files, to local names only', async () => {
    const page = await fetch(`http://localhost:${PORT}/graphiql`);
    const html = await page.text();
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    for (const source of sources.filter((each) => !each.startsWith('data:'))) {
      expect(source).toMatch(/^\/graphiql\//);
      expect((await fetch(`http://localhost:${PORT}${source}`)).status).toBe(200);
    }
    expect(html).toContain('Bearer ');
  });

  it('keeps a second copy and a reset away while it runs', async () => {
    expect((await run(['start'], environment)).err).toContain(`Port ${PORT} is in use`);
    const reset = await run(['reset'], environment);
    expect([reset.code, reset.err]).toEqual([1, expect.stringContaining('is running; stop it with Ctrl-C first')]);
  });

  it('leaves nothing behind when it is killed, starts again, and ends at Ctrl-C', { timeout: 4 * minute }, async () => {
    const killed = descendants(demo.process.pid ?? 0);
    const commands = execFileSync('ps', ['-o', 'args=', '-p', killed.join()], { encoding: 'utf8' });
    for (const words of ['evidence signer', 'evidence witness']) expect(commands).toContain(words);
    demo.process.kill('SIGKILL');
    await demo.ended;
    await expect.poll(() => alive(killed), { timeout: 15_000 }).toEqual([]);
    // While it does not run, the command starts its database by itself.
    expect((await imported('Phường Sau Khi Dừng')).code).toBe(0);
    demo = launch(['start'], environment);
    await ready(demo);
    expect(await wardOfToday()).toBe('Phường Sau Khi Dừng');
    const stopped = descendants(demo.process.pid ?? 0);
    const started = performance.now();
    demo.process.kill('SIGINT');
    demo.process.kill('SIGINT');
    expect((await demo.ended).code).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
    await expect.poll(() => alive(stopped), { timeout: 5000 }).toEqual([]);
    expect(existsSync(state('running.json'))).toBe(false);
    expect((await run(['reset'], environment)).code).toBe(0);
    expect(existsSync(state(''))).toBe(false);
  });
});
