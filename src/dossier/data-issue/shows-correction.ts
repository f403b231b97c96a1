import { judgedFields } from '../../gather/judged-fields.ts';
import type { JudgedClaim } from '../../quality/claim.ts';
import { compare } from '../../quality/compare/compare.ts';
import type { DataIssue } from '../../store/data-issues/data-issue-store.ts';

type About = Pick<DataIssue, 'register' | 'entity' | 'field' | 'proposed' | 'oldText'>;
type Said = Pick<JudgedClaim, 'register' | 'value' | 'raw' | 'outcome' | 'servedFrom'>;

/** Whether the register now says what was proposed, in every record of it that still stands; by claims of that fact. */
export function showsCorrection(issue: About, claims: readonly Said[]): boolean {
  const said = claims.filter(({ register, outcome }) => register === issue.register && outcome !== 'SUPERSEDED');
  // What was kept from an earlier answer shows nothing new.
  return said.length > 0 && said.every((claim) => claim.servedFrom === 'REGISTER' && saysProposed(issue, claim));
}

/** Whether a claim says what was proposed; written another way it does only if it was changed since. */
export function saysProposed(
  { entity, field, proposed, oldText }: Omit<About, 'register'>,
  { value, raw }: Pick<Said, 'value' | 'raw'>,
): boolean {
  const type = judgedFields(entity)[field]?.type;
  if (type === undefined || value === null) return false;
  const comparison = compare(type, proposed, value);
  return comparison.result === 'EQUAL' && (!comparison.differs || raw !== oldText);
}
