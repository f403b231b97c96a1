import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import knex, { type Knex } from 'knex';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Postgres, removePostgres, startPostgres } from '../../../src/demo/postgres.ts';
import { audit } from '../../../src/evidence/audit/audit.ts';
import { bundleOf } from '../../../src/evidence/bundle/bundle.ts';
import { readCheckpoint } from '../../../src/evidence/checkpoint.ts';
import { bundleContent } from '../../../src/evidence/log/bundle-content.ts';
import { evidenceLog } from '../../../src/evidence/log/evidence-log.ts';
import { type SuccessionAsked, succeed } from '../../../src/evidence/log/succeed.ts';
import { verifyInclusion } from '../../../src/evidence/merkle.ts';
import { readNote } from '../../../src/evidence/note.ts';
import { report } from '../../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle } from '../../../src/evidence/verify/verify-bundle.ts';
import { openStore } from '../../../src/store/store.ts';
import { run } from '../../cli/command-line.ts';
import { anEntry, testOrigin } from '../../support/evidence.ts';
import { type Notaries, startNotaries } from '../../support/notaries.ts';

const shell = promisify(execFile);
const successor = `${testOrigin}-2`;
let directory: string;
let dataDir: string;
let postgres: Postgres;
let notaries: Notaries;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-restore-'));
  dataDir = join(directory, 'postgres');
  notaries = await startNotaries(directory, [testOrigin, successor]);
  postgres = await startPostgres({ dataDir });
  await postgres.createDatabase('store');
});
afterAll(async () => {
  await notaries?.close();
  await postgres?.stop();
  await removePostgres(dataDir);
  await rm(directory, { recursive: true });
});

async function connected<T>(work: (database: Knex) => Promise<T>): Promise<T> {
  const database = knex({ client: 'pg', connection: postgres.url('store') });
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

const enter = (names: readonly string[], origin = testOrigin) =>
  connected(async (database) => {
    for (const name of names)
      await database.transaction((one) =>
        evidenceLog(database).append(one, anEntry(name, { dossier: 'H29-1', origin })),
      );
    return notaries.sign(database);
  });
const codes = (kept: readonly string[]) =>
  connected(async (database) => {
    const found: string[] = [];
    const checkpoints = kept.map((note, nth) => ({ file: `kept-${nth}`, note }));
    await audit({
      ...{ database, policy: notaries.policy, issuers: [], checkpoints },
      refuse: ({ code, entries }) => found.push(entries ? `${code} ${entries.from}–${entries.to - 1}` : code),
      progress: () => {},
    });
    return found;
  });

it('a log is restored from an older backup, closed at its last witnessed checkpoint, and succeeded', {
  timeout: 180_000,
}, async () => {
  const store = openStore(postgres.url('store'));
  await store.migrate();
  await store.evidence.open(testOrigin);
  await store.close();
  expect(await enter(['one', 'two', 'three'])).toEqual([]);

  // The backup: the files of a server that stands still. cp keeps their owner, whom initdb chose.
  await postgres.stop();
  const files = await realpath(dataDir);
  const backup = join(directory, 'backup');
  await shell('cp', ['-a', files, backup]);
  postgres = await startPostgres({ dataDir });
  expect(await enter(['four', 'five'])).toEqual([]);
  const hash = createHash('sha256').update(testOrigin).digest('hex');
  const kept = await (await fetch(`${notaries.witnessUrl}/${hash}/checkpoint`)).text();
  expect(await codes([kept])).toEqual([]);

  // The disk is lost.
  await postgres.stop();
  await rm(files, { recursive: true });
  await shell('cp', ['-a', backup, files]);
  postgres = await startPostgres({ dataDir });
  expect(await codes([])).toEqual([]);
  expect(await codes([kept])).toEqual(['SHRUNK 3–4']);

  const asked: SuccessionAsked = {
    ...{ checkpoint: kept, policy: notaries.policy, reason: 'Restored after the loss of a disk' },
    people: ['TP1', 'GD1'],
  };
  const older = await connected(async (database) => (await evidenceLog(database).newestCheckpoint(testOrigin))?.signed);
  const refused = (more: Partial<SuccessionAsked>) => connected((database) => succeed(database, { ...asked, ...more }));
  await expect(refused({ people: ['TP1', ' TP1 '] })).rejects.toMatchObject({ code: 'TWO_PEOPLE' });
  await expect(refused({ checkpoint: 'hello' })).rejects.toMatchObject({ code: 'NOT_A_CHECKPOINT' });
  await expect(refused({ checkpoint: kept.replaceAll(testOrigin, 'a.invalid/x') })).rejects.toMatchObject({
    code: 'NOT_A_CHECKPOINT',
  });
  await expect(refused({ checkpoint: older ?? '' })).rejects.toMatchObject({ code: 'NOT_WITNESSED' });
  await expect(refused({ policy: { ...notaries.policy, logs: [] } })).rejects.toMatchObject({ code: 'NOT_WITNESSED' });

  const file = join(directory, 'checkpoint.txt');
  const policyFile = join(directory, 'policy.txt');
  await Promise.all([writeFile(file, kept), writeFile(policyFile, notaries.policyText)]);
  const people = ['--by', 'TP1', '--by', 'GD1'];
  const words = [
    'evidence',
    'succeed',
    '--policy',
    policyFile,
    '--checkpoint',
    file,
    '--reason',
    asked.reason,
    ...people,
  ];
  const command = await run(words, { STORE_OWNER_URL: postgres.url('store') });
  expect(command).toMatchObject({ code: 0, err: '' });
  expect(command.out).toContain(`${testOrigin}: đã đóng ở kích thước 5, mất 2 mục`);
  expect(command.out).toContain(`--name ${successor}`);

  // Nothing is added to the old log; what it has is proved as before.
  await expect(enter(['late'])).rejects.toMatchObject({ code: 'NOT_OF_THIS_LOG' });
  expect(await enter(['six', 'seven'], successor)).toEqual([]);
  expect(await codes([kept])).toEqual([]);
  await connected(async (database) => {
    const log = evidenceLog(database);
    expect(await log.origin()).toBe(successor);
    const [six, three] = [await log.receipt('waiver/six'), await log.receipt('waiver/three')];
    expect([six?.index, six?.origin, six?.state]).toEqual([1, successor, 'WITNESSED']);
    const checkpoint = readCheckpoint(readNote((await log.newestCheckpoint(testOrigin))?.note ?? '').text);
    const { size: treeSize, root } = checkpoint;
    const proof = [...(await log.inclusionProof(testOrigin, 2, treeSize))];
    expect(verifyInclusion({ leafIdx: 2, treeSize, leafHash: three?.leafHash as Buffer, proof, root })).toBe(true);
  });
  // A bundle about the dossier holds entries of both logs, and what joins them.
  await connected(async (database) => {
    const asked = { dossier: 'H29-1', about: 'waiver/six', withhold: [], readable: null };
    const content = await bundleContent(evidenceLog(database), asked);
    const policy = readVerifierPolicy(notaries.policyText);
    const verdict = verifyBundle(bundleOf(typeof content === 'string' ? expect.fail(content) : content), policy);
    expect(verdict).toMatchObject({ outcome: 'PROVED', problems: [] });
    const text = report(verdict, policy);
    for (const id of ['waiver/three', 'log-succession/2', 'waiver/seven']) expect(text).toContain(id);
    expect(text).toContain(`this log succeeds ${testOrigin}, which was closed at size 5`);
  });
  // A successor that was made to begin elsewhere is found out.
  await connected(async (database) => {
    await database.raw('set session_replication_role = replica');
    await database('evidence.log').where({ id: 2 }).update({ closed_size: 4 });
  });
  expect(await codes([kept])).toContain('SUCCESSION 0–0');

  const audited = await run(['evidence', 'audit', '--policy', policyFile, '--checkpoint', file], {
    STORE_URL: postgres.url('store'),
  });
  expect(audited.code).toBe(1);
  expect(audited.out).toContain('SUCCESSION 0');
});
