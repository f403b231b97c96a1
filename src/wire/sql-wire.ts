import type { Socket } from 'node:net';
import type pg from 'pg';
import { AnswerTooLong } from './answer-too-long.ts';
import { errorIn, Received, SentRow, statementMessages } from './sql-messages.ts';
import type { Query, Row } from './sql-query.ts';

/** A statement under way: what was read for it so far, and who waits. */
interface Asked {
  readonly query: Query;
  readonly rows: Row[];
  error: Error | null;
  readonly done: (error: Error | null, rows: readonly Row[]) => void;
}

/**
 * One connection of pg, connected and authenticated by it, on which statements are written one behind the other without
 * waiting for answers; each is a transaction of its own, and an error of one leaves the next alone. Rows are read as
 * text from the bytes, where pg would send an event for each and describe the columns anew for each statement.
 * What is asked in one turn of the event loop goes out in one write.
 */
export class SqlWire {
  readonly processId: number | null;
  readonly #socket: Socket;
  readonly #asked: Asked[] = [];
  /** Statements by name that the server has confirmed. */
  readonly #prepared = new Set<string>();
  #out: Buffer[] = [];
  #rest: Buffer | null = null;
  /** What is read now; null until rows are met. */
  #rows: Received | null = null;
  /** Bytes that came since the last answer ended. */
  #received = 0;
  #broken: Error | null = null;

  private constructor(client: pg.Client) {
    const { connection, processID } = client as unknown as Insides;
    this.processId = processID;
    this.#socket = connection.stream;
    this.#socket.removeAllListeners('data');
    this.#socket.on('data', (bytes: Buffer) => this.#read(bytes));
    client.on('error', (error: Error) => this.#break(error));
    client.on('end', () => this.#break(new Error('Connection terminated')));
  }

  static readonly #known = new WeakMap<pg.Client, SqlWire>();

  /** The same for the same client. From the first time on, the client itself can no longer be asked. */
  static over(client: pg.Client): SqlWire {
    let wire = SqlWire.#known.get(client);
    if (!wire) {
      wire = new SqlWire(client);
      SqlWire.#known.set(client, wire);
    }
    return wire;
  }

  /** Calls back once: with rows, or with the server's error (`code`, `severity`), or with that of the connection. */
  ask(query: Query, done: Asked['done']): void {
    if (this.#broken) {
      done(this.#broken, []);
      return;
    }
    this.#asked.push({ query, rows: [], error: null, done });
    if (this.#out.length === 0) setImmediate(() => this.#flush());
    this.#out.push(statementMessages(query, query.name !== undefined && this.#prepared.has(query.name)));
  }

  query(query: Query): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      this.ask(query, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #flush(): void {
    const [first] = this.#out;
    if (first && !this.#broken) this.#socket.write(this.#out.length === 1 ? first : Buffer.concat(this.#out));
    this.#out = [];
  }

  #read(bytes: Buffer): void {
    this.#received += bytes.length;
    const rest = this.#rest;
    if (!rest) {
      this.#messages(bytes);
      return;
    }
    // Only the message that was cut is put together: to copy all that came would cost as much as to read it.
    const missing = messageLength(rest, bytes) - rest.length;
    const cut = missing > 0 && missing < bytes.length ? missing : bytes.length;
    this.#messages(Buffer.concat([rest, bytes.subarray(0, cut)]));
    if (cut < bytes.length && !this.#broken) this.#messages(bytes.subarray(cut));
  }

  #messages(all: Buffer): void {
    let at = 0;
    this.#rows = null;
    while (at + 5 <= all.length) {
      const length = all.readInt32BE(at + 1);
      const isMessage = length >= 4 && length <= ANSWER_LIMIT && knownTypes[all[at] as number] === 1;
      if (this.#received > ANSWER_LIMIT) this.#giveUp(new AnswerTooLong());
      else if (!isMessage) this.#giveUp(noMessage());
      if (this.#broken) return;
      const end = at + 1 + length;
      if (end > all.length) break;
      try {
        this.#message(all, at, end);
      } catch {
        this.#giveUp(noMessage()); // a message that ends before what it announces
        return;
      }
      at = end;
    }
    this.#rest = at < all.length ? all.subarray(at) : null;
  }

  #message(bytes: Buffer, at: number, end: number): void {
    const asked = this.#asked[0];
    switch (bytes[at]) {
      case DATA_ROW:
        this.#rows ??= new Received(bytes);
        asked?.rows.push(new SentRow(this.#rows, at + 5, end));
        return;
      case PARSE_COMPLETE:
        if (asked?.query.name !== undefined) this.#prepared.add(asked.query.name);
        return;
      case READY:
        this.#received = 0;
        if (asked) {
          this.#asked.shift();
          asked.done(asked.error, asked.rows);
        }
        return;
      case ERROR: {
        const error = errorIn(bytes, at + 5, end);
        if (!asked)
          this.#socket.destroy(error); // the server ends the connection
        else asked.error = error;
        if (asked?.query.name !== undefined) this.#prepared.delete(asked.query.name); // it may be what is at fault
        return;
      }
    }
  }

  /** The statement under way fails for this; those behind it for the connection, which cannot be used any more. */
  #giveUp(error: Error): void {
    this.#socket.removeAllListeners('data');
    this.#rest = null;
    this.#asked.shift()?.done(error, []);
    this.#break(new Error('Connection terminated'));
    this.#socket.destroy();
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const asked of this.#asked.splice(0)) asked.done(asked.error ?? error, []);
  }
}

/** 1 for the types of all messages that a server sends once a connection is there. */
const knownTypes = new Uint8Array(256);
for (const type of '123ACDEIKNRSTZnst') knownTypes[type.charCodeAt(0)] = 1;

/** Of the message that begins with these bytes, as it announces it; NaN where it does not yet. */
function messageLength(rest: Buffer, bytes: Buffer): number {
  if (rest.length + bytes.length < 5) return Number.NaN;
  const head = rest.length < 5 ? Buffer.concat([rest, bytes.subarray(0, 5 - rest.length)]) : rest;
  return 1 + head.readInt32BE(1);
}

const noMessage = () => new Error('Connection terminated: what came is no message of PostgreSQL');

/** The largest answer read, in bytes: two thousand people with their history are far below. */
const ANSWER_LIMIT = 32 * 1024 * 1024;

/** Messages of the server that say more than that all is well. */
const DATA_ROW = 'D'.charCodeAt(0);
const PARSE_COMPLETE = '1'.charCodeAt(0);
const READY = 'Z'.charCodeAt(0);
const ERROR = 'E'.charCodeAt(0);

/** What pg's types do not tell of a client. */
interface Insides {
  readonly connection: { readonly stream: Socket };
  readonly processID: number | null;
}
