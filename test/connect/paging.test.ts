import { describe, expect, it } from 'vitest';
import { allPages, type Page, type PagePlace, type Paging, pageFields } from '../../src/connect/kinds/paging.ts';

const numbered: Paging = { by: 'NUMBER', page: 'Trang', size: 'SoDong', limit: 3, total: 'TongSo' };
const marked: Paging = { by: 'CURSOR', cursor: 'ConTro', next: 'TiepTheo' };
const rows = Array.from({ length: 8 }, (_, at) => ({ at }));
const malformed = { failure: 'MALFORMED', oneKeyCanCauseIt: false };

/** A service with pages; `more` says what it makes of a right page. */
function service(more: (page: Page, number: number) => Page = (page) => page) {
  const asked: PagePlace[] = [];
  const ask = async (place: PagePlace): Promise<Page> => {
    asked.push(place);
    const number = place === null ? 1 : 'number' in place ? place.number : Number(place.cursor);
    const items = rows.slice((number - 1) * 3, number * 3);
    const document = { TongSo: rows.length, TiepTheo: number < 3 ? String(number + 1) : null };
    return more({ document, items }, number);
  };
  return { ask, asked };
}
const withDocument = (page: Page, more: object): Page =>
  'items' in page ? { ...page, document: { ...page.document, ...more } } : page;

describe.each([
  ['by number', numbered],
  ['by a mark', marked],
])('pages %s', (_, paging) => {
  it('give all items, each asked for once', async () => {
    const { ask, asked } = service();
    expect(await allPages(paging, ask)).toMatchObject({ items: rows });
    expect(asked).toHaveLength(3);
  });

  it('go on where one was lost, and not from the beginning', async () => {
    let lost = 0;
    const { ask, asked } = service((page, number) => {
      if (number !== 2 || lost++ > 0) return page;
      return { failure: 'UNREACHABLE', oneKeyCanCauseIt: false };
    });
    expect(await allPages(paging, ask)).toMatchObject({ items: rows });
    expect(
      asked.map((place) => (place === null ? 1 : Number('number' in place ? place.number : place.cursor))),
    ).toEqual([1, 2, 2, 3]);
  });

  it('end in what a page failed of', async () => {
    const failure = { failure: 'OVERLOADED', oneKeyCanCauseIt: false } as const;
    const { ask } = service((page, number) => (number === 3 ? failure : page));
    expect(await allPages(paging, ask)).toEqual(failure);
  });

  it('are malformed when one comes again', async () => {
    const { ask, asked } = service((page) => ('items' in page ? { ...page, items: rows.slice(0, 3) } : page));
    expect(await allPages(paging, ask)).toEqual(malformed);
    expect(asked).toHaveLength(2);
  });

  it('are none where there is nothing', async () => {
    expect(await allPages(paging, async () => ({ document: null, items: [] }))).toMatchObject({ items: [] });
  });
});

describe('a total that lies', () => {
  it.each([
    ['more than there is', 20],
    ['less than there is', 4],
    ['less than a page', 2],
    ['no number', 'nhiều'],
    ['nothing', undefined],
  ])('says %s', async (_, total) => {
    const { ask, asked } = service((page) => withDocument(page, { TongSo: total }));
    expect(await allPages(numbered, ask)).toEqual(malformed);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('says something else on another page', async () => {
    const { ask } = service((page, number) => withDocument(page, { TongSo: rows.length + number }));
    expect(await allPages(numbered, ask)).toEqual(malformed);
  });
});

describe('marks that lie', () => {
  it('come again', async () => {
    let at = 0;
    const ask = async (): Promise<Page> => ({ document: { TiepTheo: 'a' }, items: [{ at: at++ }] });
    expect(await allPages(marked, ask)).toEqual(malformed);
    expect(at).toBe(2);
  });

  it('go on without end', async () => {
    let at = 0;
    const ask = async (): Promise<Page> => ({ document: { TiepTheo: `${at}` }, items: [{ at: at++ }] });
    expect(await allPages(marked, ask)).toEqual(malformed);
    expect(at).toBe(200);
  });
});

it('asks for a page in the words of the service', () => {
  expect(pageFields(numbered, null)).toEqual({ Trang: 1, SoDong: 3 });
  expect(pageFields(numbered, { number: 4 })).toEqual({ Trang: 4, SoDong: 3 });
  expect(pageFields(marked, null)).toEqual({});
  expect(pageFields(marked, { cursor: 'x' })).toEqual({ ConTro: 'x' });
});
