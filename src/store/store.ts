import knex from 'knex';
import pg from 'pg';
import { type Checkpointer, type CheckpointerOptions, checkpointer } from '../evidence/log/checkpointer.ts';
import { type EvidenceLog, evidenceLog } from '../evidence/log/evidence-log.ts';
import { type UnitStore, unitStore } from './administrative-units/unit-store.ts';
import { type AssessmentStore, assessmentStore } from './assessments/assessment-store.ts';
import { type ConfirmationStore, confirmationStore } from './confirmations/confirmation-store.ts';
import { ConfirmedLooks } from './confirmations/confirmed-looks.ts';
import { type OpenWorkStore, openWorkStore } from './confirmations/open-work-store.ts';
import { type CopyStore, copyStore } from './copies/copy-store.ts';
import { type DataIssueStore, dataIssueStore } from './data-issues/data-issue-store.ts';
import { type DossierStore, dossierStore } from './dossiers/dossier-store.ts';
import { type HoldStore, holdStore } from './holds/hold-store.ts';
import { type IntakeStore, intakeStore } from './intake/intake-store.ts';
import { type LifeStore, lifeStore } from './life/life-store.ts';
import { migrationSource, migrations } from './migrations/migrations.ts';
import { type OutageStore, outageStore } from './outages/outage-store.ts';
import { type PasskeyStore, passkeyStore } from './passkeys/passkey-store.ts';
import { type ProcedureStore, procedureStore } from './procedures/procedure-store.ts';
import { type ProcedureReviewStore, procedureReviewStore } from './readiness/procedure-review-store.ts';
import { type ReadinessStore, readinessStore } from './readiness/readiness-store.ts';
import { type RereadStore, rereadStore } from './rereads/reread-store.ts';
import { type ReviewStore, reviewStore } from './reviews/review-store.ts';
import { notMigrated, StoreError } from './store-error.ts';
import { type DelegationStore, delegationStore } from './waivers/delegation-store.ts';
import { type DraftStore, draftStore } from './waivers/draft-store.ts';
import { type ShowingStore, showingStore } from './waivers/showing-store.ts';
import { type WaiverStore, waiverStore } from './waivers/waiver-store.ts';

/** The hub's own database. */
export interface Store {
  /**
   * Applies the migrations that are missing, all or none. Several processes may do so at once: one works, the others
   * wait for it. Nothing of an attempt stays when its process is killed. Where none is missing, the role of the
   * application may call it too. @throws StoreError `STORE_NOT_MIGRATED` where some are and the role may not apply them
   */
  migrate(): Promise<void>;
  /** Whether it has exactly the migrations that this version knows. Rejects where it does not answer. */
  migrated(): Promise<boolean>;
  /** Whether it answers (within 5 s at most) and has exactly the migrations that this version knows. Never rejects. */
  ready(): Promise<boolean>;
  /**
   * Makes a new store the property of a demo or of production for ever; must be called before anything else is done
   * with a migrated store, reference data apart. Throws `StoreError` where it belongs to the other.
   */
  claim(use: { readonly demo: boolean }): Promise<void>;
  /** Reference data; needs a migrated store, and none that is claimed: it belongs to nobody. */
  readonly administrativeUnits: UnitStore;
  /** What officials saw in original documents. */
  readonly confirmations: ConfirmationStore;
  /** Facts of open work that are worth comparing with the original. */
  readonly openWork: OpenWorkStore;
  /** The catalogue of procedures, in all its versions. */
  readonly procedures: ProcedureStore;
  /** Dossiers and what became of them. */
  readonly dossiers: DossierStore;
  /** What the portal has, and what of it was taken in. */
  readonly intake: IntakeStore;
  /** Moves of dossiers, with what they bring along. */
  readonly life: LifeStore;
  /** What officials were shown about the components of dossiers. */
  readonly assessments: AssessmentStore;
  /** When registers did not answer. */
  readonly outages: OutageStore;
  /** Dossiers that are read again once registers have returned. */
  readonly rereads: RereadStore;
  /** Decisions that have to be looked at again. */
  readonly reviews: ReviewStore;
  /** What owners of registers are asked to correct. */
  readonly dataIssues: DataIssueStore;
  /** What the components of dossiers came to, counted. */
  readonly readiness: ReadinessStore;
  /** The log of decisions. */
  readonly evidence: EvidenceLog;
  /** Has that log signed and witnessed as it grows; to be closed before the store. */
  checkpointer(options: Omit<CheckpointerOptions, 'database'>): Checkpointer;
  /** How far the review of each procedure is. */
  readonly procedureReviews: ProcedureReviewStore;
  /** Which assessments officials were shown. */
  readonly showings: ShowingStore;
  /** Records of the basis on which officials proceeded. */
  readonly waivers: WaiverStore;
  /** What was prepared to be recorded. */
  readonly drafts: DraftStore;
  /** Who may countersign for others. */
  readonly delegations: DelegationStore;
  /** Passkeys of officials. */
  readonly passkeys: PasskeyStore;
  /** Dossiers of whose evidence nothing may be erased. */
  readonly holds: HoldStore;
  readonly copies: CopyStore;
  /** Waits for what is under way and closes all connections. */
  close(): Promise<void>;
}

/** Any number that no other user of the database takes for its own advisory lock. */
const migrationLock = 5_408_123_907;

const mayMigrate = `select coalesce(has_table_privilege(to_regclass('knex_migrations_lock'), 'update'),
  has_schema_privilege('public', 'create')) as may`;

/** What PostgreSQL says of a table that is not there, and of one that a role may not touch. */
const [noSuchTable, notAllowed] = ['42P01', '42501'];

/** Opens the store at a `postgres://` URL. Connects when first used, so it succeeds with the database down. */
export function openStore(url: string): Store {
  const database = knex({
    client: 'pg',
    connection: { connectionString: url, application_name: 'lienthong', connectionTimeoutMillis: 3_000 },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 5_000,
    migrations: { migrationSource },
    // knex writes to the console what it then throws; whoever catches it decides who reads it.
    log: { warn: () => {} },
  });
  // Asked with queries about people: without what knex does for each statement, and apart from its pool.
  const reading = {
    connectionString: url,
    application_name: 'lienthong',
    connectionTimeoutMillis: 3_000,
    // Always by the index: a plan made while there were few confirmations would be kept, and read the whole table.
    options: '-c statement_timeout=5000 -c plan_cache_mode=force_generic_plan -c enable_seqscan=off',
  };
  const reads = new pg.Pool({ ...reading, max: 4 });
  const looks = new ConfirmedLooks({ ...reading, keepAlive: true });
  reads.on('error', () => {}); // an idle connection died: the pool has dropped it and opens another when needed
  const applied = () => database('knex_migrations').pluck<string[]>('name').orderBy('id');
  const areAll = (names: readonly string[]) =>
    JSON.stringify(names) === JSON.stringify(migrations.map(({ name }) => name));
  const migrated = async () => {
    try {
      return areAll(await applied());
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === noSuchTable || code === notAllowed) return false;
      throw error;
    }
  };
  return {
    async migrate() {
      if (await migrated()) return;
      const { rows } = await database.raw(mayMigrate);
      if (!rows[0].may) throw notMigrated();
      // One transaction around knex's own bookkeeping too: PostgreSQL ends it with the connection, so that neither
      // this lock nor the one knex keeps as a row can outlive a killed process.
      await database.transaction(async (transaction) => {
        await transaction.raw('select pg_advisory_xact_lock(?)', [migrationLock]);
        await transaction.migrate.latest();
      });
    },
    migrated,
    async ready() {
      try {
        return areAll(await applied().timeout(1_000));
      } catch {
        return false;
      }
    },
    async claim({ demo }) {
      await database('installation').insert({ demo }).onConflict('single').ignore();
      const installation = await database('installation').first('demo');
      if (installation?.demo === demo) return;
      throw belongsToOther(demo);
    },
    administrativeUnits: unitStore(database),
    confirmations: confirmationStore(database, reads, looks),
    openWork: openWorkStore(database),
    procedures: procedureStore(database),
    dossiers: dossierStore(database),
    intake: intakeStore(database),
    life: lifeStore(database),
    assessments: assessmentStore(database),
    outages: outageStore(database),
    rereads: rereadStore(database),
    reviews: reviewStore(database),
    dataIssues: dataIssueStore(database),
    readiness: readinessStore(database),
    evidence: evidenceLog(database),
    checkpointer: (options) => checkpointer({ ...options, database }),
    procedureReviews: procedureReviewStore(database),
    showings: showingStore(database),
    waivers: waiverStore(database),
    drafts: draftStore(database),
    delegations: delegationStore(database),
    passkeys: passkeyStore(database),
    holds: holdStore(database),
    copies: copyStore(database),
    async close() {
      looks.close();
      await Promise.all([database.destroy(), reads.end()]);
    },
  };
}

function belongsToOther(demo: boolean): StoreError {
  return demo
    ? new StoreError('STORE_IS_PRODUCTION', {
        vi: 'Cơ sở dữ liệu này là kho của một hệ thống chính thức, bản demo không được dùng: hãy sửa STORE_URL, hoặc bỏ STORE_URL để bản demo dùng kho riêng.',
        en: 'This database is the store of a production hub, which a demo must not use: correct STORE_URL, or leave it out to let the demo use a store of its own.',
      })
    : new StoreError('STORE_IS_DEMO', {
        vi: 'Cơ sở dữ liệu này là kho của bản demo, hệ thống chính thức không được dùng: hãy đặt STORE_URL là một cơ sở dữ liệu mới.',
        en: 'This database is the store of a demo, which a production hub must not use: set STORE_URL to a new database.',
      });
}
