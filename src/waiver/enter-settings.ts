import { requestSentences, WORDING } from '../dossier/life/request-text.ts';
import { entryOf, logOpening } from '../dossier/log-opening.ts';
import { canonicalize } from '../evidence/canonical.ts';
import { part } from '../evidence/entry.ts';
import type { EvidenceLog } from '../evidence/log/evidence-log.ts';
import { LogError } from '../evidence/log/log-error.ts';
import { plainJson } from '../evidence/plain-json.ts';
import type { Issuer } from '../evidence/verify/verifier-policy.ts';
import type { RelyingParty } from './passkeys.ts';
import { ASSESSMENT_GOOD_MS, DRAFT_GOOD_MS, MOST_SKEW_MS } from './terms/terms.ts';
import { limits, MOST_CHECKS } from './terms/text.ts';
import { currentWording } from './terms/wording.ts';

/** By what rules this hub takes records of basis, as far as they are not in the catalogue. */
export interface HubPolicy {
  readonly relyingParty: Pick<RelyingParty, 'id' | 'origin'> | null;
  /** Whose certificates of officials it takes; entered by their SHA-256. */
  readonly issuers: readonly Issuer[];
}

/**
 * Enters which words officials and citizens are given and by what rules records are taken, where the newest entry about each
 * says something else: to be called when a hub starts.
 */
export async function enterSettings(evidence: EvidenceLog, policy: HubPolicy, now: Date): Promise<void> {
  const rules = { ASSESSMENT_GOOD_MS, DRAFT_GOOD_MS, MOST_SKEW_MS, MOST_CHECKS, limits };
  const issuers = policy.issuers.map((one) => ({ class: one.class, sha256: one.certificate.fingerprint256 }));
  const settings: readonly Setting[] = [
    ['wording-version', 'waiver', { version: currentWording.version, words: plainJson(currentWording) }],
    ['wording-version', 'paper-request', { version: WORDING, words: requestSentences() }],
    ['policy', 'hub', { ...rules, relyingParty: policy.relyingParty, issuers }],
  ];
  for (const setting of settings) await enterChanged(evidence, setting, now);
}

type Setting = readonly [type: 'wording-version' | 'policy', subject: string, content: object];

async function enterChanged(evidence: EvidenceLog, setting: Setting, now: Date): Promise<void> {
  const opening = await logOpening(evidence);
  if (!opening) return;
  const [type, subject, content] = setting;
  const beginning = `${type}/${subject}.`;
  const newest = await evidence.newest(beginning);
  const known = newest?.parts.find(({ name }) => name === 'decision')?.bytes;
  if (known && canonicalize(contentIn(known)) === canonicalize(content)) return;
  const nth = 1 + Number(newest?.id.slice(beginning.length) ?? 0);
  const parts = [part('decision', plainJson({ subject, at: now.toISOString(), content }))];
  try {
    await evidence.appendAlone(entryOf(opening, { type, about: `${subject}.${nth}`, dossier: null, parts }));
  } catch (error) {
    // Another process of the hub has started at the same moment; what it entered is looked at anew.
    if (!(error instanceof LogError) || error.code !== 'ID_TAKEN') throw error;
    await enterChanged(evidence, setting, now);
  }
}

const contentIn = (bytes: Buffer): unknown => (JSON.parse(bytes.toString()) as { readonly content: unknown }).content;
