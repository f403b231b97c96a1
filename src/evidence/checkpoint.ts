import { createHash } from 'node:crypto';
import { fromBase64 } from './base64.ts';

/** What a log has signed of itself: its first `size` leaves have this root. C2SP tlog-checkpoint, no extension lines. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** 32 bytes. */
  readonly root: Buffer;
}

/** The text of the note that carries it. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** @throws TypeError for a text that is not exactly a checkpoint */
export function readCheckpoint(text: string): Checkpoint {
  const [, origin, digits, encoded] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/.exec(text) ?? [];
  const size = Number(digits);
  const root = encoded === undefined ? null : fromBase64(encoded);
  if (origin === undefined || !Number.isSafeInteger(size) || root?.length !== 32)
    throw new TypeError('The text is not a checkpoint: origin, size and root, one line each.');
  return { origin, size, root };
}

/** SHA-256("lienthong/checkpoint/v1\n" ‖ text): without its signatures, because they are added later. */
export function checkpointHash(text: string): Buffer {
  return createHash('sha256').update('lienthong/checkpoint/v1\n').update(text).digest();
}
