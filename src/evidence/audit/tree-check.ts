import type { Policy } from '../policy.ts';
import { type CheckedCheckpoint, checkStored } from './checkpoint-check.ts';
import { isAfterWitness, type KnownCheckpoints } from './known-checkpoints.ts';
import type { CheckpointRow, LogRow, LogRows } from './log-rows.ts';
import type { Refuse } from './problem.ts';
import { TreeEdge, type TreeNode } from './tree-edge.ts';

/** A checkpoint that was given, with the name of its file. */
export interface GivenCheckpoint extends CheckedCheckpoint {
  readonly file: string;
}

export interface TreeToCheck {
  readonly log: LogRow;
  readonly policy: Policy | null;
  /** Of this log. */
  readonly given: readonly GivenCheckpoint[];
  /** The checkpoint at which the log was closed, as its successor has it; the log may have fewer entries. */
  readonly closing: CheckedCheckpoint | null;
}

/**
 * Builds the tree of a log anew from the hashes of its leaves, and holds each stored node and each checkpoint, stored or
 * given, against it as soon as the tree has its size: that all are of one history then needs no proof.
 */
export class TreeCheck {
  readonly #of: TreeToCheck;
  readonly #rows: LogRows;
  readonly #known: KnownCheckpoints;
  readonly #refuse: Refuse;
  readonly #tree = new TreeEdge();
  readonly #stored: AsyncIterator<CheckpointRow>;
  readonly #given: GivenCheckpoint[];
  #next: CheckpointRow | null = null;
  #last: CheckedCheckpoint | null = null;
  #completed: TreeNode[] = [];
  #nodes = 0;
  #isBroken = false;
  #at = '';
  /** How far checkpoints have agreed. */
  #proved = 0;
  checkpoints = 0;
  /** Size of the largest stored checkpoint that holds and has its witnesses. */
  witnessed = 0;

  constructor(of: TreeToCheck, rows: LogRows, known: KnownCheckpoints, refuse: Refuse) {
    [this.#of, this.#rows, this.#known, this.#refuse] = [of, rows, known, refuse];
    this.#stored = rows.checkpoints(of.log.id, Math.max(of.log.checkpointed, of.log.entries));
    this.#given = of.given.toSorted((a, b) => a.size - b.size);
  }

  async begin(): Promise<void> {
    await this.#advance();
    await this.#compareCheckpoints();
  }

  /** Where a number is missing, there is no tree any more. */
  break(): void {
    this.#isBroken = true;
  }

  async add(leafHash: Buffer, at: string): Promise<void> {
    if (this.#isBroken) return;
    this.#completed.push(...this.#tree.add(leafHash));
    this.#at = at;
    await this.#compareCheckpoints();
  }

  /** Compares the nodes that were completed since the last time. */
  async compareNodes(): Promise<void> {
    const kept = await this.#rows.nodes(this.#of.log.id, this.#completed);
    this.#completed.forEach(({ level, index, hash }, nth) => {
      const from = index * 2 ** level;
      if (!kept[nth]?.equals(hash)) this.#refuse('NODE', { from, to: from + 2 ** level });
    });
    this.#nodes += this.#completed.length;
    this.#completed = [];
  }

  /** After the last entry: what is left speaks of entries that are not there. */
  async end(entries: number): Promise<void> {
    const { log, policy, closing } = this.#of;
    if (!this.#isBroken && log.nodes !== this.#nodes) this.#refuse('NODE', null, 'there are nodes of no entries');
    for (; this.#next; await this.#advance()) {
      const checked = checkStored(this.#next, log.origin, policy, this.#refuse);
      this.checkpoints += 1;
      if (checked) this.#isThere(checked, entries, `checkpoint of size ${checked.size}`);
    }
    for (const file of this.#given) {
      const isClosing = closing?.size === file.size;
      if (isClosing && !closing.root.equals(file.root)) this.#refuse('TWO_CHECKPOINTS', null, file.file);
      this.#isThere(file, Math.max(entries, closing?.size ?? 0), file.file);
    }
  }

  #isThere({ size }: CheckedCheckpoint, entries: number, about: string): void {
    if (size > entries) this.#refuse('SHRUNK', { from: entries, to: size }, about);
  }

  async #advance(): Promise<void> {
    this.#next = (await this.#stored.next()).value ?? null;
  }

  async #compareCheckpoints(): Promise<void> {
    for (; this.#next && this.#next.size <= this.#tree.size; await this.#advance()) {
      const checked = checkStored(this.#next, this.#of.log.origin, this.#of.policy, this.#refuse);
      this.checkpoints += 1;
      if (!checked) continue;
      if (this.#last?.size === checked.size)
        this.#refuse('TWO_CHECKPOINTS', null, `both stored, of size ${checked.size}`);
      if (this.#compare(checked, `checkpoint of size ${checked.size}`) && checked.isWitnessed)
        this.witnessed = checked.size;
      this.#known.add(checked);
      this.#last = checked;
    }
    for (let [file] = this.#given; file && file.size <= this.#tree.size; [file] = this.#given) {
      if (this.#last?.size === file.size && !this.#last.root.equals(file.root) && file.isSigned)
        this.#refuse('TWO_CHECKPOINTS', null, `${file.file} and the stored one, of size ${file.size}`);
      this.#compare(file, file.file);
      this.#given.shift();
    }
  }

  /** Whether the entries up to here give the root that somebody signed for them. */
  #compare(checkpoint: CheckedCheckpoint, about: string): boolean {
    const { size } = checkpoint;
    if (!this.#tree.root().equals(checkpoint.root)) {
      // Where others agree with the entries up to here, no entry is wrong.
      const entries = this.#proved < size ? { from: this.#proved, to: size } : null;
      this.#refuse('REWRITTEN', entries, about);
      return false;
    }
    if (checkpoint.isSigned) this.#proved = size;
    if (isAfterWitness(this.#at, checkpoint)) this.#refuse('TIME', size - 1, 'it is later than it was cosigned');
    return true;
  }
}
