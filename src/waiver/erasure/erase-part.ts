import { randomUUID } from 'node:crypto';
import type { ProcedureVersion } from '../../dossier/catalogue/catalogue.ts';
import { isClosed } from '../../dossier/life/moves.ts';
import { entryOf, openingOf } from '../../dossier/log-opening.ts';
import { part } from '../../evidence/entry.ts';
import type { Receipt } from '../../evidence/log/evidence-log.ts';
import type { StoredEntry } from '../../evidence/log/stored-entries.ts';
import { civilDate } from '../../gather/gather.ts';
import type { Store } from '../../store/store.ts';
import { limits, textProblem } from '../terms/text.ts';
import { ErasureRefusal } from './erasure-refusal.ts';

export interface Erasing {
  readonly store: Pick<Store, 'evidence' | 'dossiers' | 'drafts' | 'holds'>;
  readonly procedures: { heldAt(code: string, moment: string): Promise<ProcedureVersion | null> };
  readonly now: Date;
}

export interface ErasureInput {
  /** Id of the entry: `waiver/…`. */
  readonly entry: string;
  /** Name of the part. */
  readonly part: string;
  readonly reason: string;
  /** Codes of those who do it, two. */
  readonly people: readonly string[];
}

/**
 * Erases one part of an entry once its term is over, as an act of two people that the log keeps. Everything else of the entry
 * verifies as before.
 *
 * @throws ErasureRefusal
 */
export async function erasePart(input: ErasureInput, erasing: Erasing): Promise<Receipt> {
  const { store, now } = erasing;
  const { people, reason } = input;
  if (people.length !== 2 || people[0] === people[1] || !people.every((one) => /^[\p{L}\p{N}._-]{1,20}$/u.test(one)))
    throw new ErasureRefusal('TWO_PEOPLE_NEEDED');
  if (textProblem(reason, limits.document)) throw new ErasureRefusal('REASON_MALFORMED');
  const { entry, dossier } = await erasable(input, erasing);
  const { since, until } = await termOf(dossier, erasing);
  if (civilDate(now) < until) throw new ErasureRefusal('TERM_NOT_OVER', until);

  const erased = { log: entry.origin, index: entry.index, part: input.part };
  const parts = [
    part('decision', { erased, entry: entry.id, since, until, at: now.toISOString() }),
    part('official', { people: [...people] }),
    part('statement', { reason }),
  ];
  const entered = { type: 'part-erased', about: randomUUID(), dossier, parts };
  const act = entryOf(await openingOf(store.evidence), entered);
  const receipt = await store.evidence.erase(act, { origin: entry.origin, ...erased }, async () => {
    // Behind the lock of the log: no hold and no other erasure can come between.
    await erasable(input, erasing);
  });
  // A draft that was recorded holds the same parts.
  await store.drafts.forget(entry.id.replace(/^waiver\//, ''));
  return receipt;
}

async function erasable(
  { entry: id, part: name }: ErasureInput,
  { store }: Erasing,
): Promise<{ readonly entry: StoredEntry; readonly dossier: string }> {
  const entry = await store.evidence.entry(id);
  if (!entry) throw new ErasureRefusal('ENTRY_UNKNOWN');
  const found = entry.parts.find((one) => one.name === name);
  if (!found) throw new ErasureRefusal('PART_UNKNOWN');
  const { dossier } = entry;
  if (dossier === null || name === 'decision' || isAboutKeeping(entry)) throw new ErasureRefusal('NOT_ERASABLE');
  if (found.erasedBy !== null) throw new ErasureRefusal('ALREADY_ERASED');
  if (await store.holds.isHeld(dossier)) throw new ErasureRefusal('ON_HOLD');
  return { entry, dossier };
}

/** Entries about holds and erasures: they do not prolong the term, and are not erased. */
const isAboutKeeping = ({ id }: Pick<StoredEntry, 'id'>) => /^(?:part-erased|policy)\//.test(id);

/** From the last thing that happened to a concluded dossier until so many years later; days yyyy-mm-dd in Viet Nam. */
async function termOf(dossier: string, { store, procedures, now }: Erasing): Promise<{ since: string; until: string }> {
  const record = await store.dossiers.find(dossier);
  if (!record || !isClosed(record.state)) throw new ErasureRefusal('DOSSIER_OPEN');
  const held = await procedures.heldAt(record.submission.procedure, now.toISOString());
  const years = held?.procedure.retentionYears;
  if (years === undefined) throw new ErasureRefusal('TERM_UNKNOWN');
  const entries = await store.evidence.entriesOf(dossier);
  const last = entries.findLast((entry) => !isAboutKeeping(entry));
  const since = civilDate(new Date(last?.at ?? now));
  const [year, ...day] = since.split('-');
  // 29 February is over on 1 March.
  return { since, until: [Number(year) + years, ...day].join('-') };
}
