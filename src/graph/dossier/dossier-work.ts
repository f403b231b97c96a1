import type { ProcedureOf } from '../../dossier/intake/take-in.ts';
import type { Store } from '../../store/store.ts';

/** What work on dossiers needs. */
export interface DossierWork {
  readonly store: Pick<Store, 'dossiers' | 'intake'>;
  readonly procedureOf: ProcedureOf;
  /** Has the portal pulled as soon as possible; null where there is no portal. */
  readonly pullSoon: (() => Promise<void>) | null;
}
