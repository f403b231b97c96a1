import { judgedFields } from '../../gather/judged-fields.ts';
import type { EntityName, FieldPath, Text } from '../../generated/model.ts';
import type { JudgedClaim } from '../../quality/claim.ts';
import type { Fact, SetFact } from '../../quality/fact.ts';
import { canonicalTexts } from '../../quality/text.ts';
import type { AssessedClaim, AssessedFact } from './assessment.ts';

/** Which fact it is: of whom in the dossier, and by what name. */
export interface FactNamed {
  readonly of: string;
  readonly field: string;
  readonly label: Text;
  /** Where its type and those of its claims are told. */
  readonly entity: EntityName;
  readonly path: string;
}

/** A fact as it is stored: each flag, reason and claim as it was served, in both languages. */
export function assessedFact({ of, field, label, entity, path }: FactNamed, fact: Fact | SetFact): AssessedFact {
  const type = judgedFields(entity)[path]?.type ?? '';
  return {
    of,
    field,
    label,
    text: 'items' in fact ? textOfSet(type, fact) : textOf(type, fact.value),
    completeness: fact.completeness,
    accuracy: fact.accuracy,
    freshness: fact.freshness,
    wrongPer10000: fact.probabilityWrong === null ? null : Math.round(fact.probabilityWrong * 10_000),
    basis: fact.basis,
    reasons: fact.reasons.map(({ code, severity, text, nextStep }) => ({ code, severity, text, nextStep })),
    claims: fact.claims.map((claim) => assessedClaim(claim, type)),
  };
}

function assessedClaim(claim: JudgedClaim, type: string): AssessedClaim {
  const about = claim.about ?? null;
  return {
    register: claim.register,
    about,
    authority: claim.authority,
    outcome: claim.outcome,
    raw: claim.raw,
    text: textOf(about === null ? type : typeAt(about), claim.value),
    absence: claim.absence,
    recordRef: claim.recordRef,
    recordedAt: claim.recordedAt,
    retrievedAt: claim.retrievedAt,
    servedFrom: claim.servedFrom,
    requestId: claim.requestId,
  };
}

function typeAt(about: FieldPath): string {
  const [entity, ...path] = about.split('.');
  return judgedFields(entity as EntityName)[path.join('.')]?.type ?? '';
}

const textOf = (type: string, value: unknown): Text | null => (value === null ? null : canonicalTexts(type, value));

/** As a fact answers it: no text where it is not known whether there is anything. */
function textOfSet(type: string, { completeness, items }: SetFact): Text | null {
  if (completeness !== 'PRESENT' && completeness !== 'PARTIAL') return null;
  const texts = items.map(({ value }) => canonicalTexts(type, value));
  return { vi: texts.map(({ vi }) => vi).join('; '), en: texts.map(({ en }) => en).join('; ') };
}
