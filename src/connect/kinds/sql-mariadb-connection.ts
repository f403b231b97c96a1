import { Socket } from 'node:net';
import mysql from 'mysql2';
import { AnswerTooLong } from '../../wire/answer-too-long.ts';
import type { Row } from '../../wire/sql-query.ts';
import type { MariaDbAddress } from './sql-mariadb-address.ts';
import { NotTheProtocol } from './sql-mariadb-failure.ts';
import type { MariaDbQuery } from './sql-mariadb-query.ts';

/** The largest answer read, in bytes: two thousand people with their history are far below. */
const ANSWER_LIMIT = 32 * 1024 * 1024;
/** Statements kept prepared on one connection. */
const PREPARED = 256;

/**
 * What every connection sets: texts compared and sent as UTF-8, no writing, and a backslash that is a character like
 * others. Moments are those of Viet Nam, for a DATETIME has no zone and is that of its clock. What runs is ended by the
 * server itself at the latest after so many seconds; the comments are MariaDB's and MySQL's words for it.
 */
const settings = (seconds: number) => [
  `set names utf8mb4 collate utf8mb4_bin, session time_zone = '+07:00', session sql_mode = 'NO_BACKSLASH_ESCAPES',
   session group_concat_max_len = ${ANSWER_LIMIT}
   /*M!100318 , session max_statement_time = ${seconds}, session in_predicate_conversion_threshold = 0 */
   /*!50708 , session max_execution_time = ${seconds * 1_000} */`,
  'set session transaction read only',
];

export interface MariaDbConnectionOptions {
  /** Milliseconds. */
  readonly connectLimit: number;
  /** Seconds after which the server itself ends a statement; null for a connection that reads nothing. */
  readonly statementLimit: number | null;
}

/** One connection through mysql2. It never throws into the event loop, whatever bytes come. */
export class MariaDbConnection {
  /** Milliseconds since the epoch. */
  readonly since = Date.now();
  readonly ready: Promise<void>;
  /** Called once when it is of no use any more. */
  onEnd: () => void = () => {};
  readonly #connection: mysql.Connection;
  readonly #socket = new Socket();
  #received = 0;
  #ended = false;

  constructor(address: MariaDbAddress, { connectLimit, statementLimit }: MariaDbConnectionOptions) {
    const { place, host, user, password, database, tls } = address;
    this.#connection = mysql.createConnection({
      stream: () => this.#socket.setNoDelay(true).setKeepAlive(true).connect(place),
      host,
      user,
      password,
      database,
      ...(tls && { ssl: tls }),
      charset: 'UTF8MB4_BIN',
      connectTimeout: connectLimit,
      maxPreparedStatements: PREPARED,
      flags: ['-LOCAL_FILES'],
      connectAttributes: { program_name: 'lienthong' },
      dateStrings: true,
      jsonStrings: true,
      supportBigNumbers: true,
      bigNumberStrings: true,
      rowsAsArray: true,
    });
    this.#guard();
    this.#connection.on('error', () => this.destroy());
    this.#connection.on('end', () => this.destroy());
    this.#socket.once('close', () => this.destroy());
    this.ready = this.#begin(statementLimit);
    this.ready.catch(() => this.destroy());
  }

  get isEnded(): boolean {
    return this.#ended;
  }

  /** The server's number of it; null until it is connected. */
  get id(): number | null {
    return this.#connection.threadId ?? null;
  }

  /** Rejects with the driver's or the server's error. */
  query({ sql, values }: MariaDbQuery): Promise<readonly Row[]> {
    this.#received = 0;
    return new Promise((resolve, reject) => {
      this.#connection.execute({ sql, values: [...values], rowsAsArray: true }, (error, rows) =>
        error ? reject(error) : resolve((rows as unknown as readonly Cell[][]).map(textsOf)),
      );
    });
  }

  /** A statement that cannot be prepared. */
  say(sql: string): Promise<void> {
    this.#received = 0;
    return new Promise((resolve, reject) => {
      this.#connection.query(sql, (error) => (error ? reject(error) : resolve()));
    });
  }

  destroy(error?: Error): void {
    this.#socket.destroy(error);
    if (this.#ended) return;
    this.#ended = true;
    this.onEnd();
  }

  async #begin(statementLimit: number | null): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#connection.connect((error) => (error ? reject(error) : resolve()));
    });
    for (const setting of statementLimit === null ? [] : settings(statementLimit)) await this.say(setting);
  }

  /** What the driver throws at bytes that it does not understand ends the connection, as does an answer without end. */
  #guard(): void {
    const inside = this.#connection as unknown as Insides;
    const { packetParser } = inside;
    const { onPacket } = packetParser;
    packetParser.onPacket = (packet) => {
      // The driver would print that packets are out of order, and go on.
      if (inside._command && packet.sequenceId !== inside.sequenceId) throw new NotTheProtocol();
      onPacket(packet);
    };
    inside.packetParser = {
      ...packetParser,
      execute: (bytes) => {
        this.#received += bytes.length;
        try {
          if (this.#received > ANSWER_LIMIT) throw new AnswerTooLong();
          packetParser.execute(bytes);
        } catch (error) {
          this.destroy(error instanceof AnswerTooLong ? error : new NotTheProtocol());
        }
      },
    };
  }
}

/** What mysql2's types do not tell of a connection. */
interface Insides {
  packetParser: { execute(bytes: Buffer): void; onPacket(packet: { readonly sequenceId: number }): void };
  readonly sequenceId: number;
  readonly _command: object | null;
}

type Cell = string | number | Buffer | null;

/** What is compared byte by byte comes as bytes; everything else as text already. */
const textsOf = (cells: readonly Cell[]): Row =>
  cells.map((cell) => (cell === null || typeof cell === 'string' ? cell : cell.toString()));
