import { randomBytes } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoOrigin } from '../config.ts';
import { keyTypes, verifierKeyText } from '../evidence/note.ts';
import { type Policy, readPolicy } from '../evidence/policy.ts';
import { makeKeyFile, readKeyFile } from '../evidence/signing/key-file.ts';
import { startHubCommand } from './hub-command.ts';
import { makeWhole } from './whole-directory.ts';

/** The processes that hold keys, of one copy of the demo: they prove the mechanism, and being on one machine no independence. */
export interface EvidenceProcesses {
  /** With their addresses. */
  readonly policy: Policy;
  readonly signerToken: string;
  stop(): Promise<void>;
}

const witnessName = 'demo.invalid/lienthong/witness';

/**
 * Starts a signer and a witness with the keys in `evidence` under the directory, which the first start makes together with
 * the policy by which bundles are verified.
 */
export async function startEvidence(directory: string): Promise<EvidenceProcesses> {
  const home = join(directory, 'evidence');
  if (!(await stat(home).catch(() => null))) await makeWhole(home, makeKeys);
  const [signerKey, witnessKey] = [join(home, 'signer.key'), join(home, 'witness.key')];
  const log = verifierKeyText((await readKeyFile(signerKey, keyTypes.ed25519)).verifier);
  const witness = verifierKeyText((await readKeyFile(witnessKey, keyTypes.cosignature)).verifier);
  const signerToken = randomBytes(24).toString('base64url');
  const anyPort = ['--port', '0'];
  const starting = [
    startHubCommand(['evidence', 'signer', '--key', signerKey, ...anyPort], { EVIDENCE_SIGNER_TOKEN: signerToken }),
    startHubCommand(['evidence', 'witness', '--key', witnessKey, '--log', log, ...anyPort], {}),
  ];
  const stop = async () => {
    const processes = await Promise.allSettled(starting);
    await Promise.all(processes.map((one) => (one.status === 'fulfilled' ? one.value.stop() : null)));
  };
  try {
    const [signerUrl, witnessUrl] = (await Promise.all(starting)).map(({ url }) => url);
    const policy = readPolicy(`log ${log} ${signerUrl}\nwitness demo ${witness} ${witnessUrl}\nquorum demo\n`);
    return { policy, signerToken, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeKeys(home: string): Promise<void> {
  await mkdir(home, { mode: 0o700 });
  const log = await makeKeyFile(join(home, 'signer.key'), { name: demoOrigin, type: keyTypes.ed25519 });
  const witness = await makeKeyFile(join(home, 'witness.key'), { name: witnessName, type: keyTypes.cosignature });
  await writeFile(
    join(home, 'policy'),
    `# Liên thông, bản thử nghiệm: nhân chứng chạy cùng máy, không chứng minh tính độc lập
# Liên thông, demo: its witness runs on the same machine and proves no independence
log ${verifierKeyText(log.verifier)}
witness demo ${verifierKeyText(witness.verifier)}
quorum demo
`,
  );
}
