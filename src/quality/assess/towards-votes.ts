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
export function towardsVotes(weighed: WeighedFact, size: number, doubt: number): Weighed {
  const beyondTwo = Math.max(0, size - 2);
  const pull = beyondTwo ** 2 / (beyondTwo ** 2 + votesWeight ** 2);
  const truth = withVotes(weighed, size, pull);
  const further = Math.max(0, (doubt - pull) / (1 - pull));
  const right = covering(weighed, truth).map((chance, at) => {
    const byVotes = further > 0 ? byStance(weighed, at) : null;
    const mixed = byVotes === null ? chance : (1 - further) * chance + further * byVotes;
    return Math.min(1 - leastDoubt, Math.max(leastDoubt, mixed));
  });
  return { truth, right };
}

/** Each has one vote, spread over the values that it bears out, wholly or in part. */
function withVotes({ fact, weights }: WeighedFact, size: number, pull: number): readonly number[] {
  const { voices, right, partly } = fact;
  const truth = right.map((_, at) => (1 - pull) * (weights[at] ?? 0));
  if (pull === 0) return truth;
  const isBorneOut = (value: number, at: number) => right[at]?.includes(value) || partly[at]?.includes(value);
  for (const { value, part } of voices) {
    let [sum, among] = [0, 0];
    for (let at = 0; at < right.length; at++) {
      if (!isBorneOut(value, at)) continue;
      sum += weights[at] ?? 0;
      among += 1;
    }
    for (let at = 0; at < right.length; at++) {
      if (!isBorneOut(value, at)) continue;
      const share = sum > 0 ? (weights[at] ?? 0) / sum : 1 / among;
      truth[at] = (truth[at] ?? 0) + (pull * share * part) / size;
    }
  }
  return truth;
}

/** Chance of each value to be right, by the chances of each to be the truth. */
function covering({ fact: { right } }: WeighedFact, truth: readonly number[]): number[] {
  const chances = right.map(() => 0);
  right.forEach((covered, at) => {
    for (const value of covered) chances[value] = (chances[value] ?? 0) + (truth[at] ?? 0);
  });
  return chances;
}

/** Chance of a value to be right by vote share, as where an authority is served; null where one witness alone stands to it. */
function byStance({ fact: { voices, right } }: WeighedFact, at: number): number | null {
  let [supporting, dissenting] = [0, 0];
  for (const { value, part } of voices) {
    const isSame = value === at || (right[value]?.length === 0 && right[at]?.includes(value));
    if (isSame || right[value]?.includes(at)) supporting += part;
    else if (!right[at]?.includes(value)) dissenting += part;
  }
  const { probabilityWrong } = byShare(supporting, dissenting);
  return probabilityWrong === null ? null : 1 - probabilityWrong;
}
