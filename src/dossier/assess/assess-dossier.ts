import type { Purpose } from '../../access/identity.ts';
import type { EvidenceLog } from '../../evidence/log/evidence-log.ts';
import type { Gather } from '../../gather/gather.ts';
import type { CallObserver, SeenCall } from '../../gather/register-call.ts';
import type { Text } from '../../generated/model.ts';
import type { AssessmentLimit, AssessmentStore, StoredAssessment } from '../../store/assessments/assessment-store.ts';
import type { DossierEvent, DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { RereadStore } from '../../store/rereads/reread-store.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import { registersAwaited } from '../reread/lacking-registers.ts';
import { checkSubmitter, isSettled } from '../submitter/check-submitter.ts';
import { SUBMITTER_CHECKED, settlementIn } from '../submitter/submitter-events.ts';
import type { Assessment, Attempt, SubmitterCheck } from './assessment.ts';
import { decideComponent } from './decide-component.ts';
import { exchangesOf } from './exchanges.ts';
import { personTitles } from './person-titles.ts';
import { readDossier } from './read-dossier.ts';
import { storedOnce } from './store-assessment.ts';

/** How far the time of a dossier has run. */
export interface TimeRun {
  /** Share of the time limit that is used, 1 on the due day. */
  readonly timeUsed: number;
  /** Days for which a registrar who was asked has not answered; null if nobody was asked, or all have. */
  readonly daysWithoutAnswer: number | null;
}

export interface AssessingRules {
  /** Of one official and one dossier. */
  readonly limit: AssessmentLimit;
  /** For so long what has not changed is answered with the assessment that is there. */
  readonly sameWithinMs: number;
  /** After so long a register that could not be asked is tried again. */
  readonly tryAgainAfterMs: number;
}

export const assessingRules: AssessingRules = {
  limit: { requests: 20, withinMs: 3_600_000 },
  sameWithinMs: 600_000,
  tryAgainAfterMs: 900_000,
};

/** What assessing needs beside the dossier. */
export interface Assessing {
  readonly dossiers: Pick<DossierStore, 'find' | 'events' | 'append'>;
  /** The version of a procedure that holds at a moment (RFC 3339); null if there is none. */
  readonly procedures: {
    heldAt(code: string, moment: string): Promise<{ readonly version: number; readonly procedure: Procedure } | null>;
  };
  readonly assessments: AssessmentStore;
  readonly evidence: EvidenceLog;
  readonly rereads: Pick<RereadStore, 'wait'>;
  /** Reads registers for a purpose; `observe` is told of each call, with what went over the wire. */
  gather(purpose: Purpose, observe: CallObserver): Gather;
  timeRun(dossier: DossierRecord, events: readonly DossierEvent[], procedure: Procedure, now: Date): TimeRun;
  registerTitle(register: string): Text;
  /** Digest of what a register's connector declares, base64url. */
  connectorOf(register: string): string;
  readonly rules: AssessingRules;
  readonly now: Date;
}

export interface AssessRequest {
  readonly unit: string;
  readonly official: string;
  readonly idempotencyKey: string;
  readonly dossier: string;
}

export type Assessed =
  | { readonly state: 'ASSESSED'; readonly stored: StoredAssessment; readonly check: SubmitterCheck }
  /** Without any data of a register. */
  | { readonly state: 'SUBMITTER_NOT_SETTLED' | 'FILED_AGAIN'; readonly check: SubmitterCheck }
  | { readonly state: 'TOO_OFTEN'; readonly again: string }
  | { readonly state: 'DOSSIER_UNKNOWN' | 'PROCEDURE_UNKNOWN' | 'KEY_REUSED' };

/**
 * Holds the components of a dossier against the registers, and stores what came of it. An assessment that would say the
 * same as one made a moment ago is that one. Until it is settled who may file, nothing of the registers is shown.
 */
export async function assessDossier(request: AssessRequest, assessing: Assessing): Promise<Assessed> {
  const { dossiers, assessments, procedures, rules, now } = assessing;
  const dossier = await dossiers.find(request.dossier);
  if (dossier?.submission.unit !== request.unit) return { state: 'DOSSIER_UNKNOWN' };
  const admitted = await assessments.admit({ ...request, at: now.toISOString() }, rules.limit);
  if (admitted.state === 'TOO_OFTEN') return admitted;
  if (admitted.state === 'OTHER_DOSSIER') return { state: 'KEY_REUSED' };
  if (admitted.state === 'ANSWERED') {
    const [stored] = await assessments.byIds([admitted.assessment]);
    if (!stored) throw new Error('A request was answered with an assessment that is not there.');
    return { state: 'ASSESSED', stored, check: assessmentIn(stored).submitter };
  }
  const [events, version] = await Promise.all([
    dossiers.events(request.dossier),
    procedures.heldAt(dossier.submission.procedure, now.toISOString()),
  ]);
  if (!version) return { state: 'PROCEDURE_UNKNOWN' };

  const { assessment, calls } = await assessed(dossier, events, version, request, assessing);
  const check = assessment.submitter;
  const awaited = registersAwaited(assessment);
  // Before anything is stored, so that what rests on this is never without it.
  if (awaited.length > 0) await assessing.rereads.wait(request.dossier, request.unit, awaited);
  await noteCheck(dossier, events, check, request, assessing);
  if (!isSettled(check)) {
    const state = check.settledBy ? 'FILED_AGAIN' : 'SUBMITTER_NOT_SETTLED';
    return { state, check: { ...check, facts: [] } };
  }
  const exchanges = () => exchangesOf(calls, assessing.connectorOf);
  const storing = { assessments, evidence: assessing.evidence, sameWithinMs: rules.sameWithinMs, now };
  return { state: 'ASSESSED', stored: await storedOnce({ assessment, exchanges }, dossier, request, storing), check };
}

/** The assessment that lies in the store. */
export function assessmentIn({ body }: Pick<StoredAssessment, 'body'>): Assessment {
  return JSON.parse(body.toString()) as Assessment;
}

async function assessed(
  dossier: DossierRecord,
  events: readonly DossierEvent[],
  { procedure, version }: { readonly procedure: Procedure; readonly version: number },
  { unit, official }: AssessRequest,
  assessing: Assessing,
): Promise<{ readonly assessment: Assessment; readonly calls: readonly SeenCall[] }> {
  const { rules, now } = assessing;
  const { submission } = dossier;
  const purpose = { official, unit, procedure: submission.procedure, dossier: submission.code };
  const calls: SeenCall[] = [];
  const gather = assessing.gather(purpose, (call) => calls.push(call));
  const read = await readDossier(current(dossier), procedure, gather);
  const { timeUsed, daysWithoutAnswer } = assessing.timeRun(dossier, events, procedure, now);
  const deciding = {
    procedure,
    today: gather.today,
    isTimeUp: timeUsed >= procedure.timeLimit.waitsForRegisters,
    tryAgainAt: new Date(now.getTime() + rules.tryAgainAfterMs).toISOString(),
    daysWithoutAnswer,
    title: { person: personTitles(procedure), register: assessing.registerTitle },
  };
  const assessment: Assessment = {
    form: 1,
    dossier: submission.code,
    procedure: { code: procedure.code, version, name: procedure.name },
    at: now.toISOString(),
    official,
    unit,
    submitter: checkSubmitter(current(dossier), procedure, read.persons, gather.today, settlementIn(events)),
    components: procedure.components.map((each) => decideComponent(each, read.groups(each), deciding)),
    attempts: calls.map(attemptOf),
  };
  return { assessment, calls };
}

const attemptOf = ({ register, requestId, askedAt, endedAt, code }: SeenCall): Attempt => ({
  ...{ register, requestId, failure: code },
  at: new Date(askedAt).toISOString(),
  tookMs: endedAt - askedAt,
});

/** As submitted, with what was heard of the signatures since. */
function current({ submission, signatures }: DossierRecord): DossierRecord['submission'] {
  const attachments = submission.attachments.map((each, at) => ({
    ...each,
    signature: signatures[at] ?? each.signature,
  }));
  return { ...submission, attachments };
}

/** What came of the check is an event of the dossier each time that it is another, so that it can be counted. */
async function noteCheck(
  { submission: { code } }: DossierRecord,
  seen: readonly DossierEvent[],
  { outcome }: SubmitterCheck,
  { unit, official }: AssessRequest,
  { dossiers, now }: Assessing,
): Promise<void> {
  const by = { unit, official };
  const event = { kind: SUBMITTER_CHECKED, at: now.toISOString(), by, data: { outcome }, key: null };
  for (let events = seen; ; events = await dossiers.events(code)) {
    const before = events.findLast(({ kind }) => kind === SUBMITTER_CHECKED);
    const seq = events.at(-1)?.seq;
    if (before?.data.outcome === outcome || seq === undefined) return;
    // Somebody else has written meanwhile: without this event the dossier could not be decided.
    if ((await dossiers.append(code, seq, event, {})) !== 'MOVED') return;
  }
}
