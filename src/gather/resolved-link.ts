import type { FieldAnswer } from '../connect/contract.ts';
import type { Link } from '../generated/model.ts';
import type { Claim, LinkClaim } from '../quality/claim.ts';
import { absenceOfFailure } from './absence.ts';
import type { FormerNumbers } from './former-numbers.ts';

/** A claim whose links by former numbers point to the persons who had them, as far as that is known. */
export function resolved(claim: Claim, numbers: FormerNumbers): Claim {
  const tied = tie(claim, numbers);
  if (!claim.links) return tied;
  return {
    ...tied,
    links: Object.fromEntries(Object.entries(claim.links).map(([part, said]) => [part, tie(said, numbers)])),
  };
}

function tie<T extends LinkClaim>(said: T, numbers: FormerNumbers): T {
  if (said.number !== undefined) {
    const owner = numbers.ownerOf(said.number);
    if (owner.state === 'ONE')
      return { ...said, value: personOf(owner.personalId), absence: null, linkedBy: owner.kind };
    return owner.state === 'FAILED' ? { ...said, absence: absenceOfFailure[owner.code], failure: owner.code } : said;
  }
  const person = asPerson(said.value);
  if (!person) return said;
  const owner = numbers.ownerOf(person.key);
  return owner.state === 'ONE' && owner.kind === 'SUPERSEDED_PID'
    ? { ...said, value: personOf(owner.personalId), linkedBy: owner.kind }
    : said;
}

/** The numbers by which an answer names persons: old ones, and those that are taken to be present. */
export interface NumbersNamed {
  readonly former: readonly string[];
  readonly present: readonly string[];
}

export function numbersNamed(said: FieldAnswer): NumbersNamed {
  if (said.state === 'NUMBER') return { former: [said.number], present: [] };
  if (said.state !== 'VALUE') return { former: [], present: [] };
  const person = asPerson(said.value);
  const parts = Object.values(said.links ?? {}).map(({ answer }) => numbersNamed(answer));
  return {
    former: parts.flatMap(({ former }) => former),
    present: person ? [person.key] : [],
  };
}

/** What an answer points to, former numbers followed; null if it points to nothing. */
export function linkNamed(said: FieldAnswer, numbers: FormerNumbers): unknown {
  if (said.state === 'NUMBER') {
    const owner = numbers.ownerOf(said.number);
    return owner.state === 'ONE' ? personOf(owner.personalId) : null;
  }
  if (said.state !== 'VALUE') return null;
  const person = asPerson(said.value);
  const owner = person && numbers.ownerOf(person.key);
  return owner?.state === 'ONE' && owner.kind === 'SUPERSEDED_PID' ? personOf(owner.personalId) : said.value;
}

const personOf = (key: string): Link<'Person'> => ({ entity: 'Person', key });

/** The value as a link to a person; null if it is none. */
export function asPerson(value: unknown): Link<'Person'> | null {
  const link = typeof value === 'object' && value !== null ? (value as Partial<Link<'Person'>>) : null;
  return link?.entity === 'Person' ? (link as Link<'Person'>) : null;
}
