import { seesDossiersOf } from '../../access/handles-dossiers.ts';
import type { Waiver } from '../../store/waivers/waiver-record.ts';
import { lifeOf } from '../dossier/life-resolvers.ts';
import type { RequestContext } from '../request-context.ts';
import { WAIVER, waiverView } from './waiver-view.ts';

/** A record that the caller may read. */
export interface SeenWaiver {
  readonly waiver: Waiver;
  /** Whether the caller sees all dossiers of its unit, and not only what they recorded themselves. */
  readonly isOfUnit: boolean;
}

/** A record by its opaque id; null if there is none, or it is another unit's and not of the caller's own making. */
export async function readWaiver(id: string, context: RequestContext): Promise<SeenWaiver | null> {
  const parts = context.ids.open(id) ?? [];
  return parts[0] === WAIVER ? waiverByKey(parts.at(-1) ?? '', context) : null;
}

/** The same by its key. */
export async function seenWaiver(key: string, context: RequestContext) {
  const seen = await waiverByKey(key, context);
  return seen && waiverView(seen.waiver, context.ids);
}

async function waiverByKey(key: string, context: RequestContext): Promise<SeenWaiver | null> {
  const { caller } = context;
  const life = lifeOf(context);
  const [waiver] = await life.inTime(life.work.store.waivers.byIds([key], context.gather.today));
  if (!waiver) return null;
  const { unit, official, holder } = waiver;
  const isOwn = holder === caller.subject || (unit === caller.unit && official === caller.official);
  const isOfUnit = seesDossiersOf(caller, unit);
  return isOwn || isOfUnit ? { waiver, isOfUnit } : null;
}
