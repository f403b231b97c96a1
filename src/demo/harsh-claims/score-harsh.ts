import { assess } from '../../quality/assess/assess.ts';
import { type ClaimsScore, scoreClaims } from '../../quality/score/claims-score.ts';
import { now } from '../population/today.ts';
import { harshClaims } from './harsh-claims.ts';

/** How much of a field an upstream that nobody declared is wrong in, in two registers alike. */
const shares = [0.04, 0.1];
const confirmations = [0, 5, 20, 200];

/** Figures of the harsh claims, with ever more confirmations, the first authority served and the most probable value. */
export function scoreHarsh(entities: number, seed: number): readonly (readonly [name: string, score: ClaimsScore])[] {
  return [true, false].flatMap((authority) =>
    shares.flatMap((shared) => {
      const { claims, truth, options, confirmed } = harshClaims({ entities, seed, shared, authority });
      return confirmations.map((count) => {
        const assessed = assess({ claims, confirmed: confirmed(count), options, now });
        const served = authority ? 'first authority' : 'most probable';
        return [
          `${100 * shared} % shared, ${served}, ${count} confirmed`,
          scoreClaims(assessed, truth, options),
        ] as const;
      });
    }),
  );
}
