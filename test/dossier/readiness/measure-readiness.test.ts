import { afterAll, beforeAll, expect, test } from 'vitest';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { placeOf, type ReadinessFigure } from '../../../src/dossier/readiness/figures.ts';
import {
  type Measuring,
  measureReadiness,
  measureReadinessBehind,
} from '../../../src/dossier/readiness/measure-readiness.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { addAssessed } from '../../support/assessed.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { marriage } from '../catalogue/marriage.ts';

const codes = Array.from({ length: 27 }, (_, nth) => `1.${String(200_000 + nth)}`);
const other = { vi: 'Sở Y tế', en: 'Department of Health' };

let store: Store;
let measuring: Measuring;
beforeAll(async () => {
  store = openStore(await freshDatabase());
  await store.migrate();
  const catalogue = new Catalogue(store);
  const kept = codes.map((code, nth) => ({ ...marriage, code, ...(nth % 9 === 8 ? { department: other } : {}) }));
  await catalogue.keep(kept, { importedBy: 'CB7', source: 'catalogue.csv', at: new Date('2026-03-01T02:00:00Z') });
  measuring = { readiness: store.readiness, catalogue };
  for (const [nth, procedure] of codes.entries()) {
    const components = [
      { code: 'KT', outcome: 'REPLACED' },
      { code: 'AN', outcome: 'WAIT', causes: ['REGISTER_UNAVAILABLE'] },
    ] as const;
    for (const day of ['01', '02'])
      await addAssessed(store, { dossier: `D${nth}-${day}`, at: `2026-11-${day}T05:00:00Z`, procedure, components });
  }
});
afterAll(() => store.close());

const asked = { from: null, to: null, by: 'DAY', procedure: null, department: null, least: 5 } as const;

test.each([
  [asked, 54, 108],
  [{ ...asked, by: null }, 54, 54],
  [{ ...asked, procedure: codes[3] ?? '' }, 2, 4],
  [{ ...asked, department: 'Department of Health', from: '2026-11-02' }, 3, 6],
  [{ ...asked, to: '2026-10-31' }, 0, 0],
])('the pages of %j together are all of it', async (given, dossiers, figures) => {
  const whole = await measureReadiness(given, measuring);
  expect([whole.dossiers, whole.figures.length]).toEqual([dossiers, figures]);
  const paged: ReadinessFigure[] = [];
  for (let place: readonly string[] | null = null; ; ) {
    const some: readonly ReadinessFigure[] = await measureReadinessBehind(place, 7, given, measuring);
    paged.push(...some);
    const last = some.at(-1);
    if (some.length < 7 || !last) break;
    place = placeOf(last);
  }
  expect(paged).toEqual(whole.figures);
});
