import type { Declaration, ScopeEntry } from '../../connect/contract.ts';
import { fieldSources } from '../../gather/field-sources.ts';
import type { FieldPath } from '../../generated/model.ts';
import type { NeedScopeState } from '../../generated/resolvers.ts';

/** Whether a field is shared by the register that comes first for it. */
export interface FieldScope {
  /** Code of that register; null if none holds the field. */
  readonly register: string | null;
  readonly state: NeedScopeState;
  readonly decision: string | null;
}

/** What a field that is worked out rests on, before all else. */
const restsOn: Readonly<Record<string, readonly [entity: string, field: string]>> = {
  'Person.maritalStatus': ['Person', 'marriages'],
};

/** The register of first authority for a field, and whether it shares the field on a day (yyyy-mm-dd). */
export function fieldScope(
  declarations: readonly Declaration[],
  entity: string,
  field: string,
  today: string,
): FieldScope {
  const [of, name] = restsOn[`${entity}.${field}`] ?? [entity, field];
  const path = `${of}.${name}` as FieldPath;
  const place = ({ authority }: Declaration) => authority.fields?.[path] ?? authority.default;
  const [first] = declarations
    .filter((declaration) => fieldSources(declaration, of, name).length > 0)
    .sort((a, b) => place(a) - place(b));
  if (!first) return { register: null, state: 'NO_REGISTER', decision: null };
  const entry = first.scope.findLast((each: ScopeEntry) => each.field === path && each.validFrom <= today);
  if (!entry) return { register: first.id, state: 'NOT_PUBLISHED', decision: null };
  return { register: first.id, state: entry.shared ? 'SHARED' : 'NOT_SHARED', decision: entry.decision };
}
