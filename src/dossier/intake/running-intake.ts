import type { Portal } from '../../connect/portal.ts';
import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { IntakeStore } from '../../store/intake/intake-store.ts';
import type { JobQueue, Task } from '../../store/jobs/job-queue.ts';
import { type PortalJobOptions, portalJobs, pullAt } from './portal-jobs.ts';
import type { ProcedureOf } from './take-in.ts';

export interface RunningIntakeOptions extends Pick<PortalJobOptions, 'pullEveryMs' | 'portalMs' | 'backOff'> {
  readonly store: { readonly dossiers: DossierStore; readonly intake: IntakeStore };
  readonly jobs: JobQueue;
  readonly procedureOf: ProcedureOf;
  /** Null: nothing is pulled; dossiers are submitted to the hub alone. */
  readonly portal: Portal | null;
}

/** Intake as a hub runs it: what its graph needs, its tasks, and what begins it once the tasks have been started. */
export function runningIntake({ store, jobs, procedureOf, portal, ...pace }: RunningIntakeOptions) {
  const now = () => new Date();
  const { dossiers, intake } = store;
  const work = portal && portalJobs({ ...pace, dossiers, intake, jobs, procedureOf, portal, now });
  return {
    work: { store, procedureOf, pullSoon: portal && (() => pullAt(jobs, new Date())) },
    tasks: work?.tasks ?? ({} satisfies Record<string, Task>),
    begin: async () => work?.begin(),
  };
}
