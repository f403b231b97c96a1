import type { Knex } from 'knex';
import type { Signature } from '../entry.ts';

/** An entry as it is kept. */
export interface StoredEntry {
  readonly origin: string;
  readonly index: number;
  readonly id: string;
  readonly dossier: string | null;
  readonly statement: Buffer;
  readonly leaf: Buffer;
  readonly leafHash: Buffer;
  readonly at: string;
  /** In the order of the statement. */
  readonly parts: readonly StoredPart[];
  readonly signatures: readonly Signature[];
}

/** Salt and bytes are null once it was erased, by the entry of that id. */
export interface StoredPart {
  readonly name: string;
  readonly salt: Buffer | null;
  readonly bytes: Buffer | null;
  readonly erasedBy: string | null;
}

interface LeafRow {
  readonly log: number;
  readonly origin: string;
  readonly idx: string;
  readonly id: string;
  readonly dossier: string | null;
  readonly statement: Buffer;
  readonly leaf: Buffer;
  readonly leaf_hash: Buffer;
  readonly at: Date;
}

/** Of an entry. */
export type Place = Pick<StoredEntry, 'origin' | 'index'>;

export function storedEntries(database: Knex) {
  /** With `f` for the leaf. */
  const leaves = () =>
    database('evidence.leaf as f')
      .join('evidence.log as l', 'l.id', 'f.log')
      .orderBy(['f.log', 'f.idx'])
      .select('f.*', 'l.origin');

  const whole = async (rows: readonly LeafRow[]): Promise<StoredEntry[]> => {
    const keys = rows.map(({ log, idx }) => [log, idx]);
    const belonging = (table: string) =>
      database(table).whereIn(['log', 'idx'], keys).orderBy('position').select('*') as Promise<OfLeaf[]>;
    const [parts, signatures] = await Promise.all([belonging('evidence.part'), belonging('evidence.signature')]);
    const of = ({ log, idx }: LeafRow, list: readonly OfLeaf[]) =>
      list.filter((one) => one.log === log && one.idx === idx);
    return rows.map((row) => ({
      origin: row.origin,
      index: Number(row.idx),
      id: row.id,
      dossier: row.dossier,
      statement: row.statement,
      leaf: row.leaf,
      leafHash: row.leaf_hash,
      at: row.at.toISOString(),
      parts: of(row, parts).map(({ name, salt, bytes, erased_by }) => ({ name, salt, bytes, erasedBy: erased_by })),
      signatures: of(row, signatures).map((one) => ({ class: one.class, bytes: one.bytes as Buffer })),
    }));
  };

  return {
    newest: async (beginning: string, before?: Place): Promise<StoredEntry | null> => {
      const row = await leaves()
        .whereRaw('starts_with(f.id, ?)', [beginning])
        .modify((query) => {
          if (!before) return;
          const { origin, index } = before;
          query.whereRaw('(f.log, f.idx) < ((select id from evidence.log where origin = ?), ?::bigint)', [
            origin,
            index,
          ]);
        })
        .clearOrder()
        .orderBy([
          { column: 'f.log', order: 'desc' },
          { column: 'f.idx', order: 'desc' },
        ])
        .first();
      return row ? ((await whole([row]))[0] ?? null) : null;
    },
    where: async (condition: Readonly<Record<string, string>>) => whole(await leaves().where(condition)),
    /** Of one log, from an index on, so many at most. */
    from: async (log: number, index: number, most: number) =>
      whole(await leaves().where('f.log', log).andWhere('f.idx', '>=', index).limit(most)),
  };
}

/** Row of a part or a signature. */
interface OfLeaf {
  readonly log: number;
  readonly idx: string;
  readonly name: string;
  readonly salt: Buffer | null;
  readonly bytes: Buffer | null;
  readonly erased_by: string | null;
  readonly class: Signature['class'];
}
