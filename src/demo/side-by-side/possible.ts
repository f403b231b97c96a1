import { bare } from '../population/truth/harm.ts';
import type { AnsweredFact } from './ask.ts';
import type { Difference } from './compare.ts';
import type { RawRows, Row } from './raw-rows.ts';
import type { SaidByField } from './said.ts';
import type { Meaning } from './written.ts';
import * as read from './written.ts';

interface Kind {
  readonly of: keyof RawRows['untied'];
  readonly name: (row: Row) => Meaning | null;
  readonly born: (row: Row) => Meaning | null;
}

const certificatesAs = (of: 'chu1' | 'chu2'): Kind => ({
  of,
  name: (row) => read.name(row[`${of}_ho_ten`]),
  born: (row) => read.slashed(row[`${of}_nam_sinh`]),
});

/** By field: the rows that bear no number, and how they write name and date of birth. */
const kinds: Readonly<Record<string, readonly Kind[]>> = {
  birthRegistrations: [
    { of: 'births', name: (row) => read.name(row.nksHoTen), born: (row) => read.dotted(row.nksNgaySinh) },
  ],
  deathRegistrations: [
    { of: 'deaths', name: (row) => read.name(row.nktHoTen), born: (row) => read.dotted(row.nktNgaySinh) },
  ],
  healthInsurance: [
    {
      of: 'cards',
      name: (row) => read.name(row.full_name),
      born: (row) => read.compactTo(row.dob, row.dob_precision),
    },
  ],
  landCertificates: [certificatesAs('chu1'), certificatesAs('chu2')],
};

/**
 * How many rows without any number may be the person's: by a name without regard to its marks, and a whole date of birth,
 * that some row of theirs has.
 */
export function possibleRows(field: string, rows: RawRows, said: SaidByField): number {
  const known = (of: string) => (said[of] ?? []).flatMap(({ meaning }) => meaning?.same ?? []);
  const loose = (text: string) => bare(text).replaceAll(' ', '').replaceAll('y', 'i');
  const names = new Set(known('fullName').map(loose));
  const dates = new Set(known('dateOfBirth').filter(({ length }) => length === '1960-05-12'.length));
  return (kinds[field] ?? []).flatMap(({ of, name, born }) =>
    rows.untied[of].filter((row) => dates.has(born(row)?.same ?? '') && names.has(loose(name(row)?.same ?? ''))),
  ).length;
}

/** Whether the answer counts them, and none where there are none. */
export function countedIn(field: string, fact: AnsweredFact, possible: number): Difference[] {
  const told = fact.evidence.reasons.find(({ code }) => code === 'POSSIBLE_RECORD');
  const isRight = possible === 0 ? told === undefined : told?.text.includes(` ${possible} bản ghi`) === true;
  if (isRight) return [];
  return [{ field, what: 'CLAIM', rows: `${possible} rows that may be theirs`, answer: told?.text ?? 'none counted' }];
}
