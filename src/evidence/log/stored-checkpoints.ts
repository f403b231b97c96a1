import type { Knex } from 'knex';

/** A checkpoint as it is kept. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Buffer;
  /** The whole note: signed by the log, with all cosignatures that were collected. */
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
          `(select string_agg(s.line, '' order by s.seconds, s.key_name) from evidence.cosignature s
            where s.log = c.log and s.size = c.size) as lines`,
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

function checkpointFrom(row: CheckpointRow): StoredCheckpoint {
  return {
    size: Number(row.size),
    root: row.root,
    note: row.note + (row.lines ?? ''),
    witnessed: row.lines !== null,
    timestamp: { state: row.timestamp_state, token: row.timestamp_token },
  };
}
