import type { DerivedArguments, DerivedField } from '../quality/derived/derived-field.ts';

/** What tells one derived fact of an entity from another: `residence(at:2015-06)`. No path of a field holds a bracket. */
export function derivedPath({ field }: DerivedField, args: DerivedArguments): string {
  const named = Object.entries(args)
    .filter(([, value]) => value != null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${field.split('.')[1]}(${named.map(([name, value]) => `${name}:${value}`).join()})`;
}
