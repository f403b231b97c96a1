import { bare } from '../population/truth/harm.ts';
import type { AnsweredFact } from './ask.ts';
import type { Difference } from './compare.ts';
import type { RawRows, Row } from './raw-rows.ts';
import type { Meaning } from './written.ts';
import * as read from './written.ts';

type Name = Meaning | null;
/** By field: the rows that bear no number, and how they write name and date of birth. */
const kinds: Readonly<
  Record<
    string,
    { readonly of: keyof RawRows['untied']; readonly name: (row: Row) => Name; readonly born: (row: Row) => Name }
  >
> = {
  birthRegistrations: {
    of: 'births',
    name: (row) => read.name(row.nksHoTen),
    born: (row) => read.dotted(row.nksNgaySinh),
  },
  deathRegistrations: {
    of: 'deaths',
    name: (row) => read.name(row.nktHoTen),
    born: (row) => read.dotted(row.nktNgaySinh),
  },
  healthInsurance: {
    of: 'cards',
    name: (row) => read.name(row.full_name),
    born: (row) => read.compactTo(row.dob, row.dob_precision),
  },
};

/** How many rows without any number may be the person's by name, without regard to its marks, and whole date of birth. */
export function possibleRows(field: string, rows: RawRows, name: Name, born: Name): number {
  const kind = kinds[field];
  if (!kind || !name || born?.same.length !== '1960-05-12'.length) return 0;
  const loose = (text: string) => bare(text).replaceAll(' ', '').replaceAll('y', 'i');
  return rows.untied[kind.of].filter(
    (row) => kind.born(row)?.same === born.same && loose(kind.name(row)?.same ?? '') === loose(name.same),
  ).length;
}

/** Whether the answer counts them, and none where there are none. */
export function countedIn(field: string, fact: AnsweredFact, possible: number): Difference[] {
  const told = fact.evidence.reasons.find(({ code }) => code === 'POSSIBLE_RECORD');
  const isRight = possible === 0 ? told === undefined : told?.text.includes(` ${possible} bản ghi`) === true;
  if (isRight) return [];
  return [{ field, what: 'CLAIM', rows: `${possible} rows that may be theirs`, answer: told?.text ?? 'none counted' }];
}
