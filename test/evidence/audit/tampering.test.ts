import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/evidence/audit/audit.ts';
import { Findings } from '../../../src/evidence/audit/findings.ts';
import { canonicalize } from '../../../src/evidence/canonical.ts';
import { part, statementDigest } from '../../../src/evidence/entry.ts';
import { evidenceLog, type NewEntry } from '../../../src/evidence/log/evidence-log.ts';
import type { Policy } from '../../../src/evidence/policy.ts';
import type { Issuer } from '../../../src/evidence/verify/verifier-policy.ts';
import { anEntry, openTestLog, testOrigin } from '../../support/evidence.ts';
import { type Notaries, startNotaries } from '../../support/notaries.ts';
import { testAuthority } from '../../support/test-authority.ts';
import { authenticator } from '../verify/authenticator.ts';

/** Of this log of 40 entries, with checkpoints at 10, 25 and 40, each case has a copy of its own. */
let original: string;
let directory: string;
let notaries: Notaries;
/** By size: as the witness of each had it. */
const checkpoints = new Map<number, string>();
/** After its first 25 entries. */
let backup: string;

const flag = (n: number) => ({ code: 'STALE', field: 'residence', probabilityWrong: n });
const entry = (n: number) =>
  anEntry(`W-${n}`, {
    dossier: n % 4 === 3 ? null : `H29-${n % 3}`,
    parts: [part('decision', { waiver: `W-${n}`, flags: [flag(n)] }), part('official', { official: 'CB-1' })],
  });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-audit-'));
  notaries = await startNotaries(directory);
  const log = await openTestLog();
  original = log.ownerUrl;
  await log.close();
  for (const [from, to] of [
    [0, 10],
    [10, 25],
    [25, 40],
  ] as const) {
    await connected(original, async (database) => {
      for (let n = from; n < to; n++)
        await database.transaction((transaction) => evidenceLog(database).append(transaction, entry(n)));
      expect(await notaries.sign(database)).toEqual([]);
      checkpoints.set(to, (await evidenceLog(database).newestCheckpoint(testOrigin))?.note ?? '');
    });
    // A copy is made of a database that nobody uses.
    if (to === 25) backup = await copyOf(original);
  }
});
afterAll(async () => {
  await notaries.close();
  await rm(directory, { recursive: true });
});

async function connected<T>(url: string, work: (database: Knex) => Promise<T>): Promise<T> {
  const database = knex({ client: 'pg', connection: url });
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

async function copyOf(url: string): Promise<string> {
  const copy = new URL(url);
  copy.pathname = `/copy_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(url.replace(/\/[^/?]+\?/, '/postgres?'), [
    `create database ${copy.pathname.slice(1)} template ${new URL(url).pathname.slice(1)}`,
  ]);
  return copy.href;
}

/** With the triggers off, as whoever administers the database can have them. */
async function asAdministrator(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

interface Result {
  readonly codes: readonly string[];
  /** First bad entry, the last one that it may be. */
  readonly bad: readonly [number, number] | null;
  readonly details: readonly (string | null)[];
}

interface Asked {
  readonly policy: Policy | null;
  readonly issuers: readonly Issuer[];
  readonly kept: readonly string[];
}

async function audited(
  url: string,
  { policy = notaries.policy, issuers = [], kept = [] }: Partial<Asked> = {},
): Promise<Result> {
  const findings = new Findings();
  await connected(url, (database) =>
    audit({
      ...{ database, policy, issuers },
      checkpoints: kept.map((note, nth) => ({ file: `kept-${nth}.txt`, note })),
      refuse: (problem) => findings.add(problem),
      progress: () => {},
    }),
  );
  const bad = findings.firstBad(testOrigin);
  return {
    codes: findings.all().map(({ first }) => first.code),
    bad: bad && [bad.from, bad.to - 1],
    details: findings.all().map(({ first }) => first.detail),
  };
}

/** What an audit says of a copy that was changed. */
async function tampered(...statements: readonly string[]): Promise<Result> {
  const copy = await copyOf(original);
  await asAdministrator(copy, statements);
  return audited(copy);
}

it('a log that nobody touched is whole, with its policy and without, and against every older checkpoint', async () => {
  const none = { codes: [], bad: null, details: [] };
  expect(await audited(original)).toEqual(none);
  expect(await audited(original, { policy: null })).toEqual(none);
  expect(await audited(original, { kept: [...checkpoints.values()] })).toEqual(none);
  expect(await audited(backup)).toEqual(none);
});

const flipped = (column: string, at: number) =>
  `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`;
/** Every table that numbers entries. */
const numbered = ['part', 'signature', 'leaf'];
const renumbered = (to: string, where: string) =>
  numbered.map((table) => `update evidence.${table} set idx = ${to} where ${where}`);

describe('as the administrator of the database, changing', () => {
  it('a byte of a part', async () => {
    const found = await tampered(
      `update evidence.part set ${flipped('bytes', 9)} where idx = 17 and name = 'official'`,
    );
    expect(found).toEqual({ codes: ['PART_CHANGED'], bad: [17, 17], details: ['official'] });
  });

  it('a flag in a part', async () => {
    const found = await tampered(
      `update evidence.part set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'STALE', 'FRESH'), 'UTF8')
       where idx = 12 and name = 'decision'`,
    );
    expect(found).toEqual({ codes: ['PART_CHANGED'], bad: [12, 12], details: ['decision'] });
  });

  it('the salt of a part, or leaving a part out', async () => {
    expect(
      await tampered(`update evidence.part set ${flipped('salt', 0)} where idx = 3 and name = 'decision'`),
    ).toEqual({ codes: ['PART_CHANGED'], bad: [3, 3], details: ['decision'] });
    const gone = await tampered(`delete from evidence.part where idx = 3 and name = 'decision'`);
    expect(gone).toMatchObject({ codes: ['PART_MISSING'], bad: [3, 3] });
  });

  it('a part erased without an act of two people', async () => {
    const erased = await tampered(
      `update evidence.part set salt = null, bytes = null, erased_by = 'waiver/W-20' where idx = 5 and name = 'official'`,
    );
    expect(erased).toEqual({ codes: ['ERASURE'], bad: [5, 5], details: ['official'] });
  });

  it('a byte of a leaf; the statement; the signature; what stands beside them', async () => {
    expect(await tampered(`update evidence.leaf set ${flipped('leaf', 10)} where idx = 17`)).toMatchObject({
      codes: expect.arrayContaining(['LEAF_CHANGED']),
      bad: [17, 17],
    });
    expect(await tampered(`update evidence.leaf set ${flipped('statement', 12)} where idx = 17`)).toMatchObject({
      codes: expect.arrayContaining(['STATEMENT_CHANGED']),
      bad: [17, 17],
    });
    expect(await tampered(`update evidence.signature set bytes = '{"a":1}' where idx = 30`)).toMatchObject({
      ...{ codes: ['SIGNATURE_CHANGED'], bad: [30, 30] },
    });
    expect(await tampered(`update evidence.signature set class = 'PASSKEY' where idx = 30`)).toMatchObject({
      ...{ codes: expect.arrayContaining(['SIGNATURE_CHANGED', 'KEY_NOT_ENROLLED']), bad: [30, 30] },
    });
    expect(
      await tampered(`update evidence.leaf set at = at + interval '1 microsecond', id = 'waiver/X' where idx = 8`),
    ).toMatchObject({ codes: ['ROW_CHANGED'], bad: [8, 8] });
    expect((await tampered(`update evidence.leaf set dossier = 'H29-9' where idx = 8`)).codes).toContain('CHAIN');
  });

  it('a leaf with its hash, so that it fits by itself', async () => {
    const found = await tampered(
      `update evidence.leaf set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'LOGIN_ONLY', 'PASSKEY'), 'UTF8')
         where idx = 17`,
      `update evidence.leaf set leaf_hash = sha256('\\x00'::bytea || leaf) where idx = 17`,
    );
    expect(found.codes).toEqual(expect.arrayContaining(['SIGNATURE_CHANGED', 'NODE', 'REWRITTEN']));
    expect(found.bad).toEqual([17, 17]);
  });

  it('the places of two entries', async () => {
    const found = await tampered(
      ...[...renumbered('1000', 'idx = 13'), ...renumbered('13', 'idx = 26'), ...renumbered('26', 'idx = 1000')],
    );
    expect(found.codes).toEqual(expect.arrayContaining(['NODE', 'REWRITTEN', 'TIME']));
    expect(found.bad?.[0]).toBeLessThanOrEqual(13);
    expect(found.bad?.[1]).toBe(13);
  });

  it('the number of the entries: one deleted in the middle, with the rest renumbered', async () => {
    const found = await tampered(
      ...numbered.map((table) => `delete from evidence.${table} where idx = 20`),
      ...[...renumbered('idx + 1000', 'idx > 20'), ...renumbered('idx - 1001', 'idx > 1000')],
    );
    expect(found.codes).toEqual(expect.arrayContaining(['NODE', 'REWRITTEN', 'SHRUNK']));
    expect(found.bad).toEqual([20, 21]);
  });

  it('one deleted in the middle, and its number left open', async () => {
    const found = await tampered(...numbered.map((table) => `delete from evidence.${table} where idx = 20`));
    expect(found).toMatchObject({ codes: expect.arrayContaining(['GAP']), bad: [20, 20] });
  });

  it('the newest deleted, with all that tells of it in the database or not', async () => {
    const gone = numbered.map((table) => `delete from evidence.${table} where idx = 39`);
    expect(await tampered(...gone)).toMatchObject({ codes: expect.arrayContaining(['SHRUNK', 'NODE']), bad: [39, 39] });
    const copy = await copyOf(original);
    await asAdministrator(copy, [
      ...gone,
      'delete from evidence.node where (idx + 1) * (1 << level) > 39',
      'delete from evidence.cosignature where size > 39',
      'delete from evidence.checkpoint where size > 39',
    ]);
    // Only who kept a checkpoint elsewhere can tell.
    expect(await audited(copy)).toMatchObject({ codes: [] });
    const kept = [checkpoints.get(40) ?? ''];
    expect(await audited(copy, { kept })).toEqual({ codes: ['SHRUNK'], bad: [39, 39], details: ['kept-0.txt'] });
  });
});

describe('the whole table rewritten with right hashes', () => {
  /** A log with the same names in which entry 14 says something else, all of it made anew by the log's own functions. */
  const rewritten = async (): Promise<string> => {
    const log = await openTestLog();
    try {
      for (let n = 0; n < 40; n++) await log.append(n === 14 ? { ...entry(n), dossier: 'H29-X' } : entry(n));
    } finally {
      await log.close();
    }
    return log.ownerUrl;
  };

  it('is found by the checkpoints that stand in the database, and by those kept elsewhere', async () => {
    const url = await rewritten();
    const kept = [...checkpoints.values()];
    const found = await audited(url, { kept });
    expect(found).toMatchObject({ codes: ['REWRITTEN'], bad: [0, 9], details: ['kept-0.txt'] });

    for (const table of ['evidence.checkpoint', 'evidence.cosignature']) {
      const rows = await connected(original, (database) => database(table).select('*'));
      await connected(url, (database) => database(table).insert(rows));
    }
    expect(await audited(url)).toMatchObject({ codes: ['REWRITTEN'], bad: [0, 9] });
  });

  it('gets no checkpoint: its signer refuses, and what no checkpoint covers is told after ten minutes', async () => {
    const url = await rewritten();
    expect(await connected(url, (database) => notaries.sign(database))).toEqual(['signer: HTTP 422']);
    expect(await audited(url)).toMatchObject({ codes: [] });
    // An hour later, with times that fit: all that names a time is made anew.
    await asAdministrator(url, [
      `update evidence.leaf set at = at - interval '1 hour'`,
      `update evidence.leaf set leaf = convert_to(regexp_replace(convert_from(leaf, 'UTF8'), '"at":"[^"]+"',
         '"at":"' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'), 'UTF8')`,
      `update evidence.leaf set leaf_hash = sha256('\\x00'::bytea || leaf)`,
    ]);
    expect((await audited(url)).codes).toContain('NOT_CHECKPOINTED');
  });

  it('and signed by keys of one’s own, is refused by the policy', async () => {
    const url = await rewritten();
    const own = await startNotaries(directory);
    try {
      expect(await connected(url, (database) => own.sign(database))).toEqual([]);
    } finally {
      await own.close();
    }
    expect(await audited(url, { policy: null })).toMatchObject({ codes: [] });
    expect((await audited(url)).codes).toContain('CHECKPOINT_NOT_SIGNED');
  });
});

describe('an old backup restored', () => {
  it('is refused by the signer, and named by a newer checkpoint kept elsewhere', async () => {
    const database = knex({ client: 'pg', connection: await copyOf(backup) });
    try {
      await database.transaction((transaction) => evidenceLog(database).append(transaction, anEntry('after')));
      expect(await notaries.sign(database)).toEqual([
        'signer: has seen 40 entries, the database has 26: an old backup?',
      ]);
    } finally {
      await database.destroy();
    }
    expect(await audited(backup, { kept: [checkpoints.get(40) ?? ''] })).toEqual({
      ...{ codes: ['SHRUNK'], bad: [25, 39], details: ['kept-0.txt'] },
    });
  });
});

describe('checkpoints', () => {
  it('two of one size, each signed and witnessed, are two versions of the log', async () => {
    // The same keys signed another log: as by an operator who has all of them.
    const other = await openTestLog();
    const directoryOfThief = await mkdtemp(join(directory, 'thief-'));
    const thief = await startNotaries(directoryOfThief);
    let split: string;
    try {
      for (let n = 0; n < 25; n++) await other.append(entry(n));
      await thief.sign(other.database);
      split = (await other.log.newestCheckpoint(testOrigin))?.note ?? '';
    } finally {
      await Promise.all([other.close(), thief.close()]);
    }
    const policy = {
      ...notaries.policy,
      logs: [...notaries.policy.logs, ...thief.policy.logs],
      witnesses: [...notaries.policy.witnesses, ...thief.policy.witnesses.map((one) => ({ ...one, name: 'V' }))],
    };
    expect(await audited(original, { policy, kept: [split] })).toMatchObject({
      codes: expect.arrayContaining(['TWO_CHECKPOINTS', 'REWRITTEN']),
      details: expect.arrayContaining(['kept-0.txt and the stored one, of size 25']),
    });
    const copy = await copyOf(original);
    await asAdministrator(copy, [
      'alter table evidence.cosignature drop constraint cosignature_log_size_fkey',
      'alter table evidence.checkpoint drop constraint checkpoint_pkey',
    ]);
    const root = Buffer.from(split.split('\n')[2] ?? '', 'base64');
    await connected(copy, (database) =>
      database('evidence.checkpoint').insert({ log: 1, size: 25, root, note: split }),
    );
    expect((await audited(copy, { policy })).codes).toContain('TWO_CHECKPOINTS');
  });

  it('changed, unsigned or with a cosignature of somebody else are named', async () => {
    expect((await tampered(`update evidence.checkpoint set ${flipped('root', 3)} where size = 25`)).codes).toEqual([
      'CHECKPOINT_CHANGED',
    ]);
    expect(
      (await tampered(`update evidence.checkpoint set note = replace(note, E'\\n25\\n', E'\\n24\\n') where size = 25`))
        .codes,
    ).toEqual(['CHECKPOINT_CHANGED']);
    const unsigned = `update evidence.checkpoint x set note = left(x.note, strpos(x.note, E'\\n\\n') + 1) || split_part(y.note, E'\\n\\n', 2)
      from evidence.checkpoint y where x.size = 25 and y.size = 40`;
    expect((await tampered(unsigned)).codes).toEqual(['CHECKPOINT_NOT_SIGNED']);
    const line = `update evidence.cosignature x set line = y.line from evidence.cosignature y where x.size = 25 and y.size = 40`;
    expect((await tampered(line)).codes).toEqual(['COSIGNATURE_INVALID']);
    const gone = await tampered('delete from evidence.cosignature', 'delete from evidence.checkpoint');
    expect(gone.codes).toEqual([]); // so young that they may come yet
  });

  it('of another log is told apart', async () => {
    const other = checkpoints.get(40)?.replaceAll(testOrigin, 'other.invalid/lienthong/decisions') ?? '';
    expect((await audited(original, { kept: [other] })).codes).toEqual(
      expect.arrayContaining(['OTHER_LOG', 'CHECKPOINT_NOT_SIGNED']),
    );
    expect((await audited(original, { kept: ['hello\n'] })).codes).toEqual(['FORM']);
  });
});

it('nodes that were changed, taken out or put in are named', async () => {
  const changed = await tampered(`update evidence.node set ${flipped('hash', 0)} where level = 1 and idx = 6`);
  expect(changed).toMatchObject({ codes: expect.arrayContaining(['NODE']), bad: [12, 13] });
  expect((await tampered('delete from evidence.node where level = 2 and idx = 1')).codes).toContain('NODE');
  expect((await tampered(`insert into evidence.node values (1, 9, 0, '\\x00')`)).codes).toEqual(['NODE']);
});

it('a guard that was turned off is named', async () => {
  const found = await tampered('alter table evidence.part disable trigger is_final');
  expect(found).toEqual({ codes: ['GUARD_OFF'], bad: null, details: ['part.is_final'] });
});

describe('signatures with certificates', () => {
  const authority = testAuthority('CA công vụ thử nghiệm');
  const issuers = [{ class: 'OFFICIAL_DUTY_CA', certificate: authority.certificate }] as const;
  const withJws = (made: NewEntry, digest: Buffer): NewEntry => {
    const jws = authority.issue('079190000001').sign(digest);
    return { ...made, signatures: [{ class: 'OFFICIAL_DUTY_CA', bytes: Buffer.from(canonicalize({ jws })) }] };
  };
  /** A log of a record that was signed, and of one that was signed later; `forged`: a signature over something else. */
  const signed = async (forged: boolean, of?: string): Promise<string> => {
    const log = await openTestLog();
    try {
      const [first, second] = [entry(0), entry(1)];
      const [over, later] = [first, second].map(({ statement }) => statementDigest(statement)) as [Buffer, Buffer];
      await log.append(withJws(first, forged ? Buffer.alloc(32) : over));
      await log.append(second);
      const decision = { waiver: 'W-1', of: of ?? later.toString('base64url') };
      const follows = anEntry('W-1-signed', { type: 'waiver-signed', parts: [part('decision', decision)] });
      await log.append(withJws(follows, Buffer.from(decision.of, 'base64url')));
    } finally {
      await log.close();
    }
    return log.ownerUrl;
  };
  const none = { codes: [], bad: null, details: [] };

  it('hold for whoever names their issuer, and for whoever names none', async () => {
    const url = await signed(false);
    expect(await audited(url, { issuers })).toEqual(none);
    expect(await audited(url)).toEqual(none);
    const stranger = { class: 'OFFICIAL_DUTY_CA', certificate: testAuthority('CA lạ').certificate } as const;
    expect(await audited(url, { issuers: [stranger] })).toMatchObject({ codes: ['ISSUER_NOT_ACCEPTED'], bad: [0, 0] });
    // Of the right authority, and not for this class.
    const other = { class: 'PUBLIC_CA', certificate: authority.certificate } as const;
    expect(await audited(url, { issuers: [other] })).toMatchObject({ codes: ['ISSUER_NOT_ACCEPTED'], bad: [0, 0] });
  });

  it('are refused where they are over something else, though every hash is right', async () => {
    const url = await signed(true);
    expect(await audited(url, { issuers })).toMatchObject({ codes: ['SIGNATURE_INVALID'], bad: [0, 0] });
    expect(await audited(url)).toMatchObject({ codes: ['SIGNATURE_INVALID'], bad: [0, 0] });
  });

  it('are refused where what they follow is another statement', async () => {
    const url = await signed(false, Buffer.alloc(32, 7).toString('base64url'));
    expect(await audited(url, { issuers })).toEqual({
      codes: ['FOLLOWS_NOTHING'],
      bad: [2, 2],
      details: ['waiver/W-1'],
    });
  });

  it('a passkey countersigns the record, and is enrolled for it', async () => {
    const own = await startNotaries(await mkdtemp(join(directory, 'own-')));
    const log = await openTestLog();
    try {
      const key = authenticator('ES256');
      const official = { official: 'CB-2', vouchedBy: 'TP-1', confirmedBy: 'CB-3' };
      const enrolled = [part('decision', { ...key.enrolled }), part('official', official)];
      await log.append(anEntry('7', { type: 'key-enrolled', parts: enrolled }));
      const [first, second] = [entry(0), entry(1)];
      for (const one of [first, second]) await log.append(one);
      expect(await own.sign(log.database)).toEqual([]);
      const countersigned = (name: string, over: Buffer, of: Buffer): NewEntry => {
        const decision = part('decision', { waiver: 'W-0', of: of.toString('base64url') });
        const made = anEntry(name, {
          type: 'waiver-countersigned',
          parts: [decision, part('official', { official: 'CB-2' })],
        });
        const bytes = Buffer.from(canonicalize({ ...key.sign(over), enrolment: 'key-enrolled/7' }));
        return { ...made, signatures: [{ class: 'PASSKEY', bytes }] };
      };
      const [record, another] = [first, second].map((one) => statementDigest(one.statement)) as [Buffer, Buffer];
      await log.append(countersigned('good', record, record));
      expect(await audited(log.ownerUrl, { policy: own.policy })).toEqual(none);
      await log.append(countersigned('bad', another, record));
      expect(await audited(log.ownerUrl, { policy: own.policy })).toMatchObject({
        ...{ codes: ['SIGNATURE_INVALID'], bad: [4, 4] },
      });
    } finally {
      await Promise.all([log.close(), own.close()]);
    }
  });

  it('that were changed in the database are named', async () => {
    const url = await signed(false);
    await asAdministrator(url, [`update evidence.signature set ${flipped('bytes', 700)} where idx = 0`]);
    const found = await audited(url, { issuers });
    expect(found.codes).toEqual(expect.arrayContaining(['SIGNATURE_CHANGED', 'SIGNATURE_INVALID']));
    expect(found.bad).toEqual([0, 0]);
  });
});
