import type { Json } from '../evidence/canonical.ts';
import { part, type Signature, statementOf } from '../evidence/entry.ts';
import type { EvidenceLog, NewEntry } from '../evidence/log/evidence-log.ts';
import type { WaiverEventKind } from '../generated/model.ts';
import type { NewWaiverEvent, Waiver } from '../store/waivers/waiver-record.ts';

/** Types of the entries that follow a record. */
export const entryTypes: Readonly<Record<WaiverEventKind, string>> = {
  SIGNED: 'waiver-signed',
  COUNTERSIGNED: 'waiver-countersigned',
  REVOKED: 'waiver-revoked',
  OUTCOME: 'waiver-outcome',
  REPLY: 'waiver-reply',
};

/** What the log is at, asked before the transaction begins in which the entry is made. */
export interface Opening {
  readonly log: string;
  readonly notBefore: string | null;
}

export async function openingOf({ store }: { readonly store: { readonly evidence: EvidenceLog } }): Promise<Opening> {
  const [log, notBefore] = await Promise.all([store.evidence.origin(), store.evidence.notBefore()]);
  return { log, notBefore };
}

/** The entry of something that came after a record; `id` of the event. */
export function laterEntry(
  opening: Opening,
  id: string,
  event: NewWaiverEvent,
  waiver: Waiver,
  signature: Signature,
  more: Readonly<Record<string, Json>> = {},
): NewEntry {
  const type = entryTypes[event.kind];
  const parts = [
    part('decision', {
      ...{ waiver: waiver.id, of: waiver.statementDigest, dossier: waiver.dossier, at: event.at },
      ...{ outcome: event.outcome, repliesTo: event.repliesTo },
    }),
    part('official', { official: event.official, unit: event.unit, ...more }),
    part('statement', { note: event.note }),
  ];
  const statement = statementOf({ ...opening, type, id: `${type}/${id}`, parts });
  return { id: `${type}/${id}`, dossier: waiver.dossier, statement, parts, signatures: [signature] };
}
