import { isProcedureCode } from '../../access/purpose.ts';
import type { Declaration } from '../../connect/contract.ts';
import type { Catalogue } from '../../dossier/catalogue/catalogue.ts';
import type { QueryProcedureArgs, QueryProceduresArgs } from '../../generated/resolvers.ts';
import { catalogueUnavailable } from '../../quality/catalogue-unavailable.ts';
import { Refusal } from '../errors.ts';
import { inTime } from '../in-time.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { foundProcedure } from './found-procedure.ts';
import { fieldScope } from './need-scope.ts';
import { checkFirst, page } from './page.ts';
import { type NeedView, procedureId, procedureKey, procedureView } from './procedure-view.ts';

const CURSOR = 'ProceduresCursor';
const longestText = 200;

/** Procedures, without a catalogue none; their needs held against what the registers declare. */
export function procedureResolvers(
  catalogue: Catalogue | null,
  declarations: readonly Declaration[],
  timeoutMs: number,
): TypeResolvers {
  const query: Record<string, Resolver> = {
    procedure: (_, { code, version }: QueryProcedureArgs, context) =>
      isProcedureCode(code) ? foundProcedure(procedureKey.written(code, version ?? null), context) : null,
    async procedures(_, args: QueryProceduresArgs, { ids }) {
      const { level = null, text = null } = args;
      const first = args.first as number; // has a default
      checkFirst(first);
      if (text !== null && text.length > longestText) throw new Refusal('SEARCH_MALFORMED', textForm);
      const list = JSON.stringify([level, text]);
      const after = args.after == null ? null : placeOf(args.after, list, ids);
      const asked = catalogue?.list({ level, text }, after, first + 1);
      const found = asked ? await inTime(asked, timeoutMs).catch(() => null) : [];
      const edges = found?.map((each) => ({
        cursor: ids.seal([CURSOR, each.procedure.code, list]),
        node: procedureView(each, ids),
      }));
      return page(edges ?? null, first, catalogueUnavailable);
    },
  };
  const versions: Resolver = async ({ code }: { code: string }, _args, { ids }) => {
    const all = catalogue ? await inTime(catalogue.versions(code), timeoutMs) : [];
    return all.map(({ version, digest, importedAt, replacedAt }) => ({
      ...{ version, digest, importedAt, replacedAt },
      procedure: procedureId(ids, code, version),
    }));
  };
  const scopeOf = ({ ends }: NeedView, { gather }: RequestContext) =>
    fieldScope(declarations, ends?.entity ?? '', ends?.field ?? '', gather.today);
  const firstAuthority: Resolver = (need: NeedView, _args, context) => {
    const { register } = scopeOf(need, context);
    return register === null ? null : context.register(register);
  };
  const scope: Resolver = (need: NeedView, _args, context) => scopeOf(need, context);
  return { Query: query, Procedure: { versions }, ProcedureNeed: { firstAuthority, scope } };
}

/** @throws Refusal if the cursor is none of this list */
function placeOf(cursor: string, list: string, ids: OpaqueIds): string {
  const [type, code = '', ofList] = ids.open(cursor) ?? [];
  if (type !== CURSOR) throw new Refusal('CURSOR_INVALID');
  if (ofList !== list) throw new Refusal('CURSOR_OF_OTHER_SEARCH');
  return code;
}

const textForm = {
  what: 'text',
  form: { vi: `tối đa ${longestText} ký tự`, en: `at most ${longestText} characters` },
};
