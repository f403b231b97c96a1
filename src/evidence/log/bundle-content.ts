import { type BundleContent, type BundledEntry, briefNote } from '../bundle/bundle.ts';
import type { Json } from '../canonical.ts';
import { readStatement } from '../entry.ts';
import type { EvidenceLog } from './evidence-log.ts';
import type { StoredCheckpoint } from './stored-checkpoints.ts';
import type { StoredEntry, StoredPart } from './stored-entries.ts';

type Log = Pick<
  EvidenceLog,
  | 'entry'
  | 'entryAt'
  | 'newest'
  | 'entriesOf'
  | 'newestCheckpoint'
  | 'checkpointNamed'
  | 'inclusionProof'
  | 'consistencyProof'
>;

export interface BundleAsked {
  readonly dossier: string;
  /** Id of the entry that is asked for; null: the newest of the dossier. */
  readonly about: string | null;
  /** Names of parts that are left out, in all entries of the dossier. */
  readonly withhold: readonly string[];
  /** Ids of the entries of the dossier whose parts may be read; null: all. Of the others, no part is given. */
  readonly readable: ReadonlySet<string> | null;
}

/**
 * Why there is no bundle.
 * - `UNKNOWN`: the log has nothing about the dossier, or not that entry
 * - `NOT_CHECKPOINTED`: no checkpoint covers the entry yet
 * - `PART_UNKNOWN`: no entry of the dossier has a part of a name that is to be withheld
 */
export type BundleProblem = 'UNKNOWN' | 'NOT_CHECKPOINTED' | 'PART_UNKNOWN';

/** All that a bundle about a dossier holds, up to the newest checkpoint of each log that has entries about it. */
export async function bundleContent(
  log: Log,
  { dossier, about, withhold, readable }: BundleAsked,
): Promise<BundleContent | BundleProblem> {
  const all = await log.entriesOf(dossier);
  if (about !== null && !all.some(({ id }) => id === about)) return 'UNKNOWN';
  const newest = new Map<string, StoredCheckpoint | null>();
  for (const { origin } of all)
    if (!newest.has(origin)) newest.set(origin, briefly(await log.newestCheckpoint(origin)));
  const covered = all.filter(({ origin, index }) => index < (newest.get(origin)?.size ?? 0));
  const asked = about ?? covered.at(-1)?.id;
  if (all.length === 0) return 'UNKNOWN';
  if (asked === undefined || !covered.some(({ id }) => id === asked)) return 'NOT_CHECKPOINTED';
  const names = new Set(covered.flatMap(({ parts }) => parts.map(({ name }) => name)));
  if (!withhold.every((name) => names.has(name))) return 'PART_UNKNOWN';

  const others: StoredEntry[] = [];
  for (const other of await restedOn(log, covered)) {
    if (other.dossier === dossier) continue;
    if (!newest.has(other.origin)) newest.set(other.origin, briefly(await log.newestCheckpoint(other.origin)));
    if (other.index < (newest.get(other.origin)?.size ?? 0)) others.push(other);
  }
  // What says that a part was erased has to be read, whatever else is withheld.
  const isLeft = (id: string, part: string) =>
    !id.startsWith('part-erased/') && (withhold.includes(part) || readable?.has(id) === false);
  const bundled = (entry: StoredEntry, isLeft: (id: string, part: string) => boolean) =>
    bundledEntry(log, entry, newest, isLeft);
  return {
    about: asked,
    policy: all.at(-1)?.origin ?? '',
    entries: await Promise.all(covered.map((entry) => bundled(entry, isLeft))),
    others: await Promise.all(others.map((entry) => bundled(entry, () => false))),
    earlier: await earlierOf(log, [...covered, ...others], newest),
  };
}

async function bundledEntry(
  log: Log,
  { id, origin, index, statement, leaf, parts, signatures }: StoredEntry,
  newest: ReadonlyMap<string, StoredCheckpoint | null>,
  isLeft: (id: string, part: string) => boolean,
): Promise<BundledEntry> {
  const { size, note } = newest.get(origin) as StoredCheckpoint;
  return {
    ...{ statement, leaf, index, signatures, checkpoint: note },
    inclusion: await log.inclusionProof(origin, index, size),
    parts: parts.filter(isThere).filter(({ name }) => !isLeft(id, name)),
  };
}

const isThere = (part: StoredPart): part is StoredPart & { readonly salt: Buffer; readonly bytes: Buffer } =>
  part.salt !== null && part.bytes !== null;

/** The checkpoints that the statements name as made before them, once each. */
async function earlierOf(
  log: Log,
  entries: readonly StoredEntry[],
  newest: ReadonlyMap<string, StoredCheckpoint | null>,
): Promise<BundleContent['earlier']> {
  const wanted = new Map<string, StoredEntry>();
  for (const entry of entries) {
    const { notBefore } = readStatement(entry.statement);
    if (notBefore !== null) wanted.set(notBefore, wanted.get(notBefore) ?? entry);
  }
  const earlier: { checkpoint: string; consistency: readonly Buffer[] }[] = [];
  for (const [hash, { origin, index }] of wanted) {
    const first = briefly(await log.checkpointNamed(origin, hash, index));
    const last = newest.get(origin);
    if (!first || !last) throw new Error('A statement names a checkpoint that the log has not; run "evidence audit".');
    if (first.size === last.size) continue;
    earlier.push({
      checkpoint: first.note,
      consistency: await log.consistencyProof(origin, first.size, last.size),
    });
  }
  return earlier;
}

/** Entries elsewhere that those of a dossier rest on, each once, in the order of the log. */
async function restedOn(log: Log, covered: readonly StoredEntry[]): Promise<readonly StoredEntry[]> {
  const origins = [...new Set(covered.map(({ origin }) => origin))];
  const found = await Promise.all([
    ...[...new Set(covered.flatMap(referred))].map((id) => log.entry(id)),
    ...covered.map(async (entry) => wordsOf(entry, log)),
    ...origins.map((origin) => log.entryAt(origin, 0)).map(ofSuccession),
  ]);
  const byId = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return [...byId.values()].sort((a, b) => (a.origin === b.origin ? a.index - b.index : a.at < b.at ? -1 : 1));
}

/** The version of the words in force when it was declared; the log has each change of them. */
async function wordsOf(entry: StoredEntry, log: Log): Promise<StoredEntry | null> {
  return entry.id.startsWith('waiver/') ? log.newest('wording-version/waiver.', entry) : null;
}

/** What a successor begins with. */
async function ofSuccession(first: Promise<StoredEntry | null>): Promise<StoredEntry | null> {
  const entry = await first;
  return entry?.id.startsWith('log-succession/') ? entry : null;
}

/** Ids of entries elsewhere that one rests on: the key that signed it, its revocation, the delegation of who countersigned, the version of the procedure. */
function referred({ parts, signatures }: StoredEntry): string[] {
  const keys = signatures.flatMap(({ bytes }) => textIn(bytes, 'enrolment'));
  const official = parts.find(({ name }) => name === 'official')?.bytes;
  return [
    ...keys.flatMap((id) => [id, id.replace(/^key-enrolled\//, 'key-revoked/')]),
    ...(official ? textIn(official, 'delegation').map((nth) => `policy/delegation-${nth}`) : []),
    ...procedureIn(parts.find(({ name }) => name === 'decision')?.bytes ?? null),
  ];
}

function procedureIn(decision: Buffer | null): string[] {
  const { procedure } = JSON.parse(decision?.toString() ?? '{}') as { readonly procedure?: unknown };
  const { code, version } = (procedure ?? {}) as { readonly code?: unknown; readonly version?: unknown };
  return typeof code === 'string' && typeof version === 'number' ? [`catalogue-version/${code}.${version}`] : [];
}

function textIn(bytes: Buffer, name: string): string[] {
  const value = (JSON.parse(bytes.toString()) as { readonly [name: string]: Json } | null)?.[name];
  return typeof value === 'string' ? [value] : [];
}

const briefly = (checkpoint: StoredCheckpoint | null): StoredCheckpoint | null =>
  checkpoint && { ...checkpoint, note: briefNote(checkpoint.note) };
