import type { Knex } from 'knex';
import type { SignatureClass } from '../entry.ts';
import type { TreeNode } from './tree-edge.ts';

/** A log of the store. */
export interface LogRow {
  readonly id: number;
  readonly origin: string;
  readonly predecessor: number | null;
  /** At which size the predecessor was closed. */
  readonly closedSize: number | null;
  readonly entries: number;
  /** Size of its newest checkpoint, 0 before the first. */
  readonly checkpointed: number;
  readonly nodes: number;
}

/** An entry with what belongs to it, as it is kept. */
export interface EntryRow {
  readonly index: number;
  readonly id: string;
  readonly dossier: string | null;
  readonly statement: Buffer;
  readonly leaf: Buffer;
  readonly leafHash: Buffer;
  /** RFC 3339 with six decimals. */
  readonly at: string;
  /** Leaf hash of the entry before about its dossier. */
  readonly prev: Buffer | null;
  readonly parts: readonly PartRow[];
  readonly signatures: readonly { readonly class: SignatureClass; readonly bytes: Buffer }[];
}

export interface PartRow {
  readonly name: string;
  readonly salt: Buffer | null;
  readonly bytes: Buffer | null;
  readonly erasedBy: string | null;
}

export interface CheckpointRow {
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
  readonly cosignatures: readonly CosignatureRow[];
}

export interface CosignatureRow {
  readonly keyName: string;
  readonly keyId: Buffer;
  readonly seconds: number;
  readonly line: string;
}

/** Entries read at once; their parts may have some hundred kilobytes each. */
const ENTRIES = 200;
const CHECKPOINTS = 500;

/** What is in the store, read piece by piece. */
export function logRows(database: Knex) {
  const rowsOf = async <Row>(sql: string, values: Readonly<Record<string, Knex.Value>>): Promise<readonly Row[]> =>
    (await database.raw<{ rows: Row[] }>(sql, values)).rows;

  return {
    /** All logs as they stand at one moment; the hub may go on writing. */
    async logs(): Promise<readonly LogRow[]> {
      const rows = await rowsOf<Record<string, string | null>>(
        `select l.id, l.origin, l.predecessor, l.closed_size,
           (select count(*) from evidence.leaf f where f.log = l.id) as entries,
           (select count(*) from evidence.node n where n.log = l.id) as nodes,
           coalesce((select max(size) from evidence.checkpoint c where c.log = l.id), 0) as checkpointed
         from evidence.log l order by l.id`,
        {},
      );
      return rows.map((row) => ({
        id: Number(row.id),
        origin: String(row.origin),
        predecessor: numberOrNull(row.predecessor),
        closedSize: numberOrNull(row.closed_size),
        entries: Number(row.entries),
        checkpointed: Number(row.checkpointed),
        nodes: Number(row.nodes),
      }));
    },

    /** So many entries as there are, batch by batch. */
    async *entries(log: number, most: number): AsyncGenerator<readonly EntryRow[]> {
      let after = -1;
      for (let read = 0; read < most; ) {
        const found = await rowsOf<LeafOfTable>(entriesAfter, { log, after, most: Math.min(ENTRIES, most - read) });
        const last = found.at(-1);
        if (!last) return;
        const range = { log, first: found[0]?.idx ?? 0, last: last.idx };
        const [parts, signatures] = await Promise.all([
          rowsOf<PartOfTable>(partsIn, range),
          rowsOf<SignatureOfTable>(signaturesIn, range),
        ]);
        const partsOf = byEntry(parts);
        const signaturesOf = byEntry(signatures);
        yield found.map(({ idx, leaf_hash: leafHash, ...row }) => ({
          ...row,
          ...{ index: Number(idx), leafHash },
          parts: (partsOf.get(idx) ?? []).map(({ erased_by: erasedBy, name, salt, bytes }) => ({
            ...{ name, salt, bytes, erasedBy },
          })),
          signatures: signaturesOf.get(idx) ?? [],
        }));
        after = Number(last.idx);
        read += found.length;
      }
    },

    /** From the smallest size on, those that stand now. */
    async *checkpoints(log: number, most: number): AsyncGenerator<CheckpointRow> {
      // By size and text: the key of the table may have been dropped.
      for (let after: { readonly size: string; readonly note: string } = { size: '-1', note: '' }; ; ) {
        const values = { log, ...after, largest: most, most: CHECKPOINTS };
        const found = await rowsOf<CheckpointOfTable>(checkpointsAfter, values);
        const last = found.at(-1);
        if (!last) return;
        const range = { log, first: found[0]?.size ?? 0, last: last.size };
        const lines = await rowsOf<CosignatureOfTable>(cosignaturesIn, range);
        for (const { size, root, note } of found)
          yield {
            ...{ size: Number(size), root, note },
            cosignatures: lines
              .filter((line) => line.size === size)
              .map(({ key_name: keyName, key_id: keyId, seconds, line }) => ({
                ...{ keyName, keyId, seconds: Number(seconds), line },
              })),
          };
        after = last;
      }
    },

    /** The stored roots of these subtrees; null for each that is not there. */
    async nodes(log: number, wanted: readonly TreeNode[]): Promise<readonly (Buffer | null)[]> {
      const { rows } = await database.raw<{ rows: { hash: Buffer | null }[] }>(
        `select n.hash from unnest(?::int[], ?::bigint[]) with ordinality wanted (level, idx, nth)
         left join evidence.node n on n.log = ? and n.level = wanted.level and n.idx = wanted.idx order by nth`,
        [wanted.map(({ level }) => level), wanted.map(({ index }) => index), log],
      );
      return rows.map(({ hash }) => hash);
    },

    /** Size of the checkpoint with this hash of its text, in whichever log; null where there is none. Reads them all. */
    async checkpointOf(hash: Buffer): Promise<{ readonly log: number; readonly size: number } | null> {
      const [row] = await rowsOf<{ log: number; size: string }>(
        `select log, size from evidence.checkpoint where sha256(
           convert_to(E'lienthong/checkpoint/v1\\n' || left(note, strpos(note, E'\\n\\n')), 'UTF8')) = :hash limit 1`,
        { hash },
      );
      return row ? { log: row.log, size: Number(row.size) } : null;
    },

    /** The clock of the database. */
    async now(): Promise<Date> {
      const [row] = await rowsOf<{ now: Date }>('select clock_timestamp() as now', {});
      return (row as { now: Date }).now;
    },
  };
}
export type LogRows = ReturnType<typeof logRows>;

const entriesAfter = `
  select f.idx, f.id, f.dossier, f.statement, f.leaf, f.leaf_hash,
    to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
    (select p.leaf_hash from evidence.leaf p where p.log = f.log and p.dossier = f.dossier and p.idx < f.idx
      order by p.idx desc limit 1) as prev
  from evidence.leaf f where f.log = :log and f.idx > :after order by f.idx limit :most`;
const partsIn = `
  select idx, name, salt, bytes, erased_by from evidence.part
  where log = :log and idx between :first and :last order by idx, position`;
const signaturesIn = `
  select idx, class, bytes from evidence.signature
  where log = :log and idx between :first and :last order by idx, position`;
const checkpointsAfter = `
  select size, root, note from evidence.checkpoint
  where log = :log and (size, note) > (:size, :note) and size <= :largest order by size, note limit :most`;
const cosignaturesIn = `
  select size, key_name, key_id, seconds, line from evidence.cosignature
  where log = :log and size between :first and :last order by size, seconds, key_name`;

interface LeafOfTable {
  readonly idx: string;
  readonly id: string;
  readonly dossier: string | null;
  readonly statement: Buffer;
  readonly leaf: Buffer;
  readonly leaf_hash: Buffer;
  readonly at: string;
  readonly prev: Buffer | null;
}
interface PartOfTable {
  readonly idx: string;
  readonly name: string;
  readonly salt: Buffer | null;
  readonly bytes: Buffer | null;
  readonly erased_by: string | null;
}
interface SignatureOfTable {
  readonly idx: string;
  readonly class: SignatureClass;
  readonly bytes: Buffer;
}
interface CheckpointOfTable {
  readonly size: string;
  readonly root: Buffer;
  readonly note: string;
}
interface CosignatureOfTable {
  readonly size: string;
  readonly key_name: string;
  readonly key_id: Buffer;
  readonly seconds: string;
  readonly line: string;
}

function byEntry<Row extends { readonly idx: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const group = grouped.get(row.idx);
    if (group) group.push(row);
    else grouped.set(row.idx, [row]);
  }
  return grouped;
}

const numberOrNull = (text: string | null | undefined) => (text == null ? null : Number(text));
