import type { Call } from '../contract.ts';
import { within } from '../until.ts';
import type { FileAddress } from './file-address.ts';
import { isOfTheFile, type TablesRead } from './file-columns.ts';
import { ChangedMeanwhile } from './file-copy.ts';
import { type Delivery, lookAt } from './file-delivery.ts';
import { FileFailure, ofFileSystem } from './file-failure.ts';
import { FileVersion } from './file-version.ts';

/** A delivery to read from; `lastKnown`: when it was last what lies there, if something else or nothing lies there now. */
export interface Served {
  readonly version: FileVersion;
  readonly lastKnown: string | null;
}

/** Why what lies there is not served. */
interface Problem {
  readonly failure: FileFailure;
  readonly sinceMs: number;
  /** Of files that cannot be used as they are: looked at again only once they change. */
  readonly stamp: string | null;
}

/**
 * Watches the files of a register and keeps the last good delivery. A changed one is loaded beside it, all tables
 * together, and takes its place when it is completely readable: not before its manifest agrees with its files or, without
 * a manifest, before they have rested. Until then, and while it cannot be read, the last good one is served, marked, for
 * as long as the address allows; not if the files may not be read any more, for that is a refusal.
 */
export class FileStore {
  readonly #address: FileAddress;
  readonly #tables: TablesRead;
  #now: FileVersion | null = null;
  /** When what lies there was last seen to be the version served. */
  #confirmedMs = 0;
  #problem: Problem | null = null;
  /** A delivery not yet loaded, and since when it lies there unchanged. */
  #resting: { readonly stamp: string; readonly sinceMs: number } | null = null;
  #checking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;
  readonly #retired = new Set<Promise<void>>();

  constructor(address: FileAddress, tables: TablesRead) {
    this.#address = address;
    this.#tables = tables;
  }

  /** What may be read now. @throws FileFailure, LimitReached */
  async served(call: Pick<Call, 'signal' | 'deadline'>): Promise<Served> {
    await within(call, this.#now || this.#problem ? Promise.resolve() : this.#begun());
    // Files that were never readable yet, and are being loaded or still written.
    while (!this.#now && !this.#problem) await within(call, this.#checking ?? pause(this.#address.checkMs));
    return this.#served();
  }

  /** The delivery served, or kept for when it may be served again. */
  get version(): FileVersion | null {
    return this.#now;
  }

  /** Why what lies there now is not what is served; null if it is. */
  get problem(): FileFailure | null {
    return this.#problem?.failure ?? null;
  }

  /** Looks at the files and loads them if they have changed. Never rejects. */
  check(): Promise<void> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#checking;
    this.#retire();
    await Promise.all(this.#retired);
  }

  #begun(): Promise<void> {
    if (!this.#timer && !this.#isClosed) {
      this.#timer = setInterval(() => void this.check(), this.#address.checkMs);
      this.#timer.unref();
    }
    return this.check();
  }

  #served(): Served {
    const problem = this.#problem;
    const isKept =
      problem && problem.failure.code !== 'FORBIDDEN' && Date.now() - problem.sinceMs < this.#address.keepMs;
    if (!this.#now || (problem && !isKept)) throw problem?.failure ?? new FileFailure('UNREACHABLE', 'files');
    const isCurrent = !problem && !this.#resting;
    return { version: this.#now, lastKnown: isCurrent ? null : new Date(this.#confirmedMs).toISOString() };
  }

  async #check(): Promise<void> {
    const expired = this.#problem && Date.now() - this.#problem.sinceMs >= this.#address.keepMs;
    if (expired && this.#problem?.stamp) {
      // Nothing better has come: what can be read of it is more than nothing.
      this.#retire();
      this.#problem = null;
    }
    let delivery: Delivery;
    try {
      delivery = await lookAt(this.#address, [...this.#tables.keys()]);
    } catch (error) {
      this.#fail(ofFileSystem(error, 'files'), null);
      return;
    }
    if (delivery.stamp === this.#now?.stamp) {
      this.#confirmedMs = Date.now();
      this.#resting = null;
      this.#settle(null);
    } else if (delivery.stamp !== this.#problem?.stamp && this.#hasRested(delivery)) await this.#load(delivery);
  }

  #hasRested({ stamp, vouched, modifiedMs }: Delivery): boolean {
    if (this.#resting?.stamp !== stamp) this.#resting = { stamp, sinceMs: Date.now() };
    const since = Math.min(this.#resting.sinceMs, modifiedMs);
    return vouched || Date.now() - since >= this.#address.settleMs;
  }

  async #load(delivery: Delivery): Promise<void> {
    let version: FileVersion;
    try {
      version = await FileVersion.load(delivery, this.#address, this.#tables);
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return;
      const failure = ofFileSystem(error, 'files');
      this.#fail(failure, failure.code === 'MALFORMED' ? delivery.stamp : null);
      return;
    }
    const { lacking, isForeign } = lackingIn(version, this.#tables);
    if (this.#isClosed || isForeign || (lacking && this.#now && this.#address.keepMs > 0)) {
      await version.close();
      if (lacking) this.#fail(new FileFailure(isForeign ? 'MALFORMED' : 'BAD_CONFIG', lacking), delivery.stamp);
      return;
    }
    const shrunk = delivery.vouched || this.#address.keepMs === 0 ? null : shrunkIn(version, this.#now);
    if (shrunk) {
      await version.close();
      this.#fail(new FileFailure('MALFORMED', shrunk), delivery.stamp);
      return;
    }
    this.#retire();
    this.#now = version;
    this.#confirmedMs = Date.now();
    this.#resting = null;
    this.#settle(null);
  }

  #fail(failure: FileFailure, stamp: string | null): void {
    const before = this.#problem;
    const isSame = before?.failure.code === failure.code && before.failure.place === failure.place;
    this.#settle({ failure, stamp, sinceMs: before?.sinceMs ?? Date.now() }, !isSame);
  }

  /** A problem that begins, changes or ends is said once. */
  #settle(problem: Problem | null, isNews = this.#problem !== null): void {
    this.#problem = problem;
    if (!isNews || this.#isClosed) return;
    const tables = [...this.#tables.keys()].join(', ');
    process.stderr.write(
      problem
        ? `${tables}: ${problem.failure.code} (${problem.failure.place}); dùng bản đọc được gần nhất nếu còn hạn · the last good delivery is used while it may be\n`
        : `${tables}: đã đọc được trở lại · readable again\n`,
    );
  }

  /** The version served ends once nobody reads from it. */
  #retire(): void {
    const closed = this.#now?.close();
    this.#now = null;
    if (!closed) return;
    this.#retired.add(closed);
    void closed.finally(() => this.#retired.delete(closed));
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

/** Rows from which on losing most of them is no change of a register. */
const MANY = 100;

/** A table that has lost more than half of many rows: files cut off at the end of a line look whole. */
function shrunkIn(version: FileVersion, before: FileVersion | null): string | null {
  for (const [table, { rows }] of version.tables) {
    const had = before?.tables.get(table)?.rows ?? 0;
    if (had >= MANY && 2 * rows < had) return `${table}: ${rows} / ${had} dòng · rows`;
  }
  return null;
}

/** A column that the mapping reads and that the delivery does not have; foreign, if a table has none of them. */
function lackingIn(version: FileVersion, tables: TablesRead): { lacking: string | null; isForeign: boolean } {
  let first: string | null = null;
  for (const [table, { read }] of tables) {
    const { columns } = version.tables.get(table) ?? {};
    const ofFile = [...read].filter((column) => !isOfTheFile(column));
    const lacking = ofFile.filter((column) => !columns?.has(column));
    if (lacking.length > 0 && lacking.length === ofFile.length) return { lacking: table, isForeign: true };
    if (lacking[0] !== undefined) first ??= `${table}.${lacking[0]}`;
  }
  return { lacking: first, isForeign: false };
}
