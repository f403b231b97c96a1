import type { EntityRow } from '../../gather/entity-row.ts';
import type { Gather } from '../../gather/gather.ts';
import { compare } from '../../quality/compare/compare.ts';
import { OWNER, SUBMITTER } from '../catalogue/procedure.ts';
import type { PersonWritten, Submission } from '../dossier.ts';

/** A person of a dossier as the form writes one. */
export interface PersonOfDossier {
  /** Names the person within the dossier: the role, with a number where several have it (`heir`, `heir 2`). */
  readonly of: string;
  readonly role: string;
  readonly written: PersonWritten;
}

/** Owner, subjects and submitter. */
export function personsOf({ owner, subjects, submitter }: Submission): readonly PersonOfDossier[] {
  const count = new Map<string, number>();
  const named = subjects.map(({ role, person }): PersonOfDossier => {
    const nth = (count.get(role) ?? 0) + 1;
    count.set(role, nth);
    return { of: nth === 1 ? role : `${role} ${nth}`, role, written: person };
  });
  return [
    { of: OWNER, role: OWNER, written: owner },
    ...named,
    { of: SUBMITTER, role: SUBMITTER, written: submitter.person },
  ];
}

/**
 * The numbers by which the registers are asked for persons: the personal number, or the one to which the residence
 * register ties an old number; null where there is none, several, or the register could not tell (`isUnavailable`).
 */
export async function numbersOf(
  persons: readonly PersonOfDossier[],
  gather: Gather,
): Promise<ReadonlyMap<string, { readonly key: string | null; readonly isUnavailable: boolean }>> {
  const former = persons.flatMap(({ written }) => (written.personalId === null ? (written.formerNumber ?? []) : []));
  const owners = await gather.ownersOf(former);
  return new Map(
    persons.map(({ of, written: { personalId, formerNumber } }) => {
      if (personalId !== null) return [of, { key: personalId, isUnavailable: false }];
      const owner = formerNumber === null ? undefined : owners.get(formerNumber);
      const key = owner?.state === 'ONE' ? owner.personalId : null;
      return [of, { key, isUnavailable: owner?.state === 'FAILED' }];
    }),
  );
}

/** Fields by which it is seen that a number leads to the person who is meant. */
export const identifying = ['fullName', 'dateOfBirth'] as const;

/**
 * Whether the registers have under this number the person whom the form writes. A name that no register has under it says
 * that the number is another's, whose data nobody may see for this dossier; so does one that is only similar, with another
 * date of birth.
 */
export function identified(
  written: PersonWritten,
  row: EntityRow,
  exists: boolean,
): 'KNOWN' | 'NOT_IDENTIFIED' | 'UNAVAILABLE' {
  if (!exists) return 'NOT_IDENTIFIED';
  const [name, born] = identifying.map((field) => row.fact(field)) as [Named, Named];
  if (name.claims.every(({ value }) => value === null))
    return name.completeness === 'SOURCE_UNAVAILABLE' ? 'UNAVAILABLE' : 'NOT_IDENTIFIED';
  const names = resultsOf('PersonName', { full: written.fullName, family: null, middle: null, given: null }, name);
  if (names.has('EQUAL') || names.has('COMPATIBLE')) return 'KNOWN';
  if (!names.has('NEAR')) return 'NOT_IDENTIFIED';
  const dates = written.dateOfBirth === null ? null : resultsOf('PartialDate', written.dateOfBirth, born);
  return dates === null || dates.size === 0 || dates.has('EQUAL') || dates.has('COMPATIBLE')
    ? 'KNOWN'
    : 'NOT_IDENTIFIED';
}

type Named = ReturnType<EntityRow['fact']>;

/** How what the form says stands to what each register says. */
function resultsOf(type: string, written: unknown, { claims }: Named) {
  return new Set(claims.flatMap(({ value }) => (value === null ? [] : [compare(type, written, value).result])));
}

/** Whether two persons as written may be one: the same name, as far as both are written. */
export function hasSameName(left: PersonWritten, right: PersonWritten): boolean {
  const [a, b] = [left, right].map(({ fullName }) => ({ full: fullName, family: null, middle: null, given: null }));
  const { result } = compare('PersonName', a, b);
  return result === 'EQUAL' || result === 'COMPATIBLE';
}
