import { namedBy } from '../../quality/score/named-by.ts';
import type { Label } from '../../quality/score/scored.ts';
import type { Answer } from './ask.ts';
import type { Difference } from './compare.ts';

/**
 * Where else something of a field is told: what the population register was told of the marital status stands in a field
 * of its own, and that a marriage on record is over follows from both.
 */
const toldIn: Readonly<Record<string, readonly string[]>> = {
  maritalStatus: ['registeredMaritalStatus'],
  marriages: ['maritalStatus'],
};

/**
 * Whether a defect that can be known is named by one of the reasons that say what it is, on one of the fields that it
 * touches. One that leaves a field empty or short shows in the flags themselves.
 */
export function namedIn(label: Label, answer: Answer): Difference[] {
  const { defect, fields, harm, detectable } = label;
  const facts = fields
    .flatMap((field) => [field, ...(toldIn[field] ?? [])])
    .flatMap((field) => (answer[field] ? [[field, answer[field]] as const] : []));
  const [first] = facts;
  if (!detectable || harm === 'NONE' || !first) return [];
  // What several defects made false together is said by a disagreement, whatever each alone would be.
  const by = [...(namedBy[defect] ?? []), ...(harm === 'FALSE' ? ['REGISTERS_DISAGREE', 'NEAR_MATCH'] : [])];
  const reasons = new Set(facts.flatMap(([, { evidence }]) => evidence.reasons.map(({ code }) => code)));
  if (by.some((code) => reasons.has(code))) return [];
  const rows = `${defect} (${harm}) in ${fields.join(' ')}`;
  if (harm === 'BY_OLD_NUMBER') {
    const followed = facts.some(([, { evidence }]) =>
      evidence.claims.some(({ linkedBy }) => linkedBy !== 'PID' && linkedBy !== null),
    );
    return followed ? [] : [{ field: first[0], what: 'NAMED', rows, answer: 'no claim by an old number' }];
  }
  const isShown = facts.some(
    ([, { completeness, accuracy }]) => completeness !== 'PRESENT' || accuracy === 'CONFLICTING',
  );
  if ((harm === 'ABSENT' || harm === 'IMPRECISE') && isShown) return [];
  return [{ field: first[0], what: 'NAMED', rows, answer: [...reasons].join(' ') || 'no reason' }];
}
