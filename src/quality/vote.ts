/** What CORROBORATED promises at most, before a measured error rate takes its place (design, section 6). */
export const corroboratedPromise = 0.05;

/**
 * Chance that the value is wrong by the share of independent witnesses that support it. One witness supports no number
 * (null). Unanimity of two proves no more than CORROBORATED promises, so that is the least it ever gives.
 */
export function voteShare(supporting: number, dissenting: number): number | null {
  const witnesses = supporting + dissenting;
  if (witnesses < 2) return null;
  return Math.max(dissenting / witnesses, corroboratedPromise);
}
