import type { ClaimOutcome, Completeness } from '../../generated/model.ts';
import { accuracyOf } from '../accuracy.ts';
import type { JudgedClaim } from '../claim.ts';
import { claimOutcomes } from '../compare/claim-outcome.ts';
import { compare } from '../compare/compare.ts';
import { isTrue } from '../confirmation/is-true.ts';
import type { Fact } from '../fact.ts';
import { type JudgeContext, reasonOf } from '../field-case.ts';
import { freshnessOf } from '../freshness.ts';
import { stanceOn } from '../reliability/confirmed-fact.ts';
import type { Trust } from '../reliability/trust.ts';
import { sentinel } from '../rules/sentinel.ts';
import { byShare } from '../vote.ts';
import type { ClaimRow, ClaimVerdict, FactVerdict, RowReason } from './claims-table.ts';
import type { OfflineClaim } from './offline-claims.ts';
import { isShort, type OfflineType } from './offline-type.ts';

/** One fact of a table as it was judged, with what it takes to judge its claims one by one. */
export interface JudgedFact {
  readonly type: OfflineType;
  readonly comparedAs: string;
  readonly fact: Fact;
  /** In the order of `fact.claims`, as the reasons hold them. */
  readonly claims: readonly OfflineClaim[];
  /** Those that take part. */
  readonly standing: readonly OfflineClaim[];
  /** Those that speak for their witnesses. */
  readonly voices: readonly OfflineClaim[];
  readonly halfLifeDays: number | null;
  readonly trust: Trust;
  readonly context: JudgeContext;
}
type Flags = Pick<ClaimVerdict, 'completeness' | 'accuracy' | 'probabilityWrong'>;

export function factVerdict(entity: string, field: string, judged: JudgedFact): FactVerdict {
  const { fact, claims } = judged;
  const { completeness, accuracy, probabilityWrong, basis } = fact;
  const served = fact.claims.find(({ outcome }) => outcome === 'SERVED') ?? null;
  const reasons: RowReason[] = [...fact.reasons, ...claims.flatMap((claim) => noted(claim, judged.context))];
  if (served && isStale(served, judged)) reasons.push(stale);
  return {
    entity,
    field,
    value: served?.raw ?? null,
    completeness,
    accuracy,
    probabilityWrong,
    basis,
    reasons: reasons.map(({ code, text, nextStep }) => ({ code, text, nextStep })),
  };
}

/** The verdict on each claim's own value. One that says what is served shares its flags, and so do all of one value. */
export function claimVerdicts(judged: JudgedFact, rows: readonly ClaimRow[]): readonly ClaimVerdict[] {
  const { fact, context } = judged;
  const told = fact.reasons.map(({ code, text, nextStep, claims }) => ({ claims, row: { code, text, nextStep } }));
  const flags = new Map<string, Flags>();
  return judged.claims.map((claim, at) => {
    const { outcome, absence } = fact.claims[at] as JudgedClaim;
    const alike = absence ?? `${outcome} ${claim.raw}`;
    let found = flags.get(alike);
    if (!found) {
      found = flagsOf(claim, outcome, absence, judged);
      flags.set(alike, found);
    }
    const { completeness, accuracy, probabilityWrong } = found;
    const reasons = told.flatMap(({ claims, row }) => (claims.includes(claim) ? [row] : []));
    if (claim.isSentinel) reasons.push(...noted(claim, context));
    if (claim.value !== null && isStale(claim, judged)) reasons.push(stale);
    return {
      row: rows[claim.row] as ClaimRow,
      completeness,
      accuracy,
      probabilityWrong,
      outcome,
      reasons: reasons.length > 0 ? reasons : none,
    };
  });
}
const none: readonly RowReason[] = [];

function flagsOf(claim: OfflineClaim, outcome: ClaimOutcome, absence: Completeness | null, judged: JudgedFact): Flags {
  const { fact, comparedAs, standing, voices, trust } = judged;
  if (absence !== null) return { completeness: absence, accuracy: 'UNASSESSED', probabilityWrong: null };
  if (outcome === 'SERVED' || outcome === 'AGREES') return fact;
  const finer = standing.some((other) => {
    const comparison = compare(comparedAs, claim.value, other.value);
    return comparison.result === 'COMPATIBLE' && comparison.finer === 'RIGHT';
  });
  const completeness = finer || isShort(judged.type, claim.value) ? 'PARTIAL' : 'PRESENT';
  if (outcome === 'INVALID') return { completeness, accuracy: 'INVALID', probabilityWrong: null };
  const stance = stanceOn(claim.value, voices, (left, right) => compare(comparedAs, left, right));
  const [supporting, dissenting] = [stance.for.length, stance.against.flat().length];
  const { probabilityWrong } = trust.learnedChance('', stance, claim) ?? byShare(supporting, dissenting);
  const errorsShared = trust.shareErrors('', stance.for);
  const accuracy = accuracyOf({ invalid: false, supporting, dissenting, probabilityWrong, errorsShared });
  return { completeness, accuracy, probabilityWrong };
}

/** What an official read in the original, and how the claims stand to that. */
export function confirmedVerdict(
  { entity, field, written }: { readonly entity: string; readonly field: string; readonly written: string },
  truth: unknown,
  judged: JudgedFact,
  rows: readonly ClaimRow[],
): { readonly fact: FactVerdict; readonly claims: readonly ClaimVerdict[] } {
  const flags = { accuracy: 'CONFIRMED', probabilityWrong: 0 } as const;
  return {
    fact: {
      entity,
      field,
      value: written,
      completeness: 'PRESENT',
      ...flags,
      basis: 'CONFIRMED',
      reasons: [confirmed],
    },
    claims: claimVerdicts(judged, rows).map((verdict, at): ClaimVerdict => {
      const claim = judged.claims[at] as OfflineClaim;
      if (!judged.standing.includes(claim)) return verdict;
      const comparison = compare(judged.comparedAs, truth, claim.value);
      const outcome = claimOutcomes[comparison.result];
      const isRight = isTrue(comparison);
      const reasons = [confirmed, ...noted(claim, judged.context)];
      const completeness = isRight && outcome === 'AGREES' ? 'PRESENT' : 'PARTIAL';
      if (isRight) return { row: verdict.row, completeness, ...flags, outcome, reasons };
      return { ...verdict, accuracy: 'CONFLICTING', probabilityWrong: 1, outcome, reasons };
    }),
  };
}

/** That a table's own sentinel was read as nothing. */
function noted(claim: OfflineClaim, context: JudgeContext): readonly RowReason[] {
  if (!claim.isSentinel) return [];
  const { code, text, nextStep } = reasonOf(
    sentinel,
    { claims: [claim], words: { raw: claim.raw ?? '' }, absence: 'MISSING' },
    context,
  );
  return [{ code, text, nextStep }];
}

const isStale = (claim: JudgedClaim | OfflineClaim, { halfLifeDays, context }: JudgedFact): boolean =>
  freshnessOf(claim, halfLifeDays, context.now) === 'STALE';

const stale: RowReason = {
  code: 'STALE',
  text: {
    vi: 'Thông tin được ghi đã lâu hơn thời gian mà một nửa số giá trị của trường này thay đổi.',
    en: 'Recorded longer ago than it takes half of the values of this field to change.',
  },
  nextStep: {
    vi: 'Tra cứu lại nguồn dữ liệu hoặc hỏi người có liên quan xem thông tin còn đúng không.',
    en: 'Read the register again, or ask the person concerned whether it still holds.',
  },
};
const confirmed: RowReason = {
  code: 'CONFIRMED',
  text: { vi: 'Cán bộ đã đối chiếu bản gốc.', en: 'An official has seen the original.' },
  nextStep: null,
};
