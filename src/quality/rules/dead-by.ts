import type { SeenFact } from '../rule.ts';

/** The registers that hold the person to be dead, as a mark. */
export function deadBy(fact: SeenFact): string | null {
  const said = fact.said('lifeStatus');
  if (said === null) return null;
  let dead = '';
  for (const { register, value } of said) if (value === 'DECEASED') dead += `${register} `;
  return dead;
}
