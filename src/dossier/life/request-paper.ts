import { createHash } from 'node:crypto';
import type { FactShort, PaperChannel, RequestedComponent } from '../../store/life/life-record.ts';
import type { AssessedComponent } from '../assess/assessment.ts';
import { type ComponentStates, isSettled } from './components.ts';
import { dataAtFault } from './data-at-fault.ts';
import { latestAssessment } from './latest-assessment.ts';
import { type Asked, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { isRefusal, type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import { notRequired } from './not-required.ts';
import { requestText, WORDING } from './request-text.ts';
import { optionalText } from './written-text.ts';

export interface RequestPaperInput extends Asked {
  /** Id of the assessment that the official has seen. */
  readonly assessment: string;
  readonly components: readonly string[];
  /** Components that need or may come to need a paper and are knowingly not asked for: they cannot be, later. */
  readonly leftOut?: readonly string[] | null;
  /** Why, where the hub advises no paper. */
  readonly reason?: string | null;
  readonly channel: PaperChannel;
}

/** Asks the citizen for papers, once for a dossier and for all of them; also against the hub's advice, with a reason. */
export async function requestPaper(
  input: RequestPaperInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const reason = optionalText(input.reason, 2_000);
  if (reason === undefined) return refusal('TEXT_MALFORMED', 'reason');
  const moved = await moveDossier('REQUEST_PAPER', input, mover, moving, async (standing, seq) => {
    const [[earlier], assessment] = await Promise.all([
      moving.life.paperRequests([input.dossier]),
      latestAssessment(input.dossier, input.assessment, moving),
    ]);
    if (earlier) return refusal('PAPER_ALREADY_REQUESTED');
    if (isRefusal(assessment)) return assessment;
    const wanted = new Set(input.components);
    const leftOut = new Set(input.leftOut ?? []);
    const wrong = refusedList(assessment.components, wanted, leftOut, standing.components);
    if (wrong) return wrong;

    const components = assessment.components
      .filter(({ code }) => wanted.has(code))
      .map((component) => requested(component, standing.components));
    const against = components.filter(({ againstAdvice }) => againstAdvice).map(({ code }) => code);
    if (against.length > 0 && reason === null) return refusal('REASON_REQUIRED', 'reason', { concerns: against });
    const { record, procedure } = standing;
    const text = requestText({
      dossier: input.dossier,
      procedure: procedure.name,
      owner: record.submission.owner.fullName,
      components,
      isPaused: procedure.timeLimit.pausesFor.includes('CITIZEN'),
    });
    const digest = createHash('sha256').update(text.vi).digest('base64url');
    const asked = components.map(({ code }) => code);
    const { unit, official } = mover;
    const { assessment: id, channel } = input;
    return {
      data: { assessment: id, asked, leftOut: [...leftOut], againstAdvice: against, channel, wording: WORDING, digest },
      components: {
        ...notRequired(assessment, standing.components),
        ...Object.fromEntries(asked.map((code) => [code, 'REQUESTED' as const])),
      },
      along: {
        paperRequest: {
          ...{ dossier: input.dossier, seq, requestedAt: moving.now.toISOString(), unit, official, assessment: id },
          ...{ components, leftOut: [...leftOut], reason, text, wording: WORDING, digest, channel },
          delivery: { state: 'PENDING', at: null, note: null },
        },
      },
    };
  });
  // While it waits for the citizen, what is wrong about asking is that it was done.
  const isAgain = isRefusal(moved) && moved.code === 'MOVE_NOT_POSSIBLE' && moved.state === 'WAITING_FOR_CITIZEN';
  return isAgain ? { ...moved, code: 'PAPER_ALREADY_REQUESTED' } : moved;
}

/** The one request has to name every component that is open: asked for, or knowingly not. */
function refusedList(
  assessed: readonly AssessedComponent[],
  wanted: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
  states: ComponentStates,
): MoveRefusal | null {
  const isKnown = (code: string) => assessed.some((component) => component.code === code);
  if (wanted.size === 0) return refusal('COMPONENTS_EMPTY', 'components');
  if (![...wanted].every(isKnown)) return refusal('COMPONENT_UNKNOWN', 'components');
  if (![...leftOut].every((code) => isKnown(code) && !wanted.has(code))) return refusal('COMPONENT_UNKNOWN', 'leftOut');
  const isOpen = ({ code, outcome }: AssessedComponent) =>
    !isSettled(code, states) && outcome !== 'REPLACED' && outcome !== 'NOT_REQUIRED';
  const forgotten = assessed.filter((each) => isOpen(each) && !wanted.has(each.code) && !leftOut.has(each.code));
  const concerns = forgotten.map(({ code }) => code);
  return concerns.length > 0 ? refusal('COMPONENTS_LEFT_OUT', 'components', { concerns }) : null;
}

function requested(component: AssessedComponent, states: ComponentStates): RequestedComponent {
  const { code, name, outcome, causes, facts, nextSteps } = component;
  const short = causes.filter(({ isShort }) => isShort);
  const isMeant = (fact: FactShort) => short.some(({ of, field }) => of === fact.of && field === fact.field);
  return {
    ...{ code, name, outcome },
    againstAdvice: isSettled(code, states) || !nextSteps.includes('REQUEST_PAPER'),
    causes: short.map((cause) => ({ code: cause.code, text: cause.text })),
    facts: facts
      .map(({ of, field, label, completeness, accuracy, freshness }) => {
        return { of, field, label, completeness, accuracy, freshness };
      })
      .filter(isMeant),
    correction: short.some((cause) => dataAtFault[cause.code] === 'DATA'),
  };
}
