import type { Comparison, Difference } from '../rule.ts';

/** A number as it is written: what it is, and how precisely that is said. */
export interface Quantity {
  readonly amount: number;
  /** Worth of the last digit written: 0.01 for `3.10`, 100 000 for `1.2M`. */
  readonly step: number;
}

/** Share by which two numbers may differ so that a person should look. */
const nearShare = 0.01;

/** Equal amounts are EQUAL; a number that is the other one rounded is COMPATIBLE; within one per cent is NEAR. */
export function compareQuantities(left: Quantity, right: Quantity): Comparison {
  if (Object.is(left.amount, right.amount) || left.amount === right.amount) return { result: 'EQUAL' };
  const apart = Math.abs(left.amount - right.amount);
  if (left.step !== right.step && apart <= (Math.max(left.step, right.step) / 2) * (1 + 1e-9)) {
    return { result: 'COMPATIBLE', finer: left.step < right.step ? 'LEFT' : 'RIGHT', differs: inPrecision };
  }
  if (left.amount === -right.amount) return { result: 'NEAR', differs: inSign };
  const largest = Math.max(Math.abs(left.amount), Math.abs(right.amount));
  return apart <= largest * nearShare ? { result: 'NEAR', differs: little } : { result: 'CONFLICT', differs: inNumber };
}

/** With as many digits as it was written with. */
export function writtenQuantity({ amount, step }: Quantity): string {
  const decimals = step > 0 && step < 1 ? Math.min(100, Math.round(-Math.log10(step))) : 0;
  return Math.abs(amount) < 1e21 ? amount.toFixed(decimals) : String(amount);
}

const inPrecision: Difference = { code: 'PRECISION', text: { vi: 'làm tròn', en: 'rounding' } };
const inSign: Difference = { code: 'SIGN', text: { vi: 'khác dấu', en: 'the sign differs' } };
const little: Difference = { code: 'LITTLE', text: { vi: 'lệch không quá 1 %', en: 'at most one per cent apart' } };
const inNumber: Difference = { code: 'NUMBER', text: { vi: 'khác số', en: 'the numbers differ' } };
