import type { Link } from '../generated/model.ts';
import type { Claim, LinkClaim } from '../quality/claim.ts';
import { absenceOfFailure } from './absence.ts';
import type { FormerNumbers } from './former-numbers.ts';

/** A claim whose links by former numbers point to the persons who had them, as far as that is known. */
export function resolved(claim: Claim, numbers: FormerNumbers): Claim {
  const tied = { ...claim, ...tie(claim, numbers) };
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
  if (!isPerson(said.value)) return said;
  const owner = numbers.ownerOf(said.value.key);
  return owner.state === 'ONE' && owner.kind === 'SUPERSEDED_PID'
    ? { ...said, value: personOf(owner.personalId), linkedBy: owner.kind }
    : said;
}

/** The numbers by which a claim names persons: old ones, and those that are taken to be present. */
export function numbersNamed(claim: Claim): {
  readonly former: readonly string[];
  readonly present: readonly string[];
} {
  const said = [claim, ...Object.values(claim.links ?? {})];
  return {
    former: said.flatMap(({ number }) => number ?? []),
    present: isPerson(claim.value) ? [claim.value.key] : [],
  };
}

const personOf = (key: string): Link<'Person'> => ({ entity: 'Person', key });

const isPerson = (value: unknown): value is Link<'Person'> =>
  typeof value === 'object' && value !== null && 'entity' in value && value.entity === 'Person';
