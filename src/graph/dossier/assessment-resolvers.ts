import { isIdempotencyKey } from '../../access/idempotency-key.ts';
import { isDossierCode } from '../../access/purpose.ts';
import { assessmentIn } from '../../dossier/assess/assess-dossier.ts';
import { compareAssessments } from '../../dossier/assess/compare-assessments.ts';
import { isOutage } from '../../dossier/life/outage.ts';
import { type SettleRefusal, settleSubmitter } from '../../dossier/submitter/settle-submitter.ts';
import type {
  AssessDossierInput,
  MutationAssessDossierArgs,
  MutationSettleSubmitterArgs,
  QueryAssessmentArgs,
  QueryCompareAssessmentsArgs,
  SettleSubmitterInput,
} from '../../generated/resolvers.ts';
import { lookupPaper } from '../../waiver/paper/lookup-paper.ts';
import { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver } from '../resolver.ts';
import { type AssessDossierErrorView, assessError } from './assess-errors.ts';
import { assessOnce, type DossierReads } from './assess-once.ts';
import {
  type AssessmentView,
  assessmentView,
  comparisonView,
  settlementView,
  submitterView,
} from './assessment-view.ts';
import type { DossierWork } from './dossier-work.ts';
import { hubAddress } from './dossier-work.ts';
import { lifeOf, moverOf } from './life-resolvers.ts';
import { digestIn, seenAssessment, storedAssessment } from './seen-assessment.ts';
import { settleError } from './settle-errors.ts';

/** Assessments, and who may file. Without `work` there are none, and none can be made. */
export function assessmentResolvers(work: DossierWork | null, reads: DossierReads, now: () => Date) {
  const offered = (): DossierWork => {
    if (!work) throw new Refusal('OPERATION_NOT_OFFERED', { offers: 'query' });
    return work;
  };
  const query: Record<string, Resolver> = {
    assessment: (_, { id }: QueryAssessmentArgs, context) => seenAssessment(digestIn(id, context), context),
    compareAssessments: (_, args: QueryCompareAssessmentsArgs, context) => compared(args, context),
  };
  const mutation: Record<string, Resolver> = {
    assessDossier: (_, { input }: MutationAssessDossierArgs, context) =>
      assess(input, context, offered(), reads, now()),
    settleSubmitter: (_, { input }: MutationSettleSubmitterArgs, context) => settle(input, context, offered(), now()),
  };
  return {
    Query: query,
    Mutation: mutation,
    Assessment: { components: shownComponents, lookupRecord } satisfies Record<string, Resolver>,
  };
}

/** That an official is shown them is noted before they are. */
async function shownComponents(
  { digest, dossierCode, components }: AssessmentView,
  _: unknown,
  context: RequestContext,
) {
  const { caller, life, now } = context;
  const mover = life && moverOf(caller);
  if (mover) {
    const showing = { assessment: digest, dossier: dossierCode, unit: mover.unit, official: mover.official };
    await life.inTime(life.showings.load({ ...showing, at: now.toISOString() }));
  }
  return components;
}

/** On paper an official is shown them, too. */
async function lookupRecord(view: AssessmentView, args: unknown, context: RequestContext) {
  await shownComponents(view, args, context);
  const life = lifeOf(context);
  const [stored, receipt] = await Promise.all([
    storedAssessment(view.digest, context),
    life.inTime(life.work.store.evidence.receipt(`assessment/${view.digest}`)),
  ]);
  if (!stored) throw new Error('An assessment that was read is not there.');
  return lookupPaper(assessmentIn(stored), view.digest, receipt, hubAddress(life.work));
}

async function compared({ from, to }: QueryCompareAssessmentsArgs, context: RequestContext) {
  const digests = [digestIn(from, context), digestIn(to, context)];
  const [one, other] = await Promise.all(digests.map((digest) => storedAssessment(digest, context)));
  if (!one || !other) return null;
  if (one.dossier !== other.dossier) throw new Refusal('ASSESSMENTS_OF_TWO_DOSSIERS');
  return comparisonView(one, other, compareAssessments(assessmentIn(one), assessmentIn(other)), context.ids);
}

const refused = (errors: readonly AssessDossierErrorView[]) => ({ assessment: null, submitter: null, errors });

/** The answer as `type AssessDossierPayload`. */
async function assess(
  { idempotencyKey, dossierCode }: AssessDossierInput,
  { caller: { unit, official }, ids }: RequestContext,
  work: DossierWork,
  reads: DossierReads,
  now: Date,
) {
  if (official === null) throw new Error('Only officials assess.');
  if (!isIdempotencyKey(idempotencyKey)) return refused([assessError('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey')]);
  if (!isDossierCode(dossierCode)) return refused([assessError('DOSSIER_CODE_MALFORMED', 'dossierCode')]);
  const request = { unit, official, idempotencyKey, dossier: dossierCode };
  const result = await orNotStored(assessOnce(request, work, reads, now));
  switch (result.state) {
    case 'ASSESSED':
      return { assessment: assessmentView(result.stored, ids), submitter: submitterView(result.check), errors: [] };
    case 'SUBMITTER_NOT_SETTLED':
    case 'FILED_AGAIN':
      return { ...refused([assessError(result.state)]), submitter: submitterView(result.check) };
    case 'TOO_OFTEN':
      return refused([assessError('TOO_OFTEN', null, result.again)]);
    case 'KEY_REUSED':
      return refused([assessError('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey')]);
    case 'DOSSIER_UNKNOWN':
      return refused([assessError(result.state, 'dossierCode')]);
    default:
      return refused([assessError(result.state)]);
  }
}

const parts: Readonly<Partial<Record<SettleRefusal, string>>> = {
  DOSSIER_UNKNOWN: 'dossierCode',
  DOCUMENT_INCOMPLETE: 'document',
  NOT_FILED_AGAIN: 'document',
  IDENTITY_NOT_CHECKED: 'identityChecked',
  NO_REPRESENTATION: 'how',
  NOT_ON_BEHALF: 'how',
};

/** The answer as `type SettleSubmitterPayload`. */
async function settle(
  { dossierCode, ...input }: SettleSubmitterInput,
  { caller: { unit, official } }: RequestContext,
  { store, catalogue }: DossierWork,
  now: Date,
) {
  const refuse = (...error: Parameters<typeof settleError>) => ({ settlement: null, errors: [settleError(...error)] });
  if (official === null) throw new Error('Only officials settle.');
  if (!isIdempotencyKey(input.idempotencyKey)) return refuse('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey');
  if (!isDossierCode(dossierCode)) return refuse('DOSSIER_CODE_MALFORMED', 'dossierCode');
  const asked = { ...input, identityChecked: input.identityChecked ?? false, unit, official, dossier: dossierCode };
  const settled = await orNotStored(
    settleSubmitter(asked, { dossiers: store.dossiers, evidence: store.evidence, procedures: catalogue, now }),
  );
  if ('state' in settled) return refuse(settled.state);
  const { settlement, refused: why } = settled;
  if (why === null) return { settlement: settlementView(settlement), errors: [] };
  if (why === 'KEY_REUSED') return refuse('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  return refuse(why, parts[why] ?? null);
}

/** Where the hub's store does not answer, nothing was kept; what else goes wrong is not the caller's to know. */
async function orNotStored<T>(asked: Promise<T>): Promise<T | { readonly state: 'NOT_STORED' }> {
  return asked.catch((error) => {
    if (isOutage(error)) return { state: 'NOT_STORED' } as const;
    throw error;
  });
}
