import type { AssessmentStore } from '../../store/assessments/assessment-store.ts';
import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { JobQueue, Task } from '../../store/jobs/job-queue.ts';
import type { Reread, RereadStore } from '../../store/rereads/reread-store.ts';
import type { ReviewStore } from '../../store/reviews/review-store.ts';
import { type Assessed, type AssessRequest, assessmentIn } from '../assess/assess-dossier.ts';
import { type BackOff, pauseAfter } from '../intake/back-off.ts';
import { affectedDecisions } from './affected-decisions.ts';
import { decisionsOf } from './decisions-of.ts';
import { serviceAccounts } from './service-account.ts';

const REREAD = 'dossiers-reread';
const rereadJob = { key: REREAD, line: REREAD };

/** How fast dossiers are read again; over all processes of the hub, and however many registers return. */
export interface RereadPace {
  /** At most so many, 1 to 60. */
  readonly perMinute: number;
  /** Between two of them up to this share of the pause more, drawn each time, so that hubs do not beat together. */
  readonly jitter: number;
  /** So long a register has to have answered. */
  readonly settledMs: number;
  /** While there is nothing to be read. */
  readonly lookEveryMs: number;
  /** Before one dossier is read again that was read in vain. */
  readonly backOff: BackOff;
}

export const rereadPace: RereadPace = {
  perMinute: 30,
  jitter: 0.5,
  settledMs: 30_000,
  lookEveryMs: 30_000,
  backOff: { firstMs: 900_000, longestMs: 14_400_000 },
};

export interface RereadJobOptions {
  readonly rereads: RereadStore;
  readonly reviews: Pick<ReviewStore, 'open'>;
  readonly dossiers: Pick<DossierStore, 'find' | 'events'>;
  readonly assessments: Pick<AssessmentStore, 'byIds' | 'lastUntil'>;
  readonly jobs: JobQueue;
  /** Assesses as the official that the request names, for the dossier's purpose. */
  assess(request: AssessRequest): Promise<Assessed>;
  /** Has the hub look whether these registers are there: nobody may ask them meanwhile. Rejects for none of them. */
  look(registers: readonly string[]): Promise<void>;
  /** In whose name registers are asked for a unit; the usual unless told. */
  serviceAccount?(unit: string): string;
  readonly pace: RereadPace;
  readonly now: () => Date;
  /** Hears of dossiers that could not be read again now. */
  failed(task: string, error: unknown): void;
}

const serviceAccountOf = serviceAccounts();

/** The task, to be given to `jobs.start`; `begin` has the first look done, or leaves the time of the next one. */
export function rereadJobs(options: RereadJobOptions): {
  readonly tasks: Readonly<Record<string, Task>>;
  begin(): Promise<void>;
} {
  const { rereads, jobs, pace, failed } = options;
  const gap = 60_000 / pace.perMinute;
  return {
    tasks: {
      /** One dossier, and then the next look: never two at once, nor sooner after one another than the pace allows. */
      async [REREAD]() {
        const begun = Date.now();
        const next = await rereads.next(pace.settledMs);
        if (next) {
          await readAgain(next, options).catch(async (error) => {
            failed(REREAD, error);
            await rereads.postpone(next.dossier, pauseAfter(next.attempts + 1, pace.backOff));
          });
        }
        if (!next) await options.look(await rereads.awaited());
        const pause = next ? gap * (1 + Math.random() * pace.jitter) : Math.max(gap, pace.lookEveryMs);
        await jobs.add(REREAD, {}, { ...rereadJob, runAt: new Date(begun + pause) });
      },
    },
    begin: () => jobs.add(REREAD, {}, { ...rereadJob, keepsTime: true }),
  };
}

/** Makes a new assessment of the dossier; a review opens where a decision looks otherwise by it. */
async function readAgain(reread: Reread, options: RereadJobOptions): Promise<void> {
  const { rereads, reviews, dossiers, assessments, pace, now, serviceAccount = serviceAccountOf } = options;
  const { dossier, unit, version } = reread;
  const record = await dossiers.find(dossier);
  if (!record || record.state === 'STOPPED') {
    await rereads.done(dossier, version);
    return;
  }
  const official = serviceAccount(unit);
  // The same again, where a killed process had begun it.
  const idempotencyKey = `reread-${dossier}-${reread.askedAt.getTime()}-${reread.attempts}`;
  const assessed = await options.assess({ unit, official, dossier, idempotencyKey });
  if (assessed.state === 'TOO_OFTEN') {
    await rereads.postpone(dossier, Math.max(0, Date.parse(assessed.again) - now().getTime()));
    return;
  }
  if (assessed.state === 'ASSESSED') {
    const decisions = await decisionsOf(dossier, await dossiers.events(dossier), assessments);
    const { stored } = assessed;
    for (const { reason, id, changed } of affectedDecisions(decisions, assessmentIn(stored))) {
      const opened = { dossier, unit, openedAt: now().toISOString(), reason, components: changed };
      await reviews.open({ ...opened, before: id, after: stored.id });
    }
  }
  // A register that was silent again has given it another version.
  const isDone = await rereads.done(dossier, version);
  if (!isDone) await rereads.postpone(dossier, pauseAfter(reread.attempts + 1, pace.backOff));
}
