import type { NumberCheck } from '../../generated/model.ts';
import { faultOf } from '../number-check.ts';

/** Fewer values show nothing: one in eleven passes a check digit by chance. */
const fewest = 20;
/** Share of the values with a check digit that must pass; the rest are errors. */
const most = 0.75;

/**
 * The check that the values of a column of codes show that they obey, whatever its name. Personal numbers stand for tax
 * codes, have no check digit, and so show nothing.
 */
export function inferCheck(values: readonly string[]): NumberCheck | undefined {
  const distinct = [...new Set(values.map((value) => value.replace(/[\s.-]/gu, '')))];
  const checked = distinct.filter((value) => /^(?:\d{10}|\d{13})$/u.test(value));
  const others = distinct.filter((value) => !/^(?:\d{9,10}|\d{12,13})$/u.test(value));
  if (checked.length < fewest || others.length > distinct.length * (1 - most)) return undefined;
  const passing = checked.filter((value) => faultOf('TAX_CODE', value) === null);
  return passing.length >= checked.length * most ? 'TAX_CODE' : undefined;
}
