import type { Field, Source } from './fields.ts';
import { EMPTY, FILLING } from './readings.ts';
import type { PersonRows, Row } from './rows.ts';

/** What one row of one register says of a field, or why the register says nothing. */
export interface Claim {
  readonly source: Source;
  readonly row: Row | null;
  readonly value: string | null;
  readonly absence: string | null;
  readonly isFilling: boolean;
  readonly correction: boolean;
  /** Authority: 0 is first. */
  readonly rank: number;
}

/** Every source's rows as claims; of a register without any, one that says why. */
export function claimsOf(field: Field, person: PersonRows): Claim[] {
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

/** The year of birth that a personal identification number tells. */
export const birthYear = (pid: string) => 1900 + (Number(pid[3]) >> 1) * 100 + Number(pid.slice(4, 6));
