import { type Part, type Signature, statementOf } from '../evidence/entry.ts';
import type { EvidenceLog, NewEntry } from '../evidence/log/evidence-log.ts';
import { LogError } from '../evidence/log/log-error.ts';

/** What making entries takes of the log. */
export type Entering = Pick<EvidenceLog, 'origin' | 'notBefore' | 'append'>;

/** Something that becomes an entry; what it is about is named within its type: `12` of `confirmation/12`. */
export interface Entered {
  readonly type: string;
  readonly about: string;
  readonly dossier: string | null;
  readonly parts: readonly Part[];
  readonly signatures?: readonly Signature[];
}

/** Enters something in the transaction in which it is written, as the last step of it. */
export type Enter = (transaction: Parameters<EvidenceLog['append']>[0], entered: Entered) => Promise<void>;

/** What the log is at. */
export interface Opening {
  readonly log: string;
  readonly notBefore: string | null;
}

/** Asked before the transaction begins in which an entry is made. @throws LogError `NO_LOG` */
export async function openingOf(evidence: Pick<EvidenceLog, 'origin' | 'notBefore'>): Promise<Opening> {
  const [log, notBefore] = await Promise.all([evidence.origin(), evidence.notBefore()]);
  return { log, notBefore };
}

/** The same; null where the store has no log. */
export function logOpening(evidence: Pick<EvidenceLog, 'origin' | 'notBefore'>): Promise<Opening | null> {
  return openingOf(evidence).catch((error) => {
    if (error instanceof LogError && error.code === 'NO_LOG') return null;
    throw error;
  });
}

export function entryOf(opening: Opening, { type, about, dossier, parts, signatures = [] }: Entered): NewEntry {
  const id = `${type}/${about}`;
  return { id, dossier, statement: statementOf({ ...opening, type, id, parts }), parts, signatures };
}

/** To be called before the transaction. A hub whose store has no log goes on without entries. */
export async function openForEntries(evidence: Entering): Promise<Enter> {
  const opening = await logOpening(evidence);
  return async (transaction, entered) => {
    if (opening) await evidence.append(transaction, entryOf(opening, entered));
  };
}
