import type { EntityName } from '../generated/model.ts';
import { judgedFields } from './judged-fields.ts';

/** Values that no single line of a paper holds, and the number by which a person is asked for. */
const neverConfirmed: readonly string[] = ['Party', 'MaritalHistory', 'PersonalId'];
/** Entities that a person can name from paper. */
const named: readonly string[] = ['Person', 'Household'];

/**
 * Whether an official can confirm the fact from an original: one value or one link that stands by itself. Not a set or an
 * item of one, not a link inside a value, and not what a record quotes: that has the verdict of the fact it feeds.
 */
export function isConfirmable(entity: EntityName, path: string): boolean {
  const field = Object.hasOwn(judgedFields(entity), path) ? judgedFields(entity)[path] : undefined;
  if (!field || field.quotes || path.includes('.')) return false;
  if (field.kind === 'value') return !neverConfirmed.includes(field.type);
  return field.kind === 'link' && named.includes(field.type);
}
