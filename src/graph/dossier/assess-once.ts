import type { Purpose } from '../../access/identity.ts';
import {
  type Assessed,
  type Assessing,
  type AssessRequest,
  assessDossier,
  assessingRules,
} from '../../dossier/assess/assess-dossier.ts';
import { timeRun } from '../../dossier/assess/time-run.ts';
import { settleDataIssues } from '../../dossier/data-issue/settle-data-issues.ts';
import type { Gather } from '../../gather/gather.ts';
import type { CallObserver } from '../../gather/register-call.ts';
import type { Text } from '../../generated/model.ts';
import type { DossierWork } from './dossier-work.ts';

/** What reading registers for a dossier takes of the graph. */
export interface DossierReads {
  /** `observe` is told of each of its calls, with what went over the wire. */
  gather(purpose: Purpose, now: Date, observe: CallObserver): Gather;
  registerTitle(register: string): Text;
  /** Digest of what its connector declares, base64url. */
  connectorOf(register: string): string;
  /** Told of what was read for a dossier, once it is stored. */
  noteRead(gather: Gather, purpose: Purpose, now: Date): void;
}

/** Assesses a dossier now, with the registers of this hub, and lets all know who learn from what was read. */
export async function assessOnce(
  request: AssessRequest,
  { store, catalogue, calendar, assessing = assessingRules }: DossierWork,
  reads: DossierReads,
  now: Date,
): Promise<Assessed> {
  const read: { readonly gather: Gather; readonly purpose: Purpose }[] = [];
  const work: Assessing = {
    dossiers: store.dossiers,
    procedures: catalogue,
    assessments: store.assessments,
    evidence: store.evidence,
    rereads: store.rereads,
    gather: (purpose, observe) => {
      const gather = reads.gather(purpose, now, observe);
      read.push({ gather, purpose });
      return gather;
    },
    timeRun: (dossier, events, procedure) => timeRun(dossier, events, procedure, calendar, now),
    registerTitle: reads.registerTitle,
    connectorOf: reads.connectorOf,
    rules: assessing,
    now,
  };
  const assessed = await assessDossier(request, work);
  if (assessed.state !== 'ASSESSED') return assessed;
  for (const { gather, purpose } of read) {
    reads.noteRead(gather, purpose, now);
    // What the store does not take now, the next assessment shows again.
    await settleDataIssues(gather, now, store.dataIssues).catch(() => []);
  }
  return assessed;
}
