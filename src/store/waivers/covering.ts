import type { Knex } from 'knex';
import type { WaiverEffect } from '../../generated/model.ts';
import { type CoveredFact, waiverState } from './waiver-record.ts';

/** A record that covers a fact, as far as a reader of the fact needs it. */
export interface CoveringWaiver extends CoveredFact {
  readonly id: string;
  readonly unit: string;
  readonly official: string;
  readonly holder: string;
  readonly effect: WaiverEffect;
  /** RFC 3339, UTC. */
  readonly recordedAt: string;
}

/** Those of `WaiverStore.covering`. */
export async function coveringWaivers(
  database: Knex,
  objects: readonly Pick<CoveredFact, 'entity' | 'key'>[],
  today: string,
): Promise<readonly CoveringWaiver[]> {
  const { rows } = await database.raw<{ rows: (CoveringWaiver & { readonly at: Date })[] }>(
    `select f.entity, f.key, f.field, w.id, w.unit, w.official, w.holder, w.effect, w.recorded_at as at
     from unnest(?::text[], ?::text[]) as asked (entity, key)
     join waiver_fact f on f.entity = asked.entity and f.key = asked.key
     join waiver w on w.id = f.waiver
     where ${waiverState} = 'STANDING' order by w.seq desc`,
    [objects.map(({ entity }) => entity), objects.map(({ key }) => key), today],
  );
  return rows.map(({ at, ...waiver }) => ({ ...waiver, recordedAt: at.toISOString() }));
}
