import type { ProcedureVersion } from '../../dossier/catalogue/catalogue.ts';
import { isClosed } from '../../dossier/life/moves.ts';
import type { StoredEntry } from '../../evidence/log/stored-entries.ts';
import { civilDate } from '../../quality/civil-date.ts';
import type { Store } from '../../store/store.ts';
import type { Actor } from '../acting.ts';
import { ErasureRefusal } from './erasure-refusal.ts';

/** What erasing takes beside its input. */
export interface Erasing {
  readonly store: Pick<Store, 'evidence' | 'dossiers' | 'holds' | 'copies'>;
  readonly procedures: { heldAt(code: string, moment: string): Promise<ProcedureVersion | null> };
  /** Who does it, as the token of their own says. */
  readonly actor: Pick<Actor, 'official' | 'unit' | 'role' | 'holder'>;
  readonly now: Date;
}

/** Parts of entries of one dossier that are to go. */
export interface Wanted {
  readonly dossier: string;
  /** Id of the one entry that is meant: `waiver/…`; null: all entries of the dossier. */
  readonly entry: string | null;
  /** Names of parts. */
  readonly parts: readonly string[];
}

export interface Found {
  readonly entry: StoredEntry;
  readonly part: string;
  readonly isErased: boolean;
}

/** What of it there is, of which nothing speaks against its erasure. @throws ErasureRefusal */
export async function erasable({ dossier, entry, parts }: Wanted, { store }: Erasing): Promise<readonly Found[]> {
  if (await store.holds.isHeld(dossier)) throw new ErasureRefusal('ON_HOLD');
  const all = await store.evidence.entriesOf(dossier);
  const meant = entry === null ? all.filter((one) => !isAboutKeeping(one)) : all.filter(({ id }) => id === entry);
  if (meant.length === 0) throw new ErasureRefusal('ENTRY_UNKNOWN');
  if (parts.includes('decision') || meant.some(isAboutKeeping)) throw new ErasureRefusal('NOT_ERASABLE');
  const found = meant.flatMap((one) =>
    one.parts
      .filter(({ name }) => parts.includes(name))
      .map(({ name, erasedBy }) => ({ entry: one, part: name, isErased: erasedBy !== null })),
  );
  const names = new Set(found.map(({ part }) => part));
  if (!parts.every((part) => names.has(part))) throw new ErasureRefusal('PART_UNKNOWN');
  return found;
}

/** Entries about holds and erasures: they do not prolong the term, and are not erased. */
const isAboutKeeping = ({ id }: Pick<StoredEntry, 'id'>) => /^(?:part-erased|erasure-proposed|policy)\//.test(id);

/**
 * From the last thing that happened to a concluded dossier until so many years later; days yyyy-mm-dd in Viet Nam.
 * @throws ErasureRefusal where that is not over, or not of the unit of who asks
 */
export async function overTerm(
  dossier: string,
  { store, procedures, actor, now }: Erasing,
): Promise<{ readonly since: string; readonly until: string }> {
  const record = await store.dossiers.find(dossier);
  if (record?.submission.unit !== actor.unit) throw new ErasureRefusal('DOSSIER_UNKNOWN');
  if (!isClosed(record.state)) throw new ErasureRefusal('DOSSIER_OPEN');
  const held = await procedures.heldAt(record.submission.procedure, now.toISOString());
  const years = held?.procedure.retentionYears;
  if (years === undefined) throw new ErasureRefusal('TERM_UNKNOWN');
  const entries = await store.evidence.entriesOf(dossier);
  const last = entries.findLast((entry) => !isAboutKeeping(entry));
  const since = civilDate(new Date(last?.at ?? now));
  const [year, ...day] = since.split('-');
  // 29 February is over on 1 March.
  const until = [Number(year) + years, ...day].join('-');
  if (civilDate(now) < until) throw new ErasureRefusal('TERM_NOT_OVER', until);
  return { since, until };
}
