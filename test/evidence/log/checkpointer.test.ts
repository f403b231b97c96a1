import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkpointHash, checkpointText, readCheckpoint } from '../../../src/evidence/checkpoint.ts';
import { type Checkpointer, checkpointer } from '../../../src/evidence/log/checkpointer.ts';
import { verifyInclusion } from '../../../src/evidence/merkle.ts';
import { keyTypes, readNote, signNote, verifierKeyText, verifyNote } from '../../../src/evidence/note.ts';
import { cosignedBy, isQuorum, type Policy, readPolicy, signedByLog } from '../../../src/evidence/policy.ts';
import { addCheckpointBody } from '../../../src/evidence/signing/add-checkpoint.ts';
import { lastSignedFile, makeKeyFile, readKeyFile } from '../../../src/evidence/signing/key-file.ts';
import { startSigner } from '../../../src/evidence/signing/signer.ts';
import type { TextService } from '../../../src/evidence/signing/text-service.ts';
import { startWitness } from '../../../src/evidence/signing/witness.ts';
import { anEntry, openTestLog, type TestLog, testOrigin } from '../../support/evidence.ts';

const token = 'token-of-the-test';
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-checkpointer-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** A log with its signer, a witness and what has it signed. */
class Running {
  readonly #open: { close(): Promise<void> }[] = [];
  readonly troubles: string[] = [];
  now = Date.now();
  log!: TestLog;
  signer!: TextService;
  witness!: TextService;
  policy!: Policy;
  checkpointer!: Checkpointer;
  readonly keyFile = join(directory, randomUUID());
  readonly witnessFile = join(directory, randomUUID());

  async start(): Promise<this> {
    this.log = await openTestLog();
    const { verifier } = await makeKeyFile(this.keyFile, { name: testOrigin, type: keyTypes.ed25519 });
    const witness = await makeKeyFile(this.witnessFile, { name: 'witness.invalid/w', type: keyTypes.cosignature });
    this.signer = await startSigner({ keyFile: this.keyFile, token, host: '127.0.0.1', port: 0 });
    this.witness = await startWitness({
      ...{ keyFile: this.witnessFile, logs: [verifier], host: '127.0.0.1', port: 0 },
      now: () => new Date(this.now),
    });
    this.use(`log ${verifierKeyText(verifier)} ${this.signer.url}
      witness W ${verifierKeyText(witness.verifier)} ${this.witness.url}
      quorum W`);
    this.#open.push(this.log, this.signer, this.witness);
    return this;
  }
  use(policy: string, database = this.log.database): void {
    this.policy = readPolicy(policy);
    this.checkpointer = checkpointer({
      ...{ database, policy: this.policy, signerToken: token },
      now: () => new Date(this.now),
      failed: (who, why) => this.troubles.push(`${who}: ${why}`),
    });
  }
  newest = () => this.log.log.newestCheckpoint(testOrigin);
  async close(): Promise<void> {
    await this.checkpointer.close();
    for (const one of this.#open.toReversed()) await one.close();
  }
}

let running: Running;
beforeEach(async () => {
  running = await new Running().start();
  return () => running.close();
});

describe('a checkpoint', () => {
  it('follows an entry: signed, cosigned, provable, and its receipt says so', async () => {
    const { log } = running;
    const entry = anEntry('one');
    expect((await log.append(entry)).state).toBe('LOGGED');
    expect(await running.checkpointer.look()).toBe(true);
    expect(running.troubles).toEqual([]);
    const newest = await running.newest();
    expect(newest).toMatchObject({ size: 1, witnessed: true, timestamp: { state: 'NOT_REQUESTED', token: null } });
    const note = readNote(newest?.note ?? '');
    expect(signedByLog(running.policy, note, testOrigin)).not.toBeNull();
    expect(cosignedBy(running.policy, note)).toMatchObject([{ seconds: [Math.floor(running.now / 1000)] }]);
    expect(isQuorum(running.policy, ['W'])).toBe(true);

    await log.append(anEntry('two'));
    await log.append(anEntry('three'));
    await running.checkpointer.look();
    const receipt = await log.log.receipt(entry.id);
    const checkpoint = readCheckpoint(readNote((await running.newest())?.note ?? '').text);
    expect(receipt?.state).toBe('WITNESSED');
    const proof = await log.log.inclusionProof(testOrigin, 0, checkpoint.size);
    const claim = { leafIdx: 0, treeSize: 3, leafHash: receipt?.leafHash as Buffer, root: checkpoint.root };
    expect(verifyInclusion({ ...claim, proof: [...proof] })).toBe(true);
    expect(await log.log.notBefore()).toBe(checkpointHash(checkpointText(checkpoint)).toString('base64url'));
  });

  it('comes within five seconds by itself', async () => {
    running.checkpointer.start();
    const receipt = await running.log.append(anEntry('one'));
    const since = Date.now();
    while ((await running.log.log.receipt('waiver/one'))?.state !== 'WITNESSED') {
      if (Date.now() - since > 5_000) expect.fail('no witnessed checkpoint within 5 s');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(receipt.index).toBe(0);
  });

  it('is not made without entries or twice of one size, and is cosigned again after a day', async () => {
    await running.checkpointer.look();
    expect(await running.newest()).toBeNull();
    await running.log.append(anEntry('one'));
    await running.checkpointer.look();
    const first = await running.newest();
    running.now += 23 * 3600_000;
    await running.checkpointer.look();
    expect(await running.newest()).toEqual(first);
    for (let day = 0; day < 3; day++) {
      running.now += 25 * 3600_000;
      await running.checkpointer.look();
    }
    const [cosigned] = cosignedBy(running.policy, readNote((await running.newest())?.note ?? ''));
    const days = cosigned?.seconds.map((seconds) => Math.round((running.now / 1000 - seconds) / 3600));
    expect(days).toEqual([98, 0]);
    expect(await running.log.database('evidence.checkpoint').count('* as n')).toEqual([{ n: '1' }]);
    expect(await running.log.database('evidence.cosignature').count('* as n')).toEqual([{ n: '4' }]);
    expect(running.troubles).toEqual([]);
  });

  it('is signed while the witness is away, and cosigned once it is back', async () => {
    const url = running.witness.url;
    await running.witness.close();
    await running.log.append(anEntry('one'));
    await running.checkpointer.look();
    expect((await running.log.log.receipt('waiver/one'))?.state).toBe('CHECKPOINTED');
    await running.checkpointer.look();
    expect(running.troubles).toEqual(['W: ECONNREFUSED']);
    expect(await running.log.log.notBefore()).toBeNull();
    const logs = running.policy.logs.map(({ key }) => key);
    const port = Number(new URL(url).port);
    running.witness = await startWitness({
      ...{ keyFile: running.witnessFile, logs, host: '127.0.0.1', port, now: () => new Date() },
    });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await running.checkpointer.look();
    expect((await running.log.log.receipt('waiver/one'))?.state).toBe('WITNESSED');
    await running.witness.close();
    running.witness = { url, close: async () => {} };
  });

  it('of a rewritten log, or of one from an old backup, is refused by the signer and said', async () => {
    const { log } = running;
    for (const name of ['one', 'two', 'three']) await log.append(anEntry(name));
    await running.checkpointer.look();
    // The same database before its last entries, and with others in their place: another one, the signer is the same.
    const other = await openTestLog();
    try {
      await other.append(anEntry('one'));
      running.use(policyText(running), other.database);
      await running.checkpointer.look();
      expect(running.troubles).toEqual(['signer: has seen 3 entries, the database has 1: an old backup?']);
      for (const name of ['zwei', 'drei', 'vier']) await other.append(anEntry(name));
      await running.checkpointer.look();
      expect(running.troubles).toHaveLength(2);
      expect(running.troubles[1]).toBe('signer: HTTP 422');
      expect(await other.log.newestCheckpoint(testOrigin)).toBeNull();
    } finally {
      await other.close();
    }
  });

  it('is signed by the next key under the same origin, and old ones still verify', async () => {
    const { log } = running;
    await log.append(anEntry('one'));
    await running.checkpointer.look();
    const old = await running.newest();
    const nextFile = `${running.keyFile}.next`;
    const next = await makeKeyFile(nextFile, { name: testOrigin, type: keyTypes.ed25519, after: running.keyFile });
    const signer = await startSigner({ keyFile: nextFile, token, host: '127.0.0.1', port: 0 });
    const before = running.policy.logs[0]?.key as (typeof running.policy.logs)[0]['key'];
    const witness = await startWitness({
      ...{ keyFile: running.witnessFile, logs: [before, next.verifier], host: '127.0.0.1', port: 0 },
      now: () => new Date(),
    });
    try {
      const vkeys = [before, next.verifier].map(verifierKeyText);
      running.use(`log ${vkeys[0]}\nlog ${vkeys[1]} ${signer.url}
        witness W ${verifierKeyText(running.policy.witnesses[0]?.key as typeof before)} ${witness.url}\nquorum W`);
      await log.append(anEntry('two'));
      await running.checkpointer.look();
      expect(running.troubles).toEqual([]);
      const newest = await running.newest();
      expect(newest).toMatchObject({ size: 2, witnessed: true });
      expect(vkeys.map((vkey) => verifyNote(newest?.note ?? '', vkey))).toEqual([false, true]);
      expect(vkeys.map((vkey) => verifyNote(old?.note ?? '', vkey))).toEqual([true, false]);
    } finally {
      await Promise.all([signer.close(), witness.close()]);
    }
  });

  it('is made by one of several processes at a time', async () => {
    await running.log.append(anEntry('one'));
    const other = await running.log.database.transaction();
    await other.raw('select pg_advisory_xact_lock(5408124009)');
    expect(await running.checkpointer.look()).toBe(false);
    await other.rollback();
    expect(await running.checkpointer.look()).toBe(true);
  });
});

function policyText({ policy: { logs, witnesses }, signer, witness }: Running): string {
  return `log ${verifierKeyText(logs[0]?.key as never)} ${signer.url}
    witness W ${verifierKeyText(witnesses[0]?.key as never)} ${witness.url}
    quorum W`;
}

describe('over HTTP', () => {
  const post = (url: string, body: string, authorization = `Bearer ${token}`) =>
    fetch(`${url}/add-checkpoint`, { method: 'POST', body, headers: { authorization } });
  const text = (size: number, fill: number, origin = testOrigin) =>
    checkpointText({ origin, size, root: Buffer.alloc(32, fill) });
  const signed = async (of: string) => {
    const { verifier, privateKey } = await readKeyFile(running.keyFile, keyTypes.ed25519);
    return `${of}\n${signNote(of, verifier, privateKey)}`;
  };
  const body = (oldSize: number, checkpoint: string, proof: Buffer[] = []) =>
    addCheckpointBody({ oldSize, proof, checkpoint });

  it('the signer signs for who has the token, its own log, and nothing that is not a checkpoint', async () => {
    const { url } = running.signer;
    expect((await post(url, body(0, text(1, 1)), 'Bearer other')).status).toBe(401);
    expect((await post(url, body(0, text(1, 1, 'other.invalid/x')))).status).toBe(404);
    for (const wrong of ['', 'old 0\n\nhello\n', body(0, `${text(1, 1)}more\n`), body(2, text(1, 1))])
      expect((await post(url, wrong)).status).toBe(400);
    expect((await post(url, 'x'.repeat(70_000))).status).toBe(413);
    expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
    const answer = await post(url, body(0, text(1, 1)));
    expect(
      verifyNote(`${text(1, 1)}\n${await answer.text()}`, verifierKeyText(running.policy.logs[0]?.key as never)),
    ).toBe(true);
  });

  it('the signer remembers over restarts, and without its memory does not start', async () => {
    expect((await post(running.signer.url, body(0, text(1, 1)))).status).toBe(200);
    const options = { keyFile: running.keyFile, token, host: '127.0.0.1', port: 0 };
    const again = await startSigner(options);
    try {
      expect((await post(again.url, body(1, text(1, 2)))).status).toBe(422);
      const moved = await post(again.url, body(0, text(5, 2)));
      expect([moved.status, moved.headers.get('content-type'), await moved.text()]).toEqual([
        409,
        'text/x.tlog.size',
        '1\n',
      ]);
      expect((await post(again.url, body(1, text(1, 1)))).status).toBe(200);
    } finally {
      await again.close();
    }
    const memory = lastSignedFile(running.keyFile);
    await writeFile(memory, '{"a":');
    await expect(startSigner(options)).rejects.toThrow('Restore it');
    await rm(memory);
    await expect(startSigner(options)).rejects.toThrow(memory);
    await expect(startSigner({ ...options, keyFile: running.witnessFile })).rejects.toThrow('is not a signing key');
  });

  it('the witness answers as C2SP tlog-witness asks', async () => {
    const { url } = running.witness;
    const empty = createHash('sha256').digest().toString('base64');
    const status = async (request: string) => (await post(url, request)).status;
    expect(await status(body(0, await signed(text(1, 1, 'other.invalid/x'))))).toBe(404);
    expect(await status(body(0, `${text(1, 1)}\n— someone AAAAAAAA\n`))).toBe(403);
    expect(await status(body(0, (await signed(text(1, 1))).replace('\n1\n', '\n2\n')))).toBe(403);
    expect(await status(body(2, await signed(text(1, 1))))).toBe(400);
    expect(await status(body(0, await signed(text(1, 1)), [Buffer.alloc(32)]))).toBe(422);
    expect(await status(body(0, await signed(text(0, 1))))).toBe(422);
    expect(await status(body(0, await signed(`${testOrigin}\n0\n${empty}\n`)))).toBe(200);
    const hash = createHash('sha256').update(testOrigin).digest('hex');
    expect(await status(body(0, await signed(text(3, 1))))).toBe(200);
    expect(await status(body(3, await signed(text(3, 2))))).toBe(422);
    expect(await status(body(3, await signed(text(4, 1)), [Buffer.alloc(32)]))).toBe(422);
    const conflict = await post(url, body(1, await signed(text(4, 1))));
    expect([conflict.status, await conflict.text()]).toEqual([409, '3\n']);
    const kept = await (await fetch(`${url}/${hash}/checkpoint`)).text();
    expect(kept).toMatch(new RegExp(`^${testOrigin}\n3\n`));
    expect(cosignedBy(running.policy, readNote(kept))).toHaveLength(1);
    expect(signedByLog(running.policy, readNote(kept), testOrigin)).not.toBeNull();
    expect((await fetch(`${url}/${'0'.repeat(64)}/checkpoint`)).status).toBe(404);
  });

  it('of checkpoints offered at once, the witness cosigns one', async () => {
    const notes = await Promise.all([1, 2, 3, 4].map((fill) => signed(text(2, fill))));
    const answers = await Promise.all(notes.map((note) => post(running.witness.url, body(0, note))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });
});
