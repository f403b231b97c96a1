import type { Portal } from '../../connect/portal.ts';
import type { JobQueue, Task } from '../../store/jobs/job-queue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { WorkingCalendar } from '../deadline/working-calendar.ts';
import type { DossierStores } from '../dossier-stores.ts';
import { type PortalJobOptions, portalJobs, pullAt, tellingPortal } from './portal-jobs.ts';
import { procedureOf } from './procedure-of.ts';

export interface RunningIntakeOptions extends Pick<PortalJobOptions, 'pullEveryMs' | 'portalMs' | 'backOff'> {
  readonly store: DossierStores;
  readonly jobs: JobQueue;
  readonly catalogue: Catalogue;
  /** Null: nothing is pulled; dossiers are submitted to the hub alone. */
  readonly portal: Portal | null;
  /** Which days are worked; as the hub knows them unless told. */
  readonly calendar?: WorkingCalendar;
  /** The time by which dossiers are taken in; the real one unless told. */
  readonly now?: () => Date;
}

/** Intake as a hub runs it: what its graph needs, its tasks, and what begins it once the tasks have been started. */
export function runningIntake(options: RunningIntakeOptions) {
  const { store, jobs, catalogue, portal, calendar = new WorkingCalendar(), now = () => new Date(), ...pace } = options;
  const { dossiers, intake, life, evidence } = store;
  const ofCode = procedureOf(catalogue);
  const work =
    portal &&
    portalJobs({ ...pace, dossiers, intake, life, evidence, jobs, procedureOf: ofCode, calendar, portal, now });
  return {
    work: {
      ...{ store, catalogue, procedureOf: ofCode, calendar },
      pullSoon: portal && (() => pullAt(jobs, new Date())),
      onMove: portal && tellingPortal(jobs),
    },
    tasks: work?.tasks ?? ({} satisfies Record<string, Task>),
    begin: async () => work?.begin(),
  };
}
