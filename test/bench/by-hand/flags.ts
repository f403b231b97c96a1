import { isLegacyEncoded } from '../../../src/quality/legacy-encoding.ts';
import { type Claim, claimsOf } from './claims.ts';
import { addressOf, type Compared, columnsOf, compareClaims } from './compare-claims.ts';
import { type Field, shaped } from './fields.ts';
import { findings } from './findings.ts';
import type { PersonRows, Row } from './rows.ts';

/**
 * The flags of the ten fields of QF, by hand: what the hub's judge and its rules come to where they are written out for
 * these fields and three registers. Only where two registers write differently are the hub's comparators called.
 */
export interface FlaggedFact {
  readonly value: unknown;
  readonly completeness: string;
  readonly accuracy: string;
  readonly freshness: string;
  readonly probabilityWrong: number | null;
  readonly evidence: { readonly basis: string; readonly reasons: readonly { readonly code: string }[] };
}

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(new Date());
const absences = ['UNREADABLE', 'NOT_COVERED', 'MISSING', 'NO_RECORD'];
const severities: Readonly<Record<string, number>> = {
  DATE_IN_FUTURE: 0,
  DATE_IMPLAUSIBLE: 0,
  PID_SYNTAX: 0,
  DEATH_NOT_REGISTERED: 0,
  DEATH_BEFORE_BIRTH: 0,
  ENCODING_SUSPECT: 1,
  CODE_UNKNOWN: 1,
  ADMIN_UNIT_UNKNOWN: 1,
  REGISTERS_DISAGREE: 1,
  NEAR_MATCH: 1,
  PID_SEX_MISMATCH: 1,
  PID_YEAR_MISMATCH: 1,
  DATE_WORDS_DIFFER: 1,
  SUSPECT_PRECISION: 1,
  DATE_NOT_WHOLE: 1,
  VALUE_UNREADABLE: 1,
  DUPLICATE_RECORD: 1,
  MORE_PRECISE_ELSEWHERE: 1,
  RESIDENCE_OF_DECEASED: 1,
};
const rankOf = (code: string) => severities[code] ?? 2;

export function flagged(field: Field, person: PersonRows, now: number): FlaggedFact {
  const claims = claimsOf(field, person);
  const codes: string[] = [];
  for (const { isFilling } of claims) if (isFilling) codes.push('SENTINEL');
  const isChecked = field.type === 'PartialDate' || field.type === 'Address' || field.type === 'PersonName';
  const unfit = isChecked ? unfitClaims(field, claims, codes) : none;

  let served: Claim | null = null;
  for (const claim of claims) {
    if (claim.value === null || unfit.has(claim)) continue;
    if (!served) served = claim;
    else if (claim.correction && claim.source.register === served.source.register) served = claim;
  }
  let invalid = false;
  if (!served && unfit.size > 0) {
    served = claims.find((claim) => claim.value !== null) ?? null;
    invalid = true;
  }

  const compared: Compared[] = [];
  if (served) {
    for (const claim of claims) {
      if (claim === served || claim.value === null || unfit.has(claim)) continue;
      if (served.correction && claim.source.register === served.source.register) continue;
      compared.push({ claim, comparison: compareClaims(field, served, claim) });
    }
  }
  if (findings(field, person, claims, served, compared, codes)) invalid = true;

  const { support, against } = votes(served, compared);
  const probabilityWrong = served && support + against > 1 ? Math.max(against / (support + against), 0.05) : null;

  if (codes.length > 1) codes.sort((a, b) => rankOf(a) - rankOf(b));
  return {
    value: served ? shaped(field, served.value) : null,
    completeness: served ? completeness(field, served, compared) : headline(claims),
    accuracy: !served
      ? 'UNASSESSED'
      : invalid
        ? 'INVALID'
        : against > 0
          ? 'CONFLICTING'
          : support > 1
            ? 'CORROBORATED'
            : 'SINGLE_SOURCE',
    freshness: freshness(field, served, now),
    probabilityWrong,
    evidence: {
      basis: probabilityWrong === null ? 'RULE' : 'VOTE_SHARE',
      reasons: codes.map((code) => ({ code })),
    },
  };
}

/** Registers for and against the value; one that contradicts itself counts on both sides. */
function votes(served: Claim | null, compared: readonly Compared[]): { support: number; against: number } {
  if (!served) return { support: 0, against: 0 };
  const own = served.source.register;
  const supporting = [own];
  const dissenting: string[] = [];
  for (const { claim, comparison } of compared) {
    const { register } = claim.source;
    const { result } = comparison;
    const isAgainst = result === 'CONFLICT' || result === 'NEAR';
    if (!isAgainst && result !== 'EQUAL' && comparison.finer !== 'RIGHT') continue;
    const side = isAgainst ? dissenting : supporting;
    if (!side.includes(register)) side.push(register);
  }
  if (dissenting.length === 0) return { support: supporting.length, against: 0 };
  const agreeing = supporting.filter((register) => register === own || !dissenting.includes(register));
  return { support: agreeing.length, against: dissenting.length };
}

const none: ReadonlySet<Claim> = new Set();

/** What is wrong with claims in themselves; those that cannot be served. */
function unfitClaims(field: Field, claims: readonly Claim[], codes: string[]): ReadonlySet<Claim> {
  let unfit: Set<Claim> | null = null;
  let units: Set<string> | null = null;
  for (const claim of claims) {
    const { value, row } = claim;
    if (value === null || row === null) continue;
    if (field.type === 'PartialDate') {
      const length = Math.min(value.length, today.length);
      const code = value < '1880' ? 'DATE_IMPLAUSIBLE' : today.slice(0, length) < value ? 'DATE_IN_FUTURE' : null;
      if (!code) continue;
      codes.push(code);
      unfit = (unfit ?? new Set()).add(claim);
    } else if (field.type === 'PersonName') {
      if (!isLegacyEncoded(value)) continue;
      codes.push('ENCODING_SUSPECT');
      unfit = (unfit ?? new Set()).add(claim);
    } else if (field.type === 'Address') {
      const unit = `${row[`${columnsOf(field)}_list`]}/${row[`${columnsOf(field)}_ward`]}`;
      const code = unitFlag(field, row, unit);
      if (code && !units?.has(unit)) codes.push(code);
      units = (units ?? new Set()).add(unit);
    }
  }
  return unfit ?? none;
}

const unitFlags = new Map<string, string | null>();
function unitFlag(field: Field, row: Row, unit: string): string | null {
  let flag = unitFlags.get(unit);
  if (flag === undefined) {
    const { ward, province, current } = addressOf(field, row);
    const unknown = current.resolution === 'UNKNOWN' && (ward || (province && !current.province));
    flag = current.resolution === 'AMBIGUOUS' ? 'AMBIGUOUS_ADMIN_UNIT' : unknown ? 'ADMIN_UNIT_UNKNOWN' : null;
    unitFlags.set(unit, flag);
  }
  return flag;
}

function completeness(field: Field, served: Claim, compared: readonly Compared[]): string {
  if (field.type === 'PartialDate' && (served.value as string).length < 10) return 'PARTIAL';
  const isFiner = compared.some(({ comparison: c }) => c.result === 'COMPATIBLE' && c.finer === 'RIGHT');
  return isFiner ? 'PARTIAL' : 'PRESENT';
}

const headline = (claims: readonly Claim[]) =>
  absences.find((absence) => claims.some((claim) => claim.absence === absence)) ?? 'NOT_COVERED';

function freshness({ halfLifeDays }: Field, served: Claim | null, now: number): string {
  if (!served) return 'UNKNOWN';
  if (halfLifeDays === null) return 'CURRENT';
  const updated = served.row?.updated;
  if (!updated) return 'UNKNOWN';
  return now - Date.parse(updated) > halfLifeDays * 86_400_000 ? 'STALE' : 'CURRENT';
}
