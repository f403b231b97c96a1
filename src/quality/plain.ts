import { type EntityName, type FieldPath, model, type NumberCheck } from '../generated/model.ts';
import { rulesFor } from './field-case.ts';
import type { Passes, Said } from './rule.ts';

/**
 * Whether a value that nobody of higher authority contradicts is served as it stands, whatever else is said: no rule that
 * decides about values has anything against it. False where that cannot be told at a glance.
 */
export type IsPlain = (type: string, said: Said, now: Date) => boolean;

/** Tells that of the values of one field. */
export function plainIn(field: FieldPath): IsPlain {
  const passing = passingRules(field);
  if (passing === null) return () => false;
  const { rules, obeys } = passing;
  return (type, said, now) => {
    for (const passes of rules) if (!passes(said, type, now, obeys)) return false;
    return true;
  };
}

interface Passing {
  readonly rules: readonly Passes[];
  readonly obeys: NumberCheck | undefined;
}

/** Null where one of the rules cannot tell. */
function passingRules(field: FieldPath): Passing | null {
  const passing: Passes[] = [];
  for (const { decides, passes } of [...rulesFor('ABSENCE', field), ...rulesFor('CLAIM', field)]) {
    if (decides === false) continue;
    if (!passes) return null;
    passing.push(passes);
  }
  const [entity, name] = field.split('.') as [EntityName, string];
  return { rules: passing, obeys: model[entity].fields[name]?.check };
}
