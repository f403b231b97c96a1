import type { Purpose } from '../../access/identity.ts';
import { isDossierCode } from '../../access/purpose.ts';
import { type Assessing, assessDossier, assessingRules, assessmentIn } from '../../dossier/assess/assess-dossier.ts';
import { compareAssessments } from '../../dossier/assess/compare-assessments.ts';
import { timeRun } from '../../dossier/assess/time-run.ts';
import { settleDataIssues } from '../../dossier/data-issue/settle-data-issues.ts';
import { isOutage } from '../../dossier/life/outage.ts';
import { type SettleRefusal, settleSubmitter } from '../../dossier/submitter/settle-submitter.ts';
import type { Gather } from '../../gather/gather.ts';
import type { Text } from '../../generated/model.ts';
import type {
  AssessDossierInput,
  MutationAssessDossierArgs,
  MutationSettleSubmitterArgs,
  QueryAssessmentArgs,
  QueryCompareAssessmentsArgs,
  SettleSubmitterInput,
} from '../../generated/resolvers.ts';
import { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver } from '../resolver.ts';
import { type AssessDossierErrorView, assessError } from './assess-errors.ts';
import { assessmentView, comparisonView, settlementView, submitterView } from './assessment-view.ts';
import type { DossierWork } from './dossier-work.ts';
import { isIdempotencyKey } from './idempotency-key.ts';
import { digestIn, seenAssessment, storedAssessment } from './seen-assessment.ts';
import { settleError } from './settle-errors.ts';

/** What reading registers for a dossier takes of the graph. */
export interface DossierReads {
  gather(purpose: Purpose, now: Date): Gather;
  registerTitle(register: string): Text;
  /** Told of what was read for a dossier, once it is stored. */
  noteRead(gather: Gather, purpose: Purpose, now: Date): void;
}

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
  return { Query: query, Mutation: mutation };
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
  { store, catalogue, calendar, assessing = assessingRules }: DossierWork,
  reads: DossierReads,
  now: Date,
) {
  if (official === null) throw new Error('Only officials assess.');
  if (!isIdempotencyKey(idempotencyKey)) return refused([assessError('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey')]);
  if (!isDossierCode(dossierCode)) return refused([assessError('DOSSIER_CODE_MALFORMED', 'dossierCode')]);
  const read: { readonly gather: Gather; readonly purpose: Purpose }[] = [];
  const work: Assessing = {
    dossiers: store.dossiers,
    procedures: catalogue,
    assessments: store.assessments,
    gather: (purpose) => {
      const gather = reads.gather(purpose, now);
      read.push({ gather, purpose });
      return gather;
    },
    timeRun: (dossier, events, procedure) => timeRun(dossier, events, procedure, calendar, now),
    registerTitle: reads.registerTitle,
    rules: assessing,
    now,
  };
  const request = { unit, official, idempotencyKey, dossier: dossierCode };
  const result = await orNotStored(assessDossier(request, work));
  switch (result.state) {
    case 'ASSESSED':
      for (const { gather, purpose } of read) {
        reads.noteRead(gather, purpose, now);
        // What the store does not take now, the next assessment shows again.
        await settleDataIssues(gather, now, store.dataIssues).catch(() => []);
      }
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
  const settled = await orNotStored(settleSubmitter(asked, { dossiers: store.dossiers, procedures: catalogue, now }));
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
