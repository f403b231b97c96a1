import { createHash, randomUUID } from 'node:crypto';
import type { Assessment } from '../dossier/assess/assessment.ts';
import type { LegalBasis } from '../dossier/catalogue/procedure.ts';
import { contentKey } from '../dossier/life/content-key.ts';
import { entryOf, openingOf } from '../dossier/log-opening.ts';
import type { Json } from '../evidence/canonical.ts';
import { plainJson } from '../evidence/plain-json.ts';
import type { Language } from '../generated/model.ts';
import type { Prepared, WaiverDraft } from '../store/waivers/draft-store.ts';
import { type Acting, orRefused } from './acting.ts';
import { partsOf } from './parts.ts';
import { flagName, type WaiverAsked } from './terms/asked.ts';
import { isRefusal, refusal, type WaiverRefusal } from './terms/refusal.ts';
import { DRAFT_GOOD_MS, effectOf, isTooOld, refusalsOf, type Terms } from './terms/terms.ts';
import { currentWording, wordingText } from './terms/wording.ts';
import { termsNow } from './terms-now.ts';

export interface PrepareInput extends WaiverAsked {
  readonly idempotencyKey: string;
  readonly dossier: string;
  /** Digest of the assessment. */
  readonly assessment: string;
  readonly language: Language;
}

/** Makes all checks, and keeps what would be signed for ten minutes. */
export function prepareWaiver(input: PrepareInput, acting: Acting): Promise<WaiverDraft | readonly WaiverRefusal[]> {
  return orRefused(async () => {
    const key = contentKey('PREPARE_WAIVER', input);
    if (key === 'MALFORMED') return [refusal('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey')];
    if (key === 'UNWRITABLE') return [refusal('TEXT_MALFORMED')];
    const { store, actor, now } = acting;
    const earlier = await store.drafts.prepared(actor.unit, actor.official, key.idempotencyKey);
    if (earlier)
      return earlier.contentDigest === key.contentDigest && Date.parse(earlier.expiresAt) >= now.getTime()
        ? earlier
        : [refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey')];
    const found = await termsNow(input, acting);
    if (isRefusal(found)) return [found];
    const { terms, record } = found;
    const refusals = [
      ...refusalsOf(input, terms),
      ...(isTooOld(terms) ? [refusal('ASSESSMENT_TOO_OLD', 'assessment')] : []),
    ];
    if (refusals.length > 0) return refusals;

    const id = randomUUID();
    const at = now.toISOString();
    const prepared = preparedFrom(input, terms, acting);
    const component = componentOf(input, terms);
    const exchanges = await exchangesBehind(input.assessment, terms.assessment, acting);
    const parts = partsOf({
      ...{ id, prepared, at, actor, component, exchanges, digest: input.assessment },
      ...{ assessment: terms.assessment, submission: record.submission },
    });
    const entered = { type: 'waiver', about: id, dossier: input.dossier, parts };
    const { statement } = entryOf(await openingOf(store.evidence), entered);
    const draft = {
      ...{ ...key, id, unit: actor.unit, official: actor.official, dossier: input.dossier },
      ...{ assessment: input.assessment, prepared, statement, parts, preparedAt: at },
      expiresAt: new Date(now.getTime() + DRAFT_GOOD_MS).toISOString(),
    };
    const added = await store.drafts.add(draft);
    return added === 'ADDED' ? { ...draft, usedAt: null } : [refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey')];
  });
}

/** As the entry of the assessment has them; of one from before there was a log, or whose part was erased, its calls alone. */
async function exchangesBehind(digest: string, { attempts }: Assessment, { store }: Acting): Promise<Json> {
  const entry = await store.evidence.entry(`assessment/${digest}`);
  const bytes = entry?.parts.find(({ name }) => name === 'exchanges')?.bytes;
  return bytes ? (JSON.parse(bytes.toString()) as Json) : plainJson({ signedByRegisters: false, calls: attempts });
}

/** What the record would be. */
export function preparedFrom(
  asked: WaiverAsked & Pick<PrepareInput, 'assessment' | 'language'>,
  terms: Terms,
  { actor }: Pick<Acting, 'actor'>,
): Prepared {
  const component = componentOf(asked, terms);
  const { procedure, assessment } = terms;
  const effect = effectOf(asked, terms);
  const bases: readonly LegalBasis[] = procedure.bases.filter(({ id }) => asked.bases.includes(id));
  const needsCountersignature = procedure.countersignedWaivers ?? false;
  const text = wordingText(
    {
      ...{ asked, assessment, component, effect, bases, needsCountersignature },
      ...{ digest: asked.assessment, official: actor.official, unit: actor.unit },
    },
    asked.language,
  );
  const acknowledged = new Set(asked.acknowledged.map(flagName));
  const flags = component.causes
    .map(({ code, of, field, text }) => ({ code, role: of, field, text }))
    .filter((flag) => acknowledged.has(flagName(flag)));
  return {
    ...{ effect, needsCountersignature, component: component.code, procedure: assessment.procedure.code },
    ...{ validUntil: asked.validUntil, bases: asked.bases },
    terms: {
      procedureVersion: terms.version,
      componentName: component.name,
      ...{ flags, bases, reason: asked.reason, ownWords: asked.ownWords, checks: asked.checks },
      wording: {
        ...{ version: currentWording.version, language: asked.language, text },
        digest: createHash('sha256').update(text).digest('base64url'),
      },
    },
  };
}

function componentOf({ component }: WaiverAsked, { assessment }: Terms) {
  const found = assessment.components.find(({ code }) => code === component);
  if (!found) throw new Error('A component was checked and is not there.');
  return found;
}
