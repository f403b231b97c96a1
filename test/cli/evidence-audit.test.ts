import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anEntry, openTestLog, type TestLog } from '../support/evidence.ts';
import { type Notaries, startNotaries } from '../support/notaries.ts';
import { freshDatabase } from '../support/postgres.ts';
import { run } from './command-line.ts';

let directory: string;
let log: TestLog;
let notaries: Notaries;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-audit-'));
  notaries = await startNotaries(directory);
  log = await openTestLog();
  for (const name of ['one', 'two', 'three']) await log.append(anEntry(name));
  expect(await notaries.sign(log.database)).toEqual([]);
});
afterAll(async () => {
  await notaries.close();
  await log.close();
  await rm(directory, { recursive: true });
});

const audited = (words: readonly string[], url = log.applicationUrl) =>
  run(['evidence', 'audit', ...words], { STORE_URL: url });

it('says by its exit code whether the log is whole, and names what is not', { timeout: 120_000 }, async () => {
  const policy = join(directory, 'policy');
  await writeFile(policy, notaries.policyText);
  const whole = await audited(['--policy', policy]);
  expect(whole).toMatchObject({ code: 0, err: '' });
  expect(whole.out).toContain('entries witnessed: 3');
  expect(whole.out).toContain('Nguyên vẹn theo chính sách');
  expect(whole.out).toContain('certificate signatures checked: 0; ');
  expect(whole.out).toContain('issuers not looked at: the policy names none');
  const unknown = await audited([]);
  expect([unknown.code, unknown.out.trimEnd().split('\n').at(-1)]).toEqual([
    2,
    'Internally consistent; issuer not proved (give --policy)',
  ]);
  const client = new pg.Client({ connectionString: log.ownerUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(`update evidence.part set bytes = '{}' where idx = 1 and name = 'decision'`);
  await client.end();
  const wrong = await audited(['--policy', policy]);
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain('MỤC SAI ĐẦU TIÊN · FIRST BAD ENTRY: 1\n');
  expect(wrong.out).toMatch(/PART_CHANGED 1 .*\n {2}Phần này đã bị sửa.*\n {2}This part was changed.*\[decision\]/);
});

it('tells what is missing or cannot be read', { timeout: 120_000 }, async () => {
  const [empty, noFile, noPolicy] = await Promise.all([
    freshDatabase().then((url) => audited([], url)),
    audited(['--checkpoint', join(directory, 'none')]),
    writeFile(join(directory, 'wrong'), 'log x\n').then(() => audited(['--policy', join(directory, 'wrong')])),
  ]);
  expect([empty.code, noFile.code, noPolicy.code]).toEqual([1, 1, 1]);
  expect(empty.err).toContain('This store has no evidence log');
  expect(noFile.err).toContain('cannot be read (ENOENT)');
  expect(noPolicy.err).toContain('Line 1 of the policy');
});
