import type pg from 'pg';
import { AnswerTooLong } from '../../wire/answer-too-long.ts';
import type { Query, Row } from '../../wire/sql-query.ts';
import { SqlWire } from '../../wire/sql-wire.ts';
import type { Call } from '../contract.ts';
import { LimitReached } from '../until.ts';

/** Connections that many share. */
const LANES = 2;
/** Milliseconds after which a connection is replaced. */
const LIFETIME = 1_800_000;
/** Milliseconds between two looks at those who wait. */
const LOOK = 25;
/** Looks without an answer until a statement no longer holds up those behind it. */
const PATIENCE = 20;

/** Milliseconds, since the epoch, and when nobody waits any more. */
type Limits = Pick<Call, 'signal' | 'isGivenUp' | 'deadline'>;

interface Waiting {
  readonly query: Query;
  readonly call: Limits;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: Error) => void;
  /** Whether it was answered, given up, or asked again elsewhere. */
  settled: boolean;
}

interface Lane {
  /** Null until connected. */
  client: pg.PoolClient | null;
  /** In the order in which they are answered. */
  readonly waiting: Waiting[];
  looks: number;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

export interface PipelineOptions {
  connect(): Promise<pg.PoolClient>;
  /** Asks on a connection of its own. */
  alone(query: Query, call: Limits): Promise<readonly Row[]>;
  /** Ends a connection with all that runs on it, on the server too. */
  end(client: pg.PoolClient): void;
}

/**
 * Small reads of many requests over few connections, without waiting for each other's answers. One that takes long is
 * left to its connection alone: those behind it are asked again elsewhere, so that it neither delays them for long nor
 * takes them along when it is given up.
 */
export class SqlPipeline {
  readonly #options: PipelineOptions;
  readonly #lanes = new Set<Lane>();
  /** Lanes that are held up: each ends with its first statement. */
  readonly #heldUp = new Set<Lane>();
  /** The lane of this turn of the event loop, so that all that is asked in it goes out in one write. */
  #turn: Lane | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closing = false;

  constructor(options: PipelineOptions) {
    this.#options = options;
  }

  /** Whether there is a connection to share. */
  get isConnected(): boolean {
    for (const { client } of this.#lanes) if (client) return true;
    return false;
  }

  /** Rejects with the driver's or server's error, or `LimitReached`; then the statement is ended on the server, too. */
  query(query: Query, call: Limits): Promise<readonly Row[]> {
    if (isOver(call, Date.now())) return Promise.reject(givenUp());
    const lane = this.#lane();
    const { client } = lane;
    // Nobody waits for a connection to be made that others wait for, too.
    if (!client) return this.#options.alone(query, call);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { query, call, resolve, reject, settled: false };
      lane.waiting.push(waiting);
      this.#ask(lane, client, waiting);
      this.#timer ??= setTimeout(() => this.#look(), LOOK);
    });
  }

  /** Ends the connections, each once it has answered. */
  close(): void {
    this.#closing = true;
    for (const lane of this.#lanes) if (lane.waiting.length === 0) this.#drop(lane);
  }

  #lane(): Lane {
    if (this.#turn && this.#lanes.has(this.#turn)) return this.#turn;
    let best: Lane | null = null;
    for (const lane of this.#lanes) if (!best || lane.waiting.length < best.waiting.length) best = lane;
    if (!best || (best.waiting.length > 0 && this.#lanes.size < LANES)) best = this.#open();
    this.#turn = best;
    setImmediate(() => (this.#turn = null));
    return best;
  }

  #open(): Lane {
    const lane: Lane = { client: null, waiting: [], looks: 0, until: Date.now() + LIFETIME };
    this.#lanes.add(lane);
    this.#options.connect().then(
      (client) => {
        lane.client = client;
        if (this.#closing) this.#drop(lane);
      },
      () => this.#lanes.delete(lane), // who asks alone is told why
    );
    return lane;
  }

  #ask(lane: Lane, client: pg.PoolClient, waiting: Waiting): void {
    SqlWire.over(client).ask(waiting.query, (error, rows) => {
      lane.waiting.shift();
      lane.looks = 0;
      const isBroken = error !== null && (error as { severity?: unknown }).severity !== 'ERROR';
      // Why the connection broke, and whether for all, is seen by asking on another one.
      if (isBroken && !(error instanceof AnswerTooLong)) this.#askAlone(waiting, true);
      else settle(waiting, error, rows);
      const isSpent = lane.waiting.length === 0 && (this.#closing || lane.until <= Date.now());
      if (isBroken || isSpent || this.#heldUp.has(lane)) this.#drop(lane);
    });
  }

  #look(): void {
    this.#timer = null;
    const now = Date.now();
    for (const lane of [...this.#lanes, ...this.#heldUp]) {
      lane.looks += 1;
      const [first] = lane.waiting;
      for (const waiting of lane.waiting) if (isOver(waiting.call, now)) settle(waiting, givenUp());
      if (!first || !lane.client) continue;
      if (this.#lanes.has(lane) && (first.settled || lane.looks > PATIENCE)) this.#holdUp(lane);
      if (first.settled) this.#stop(lane, lane.client);
    }
    const busy = [...this.#lanes, ...this.#heldUp].some(({ waiting }) => waiting.length > 0);
    if (busy) this.#timer ??= setTimeout(() => this.#look(), LOOK);
  }

  /** Leaves the lane to its first statement, which is asked elsewhere, too: the lane may lead into a silence. */
  #holdUp(lane: Lane): void {
    this.#lanes.delete(lane);
    this.#heldUp.add(lane);
    for (const waiting of lane.waiting) this.#askAlone(waiting, waiting !== lane.waiting[0]);
  }

  /** `isOnly`: nobody else may still answer, so that a failure is the answer. */
  #askAlone(waiting: Waiting, isOnly: boolean): void {
    if (waiting.settled) return;
    this.#options.alone(waiting.query, waiting.call).then(
      (rows) => settle(waiting, null, rows),
      (error: Error) => isOnly && settle(waiting, error),
    );
  }

  #stop(lane: Lane, client: pg.PoolClient): void {
    this.#lanes.delete(lane);
    this.#heldUp.delete(lane);
    lane.client = null;
    this.#options.end(client);
  }

  #drop(lane: Lane): void {
    const { client } = lane;
    this.#lanes.delete(lane);
    this.#heldUp.delete(lane);
    lane.client = null;
    if (!client) return;
    SqlWire.over(client).destroy();
    client.release(true);
  }
}

const isOver = (call: Limits, now: number) => call.deadline <= now || (call.isGivenUp ?? call.signal.aborted);

const givenUp = () => new LimitReached('given up at the deadline or because nobody waits any more');

function settle(waiting: Waiting, error: Error | null, rows: readonly Row[] = []): void {
  if (waiting.settled) return;
  waiting.settled = true;
  if (error) waiting.reject(error);
  else waiting.resolve(rows);
}
