import type { Address, EntityName, Link } from '../../generated/model.ts';
import { daysOf, yearsAfter } from '../../quality/civil-day.ts';
import { isAddress, isCode, isLink, isMaritalHistory } from '../../quality/value-shape.ts';
import type { Expectation } from '../catalogue/procedure.ts';

/** What expectations are held against beside the value. */
export interface Expecting {
  /** Keys of the persons in a role of the dossier, as far as they are known. */
  persons(role: string): readonly string[];
  /** Of an item of a set: whom its record names as a party. */
  parties(item: Link<EntityName>): readonly string[];
  /** Today's civil date in Viet Nam. */
  readonly today: string;
}

/** Whether something in a set is looked for, so that the rest of it need not be known. */
export const looksForItem = (expects: Expectation | null): boolean =>
  expects !== null && ('links' in expects || ('items' in expects && expects.items === 'SOME'));

/** Whether a value is what was expected; of a set the value is the list of what its items point to. */
export function isExpected(expects: Expectation, value: unknown, expecting: Expecting): boolean {
  if ('is' in expects) return expects.is.includes(wordOf(value));
  if ('items' in expects) return Array.isArray(value) && value.length > 0 === (expects.items === 'SOME');
  if ('links' in expects) {
    const keys = expecting.persons(expects.links);
    const links = (Array.isArray(value) ? value : [value]).filter(isLink);
    const named = links.flatMap((link) => (link.entity === 'Person' ? [link.key] : expecting.parties(link)));
    return named.some((key) => keys.includes(key));
  }
  if ('province' in expects) return isAddress(value) && provinceOf(value) === expects.province;
  return typeof value === 'string' && isOfAge(value, expects.age, expecting.today);
}

/** The value as the schema writes it. */
function wordOf(value: unknown): string {
  if (isMaritalHistory(value)) return value.status;
  if (isCode(value)) return value.code;
  return typeof value === 'string' ? value : '';
}

const provinceOf = ({ current }: Address): string | null => current.province?.code ?? null;

/** Whether somebody is of an age in whole years; of a date known in part, whatever day it was. */
export function isOfAge(
  born: string,
  { from, below }: { from: number | null; below: number | null },
  today: string,
): boolean {
  const { from: earliest, to: latest } = daysOf(born);
  return (
    (from === null || yearsAfter(latest, from) <= today) && (below === null || yearsAfter(earliest, below) > today)
  );
}
