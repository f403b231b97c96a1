import type { RequestContext } from '../request-context.ts';
import { procedureView } from './procedure-view.ts';

/** A version of a procedure by its `procedureKey`; null if there is none. @throws Refusal */
export async function foundProcedure(key: string, { procedures, ids }: RequestContext) {
  const found = await procedures.load(key);
  return found && procedureView(found, ids);
}
