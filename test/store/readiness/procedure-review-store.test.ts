import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { moveProcedureReview, type ReviewMoveAsked } from '../../../src/dossier/review/move-procedure-review.ts';
import type { ReviewsAsked } from '../../../src/store/readiness/procedure-review-store.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { marriage } from '../../dossier/catalogue/marriage.ts';
import { freshDatabase } from '../../support/postgres.ts';

let store: Store;
let client: pg.Client;
beforeAll(async () => {
  const url = await freshDatabase();
  store = openStore(url);
  await store.migrate();
  const by = { importedBy: 'CB7', source: 'catalogue.csv', at: new Date('2026-03-01T02:00:00Z') };
  const catalogue = new Catalogue(store);
  await catalogue.keep(
    codes.map((code) => ({ ...marriage, code })),
    by,
  );
  await catalogue.keep([{ ...marriage, name: { vi: 'Tên mới', en: 'New name' } }], by);
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await store.close();
});

const codes = ['1.000894', '2.000001', '2.000002', '2.000003', '2.000004'];
let nth = 0;
function move(asked: Partial<ReviewMoveAsked>, now = '2026-11-29T02:00:00Z', official = 'CB1') {
  const whole: ReviewMoveAsked = {
    ...{ idempotencyKey: `key-of-${nth++}`, procedure: '1.000894', from: 'NOT_STARTED', to: 'IN_REVIEW' },
    ...{ dueOn: null, note: null },
  };
  const by = { unit: 'U1', official, isSupervisor: true };
  const reviewing = { reviews: store.procedureReviews, by, now: new Date(now), today: now.slice(0, 10) };
  return moveProcedureReview({ ...whole, ...asked }, reviewing);
}
const listed = async (asked: Partial<ReviewsAsked>, after: string | null = null, limit = 50) => {
  const whole = { state: null, late: null, procedure: null, today: '2026-11-29', ...asked };
  return (await store.procedureReviews.list(whole, after, limit)).map(({ procedure }) => procedure);
};

test('every procedure has a review, by its newest version, before anybody moved it', async () => {
  expect(await listed({})).toEqual(codes);
  expect(await listed({}, '2.000001', 2)).toEqual(['2.000002', '2.000003']);
  expect(await store.procedureReviews.find('1.000894')).toEqual({
    ...{ procedure: '1.000894', version: 2, name: { vi: 'Tên mới', en: 'New name' }, moves: [] },
  });
  expect(await store.procedureReviews.find('9.999999')).toBeNull();
});

describe('a review', () => {
  test('keeps who moved it, when and why, and nothing of that can be changed', async () => {
    await move({ dueOn: '2026-12-31' });
    await move({ from: 'IN_REVIEW', to: 'REJECTED', note: 'Chưa đủ căn cứ' }, '2026-12-01T02:00:00Z', 'CB2');
    const found = await store.procedureReviews.find('1.000894');
    expect(found?.moves).toMatchObject([
      { seq: 1, state: 'IN_REVIEW', dueOn: '2026-12-31', at: '2026-11-29T02:00:00.000Z', official: 'CB1', note: null },
      { seq: 2, state: 'REJECTED', dueOn: null, unit: 'U1', official: 'CB2', note: 'Chưa đủ căn cứ' },
    ]);
    const refused = 'Moves of a review are neither changed nor deleted.';
    await expect(client.query(`update procedure_review_move set official = 'X'`)).rejects.toThrow(refused);
    await expect(client.query('delete from procedure_review_move')).rejects.toThrow(refused);
    await expect(client.query('truncate procedure_review_move')).rejects.toThrow(refused);
    expect(await store.procedureReviews.find('1.000894')).toEqual(found);
  });

  test('is found by its state, and by being late', async () => {
    await move({ procedure: '2.000001', dueOn: '2026-12-05' });
    await move({ procedure: '2.000002', dueOn: '2026-12-06' });
    await move({ procedure: '2.000003', from: 'NOT_STARTED', to: 'NOT_STARTED', dueOn: '2026-12-05' });
    expect(await listed({ state: 'IN_REVIEW' })).toEqual(['2.000001', '2.000002']);
    expect(await listed({ state: 'NOT_STARTED' })).toEqual(['2.000003', '2.000004']);
    expect(await listed({ state: 'REJECTED' })).toEqual(['1.000894']);
    expect(await listed({ late: true, today: '2026-12-05' })).toEqual([]);
    expect(await listed({ late: true, today: '2026-12-06' })).toEqual(['2.000001', '2.000003']);
    expect(await listed({ late: false, today: '2026-12-06' })).toEqual(['1.000894', '2.000002', '2.000004']);
    expect(await listed({ late: true, state: 'IN_REVIEW', today: '2026-12-06' })).toEqual(['2.000001']);
  });

  test('moves once for one key, also sent many times at once, and other content is refused', async () => {
    const asked = { procedure: '2.000004', idempotencyKey: 'one-and-the-same', dueOn: '2026-12-31' };
    const all = await Promise.all(Array.from({ length: 5 }, () => move(asked)));
    for (const each of all) expect(each).toMatchObject({ record: { moves: [{ state: 'IN_REVIEW', seq: 1 }] } });
    expect(await move({ ...asked, dueOn: '2026-12-30' })).toEqual({ refused: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await move({ ...asked, procedure: '2.000003' })).toEqual({ refused: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await store.procedureReviews.find('2.000004'))?.moves).toHaveLength(1);
  });

  test('is moved by one of several at the same moment', async () => {
    const next = { procedure: '2.000004', from: 'IN_REVIEW', to: 'PROPOSED' } as const;
    const all = await Promise.all(['CB1', 'CB2', 'CB3'].map((official) => move(next, undefined, official)));
    expect(all.filter((each) => 'record' in each)).toHaveLength(1);
    expect(all.filter((each) => 'refused' in each && each.refused === 'REVIEW_MOVED')).toHaveLength(2);
    expect((await store.procedureReviews.find('2.000004'))?.moves).toHaveLength(2);
  });

  test.each(['', ' \n', 'a\u0000b', '\ud800', 'x'.repeat(501)])('takes no note like %j', async (note) => {
    expect(await move({ procedure: '2.000004', note })).toEqual({ refused: 'NOTE_MALFORMED' });
  });
});
