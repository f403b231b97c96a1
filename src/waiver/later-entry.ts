import { entryOf, type Opening } from '../dossier/log-opening.ts';
import type { Json } from '../evidence/canonical.ts';
import { part, type Signature } from '../evidence/entry.ts';
import type { NewEntry } from '../evidence/log/evidence-log.ts';
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
  return entryOf(opening, { type, about: id, dossier: waiver.dossier, parts, signatures: [signature] });
}
