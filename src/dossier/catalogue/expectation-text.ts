import type { Accuracy } from '../../generated/model.ts';
import type { Expectation, Tolerance } from './procedure.ts';

/*
 * What a need expects and tolerates, as one cell of the catalogue's table has it: `is:DECEASED`, `links:wife`,
 * `items:NONE`, `province:79`, `age:75-`; `partial|uncovered|lower:CORROBORATED`.
 */

export function expectationText(expects: Expectation | null): string {
  if (expects === null) return '';
  if ('is' in expects) return `is:${expects.is.join('|')}`;
  if ('links' in expects) return `links:${expects.links}`;
  if ('items' in expects) return `items:${expects.items}`;
  if ('province' in expects) return `province:${expects.province}`;
  return `age:${expects.age.from ?? ''}-${expects.age.below ?? ''}`;
}

/** Undefined where it cannot be read. */
export function expectationIn(text: string): Expectation | null | undefined {
  if (text === '') return null;
  const [, kind, rest = ''] = /^([a-z]+):(.+)$/su.exec(text) ?? [];
  switch (kind) {
    case 'is':
      return { is: rest.split('|').map((word) => word.trim()) };
    case 'links':
      return { links: rest };
    case 'items':
      return rest === 'NONE' || rest === 'SOME' ? { items: rest } : undefined;
    case 'province':
      return { province: rest };
    case 'age': {
      const [, from = '', below = ''] = /^(\d{0,3})-(\d{0,3})$/.exec(rest) ?? [];
      return from === '' && below === '' ? undefined : { age: { from: yearsIn(from), below: yearsIn(below) } };
    }
    default:
      return undefined;
  }
}

const yearsIn = (digits: string) => (digits === '' ? null : Number(digits));

const flags = { partial: 'partial', uncovered: 'uncovered', stale: 'stale', lastKnown: 'last-known' } as const;
const accuracies: readonly Accuracy[] = [
  'CONFIRMED',
  'CORROBORATED',
  'SINGLE_SOURCE',
  'CONFLICTING',
  'INVALID',
  'UNASSESSED',
];

export function toleranceText(tolerates: Tolerance): string {
  const said = Object.entries(flags).flatMap(([flag, word]) => (tolerates[flag as keyof typeof flags] ? [word] : []));
  return [...said, ...tolerates.lowerAuthority.map((accuracy) => `lower:${accuracy}`)].join('|');
}

/** Undefined where it cannot be read. */
export function toleranceIn(text: string): Tolerance | undefined {
  const words = text === '' ? [] : text.split('|').map((word) => word.trim());
  const lowerAuthority: Accuracy[] = [];
  const told = new Set<string>();
  for (const word of words) {
    const accuracy = accuracies.find((each) => word === `lower:${each}`);
    if (accuracy) lowerAuthority.push(accuracy);
    else if (Object.values(flags).some((flag) => flag === word)) told.add(word);
    else return undefined;
  }
  return {
    partial: told.has(flags.partial),
    uncovered: told.has(flags.uncovered),
    stale: told.has(flags.stale),
    lowerAuthority,
    lastKnown: told.has(flags.lastKnown),
  };
}
