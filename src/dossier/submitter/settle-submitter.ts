import { createHash } from 'node:crypto';
import { canonicalize } from '../../evidence/canonical.ts';
import { part } from '../../evidence/entry.ts';
import type { DossierEvent, DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { SubmitterSettlement } from '../assess/assessment.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import type { DossierState } from '../dossier.ts';
import { type Entered, type Entering, openForEntries } from '../log-opening.ts';
import { SUBMITTER_SETTLED, settlementOf } from './submitter-events.ts';

export interface Settle {
  readonly unit: string;
  readonly official: string;
  readonly idempotencyKey: string;
  readonly dossier: string;
  readonly how: SubmitterSettlement['how'];
  /** Number of the document that was seen and where it is from; of a dossier filed again its code. */
  readonly document: string;
  /** Whether the official compared the one present with an identity document. */
  readonly identityChecked: boolean;
}

export interface Settling {
  readonly dossiers: Pick<DossierStore, 'find' | 'append' | 'acts'>;
  /** Where it is entered. */
  readonly evidence: Entering;
  readonly procedures: { heldAt(code: string, moment: string): Promise<{ readonly procedure: Procedure } | null> };
  readonly now: Date;
}

export type SettleRefusal =
  | 'DOSSIER_UNKNOWN'
  | 'DOSSIER_CLOSED'
  | 'DOSSIER_MOVED'
  | 'PROCEDURE_UNKNOWN'
  | 'KEY_REUSED'
  | 'DOCUMENT_INCOMPLETE'
  | 'IDENTITY_NOT_CHECKED'
  | 'NO_REPRESENTATION'
  | 'NOT_ON_BEHALF'
  | 'NOT_FILED_AGAIN';

export type Settled =
  | { readonly settlement: SubmitterSettlement; readonly refused: null }
  | { readonly settlement: null; readonly refused: SettleRefusal };

/**
 * An official settles who may file: the owner came, a mandate was seen, the dossier was filed again, or somebody of office
 * filed for the owner. There is no settling without one of these: that the right to file is not proven cannot be waived.
 */
export async function settleSubmitter(
  settle: Settle,
  { dossiers, evidence, procedures, now }: Settling,
): Promise<Settled> {
  const { unit, official, idempotencyKey, how } = settle;
  const document = settle.document.normalize('NFC').trim();
  if (!isWritten(document)) return refuse('DOCUMENT_INCOMPLETE');
  const content = [settle.dossier, how, document, settle.identityChecked];
  const contentDigest = createHash('sha256').update(canonicalize(content)).digest('base64url');
  const repeated = async (): Promise<Settled | null> => {
    const [act] = await dossiers.acts(unit, official, idempotencyKey);
    if (!act) return null;
    return isSame(act, contentDigest) ? { settlement: settlementOf(act), refused: null } : refuse('KEY_REUSED');
  };

  const dossier = await dossiers.find(settle.dossier);
  if (dossier?.submission.unit !== unit) return refuse('DOSSIER_UNKNOWN');
  const earlier = await repeated();
  if (earlier) return earlier;
  if (closed.has(dossier.state)) return refuse('DOSSIER_CLOSED');
  const version = await procedures.heldAt(dossier.submission.procedure, now.toISOString());
  if (!version) return refuse('PROCEDURE_UNKNOWN');
  const why = refusal(settle, dossier, version.procedure);
  if (why) return refuse(why);
  if (how === 'FILED_AGAIN' && !isAgain(await dossiers.find(document), dossier)) return refuse('NOT_FILED_AGAIN');

  const at = now.toISOString();
  const key = { idempotencyKey, contentDigest };
  const event = { kind: SUBMITTER_SETTLED, at, by: { unit, official }, data: { how, document }, key };
  const enter = await openForEntries(evidence);
  const entry = entryOf({ how, official, unit, at, document }, settle.dossier, dossier.seq + 1);
  const appended = await dossiers.append(settle.dossier, dossier.seq, event, {}, (transaction) =>
    enter(transaction, entry),
  );
  if (appended === 'MOVED') return refuse('DOSSIER_MOVED');
  if (appended === 'REPEATED') return (await repeated()) ?? refuse('DOSSIER_MOVED');
  return { settlement: { how, official, unit, at, document }, refused: null };
}

function entryOf(settlement: SubmitterSettlement, dossier: string, seq: number): Entered {
  const { how, official, unit, at, document } = settlement;
  const parts = [
    part('decision', { dossier, seq, how, at }),
    part('official', { official, unit }),
    part('statement', { document }),
  ];
  return { type: 'submitter-settled', about: `${dossier}.${seq}`, dossier, parts };
}

const refuse = (refused: SettleRefusal): Settled => ({ settlement: null, refused });

const isWritten = (document: string): boolean =>
  document !== '' && document.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(document);

const closed: ReadonlySet<DossierState> = new Set(['DECIDED', 'RETURNED', 'REFUSED', 'STOPPED']);

const isSame = ({ kind, key }: DossierEvent, contentDigest: string) =>
  kind === SUBMITTER_SETTLED && key?.contentDigest === contentDigest;

/** What speaks against it, as far as the dossier and its procedure show. */
function refusal(
  { how, identityChecked }: Settle,
  { submission: { submitter } }: DossierRecord,
  { representation }: Procedure,
): SettleRefusal | null {
  if (how === 'OWNER_PRESENT') return identityChecked ? null : 'IDENTITY_NOT_CHECKED';
  if (how === 'FILED_AGAIN') return null;
  const ofOffice = submitter.claims === 'OFFICIAL' || submitter.claims === 'POSTAL_AGENT';
  if (how === 'ON_BEHALF' && !ofOffice) return 'NOT_ON_BEHALF';
  // An official who only enters what the owner brings represents nobody.
  const isClerk = how === 'ON_BEHALF' && submitter.claims === 'OFFICIAL';
  return representation === 'NONE' && !isClerk ? 'NO_REPRESENTATION' : null;
}

/** Whether the other is the same request under another code. */
function isAgain(other: DossierRecord | null, { submission }: DossierRecord): boolean {
  return (
    other !== null &&
    other.submission.code !== submission.code &&
    other.submission.unit === submission.unit &&
    other.submission.procedure === submission.procedure
  );
}
