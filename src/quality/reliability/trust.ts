import type { Claim } from '../claim.ts';
import type { Chance } from '../vote.ts';
import type { Stance } from './stance.ts';

/** What is known of witnesses beside what they say: the judge asks it where the share of witnesses is not all there is. */
export interface Trust {
  /** Whether the field has left vote share. */
  isLearned(field: string): boolean;
  /**
   * Chance that the value of a claim, so supported and contradicted, is wrong; null where the share of witnesses is still
   * the better guess.
   */
  learnedChance(field: string, stance: Stance, claim: Claim): Chance | null;
  /** Whether these witnesses are known to be wrong together more often than CORROBORATED may be. */
  shareErrors(field: string, witnesses: readonly string[]): boolean;
}
