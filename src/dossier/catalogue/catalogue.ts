import { createHash } from 'node:crypto';
import { canonicalize } from '../../evidence/canonical.ts';
import { part } from '../../evidence/entry.ts';
import { bare, comparisonKey } from '../../quality/compare/comparison-key.ts';
import type {
  ProcedureGiven,
  ProcedureKept,
  ProcedureKey,
  ProcedureStore,
  StoredProcedure,
} from '../../store/procedures/procedure-store.ts';
import { type Entering, openForEntries } from '../log-opening.ts';
import { faultSentence } from './fault.ts';
import type { Procedure } from './procedure.ts';
import { validate } from './validate.ts';

/** A procedure in one version of the catalogue. */
export interface ProcedureVersion extends Omit<StoredProcedure, 'content' | 'code'> {
  readonly procedure: Procedure;
}

/** Which procedures are listed. */
export interface ProceduresAsked {
  readonly level: Procedure['level'] | null;
  /** Words that the code or the names hold, whatever their case and diacritics; null: any. */
  readonly text: string | null;
}

/**
 * The catalogue of procedures as the hub keeps it. A code with the suffix of a portal (`1.000894.000.00.00.H29`) stands for
 * the national one where the catalogue has no entry of its own for it.
 */
export class Catalogue {
  readonly #store: ProcedureStore;
  readonly #evidence: Entering;

  constructor({ procedures, evidence }: { readonly procedures: ProcedureStore; readonly evidence: Entering }) {
    this.#store = procedures;
    this.#evidence = evidence;
  }

  /**
   * Keeps procedures without faults, all or none; each that changed becomes a new version, and that an entry of the log.
   *
   * @throws Error naming the first fault, where there is one
   */
  async keep(
    procedures: readonly Procedure[],
    by: Parameters<ProcedureStore['keep']>[1],
  ): Promise<readonly ProcedureKept[]> {
    for (const procedure of procedures) {
      const [fault] = validate(procedure);
      if (fault) throw new Error(faultSentence(procedure, fault).en);
    }
    const enter = await openForEntries(this.#evidence);
    const { importedBy, source, at } = by;
    return this.#store.keep(procedures.map(given), by, async (transaction, added) => {
      for (const { code, version, level, digest } of added)
        await enter(transaction, {
          ...{ type: 'catalogue-version', about: `${code}.${version}`, dossier: null },
          parts: [
            part('decision', { procedure: code, version, level, digest, source, at: at.toISOString() }),
            part('official', { importedBy }),
          ],
        });
    });
  }

  /** The newest version, or the one of this number; null if there is none. */
  async procedure(code: string, version: number | null = null): Promise<ProcedureVersion | null> {
    return firstOf(code, async (known) => (await this.procedures([{ code: known, version }]))[0] ?? null);
  }

  /** Several in the order asked, in one statement. */
  async procedures(keys: readonly ProcedureKey[]): Promise<readonly (ProcedureVersion | null)[]> {
    return (await this.#store.find(keys)).map((each) => each && versionOf(each));
  }

  /** The version that held at a moment (RFC 3339); null if there was none yet. */
  async heldAt(code: string, moment: string): Promise<ProcedureVersion | null> {
    const found = await firstOf(code, (known) => this.#store.heldAt(known, new Date(moment)));
    return found && versionOf(found);
  }

  /** All versions, oldest first. */
  async versions(code: string): Promise<readonly ProcedureVersion[]> {
    const found = await firstOf(code, async (known) => {
      const all = await this.#store.versions(known);
      return all.length > 0 ? all : null;
    });
    return (found ?? []).map(versionOf);
  }

  /** Newest versions in the order of their codes, after one code. */
  async list(
    { level, text }: ProceduresAsked,
    after: string | null,
    limit: number,
  ): Promise<readonly ProcedureVersion[]> {
    const words =
      text === null
        ? []
        : folded(text)
            .split(/[\s\p{Cc}]+/u)
            .filter((word) => word !== '');
    return (await this.#store.list({ level, words }, after, limit)).map(versionOf);
  }
}

/** What is found for the code as it is written, else for its national part. */
async function firstOf<T>(code: string, find: (code: string) => Promise<T | null>): Promise<T | null> {
  const national = code.slice(0, '1.000000'.length);
  return (await find(code)) ?? (national === code ? null : find(national));
}

/** SHA-256 of the canonical form of a procedure, base64url. */
export const digestOf = (procedure: Procedure): string =>
  createHash('sha256').update(canonicalize(procedure)).digest('base64url');

const folded = (text: string) => bare(comparisonKey(text));

const given = (procedure: Procedure): ProcedureGiven => ({
  code: procedure.code,
  level: procedure.level,
  content: procedure,
  digest: digestOf(procedure),
  searched: folded(`${procedure.code} ${procedure.name.vi} ${procedure.name.en}`),
});

const versionOf = ({ content, code: _, ...rest }: StoredProcedure): ProcedureVersion => ({
  ...rest,
  procedure: content as Procedure,
});
