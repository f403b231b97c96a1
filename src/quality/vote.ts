import type { Basis } from '../generated/model.ts';

/** What CORROBORATED promises at most, before a measured error rate takes its place (design, section 6). */
export const corroboratedPromise = 0.05;

/**
 * Chance that the value is wrong by the share of independent witnesses that support it. One witness supports no number
 * (null). Unanimity of two proves no more than CORROBORATED promises, so that is the least it ever gives.
 */
function voteShare(supporting: number, dissenting: number): number | null {
  const witnesses = supporting + dissenting;
  if (witnesses < 2) return null;
  return Math.max(dissenting / witnesses, corroboratedPromise);
}

/** How likely a value is to be wrong, and how that is known. */
export interface Chance {
  /** Null where nothing supports a number. */
  readonly probabilityWrong: number | null;
  readonly basis: Extract<Basis, 'RULE' | 'VOTE_SHARE' | 'LEARNED'>;
}

/** The chance before anything was confirmed. */
export function byShare(supporting: number, dissenting: number): Chance {
  const probabilityWrong = voteShare(supporting, dissenting);
  return { probabilityWrong, basis: probabilityWrong === null ? 'RULE' : 'VOTE_SHARE' };
}
