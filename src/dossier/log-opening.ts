import { type Part, type Signature, statementOf } from '../evidence/entry.ts';
import type { EvidenceLog } from '../evidence/log/evidence-log.ts';
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

/** What the log is at, asked before the transaction begins in which an entry is made; null where the store has no log. */
export async function logOpening(
  evidence: Pick<EvidenceLog, 'origin' | 'notBefore'>,
): Promise<{ readonly log: string; readonly notBefore: string | null } | null> {
  try {
    const [log, notBefore] = await Promise.all([evidence.origin(), evidence.notBefore()]);
    return { log, notBefore };
  } catch (error) {
    if (error instanceof LogError && error.code === 'NO_LOG') return null;
    throw error;
  }
}

/** To be called before the transaction. A hub whose store has no log goes on without entries. */
export async function openForEntries(evidence: Entering): Promise<Enter> {
  const opening = await logOpening(evidence);
  return async (transaction, { type, about, dossier, parts, signatures = [] }) => {
    if (!opening) return;
    const id = `${type}/${about}`;
    const statement = statementOf({ ...opening, type, id, parts });
    await evidence.append(transaction, { id, dossier, statement, parts, signatures });
  };
}
