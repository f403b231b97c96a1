import { randomUUID } from 'node:crypto';
import { entryOf, openingOf } from '../../dossier/log-opening.ts';
import { part } from '../../evidence/entry.ts';
import type { StoredEntry } from '../../evidence/log/stored-entries.ts';
import { type Erasing, erasable, type Found, overTerm, type Wanted } from './erasable.ts';
import { ErasureRefusal } from './erasure-refusal.ts';
import { loginOf, personOf } from './propose-erasure.ts';

/** Milliseconds for which somebody else may carry out what was proposed. */
const PROPOSAL_GOOD_MS = 30 * 86_400_000;

/** Who proposed what. */
interface Proposed extends Wanted {
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly by: { readonly official: string; readonly unit: string; readonly login: string };
}

/**
 * The second person, a supervisor of the unit, carries out what somebody else proposed: each part is erased by an entry of its
 * own that names both, and everything else of its entry verifies as before. Then the hub's own copies are emptied. What was
 * broken off is carried on by doing it again.
 *
 * @returns the parts that were erased, by index of the entry that erased them
 * @throws ErasureRefusal
 */
export async function carryOutErasure(
  proposal: string,
  erasing: Erasing,
): Promise<readonly { readonly index: number; readonly entry: string; readonly part: string }[]> {
  const { store, actor, now } = erasing;
  const entry = await store.evidence.entry(`erasure-proposed/${proposal}`);
  const proposed = entry && proposedIn(entry);
  if (!proposed || Date.parse(proposed.at) + PROPOSAL_GOOD_MS < now.getTime())
    throw new ErasureRefusal('PROPOSAL_UNKNOWN');
  const { by } = proposed;
  if (by.official === actor.official || by.login === actor.holder) throw new ErasureRefusal('TWO_PEOPLE_NEEDED');
  const term = await overTerm(proposed.dossier, erasing);
  if (actor.role !== 'supervisor') throw new ErasureRefusal('SUPERVISOR_NEEDED');
  const left = (await erasable(proposed, erasing)).filter(({ isErased }) => !isErased);
  const people = [by.official, actor.official];
  const erased = [];
  for (const one of left) {
    const { origin, index } = one.entry;
    const said = { log: origin, index, part: one.part };
    const parts = [
      part('decision', { erased: said, entry: one.entry.id, proposal: entry.id, ...term, at: now.toISOString() }),
      part('official', { people, proposed: by, carriedOut: personOf(actor) }),
    ];
    const { dossier } = proposed;
    const act = { type: 'part-erased', about: randomUUID(), dossier, parts, signatures: [loginOf(actor)] };
    const receipt = await store.evidence.erase(
      entryOf(await openingOf(store.evidence), act),
      { origin, ...said },
      // Behind the lock of the log: no hold and no other erasure can come between.
      () => stillThere(one, proposed, erasing),
    );
    erased.push({ index: receipt.index, entry: one.entry.id, part: one.part });
  }
  await store.copies.empty(proposed.dossier);
  if (erased.length === 0) throw new ErasureRefusal('ALREADY_ERASED');
  return erased;
}

async function stillThere({ entry, part: name }: Found, proposed: Proposed, erasing: Erasing): Promise<void> {
  const found = await erasable({ ...proposed, entry: entry.id, parts: [name] }, erasing);
  if (found.some(({ isErased }) => isErased)) throw new ErasureRefusal('ALREADY_ERASED');
}

function proposedIn({ parts, dossier }: StoredEntry): Proposed | null {
  const said = (name: string) => parts.find((one) => one.name === name)?.bytes?.toString();
  const [decision, official] = [said('decision'), said('official')];
  if (!decision || !official || dossier === null) return null;
  const { entry, erases, at } = JSON.parse(decision) as Pick<Proposed, 'entry' | 'at'> & { readonly erases: string[] };
  return { dossier, entry, at, parts: erases, by: JSON.parse(official) };
}
