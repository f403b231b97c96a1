import { readDateInWords } from '../../../src/quality/date-in-words.ts';
import type { Comparison } from '../../../src/quality/rule.ts';
import { birthYear, type Claim } from './claims.ts';
import { type Compared, compareClaims, equal } from './compare-claims.ts';
import { type Field, fields, type Source } from './fields.ts';
import type { PersonRows } from './rows.ts';

/** What is found in the fact, in the order of the hub's rules. @returns whether it makes the fact invalid */
export function findings(
  field: Field,
  person: PersonRows,
  claims: readonly Claim[],
  served: Claim | null,
  compared: readonly Compared[],
  codes: string[],
): boolean {
  const before = codes.length;
  if (field === fields.lifeStatus && isUnregisteredDeath(claims)) codes.push('DEATH_NOT_REGISTERED');
  const differing = compared.filter(({ comparison }) => comparison !== equal);
  addDiffering(['REGISTERS_DISAGREE', 'NEAR_MATCH'], differing, codes);
  const contradictions = codes.length;
  if (served && (field === fields.sex || field === fields.personalId)) {
    if (mismatches(field, person, served, claims, 'sex')) codes.push('PID_SEX_MISMATCH');
  }
  if (served && (field === fields.dateOfBirth || field === fields.personalId)) {
    if (mismatches(field, person, served, claims, 'dateOfBirth')) codes.push('PID_YEAR_MISMATCH');
  }
  let isInvalid = codes.length > contradictions || codes[before] === 'DEATH_NOT_REGISTERED';
  if (field === fields.dateOfBirth && inWords(claims, served, compared, codes)) isInvalid = true;
  if (field === fields.dateOfBirth && served?.value?.endsWith('-01-01') && served.value < '2016') {
    codes.push('SUSPECT_PRECISION');
  }
  if (served && isHome(field) && isDeadIn(person, fields.lifeStatus.sources)) {
    codes.push('RESIDENCE_OF_DECEASED');
    isInvalid = true;
  }
  for (const { absence } of claims) if (absence === 'UNREADABLE') codes.push('VALUE_UNREADABLE');
  for (const record of onceInALife) {
    if (person[record].length > 1 && claims.some((claim) => isRecord(claim, record))) codes.push('DUPLICATE_RECORD');
  }
  addDiffering(['MORE_PRECISE_ELSEWHERE'], differing, codes);
  const isShort = served && field.type === 'PartialDate' && (served.value as string).length < 10;
  if (isShort && !codes.includes('MORE_PRECISE_ELSEWHERE')) codes.push('DATE_NOT_WHOLE');
  if (served?.correction && replaces(field, served, claims)) codes.push('CORRECTED');
  if (served && field !== fields.lifeStatus) disputed(field, claims, served, codes);
  addDiffering(['LESS_PRECISE_ELSEWHERE'], differing, codes);
  addDiffering(lastDifferences, differing, codes);
  const rank = served?.rank ?? Number.POSITIVE_INFINITY;
  for (const claim of claims) {
    if (claim.absence !== 'NOT_COVERED' || claim.rank >= rank) continue;
    codes.push('NOT_COVERED');
    break;
  }
  if (!served) nothing(claims, codes);
  return isInvalid;
}

const lastDifferences = ['DIACRITICS_LOST', 'COMPARED_COARSELY', 'SPELLING_VARIANT', 'ADMIN_UNITS_OF_TWO_LISTS'];

/** One code for each value that differs from the one served in the way that the code names. */
function addDiffering(wanted: readonly string[], differing: readonly Compared[], codes: string[]): void {
  if (differing.length === 0) return;
  for (const code of wanted) {
    const found = differing.filter(({ comparison }) => nameOf(comparison) === code);
    for (let left = new Set(found.map(({ claim }) => claim.value)).size; left > 0; left--) codes.push(code);
  }
}

function nameOf(comparison: Comparison): string | null {
  switch (comparison.result) {
    case 'CONFLICT':
      return 'REGISTERS_DISAGREE';
    case 'NEAR':
      return 'NEAR_MATCH';
    case 'COMPATIBLE':
      if (comparison.finer === 'RIGHT') return 'MORE_PRECISE_ELSEWHERE';
      if (comparison.finer === null) return 'COMPARED_COARSELY';
      return comparison.differs.code === 'DIACRITICS' ? 'DIACRITICS_LOST' : 'LESS_PRECISE_ELSEWHERE';
    case 'EQUAL': {
      const code = comparison.differs?.code ?? 'CASE';
      if (code === 'CASE') return null;
      return code === 'ADMIN_UNIT_LIST' ? 'ADMIN_UNITS_OF_TWO_LISTS' : 'SPELLING_VARIANT';
    }
  }
}

/**
 * Digits of a birth that its words contradict, unless corrected since. @returns whether they are served and no other
 * register supports them
 */
function inWords(
  claims: readonly Claim[],
  served: Claim | null,
  compared: readonly Compared[],
  codes: string[],
): boolean {
  let isInvalid = false;
  for (const claim of claims) {
    const { row, value, correction } = claim;
    if (!row?.born_words || value === null || correction) continue;
    if (claims.some((each) => each.correction && each.row?.id === row.id)) continue;
    const read = readDateInWords(row.born_words);
    if (read === null || read.startsWith(value) || value.startsWith(read)) continue;
    codes.push('DATE_WORDS_DIFFER');
    const { register } = claim.source;
    const isSupported = compared.some(
      ({ claim: other, comparison }) => comparison.result === 'EQUAL' && other.source.register !== register,
    );
    if (claim === served && !isSupported) isInvalid = true;
  }
  return isInvalid;
}

const isHome = (field: Field) => field === fields.residence || field === fields.permanentResidence;

function isDeadIn(person: PersonRows, sources: readonly Source[]): boolean {
  for (const { rows, read } of sources) for (const row of rows(person)) if (read(row) === 'DECEASED') return true;
  return false;
}

/** Records that leave the field empty, and registers without any; a filling has its own reason. */
function nothing(claims: readonly Claim[], codes: string[]): void {
  let [isEmpty, isUnrecorded] = [false, false];
  for (const { absence, isFilling } of claims) {
    if (absence === 'NO_RECORD') isUnrecorded = true;
    else if (absence !== 'MISSING') return;
    else if (!isFilling) isEmpty = true;
  }
  if (isEmpty) codes.push('NOTHING_RECORDED');
  if (isUnrecorded) codes.push('NOTHING_RECORDED');
}

function isUnregisteredDeath(claims: readonly Claim[]): boolean {
  for (const { rank, absence } of claims) {
    if (rank === 0 && absence !== 'NO_RECORD' && absence !== 'MISSING') return false;
  }
  return claims.some(({ value }) => value === 'DECEASED');
}

const onceInALife = ['births', 'deaths', 'notices'] as const;
const isRecord = ({ source, row, correction }: Claim, record: (typeof onceInALife)[number]) =>
  source.record === record && row !== null && !correction;

/** Whether a correction says another thing than the record that it corrects. */
function replaces(field: Field, served: Claim, claims: readonly Claim[]): boolean {
  const old = claims.find(
    ({ correction, row, source }) => !correction && row?.id === served.row?.id && source === served.source,
  );
  return old !== undefined && old.value !== null && compareClaims(field, old, served).result !== 'EQUAL';
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
  // A sex is compared whole, a date by its year.
  const said = by === 'dateOfBirth' ? String(birthYear(pid)) : Number(pid[3]) % 2 === 0 ? 'MALE' : 'FEMALE';
  if (field === fields[by]) {
    if (served.value?.startsWith(said)) return false;
    const own = claims.filter((claim) => claim.source.register === served.source.register);
    return !served.correction || !own.some(({ value }) => value?.startsWith(said));
  }
  let isSpoken = false;
  for (const source of fields[by].sources) {
    for (const row of source.rows(person)) {
      const value = source.read(row);
      if (typeof value !== 'string') continue;
      if (value.startsWith(said)) return false;
      isSpoken = true;
    }
  }
  return isSpoken;
}

/** A filling has its own reason, unless other columns beside it say something. */
function disputed(field: Field, claims: readonly Claim[], served: Claim, codes: string[]): void {
  let [isEmpty, isUnrecorded] = [false, false];
  for (const { absence, source, isFilling, rank } of claims) {
    if (absence === null) continue;
    if (claims.some(({ value, source: { register } }) => value !== null && register === source.register)) continue;
    if (absence === 'MISSING' && (!isFilling || field.type === 'Address')) isEmpty = true;
    if (absence === 'NO_RECORD' && rank < served.rank) isUnrecorded = true;
  }
  if (isEmpty) codes.push('PRESENCE_DISPUTED');
  if (isUnrecorded) codes.push('PRESENCE_DISPUTED');
}
