import { isProcedureCode } from '../../access/purpose.ts';
import { civilDate } from '../../quality/civil-date.ts';
import type { Actor, DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import { deadlineOf } from '../deadline/deadline.ts';
import type { WorkingCalendar } from '../deadline/working-calendar.ts';
import { checkSubmission } from './check-submission.ts';
import { contentDigest } from './content-digest.ts';
import { type Heard, newsIn } from './heard.ts';
import type { IntakeRefusal } from './intake-refusal.ts';
import type { WrittenSubmission } from './written.ts';

/** The procedure of this code as the catalogue has it today; null where it has none. */
export type ProcedureOf = (code: string) => Promise<Procedure | null>;

/** What taking in a submission needs beside it. */
export interface TakingIn {
  readonly dossiers: DossierStore;
  readonly procedureOf: ProcedureOf;
  /** By which the last day of the time limit is reckoned. */
  readonly calendar: WorkingCalendar;
  readonly now: () => Date;
}

/** Who brings a submission, and by what it is known there. */
export interface BroughtBy {
  readonly by: Actor;
  readonly portalReference: string | null;
  /** Key of the act, where an official brings it. */
  readonly idempotencyKey: string | null;
}

export type TakenIn =
  | { readonly record: DossierRecord; readonly isNew: boolean }
  | { readonly refusals: readonly IntakeRefusal[] };

/**
 * Checks a submission and stores it under its code, whole or not at all. The same content again gives what is there,
 * with what it says that is new of signatures and payment; other content under the code is refused.
 */
export async function takeIn(written: WrittenSubmission, brought: BroughtBy, taking: TakingIn): Promise<TakenIn> {
  const { dossiers, procedureOf, calendar } = taking;
  const now = taking.now();
  const procedure = isProcedureCode(written.procedure) ? await procedureOf(written.procedure) : null;
  const today = civilDate(now);
  const checked = checkSubmission(written, procedure, { now, today });
  if ('refusals' in checked) return checked;
  const { submission } = checked;
  const { code, attachments, payment } = submission;
  const { by, idempotencyKey, portalReference } = brought;
  const digest = contentDigest(submission);
  const key = idempotencyKey === null ? null : { idempotencyKey, contentDigest: digest };
  const running = { receivedOn: today, pauses: [], concludedOn: null };
  const { dueOn } = deadlineOf(running, checked.procedure.timeLimit, calendar, today);
  const receipt = { at: now.toISOString(), by, portalReference, dueOn, key };
  const outcome = await dossiers.submit(submission, digest, receipt);
  if (outcome === 'KEY_REUSED') return { refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED', part: 'idempotencyKey' }] };
  if (outcome === 'DIFFERS') return { refusals: [{ code: 'DOSSIER_DIFFERS', part: 'code' }] };
  if (outcome === 'SAME') {
    await hear(code, { signatures: attachments.map(({ signature }) => signature), payment }, taking);
  }
  const record = await dossiers.find(code);
  if (!record) throw new Error('A dossier was stored and is not there.');
  return { record, isNew: outcome === 'STORED' };
}

/** Notes what is new of signatures and payment, as an event of the dossier. */
export async function hear(
  code: string,
  heard: Heard,
  { dossiers, now }: Pick<TakingIn, 'dossiers' | 'now'>,
): Promise<DossierRecord | null> {
  for (;;) {
    const record = await dossiers.find(code);
    if (!record) return null;
    const { signatures, payment } = newsIn(record, heard);
    if (signatures === null && payment === null) return record;
    const event = {
      kind: 'STATUS_HEARD',
      at: now().toISOString(),
      by: { unit: record.submission.unit, official: null },
      data: { ...(signatures && { signatures }), ...(payment && { payment }) },
      key: null,
    };
    const changes = { ...(signatures && { signatures }), ...(payment && { payment }) };
    // Somebody else has written meanwhile: what is new is looked for again.
    await dossiers.append(code, record.seq, event, changes);
  }
}
