import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import knex from 'knex';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examples } from '../../../src/demo/examples.ts';
import { type Postgres, removePostgres, startPostgres } from '../../../src/demo/postgres.ts';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../../src/dossier/catalogue/starter.ts';
import { audit } from '../../../src/evidence/audit/audit.ts';
import type { Problem } from '../../../src/evidence/audit/problem.ts';
import { readCheckpoint } from '../../../src/evidence/checkpoint.ts';
import { verifyInclusion } from '../../../src/evidence/merkle.ts';
import { readNote } from '../../../src/evidence/note.ts';
import { openStore } from '../../../src/store/store.ts';
import { notInLog } from '../../../src/waiver/kept-in-log.ts';
import { type City, openCity } from '../../support/city.ts';
import { type Any, openDossiers, writtenFrom } from '../../support/dossiers.ts';
import { testOrigin } from '../../support/evidence.ts';
import { type Notaries, startNotaries } from '../../support/notaries.ts';
import { type Copy, type Pattern, patternOf, writeCopies } from './many-dossiers.ts';
import type { Answered, Asked, GivenReceipt } from './waiver-writer.ts';

/** `KILL_WAIVERS=5000 npx vitest run test/evidence/kill` is the whole promise; this is enough to see it broken. */
const many = Number(process.env.KILL_WAIVERS ?? 300);
const writers = 16;
const kills = { hub: Math.max(3, Math.round(many / 400)), postgres: Math.max(2, Math.round(many / 800)) };
const day = 86_400_000;
const began = Date.parse('2026-11-23T02:00:00Z');
const now = new Date(began + 20 * day + 60_000).toISOString();

let directory: string;
let pattern: Pattern;
let assessment: Any;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-kill-'));
  const city: City = await openCity(100);
  const dossiers = await openDossiers(city, { storeClock: async () => new Date(dossiers.clock.now) });
  try {
    const act = async (name: string, input: Record<string, unknown>) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`;
      const answer = await dossiers.ask(query, { input: { idempotencyKey: `key-of-${name}`, ...input } });
      expect(answer[name].errors).toEqual([]);
    };
    const owner = await writtenFrom(city, examples.conflictingBirthDate.father ?? '');
    const details = [
      { name: 'residence.from', value: '1975-01-01' },
      { name: 'residence.to', value: '2026-11-01' },
      { name: 'purpose', value: 'Vay vốn' },
    ];
    const dossier = await dossiers.submit('1.004873', owner, { details });
    await act('assignDossier', { dossier, expectedVersion: 1, to: 'CB1' });
    const question = { registrar: 'UBND xã Đất Mũi', question: 'Còn độc thân?', dueOn: '2026-11-25' };
    await act('askRegistrar', { dossier, expectedVersion: 2, components: ['TTHN'], ...question });
    dossiers.clock.now = began + 20 * day;
    ({ assessment } = await dossiers.assess(dossier));
    pattern = await patternOf(dossiers.storeUrl, dossier);
  } finally {
    await dossiers.close();
    await city.close();
  }
}, 180_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

const asked = (n: number, { dossier, assessment: digest }: Copy): Asked => ({
  n,
  input: {
    ...{ dossier, assessment: digest, component: 'TTHN', reason: 'REGISTRAR_SILENT', bases: ['TT04'] },
    ...{ ownWords: null, validUntil: null, language: 'VI' },
    checks: [{ kind: 'REGISTRAR_ASKED', note: 'Hai mươi ngày không trả lời.' }],
    acknowledged: assessment.components
      .find(({ code }: Any) => code === 'TTHN')
      .causes.filter(({ isShort }: Any) => isShort)
      .map(({ code, role, field }: Any) => ({ code, role, field })),
  },
});

/** The process of the hub's writers, and what calls it until it has a receipt. */
class Hub {
  readonly #url: string;
  readonly #waiting = new Map<number, (answer: Answered | null) => void>();
  #child: ChildProcess | null = null;
  readonly why = new Map<string, number>();
  attempts = 0;

  constructor(url: string) {
    this.#url = url;
  }

  async start(): Promise<void> {
    const file = fileURLToPath(new URL('waiver-writer.ts', import.meta.url));
    const child = fork(file, [this.#url, now], { execArgv: ['--import', 'tsx'] });
    await once(child, 'message');
    child.on('message', (answer: Answered) => this.#waiting.get(answer.n)?.(answer));
    this.#child = child;
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    child?.kill('SIGKILL');
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    for (const answered of this.#waiting.values()) answered(null);
  }

  /** Asks again under the same keys, as a caller does who had no answer. */
  async receiptFor(one: Asked): Promise<GivenReceipt> {
    for (;;) {
      const child = this.#child;
      const answer = child && (await this.#answer(child, one));
      if (answer?.receipt) return answer.receipt;
      const why = answer?.why ?? 'no answer';
      this.why.set(why, (this.why.get(why) ?? 0) + 1);
      await sleep(50);
    }
  }

  async #answer(child: ChildProcess, one: Asked): Promise<Answered | null> {
    this.attempts += 1;
    return new Promise<Answered | null>((resolve) => {
      this.#waiting.set(one.n, resolve);
      child.send(one, (error) => {
        if (error) resolve(null);
      });
    }).finally(() => this.#waiting.delete(one.n));
  }
}

/** Each of a list once, sixteen at a time. */
async function byWriters<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const next = [...list];
  const writer = async () => {
    for (let one = next.shift(); one !== undefined; one = next.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: writers }, writer));
}

/** At so many receipts, in ascending order and at moments that nobody chose. */
const moments = (count: number) =>
  Array.from({ length: count }, (_, nth) => Math.floor(((nth + Math.random()) * many * 0.95) / count) + 1);

it(`kill -9 of hub and PostgreSQL during ${many} records of basis by ${writers} writers loses nothing that was promised`, {
  timeout: Math.max(240_000, many * 400),
}, async () => {
  const dataDir = join(directory, 'postgres');
  let postgres: Postgres = await startPostgres({ dataDir });
  await postgres.createDatabase('store');
  const url = postgres.url('store');
  const notaries: Notaries = await startNotaries(directory);
  const store = openStore(url);
  const database = knex({ client: 'pg', connection: url, pool: { min: 0, max: 4 }, log: { warn: () => {} } });
  const hub = new Hub(url);
  const receipts = new Map<number, GivenReceipt>();
  let [open, signings] = [true, 0];
  try {
    await store.migrate();
    await store.evidence.open(testOrigin);
    await fillIfEmpty(new Catalogue(store), new Date('2026-01-01T00:00:00Z'));
    const copies = await writeCopies(url, pattern, many);
    await hub.start();
    const since = performance.now();

    const serious: string[] = [];
    const signing = async () => {
      for (; open; await sleep(500)) {
        const troubles = await notaries.sign(database);
        // That the database is away is what this is about; that the log is another one is not.
        serious.push(...troubles.filter((trouble) => /HTTP|has seen/.test(trouble)));
        signings += 1;
      }
    };
    let down = 0;
    const killing = async (what: 'hub' | 'postgres') => {
      for (const at of moments(kills[what])) {
        while (receipts.size < at) await sleep(2);
        if (receipts.size >= many) return;
        await sleep(randomInt(60));
        const from = performance.now();
        if (what === 'hub') {
          await hub.kill();
          await hub.start();
        } else {
          process.kill(postgres.pid, 'SIGKILL');
          postgres = await startPostgres({ dataDir });
        }
        down += performance.now() - from;
      }
    };
    const done = Promise.all([signing(), killing('hub'), killing('postgres')]);
    await byWriters([...copies.entries()], async ([n, copy]) => {
      receipts.set(n, await hub.receiptFor(asked(n, copy)));
      if (receipts.size % 1_000 === 0) console.info(`${receipts.size} receipts, ${hub.attempts} attempts`);
    });
    const seconds = (performance.now() - since) / 1000;
    const again = hub.attempts - many;
    open = false;
    await done;
    expect(serious).toEqual([]);
    expect(receipts.size).toBe(many);

    // No gap, nothing twice, and all as the receipts said.
    const all = [...receipts.values()].sort((a, b) => a.index - b.index);
    expect(new Set(all.map(({ id }) => id)).size).toBe(many);
    // Beside the records there are the versions of the catalogue, entered before.
    const indexes: readonly string[] = await database('evidence.leaf').orderBy('idx').pluck('idx');
    expect(indexes.map(Number)).toEqual(Array.from({ length: indexes.length }, (_, index) => index));
    expect(all.map(({ index }) => index)).toEqual(indexes.map(Number).slice(-many));
    expect(await notaries.sign(database)).toEqual([]);
    const newest = await store.evidence.newestCheckpoint(testOrigin);
    const { size, root } = readCheckpoint(readNote(newest?.note ?? '').text);
    expect([size, newest?.witnessed]).toEqual([indexes.length, true]);
    await byWriters(all, async ({ id, index, leafHash, statementDigest, at }) => {
      const entry = await store.evidence.entry(id);
      expect([entry?.index, entry?.leafHash.toString('base64url'), entry?.at]).toEqual([index, leafHash, at]);
      expect(JSON.parse(String(entry?.leaf)).statement).toBe(statementDigest);
      const proof = [...(await store.evidence.inclusionProof(testOrigin, index, size))];
      const claim = { leafIdx: index, treeSize: size, leafHash: Buffer.from(leafHash, 'base64url'), proof, root };
      expect(verifyInclusion(claim)).toBe(true);
    });
    // The same keys again give the same receipts.
    await byWriters([...receipts], async ([n, receipt]) =>
      expect(await hub.receiptFor(asked(n, copies[n] as Copy))).toEqual(receipt),
    );

    const problems: Problem[] = [];
    const begun = performance.now();
    await audit({
      ...{
        database,
        policy: notaries.policy,
        issuers: [],
        checkpoints: [{ file: 'newest', note: newest?.note ?? '' }],
      },
      refuse: (problem) => problems.push(problem),
      progress: () => {},
    });
    const audited = (performance.now() - begun) / 1000;
    expect(problems).toEqual([]);
    for await (const one of notInLog(store)) expect(one).toBeNull();
    const [{ n: rows }] = (await database('waiver').count('* as n')) as [{ n: string }];
    expect(Number(rows)).toBe(many);

    console.info(
      [
        `${many} records of basis by ${writers} writers in ${seconds.toFixed(1)} s: ${(many / seconds).toFixed(0)} per second,`,
        `kill -9 of the hub ${kills.hub} times and of PostgreSQL ${kills.postgres} times, ${(down / 1000).toFixed(1)} s of restarts included;`,
        `${again} attempts again, ${signings} looks of the checkpointer; audit of all in ${audited.toFixed(1)} s`,
        JSON.stringify(Object.fromEntries(hub.why)),
      ].join('\n'),
    );
  } finally {
    open = false;
    await hub.kill();
    await Promise.all([database.destroy(), store.close(), notaries.close()]);
    await postgres.stop();
    await removePostgres(dataDir);
  }
});
