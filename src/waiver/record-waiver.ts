import { personsOf } from '../dossier/assess/persons.ts';
import type { Submission } from '../dossier/dossier.ts';
import { contentKey } from '../dossier/life/content-key.ts';
import { moveDossier } from '../dossier/life/move-dossier.ts';
import { readStatement, statementDigest } from '../evidence/entry.ts';
import type { Receipt } from '../evidence/log/evidence-log.ts';
import { civilDate } from '../quality/civil-date.ts';
import type { WaiverDraft } from '../store/waivers/draft-store.ts';
import type { CoveredFact, NewWaiver, Waiver } from '../store/waivers/waiver-record.ts';
import { type Acting, orRefused } from './acting.ts';
import { appendSigned } from './append-signed.ts';
import { enrolledBefore } from './enrolled-before.ts';
import { movingFor, refusalOfMove } from './moving.ts';
import { preparedFrom } from './prepare-waiver.ts';
import { checkedSignature, type SignatureGiven } from './signature.ts';
import type { WaiverAsked } from './terms/asked.ts';
import { draftProblem } from './terms/draft.ts';
import { isRefusal, refusal, type WaiverRefusal } from './terms/refusal.ts';
import { refusalsOf } from './terms/terms.ts';
import { termsNow } from './terms-now.ts';

export interface RecordInput {
  readonly idempotencyKey: string;
  readonly preparedId: string;
  readonly signature: SignatureGiven;
}

/** A record, and what the log gave for the act. */
export interface Recorded {
  readonly waiver: Waiver;
  readonly receipt: Receipt;
}

/**
 * Records what was prepared: the record, the state of the component and the entry of the log in one transaction. The same
 * key again gives the same record and receipt.
 */
export function recordWaiver(input: RecordInput, acting: Acting): Promise<Recorded | readonly WaiverRefusal[]> {
  return orRefused(async () => {
    const { store, actor, now } = acting;
    const key = contentKey('RECORD_WAIVER', input);
    if (key === 'MALFORMED') return [refusal('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey')];
    if (key === 'UNWRITABLE') return [refusal('SIGNATURE_MALFORMED', 'signature')];
    const done = async () => {
      const made = await store.waivers.made(actor.unit, actor.official, key.idempotencyKey, civilDate(now));
      if (!made) return null;
      const isSame = 'terms' in made && made.contentDigest === key.contentDigest;
      return isSame ? withReceipt(made, acting) : [refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey')];
    };
    const earlier = await done();
    if (earlier) return earlier;
    const draft = await store.drafts.find(input.preparedId);
    const problem = draftProblem(draft, actor, now);
    if (!draft || problem) return [problem ?? refusal('DRAFT_UNKNOWN', 'preparedId')];

    const { prepared } = draft;
    const asked = askedIn(draft);
    const found = await termsNow(
      { dossier: draft.dossier, assessment: draft.assessment, component: prepared.component },
      acting,
    );
    if (isRefusal(found)) return [found];
    const { terms, record } = found;
    const refusals = refusalsOf(asked, terms);
    if (refusals.length > 0) return refusals;
    const { language } = prepared.terms.wording;
    const anew = preparedFrom({ ...asked, assessment: draft.assessment, language }, terms, acting);
    if (anew.effect !== prepared.effect || anew.terms.wording.digest !== prepared.terms.wording.digest)
      return [refusal('DRAFT_OUTDATED', 'preparedId')];
    const digest = statementDigest(draft.statement);
    const signature = await checkedSignature(input.signature, digest, acting);
    if (isRefusal(signature)) return [signature];
    const tooNew = await enrolledBefore(signature, readStatement(draft.statement), store.evidence);
    if (tooNew) return [tooNew];

    const waiver: NewWaiver = {
      ...{ ...key, id: draft.id, unit: actor.unit, official: actor.official, holder: actor.holder },
      ...{ dossier: draft.dossier, procedure: prepared.procedure, component: prepared.component },
      ...{ assessment: draft.assessment, effect: prepared.effect, terms: prepared.terms },
      ...{ validUntil: prepared.validUntil, needsCountersignature: prepared.needsCountersignature },
      ...{ signatureClass: signature.class, statementDigest: digest.toString('base64url') },
      recordedAt: now.toISOString(),
    };
    const move = { dossier: draft.dossier, expectedVersion: record.seq, idempotencyKey: key.idempotencyKey };
    const settles = !prepared.needsCountersignature && signature.class !== 'SIGNATURE_PENDING';
    const moving = movingFor(acting, async (transaction) => {
      if (!(await store.drafts.use(transaction, draft.id, now.toISOString()))) throw new DraftUsed();
      await store.waivers.add(transaction, waiver, coveredBy(waiver, record.submission));
      const { statement, parts } = draft;
      const entry = { id: `waiver/${draft.id}`, dossier: draft.dossier, statement, parts, signatures: [signature] };
      await appendSigned(transaction, entry, store.evidence);
    });
    const moved = await moveDossier('RECORD_WAIVER', move, actor, moving, () => ({
      data: { waiver: draft.id, component: prepared.component, effect: prepared.effect },
      ...(settles && { components: { [prepared.component]: 'WAIVED' as const } }),
    })).catch((error) => {
      if (error instanceof DraftUsed) return null;
      throw error;
    });
    // The same request may have been at work beside this one.
    const made = await done();
    if (made) return made;
    return [moved === null || !('possible' in moved) ? refusal('DRAFT_USED', 'preparedId') : refusalOfMove(moved)];
  });
}

/** Somebody recorded the draft meanwhile: nothing of this attempt stays. */
class DraftUsed extends Error {}

function askedIn({ prepared: { component, validUntil, bases, terms } }: WaiverDraft): WaiverAsked {
  const { flags, reason, ownWords, checks } = terms;
  return { ...{ component, validUntil, bases, reason, ownWords, checks }, acknowledged: flags };
}

export async function withReceipt(waiver: Waiver, { store }: Pick<Acting, 'store'>): Promise<Recorded> {
  const receipt = await store.evidence.receipt(`waiver/${waiver.id}`);
  if (!receipt) throw new Error('A record of basis is not in the log.');
  return { waiver, receipt };
}

/**
 * Facts of persons that the form names by their present number. What lies behind a link is not told apart by an assessment,
 * and not shown on later reads.
 */
function coveredBy({ terms }: NewWaiver, submission: Submission): readonly CoveredFact[] {
  const persons = new Map(personsOf(submission).map(({ of, written }) => [of, written.personalId]));
  return terms.flags.flatMap(({ role, field }) => {
    const key = role === null ? null : persons.get(role);
    const name = field?.split('(')[0];
    return key && name && !name.includes('.') ? [{ entity: 'Person', key, field: name }] : [];
  });
}
