import type { Caller, Purpose } from '../../access/identity.ts';
import { changeDataIssue } from '../../dossier/data-issue/change-data-issue.ts';
import type { IssueRefusal } from '../../dossier/data-issue/issue-refusal.ts';
import { issueRefusal } from '../../dossier/data-issue/issue-refusal.ts';
import type {
  MutationReportDataIssueArgs,
  MutationUpdateDataIssueArgs,
  QueryDataIssuesArgs,
} from '../../generated/resolvers.ts';
import { dossiersUnavailable } from '../../quality/dossiers-unavailable.ts';
import type { DataIssue } from '../../store/data-issues/data-issue-store.ts';
import { Refusal } from '../errors.ts';
import { inTime } from '../in-time.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { issueErrorView } from './data-issue-errors.ts';
import { DATA_ISSUE, type DataIssueView, dataIssueView, issueChangeView } from './data-issue-view.ts';
import { lifeOf, moverOf } from './life-resolvers.ts';
import { checkFirst, page } from './page.ts';
import { reportDataIssue } from './report-data-issue.ts';
import { requireReader } from './seen-dossier.ts';

const ISSUES_CURSOR = 'DataIssuesCursor';

/** What owners of registers are asked to correct. `reading`: a context of this caller that reads for a purpose. */
export function dataIssueResolvers(
  reading: (caller: Caller, purpose: Purpose) => RequestContext,
  timeoutMs: number,
): TypeResolvers {
  const query: Record<string, Resolver> = {
    async dataIssues(_, args: QueryDataIssuesArgs, context) {
      const { caller, ids } = context;
      requireReader(caller);
      const first = args.first as number; // has a default
      checkFirst(first);
      const { unit } = caller;
      const { state = null, register = null, dossier = null, after } = args;
      const [type, ofUnit, afterId] = after == null ? [] : (ids.open(after) ?? ['']);
      if (after != null && (type !== ISSUES_CURSOR || ofUnit !== unit)) throw new Refusal('CURSOR_INVALID');
      const { dataIssues } = lifeOf(context).work.store;
      const listed = dataIssues.list({ unit, state, register, dossier }, first + 1, afterId ?? null);
      const found = await inTime(listed, timeoutMs).catch(() => null);
      const edges = found?.map((issue) => ({
        cursor: ids.seal([ISSUES_CURSOR, unit, issue.id]),
        node: dataIssueView(issue, context),
      }));
      return page(edges ?? null, first, dossiersUnavailable);
    },
  };
  const mutation: Record<string, Resolver> = {
    async reportDataIssue(_, { input }: MutationReportDataIssueArgs, context) {
      const { caller, ids, now } = context;
      const { unit, official } = recorderOf(caller);
      const { store } = lifeOf(context).work;
      const reported = await reportDataIssue(input, {
        ...{ unit, official, store, ids, now },
        reading: (purpose) => reading(caller, purpose),
      });
      return payload(reported, context);
    },
    async updateDataIssue(_, { input }: MutationUpdateDataIssueArgs, context) {
      const { state } = input;
      const [type, issue = ''] = context.ids.open(input.issue) ?? [];
      if (type !== DATA_ISSUE) return payload(issueRefusal('ISSUE_UNKNOWN', 'issue'), context);
      if (state === 'OPEN') return payload(issueRefusal('STATE_NOT_POSSIBLE', 'state'), context);
      const { dataIssues: store } = lifeOf(context).work.store;
      const at = { store, now: context.now };
      return payload(await changeDataIssue({ ...input, issue, state }, recorderOf(context.caller), at), context);
    },
  };
  const changes: Resolver = async ({ issue }: DataIssueView, _args, context) =>
    (await lifeOf(context).issueChanges.load(issue)).map(issueChangeView);
  return { Query: query, Mutation: mutation, DataIssue: { changes } };
}

function recorderOf(caller: Caller) {
  const recorder = moverOf(caller);
  if (!recorder) throw new Refusal('FORBIDDEN');
  return recorder;
}

/** As `type DataIssuePayload`. */
const payload = (result: DataIssue | IssueRefusal, context: RequestContext) =>
  'refused' in result
    ? { issue: null, errors: [issueErrorView(result)] }
    : { issue: dataIssueView(result, context), errors: [] };
