import { administrativeLists } from '../../../src/connect/tables/administrative-units.ts';
import { address } from '../../../src/connect/transforms/address.ts';
import type { Address } from '../../../src/generated/model.ts';
import { compare } from '../../../src/quality/compare/compare.ts';
import type { Comparison } from '../../../src/quality/rule.ts';
import { type Field, fields, type Source, shaped } from './fields.ts';
import { EMPTY, FILLING } from './readings.ts';
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

interface Claim {
  readonly source: Source;
  readonly row: Row | null;
  readonly value: string | null;
  readonly absence: string | null;
  readonly isFilling: boolean;
  readonly correction: boolean;
  /** Authority: 0 is first. */
  readonly rank: number;
}

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(new Date());
const absences = ['UNREADABLE', 'NOT_COVERED', 'MISSING', 'NO_RECORD'];
const severities: Readonly<Record<string, number>> = {
  DATE_IN_FUTURE: 0,
  DATE_IMPLAUSIBLE: 0,
  PID_SYNTAX: 0,
  DEATH_NOT_REGISTERED: 0,
  DEATH_BEFORE_BIRTH: 0,
  CODE_UNKNOWN: 1,
  ADMIN_UNIT_UNKNOWN: 1,
  REGISTERS_DISAGREE: 1,
  NEAR_MATCH: 1,
  PID_SEX_MISMATCH: 1,
  PID_YEAR_MISMATCH: 1,
  VALUE_UNREADABLE: 1,
  DUPLICATE_RECORD: 1,
  MORE_PRECISE_ELSEWHERE: 1,
};
const rankOf = (code: string) => severities[code] ?? 2;

export function flagged(field: Field, person: PersonRows, now: number): FlaggedFact {
  const claims = claimsOf(field, person);
  const codes: string[] = [];
  for (const { isFilling } of claims) if (isFilling) codes.push('SENTINEL');
  const unfit = claims.some((claim) => claim.value !== null) ? unfitClaims(field, claims, codes) : none;

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

  const compared: { readonly claim: Claim; readonly comparison: Comparison }[] = [];
  if (served) {
    for (const claim of claims) {
      if (claim === served || claim.value === null || unfit.has(claim)) continue;
      if (served.correction && claim.source.register === served.source.register) continue;
      compared.push({ claim, comparison: compareClaims(field, served, claim) });
    }
  }
  if (findings(field, person, claims, served, compared, codes)) invalid = true;

  const supporting = new Set<string>();
  const dissenting = new Set<string>();
  if (served) supporting.add(served.source.register);
  for (const { claim, comparison } of compared) {
    const { result } = comparison;
    if (result === 'CONFLICT' || result === 'NEAR') dissenting.add(claim.source.register);
    else if (result === 'EQUAL' || comparison.finer === 'RIGHT') supporting.add(claim.source.register);
  }
  if (!invalid || compared.length > 0) for (const register of dissenting) supporting.delete(register);
  const against = dissenting.size;
  const support = supporting.size + (served && dissenting.has(served.source.register) ? 1 : 0);
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

const none: ReadonlySet<Claim> = new Set();

/** Every source's rows as claims; of a register without any, one that says why. */
function claimsOf(field: Field, person: PersonRows): Claim[] {
  const claims: Claim[] = [];
  const { sources } = field;
  let rank = 0;
  for (let at = 0; at < sources.length; ) {
    const { register } = sources[at] as Source;
    const before = claims.length;
    let isLocalBirth = false;
    let source = sources[at] as Source;
    for (; at < sources.length && sources[at]?.register === register; at++) {
      source = sources[at] as Source;
      isLocalBirth ||= source.record === 'births';
      for (const row of source.rows(person)) claims.push(claim(source, row, rank, false));
    }
    if (register === 'civil-registry') {
      for (const { record, column, row } of person.corrections) {
        const changed = sources.find((each) => each.record === record && each.column === column);
        if (changed) claims.push(claim(changed, row, rank, true));
      }
    }
    if (claims.length === before) {
      const uncovered = isLocalBirth && birthYear(person.personalId) < 1976;
      const absence = uncovered ? 'NOT_COVERED' : 'NO_RECORD';
      claims.push({ source, row: null, value: null, absence, isFilling: false, correction: false, rank });
    }
    rank++;
  }
  return claims;
}

function claim(source: Source, row: Row, rank: number, correction: boolean): Claim {
  const reading = source.read(row);
  const isValue = typeof reading === 'string';
  return {
    source,
    row,
    value: isValue ? reading : null,
    absence: isValue ? null : reading === EMPTY || reading === FILLING ? 'MISSING' : 'UNREADABLE',
    isFilling: reading === FILLING,
    correction,
    rank,
  };
}

const birthYear = (pid: string) => 1900 + (Number(pid[3]) >> 1) * 100 + Number(pid.slice(4, 6));

/** What is wrong with claims in themselves; those that cannot be served. */
function unfitClaims(field: Field, claims: readonly Claim[], codes: string[]): ReadonlySet<Claim> {
  let unfit: Set<Claim> | null = null;
  const units = new Set<string>();
  for (const claim of claims) {
    const { value, row } = claim;
    if (value === null || row === null) continue;
    if (field.type === 'PartialDate') {
      const length = Math.min(value.length, today.length);
      const code = value < '1880' ? 'DATE_IMPLAUSIBLE' : today.slice(0, length) < value ? 'DATE_IN_FUTURE' : null;
      if (!code) continue;
      codes.push(code);
      unfit = (unfit ?? new Set()).add(claim);
    } else if (field.type === 'Address') {
      const unit = `${row[`${columnsOf(field)}_list`]}/${row[`${columnsOf(field)}_ward`]}`;
      const code = unitFlag(field, row, unit);
      if (code && !units.has(unit)) codes.push(code);
      units.add(unit);
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

/** What the columns of an address are called by. */
const columnsOf = ({ name }: Field) => (name === 'placeOfBirth' ? 'place' : name === 'residence' ? 'abode' : 'stay');

const readAddress = address(['text', 'detail', 'province', 'ward', 'scheme'], administrativeLists);
function addressOf(field: Field, row: Row): Address {
  const at = columnsOf(field);
  const cells = [at, `${at}_detail`, `${at}_province`, `${at}_ward`, `${at}_list`].map((column) => row[column] ?? null);
  const reading = readAddress.read(cells);
  if (reading.state !== 'VALUE') throw new Error('An address without text was compared.');
  return reading.value;
}

const equal: Comparison = { result: 'EQUAL' };

function compareClaims(field: Field, served: Claim, other: Claim): Comparison {
  if (field.type === 'Address') {
    return compare('Address', addressOf(field, served.row as Row), addressOf(field, other.row as Row));
  }
  if (served.value === other.value) return equal;
  if (field.type === 'PersonName') return compare('PersonName', name(served.value), name(other.value));
  return compare(field.type, served.value, other.value);
}

const name = (full: string | null) => ({ full, family: null, middle: null, given: null });

/** What is found in the fact, in the order of the hub's rules. @returns whether it makes the fact invalid */
function findings(
  field: Field,
  person: PersonRows,
  claims: readonly Claim[],
  served: Claim | null,
  compared: readonly { readonly claim: Claim; readonly comparison: Comparison }[],
  codes: string[],
): boolean {
  let invalid = false;
  const invalidate = (code: string) => {
    codes.push(code);
    invalid = true;
  };
  const differing = (code: string, wanted: (comparison: Comparison) => boolean) => {
    const values = new Set<string | null>();
    for (const { claim, comparison } of compared) if (wanted(comparison)) values.add(claim.value);
    for (let left = values.size; left > 0; left--) codes.push(code);
  };
  const differs = compared.some(({ comparison }) => comparison !== equal);

  if (field === fields.lifeStatus) {
    const first = claims.filter(({ rank }) => rank === 0);
    const isUnregistered = first.every(({ absence }) => absence === 'NO_RECORD' || absence === 'MISSING');
    if (isUnregistered && claims.some(({ value }) => value === 'DECEASED')) invalidate('DEATH_NOT_REGISTERED');
  }
  if (differs) {
    differing('REGISTERS_DISAGREE', ({ result }) => result === 'CONFLICT');
    differing('NEAR_MATCH', ({ result }) => result === 'NEAR');
  }
  if (served && mismatches(field, person, served, claims, 'sex')) invalidate('PID_SEX_MISMATCH');
  if (served && mismatches(field, person, served, claims, 'dateOfBirth')) invalidate('PID_YEAR_MISMATCH');
  for (const { absence } of claims) if (absence === 'UNREADABLE') codes.push('VALUE_UNREADABLE');
  for (const record of ['births', 'deaths'] as const) {
    const isTwice = (of: Claim) => of.source.record === record && of.row && !of.correction;
    if (person[record].length > 1 && claims.some(isTwice)) codes.push('DUPLICATE_RECORD');
  }
  const finer = (side: 'LEFT' | 'RIGHT' | null) => (c: Comparison) => c.result === 'COMPATIBLE' && c.finer === side;
  if (differs) differing('MORE_PRECISE_ELSEWHERE', finer('RIGHT'));
  if (served?.correction) {
    const old = claims.find(
      ({ correction, row, source }) => !correction && row?.id === served.row?.id && source === served.source,
    );
    if (old?.value && compareClaims(field, old, served).result !== 'EQUAL') codes.push('CORRECTED');
  }
  if (served && field !== fields.lifeStatus) disputed(field, claims, served, codes);
  if (differs) {
    const lost = (c: Comparison) => finer('LEFT')(c) && c.result === 'COMPATIBLE' && c.differs.code === 'DIACRITICS';
    differing('LESS_PRECISE_ELSEWHERE', (c) => finer('LEFT')(c) && !lost(c));
    differing('DIACRITICS_LOST', lost);
    differing('COMPARED_COARSELY', finer(null));
    const variant = (c: Comparison) => (c.result === 'EQUAL' ? (c.differs?.code ?? 'CASE') : 'CASE');
    differing('SPELLING_VARIANT', (c) => variant(c) !== 'CASE' && variant(c) !== 'ADMIN_UNIT_LIST');
    differing('ADMIN_UNITS_OF_TWO_LISTS', (c) => variant(c) === 'ADMIN_UNIT_LIST');
  }
  const rank = served?.rank ?? Number.POSITIVE_INFINITY;
  if (claims.some((claim) => claim.absence === 'NOT_COVERED' && claim.rank < rank)) codes.push('NOT_COVERED');
  return invalid;
}

/** Whether the number says another sex or year than the fact, or, of the number itself, than every register. */
function mismatches(
  field: Field,
  person: PersonRows,
  served: Claim,
  claims: readonly Claim[],
  by: 'sex' | 'dateOfBirth',
): boolean {
  const pid = person.personalId;
  const said = by === 'sex' ? (Number(pid[3]) % 2 === 0 ? 'MALE' : 'FEMALE') : String(birthYear(pid));
  const agrees = (value: string) => (by === 'sex' ? value === said : value.startsWith(said));
  if (field === fields[by]) {
    if (agrees(served.value as string)) return false;
    const own = claims.filter((claim) => claim.source.register === served.source.register);
    return !served.correction || !own.some(({ value }) => value !== null && agrees(value));
  }
  if (field !== fields.personalId) return false;
  let isSpoken = false;
  for (const source of fields[by].sources) {
    for (const row of source.rows(person)) {
      const value = source.read(row);
      if (typeof value !== 'string') continue;
      if (agrees(value)) return false;
      isSpoken = true;
    }
  }
  return isSpoken;
}

/** A filling has its own reason, unless other columns beside it say something. */
function disputed(field: Field, claims: readonly Claim[], served: Claim, codes: string[]): void {
  const silent = claims.filter(
    ({ absence, source }) =>
      absence !== null &&
      !claims.some(({ value, source: { register } }) => value !== null && register === source.register),
  );
  if (silent.some(({ absence, isFilling }) => absence === 'MISSING' && (!isFilling || field.type === 'Address')))
    codes.push('PRESENCE_DISPUTED');
  if (silent.some(({ absence, rank }) => absence === 'NO_RECORD' && rank < served.rank))
    codes.push('PRESENCE_DISPUTED');
}

function completeness(field: Field, served: Claim, compared: readonly { readonly comparison: Comparison }[]): string {
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
