import type { Cited } from '../../dossier/life/cites.ts';
import type { ComponentStates } from '../../dossier/life/components.ts';
import type { DossierEvent } from '../../store/dossiers/dossier-record.ts';
import type { PaperRequest, RegistrarQuestion } from '../../store/life/life-record.ts';
import type { Moved } from '../../store/life/life-store.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { eventWords } from './act-words.ts';
import { attemptView } from './assessment-view.ts';

/** The types under which ids are sealed. */
export const ASSESSMENT = 'Assessment';
export const QUESTION = 'RegistrarQuestion';
export const OUTAGE = 'Outage';

/** As `type DossierEvent`. */
export function eventView({ seq, at, kind, by, data }: DossierEvent, ids: OpaqueIds) {
  const { state = null, components = {}, reason = null, cited } = data as Partial<Said>;
  return {
    ...{ version: seq, at, kind, unit: by.unit, official: by.official, state, reason },
    text: eventWords[kind] ?? { vi: kind, en: kind },
    components: Object.keys(components),
    citedOutages: (cited?.outages ?? []).map(({ id, lastAt, calls, codes, ...outage }) => ({
      ...{ ...outage, outage: ids.seal([OUTAGE, id]), lastFailedAt: lastAt, failedCalls: calls, failures: codes },
    })),
    citedAttempts: (cited?.attempts ?? []).map(({ assessment, ...attempt }) => ({
      ...{ assessment: ids.seal([ASSESSMENT, assessment]), attempt: attemptView(attempt) },
    })),
  };
}

interface Said {
  readonly state: Moved['state'];
  readonly components: ComponentStates;
  readonly reason: string | null;
  readonly cited: Cited;
}

/** As `type PaperRequest`. */
export function requestView(request: PaperRequest, ids: OpaqueIds) {
  return { ...request, assessment: ids.seal([ASSESSMENT, request.assessment]) };
}

/** As `type RegistrarQuestion`; `today` in Viet Nam. */
export function questionView(question: RegistrarQuestion, ids: OpaqueIds, today: string) {
  const { id, dossier, answer, dueOn } = question;
  return { ...question, id: ids.seal([QUESTION, dossier, id]), isOverdue: answer === null && dueOn < today };
}
