import type { Knex } from 'knex';

/** A procedure as it is given to be kept. */
export interface ProcedureGiven {
  readonly code: string;
  readonly level: string;
  /** The procedure, whole, as JSON has it. */
  readonly content: unknown;
  /** Of its canonical form. */
  readonly digest: string;
  /** Code and names, folded as the words of a search are. */
  readonly searched: string;
}

/** One version of a procedure. */
export interface StoredProcedure {
  readonly code: string;
  /** From 1. */
  readonly version: number;
  readonly content: unknown;
  readonly digest: string;
  /** RFC 3339, UTC. */
  readonly importedAt: string;
  readonly importedBy: string;
  /** Name of the file. */
  readonly source: string;
  /** When the next version came, RFC 3339; null while this is the newest. */
  readonly replacedAt: string | null;
}

/** What became of a procedure that was given. */
export interface ProcedureKept {
  readonly code: string;
  /** The version that holds now. */
  readonly version: number;
  /** Whether it was made just now; false where the newest was the same. */
  readonly isNew: boolean;
}

/** Which version is asked for; null: the newest. */
export interface ProcedureKey {
  readonly code: string;
  readonly version: number | null;
}

export interface ProcedureStore {
  /**
   * Keeps procedures, all or none, each once: one that differs from its newest version becomes the next version, one
   * that does not changes nothing. With `intoEmpty` nothing is kept unless there is no procedure at all.
   */
  keep(
    procedures: readonly ProcedureGiven[],
    by: { readonly importedBy: string; readonly source: string; readonly at: Date; readonly intoEmpty?: true },
    /** Writes more with the versions that are new. */
    along?: (transaction: Knex.Transaction, added: readonly (ProcedureGiven & ProcedureKept)[]) => Promise<void>,
  ): Promise<readonly ProcedureKept[]>;
  /** Versions in the order asked, in one statement; null where there is none. */
  find(keys: readonly ProcedureKey[]): Promise<readonly (StoredProcedure | null)[]>;
  /** The version that held at a moment; null if there was none yet. */
  heldAt(code: string, moment: Date): Promise<StoredProcedure | null>;
  /** All versions of a procedure, oldest first. */
  versions(code: string): Promise<readonly StoredProcedure[]>;
  /** Newest versions in the order of their codes, of one level and with all of these words, folded; null: whichever. */
  list(
    which: { readonly level: string | null; readonly words: readonly string[] },
    after: string | null,
    limit: number,
  ): Promise<readonly StoredProcedure[]>;
}

const columns = ['code', 'version', 'content', 'digest', 'imported_at', 'imported_by', 'source', 'replaced_at'];

export function procedureStore(database: Knex): ProcedureStore {
  /** Every version, with the moment at which the next one came. */
  const versions = () =>
    database.from(
      database('procedure_version')
        .select('*')
        .select(database.raw('lead(imported_at) over (partition by code order by version) as replaced_at'))
        .as('v'),
    );
  return {
    async keep(procedures, { importedBy, source, at, intoEmpty }, along) {
      return database.transaction(async (transaction) => {
        // Two imports at once must not both make version 2; whoever reads goes on.
        await transaction.raw('lock table procedure_version in share row exclusive mode');
        const newest = await newestOf(transaction);
        if (intoEmpty && newest.size > 0) return [];
        const kept = procedures.map(({ code, digest }) => {
          const there = newest.get(code);
          const isNew = there?.digest !== digest;
          return { code, version: (there?.version ?? 0) + (isNew ? 1 : 0), isNew };
        });
        const rows = procedures.flatMap(({ content, ...given }, i) => {
          const { version, isNew } = kept[i] as ProcedureKept;
          const row = { ...given, version, content: JSON.stringify(content), imported_by: importedBy, source };
          return isNew ? [{ ...row, imported_at: at }] : [];
        });
        if (rows.length === 0) return kept;
        await transaction.batchInsert('procedure_version', rows, 500);
        const added = procedures.map((each, i) => ({ ...each, ...(kept[i] as ProcedureKept) }));
        await along?.(
          transaction,
          added.filter(({ isNew }) => isNew),
        );
        return kept;
      });
    },
    async find(keys) {
      const codes = [...new Set(keys.map(({ code }) => code))];
      const rows = (await versions().whereIn('code', codes).orderBy('version').select(columns)).map(stored);
      return keys.map(({ code, version }) => {
        const fits = (each: StoredProcedure) => each.code === code && (version === null || each.version === version);
        return rows.findLast(fits) ?? null;
      });
    },
    async heldAt(code, moment) {
      const found = await versions()
        .where({ code })
        .where('imported_at', '<=', moment)
        .orderBy('version', 'desc')
        .first(columns);
      return found ? stored(found) : null;
    },
    async versions(code) {
      return (await versions().where({ code }).orderBy('version').select(columns)).map(stored);
    },
    async list({ level, words }, after, limit) {
      const rows = await versions()
        .whereNull('replaced_at')
        .modify((query) => {
          if (level !== null) query.where({ level });
          if (after !== null) query.whereRaw('code collate "C" > ?', [after]);
          for (const word of words) query.whereRaw('strpos(searched, ?) > 0', [word]);
        })
        .orderByRaw('code collate "C"')
        .limit(limit)
        .select(columns);
      return rows.map(stored);
    },
  };
}

async function newestOf(transaction: Knex): Promise<ReadonlyMap<string, { version: number; digest: string }>> {
  const rows: readonly { code: string; version: number; digest: string }[] = await transaction('procedure_version')
    .distinctOn('code')
    .orderBy(['code', { column: 'version', order: 'desc' }])
    .select('code', 'version', 'digest');
  return new Map(rows.map((row) => [row.code, row]));
}

interface Row extends Omit<StoredProcedure, 'importedAt' | 'importedBy' | 'replacedAt'> {
  readonly imported_at: Date;
  readonly imported_by: string;
  readonly replaced_at: Date | null;
}

function stored({
  imported_at,
  imported_by,
  replaced_at,
  code,
  version,
  content,
  digest,
  source,
}: Row): StoredProcedure {
  return {
    code,
    version,
    content,
    digest,
    importedAt: imported_at.toISOString(),
    importedBy: imported_by,
    source,
    replacedAt: replaced_at?.toISOString() ?? null,
  };
}
