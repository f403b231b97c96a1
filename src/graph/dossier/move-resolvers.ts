import { assessmentIn } from '../../dossier/assess/assess-dossier.ts';
import { acceptComponents } from '../../dossier/life/accept-components.ts';
import { askRegistrar, recordRegistrarAnswer } from '../../dossier/life/ask-registrar.ts';
import { assignDossier, handOver } from '../../dossier/life/assign-dossier.ts';
import type { Cites } from '../../dossier/life/cites.ts';
import { concludeDossier } from '../../dossier/life/conclude-dossier.ts';
import { extendDossier } from '../../dossier/life/extend-dossier.ts';
import type { MovedDossier, Moving } from '../../dossier/life/move-dossier.ts';
import { isRefusal, type MoveRefusal } from '../../dossier/life/move-refusal.ts';
import type { Mover } from '../../dossier/life/mover.ts';
import { receivePaper } from '../../dossier/life/receive-paper.ts';
import { recordDelivery } from '../../dossier/life/record-delivery.ts';
import { requestPaper } from '../../dossier/life/request-paper.ts';
import type {
  CitesInput,
  MutationAcceptComponentsArgs,
  MutationAskRegistrarArgs,
  MutationAssignDossierArgs,
  MutationConcludeDossierArgs,
  MutationExtendDossierArgs,
  MutationReassignArgs,
  MutationReceivePaperArgs,
  MutationRecordDeliveryArgs,
  MutationRecordRegistrarAnswerArgs,
  MutationRequestPaperArgs,
} from '../../generated/resolvers.ts';
import { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { dossierView } from './dossier-view.ts';
import { lifeOf, moverOf } from './life-resolvers.ts';
import { ASSESSMENT, eventView, OUTAGE, QUESTION } from './life-view.ts';
import { moveErrorView } from './move-errors.ts';

/** An act about one dossier, of whoever asks, now. */
type Do<Input> = (input: Input, mover: Mover, moving: Moving) => Promise<MovedDossier | MoveRefusal>;

const mutation: Record<string, Resolver> = {
  assignDossier: (_, { input }: MutationAssignDossierArgs, context) => moved(assignDossier, input, context),
  async reassign(_, { input }: MutationReassignArgs, context) {
    const { mover, moving } = acting(context);
    const result = await handOver({ ...input }, mover, moving);
    return isRefusal(result) ? { dossiers: [], errors: [moveErrorView(result)] } : { dossiers: result, errors: [] };
  },
  acceptComponents: (_, { input }: MutationAcceptComponentsArgs, context) =>
    moved(acceptComponents, onAssessment(citing(input, context), context), context),
  requestPaper: (_, { input }: MutationRequestPaperArgs, context) =>
    moved(requestPaper, onAssessment(citing(input, context), context), context),
  recordDelivery: (_, { input }: MutationRecordDeliveryArgs, context) => moved(recordDelivery, input, context),
  receivePaper: (_, { input }: MutationReceivePaperArgs, context) => moved(receivePaper, input, context),
  askRegistrar: (_, { input }: MutationAskRegistrarArgs, context) =>
    moved(askRegistrar, citing(input, context), context),
  recordRegistrarAnswer: (_, { input }: MutationRecordRegistrarAnswerArgs, context) =>
    moved(recordRegistrarAnswer, { ...input, question: opened(QUESTION, input.question, context) }, context),
  extendDossier: (_, { input }: MutationExtendDossierArgs, context) =>
    moved(extendDossier, citing(input, context), context),
  concludeDossier: (_, { input }: MutationConcludeDossierArgs, context) =>
    moved(concludeDossier, citing(input, context), context),
};

export const moveResolvers: TypeResolvers = { Mutation: mutation };

/** As `type MoveDossierPayload`. */
async function moved<Input>(act: Do<Input>, input: Input, context: RequestContext) {
  const { mover, moving } = acting(context);
  const result = await act(input, mover, moving);
  if (isRefusal(result)) return refused(result);
  const { record, event } = result;
  return { dossier: dossierView(record, context.ids, context.now), event: eventView(event, context.ids), errors: [] };
}

const refused = (why: MoveRefusal) => ({ dossier: null, event: null, errors: [moveErrorView(why)] });

function acting(context: RequestContext): { readonly mover: Mover; readonly moving: Moving } {
  const life = lifeOf(context);
  const mover = moverOf(context.caller);
  if (!mover) throw new Refusal('FORBIDDEN');
  const { store, calendar, onMove = null } = life.work;
  const moving: Moving = {
    dossiers: store.dossiers,
    life: store.life,
    outages: store.outages,
    procedureOf: (record) => life.procedureOf(record, context.now.toISOString()),
    async assessmentOf(dossier, digest) {
      const [found] = await store.assessments.byIds([digest]);
      if (found?.dossier !== dossier || found.unit !== mover.unit) return null;
      const [latest] = await store.assessments.latest([dossier]);
      // Whoever had it made: an official of the unit, or the hub since registers returned.
      return { assessment: assessmentIn(found), isLatest: latest?.id === digest };
    },
    calendar,
    evidence: store.evidence,
    onMove,
    now: context.now,
  };
  return { mover, moving };
}

/** What an id of this type names, last of its parts; an id of another is no such thing. */
function opened(type: string, id: string, { ids }: RequestContext): string {
  const parts = ids.open(id) ?? [];
  return parts[0] === type ? (parts.at(-1) ?? '') : '';
}

/** The input with what it cites by what the ids name. */
function citing<Input extends { readonly cites?: CitesInput | null }>(
  { cites, ...input }: Input,
  context: RequestContext,
): Omit<Input, 'cites'> & { readonly cites?: Cites } {
  if (!cites) return input;
  const outages = (cites.outages ?? []).map((id) => opened(OUTAGE, id, context));
  const attempts = (cites.attempts ?? []).map((call) => onAssessment(call, context));
  return { ...input, cites: { outages, attempts } };
}

const onAssessment = <Input extends { readonly assessment: string }>(input: Input, context: RequestContext) => ({
  ...input,
  assessment: opened(ASSESSMENT, input.assessment, context),
});
