import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { checkpointer } from '../../src/evidence/log/checkpointer.ts';
import { keyTypes, verifierKeyText } from '../../src/evidence/note.ts';
import { type Policy, readPolicy } from '../../src/evidence/policy.ts';
import { makeKeyFile } from '../../src/evidence/signing/key-file.ts';
import { startSigner } from '../../src/evidence/signing/signer.ts';
import { startWitness } from '../../src/evidence/signing/witness.ts';
import { testOrigin } from './evidence.ts';

/** The signer of a log and a witness, as processes of others would be. */
export interface Notaries {
  readonly policy: Policy;
  readonly policyText: string;
  readonly witnessUrl: string;
  /** Has the newest entries of a log signed and witnessed; resolves to what went wrong. */
  sign(database: Knex): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Of every signer. */
export const token = 'token-of-the-test';
const host = '127.0.0.1';

/** `origins`: of the logs that are signed, each by a key of its own. */
export async function startNotaries(directory: string, origins: readonly string[] = [testOrigin]): Promise<Notaries> {
  const witnessFile = join(directory, randomUUID());
  const witnessKey = await makeKeyFile(witnessFile, { name: 'witness.invalid/w', type: keyTypes.cosignature });
  const signers = await Promise.all(
    origins.map(async (name) => {
      const keyFile = join(directory, randomUUID());
      const { verifier } = await makeKeyFile(keyFile, { name, type: keyTypes.ed25519 });
      return { verifier, service: await startSigner({ keyFile, token, host, port: 0 }) };
    }),
  );
  const witness = await startWitness({
    ...{ keyFile: witnessFile, logs: signers.map(({ verifier }) => verifier), host, port: 0 },
    now: () => new Date(),
  });
  const logs = signers.map(({ verifier, service }) => `log ${verifierKeyText(verifier)} ${service.url}`);
  const policyText = `${logs.join('\n')}\nwitness W ${verifierKeyText(witnessKey.verifier)} ${witness.url}\nquorum W\n`;
  const policy = readPolicy(policyText);
  return {
    ...{ policy, policyText, witnessUrl: witness.url },
    async sign(database) {
      const troubles: string[] = [];
      const options = { database, policy, signerToken: token, now: () => new Date() };
      await checkpointer({ ...options, failed: (who, why) => troubles.push(`${who}: ${why}`) }).look();
      return troubles;
    },
    async close() {
      await Promise.all([witness, ...signers.map(({ service }) => service)].map((one) => one.close()));
    },
  };
}
