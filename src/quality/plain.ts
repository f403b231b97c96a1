import type { FieldPath } from '../generated/model.ts';
import { rulesFor } from './field-case.ts';
import type { Said } from './rule.ts';

/**
 * Whether a value that nobody of higher authority contradicts is served as it stands, whatever else is said: no rule that
 * decides about values has anything against it. False where that cannot be told at a glance.
 */
export function isPlain(field: FieldPath, type: string, said: Said, now: Date): boolean {
  let passing = known.get(field);
  if (passing === undefined) {
    passing = passingRules(field);
    known.set(field, passing);
  }
  if (passing === null) return false;
  for (const passes of passing) if (!passes(said, type, now)) return false;
  return true;
}

type Passes = (said: Said, type: string, now: Date) => boolean;
const known = new Map<FieldPath, readonly Passes[] | null>();

/** Null where one of the rules cannot tell. */
function passingRules(field: FieldPath): readonly Passes[] | null {
  const passing: Passes[] = [];
  for (const { decides, passes } of [...rulesFor('ABSENCE', field), ...rulesFor('CLAIM', field)]) {
    if (decides === false) continue;
    if (!passes) return null;
    passing.push(passes);
  }
  return passing;
}
