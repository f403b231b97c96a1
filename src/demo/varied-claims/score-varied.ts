import { assess } from '../../quality/assess/assess.ts';
import { type ClaimsScore, scoreClaims } from '../../quality/score/claims-score.ts';
import { now } from '../population/today.ts';
import { families } from './families.ts';
import { unseenFamilies } from './unseen-families.ts';
import { variedClaims } from './varied-claims.ts';

const confirmations = [0, 5, 20, 200];

/** Figures of tables of every kind, with ever more confirmations. `entities`: at most so many of each. */
export function* scoreVaried(entities: number, seed: number): Generator<readonly [name: string, score: ClaimsScore]> {
  for (const family of [...families, ...unseenFamilies]) {
    const table = variedClaims({ ...family, entities: Math.min(entities, family.entities) }, seed);
    for (const count of confirmations) {
      if (count > leastLeft * table.truth.length) continue;
      yield [`${family.name}, ${count} confirmed`, scoreOf(table, count)];
    }
  }
}

/** No more is confirmed than leaves something to be judged. */
const leastLeft = 0.75;

function scoreOf({ claims, truth, options, confirmed }: ReturnType<typeof variedClaims>, count: number): ClaimsScore {
  return scoreClaims(assess({ claims, confirmed: confirmed(count), options, now }), truth, options);
}
