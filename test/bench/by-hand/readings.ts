import { ethnicity54 } from '../../../src/connect/tables/ethnicity-54.ts';
import { nationality as nationalities } from '../../../src/connect/tables/nationality.ts';
import { isPartialDate } from '../../../src/connect/transforms/partial-date.ts';
import { isFilling } from '../../../src/quality/filling.ts';
import type { Row } from './rows.ts';

/** Why a column gives no value: it is empty, cannot be read, or holds a filling in place of a value. */
export const [EMPTY, UNREADABLE, FILLING] = [0, 1, 2] as const;
export type Nothing = typeof EMPTY | typeof UNREADABLE | typeof FILLING;
export type Reading = string | Nothing;

/** What looks like one of the fillings that registers write where they know nothing; the hub's list decides. */
const maybeFilling = /^(?:kh[ôo]ng |ch[ưu]a |null$|undefined$|n\/a$|\P{L}*$)/iu;

function filled(type: string, raw: string, otherwise: Reading): Reading {
  // Only these of a claim are looked at.
  const claim = { raw, value: null } as Parameters<typeof isFilling>[1];
  return isFilling(type, claim) ? FILLING : otherwise;
}

export function personName(raw: string | null | undefined): Reading {
  if (!raw) return EMPTY;
  const name = raw.normalize('NFC');
  if (maybeFilling.test(name)) return filled('PersonName', raw, /\p{L}/u.test(name) ? name : UNREADABLE);
  return name;
}

export const partedName = ({ family, middle, given }: Row) => {
  const parts = middle ? [family, middle, given] : [family, given];
  return personName(parts.filter((part) => part).join(' '));
};

const fillingDates: ReadonlySet<string> = new Set(['0001-01-01', '1900-01-01', '9999-12-31', '9999']);
const date = (raw: string, iso: string): Reading =>
  isPartialDate(iso) && !fillingDates.has(iso)
    ? iso
    : filled('PartialDate', raw, isPartialDate(iso) ? iso : UNREADABLE);

/** `12.05.1960`, `05.1960`, `1960` */
export function dottedDate(raw: string | null | undefined): Reading {
  if (!raw) return EMPTY;
  if (raw.length === 10) return date(raw, `${raw.slice(6)}-${raw.slice(3, 5)}-${raw.slice(0, 2)}`);
  return date(raw, raw.length === 7 ? `${raw.slice(3)}-${raw.slice(0, 2)}` : raw);
}

export const isoDate = (raw: string | null | undefined): Reading => (raw ? date(raw, raw) : EMPTY);

/** `19600512`, with a precision of 1 for the year alone and 2 for year and month */
export function compactDate(raw: string | null | undefined, precision: string | null | undefined): Reading {
  if (!raw) return EMPTY;
  if (precision === '1') return date(raw, raw.slice(0, 4));
  if (precision === '2') return date(raw, `${raw.slice(0, 4)}-${raw.slice(4, 6)}`);
  return date(raw, `${raw.slice(0, 4)}-${raw.slice(4, 6)}-${raw.slice(6)}`);
}

export function number(raw: string | null | undefined): Reading {
  if (!raw) return EMPTY;
  if (/^\d{12}$/.test(raw) && raw !== '000000000000') return raw;
  return filled('PersonalId', raw, UNREADABLE);
}

export function sex(raw: string | null | undefined): Reading {
  if (!raw) return EMPTY;
  if (raw === '1' || raw === 'Nam') return 'MALE';
  if (raw === '2' || raw === 'Nữ') return 'FEMALE';
  return filled('Sex', raw, UNREADABLE);
}

/** The civil registry writes 3 where the book does not tell. */
export const sexOrUntold = (raw: string | null | undefined): Reading => (raw === '3' ? EMPTY : sex(raw));

const inTable = (entries: object, raw: string | null | undefined): Reading => {
  if (!raw) return EMPTY;
  return Object.hasOwn(entries, raw) ? raw : filled('', raw, raw);
};
export const ethnicity = (raw: string | null | undefined): Reading => inTable(ethnicity54.entries, raw);
export const nationality = (raw: string | null | undefined): Reading => inTable(nationalities.entries, raw);

const statuses: Readonly<Record<string, string>> = { 1: 'ALIVE', 2: 'DECEASED', 3: 'DECLARED_MISSING' };
export const lifeStatus = (raw: string | null | undefined): Reading =>
  raw ? (statuses[raw] ?? filled('LifeStatus', raw, UNREADABLE)) : EMPTY;

/** The text of an address; fillings only where no unit is named beside it. */
export function place(raw: string | null | undefined, code: string | null | undefined): Reading {
  if (!raw) return EMPTY;
  const text = raw.normalize('NFC');
  return !code && maybeFilling.test(text) ? filled('Address', raw, text) : text;
}

export function text(raw: string | null | undefined): Reading {
  if (!raw) return EMPTY;
  const written = raw.normalize('NFC');
  return maybeFilling.test(written) ? filled('String', raw, written) : written;
}

/** A reading that is no value as null. */
export const orNull = (reading: Reading) => (typeof reading === 'string' ? reading : null);
