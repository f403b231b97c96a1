import type { ClaimOutcome, Text } from '../../generated/model.ts';
import type { Claim, JudgedClaim } from '../claim.ts';
import { compare } from '../compare/compare.ts';
import type { Fact, Reason } from '../fact.ts';
import { bySeverity, type FieldCase, type JudgeContext, reasonOf } from '../field-case.ts';
import { freshnessOf } from '../freshness.ts';
import { completenessOf, judgeValue, outcomesOf, serve } from '../judge-value.ts';
import type { Compared, FactInput } from '../rule.ts';
import { differing } from '../rules/differing.ts';
import { nearMatch } from '../rules/near-match.ts';
import { registersDisagree } from '../rules/registers-disagree.ts';
import { factRulesFor, signalsOf } from '../signals.ts';
import { type Confirmation, claimOfOriginal, confirmedPromise, ORIGINAL } from './confirmation.ts';
import {
  confirmationOvertaken,
  confirmationsDiffer,
  confirmationsUnavailable,
  confirmedByOriginal,
  originalContradictsRegister,
  reasonOfConfirmation,
} from './confirmation-reasons.ts';
import type { Standing } from './standing.ts';

/** The fact where officials have seen an original: theirs as long as it stands, else that of the registers and a reason. */
export function judgeConfirmed(fieldCase: FieldCase, standing: Standing): Fact {
  const { type } = fieldCase.model;
  const { confirmation, otherwise, overtaken } = standing;
  if (confirmation) {
    const fact = confirmedFact(fieldCase, confirmation);
    return withReasons(
      fact,
      otherwise.map((each) => reasonOfConfirmation(confirmationsDiffer, type, each)),
    );
  }
  const fact = judgeValue(fieldCase);
  if (!overtaken) return fact;
  const words = { registers: titlesOf(overtaken.by, fieldCase.context) };
  return withReasons(fact, [
    reasonOfConfirmation(confirmationOvertaken, type, overtaken.confirmation, { claims: overtaken.by, words }),
  ]);
}

/** The fact of the registers where nobody could tell whether an official saw the original. */
export function withoutConfirmations(fact: Fact): Fact {
  const { code, severity, text, nextStep } = confirmationsUnavailable;
  return withReasons(fact, [{ code, severity, text, nextStep, claims: [] }]);
}

const withReasons = (fact: Fact, reasons: readonly Reason[]): Fact =>
  reasons.length === 0 ? fact : { ...fact, reasons: bySeverity([...fact.reasons, ...reasons]) };

/** What these say of the value served is said of the original instead. */
const comparing: readonly string[] = [registersDisagree.code, nearMatch.code];

function confirmedFact(fieldCase: FieldCase, confirmation: Confirmation): Fact {
  const { input, model, context } = fieldCase;
  const reasons: Reason[] = [...fieldCase.reasons];
  const { disqualified, superseded, standing } = serve(fieldCase, reasons);
  const served = claimOfOriginal(confirmation.value, confirmation.confirmedAt);
  const compared = standing.map(
    (claim): Compared => ({ claim, comparison: compare(model.type, served.value, claim.value) }),
  );
  const factInput: FactInput = { ...input, served, compared };
  const speaking: JudgeContext = { ...context, title: (of) => (of === ORIGINAL ? theOriginal : context.title(of)) };
  for (const rule of factRulesFor(input.field, signalsOf(factInput))) {
    if (comparing.includes(rule.code)) continue;
    for (const finding of rule.check(factInput)) reasons.push(reasonOf(rule, finding, speaking));
  }
  for (const { claims, words } of differing(factInput, ({ result }) => result === 'CONFLICT' || result === 'NEAR')) {
    const found = { claims, words: { ...words, registers: titlesOf(claims, context) } };
    reasons.push(reasonOfConfirmation(originalContradictsRegister, model.type, confirmation, found));
  }
  reasons.push(reasonOfConfirmation(confirmedByOriginal, model.type, confirmation));

  const outcomes: Map<Claim, ClaimOutcome> = outcomesOf(served, compared, disqualified, superseded);
  for (const claim of input.claims) if (claim.absence === 'NOT_APPLICABLE') outcomes.set(claim, 'CONFLICTS');
  return {
    value: confirmation.value,
    completeness: completenessOf(served, model.type, compared),
    accuracy: 'CONFIRMED',
    freshness: freshnessOf(served, model.halfLifeDays, context.now),
    probabilityWrong: confirmedPromise,
    basis: 'CONFIRMED',
    reasons: bySeverity(reasons),
    claims: input.claims.map((claim): JudgedClaim => ({ ...claim, outcome: outcomes.get(claim) ?? 'ABSENT' })),
    asOf: confirmation.confirmedAt,
  };
}

const theOriginal: Text = { vi: 'Bản gốc đã đối chiếu', en: 'The original that was seen' };

function titlesOf(claims: readonly Claim[], context: JudgeContext): Text {
  const titles = [...new Set(claims.map(({ register }) => register))].map((register) => context.title(register));
  return { vi: titles.map(({ vi }) => vi).join(', '), en: titles.map(({ en }) => en).join(', ') };
}
