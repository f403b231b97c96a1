import { statementDigest } from '../evidence/entry.ts';
import type { StoredEntry } from '../evidence/log/stored-entries.ts';
import { civilDate } from '../quality/civil-date.ts';
import type { Store } from '../store/store.ts';
import type { Waiver } from '../store/waivers/waiver-record.ts';
import { isEnrolledInLog } from './enrolled-in-log.ts';
import { flagName } from './terms/asked.ts';

/** Something that the hub's tables hold and the log does not, or not so. Ids are those of the tables. */
export interface NotInLog {
  readonly kind: 'PASSKEY' | 'RECORD';
  readonly id: string;
}

const AT_ONCE = 100;

/** Holds the passkeys that may sign, and all records of basis, against their entries of the log; in batches. */
export async function* notInLog(store: Pick<Store, 'passkeys' | 'waivers' | 'evidence'>): AsyncGenerator<NotInLog> {
  const { passkeys, waivers, evidence } = store;
  const today = civilDate(new Date());
  for (let after = '0'; ; ) {
    const batch = await passkeys.signing(after, AT_ONCE);
    for (const key of batch) {
      const receipt = await evidence.receipt(`key-enrolled/${key.id}`);
      // One that was enrolled a moment ago cannot sign yet.
      if (receipt?.state === 'LOGGED') continue;
      if (!(await isEnrolledInLog(key, evidence))) yield { kind: 'PASSKEY', id: key.id };
    }
    const last = batch.at(-1);
    if (!last) break;
    after = last.id;
  }
  for (let after = '0'; ; ) {
    const batch = await waivers.after(after, AT_ONCE, today);
    for (const waiver of batch)
      if (!isAsEntered(waiver, await evidence.entry(`waiver/${waiver.id}`))) yield { kind: 'RECORD', id: waiver.id };
    const last = batch.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

function isAsEntered(waiver: Waiver, entry: StoredEntry | null): boolean {
  const decision = entry?.parts.find(({ name }) => name === 'decision')?.bytes;
  if (!entry || statementDigest(entry.statement).toString('base64url') !== waiver.statementDigest) return false;
  if (entry.dossier !== waiver.dossier || entry.signatures[0]?.class !== waiver.signatureClass) return false;
  // Where it was erased, the statement is all that can be compared.
  return !decision || saidOf(waiver) === saidIn(JSON.parse(decision.toString('utf8')));
}

/** What the table and the part have in common. */
const saidOf = ({ id, effect, component, validUntil, assessment, terms }: Waiver) =>
  JSON.stringify([
    id,
    effect,
    component,
    validUntil,
    assessment,
    terms.flags.map(flagName),
    terms.reason,
    terms.wording.digest,
  ]);

// biome-ignore lint/suspicious/noExplicitAny: whatever the bytes hold, it is only compared
const saidIn = ({ waiver, effect, component, validUntil, assessment, flags, reason, wording }: any): string =>
  JSON.stringify([waiver, effect, component?.code, validUntil, assessment, flags, reason, wording?.digest]);
