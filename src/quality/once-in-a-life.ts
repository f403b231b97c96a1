import type { Claim } from './claim.ts';

/** Claims of several records of one register about one event that happens once, by event; one record alone is none. */
export function severalOfOneEvent(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const byEvent = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.once || claim.kind !== 'RECORD' || claim.recordRef === null) continue;
    const event = `${claim.register} ${claim.source}`;
    const known = byEvent.get(event);
    if (known) known.push(claim);
    else byEvent.set(event, [claim]);
  }
  return [...byEvent.values()].filter((of) => of.some(({ recordRef }) => recordRef !== of[0]?.recordRef));
}
