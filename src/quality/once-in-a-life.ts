import type { Claim } from './claim.ts';

/** Kinds of record of which a life has one. Others, such as cards, may well be several. */
const kinds: readonly (string | null)[] = ['births', 'deaths', 'death-notices'];

export const isOnceInALife = (source: string | null): boolean => kinds.includes(source);

/** Claims of several records of one register about one event that happens once, by event; one record alone is none. */
export function severalOfOneEvent(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const byEvent = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'RECORD' || claim.recordRef === null || !isOnceInALife(claim.source)) continue;
    const event = `${claim.register} ${claim.source}`;
    const known = byEvent.get(event);
    if (known) known.push(claim);
    else byEvent.set(event, [claim]);
  }
  return [...byEvent.values()].filter((of) => of.some(({ recordRef }) => recordRef !== of[0]?.recordRef));
}
