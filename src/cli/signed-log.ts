import { readFile } from 'node:fs/promises';
import type { ServeConfig } from '../config.ts';
import type { Checkpointer } from '../evidence/log/checkpointer.ts';
import { readVerifierPolicy, type VerifierPolicy } from '../evidence/verify/verifier-policy.ts';
import type { Store } from '../store/store.ts';
import { CommandError } from './command.ts';

/**
 * What has the log of a store signed by the signer of the configuration, and cosigned by the witnesses of its policy.
 * @throws CommandError for a policy that cannot be used
 */
export async function signedLog(
  store: Store,
  { policyFile, signerUrl, signerToken }: NonNullable<ServeConfig['checkpoints']>,
): Promise<Checkpointer> {
  const { logs, ...policy } = await servedPolicy(policyFile);
  const origin = await store.evidence.origin();
  if (!logs.some(({ key }) => key.name === origin)) {
    throw wrongPolicy(`thiếu dòng "log" có khóa của ${origin}`, `it has no line "log" with a key of ${origin}`);
  }
  return store.checkpointer({
    // Where the log is signed is no business of those who read the policy.
    policy: { ...policy, logs: logs.map(({ key }) => ({ key, url: signerUrl })) },
    ...{ signerToken, now: () => new Date(), failed: tellTrouble },
  });
}

/** The policy of a hub that serves: who signs and witnesses, and whose certificates of officials are taken. @throws CommandError */
export async function servedPolicy(file: string): Promise<VerifierPolicy> {
  const text = await readFile(file, 'utf8').catch(({ code }) => {
    throw wrongPolicy(`không đọc được tệp (${code})`, `the file cannot be read (${code})`);
  });
  try {
    return readVerifierPolicy(text);
  } catch (error) {
    const { message } = error as Error;
    throw wrongPolicy(
      `tệp chưa đúng dạng C2SP tlog-policy (${message})`,
      `not in the form of C2SP tlog-policy. ${message}`,
    );
  }
}

function wrongPolicy(vi: string, en: string): CommandError {
  return new CommandError({ vi: `EVIDENCE_POLICY: ${vi}.`, en: `EVIDENCE_POLICY: ${en.replace(/\.$/, '')}.` });
}

function tellTrouble(who: string, why: string): void {
  process.stderr.write(`nhật ký chứng cứ · evidence log: ${who}: ${why}\n`);
}
