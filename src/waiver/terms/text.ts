import type { WaiverReason } from '../../generated/model.ts';
import type { WaiverAsked } from './asked.ts';
import { refusal, type WaiverRefusal } from './refusal.ts';

/** Characters at most, and at least where there has to be something. */
export const limits = { ownWords: [10, 2_000], note: [1, 500], reason: [10, 2_000], document: [3, 200] } as const;
/** How many things that were tried are taken. */
export const MOST_CHECKS = 10;

/** Reasons that say too little by themselves. */
const inOwnWords: ReadonlySet<WaiverReason> = new Set(['IMMATERIAL', 'PAPER_IMPOSSIBLE', 'URGENT', 'OTHER']);

/** What is wrong with a text; null if nothing is. Texts are kept as written: nothing is trimmed or renormalised. */
export function textProblem(text: string, [least, most]: readonly [number, number]): WaiverRefusal['refused'] | null {
  if (text.length > most) return 'TEXT_TOO_LONG';
  // Half a surrogate pair has no canonical form; of control characters lines alone are text.
  const isGood = text.trim().length >= least && !/\p{Surrogate}|[^\P{Cc}\n]/u.test(text);
  return isGood ? null : 'TEXT_MALFORMED';
}

/** What is wrong with the words of what is asked. */
export function wordsProblems({ reason, ownWords, checks }: WaiverAsked): readonly WaiverRefusal[] {
  const found: WaiverRefusal[] = [];
  if (ownWords === null) {
    if (inOwnWords.has(reason)) found.push(refusal('OWN_WORDS_REQUIRED', 'ownWords'));
  } else {
    const problem = textProblem(ownWords, limits.ownWords);
    if (problem) found.push(refusal(problem, 'ownWords'));
  }
  if (checks.length > MOST_CHECKS) found.push(refusal('TOO_MANY_CHECKS', 'checks'));
  checks.forEach(({ note }, at) => {
    const problem = note === null ? null : textProblem(note, limits.note);
    if (problem) found.push(refusal(problem, `checks[${at}].note`));
  });
  return found;
}
