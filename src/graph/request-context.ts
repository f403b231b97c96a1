import type DataLoader from 'dataloader';
import type { Caller } from '../access/identity.ts';
import type { ProcedureVersion } from '../dossier/catalogue/catalogue.ts';
import type { Gather } from '../gather/gather.ts';
import type { RegisterCalls } from '../gather/register-call.ts';
import type { EntityName, Link } from '../generated/model.ts';
import type { StoredAssessment } from '../store/assessments/assessment-store.ts';
import type { DossierRecord } from '../store/dossiers/dossier-record.ts';
import type { FactsToConfirm } from './confirmation/facts-to-confirm.ts';
import type { Learning } from './confirmation/learning.ts';
import type { LifeLoaders } from './dossier/life-loaders.ts';
import type { OpaqueIds } from './opaque-id.ts';
import type { PersonSearches } from './person-search.ts';
import type { RegisterView, StateLoader } from './register-view.ts';
import type { CoveringReads } from './waiver/covering-reads.ts';

/** What the resolvers of one operation read. Facts lie in `gather` before anything is answered. */
export interface RequestContext extends StateLoader {
  readonly caller: Caller;
  readonly ids: OpaqueIds;
  readonly gather: Gather;
  /** When the operation began. */
  readonly now: Date;
  readonly calls: RegisterCalls;
  /** What was searched for; answered, as facts are, before anything is resolved. */
  readonly searches: PersonSearches;
  /** What was looked up to be confirmed; in the same way. */
  readonly toConfirm: FactsToConfirm;
  /** What confirmations have taught. */
  readonly learning: Learning;
  /** Facts that wait to be confirmed in the audit slice; null if that is not known. */
  auditOpen(): Promise<number | null>;
  /** An entity that was gathered. */
  entity(link: Link<EntityName>): unknown;
  /** Dossiers by their codes, whosever they are; refused if the hub's store does not answer. */
  readonly dossiers: DataLoader<string, DossierRecord | null>;
  /** Versions of procedures by `procedureKey`; refused if the hub's store does not answer. */
  readonly procedures: DataLoader<string, ProcedureVersion | null>;
  /** Assessments by their digests, in the same way. */
  readonly assessments: DataLoader<string, StoredAssessment | null>;
  /** What became of dossiers; null where the hub has none. */
  readonly life: LifeLoaders | null;
  /** Records of basis that cover facts. */
  readonly covering: CoveringReads;
  /** A register by its code. */
  register(code: string): RegisterView;
}
