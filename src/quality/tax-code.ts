import type { Text } from '../generated/model.ts';
import { readIdentityNumber } from './identity-number.ts';

/**
 * Tax codes of Viet Nam: ten digits of which the last checks the others, or thirteen, those of the enterprise and three
 * of a branch; since 1 July 2025 the personal number of a citizen is the tax code too (Circular 86/2024/TT-BTC), which
 * has no check digit. Spaces, dots and hyphens are no part of one. The weights are those of python-stdnum (`vn.mst`), and
 * give the digits of public codes: 0100112437, 0300608092, 0314409058.
 */
const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** What is wrong with a tax code; null if nothing can be seen to be. */
export function faultOfTaxCode(text: string): Text | null {
  const code = text.normalize('NFC').replace(/[\s.-]/gu, '');
  if (!/^\d+$/u.test(code)) return notDigits;
  if (code.length === 12) return readIdentityNumber(code) ? null : notDigits;
  if (code.length === 9 && isChecked(`0${code}`)) return lostZero;
  if (code.length !== 10 && code.length !== 13) return wrongLength;
  if (!isChecked(code)) return wrongDigit(code);
  return code.slice(10) === '000' ? noBranch : null;
}

/** The tenth digit that the first nine call for; null where they can stand in no code. */
function checkDigit(code: string): number | null {
  const sum = weights.reduce((all, weight, at) => all + weight * Number(code[at]), 0);
  return sum % 11 === 0 ? null : 10 - (sum % 11);
}

const isChecked = (code: string): boolean => checkDigit(code) === Number(code[9]);

const notDigits: Text = { vi: 'không phải là dãy chữ số', en: 'not all digits' };
const wrongLength: Text = { vi: 'không có 10, 12 hoặc 13 chữ số', en: 'not 10, 12 or 13 digits' };
const lostZero: Text = { vi: 'mất chữ số 0 ở đầu', en: 'a zero lost in front' };
const noBranch: Text = { vi: 'không có đơn vị phụ thuộc số 000', en: 'there is no branch 000' };

function wrongDigit(code: string): Text {
  const digit = checkDigit(code);
  if (digit === null)
    return { vi: 'chín chữ số đầu không thể là của một mã số thuế', en: 'no code begins with these nine digits' };
  return {
    vi: `chữ số kiểm tra phải là ${digit}, không phải ${code[9]}`,
    en: `the check digit would be ${digit}, not ${code[9]}`,
  };
}
