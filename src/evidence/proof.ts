import { fromBase64 } from './base64.ts';
import { type Note, readNote } from './note.ts';

/** That an entry is in a log, as one text: C2SP tlog-proof, without extra data. */
export interface Proof {
  readonly index: number;
  /** From the sibling of the leaf up. */
  readonly hashes: readonly Buffer[];
  /** The signed checkpoint, whole. */
  readonly checkpoint: string;
}

const title = 'c2sp.org/tlog-proof@v1';
/** A tree of 2^63 leaves has no longer one. */
const MOST_HASHES = 63;

export function proofText({ index, hashes, checkpoint }: Proof): string {
  const lines = [title, `index ${index}`, ...hashes.map((hash) => hash.toString('base64'))];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @throws TypeError for what is not exactly such a text */
export function readProof(text: string): Proof & { readonly note: Note } {
  const border = text.indexOf('\n\n');
  const [first, indexLine, ...encoded] = text.slice(0, Math.max(border, 0)).split('\n');
  const digits = /^index (0|[1-9]\d{0,15})$/.exec(indexLine ?? '')?.[1];
  const index = Number(digits);
  if (first !== title || !Number.isSafeInteger(index) || encoded.length > MOST_HASHES)
    throw new TypeError(`The text is not a proof of the form ${title} without extra data.`);
  const hashes = encoded.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw new TypeError('A line of the proof is not a hash.');
    return hash;
  });
  const checkpoint = text.slice(border + 2);
  return { index, hashes, checkpoint, note: readNote(checkpoint) };
}
