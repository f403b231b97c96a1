import { readFileSync } from 'node:fs';
import { report } from './report.ts';
import { readVerifierPolicy, type VerifierPolicy } from './verifier-policy.ts';
import { verifyBundle } from './verify-bundle.ts';

/** How a process ends: 0 proved, 1 refused, 2 consistent in itself without a policy; 64 where it was called wrongly. */
const exits = { PROVED: 0, REFUSED: 1, CONSISTENT: 2 } as const;
const WRONG_USE = 64;

const usage = 'BUNDLE.zip [--policy POLICY]';

/** Verifies a bundle: prints what was proved and what not, and gives the exit code. */
export function verifyCommand(args: readonly string[], print: (text: string) => void): number {
  const [file, ...rest] = args;
  const policyFile = rest.length === 2 && rest[0] === '--policy' ? rest[1] : undefined;
  if (file === undefined || file.startsWith('--') || (rest.length > 0 && policyFile === undefined)) {
    print(`Cách dùng · Usage: ${usage}\n`);
    return WRONG_USE;
  }
  let zip: Buffer;
  let policy: VerifierPolicy | null;
  try {
    zip = readFileSync(file);
    policy = policyFile === undefined ? null : readVerifierPolicy(readFileSync(policyFile, 'utf8'));
  } catch (cause) {
    print(`Không đọc được tệp · A file cannot be read: ${(cause as Error).message}\n`);
    return WRONG_USE;
  }
  const verdict = verifyBundle(zip, policy);
  print(report(verdict, policy));
  return exits[verdict.outcome];
}
