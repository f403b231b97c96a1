import { assessmentIn } from '../dossier/assess/assess-dossier.ts';
import { timeRun } from '../dossier/assess/time-run.ts';
import { capacitiesOf } from '../dossier/life/mover.ts';
import { moveFor } from '../dossier/life/moves.ts';
import { standingOf } from '../dossier/life/standing.ts';
import type { WaiverState } from '../generated/model.ts';
import { civilDate } from '../quality/civil-date.ts';
import type { DossierRecord } from '../store/dossiers/dossier-record.ts';
import type { Acting } from './acting.ts';
import { refusal, type WaiverRefusal } from './terms/refusal.ts';
import type { Terms } from './terms/terms.ts';

/** Where a dossier, its assessment and the one component stand just now. */
export interface TermsNow {
  readonly terms: Terms;
  readonly record: DossierRecord;
}

/** `assessment`: digest. */
export async function termsNow(
  asked: { readonly dossier: string; readonly assessment: string; readonly component: string },
  { store, procedures, calendar, clock, actor, now }: Acting,
): Promise<TermsNow | WaiverRefusal> {
  const storeNow = await clock();
  const record = await store.dossiers.find(asked.dossier);
  if (record?.submission.unit !== actor.unit) return refusal('DOSSIER_UNKNOWN', 'dossier');
  const move = moveFor(record.state, 'RECORD_WAIVER', capacitiesOf(actor, record));
  if ('why' in move) return refusal(move.why === 'CLOSED' ? 'DOSSIER_CLOSED' : 'MOVE_NOT_POSSIBLE');
  const today = civilDate(now);
  const [held, events, [stored], [latest], shownAt, waivers] = await Promise.all([
    procedures.heldAt(record.submission.procedure, now.toISOString()),
    store.dossiers.events(asked.dossier),
    store.assessments.byIds([asked.assessment]),
    store.assessments.latest([asked.dossier]),
    store.showings.shownAt(asked.assessment, actor.unit, actor.official),
    store.waivers.ofDossier(asked.dossier, today),
  ]);
  if (!held) return refusal('PROCEDURE_UNKNOWN', 'dossier');
  if (stored?.dossier !== asked.dossier || stored.unit !== actor.unit)
    return refusal('ASSESSMENT_UNKNOWN', 'assessment');
  const { procedure, version } = held;
  const standing = standingOf(record, events, procedure);
  const terms: Terms = {
    ...{ now, storeNow, today, shownAt, version, procedure },
    assessment: assessmentIn(stored),
    isLatest: latest?.id === stored.id,
    componentState: standing.components[asked.component] ?? 'OPEN',
    isCovered: waivers.some((each) => each.component === asked.component && mayStand.has(each.state)),
    isSubmitterSettled: standing.isSubmitterSettled,
    daysWithoutAnswer: timeRun(record, events, procedure, calendar, now).daysWithoutAnswer,
  };
  return { terms, record };
}

/** A record that stands or may come to: there need be no other about the same component. */
const mayStand: ReadonlySet<WaiverState> = new Set(['STANDING', 'AWAITING_COUNTERSIGNATURE']);
