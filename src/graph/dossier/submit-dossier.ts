import { idempotencyKeyMalformed, isIdempotencyKey } from '../../access/idempotency-key.ts';
import type { Caller } from '../../access/identity.ts';
import { type IntakeRefusalCode, intakeRefusalText } from '../../dossier/intake/intake-refusal.ts';
import { takeIn } from '../../dossier/intake/take-in.ts';
import type { WrittenPerson, WrittenSubmission } from '../../dossier/intake/written.ts';
import type { Text } from '../../generated/model.ts';
import type { DossierPersonInput, SubmitDossierErrorCode, SubmitDossierInput } from '../../generated/resolvers.ts';
import type { DossierRecord } from '../../store/dossiers/dossier-record.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import type { DossierView } from './dossier-view.ts';
import type { DossierWork } from './dossier-work.ts';

/** Stores a dossier for the caller's unit; the answer as `type SubmitDossierPayload`. */
export async function submitDossier(
  input: SubmitDossierInput,
  { unit, official }: Caller,
  { store, procedureOf, calendar }: DossierWork,
  now: () => Date,
  viewOf: (record: DossierRecord) => DossierView,
) {
  const { idempotencyKey } = input;
  if (official === null) throw new Error('Only officials submit.');
  if (!isIdempotencyKey(idempotencyKey)) return refused([error('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey')]);
  const { details = [] } = input;
  const names = details.map(({ name }) => name);
  if (new Set(names).size < names.length) return refused([error('DETAIL_UNKNOWN', 'details')]);
  try {
    const brought = { by: { unit, official }, portalReference: null, idempotencyKey };
    const taken = await takeIn(writtenFrom(input, unit), brought, {
      dossiers: store.dossiers,
      procedureOf,
      calendar,
      now,
    });
    if ('refusals' in taken) return refused(taken.refusals.map(({ code, part }) => error(code, part)));
    return { dossier: viewOf(taken.record), isNew: taken.isNew, errors: [] };
  } catch {
    return refused([error('NOT_STORED', null)]);
  }
}

function writtenFrom(input: SubmitDossierInput, unit: string): WrittenSubmission {
  const { code, procedure, channel, submittedAt, owner, submitter, payment } = input;
  const { subjects = [], attachments = [], details = [] } = input; // have defaults
  return {
    ...{ code, procedure, unit, channel, submittedAt },
    attachments: attachments.map(({ signature = 'NONE', ...attachment }) => ({ ...attachment, signature })),
    owner: personFrom(owner),
    subjects: subjects.map(({ role, person }) => ({ role, person: personFrom(person) })),
    submitter: {
      person: personFrom(submitter.person),
      account: submitter.account ?? null,
      claims: submitter.claims,
    },
    payment: payment
      ? { ...payment, claimedAt: payment.claimedAt ?? null, confirmedAt: payment.confirmedAt ?? null }
      : null,
    details: Object.fromEntries(details.map(({ name, value }) => [name, value])),
  };
}

const personFrom = ({ personalId, formerNumber, fullName, dateOfBirth }: DossierPersonInput): WrittenPerson => ({
  personalId: personalId ?? null,
  formerNumber: formerNumber ?? null,
  fullName: fullName ?? null,
  dateOfBirth: dateOfBirth ?? null,
});

/** A refusal, as `type SubmitDossierError`. */
interface SubmitDossierErrorView {
  readonly code: SubmitDossierErrorCode;
  readonly part: string | null;
  message(args: InLanguage): string;
}

const refused = (errors: readonly SubmitDossierErrorView[]) => ({ dossier: null, isNew: false, errors });

type OwnCode = 'IDEMPOTENCY_KEY_MALFORMED' | 'NOT_STORED';

const own: Readonly<Record<OwnCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  NOT_STORED: {
    vi: 'Chưa tiếp nhận được hồ sơ. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'The dossier could not be taken in. Send the same again in a few minutes, with the same key.',
  },
};

function error(code: IntakeRefusalCode | OwnCode, part: string | null): SubmitDossierErrorView {
  const text = code in own ? own[code as OwnCode] : intakeRefusalText(code as IntakeRefusalCode);
  return { code, part, message: (args) => spoken(text, args) };
}
