import { defaultRates, type Rates } from './defects/defects.ts';

/** Rates that cannot be used; the message says which and why. */
export class RatesError extends Error {
  override readonly name = 'RatesError';
}

/** `code=rate` pairs, divided by commas or lines; `#` begins a comment. @throws RatesError */
export function parseRates(text: string): Rates {
  const rates: Record<string, number> = {};
  for (const part of text.replace(/#.*/g, '').split(/[,\n]/)) {
    if (part.trim() === '') continue;
    const [code = '', written = ''] = part.split('=').map((each) => each.trim());
    const rate = written === '' ? Number.NaN : Number(written);
    if (!Object.hasOwn(defaultRates, code)) throw new RatesError(`There is no defect ${code}.`);
    if (!(rate >= 0 && rate <= 1)) throw new RatesError(`The rate of ${code} must be from 0 to 1.`);
    rates[code] = rate;
  }
  return rates;
}
