import { type BundleFiles, bundleFiles } from './bundle-files.ts';
import { checkChain, checkTimes } from './chain.ts';
import { type CheckedCheckpoints, checkedCheckpoints } from './checked-checkpoints.ts';
import { type CheckedEntry, checkedEntry } from './checked-entry.ts';
import { checkCountersigned, checkSignatures } from './checked-signatures.ts';
import { type Problem, type Refuse, tried } from './problem.ts';
import { checkSuccessions } from './succession.ts';
import type { VerifierPolicy } from './verifier-policy.ts';
import { checkWording } from './wording.ts';
import { filesInZip } from './zip.ts';

/**
 * What came of looking at a bundle. `CONSISTENT`: nothing in it contradicts anything, but without a policy nobody has said
 * whose word is taken, and anybody can make such a bundle.
 */
export interface Verdict {
  readonly outcome: 'PROVED' | 'REFUSED' | 'CONSISTENT';
  readonly problems: readonly Problem[];
  /** What was read; null where it could not be. */
  readonly checked: Checked | null;
}

export interface Checked {
  readonly files: BundleFiles;
  readonly checkpoints: CheckedCheckpoints;
  readonly entries: readonly CheckedEntry[];
  readonly others: readonly CheckedEntry[];
}

/** Looks at a bundle as FORMAT.md describes it. Needs nothing but these bytes and whose word is taken. */
export function verifyBundle(zip: Buffer, policy: VerifierPolicy | null): Verdict {
  const problems: Problem[] = [];
  const refuse: Refuse = (code, place, detail) => problems.push({ code, place, detail: detail ?? null });
  const unpacked = tried(refuse, 'ZIP', '', () => filesInZip(zip));
  return verdict(unpacked && checkedFiles(unpacked, policy, refuse), problems, policy);
}

/** The same of files that were unpacked. */
export function verifyFiles(unpacked: ReadonlyMap<string, Buffer>, policy: VerifierPolicy | null): Verdict {
  const problems: Problem[] = [];
  const refuse: Refuse = (code, place, detail) => problems.push({ code, place, detail: detail ?? null });
  return verdict(checkedFiles(unpacked, policy, refuse), problems, policy);
}

function verdict(checked: Checked | null, problems: readonly Problem[], policy: VerifierPolicy | null): Verdict {
  const outcome = problems.length > 0 || !checked ? 'REFUSED' : policy ? 'PROVED' : 'CONSISTENT';
  return { outcome, problems, checked };
}

function checkedFiles(
  unpacked: ReadonlyMap<string, Buffer>,
  policy: VerifierPolicy | null,
  refuse: Refuse,
): Checked | null {
  const files = bundleFiles(unpacked, refuse);
  if (!files) return null;
  const checkpoints = checkedCheckpoints(files, policy, refuse);
  const read = (list: BundleFiles['entries']) => list.flatMap((one) => checkedEntry(one, checkpoints, refuse) ?? []);
  const [entries, others] = [read(files.entries), read(files.others)];
  const all = [...entries, ...others];
  checkChain(entries, refuse);
  checkTimes(all, checkpoints, refuse);
  for (const entry of all) checkSignatures(entry, { others, checkpoints, policy }, refuse);
  checkCountersigned(entries, refuse);
  checkWording(entries, others, refuse);
  checkSuccessions(others, checkpoints, policy, refuse);
  checkNamed(files, all, checkpoints, refuse);
  return { files, checkpoints, entries, others };
}

/** Everything that lies in the bundle is there for an entry, and the entry asked for is among them. */
function checkNamed(
  { manifest, earlier }: BundleFiles,
  all: readonly CheckedEntry[],
  checkpoints: CheckedCheckpoints,
  refuse: Refuse,
): void {
  if (!all.some(({ statement }) => statement.id === manifest.about))
    refuse('FORM', 'manifest.json', 'the entry that it is about is not there');
  const named = new Set(all.map(({ statement }) => statement.notBefore));
  const unnamed = [...checkpoints.earlier.values()].filter(({ hash }) => !named.has(hash));
  for (const { place } of unnamed) refuse('FORM', place, 'no entry names it');
  if (checkpoints.earlier.size < earlier.length) refuse('FORM', 'earlier', 'one stands twice or cannot be read');
  const logs = new Set(all.map(({ statement }) => statement.log));
  for (const { origin, place } of checkpoints.newest.values())
    if (!logs.has(origin)) refuse('FORM', place, 'no entry is of its log');
}
