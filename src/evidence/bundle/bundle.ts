import type { Signature } from '../entry.ts';
import { type NoteSignature, readNote, signatureLine } from '../note.ts';
import { proofText } from '../proof.ts';
import { strictBytes } from '../strict-json.ts';
import { bundleReadme } from './readme.ts';
import { zipOf } from './zip.ts';

/** What goes into a bundle; FORMAT.md tells how it lies there. */
export interface BundleContent {
  /** Id of the entry that was asked for. */
  readonly about: string;
  /** Name of the policy that it is meant for. */
  readonly policy: string;
  /** Those of the dossier, in the order of the log. */
  readonly entries: readonly BundledEntry[];
  readonly others: readonly BundledEntry[];
  readonly earlier: readonly { readonly checkpoint: string; readonly consistency: readonly Buffer[] }[];
}

export interface BundledEntry {
  readonly statement: Buffer;
  readonly leaf: Buffer;
  readonly index: number;
  /** Proof that it is in the checkpoint. */
  readonly inclusion: readonly Buffer[];
  /** Signed note, the same for all entries of one log. */
  readonly checkpoint: string;
  /** Without those that are withheld or erased. */
  readonly parts: readonly { readonly name: string; readonly salt: Buffer; readonly bytes: Buffer }[];
  readonly signatures: readonly Signature[];
}

/** The bytes of the zip file. The same content gives the same bytes. */
export function bundleOf(content: BundleContent): Buffer {
  return zipOf(filesOf(content));
}

export function filesOf({ about, policy, entries, others, earlier }: BundleContent): ReadonlyMap<string, Buffer> {
  const checkpoints = [...new Set([...entries, ...others].map(({ checkpoint }) => checkpoint))];
  return new Map([
    ['README.txt', Buffer.from(bundleReadme({ about, policy, checkpoints }))],
    ['manifest.json', strictBytes({ v: 1, kind: 'lienthong/bundle', about, policy })],
    ...checkpoints.map((note, i) => [`checkpoints/${i + 1}.txt`, Buffer.from(note)] as const),
    ...entries.flatMap((entry, i) => entryFiles(`entries/${i + 1}`, entry)),
    ...others.flatMap((entry, i) => entryFiles(`others/${i + 1}`, entry)),
    ...earlier.flatMap(({ checkpoint, consistency }, i) => [
      [`earlier/${i + 1}/checkpoint.txt`, Buffer.from(checkpoint)] as const,
      [
        `earlier/${i + 1}/consistency.txt`,
        Buffer.from(consistency.map((hash) => `${hash.toString('base64')}\n`).join('')),
      ] as const,
    ]),
  ]);
}

function entryFiles(folder: string, entry: BundledEntry): (readonly [string, Buffer])[] {
  const { index, inclusion: hashes, checkpoint } = entry;
  return [
    [`${folder}/statement.json`, entry.statement],
    [`${folder}/leaf.json`, entry.leaf],
    [`${folder}/proof.txt`, Buffer.from(proofText({ index, hashes, checkpoint }))],
    ...entry.signatures.map(({ bytes }, i) => [`${folder}/signature-${i + 1}.json`, bytes] as const),
    ...entry.parts.flatMap(({ name, bytes, salt }) => [
      [`${folder}/part-${name}.json`, bytes] as const,
      [`${folder}/part-${name}.salt`, salt] as const,
    ]),
  ];
}

/**
 * A signed note with the first and the last cosignature of each key: a checkpoint that stays the newest for long is
 * cosigned each day, and the days between add nothing.
 */
export function briefNote(note: string): string {
  const { text, signatures } = readNote(note);
  const byKey = new Map<string, NoteSignature[]>();
  for (const one of signatures) {
    const key = `${one.name}+${one.keyId.toString('hex')}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const kept = [...byKey.values()].flatMap((all) => (all.length > 2 ? [all[0], all.at(-1)] : all) as NoteSignature[]);
  return `${text}\n${kept.map(signatureLine).join('')}`;
}
