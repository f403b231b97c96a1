import type { FailureCode } from '../contract.ts';
import { asText, at } from './json-path.ts';

/** How a service gives a long list in parts. */
export type Paging =
  /** By number, from 1 on, of at most `limit` items each; the response tells how many there are in all. */
  | {
      readonly by: 'NUMBER';
      readonly page: string;
      readonly size: string;
      readonly limit: number;
      readonly total: string;
    }
  /** By a mark in the response, empty at the end, to be given with the next request. */
  | { readonly by: 'CURSOR'; readonly cursor: string; readonly next: string };

/** Where a page begins; null for the first. What was read before it need not be read again. */
export type PagePlace = { readonly number: number } | { readonly cursor: string } | null;

/** What a request for a page says besides what it says anyway. */
export function pageFields(paging: Paging, place: PagePlace): Readonly<Record<string, unknown>> {
  if (paging.by === 'CURSOR') return place && 'cursor' in place ? { [paging.cursor]: place.cursor } : {};
  return { [paging.page]: place && 'number' in place ? place.number : 1, [paging.size]: paging.limit };
}

/** Most pages of one answer: a service that goes on and on is not followed. */
const MOST_PAGES = 200;

export type Page =
  /** `document` is null where the service says that there is nothing at all. */
  | { readonly document: Readonly<Record<string, unknown>> | null; readonly items: readonly unknown[] }
  | { readonly failure: FailureCode; readonly oneKeyCanCauseIt: boolean };

/**
 * All items, page by page. A page that is lost on the way is asked for once more, and nothing before it. MALFORMED: a
 * page that gives again what was given, pages that do not add up to the total, and more of them than anybody needs.
 */
export async function allPages(paging: Paging, ask: (place: PagePlace) => Promise<Page>): Promise<Page> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  let place: PagePlace = null;
  let total: unknown = null;
  for (let count = 1; count <= MOST_PAGES; count += 1) {
    let page: Page = await ask(place);
    if ('failure' in page && page.failure === 'UNREACHABLE') page = await ask(place);
    if ('failure' in page || (page.document === null && place === null)) return page;
    const texts = page.items.map((each) => JSON.stringify(each));
    if (texts.length > 0 && texts.every((text) => seen.has(text))) return malformed;
    for (const text of texts) seen.add(text);
    items.push(...page.items);
    const { document } = page;
    if (paging.by === 'NUMBER') {
      const told = at(document, paging.total.split('.'));
      const all = typeof told === 'string' && /^\d+$/.test(told) ? Number(told) : told;
      if (!Number.isSafeInteger(all) || (total !== null && all !== total)) return malformed;
      total = all;
      if (items.length > Number(all) || page.items.length > paging.limit) return malformed;
      if (items.length === all) return { document, items };
      if (page.items.length < paging.limit) return malformed;
      place = { number: count + 1 };
    } else {
      const next = asText(at(document, paging.next.split('.')));
      if (next === null || next === '') return { document, items };
      if (seen.has(`>${next}`)) return malformed;
      seen.add(`>${next}`);
      place = { cursor: next };
    }
  }
  return malformed;
}

const malformed: Page = { failure: 'MALFORMED', oneKeyCanCauseIt: false };
