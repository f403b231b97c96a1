import type { Outage } from '../../store/outages/outage-store.ts';
import type { RequestContext } from '../request-context.ts';

/** An outage by the key that its id names. */
export async function outageNode(key: string, context: RequestContext) {
  const found = await context.life?.outages.load(key);
  return found ? outageView(found, context) : null;
}

/** As `type Outage`. */
export function outageView(outage: Outage, { ids, register }: RequestContext) {
  const { id, from, to, lastAt, firstRequest, lastRequest, returnRequest, calls, interruptions, codes } = outage;
  return {
    __typename: 'Outage' as const,
    id: ids.seal(['Outage', id]),
    register: register(outage.register),
    ...{ from, to, interruptions, lastFailedAt: lastAt, failedCalls: calls, failures: codes },
    ...{ firstRequestId: firstRequest, lastRequestId: lastRequest, returnRequestId: returnRequest },
  };
}
