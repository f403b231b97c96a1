import type { PersonWritten } from '../../dossier/dossier.ts';
import { isFinal } from '../../dossier/intake/heard.ts';
import type { DossierRecord, PaymentTimes } from '../../store/dossiers/dossier-record.ts';
import type { OpaqueIds } from '../opaque-id.ts';

/** A dossier, as `type Dossier`. */
export function dossierView(record: DossierRecord, ids: OpaqueIds, now: Date) {
  const { submission, signatures, payment } = record;
  const { code, submitter } = submission;
  return {
    __typename: 'Dossier' as const,
    /** For what is read of its life. */
    record,
    id: ids.seal(['Dossier', code]),
    code,
    procedureCode: submission.procedure,
    unit: submission.unit,
    channel: submission.channel,
    submittedAt: submission.submittedAt,
    receivedAt: record.receivedAt,
    portalReference: record.portalReference,
    state: record.state,
    assignedTo: record.assignedTo,
    dueOn: record.dueOn,
    owner: personView(submission.owner),
    subjects: submission.subjects.map(({ role, person }) => ({ role, person: personView(person) })),
    submitter: { ...submitter, person: personView(submitter.person) },
    attachments: submission.attachments.map(({ signature, ...attachment }, i) => {
      const heard = signatures[i] ?? signature;
      return { ...attachment, signature: heard, signatureIsFinal: isFinal(heard) };
    }),
    payment: submission.payment &&
      payment && {
        amount: submission.payment.amount,
        reference: submission.payment.reference,
        ...payment,
        waitedSeconds: waitedSeconds(payment, now),
      },
    details: Object.entries(submission.details)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, value]) => ({ name, value })),
  };
}

export type DossierView = ReturnType<typeof dossierView>;

const personView = ({ fullName, ...person }: PersonWritten) => ({ ...person, fullName: fullName || null });

/** A confirmation that came before the claim waited for nothing. */
function waitedSeconds({ claimedAt, confirmedAt }: PaymentTimes, now: Date): number | null {
  if (claimedAt === null) return null;
  const until = confirmedAt === null ? now.getTime() : Date.parse(confirmedAt);
  return Math.max(0, Math.floor((until - Date.parse(claimedAt)) / 1000));
}
