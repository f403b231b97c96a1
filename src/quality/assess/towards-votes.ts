import { byShare } from '../vote.ts';
import type { WeighedFact } from './shared-errors.ts';

/** What the witnesses of a fact, weighed by each other, make of its values. */
export interface Weighed {
  /** Chance that a value is the truth, as precise as any that was said. */
  readonly truth: readonly number[];
  /** Chance that it is right, though another may say more. */
  readonly right: readonly number[];
}

/** Beside the share of so many witnesses more than two, their weighing counts as much. */
const votesWeight = 3;
/** No value is certain, and none impossible. */
const leastDoubt = 0.03;

/**
 * Chances drawn towards the share of witnesses, for two reasons of which the stronger is taken: the more there are, the
 * likelier that some repeat each other's errors; and where errors are seen to be shared, those who are against each other
 * time and again may always be wrong together.
 *
 * @param size how many witnesses there are
 * @param doubt how far the second reason holds, 0 to 1
 */
export function towardsVotes(fact: WeighedFact, size: number, doubt: number): Weighed {
  const beyondTwo = Math.max(0, size - 2);
  const pull = beyondTwo ** 2 / (beyondTwo ** 2 + votesWeight ** 2);
  const truth = withVotes(fact, size, pull);
  const further = Math.max(0, (doubt - pull) / (1 - pull));
  const right = covering(fact, truth).map((chance, at) => {
    const byVotes = further > 0 ? byStance(fact, at) : null;
    const mixed = byVotes === null ? chance : (1 - further) * chance + further * byVotes;
    return Math.min(1 - leastDoubt, Math.max(leastDoubt, mixed));
  });
  return { truth, right };
}

/** Each has one vote, spread over the values that it bears out, wholly or in part. */
function withVotes({ voices, right, partly, weights }: WeighedFact, size: number, pull: number): number[] {
  const votes = new Float64Array(right.length);
  for (const { value, part } of voices) {
    const borneOut = right.flatMap((covered, truth) =>
      covered.includes(value) || partly[truth]?.includes(value) ? [truth] : [],
    );
    const sum = borneOut.reduce((total, truth) => total + (weights[truth] ?? 0), 0);
    for (const truth of borneOut) {
      const share = sum > 0 ? (weights[truth] ?? 0) / sum : 1 / borneOut.length;
      votes[truth] = (votes[truth] ?? 0) + (share * part) / size;
    }
  }
  return right.map((_, truth) => (1 - pull) * (weights[truth] ?? 0) + pull * (votes[truth] ?? 0));
}

/** Chance of each value to be right, by the chances of each to be the truth. */
function covering({ right }: WeighedFact, truth: readonly number[]): number[] {
  const chances = right.map(() => 0);
  right.forEach((covered, at) => {
    for (const value of covered) chances[value] = (chances[value] ?? 0) + (truth[at] ?? 0);
  });
  return chances;
}

/** Chance of a value to be right by vote share, as where an authority is served; null where one witness alone stands to it. */
function byStance({ voices, right }: WeighedFact, at: number): number | null {
  let [supporting, dissenting] = [0, 0];
  for (const { value, part } of voices) {
    const isSame = value === at || (right[value]?.length === 0 && right[at]?.includes(value));
    if (isSame || right[value]?.includes(at)) supporting += part;
    else if (!right[at]?.includes(value)) dissenting += part;
  }
  const { probabilityWrong } = byShare(supporting, dissenting);
  return probabilityWrong === null ? null : 1 - probabilityWrong;
}
