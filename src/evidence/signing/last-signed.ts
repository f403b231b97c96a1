import { open, readFile, rename } from 'node:fs/promises';
import { fromBase64 } from '../base64.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { rootHash, verifyConsistency } from '../merkle.ts';
import { SigningError } from './signing-error.ts';

/**
 * The newest checkpoint of each log that a key has signed, in a file of its own: what lets a signer refuse a log that was
 * rewritten. Without the file nothing is signed.
 */
export interface LastSigned {
  of(origin: string): Signed | null;
  /**
   * Whether a checkpoint may be signed now; if so, the file has it before this resolves. Asked one at a time.
   * - `MOVED`: the proof does not begin at the checkpoint signed last
   * - `INCONSISTENT`: the log does not begin with what was signed last
   */
  advance(next: Advance): Promise<'SIGN' | 'MOVED' | 'INCONSISTENT'>;
  /** Keeps the note of the newest checkpoint of a log with what was signed under it. */
  keep(origin: string, note: string): Promise<void>;
}

export interface Signed {
  readonly size: number;
  readonly root: Buffer;
  readonly note: string | null;
}

export interface Advance {
  readonly oldSize: number;
  readonly proof: readonly Buffer[];
  readonly checkpoint: Checkpoint;
}

interface Kept {
  readonly size: number;
  readonly root: string;
  readonly note: string | null;
}

/** An empty file for a new key. Rejects where it exists. */
export async function createLastSigned(file: string): Promise<void> {
  await write(file, {}, 'wx');
}

/** @throws SigningError `NO_STATE` where it is missing or not such a file */
export async function openLastSigned(file: string): Promise<LastSigned> {
  const kept = await read(file);
  let line: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = line.then(work);
    line = done.catch(() => {});
    return done;
  };
  const of = (origin: string): Signed | null => {
    const one = kept.get(origin);
    return one ? { ...one, root: fromBase64(one.root) as Buffer } : null;
  };
  const set = async (origin: string, next: Kept) => {
    await write(`${file}.new`, { ...Object.fromEntries(kept), [origin]: next }, 'w');
    await rename(`${file}.new`, file);
    kept.set(origin, next);
  };
  return {
    of,
    advance: ({ oldSize, proof, checkpoint }) =>
      inTurn(async () => {
        const { origin, size, root } = checkpoint;
        const last = of(origin);
        if (oldSize !== (last?.size ?? 0)) return 'MOVED';
        if (!isConsistent(last, { oldSize, proof, checkpoint })) return 'INCONSISTENT';
        if (last?.size !== size) await set(origin, { size, root: root.toString('base64'), note: null });
        return 'SIGN';
      }),
    keep: (origin, note) =>
      inTurn(async () => {
        const last = kept.get(origin);
        if (last) await set(origin, { ...last, note });
      }),
  };
}

function isConsistent(last: Signed | null, { oldSize, proof, checkpoint: { size, root } }: Advance): boolean {
  if (size === 0 && !root.equals(rootHash([]))) return false;
  if (last === null || oldSize === 0) return proof.length === 0;
  return verifyConsistency({ size1: oldSize, size2: size, root1: last.root, root2: root, proof });
}

async function read(file: string): Promise<Map<string, Kept>> {
  try {
    const kept = new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, Kept>));
    for (const { size, root } of kept.values())
      if (!Number.isSafeInteger(size) || fromBase64(root)?.length !== 32) throw new TypeError('not a checkpoint');
    return kept;
  } catch (cause) {
    throw new SigningError('NO_STATE', file, { cause });
  }
}

/** On the disk when it resolves. */
async function write(file: string, content: unknown, flags: 'w' | 'wx'): Promise<void> {
  const handle = await open(file, flags, 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(content)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
