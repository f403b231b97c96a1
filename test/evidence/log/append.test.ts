import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  leafOf,
  part,
  partCommitment,
  readStatement,
  type Signature,
  statementDigest,
} from '../../../src/evidence/entry.ts';
import { consistencyProof, inclusionProof, leafHash, rootHash, verifyInclusion } from '../../../src/evidence/merkle.ts';
import { anEntry, openTestLog, type TestLog, testOrigin } from '../../support/evidence.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openTestLog();
});
afterAll(() => log.close());

describe('an entry', () => {
  it('is the leaf that the format asks for, and its receipt says where it is', async () => {
    const signatures: Signature[] = [
      { class: 'PASSKEY', bytes: Buffer.from('{"a":1}') },
      { class: 'SIGNATURE_PENDING', bytes: Buffer.from('{}') },
    ];
    const entry = { ...anEntry(randomUUID(), { dossier: 'H29-1' }), signatures };
    const receipt = await log.append(entry);
    const stored = await log.log.entry(entry.id);
    const leaf = leafOf({
      statementDigest: statementDigest(entry.statement),
      ...{ at: receipt.at, prev: null, signatures },
    });
    expect(stored).toEqual({
      origin: testOrigin,
      index: receipt.index,
      id: entry.id,
      dossier: 'H29-1',
      statement: entry.statement,
      leaf,
      leafHash: leafHash(leaf),
      at: receipt.at,
      parts: entry.parts.map((one) => ({ ...one, erasedBy: null })),
      signatures,
    });
    expect(receipt).toMatchObject({ origin: testOrigin, leafHash: leafHash(leaf), state: 'LOGGED' });
    expect(receipt.statementDigest).toEqual(statementDigest(entry.statement));
    expect(Math.abs(Date.parse(receipt.at) - Date.now())).toBeLessThan(5_000);
    expect(await log.log.receipt(entry.id)).toEqual(receipt);
  });

  it('names the one before it about its dossier', async () => {
    const dossier = `H29-${randomUUID()}`;
    const first = await log.append(anEntry(randomUUID(), { dossier }));
    await log.append(anEntry(randomUUID(), { dossier: 'another' }));
    const second = await log.append(anEntry(randomUUID(), { dossier }));
    const [one, other, ...more] = await log.log.entriesOf(dossier);
    expect(more).toEqual([]);
    expect(one?.index).toBe(first.index);
    expect(other?.index).toBe(second.index);
    expect(JSON.parse(String(other?.leaf)).prev).toBe(first.leafHash.toString('base64url'));
  });

  it('entered again is the same entry; another under its id is refused', async () => {
    const name = randomUUID();
    const entry = anEntry(name);
    const receipt = await log.append(entry);
    expect(await log.append(entry)).toEqual(receipt);
    await expect(log.append(anEntry(name))).rejects.toMatchObject({ name: 'LogError', code: 'ID_TAKEN' });
    expect(await log.log.receipt(`waiver/${randomUUID()}`)).toBeNull();
  });

  it('vanishes with the transaction that entered it, and leaves no gap', async () => {
    const before = await log.append(anEntry(randomUUID()));
    const entry = anEntry(randomUUID());
    await expect(
      log.database.transaction(async (transaction) => {
        await log.log.append(transaction, entry);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await log.log.receipt(entry.id)).toBeNull();
    expect((await log.append(anEntry(randomUUID()))).index).toBe(before.index + 1);
  });

  it('is refused where it is not of this log, not the statement of its id, or not its parts', async () => {
    const good = anEntry(randomUUID());
    const flipped = Buffer.from(good.parts[0]?.bytes ?? []);
    flipped[4] = (flipped[4] as number) ^ 1;
    const [first, second] = good.parts as [(typeof good.parts)[0], (typeof good.parts)[0]];
    for (const wrong of [
      anEntry(randomUUID(), { origin: 'other.invalid/lienthong/decisions' }),
      { ...good, id: 'waiver/other' },
      { ...good, parts: [{ ...first, bytes: flipped }, second] },
      { ...good, parts: [second, first] },
      { ...good, parts: [first] },
      { ...good, parts: [first, second, part('more', 1)] },
      { ...good, parts: [{ ...first, salt: Buffer.alloc(32) }, second] },
    ])
      await expect(log.append(wrong)).rejects.toMatchObject({ code: 'NOT_OF_THIS_LOG' });
    expect(await log.log.receipt(good.id)).toBeNull();
  });

  it('is refused in a transaction that would not see what others have entered', async () => {
    const appended = log.database.transaction((one) => log.log.append(one, anEntry(randomUUID())), {
      isolationLevel: 'repeatable read',
    });
    await expect(appended).rejects.toMatchObject({ code: 'ISOLATION' });
  });

  it('may have no parts and no signatures', async () => {
    const receipt = await log.append({ ...anEntry(randomUUID(), { parts: [] }), signatures: [] });
    expect(receipt.state).toBe('LOGGED');
  });
});

it('concurrent writers leave no gap, no time runs backwards, and stored nodes prove every entry', {
  timeout: 60_000,
}, async () => {
  const own = await openTestLog();
  try {
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let n = 0; n < 12; n++) await own.append(anEntry(`${writer}-${n}`, { dossier: `D${n % 5}` }));
      }),
    );
    const rows = await own.database('evidence.leaf').orderBy('idx').select('idx', 'leaf', 'at');
    expect(rows.map(({ idx }) => Number(idx))).toEqual(Array.from({ length: 96 }, (_, at) => at));
    const times = rows.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const leaves: Buffer[] = rows.map(({ leaf }) => leaf);
    for (const size of [1, 2, 7, 8, 63, 64, 65, 96]) {
      const { rows: roots } = await own.database.raw('select evidence.root(1, ?) as root', [size]);
      expect(roots[0].root).toEqual(rootHash(leaves.slice(0, size)));
      for (const index of [0, size >> 1, size - 1]) {
        const proof = await own.log.inclusionProof(testOrigin, index, size);
        expect(proof).toEqual(inclusionProof(leaves, index, size));
        const root = rootHash(leaves.slice(0, size));
        const claim = { leafIdx: index, treeSize: size, leafHash: leafHash(leaves[index] as Buffer), root };
        expect(verifyInclusion({ ...claim, proof })).toBe(true);
      }
      expect(await own.log.consistencyProof(testOrigin, (size + 1) >> 1, size)).toEqual(
        consistencyProof(leaves, (size + 1) >> 1, size),
      );
    }
    await expect(own.log.inclusionProof(testOrigin, 96, 96)).rejects.toThrow(RangeError);
  } finally {
    await own.close();
  }
});

describe('nobody', () => {
  const tables = ['log', 'leaf', 'part', 'signature', 'node', 'checkpoint', 'cosignature'];
  const tried = async (url: string, sql: string): Promise<string> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(sql);
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.end();
    }
  };
  const column = { log: 'origin', leaf: 'id', part: 'name', signature: 'class', node: 'idx', checkpoint: 'note' };
  const changed = (table: string) => (column as Record<string, string>)[table] ?? 'line';

  beforeAll(async () => {
    await log.append(anEntry(randomUUID()));
    await log.append(anEntry(randomUUID()));
    const { rows } = await log.database.raw('select encode(evidence.root(1, 1), ?) as root', ['base64']);
    await log.database.raw('select evidence.add_checkpoint(1, ?)', [`${testOrigin}\n1\n${rows[0].root}\n\n— x x\n`]);
    await log.database.raw('select evidence.add_cosignature(1, ?, ?, 1, ?)', ['w', Buffer.alloc(4), '— w x\n']);
  });

  const insufficient = '42501';
  it.each(
    tables.flatMap((table) => [
      `update evidence.${table} set ${changed(table)} = ${changed(table)}`,
      `delete from evidence.${table}`,
      `truncate evidence.${table} cascade`,
      `insert into evidence.${table} select * from evidence.${table}`,
      `alter table evidence.${table} disable trigger all`,
      `alter table evidence.${table} add column more text`,
      `drop table evidence.${table} cascade`,
      `create trigger mine before insert on evidence.${table} for each row execute function suppress_redundant_updates_trigger()`,
      `begin; lock table evidence.${table} in exclusive mode`,
    ]),
  )('as the application: %s', async (sql) => {
    expect(await tried(log.applicationUrl, sql)).toBe(insufficient);
  });

  it.each([
    'set session_replication_role = replica',
    'drop schema evidence cascade',
    'create table evidence.mine ()',
    'drop function evidence.is_final() cascade',
    'create or replace function evidence.is_final() returns trigger language plpgsql as $$ begin return new; end $$',
    'alter function evidence.append owner to current_user',
    `select evidence.base64url('a')`,
    'alter schema evidence rename to other',
    'set role postgres',
    `update knex_migrations set name = 'x'`,
  ])('as the application: %s', async (sql) => {
    expect(await tried(log.applicationUrl, sql)).toBe(insufficient);
  });

  it.each(
    tables.flatMap((table) => [
      `update evidence.${table} set ${changed(table)} = ${changed(table)} || '!'`.replace("idx || '!'", 'idx + 1'),
      `delete from evidence.${table}`,
      `truncate evidence.${table} cascade`,
    ]),
  )('as the owner: %s', async (sql) => {
    expect(await tried(log.ownerUrl, sql)).toBe('LT007');
  });

  it('adds a checkpoint of another root, another size or another log', async () => {
    const { rows } = await log.database.raw('select encode(evidence.root(1, 2), ?) as root', ['base64']);
    for (const [size, note] of [
      [2, `${testOrigin}\n2\n${Buffer.alloc(32).toString('base64')}\n\n`],
      [2, `${testOrigin}\n3\n${rows[0].root}\n\n`],
      [2, `other.invalid/x\n2\n${rows[0].root}\n\n`],
      [2, `${testOrigin}\n2\n${rows[0].root}\nmore\n\n`],
      [99_999, `${testOrigin}\n99999\n${rows[0].root}\n\n`],
    ] as const)
      await expect(log.database.raw('select evidence.add_checkpoint(?, ?)', [size, note])).rejects.toMatchObject({
        code: 'LT006',
      });
  });
});

describe('a part is erased', () => {
  const people = part('official', { people: ['CB-1', 'CB-2'] });
  const erasing = (erased: { log: string; index: number; part: string }, official = people) =>
    anEntry(randomUUID(), { type: 'part-erased', parts: [part('decision', { erased, reason: 'Hết hạn' }), official] });
  const erase = (erasure: ReturnType<typeof anEntry>, index: number) =>
    log.database.transaction(async (transaction) => {
      const receipt = await log.log.append(transaction, erasure);
      await log.log.erasePart(transaction, { origin: testOrigin, index, part: 'official' }, erasure.id);
      return receipt;
    });

  it('by an entry that names it and two people; statement and leaf stay', async () => {
    const entry = anEntry(randomUUID());
    const { index } = await log.append(entry);
    const erasure = erasing({ log: testOrigin, index, part: 'official' });
    await erase(erasure, index);
    const stored = await log.log.entry(entry.id);
    expect(stored?.parts).toEqual([
      { ...entry.parts[0], erasedBy: null },
      { name: 'official', salt: null, bytes: null, erasedBy: erasure.id },
    ]);
    expect(readStatement(stored?.statement ?? Buffer.of()).parts.map(({ commitment }) => commitment)).toEqual(
      entry.parts.map((one) => partCommitment(one).toString('base64url')),
    );
    expect(await log.append(entry)).toMatchObject({ index });
  });

  it.each([
    ['another part', (index: number) => erasing({ log: testOrigin, index, part: 'decision' })],
    ['another entry', (index: number) => erasing({ log: testOrigin, index: index + 1, part: 'official' })],
    [
      'one person twice',
      (index: number) =>
        erasing({ log: testOrigin, index, part: 'official' }, part('official', { people: ['CB-1', 'CB-1'] })),
    ],
    ['nothing, as a waiver', () => anEntry(randomUUID())],
  ])('never by an entry that names %s', async (_, erasureOf) => {
    const entry = anEntry(randomUUID());
    const { index } = await log.append(entry);
    await expect(erase(erasureOf(index), index)).rejects.toMatchObject({ code: 'FINAL' });
    expect((await log.log.entry(entry.id))?.parts.every(({ bytes }) => bytes !== null)).toBe(true);
  });
});

it('a log is opened once, under one origin', async () => {
  const own = await openTestLog();
  const { evidenceLog } = await import('../../../src/evidence/log/evidence-log.ts');
  const { default: knex } = await import('knex');
  const owner = knex({ client: 'pg', connection: own.ownerUrl });
  try {
    await evidenceLog(owner).open(testOrigin);
    await expect(evidenceLog(owner).open('other.invalid/lienthong/decisions')).rejects.toMatchObject({
      code: 'OTHER_ORIGIN',
    });
    expect(await own.log.origin()).toBe(testOrigin);
    expect(await own.log.notBefore()).toBeNull();
    expect(await own.log.newestCheckpoint(testOrigin)).toBeNull();
  } finally {
    await Promise.all([owner.destroy(), own.close()]);
  }
});

it('the clock behind the last entry by more than two seconds stops the log', async () => {
  const own = await openTestLog();
  const owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
  try {
    const last = await own.append(anEntry('first'));
    // As an entry made while the clock was wrong would have it.
    await owner.query('alter table evidence.leaf disable trigger is_final');
    await owner.query("update evidence.leaf set at = at + interval '1.5 seconds'");
    const next = await own.append(anEntry('second'));
    expect(Date.parse(next.at)).toBe(Date.parse(last.at) + 1500);
    await owner.query("update evidence.leaf set at = at + interval '1 hour'");
    await expect(own.append(anEntry('third'))).rejects.toMatchObject({ code: 'CLOCK_BACK' });
  } finally {
    await owner.end();
    await own.close();
  }
});
