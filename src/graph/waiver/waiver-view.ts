import { partCommitment, statementDigest } from '../../evidence/entry.ts';
import type { Receipt } from '../../evidence/log/evidence-log.ts';
import type { Delegation } from '../../store/waivers/delegation-store.ts';
import type { WaiverDraft } from '../../store/waivers/draft-store.ts';
import type { Waiver, WaiverEvent } from '../../store/waivers/waiver-record.ts';
import {
  checkTitles,
  effectTitles,
  eventTitles,
  reasonTitles,
  receiptTitles,
  signatureTitles,
  stateTitles,
  timestampTitles,
  waiverTitle,
} from '../../waiver/terms/titles.ts';
import type { OpaqueIds } from '../opaque-id.ts';

export const WAIVER = 'Waiver';
export const DRAFT = 'WaiverDraft';
export const OUTCOME = 'WaiverEvent';

/** As `type Waiver`; its receipt and those of its history are found by resolvers. */
export function waiverView(waiver: Waiver, ids: OpaqueIds) {
  const { terms, dossier, procedure, assessment, events, state } = waiver;
  const signatureClass = events.find(({ kind }) => kind === 'SIGNED')?.signatureClass ?? waiver.signatureClass;
  return {
    __typename: 'Waiver' as const,
    /** For what is read of the log. */
    key: waiver.id,
    id: ids.seal([WAIVER, waiver.id]),
    ...{ title: waiverTitle, entry: `waiver/${waiver.id}` },
    ...{ dossierCode: dossier, procedureCode: procedure, procedureVersion: terms.procedureVersion },
    ...{ component: waiver.component, componentName: terms.componentName, unit: waiver.unit },
    ...{ official: waiver.official, recordedAt: waiver.recordedAt, validUntil: waiver.validUntil },
    ...{ effect: waiver.effect, effectText: effectTitles[waiver.effect], state, stateText: stateTitles[state] },
    assessment: ids.seal(['Assessment', assessment]),
    acknowledged: terms.flags,
    ...{ reason: terms.reason, reasonText: reasonTitles[terms.reason], ownWords: terms.ownWords },
    checks: terms.checks.map((check) => ({ ...check, kindText: checkTitles[check.kind] })),
    bases: terms.bases.map(basisView),
    wording: terms.wording,
    ...{ statementDigest: waiver.statementDigest, signatureClass },
    signatureText: signatureTitles[signatureClass],
    history: events.map((event) => eventView(event, ids)),
  };
}
export type WaiverView = ReturnType<typeof waiverView>;

/** As `type AssessedBasis`. */
const basisView = (basis: unknown) => {
  const { id, ...rest } = basis as { readonly id: string };
  return { ...rest, code: id, use: 'WAIVER' };
};

/** As `type WaiverEvent`. */
function eventView(event: WaiverEvent, ids: OpaqueIds) {
  const { kind, at, unit, official, outcome, note, signatureClass } = event;
  return {
    event,
    id: ids.seal([OUTCOME, event.id]),
    ...{ kind, at, unit, official, outcome, note, signatureClass },
    text: eventTitles[kind],
  };
}
export type WaiverEventView = ReturnType<typeof eventView>;

/** As `type Receipt`. */
export function receiptView({ origin, index, leafHash, statementDigest, at, state, timestamp }: Receipt) {
  return {
    ...{ origin, index, at, state, stateText: receiptTitles[state] },
    ...{ timestamp, timestampText: timestampTitles[timestamp] },
    leafHash: leafHash.toString('base64url'),
    statementDigest: statementDigest.toString('base64url'),
  };
}

/** As `type PreparedWaiver`. */
export function preparedView(draft: WaiverDraft, ids: OpaqueIds) {
  const { id, expiresAt, prepared, statement, parts } = draft;
  return {
    id: ids.seal([DRAFT, id]),
    ...{ expiresAt, effect: prepared.effect, effectText: effectTitles[prepared.effect] },
    ...{ wording: prepared.terms.wording, needsCountersignature: prepared.needsCountersignature },
    parts: parts.map((part) => ({
      name: part.name,
      commitment: partCommitment(part).toString('base64url'),
      content: part.name === 'exchanges' ? null : part.bytes.toString(),
    })),
    statement: statement.toString(),
    statementDigest: statementDigest(statement).toString('base64url'),
  };
}

/** As `type Delegation`. */
export function delegationView(
  { id, contentDigest: _, idempotencyKey: __, ...delegation }: Delegation,
  ids: OpaqueIds,
) {
  return { ...delegation, id: ids.seal(['Delegation', id]) };
}
