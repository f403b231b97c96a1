import type { Quantity } from '../compare/quantity.ts';

/**
 * A number as tables hold it: `1234.5`, `1,234.5`, `1.234,5`, `$1.2M`, `-3 %`, `(3.1)` for below zero. Null if it is none.
 * One separator alone is that of thousands only if it stands more than once; otherwise what follows it is a fraction.
 */
export function readQuantity(text: string): Quantity | null {
  const found = form.exec(text.trim());
  if (!found) return null;
  const [, opened, sign, digits = '', magnitude, percent, closed] = found;
  if ((opened === undefined) !== (closed === undefined)) return null;
  const plain = withoutThousands(digits.replace(/[\s\u00a0']/gu, ''));
  if (plain === null) return null;
  const scale = (magnitudes[magnitude?.toUpperCase() ?? ''] ?? 1) / (percent === undefined ? 1 : 100);
  const decimals = plain.split('.')[1]?.length ?? 0;
  const below = sign === '-' || sign === '−' || opened !== undefined;
  // Never a negative zero: it would be another number than 0.
  const amount = Number(plain) * scale;
  return { amount: below && amount !== 0 ? -amount : amount, step: 10 ** -decimals * scale };
}

const form =
  /^(\()?([+\-−])?\s*[$€£₫]?\s*([+-]?\d[\d.,\s\u00a0']*)\s*([KMBT](?![a-z]))?\s*(?:₫|đ|đồng|vnd|usd)?\s*(%)?(\))?$/iu;
const magnitudes: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** Digits with a point before the fraction; null where the separators make no number. */
function withoutThousands(digits: string): string | null {
  const marks = [...digits.matchAll(/[.,]/gu)].map(([mark]) => mark);
  const last = marks.at(-1);
  const fraction = last !== undefined && marks.filter((mark) => mark === last).length === 1 ? last : null;
  const [whole = '', rest] = fraction === null ? [digits] : digits.split(fraction);
  if (!/^\d{1,3}([.,]\d{3})+$|^\d+$/u.test(whole)) return null;
  return whole.replace(/[.,]/gu, '') + (rest ? `.${rest}` : '');
}
