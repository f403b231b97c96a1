import type { Knex } from 'knex';
import { type PasskeyEnrolled, passkeyProblem } from '../verify/passkey.ts';
import { signedDigest } from '../verify/signed-digest.ts';
import type { CheckedEntry, Members } from './entry-check.ts';
import type { Refuse } from './problem.ts';
import { membersIn, type Referred, referredEntries, standsBefore } from './referred.ts';

const ENROLLED = 'key-enrolled/';

/**
 * Checks the passkey signatures of some entries against the enrolments that they name, however far back in the log.
 *
 * @returns how many hold
 */
export async function checkKeys(
  database: Knex,
  log: number,
  entries: readonly CheckedEntry[],
  refuse: Refuse,
): Promise<number> {
  for (const entry of entries) checkVouched(entry, refuse);
  const signed = entries.flatMap((entry) =>
    entry.signatures
      .filter((one) => one.class === 'PASSKEY')
      .map(({ bytes }) => ({ entry, members: membersIn(bytes), enrolment: textOf(membersIn(bytes), 'enrolment') })),
  );
  const enrolments = signed.map(({ enrolment }) => enrolment);
  const named = await referredEntries(database, [...enrolments, ...enrolments.map(revocationOf)]);
  let held = 0;
  for (const { entry, members, enrolment } of signed) {
    const key = named.get(enrolment);
    const revocation = named.get(revocationOf(enrolment));
    const wrong = (code: Parameters<Refuse>[0], detail?: string) => refuse(code, entry.index, detail);
    if (key?.type !== 'key-enrolled') wrong('KEY_NOT_ENROLLED');
    else if (isSigned(entry, members, key, wrong) && isInTime(entry, log, key, revocation, wrong)) held += 1;
  }
  return held;
}

type Wrong = (code: Parameters<Refuse>[0], detail?: string) => void;

function isSigned(entry: CheckedEntry, members: Members, { decision, official }: Referred, wrong: Wrong): boolean {
  const enrolled = texts(decision, ['credentialId', 'publicKey', 'rpId', 'origin']) as unknown as PasskeyEnrolled;
  const assertion = texts(members, ['credentialId', 'authenticatorData', 'clientDataJSON', 'signature']);
  const { said, statementDigest, contents } = entry;
  const about = { type: said.type, statementDigest, decision: contents.get('decision') };
  const problem = passkeyProblem(assertion as never, enrolled, signedDigest(about, members));
  if (problem) wrong('SIGNATURE_INVALID', problem);
  const signer = contents.get('official')?.official;
  const isAnother = signer !== undefined && official.official !== undefined && signer !== official.official;
  if (isAnother) wrong('KEY_OF_ANOTHER');
  return !problem && !isAnother;
}

function isInTime(
  { index }: CheckedEntry,
  log: number,
  key: Referred,
  revocation: Referred | undefined,
  wrong: Wrong,
): boolean {
  // In a log that was closed, every entry is older than those of its successor.
  const isEnrolled = key.log < log || (key.log === log && key.checkpointed !== null && key.checkpointed <= index);
  if (!isEnrolled) wrong('KEY_NOT_ENROLLED_BEFORE');
  const isRevoked = revocation && standsBefore(revocation, { log, index });
  if (isRevoked) wrong('KEY_REVOKED');
  return isEnrolled && !isRevoked;
}

function checkVouched({ said, contents, index }: CheckedEntry, refuse: Refuse): void {
  const named = contents.get('official');
  if (said.type !== 'key-enrolled' || !named) return;
  const people = [named.official, named.vouchedBy, named.confirmedBy];
  if (!people.every((one) => typeof one === 'string' && one !== '') || new Set(people).size !== 3)
    refuse('KEY_NOT_VOUCHED', index);
}

const revocationOf = (enrolment: string) =>
  enrolment.startsWith(ENROLLED) ? `key-revoked/${enrolment.slice(ENROLLED.length)}` : '';

function textOf(members: Members, name: string): string {
  const value = members[name];
  return typeof value === 'string' ? value : '';
}

function texts(members: Members, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, textOf(members, name)]));
}
