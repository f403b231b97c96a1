import type { QueryOutagesArgs } from '../../generated/resolvers.ts';
import { outagesUnavailable } from '../../quality/outages-unavailable.ts';
import { Refusal } from '../errors.ts';
import { inTime } from '../in-time.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import type { DossierWork } from './dossier-work.ts';
import { checkFirst, page } from './page.ts';
import { outageView } from './seen-outage.ts';

const OUTAGES_CURSOR = 'OutagesCursor';

/** When registers did not answer; names nobody, so that whoever may ask the hub may see it. */
export function outageResolvers(work: DossierWork | null, timeoutMs: number): TypeResolvers {
  const query: Record<string, Resolver> = {
    async outages(_, args: QueryOutagesArgs, context) {
      const { register = null, from = null, to = null, after } = args;
      const first = args.first as number; // has a default
      checkFirst(first);
      const [type, before] = after == null ? [] : (context.ids.open(after) ?? ['']);
      if (after != null && type !== OUTAGES_CURSOR) throw new Refusal('CURSOR_INVALID');
      const listed = work?.store.outages.list({ register, from, to }, first + 1, before ?? null);
      const found = listed ? await inTime(listed, timeoutMs).catch(() => null) : [];
      const edges = found?.map((outage) => ({
        cursor: context.ids.seal([OUTAGES_CURSOR, outage.id]),
        node: outageView(outage, context),
      }));
      return page(edges ?? null, first, outagesUnavailable);
    },
  };
  return { Query: query };
}
