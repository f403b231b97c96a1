import type { Knex } from 'knex';
import { checkpointHash } from '../checkpoint.ts';
import { type Part, readStatement, type Signature, statementDigest } from '../entry.ts';
import { readNote } from '../note.ts';
import { asLogError, LogError } from './log-error.ts';
import { type StoredCheckpoint, storedCheckpoints, type TimestampState } from './stored-checkpoints.ts';
import { type Place, type StoredEntry, storedEntries } from './stored-entries.ts';
import { storedConsistencyProof, storedInclusionProof } from './stored-tree.ts';

/** The append-only log of decisions; src/evidence/FORMAT.md tells what it holds. */
export interface EvidenceLog {
  /**
   * Opens the first log of a store, as its owner; nothing where that has been done, whoever asks.
   * @throws LogError `OTHER_ORIGIN` where the store has one of another name, `NO_LOG` to who may not open one
   */
  open(origin: string): Promise<void>;
  /** The origin of the log that grows. A successor has another, so statements are made for the one of today. @throws LogError `NO_LOG` */
  origin(): Promise<string>;
  /** Hash (base64url) of the newest witnessed checkpoint, null before the first. */
  notBefore(): Promise<string | null>;
  /**
   * Enters what is decided in the caller's transaction (of isolation "read committed"), so that either both stay or
   * neither. Other writers wait from here to the end of the transaction: let it be its last step. The same statement again
   * under the same id gives the same receipt.
   * @throws LogError, `ID_TAKEN` for another statement under the id
   */
  append(transaction: Knex.Transaction, entry: NewEntry): Promise<Receipt>;
  /** `append` in a transaction of its own. */
  appendAlone(entry: NewEntry): Promise<Receipt>;
  /**
   * Whether something stands under the id. Asked in a transaction that has appended, it holds until its end: nobody else
   * enters anything meanwhile.
   */
  isEntered(transaction: Knex.Transaction, id: string): Promise<boolean>;
  /** State as of now; null where nothing was entered under the id. */
  receipt(id: string): Promise<Receipt | null>;
  /** The state of each that was entered, in one statement. */
  receiptStates(ids: readonly string[]): Promise<ReadonlyMap<string, ReceiptState>>;
  entry(id: string): Promise<StoredEntry | null>;
  /** The newest entry whose id begins so, of those that stand before a place where one is given; null if there is none. */
  newest(beginning: string, before?: Place): Promise<StoredEntry | null>;
  /** The entry at a place of a log. */
  entryAt(origin: string, index: number): Promise<StoredEntry | null>;
  /** In the order of the log. */
  entriesOf(dossier: string): Promise<readonly StoredEntry[]>;
  /** The newest checkpoint that has been witnessed; else the newest; null before the first. */
  newestCheckpoint(origin: string): Promise<StoredCheckpoint | null>;
  /** The checkpoint that a statement names as made before it, by its hash in base64url; `most`: how many entries it has at most. */
  checkpointNamed(origin: string, hash: string, most: number): Promise<StoredCheckpoint | null>;
  /** Hashes that prove an entry to be in the tree of a size. @throws RangeError */
  inclusionProof(origin: string, index: number, size: number): Promise<readonly Buffer[]>;
  /** @throws RangeError */
  consistencyProof(origin: string, size1: number, size2: number): Promise<readonly Buffer[]>;
  /**
   * Enters the act that erases a part and removes its content, all or nothing. `allowed` throws where it may not be done any
   * more; while it runs, nobody else enters anything.
   * @throws LogError
   */
  erase(act: NewEntry, part: ErasedPart, allowed: () => Promise<void>): Promise<Receipt>;
  /** Removes the content of a part, once the log has the entry `by` that says so. @throws LogError `FINAL` where it has not */
  erasePart(transaction: Knex.Transaction, part: ErasedPart, by: string): Promise<void>;
}

export interface NewEntry {
  /** The one of the statement. */
  readonly id: string;
  readonly dossier: string | null;
  readonly statement: Buffer;
  /** Those of the statement, in its order. */
  readonly parts: readonly Part[];
  readonly signatures: readonly Signature[];
}

/** What held when it was asked for. `LOGGED` is only the hub's promise. */
export type ReceiptState = 'LOGGED' | 'CHECKPOINTED' | 'WITNESSED';

export interface Receipt {
  readonly origin: string;
  readonly index: number;
  readonly leafHash: Buffer;
  readonly statementDigest: Buffer;
  readonly at: string;
  readonly state: ReceiptState;
  /** Whether an RFC 3161 authority put a time to a checkpoint that covers it. */
  readonly timestamp: TimestampState;
}

export interface ErasedPart {
  readonly origin: string;
  readonly index: number;
  readonly part: string;
}

/** Row as the append function and the query of receipts give it; bigint as text. */
interface ReceiptRow {
  readonly origin: string;
  readonly idx: string;
  readonly leaf_hash: Buffer;
  readonly statement_digest: Buffer;
  readonly at: Date;
}

/** PostgreSQL's code for what a role may not do. */
const NOT_ALLOWED = '42501';

export function evidenceLog(database: Knex): EvidenceLog {
  const entries = storedEntries(database);
  const checkpoints = storedCheckpoints(database);

  const current = async (): Promise<{ id: number; origin: string }> => {
    const log = await database('evidence.log').orderBy('id', 'desc').first('id', 'origin');
    if (!log) throw new LogError('NO_LOG');
    return log;
  };
  const idOf = async (origin: string): Promise<number> => {
    const log = await database('evidence.log').where({ origin }).first('id');
    if (!log) throw new LogError('OTHER_ORIGIN');
    return log.id;
  };
  const stateOf = async (
    connection: Knex,
    origin: string,
    index: string,
  ): Promise<Pick<Receipt, 'state' | 'timestamp'>> => {
    const { rows } = await connection.raw(
      `select exists (select from evidence.checkpoint c join evidence.log l on l.id = c.log
          where l.origin = :origin and c.size > :index) as checkpointed,
        exists (select from evidence.cosignature c join evidence.log l on l.id = c.log
          where l.origin = :origin and c.size > :index) as witnessed,
        (select c.timestamp_state from evidence.checkpoint c join evidence.log l on l.id = c.log
          where l.origin = :origin and c.size > :index
          order by array_position(array['RECEIVED', 'REQUESTED', 'NOT_REQUESTED'], c.timestamp_state) limit 1) as timed`,
      { origin, index },
    );
    const [{ witnessed, checkpointed, timed }] = rows;
    const state = witnessed ? 'WITNESSED' : checkpointed ? 'CHECKPOINTED' : 'LOGGED';
    return { state, timestamp: timed ?? 'NOT_REQUESTED' };
  };
  const receiptFrom = async (connection: Knex, row: ReceiptRow): Promise<Receipt> => ({
    origin: row.origin,
    index: Number(row.idx),
    leafHash: row.leaf_hash,
    statementDigest: row.statement_digest,
    at: row.at.toISOString(),
    ...(await stateOf(connection, row.origin, row.idx)),
  });

  const append: EvidenceLog['append'] = async (transaction, { id, dossier, statement, parts, signatures }) => {
    const said = readStatement(statement);
    if (said.id !== id) throw new LogError('NOT_OF_THIS_LOG');
    const { rows } = await transaction
      .raw<{ rows: ReceiptRow[] }>('select * from evidence.append(?, ?, ?, ?, ?, ?, ?, ?)', [
        id,
        dossier,
        statement,
        parts.map(({ name }) => name),
        parts.map(({ salt }) => salt),
        parts.map(({ bytes }) => bytes),
        signatures.map((one) => one.class),
        signatures.map(({ bytes }) => bytes),
      ])
      .catch((error) => {
        throw asLogError(error);
      });
    return receiptFrom(transaction, rows[0] as ReceiptRow);
  };

  const log: EvidenceLog = {
    async open(origin) {
      const opened = () => database('evidence.log').where({ id: 1 }).first('origin');
      let first = await opened();
      if (!first) {
        await database('evidence.log')
          .insert({ id: 1, origin })
          .onConflict('id')
          .ignore()
          .catch((cause) => {
            throw cause.code === NOT_ALLOWED ? new LogError('NO_LOG', { cause }) : cause;
          });
        first = await opened();
      }
      if (first.origin !== origin) throw new LogError('OTHER_ORIGIN');
    },
    origin: async () => (await current()).origin,
    async notBefore() {
      const note = await checkpoints.newestWitnessedNote((await current()).id);
      return note === null ? null : checkpointHash(readNote(note).text).toString('base64url');
    },
    append,
    appendAlone: (entry) => database.transaction((transaction) => append(transaction, entry)),
    isEntered: async (transaction, id) => (await transaction('evidence.leaf').where({ id }).first('idx')) !== undefined,
    async receipt(id) {
      const row = await database('evidence.leaf as f')
        .join('evidence.log as l', 'l.id', 'f.log')
        .where('f.id', id)
        .first('l.origin', 'f.idx', 'f.leaf_hash', 'f.statement', 'f.at');
      return row ? receiptFrom(database, { ...row, statement_digest: statementDigest(row.statement) }) : null;
    },
    async receiptStates(ids) {
      const { rows } = await database.raw<{ rows: { id: string; state: ReceiptState }[] }>(
        `select f.id, case
           when exists (select from evidence.cosignature c where c.log = f.log and c.size > f.idx) then 'WITNESSED'
           when exists (select from evidence.checkpoint c where c.log = f.log and c.size > f.idx) then 'CHECKPOINTED'
           else 'LOGGED' end as state
         from evidence.leaf f where f.id = any(?)`,
        [[...ids]],
      );
      return new Map(rows.map(({ id, state }) => [id, state]));
    },
    entry: async (id) => (await entries.where({ 'f.id': id }))[0] ?? null,
    newest: (beginning, before) => entries.newest(beginning, before),
    entryAt: async (origin, index) => (await entries.where({ 'l.origin': origin, 'f.idx': String(index) }))[0] ?? null,
    entriesOf: (dossier) => entries.where({ 'f.dossier': dossier }),
    newestCheckpoint: async (origin) => checkpoints.newest(await idOf(origin)),
    checkpointNamed: async (origin, hash, most) =>
      checkpoints.named(await idOf(origin), Buffer.from(hash, 'base64url'), most),
    inclusionProof: async (origin, index, size) => storedInclusionProof(database, await idOf(origin), index, size),
    consistencyProof: async (origin, size1, size2) =>
      storedConsistencyProof(database, await idOf(origin), size1, size2),
    async erasePart(transaction, { origin, index, part }, by) {
      const log = await idOf(origin);
      await transaction.raw('select evidence.erase_part(?, ?, ?, ?)', [log, index, part, by]).catch((error) => {
        throw asLogError(error);
      });
    },
    erase: (act, part, allowed) =>
      database.transaction(async (transaction) => {
        const receipt = await append(transaction, act);
        await allowed();
        await log.erasePart(transaction, part, act.id);
        return receipt;
      }),
  };
  return log;
}
