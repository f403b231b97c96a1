import { readDate } from './read-date.ts';

/**
 * A time as tables hold it: `7:05`, `07h05`, `7:05 PM`, `07:05:30`, with a whole date before or after it or without. Null
 * if it is none. A zone at the end is left out: tables of one field keep one zone.
 *
 * @param monthFirst as for `readDate`
 */
export function readTime(text: string, monthFirst = false): string | null {
  const found = form.exec(text);
  if (!found) return null;
  const [whole, hours, minutes, seconds, half] = found;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`
    .replace(/(?<=\d)T(?=\s|$)|,/gu, ' ')
    .trim();
  const day = rest === '' ? null : dayIn(rest, monthFirst);
  const time = [String(hour).padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])].join(':');
  return day !== null && day.length === 10 ? `${day}T${time}` : time;
}

/** The day beside a time, however many words it has. */
function dayIn(rest: string, monthFirst: boolean): string | null {
  const [word = ''] = rest.split(/\s+/u).filter((each) => /\d/u.test(each));
  return readDate(rest, monthFirst) ?? readDate(word, monthFirst);
}

/** What may follow `a` or `p` without a space. */
const dayWords = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun';
const form = new RegExp(
  `(?<!\\d)(\\d{1,2})[:h]([0-5]\\d)(?!\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?\\s*(?:([ap])(?:\\.?m)?\\.?(?=${dayWords}|[^a-z]|$))?(?:Z|[+-]\\d{2}:?\\d{2}(?!\\d))?`,
  'iu',
);

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
