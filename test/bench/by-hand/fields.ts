import { isLegacyEncoded } from '../../../src/quality/legacy-encoding.ts';
import {
  compactDate,
  dottedDate,
  EMPTY,
  ethnicity,
  isoDate,
  lifeStatus,
  nationality,
  number,
  partedName,
  personName,
  place,
  type Reading,
  sex,
  sexOrUntold,
} from './readings.ts';
import type { PersonRows, Row } from './rows.ts';

/** One kind of record of one register that has the field. */
export interface Source {
  readonly register: 'civil-registry' | 'residence' | 'health';
  /** Records of which a life has one; of cards and the like there may be several. */
  readonly record: 'births' | 'deaths' | 'notices' | null;
  /** Corrections of this column change the field. */
  readonly column: string;
  /** The rows as they were written, and as corrections have left them. */
  rows(person: PersonRows): readonly Row[];
  current(person: PersonRows): readonly Row[];
  read(row: Row): Reading;
}

/** A field of a person, its sources in the order of their authority. */
export interface Field {
  readonly name: string;
  readonly type: 'PersonalId' | 'PersonName' | 'PartialDate' | 'Address' | 'Enum' | 'Code' | 'Person';
  readonly halfLifeDays: number | null;
  readonly sources: readonly Source[];
}

const births = (column: string, read: Source['read']): Source => ({
  register: 'civil-registry',
  record: 'births',
  column,
  rows: (person) => person.births,
  current: (person) => person.currentBirths,
  read,
});
const deaths = (column: string, read: Source['read']): Source => ({
  register: 'civil-registry',
  record: 'deaths',
  column,
  rows: (person) => person.deaths,
  current: (person) => person.currentDeaths,
  read,
});
const simple = (
  register: Source['register'],
  rows: Source['rows'],
  read: Source['read'],
  record: 'notices' | null = null,
) => ({ register, record, column: '', rows, current: rows, read }) satisfies Source;
const citizen = (read: Source['read']) => simple('residence', (person) => person.citizen, read);
/** Stays are joined to the person; without one there is no record. */
const stays = (kind: 'abode' | 'stay') =>
  simple(
    'residence',
    ({ citizen }) => citizen.filter((row) => row[`${kind}_id`]),
    (row) => place(row[kind], row[`${kind}_ward`]),
  );
const notices = (read: Source['read']) => simple('health', (person) => person.notices, read, 'notices');
/** Cards and notices have the same columns. */
const health = (read: Source['read']) => [simple('health', (person) => person.cards, read), notices(read)];

const field = (
  name: string,
  type: Field['type'],
  sources: readonly Source[],
  halfLifeDays: number | null = null,
): Field => ({
  name,
  type,
  halfLifeDays,
  sources,
});

const pid: Source['read'] = (row) => number(row.pid);

/** The fields that the queries ask for; who comes first is the law's business (`authority` of the declarations). */
export const fields = {
  personalId: field('personalId', 'PersonalId', [citizen(pid), births('pid', pid), deaths('pid', pid), ...health(pid)]),
  fullName: field('fullName', 'PersonName', [
    births('name', (row) => personName(row.name)),
    deaths('name', (row) => personName(row.name)),
    citizen(partedName),
    ...health((row) => personName(row.name)),
  ]),
  dateOfBirth: field('dateOfBirth', 'PartialDate', [
    births('born', (row) => dottedDate(row.born)),
    deaths('born', (row) => dottedDate(row.born)),
    citizen((row) => isoDate(row.born)),
    ...health((row) => compactDate(row.born, row.precision)),
  ]),
  placeOfBirth: field('placeOfBirth', 'Address', [
    births('place', (row) => place(row.place, row.place_ward)),
    citizen((row) => place(row.place, row.place_ward ?? row.place_province)),
  ]),
  sex: field('sex', 'Enum', [
    births('sex', (row) => sexOrUntold(row.sex)),
    deaths('sex', (row) => sexOrUntold(row.sex)),
    citizen((row) => sex(row.sex)),
    ...health((row) => sex(row.sex)),
  ]),
  ethnicity: field('ethnicity', 'Code', [
    births('ethnicity', (row) => ethnicity(row.ethnicity)),
    deaths('ethnicity', (row) => ethnicity(row.ethnicity)),
    citizen((row) => ethnicity(row.ethnicity)),
  ]),
  nationality: field('nationality', 'Code', [
    births('nationality', (row) => nationality(row.nationality)),
    deaths('nationality', (row) => nationality(row.nationality)),
    citizen((row) => nationality(row.nationality)),
  ]),
  lifeStatus: field(
    'lifeStatus',
    'Enum',
    [
      deaths('revoked', (row) => (row.revoked ? EMPTY : 'DECEASED')),
      notices(() => 'DECEASED'),
      citizen((row) => lifeStatus(row.status)),
    ],
    3650,
  ),
  residence: field('residence', 'Address', [stays('abode')], 2555),
  permanentResidence: field('permanentResidence', 'Address', [stays('stay')], 3650),
  mother: field('mother', 'Person', [
    births('mother', (row) => number(row.mother)),
    citizen((row) => number(row.mother)),
    simple(
      'health',
      (person) => person.birthNotices,
      (row) => number(row.mother),
    ),
  ]),
  father: field('father', 'Person', [
    births('father', (row) => number(row.father)),
    citizen((row) => number(row.father)),
  ]),
} as const;

/** The value served: the first that can be used. */
export function servedValue({ type, sources }: Field, person: PersonRows): string | null {
  let garbled: string | null = null;
  for (const source of sources) {
    for (const row of source.current(person)) {
      const reading = source.read(row);
      if (typeof reading !== 'string') continue;
      if (type !== 'PersonName' || !isLegacyEncoded(reading)) return reading;
      garbled ??= reading;
    }
  }
  return garbled;
}

/** A value in the shape in which the queries ask for it. */
export function shaped({ type }: Field, value: string | null): unknown {
  if (value === null) return null;
  if (type === 'PersonName') return { full: value };
  if (type === 'Address') return { text: value };
  return type === 'Code' ? { code: value } : value;
}

/** `{ value }`, the fact without its flags. */
export const fact = (of: Field, person: PersonRows) => ({ value: shaped(of, servedValue(of, person)) });
