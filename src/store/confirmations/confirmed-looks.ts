import { Socket } from 'node:net';
import pg from 'pg';
import { SqlWire } from '../../wire/sql-wire.ts';
import { ConfirmedMarks } from './confirmed-marks.ts';
import type { Subject } from './subject.ts';

/** False where nothing is confirmed of an object; true where something is, and at times where nothing is. */
export type MayBeConfirmed = (subject: Subject) => boolean;

/** Confirmations read at a time. */
const PAGE = 10_000;
/** Milliseconds without any answer after which a connection is given up. */
const PATIENCE = 2_000;

/**
 * Knows of which objects something was confirmed, so that the store need not be asked about all others: each look reads
 * what was confirmed since the last one, which is nearly always nothing. What is known belongs to one connection: over
 * the next one, which may lead to a store that was restored, all is read again.
 */
export class ConfirmedLooks {
  readonly #config: pg.ClientConfig;
  #known: Known | null = null;
  /** The look of this turn of the event loop. */
  #begun: Promise<MayBeConfirmed> | null = null;
  #isClosed = false;

  constructor(config: pg.ClientConfig) {
    this.#config = config;
  }

  /** As of a moment after the call. Rejects if the store does not answer. */
  now(): Promise<MayBeConfirmed> {
    if (this.#begun) return this.#begun;
    if (this.#isClosed) return Promise.reject(new Error('The store is closed.'));
    // Before the look's statement is written, which happens later in the same turn.
    setImmediate(() => (this.#begun = null));
    this.#known ??= new Known(this.#config, (ended) => {
      if (this.#known === ended) this.#known = null;
    });
    this.#begun = this.#known.look();
    return this.#begun;
  }

  close(): void {
    this.#isClosed = true;
    this.#known?.end();
  }
}

/** What is known over one connection. */
class Known {
  readonly #socket = new Socket();
  readonly #onEnd: (known: Known) => void;
  readonly #marks = new ConfirmedMarks();
  readonly #mayBeConfirmed: MayBeConfirmed = (subject) => this.#marks.mayHave(subject);
  #wire: SqlWire | null = null;
  /** Whether everything has been read once. */
  #isWhole = false;
  /** Ids are those of one sequence, in the order in which confirmations were stored. */
  #newest = 0;
  #waiting = 0;
  #answered = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(config: pg.ClientConfig, onEnd: (known: Known) => void) {
    this.#onEnd = onEnd;
    const client = new pg.Client({ ...config, stream: () => this.#socket });
    client.on('error', () => this.end());
    client.on('end', () => this.end());
    client
      .connect()
      .then(async () => {
        this.#wire = SqlWire.over(client);
        while ((await this.#page(this.#wire)) === PAGE);
        this.#isWhole = true;
      })
      .catch(() => this.end()); // the next look connects anew
  }

  async look(): Promise<MayBeConfirmed> {
    if (!this.#wire || !this.#isWhole) return () => true;
    await this.#page(this.#wire);
    return this.#mayBeConfirmed;
  }

  end(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#socket.destroy();
    this.#onEnd(this);
  }

  /** How many were read. */
  #page(wire: SqlWire): Promise<number> {
    this.#waiting += 1;
    this.#watch();
    const query = {
      name: 'confirmed-after',
      text: `select id, entity, key from confirmation where id > $1 order by id limit ${PAGE}`,
      values: [this.#newest],
    };
    return new Promise((resolve, reject) => {
      wire.ask(query, (error, rows) => {
        this.#waiting -= 1;
        this.#answered += 1;
        for (const [id, entity, key] of rows) {
          this.#marks.add({ entity, key } as Subject);
          this.#newest = Math.max(this.#newest, Number(id));
        }
        if (error) reject(error);
        else resolve(rows.length);
      });
    });
  }

  /** A connection may lead into a silence, of which nothing tells. */
  #watch(): void {
    const before = this.#answered;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.#waiting > 0 && this.#answered === before) this.end();
      else if (this.#waiting > 0) this.#watch();
    }, PATIENCE).unref();
  }
}
