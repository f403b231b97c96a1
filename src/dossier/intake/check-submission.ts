import { isDossierCode } from '../../access/purpose.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import type { Attachment, ClaimedAuthority, Payment, SignatureState, Submission } from '../dossier.ts';
import { checkPerson, isDay, isPlain, tidied } from './check-person.ts';
import type { IntakeRefusal, IntakeRefusalCode } from './intake-refusal.ts';
import type { WrittenPayment, WrittenPerson, WrittenSubmission } from './written.ts';

/** Subjects, attachments, and entries of the form, of each at most. */
const MOST = 50;
const longest = { unit: 35, account: 100, fileName: 200, paymentReference: 100, detail: 500 } as const;

export type Checked =
  | { readonly submission: Submission; readonly procedure: Procedure }
  /** All that is wrong with it, not only the first. */
  | { readonly refusals: readonly IntakeRefusal[] };

/** When a submission is held against the calendar. */
export interface Moment {
  readonly now: Date;
  /** Civil date in Viet Nam. */
  readonly today: string;
}

/**
 * Holds a submission against the forms of codes and numbers and against its procedure, which is null where the
 * catalogue has none of that code.
 */
export function checkSubmission(written: WrittenSubmission, procedure: Procedure | null, moment: Moment): Checked {
  const refusals: IntakeRefusal[] = [];
  const refuse = (code: IntakeRefusalCode, part: string | null) => refusals.push({ code, part });
  const person = (each: WrittenPerson, part: string) => {
    const checked = checkPerson(each, part, moment.today);
    refusals.push(...checked.refusals);
    return checked.person;
  };
  const { subjects, attachments, details, submitter } = written;
  const counts = { subjects: subjects.length, attachments: attachments.length, details: Object.keys(details).length };
  const tooMany = Object.entries(counts).filter(([, count]) => count > MOST);
  if (tooMany.length > 0) return { refusals: tooMany.map(([part]) => ({ code: 'TOO_MANY', part })) };

  if (!isDossierCode(written.code)) refuse('DOSSIER_CODE_MALFORMED', 'code');
  else if (dayOfCode(written.code) > moment.today) refuse('DOSSIER_CODE_IN_FUTURE', 'code');
  if (procedure === null) refuse('PROCEDURE_UNKNOWN', 'procedure');
  if (!/^\S+$/.test(written.unit) || !isPlain(written.unit, longest.unit)) refuse('UNIT_MALFORMED', 'unit');
  const submittedAt = momentOf(written.submittedAt);
  if (submittedAt === null || submittedAt > new Date(moment.now.getTime() + CLOCKS).toISOString())
    refuse('SUBMITTED_AT_MALFORMED', 'submittedAt');

  const owner = person(written.owner, 'owner');
  const subjectsChecked = subjects.map((subject, i) => ({
    role: subject.role,
    person: person(subject.person, `subjects[${i}].person`),
  }));
  const filedBy = person(submitter.person, 'submitter.person');
  if (submitter.claims === null) refuse('CLAIMED_AUTHORITY_UNKNOWN', 'submitter.claims');
  if (procedure) refusals.push(...againstRoles(subjects, procedure), ...againstForm(details, procedure));

  attachments.forEach((attachment, i) => {
    refusals.push(...againstAttachment(attachment, `attachments[${i}]`, procedure));
  });
  const payment = written.payment && paymentOf(written.payment);
  if (written.payment && payment === null) refuse('PAYMENT_MALFORMED', 'payment');

  if (procedure === null || refusals.length > 0) return { refusals };
  const { code, unit, channel } = written;
  return {
    procedure,
    submission: {
      code,
      procedure: written.procedure,
      unit,
      channel,
      submittedAt: submittedAt as string,
      owner,
      subjects: subjectsChecked,
      submitter: {
        person: filedBy,
        account: accountOf(submitter.account),
        claims: submitter.claims as ClaimedAuthority,
      },
      attachments: attachments.map(
        ({ kind, fileName, digest, signature }): Attachment => ({
          kind,
          fileName: fileName.normalize('NFC').trim(),
          digest,
          signature: signature as SignatureState,
        }),
      ),
      payment,
      details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, tidied(value) ?? ''])),
    },
  };
}

const accountOf = (account: string | null) =>
  tidied((account ?? '').replaceAll(/[\p{Cc}\p{Cs}]/gu, ''))?.slice(0, longest.account) ?? null;

/** Milliseconds by which the clock of who sends may go before ours. */
const CLOCKS = 5 * 60_000;

/** The day in a dossier code, of the right form, as yyyy-mm-dd. */
function dayOfCode(code: string): string {
  const [, year, month, day] = /-(\d\d)(\d\d)(\d\d)-\d+$/.exec(code) ?? [];
  return `20${year}-${month}-${day}`;
}

/** RFC 3339, whatever its offset, as the hub writes moments; null if it is none. */
function momentOf(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) || !isDay(text.slice(0, 10)))
    return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function againstRoles(subjects: WrittenSubmission['subjects'], { roles }: Procedure): readonly IntakeRefusal[] {
  const seen = new Set<string>();
  const wrong = subjects.flatMap(({ role }, i): IntakeRefusal[] => {
    const known = roles.find((each) => each.role === role);
    const isRepeated = seen.has(role);
    seen.add(role);
    if (!known) return [{ code: 'SUBJECT_ROLE_UNKNOWN', part: `subjects[${i}].role` }];
    return isRepeated && !known.several ? [{ code: 'SUBJECT_REPEATED', part: `subjects[${i}].role` }] : [];
  });
  const missing = roles.filter(({ role, required }) => required && !seen.has(role));
  // The name of the role is the catalogue's, so it may be said.
  return [
    ...wrong,
    ...missing.map(({ role }): IntakeRefusal => ({ code: 'SUBJECT_MISSING', part: `subjects.${role}` })),
  ];
}

function againstForm(details: Submission['details'], procedure: Procedure): readonly IntakeRefusal[] {
  const wrong = Object.entries(details).flatMap(([name, value]): IntakeRefusal[] => {
    const known = procedure.details.find((each) => each.name === name);
    if (!known) return [{ code: 'DETAIL_UNKNOWN', part: 'details' }];
    const text = tidied(value) ?? '';
    const isRight = known.type === 'DAY' ? isDay(text) : isPlain(text, longest.detail);
    return isRight ? [] : [{ code: 'DETAIL_MALFORMED', part: `details.${name}` }];
  });
  const missing = procedure.details.filter(({ name, required }) => required && !Object.hasOwn(details, name));
  return [...wrong, ...missing.map(({ name }): IntakeRefusal => ({ code: 'DETAIL_MISSING', part: `details.${name}` }))];
}

function againstAttachment(
  { kind, fileName, digest, signature }: WrittenSubmission['attachments'][number],
  part: string,
  procedure: Procedure | null,
): readonly IntakeRefusal[] {
  const refusals: IntakeRefusal[] = [];
  const isKind = kind === 'MANDATE' || kind === 'FORM' || procedure?.components.some(({ code }) => code === kind);
  if (procedure && !isKind) refusals.push({ code: 'ATTACHMENT_KIND_UNKNOWN', part: `${part}.kind` });
  if (!isPlain(fileName.trim(), longest.fileName))
    refusals.push({ code: 'ATTACHMENT_NAME_MALFORMED', part: `${part}.fileName` });
  // 32 bytes: the last of 43 characters has two bits of nothing.
  if (!/^[\w-]{42}[AEIMQUYcgkosw048]$/.test(digest))
    refusals.push({ code: 'ATTACHMENT_DIGEST_MALFORMED', part: `${part}.digest` });
  if (signature === null) refusals.push({ code: 'SIGNATURE_STATE_UNKNOWN', part: `${part}.signature` });
  return refusals;
}

function paymentOf({ amount, reference, claimedAt, confirmedAt }: WrittenPayment): Payment | null {
  const tidy = tidied(reference);
  const times = { claimedAt: claimedAt && momentOf(claimedAt), confirmedAt: confirmedAt && momentOf(confirmedAt) };
  const isRight =
    Number.isSafeInteger(amount) &&
    amount > 0 &&
    tidy !== null &&
    isPlain(tidy, longest.paymentReference) &&
    (claimedAt === null || times.claimedAt !== null) &&
    (confirmedAt === null || times.confirmedAt !== null);
  return isRight ? { amount, reference: tidy, ...times } : null;
}
