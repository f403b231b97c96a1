import type { ServeConfig } from '../config.ts';
import type { Checkpointer } from '../evidence/log/checkpointer.ts';
import type { Policy } from '../evidence/policy.ts';
import type { Store } from '../store/store.ts';
import { CommandError } from './command.ts';

/**
 * What has the log of a store signed by the signer of the configuration, and cosigned by the witnesses of the policy.
 * @throws CommandError for a policy of another log
 */
export async function signedLog(
  store: Store,
  { logs, ...policy }: Policy,
  { signerUrl, signerToken }: Pick<NonNullable<ServeConfig['checkpoints']>, 'signerUrl' | 'signerToken'>,
): Promise<Checkpointer> {
  const origin = await store.evidence.origin();
  if (!logs.some(({ key }) => key.name === origin))
    throw new CommandError({
      vi: `EVIDENCE_POLICY: thiếu dòng "log" có khóa của ${origin}.`,
      en: `EVIDENCE_POLICY: it has no line "log" with a key of ${origin}.`,
    });
  return store.checkpointer({
    // Where the log is signed is no business of those who read the policy.
    policy: { ...policy, logs: logs.map(({ key }) => ({ key, url: signerUrl })) },
    ...{ signerToken, now: () => new Date(), failed: tellTrouble },
  });
}

function tellTrouble(who: string, why: string): void {
  process.stderr.write(`nhật ký chứng cứ · evidence log: ${who}: ${why}\n`);
}
