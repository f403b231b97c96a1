import type { Json } from '../canonical.ts';
import { earlierOf } from './chain.ts';
import type { CheckedCheckpoints } from './checked-checkpoints.ts';
import type { CheckedEntry, CheckedSignature } from './checked-entry.ts';
import { type PasskeyEnrolled, passkeyProblem } from './passkey.ts';
import type { Refuse } from './problem.ts';
import type { VerifierPolicy } from './verifier-policy.ts';

/** What a bundle says of officials' keys. */
export interface KeyEntries {
  readonly others: readonly CheckedEntry[];
  readonly checkpoints: CheckedCheckpoints;
  readonly policy: VerifierPolicy | null;
}

/** Whether a passkey signed an entry that had been enrolled for its official before; refuses what speaks against it. */
export function checkPasskey(
  entry: CheckedEntry,
  { place, members }: CheckedSignature,
  signed: Buffer,
  keys: KeyEntries,
  refuse: Refuse,
) {
  const { credentialId } = members;
  const enrolment = keys.others.find(
    ({ statement, parts }) => statement.type === 'key-enrolled' && parts.get('decision')?.credentialId === credentialId,
  );
  const enrolled = enrolment?.parts.get('decision');
  if (!enrolment || !enrolled) return refuse('KEY_NOT_ENROLLED', place);
  const key = textsOf(enrolled, ['credentialId', 'publicKey', 'rpId', 'origin']) as unknown as PasskeyEnrolled;
  const said = textsOf(members, ['credentialId', 'authenticatorData', 'clientDataJSON', 'signature']);
  const problem = passkeyProblem(said as never, key, signed);
  if (problem) refuse('SIGNATURE_INVALID', place, problem);
  const used = keys.policy?.passkeys ?? [];
  if (used.length > 0 && !used.some(({ rpId, origin }) => rpId === key.rpId && origin === key.origin))
    refuse('SIGNATURE_INVALID', place, `the policy has no passkeys of ${key.rpId} at ${key.origin}`);
  checkHolder(entry, place, enrolment, refuse);
  checkEnrolledBefore(entry, place, enrolment, keys.checkpoints, refuse);
  const revoked = keys.others.find(
    ({ statement, parts, index }) =>
      statement.type === 'key-revoked' &&
      parts.get('decision')?.credentialId === credentialId &&
      (statement.log !== entry.statement.log || index < entry.index),
  );
  if (revoked && revoked.leaf.at <= entry.leaf.at) refuse('KEY_REVOKED', place, revoked.statement.id);
}

/** The key is the one of the official whom the entry names, and two others have vouched for that. */
function checkHolder(entry: CheckedEntry, place: string, enrolment: CheckedEntry, refuse: Refuse): void {
  const { official, vouchedBy, confirmedBy } = enrolment.parts.get('official') ?? {};
  const people = [official, vouchedBy, confirmedBy];
  if (!people.every((one) => typeof one === 'string' && one !== '') || new Set(people).size !== 3)
    refuse('KEY_NOT_VOUCHED', enrolment.place);
  const named = entry.parts.get('official')?.official;
  if (named !== undefined && named !== official) refuse('KEY_OF_ANOTHER', place);
}

/** The log already held the enrolment in the checkpoint that the entry names as made before it. */
function checkEnrolledBefore(
  entry: CheckedEntry,
  place: string,
  enrolment: CheckedEntry,
  { newest, earlier }: CheckedCheckpoints,
  refuse: Refuse,
): void {
  const before = earlierOf(entry.statement.notBefore, newest, earlier);
  const { log } = enrolment.statement;
  // In a log that was closed, every entry is older than its successor.
  const isBefore = before?.origin === log ? enrolment.index < before.size : log !== entry.statement.log;
  if (!before || !isBefore || enrolment.leaf.at > entry.leaf.at) refuse('KEY_NOT_ENROLLED_BEFORE', place);
}

function textsOf(members: Readonly<Record<string, Json>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, typeof members[name] === 'string' ? members[name] : '']));
}
