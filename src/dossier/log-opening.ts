import type { EvidenceLog } from '../evidence/log/evidence-log.ts';
import { LogError } from '../evidence/log/log-error.ts';

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
