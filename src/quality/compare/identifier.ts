import { readIdentityNumber } from '../identity-number.ts';
import type { Comparison, Difference } from '../rule.ts';
import { foldTogether } from './comparison-key.ts';

/** An identifier with what is known of the numbers that took its place. */
export interface Identifier {
  /** As it is written. */
  readonly identifier: string;
  /** Key of the number of today, its own where none took its place; null where it leads to nobody. */
  readonly present: string | null;
}

/**
 * Compares numbers of papers, codes and other identifiers. Case, spaces and separators are no part of one (`79-0123`,
 * `79 0123`). Two numbers known to be one person's are COMPATIBLE, and neither says more: one took the other's place, a
 * personal number lost its first zero, a card number has the social-insurance number in it. Zeros lost in front of others,
 * one character wrong or two neighbours exchanged are NEAR.
 */
export function compareIdentifiers(left: string | Identifier, right: string | Identifier): Comparison {
  const { left: a, right: b, difference } = foldTogether(writtenIdentifier(left), writtenIdentifier(right));
  if (a === b) return difference ? { result: 'EQUAL', differs: difference } : { result: 'EQUAL' };
  const [x, y] = [bareIdentifier(a), bareIdentifier(b)];
  // Of nothing but separators nothing is left to tell them apart by.
  if (x === y && x !== '') return { result: 'EQUAL', differs: inSeparators };
  const alias = isSuperseded(left, right) ? inPlace : aliasOf(x, y);
  if (alias) return { result: 'COMPATIBLE', finer: null, differs: alias };
  if (x !== '' && y !== '' && withoutZeros(x) === withoutZeros(y)) return { result: 'NEAR', differs: inZeros };
  const near = slip([...x], [...y]);
  return near ? { result: 'NEAR', differs: near } : { result: 'CONFLICT', differs: inIdentifier };
}

export const writtenIdentifier = (of: string | Identifier): string => (typeof of === 'string' ? of : of.identifier);

function isSuperseded(left: string | Identifier, right: string | Identifier): boolean {
  if (typeof left === 'string' || typeof right === 'string') return false;
  return left.present !== null && left.present === right.present;
}

/** What makes two numbers one person's by their digits alone; null if nothing does. */
function aliasOf(x: string, y: string): Difference | null {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length === 11 && long === `0${short}` && readIdentityNumber(long)) return inFirstZero;
  const [mine, other] = [insuranceNumberIn(x), insuranceNumberIn(y)];
  return mine !== null && mine === other ? inInsurance : null;
}

/** The social-insurance number that a number is, or that a card number ends in; null for others. */
const insuranceNumberIn = (key: string): string | null => /^(?:[a-z]{2}[1-5]\d{2})?(\d{10})$/u.exec(key)?.[1] ?? null;

/** A comparison key without spaces and separators. */
export const bareIdentifier = (key: string): string => key.replace(/[\s\-./_]/gu, '');
const withoutZeros = (key: string): string => key.replace(/^0+(?=.)/u, '');

/** One character replaced or two neighbours exchanged, in identifiers of the same length, long enough to tell. */
function slip(a: readonly string[], b: readonly string[]): Difference | null {
  if (a.length !== b.length || a.length < 4) return null;
  const different = a.flatMap((character, at) => (character === b[at] ? [] : [at]));
  const [first = 0, second, ...more] = different;
  if (second === undefined) return inCharacter;
  const exchanged = more.length === 0 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return exchanged ? inOrder : null;
}

/** Differences between two numbers of one person. */
export const aliasCodes: ReadonlySet<string> = new Set(['SUPERSEDED', 'FIRST_ZERO', 'INSURANCE_NUMBER']);

const inPlace: Difference = {
  code: 'SUPERSEDED',
  text: {
    vi: 'hai số của cùng một người, số này thay số kia',
    en: 'two numbers of one person, one in place of the other',
  },
};
const inFirstZero: Difference = {
  code: 'FIRST_ZERO',
  text: { vi: 'số định danh bị mất chữ số 0 ở đầu', en: 'a personal number that lost its first zero' },
};
const inInsurance: Difference = {
  code: 'INSURANCE_NUMBER',
  text: { vi: 'cùng một mã số bảo hiểm xã hội', en: 'one social-insurance number' },
};
const inSeparators: Difference = { code: 'SEPARATORS', text: { vi: 'dấu phân cách', en: 'separators' } };
const inZeros: Difference = { code: 'LEADING_ZEROS', text: { vi: 'mất số 0 ở đầu', en: 'zeros lost in front' } };
const inCharacter: Difference = { code: 'CHARACTER', text: { vi: 'khác một ký tự', en: 'one character differs' } };
const inOrder: Difference = {
  code: 'EXCHANGED',
  text: { vi: 'hai ký tự liền nhau đổi chỗ', en: 'two neighbouring characters exchanged' },
};
const inIdentifier: Difference = { code: 'VALUE', text: { vi: 'khác mã số', en: 'the identifiers differ' } };
