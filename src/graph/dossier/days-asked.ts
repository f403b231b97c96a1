import { isWholeDay } from '../../dossier/catalogue/whole-day.ts';
import { Refusal } from '../errors.ts';

/** @throws Refusal if a day is not whole, or the last lies before the first */
export function checkDays({ from, to }: { readonly from: string | null; readonly to: string | null }): void {
  for (const [what, day] of Object.entries({ from, to })) {
    if (day !== null && !isWholeDay(day)) throw new Refusal('SEARCH_MALFORMED', { what, form: wholeDay });
  }
  if (from !== null && to !== null && from > to) throw new Refusal('SEARCH_MALFORMED', { what: 'to', form: notBefore });
}

const wholeDay = { vi: 'ngày đủ dạng 2026-12-03', en: 'a whole day such as 2026-12-03' };
const notBefore = { vi: 'không trước `from`', en: 'not before `from`' };
