import { createHash } from 'node:crypto';
import { canonicalize, type Json } from '../../evidence/canonical.ts';
import { part } from '../../evidence/entry.ts';
import type { AssessmentRequest, AssessmentStore, StoredAssessment } from '../../store/assessments/assessment-store.ts';
import type { DossierRecord } from '../../store/dossiers/dossier-record.ts';
import { type Entered, type Entering, openForEntries } from '../log-opening.ts';
import type { Assessment } from './assessment.ts';

/** What storing an assessment takes beside it. */
export interface Storing {
  readonly assessments: AssessmentStore;
  readonly evidence: Entering;
  /** For so long what has not changed is answered with the assessment that is there. */
  readonly sameWithinMs: number;
  readonly now: Date;
}

/** Stores it, unless a moment ago the same was stored and nobody has had the dossier assessed since. */
export async function storedOnce(
  found: { readonly assessment: Assessment; exchanges(): Json },
  dossier: DossierRecord,
  request: Omit<AssessmentRequest, 'at'>,
  { assessments, evidence, now, sameWithinMs }: Storing,
): Promise<StoredAssessment> {
  const { dossier: code, unit, official } = request;
  const assessment = wellFormed(found.assessment) as Assessment;
  const asked: AssessmentRequest = { ...request, at: now.toISOString() };
  const inputsDigest = digestOf([dossier.digest, assessment].map(withoutTimes));
  const [last] = await assessments.latest([code]);
  const isRecent = last != null && Date.parse(last.assessedAt) > now.getTime() - sameWithinMs;
  if (isRecent && last.inputsDigest === inputsDigest) {
    await assessments.answer(asked, last.id);
    return last;
  }
  const body = Buffer.from(canonicalize(assessment));
  const stored = { dossier: code, unit, official, assessedAt: assessment.at, inputsDigest, body };
  const exchanges = found.exchanges();
  const enter = await openForEntries(evidence);
  const added = await assessments.add(asked, stored, (transaction, id) =>
    enter(transaction, entryOf(id, assessment, exchanges)),
  );
  return { ...stored, id: added };
}

/** Every assessment is an entry of the log, whatever comes of it: what it says is bound by its digest. */
function entryOf(digest: string, { dossier, official, unit, at }: Assessment, exchanges: Json): Entered {
  const parts = [
    part('decision', { assessment: digest, dossier, at }),
    part('official', { official, unit }),
    part('exchanges', wellFormed(exchanges) as Json),
  ];
  return { type: 'assessment', about: digest, dossier, parts };
}

const times: ReadonlySet<string> = new Set(['at', 'tryAgainAt', 'retrievedAt', 'requestId', 'attempts']);

/** Without what is another each time that the same is read. */
function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTimes);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !times.has(name));
  return Object.fromEntries(kept.map(([name, of]) => [name, withoutTimes(of)]));
}

const digestOf = (value: unknown): string => createHash('sha256').update(canonicalize(value)).digest('base64url');

/** Half a surrogate pair, which registers behind JSON can send, is none that the canonical form could hold. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, wellFormed(of)]));
}
