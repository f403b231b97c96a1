import type { Portal } from '../../connect/portal.ts';
import type { DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { IntakeStore } from '../../store/intake/intake-store.ts';
import type { JobQueue, Task } from '../../store/jobs/job-queue.ts';
import type { LifeStore, OnMove } from '../../store/life/life-store.ts';
import type { Entering } from '../log-opening.ts';
import { type BackOff, pauseAfter } from './back-off.ts';
import { isAwaited } from './heard.ts';
import { recordSent } from './portal-delivery.ts';
import { limits, type Pulling, pull } from './pull.ts';
import { hear, type TakingIn } from './take-in.ts';
import { toldText } from './told-text.ts';

const PULL = 'portal-pull';
const CHECK = 'portal-check';
const PUSH = 'portal-push';
const pullJob = { key: PULL, line: PULL };

/** What has to do with the portal and is done by itself. */
export interface PortalJobOptions extends TakingIn {
  readonly portal: Portal;
  readonly intake: IntakeStore;
  readonly life: Pick<LifeStore, 'move' | 'paperRequests'>;
  readonly evidence: Entering;
  readonly jobs: JobQueue;
  /** Milliseconds from the end of one pull to the next. */
  readonly pullEveryMs: number;
  /** Milliseconds that the portal has for each answer. */
  readonly portalMs: number;
  /** Pauses before something is tried again. */
  readonly backOff: BackOff;
}

/** The tasks, to be given to `jobs.start`; `begin` has the first pull done. */
export function portalJobs(options: PortalJobOptions): {
  readonly tasks: Readonly<Record<string, Task>>;
  begin(): Promise<void>;
} {
  const { portal, jobs, dossiers, life, pullEveryMs, portalMs, backOff } = options;
  const later = (milliseconds: number) => new Date(Date.now() + milliseconds);
  const pulling: Pulling = {
    ...options,
    async taken(record, isNew) {
      if (isAwaited(record)) await checkLater(jobs, record, 1, later(pauseAfter(1, backOff)));
      if (isNew) await pushState(jobs, record);
    },
  };
  return {
    tasks: {
      async [PULL](_, signal) {
        await pull(pulling, signal);
        // One that was asked for meanwhile keeps its time.
        if (!signal.aborted) await jobs.add(PULL, {}, { ...pullJob, runAt: later(pullEveryMs), keepsTime: true });
      },
      /** Signatures that could not be checked, and a payment that is not confirmed; ever more rarely until both are. */
      async [CHECK]({ code, attempts }, signal) {
        const record = await dossiers.find(code as string);
        if (!record || record.portalReference === null || !isAwaited(record) || hasEnded(record)) return;
        const answer = await portal.check(record.portalReference, limits(portalMs, signal));
        const known = record.signatures;
        const heard = answer.ok && answer.value;
        const after = heard
          ? await hear(
              record.submission.code,
              {
                signatures: known.map((state, i) => heard.signatures[i] ?? state),
                payment: heard.payment,
              },
              options,
            )
          : record;
        const tried = Number(attempts) + 1;
        if (after && isAwaited(after)) await checkLater(jobs, after, tried, later(pauseAfter(tried, backOff)));
      },
      /** The state of now, whatever it was when the job was added: the portal gets the last one, and in order. */
      async [PUSH]({ code, attempts }, signal) {
        const record = await dossiers.find(code as string);
        if (!record || record.portalReference === null) return;
        const { state, seq, portalReference: reference } = record;
        const dossier = record.submission.code;
        const [events, [request = null]] = await Promise.all([dossiers.events(dossier), life.paperRequests([dossier])]);
        const text = toldText(record, events, request);
        const pushed = { reference, code: dossier, state, seq, at: options.now().toISOString(), text };
        const answer = await portal.push(pushed, limits(portalMs, signal));
        if (answer.ok) {
          if (text !== null && text === request?.text.vi) await recordSent(dossier, options);
          return;
        }
        const tried = Number(attempts ?? 0) + 1;
        await pushAgain(jobs, record, tried, later(pauseAfter(tried, backOff)));
      },
    },
    begin: () => pullAt(jobs, new Date()),
  };
}

/** Has the portal pulled at a time, or as soon as a pull that is under way has ended. */
export async function pullAt(jobs: JobQueue, runAt: Date): Promise<void> {
  await jobs.add(PULL, {}, { ...pullJob, runAt });
}

/** Has the portal told where a dossier stands; once for several changes in a row. */
export async function pushState(jobs: JobQueue, record: DossierRecord): Promise<void> {
  await pushAgain(jobs, record, 0, new Date());
}

/** Has the portal told of every move, by a job that is added with the move or not at all. */
export function tellingPortal(jobs: JobQueue): OnMove {
  return async (transaction, moved) => {
    for (const { dossier: code } of moved) await jobs.addIn(transaction, PUSH, { code, attempts: 0 }, pushKey(code));
  };
}

const pushKey = (code: string) => `${PUSH} ${code}`;

async function pushAgain(jobs: JobQueue, { submission: { code } }: DossierRecord, attempts: number, runAt: Date) {
  await jobs.add(PUSH, { code, attempts }, { key: pushKey(code), runAt });
}

async function checkLater(jobs: JobQueue, { submission: { code } }: DossierRecord, attempts: number, runAt: Date) {
  await jobs.add(CHECK, { code, attempts }, { key: `${CHECK} ${code}`, runAt });
}

const hasEnded = ({ state }: DossierRecord) =>
  state === 'DECIDED' || state === 'RETURNED' || state === 'REFUSED' || state === 'STOPPED';
