import type { CivilDate } from './civil-date.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function belowHundred(n: number): string {
  const tens = Math.floor(n / 10);
  const unit = n % 10;
  if (tens === 0) return digits[unit] ?? '';
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`;
  if (unit === 0) return head;
  if (unit === 1 && tens > 1) return `${head} mốt`;
  if (unit === 4 && tens > 1) return `${head} tư`;
  return `${head} ${unit === 5 ? 'lăm' : digits[unit]}`;
}

/** The year as the birth form writes it out: `một nghìn chín trăm tám mươi tám`. */
export function yearInWords(year: number): string {
  const rest = year % 100;
  const thousands = `${digits[Math.floor(year / 1000)]} nghìn`;
  if (year % 1000 === 0) return thousands;
  const head = `${thousands} ${digits[Math.floor(year / 100) % 10]} trăm`;
  if (rest === 0) return head;
  return `${head} ${rest < 10 ? `linh ${digits[rest]}` : belowHundred(rest)}`;
}

/** The date as the birth form writes it out. */
export function dateInWords({ year, month, day }: CivilDate): string {
  const monthName = month === 4 ? 'tư' : belowHundred(month);
  return `Ngày ${belowHundred(day)}, tháng ${monthName}, năm ${yearInWords(year)}`;
}
