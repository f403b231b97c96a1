const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month by its English name, whole or by its first letters (`Jan`, `Sept`); null if it is none. */
export function monthOf(word: string): number | null {
  const at = word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word.toLowerCase()));
  return at < 0 ? null : at + 1;
}
