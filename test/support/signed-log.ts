import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { expect } from 'vitest';
import { type Checkpointer, checkpointer } from '../../src/evidence/log/checkpointer.ts';
import { keyTypes, type VerifierKey, verifierKeyText } from '../../src/evidence/note.ts';
import { readPolicy } from '../../src/evidence/policy.ts';
import { makeKeyFile } from '../../src/evidence/signing/key-file.ts';
import { startSigner } from '../../src/evidence/signing/signer.ts';
import type { TextService } from '../../src/evidence/signing/text-service.ts';
import { startWitness } from '../../src/evidence/signing/witness.ts';

/** The evidence log of a store, signed by a signer and cosigned by a witness, each of its own. */
export interface SignedLog {
  /** Has what was entered until now signed and witnessed. */
  checkpoint(): Promise<void>;
  /** Replaces the key of the log. */
  rotate(): Promise<void>;
  /** What a verifier takes: every key that the log has had. `name`: of the policy. */
  policy(name?: string, more?: string): string;
  close(): Promise<void>;
}

export async function signedLog(storeUrl: string, origin: string): Promise<SignedLog> {
  const directory = await mkdtemp(join(tmpdir(), 'lienthong-signed-'));
  const database = knex({ client: 'pg', connection: storeUrl, pool: { min: 0, max: 4 } });
  const token = randomUUID();
  const place = { host: '127.0.0.1', port: 0 };
  const open: TextService[] = [];
  const keys: VerifierKey[] = [];
  const witnessFile = join(directory, 'witness');
  const witnessKey = await makeKeyFile(witnessFile, { name: 'witness.invalid/w', type: keyTypes.cosignature });
  const witnessName = verifierKeyText(witnessKey.verifier);
  let keyFile: string | undefined;
  let running: Checkpointer;
  const began = { witness: null as TextService | null, signer: null as TextService | null };

  const start = async () => {
    const after = keyFile;
    keyFile = join(directory, randomUUID());
    keys.push((await makeKeyFile(keyFile, { name: origin, type: keyTypes.ed25519, after })).verifier);
    await Promise.all([began.witness?.close(), began.signer?.close()]);
    const [signer, witness] = await Promise.all([
      startSigner({ keyFile, token, ...place }),
      startWitness({ keyFile: witnessFile, logs: keys, ...place, now: () => new Date() }),
    ]);
    Object.assign(began, { signer, witness });
    running = checkpointer({
      ...{ database, signerToken: token, now: () => new Date() },
      policy: readPolicy(`log ${verifierKeyText(keys.at(-1) as VerifierKey)} ${signer.url}
        witness W ${witnessName} ${witness.url}
        quorum W`),
      failed: (who, why) => expect.fail(`${who}: ${why}`),
    });
    open.splice(0, open.length, signer, witness);
  };
  await start();
  return {
    async checkpoint() {
      expect(await running.look()).toBe(true);
    },
    async rotate() {
      await running.close();
      await start();
    },
    policy: (name = origin, more = '') =>
      `name ${name}\n${keys.map((key) => `log ${verifierKeyText(key)}\n`).join('')}witness W ${witnessName}\nquorum W\n${more}`,
    async close() {
      await running.close();
      for (const one of open) await one.close();
      await database.destroy();
      await rm(directory, { recursive: true });
    },
  };
}
