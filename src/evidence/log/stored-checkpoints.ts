import type { Knex } from 'knex';

/** A checkpoint as it is kept. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Buffer;
  /** The note as the log signed it. */
  readonly signed: string;
  /** The same with the first and the newest cosignature of each witness. */
  readonly note: string;
  readonly witnessed: boolean;
  /** Of an RFC 3161 token. */
  readonly timestamp: { readonly state: TimestampState; readonly token: Buffer | null };
}

export type TimestampState = 'NOT_REQUESTED' | 'REQUESTED' | 'RECEIVED';

interface CheckpointRow {
  readonly size: string;
  readonly root: Buffer;
  readonly note: string;
  readonly lines: string | null;
  readonly timestamp_state: TimestampState;
  readonly timestamp_token: Buffer | null;
}

export function storedCheckpoints(database: Knex) {
  const checkpoints = (log: number) =>
    database('evidence.checkpoint as c')
      .where('c.log', log)
      .select('c.*')
      .select(
        database.raw(
          `(select string_agg(s.line, '' order by s.seconds, s.key_name) from (
            select *, row_number() over (partition by key_name, key_id order by seconds) as first,
              row_number() over (partition by key_name, key_id order by seconds desc) as newest
            from evidence.cosignature where log = c.log and size = c.size
          ) s where 1 in (s.first, s.newest)) as lines`,
        ),
      );
  const witnessed = 'exists (select from evidence.cosignature s where s.log = c.log and s.size = c.size)';
  return {
    /** The newest that was witnessed, else the newest. */
    async newest(log: number): Promise<StoredCheckpoint | null> {
      const row = await checkpoints(log).orderByRaw(`${witnessed} desc, c.size desc`).first();
      return row ? checkpointFrom(row) : null;
    },
    /** The newest, whether witnessed or not. */
    async last(log: number): Promise<StoredCheckpoint | null> {
      const row = await checkpoints(log).orderBy('c.size', 'desc').first();
      return row ? checkpointFrom(row) : null;
    },
    /** The one of that hash, looked for from the largest of so many entries down. */
    async named(log: number, hash: Buffer, most: number): Promise<StoredCheckpoint | null> {
      const row = await checkpoints(log)
        .join('evidence.log as l', 'l.id', 'c.log')
        .where('c.size', '<=', most)
        .whereRaw(`${hashOfCheckpoint} = ?`, [hash])
        .orderBy('c.size', 'desc')
        .first();
      return row ? checkpointFrom(row) : null;
    },
    async newestWitnessedNote(log: number): Promise<string | null> {
      const row = await database('evidence.cosignature as s')
        .join('evidence.checkpoint as c', { 'c.log': 's.log', 'c.size': 's.size' })
        .where('s.log', log)
        .orderBy('s.size', 'desc')
        .first('c.note');
      return row?.note ?? null;
    },
    /** From the smallest on. */
    async all(log: number): Promise<StoredCheckpoint[]> {
      return (await checkpoints(log).orderBy('c.size')).map(checkpointFrom);
    },
  };
}

/** `checkpointHash` in SQL. */
const hashOfCheckpoint = `sha256(convert_to(
  E'lienthong/checkpoint/v1\\n' || l.origin || E'\\n' || c.size || E'\\n' || encode(c.root, 'base64') || E'\\n', 'UTF8'))`;

function checkpointFrom(row: CheckpointRow): StoredCheckpoint {
  return {
    size: Number(row.size),
    root: row.root,
    signed: row.note,
    note: row.note + (row.lines ?? ''),
    witnessed: row.lines !== null,
    timestamp: { state: row.timestamp_state, token: row.timestamp_token },
  };
}
