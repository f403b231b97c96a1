import { readDate } from './read-date.ts';

/**
 * A time as tables hold it: `7:05`, `07h05`, `7:05 PM`, `07:05:30`, with a whole date before or after it or without. Null
 * if it is none. A zone at the end is left out: tables of one field keep one zone.
 */
export function readTime(text: string): string | null {
  const found = form.exec(text);
  if (!found) return null;
  const [whole, hours, minutes, seconds, half] = found;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`.replace(/[T,]/gu, ' ').trim();
  const day = rest === '' ? null : readDate(rest.split(/\s+/u).find((word) => /\d/u.test(word)) ?? '');
  const time = [String(hour).padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])].join(':');
  return day !== null && day.length === 10 ? `${day}T${time}` : time;
}

const form =
  /(?<!\d)(\d{1,2})[:h]([0-5]\d)(?!\d)(?::([0-5]\d)(?:\.\d+)?)?\s*(?:([ap])\.?m\.?(?![a-z]))?(?:Z|[+-]\d{2}:?\d{2}(?!\d))?/iu;

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
