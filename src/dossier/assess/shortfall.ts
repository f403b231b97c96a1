import type { AssessmentCauseCode, Completeness } from '../../generated/model.ts';
import { statusUncertain } from '../../quality/derived/reasons-of-marriage.ts';
import { isMaritalHistory } from '../../quality/value-shape.ts';
import type { Tolerance } from '../catalogue/procedure.ts';
import type { AssessedClaim, AssessedFact } from './assessment.ts';

/** What a need rests on: a fact, or one of those that lead to it over links. */
export interface ReadFact {
  readonly fact: AssessedFact;
  readonly kind: 'VALUE' | 'LINK' | 'SET' | 'DERIVED';
  /** As the registers' records give it; of a set what its items point to, null where it has none that could be told. */
  readonly value: unknown;
}

/** Why a fact is not enough, or what of it is only to be noted. */
export interface Shortfall {
  readonly code: AssessmentCauseCode;
  readonly isShort: boolean;
  /** Whether it may go by itself once the registers answer. */
  readonly passes: boolean;
  /** Register that it is about; null: all that were asked. */
  readonly register: string | null;
}

/** Nothing beyond the default. */
export const byDefault: Tolerance = {
  partial: false,
  uncovered: false,
  stale: false,
  lowerAuthority: [],
  lastKnown: false,
};

/**
 * Holds a fact against what is tolerated. By default a value of the register of first authority suffices that is PRESENT,
 * shared, neither INVALID nor STALE, even where it is the only one or lower registers contradict it; so does one that an
 * official confirmed. `isItemEnough`: of a set something in it is looked for, so that the rest need not be known.
 */
export function shortfallsOf(read: ReadFact, tolerates: Tolerance, isItemEnough = false): readonly Shortfall[] {
  const { fact, kind } = read;
  if (fact.completeness !== 'PRESENT' && fact.completeness !== 'PARTIAL') return [absence(read, tolerates)];
  if (fact.accuracy === 'CONFIRMED') return [];
  const found: Shortfall[] = [];
  const served = servedClaim(fact);
  const lower = served && lowerAuthority(fact, served, tolerates);
  if (fact.accuracy === 'INVALID') found.push(short('VALUE_INVALID', served));
  else if (lower) found.push(lower);
  if (fact.accuracy === 'CONFLICTING' && !found.some(({ isShort }) => isShort)) {
    // Of a set it is said to lack what a register has: then it is not known what is in it.
    if (kind === 'SET' && !isItemEnough) found.push(short('VALUE_PARTIAL', null));
    else if (kind !== 'DERIVED' && served && isContradictedByItself(fact, served))
      found.push(short('AUTHORITY_CONTRADICTS_ITSELF', served));
    else found.push({ ...short('CONFLICT_NOTED', null), isShort: false });
  }
  if (fact.completeness === 'PARTIAL' && !(kind === 'SET' && isItemEnough)) {
    const lacking = partly(read, tolerates);
    if (lacking) found.push(lacking);
  }
  if (served?.servedFrom === 'LAST_KNOWN') {
    if (!tolerates.lastKnown) found.push({ ...short('LAST_KNOWN_ONLY', served), passes: true });
  } else if (fact.freshness === 'STALE' && !tolerates.stale) found.push(short('VALUE_STALE', served));
  return found;
}

/** Whether a fact suffices by the default. */
export function suffices(read: ReadFact): boolean {
  return shortfallsOf(read, byDefault).every(({ isShort }) => !isShort);
}

const short = (code: AssessmentCauseCode, claim: AssessedClaim | null): Shortfall => ({
  code,
  isShort: true,
  passes: false,
  register: claim?.register ?? null,
});

const causes: Readonly<Partial<Record<Completeness, AssessmentCauseCode>>> = {
  WITHHELD: 'WITHHELD',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  SOURCE_UNAVAILABLE: 'REGISTER_UNAVAILABLE',
  UNREADABLE: 'UNREADABLE',
  NOT_COVERED: 'NOT_COVERED',
  NOT_IN_SCOPE: 'NOT_IN_SCOPE',
  MISSING: 'VALUE_MISSING',
  NO_RECORD: 'NO_RECORD',
};

/**
 * There is no value. The register of first authority says why: that another one is down makes no difference where only
 * the first counts, and waiting for it would bring nothing.
 */
function absence({ fact }: ReadFact, { lowerAuthority }: Tolerance): Shortfall {
  const own = ownClaims(fact);
  const down = own.find((claim) => isUnavailable(claim) && (lowerAuthority.length > 0 || isFirst(claim, own)));
  if (down) return { ...short('REGISTER_UNAVAILABLE', down), passes: true };
  const first = own.filter((claim) => isFirst(claim, own));
  const told =
    first.find(({ absence }) => absence === fact.completeness) ?? first.find(({ absence }) => absence !== null);
  const why = fact.completeness === 'SOURCE_UNAVAILABLE' || lowerAuthority.length === 0 ? told?.absence : null;
  const code = causes[why ?? fact.completeness];
  // Of a fact without claims all that is known is its flag.
  if (code === 'REGISTER_UNAVAILABLE') return { ...short(code, null), passes: true };
  return short(code ?? 'VALUE_MISSING', told ?? null);
}

/** What a register of lower authority gives, where the first does not; null if the first gives it. */
function lowerAuthority(fact: AssessedFact, served: AssessedClaim, tolerates: Tolerance): Shortfall | null {
  const own = ownClaims(fact);
  if (isFirst(served, own)) return null;
  if (tolerates.lowerAuthority.includes(fact.accuracy))
    return { ...short('LOWER_AUTHORITY_ONLY', served), isShort: false };
  const first = own.filter((claim) => isFirst(claim, own));
  // Where lower registers count, one more of them may make the value as sure as it has to be.
  const counting = tolerates.lowerAuthority.length > 0 ? own : first;
  const down = counting.find(isUnavailable);
  if (down) return { ...short('REGISTER_UNAVAILABLE', down), passes: true };
  const refused = first.find(({ outcome }) => outcome === 'INVALID');
  if (refused) return short('VALUE_INVALID', refused);
  const unshared = first.find(({ absence }) => absence === 'NOT_IN_SCOPE' || absence === 'WITHHELD');
  if (unshared) return short(unshared.absence === 'WITHHELD' ? 'WITHHELD' : 'NOT_IN_SCOPE', unshared);
  return short('LOWER_AUTHORITY_ONLY', served);
}

/** Why there is less than there may be; null where that is tolerated. */
function partly(read: ReadFact, tolerates: Tolerance): Shortfall | null {
  if (read.kind === 'SET') return partOfSet(read, tolerates);
  if (read.kind === 'DERIVED') return partOfHistory(read, tolerates);
  return tolerates.partial ? null : short('VALUE_PARTIAL', null);
}

function partOfSet({ fact }: ReadFact, tolerates: Tolerance): Shortfall | null {
  const gaps = ownClaims(fact).filter(({ outcome, absence }) => outcome === 'ABSENT' && isGap(absence));
  const lasting = gaps.filter((claim) => !isUnavailable(claim));
  const other = lasting.find(({ absence }) => absence !== 'NOT_COVERED');
  if (other && !tolerates.partial) return short('VALUE_PARTIAL', other);
  const uncovered = lasting.find(({ absence }) => absence === 'NOT_COVERED') ?? null;
  const down = gaps.find(isUnavailable);
  // Without any gap no register says that it names all there are.
  if ((uncovered || gaps.length === 0) && !tolerates.uncovered) return short('NOT_COVERED', uncovered);
  return down && !tolerates.partial ? { ...short('REGISTER_UNAVAILABLE', down), passes: true } : null;
}

function partOfHistory({ fact, value }: ReadFact, tolerates: Tolerance): Shortfall | null {
  const down = fact.claims.find(isUnavailable);
  if (down && !tolerates.partial) return { ...short('REGISTER_UNAVAILABLE', down), passes: true };
  const isUncovered = isMaritalHistory(value) && value.uncovered.length > 0;
  if (isUncovered && !tolerates.uncovered) return short('NOT_COVERED', null);
  const isUncertain = !isUncovered || fact.reasons.some(({ code }) => code === statusUncertain.code);
  return isUncertain && !tolerates.partial ? short('VALUE_PARTIAL', null) : null;
}

const isGap = (absence: Completeness | null) =>
  absence !== null && absence !== 'NO_RECORD' && absence !== 'NOT_APPLICABLE';

/** Whether another record of the register whose value is served says otherwise. */
const isContradictedByItself = ({ claims }: AssessedFact, { register }: AssessedClaim) =>
  claims.some((claim) => claim.register === register && (claim.outcome === 'CONFLICTS' || claim.outcome === 'NEAR'));

const isUnavailable = ({ absence }: AssessedClaim) => absence === 'SOURCE_UNAVAILABLE';

export const servedClaim = ({ claims }: AssessedFact): AssessedClaim | null =>
  claims.find(({ outcome }) => outcome === 'SERVED') ?? null;

/** The claims about what is asked itself; of a fact that is worked out those of the first that it rests on. */
function ownClaims({ claims }: AssessedFact): readonly AssessedClaim[] {
  const about = claims[0]?.about ?? null;
  return claims.filter((claim) => claim.about === about);
}

const isFirst = ({ authority }: AssessedClaim, own: readonly AssessedClaim[]) =>
  own.every((each) => authority <= each.authority);
