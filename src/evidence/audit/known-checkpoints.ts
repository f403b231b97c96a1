import { fromBase64url } from '../base64.ts';
import type { CheckedCheckpoint } from './checkpoint-check.ts';
import type { CheckedEntry } from './entry-check.ts';
import type { LogRows } from './log-rows.ts';
import type { Refuse } from './problem.ts';

/** Most entries rest on one of the newest; the others are looked for in the store. */
const KEPT = 1_000;
/** By how much the clock of the log may be ahead of or behind those of witnesses, in seconds. */
const CLOCKS_APART = 300;

/** The checkpoints that stood before an entry, so that it can be seen whether what it rests on was there. */
export class KnownCheckpoints {
  readonly #rows: LogRows;
  readonly #log: number;
  /** By hash, from the smallest on. */
  readonly #newest = new Map<string, CheckedCheckpoint>();

  constructor(rows: LogRows, log: number) {
    this.#rows = rows;
    this.#log = log;
  }

  add(checkpoint: CheckedCheckpoint): void {
    this.#newest.set(checkpoint.hash, checkpoint);
    if (this.#newest.size > KEPT) this.#newest.delete(this.#newest.keys().next().value as string);
  }

  async check({ index, said: { notBefore }, leafSaid }: CheckedEntry, refuse: Refuse): Promise<void> {
    if (notBefore === null) return;
    const known = this.#newest.get(notBefore);
    if (known) {
      const isEarlier = known.firstCosigned !== null && secondsOf(leafSaid.at) + CLOCKS_APART < known.firstCosigned;
      if (isEarlier) refuse('TIME', index, 'it is earlier than the checkpoint that it rests on');
      return;
    }
    const stored = await this.#rows.checkpointOf(fromBase64url(notBefore) as Buffer);
    if (!stored || stored.log > this.#log || (stored.log === this.#log && stored.size > index))
      refuse('NOT_BEFORE', index);
  }
}

/** Whether the last entry that a checkpoint covers is later than witnesses cosigned it. */
export function isAfterWitness(at: string, { firstCosigned }: CheckedCheckpoint): boolean {
  return firstCosigned !== null && secondsOf(at) - CLOCKS_APART > firstCosigned;
}

const secondsOf = (at: string) => Date.parse(at) / 1000;
