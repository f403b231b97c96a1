import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import { comparePlaces, dossiersIn, placeOf, readinessFigures } from '../../../src/dossier/readiness/figures.ts';
import type { ReadinessCount } from '../../../src/store/readiness/readiness-store.ts';
import { component, marriage } from '../catalogue/marriage.ts';

const count = fc.record({
  procedure: fc.constantFrom('1.000894', '2.000635'),
  version: fc.integer({ min: 1, max: 3 }),
  component: fc.constantFrom('KT', 'AN', 'HN'),
  since: fc.constantFrom(null, '2026-11-01', '2026-12-01'),
  outcome: fc.constantFrom('REPLACED', 'REPLACEABLE_WITH_WAIVER', 'PAPER_NEEDED', 'WAIT', 'NOT_REQUIRED'),
  causes: fc.uniqueArray(fc.constantFrom('NO_RECORD', 'NOT_COVERED', 'VALUE_STALE', 'NO_BASIS_IN_FORCE')),
  dossiers: fc.integer({ min: 1, max: 500 }),
}) as fc.Arbitrary<ReadinessCount>;

const other = { vi: 'Sở Y tế', en: 'Department of Health' };
/** Version 2 is of another department, and version 3 is not in the catalogue. */
const versionOf = (code: string, version: number): Procedure | null =>
  version === 3
    ? null
    : {
        ...marriage,
        ...{ code, department: version === 2 ? other : marriage.department },
        components: [component('KT'), component('AN')],
      };

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

test('outcomes add up to the dossiers, and causes to those that were not replaced', () => {
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const figures = readinessFigures(counts, versionOf, 5);
      expect(sum(figures.map(({ dossiers }) => dossiers))).toBe(sum(counts.map(({ dossiers }) => dossiers)));
      for (const { dossiers, outcomes, required, replaced, withWaiver, causes } of figures) {
        expect(sum(Object.values(outcomes))).toBe(dossiers);
        expect(required).toBe(dossiers - outcomes.NOT_REQUIRED);
        expect(sum(causes.map(({ first }) => first))).toBe(required - outcomes.REPLACED);
        expect([replaced.count, replaced.of]).toEqual([outcomes.REPLACED, required]);
        expect([withWaiver.count, withWaiver.of]).toEqual([outcomes.REPLACEABLE_WITH_WAIVER, required]);
        for (const { first, among } of causes) {
          expect(first).toBeLessThanOrEqual(among);
          expect(among).toBeLessThanOrEqual(required - outcomes.REPLACED);
        }
      }
    }),
  );
});

test('each place comes once, in order, and in no other order of what was counted differently', () => {
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const figures = readinessFigures(counts, versionOf, 5);
      const places = figures.map(placeOf);
      for (const [at, place] of places.slice(1).entries()) {
        expect(comparePlaces(places[at] ?? [], place)).toBe(-1);
        expect(comparePlaces(place, places[at] ?? [])).toBe(1);
        expect(comparePlaces(place, place)).toBe(0);
      }
      expect(readinessFigures([...counts].reverse(), versionOf, 5)).toEqual(figures);
    }),
  );
});

test('departments are apart, versions of one department together, and names those of the newest', () => {
  const of = (version: number, more: Partial<ReadinessCount> = {}): ReadinessCount => ({
    ...{ procedure: '1.000894', version, component: 'KT', since: null, outcome: 'REPLACED', causes: [] },
    ...{ dossiers: 1, ...more },
  });
  const renamed = (code: string, version: number) =>
    version === 4
      ? { ...marriage, name: { vi: 'Tên mới', en: 'New' }, components: [component('KT')] }
      : versionOf(code, version);
  const figures = readinessFigures([of(4), of(1, { dossiers: 3 }), of(2), of(3)], renamed, 5);
  expect(figures).toMatchObject([
    { department: null, procedureName: null, componentName: null, versions: [3], dossiers: 1 },
    {
      department: marriage.department,
      procedureName: { vi: 'Tên mới' },
      componentName: { vi: 'Giấy KT' },
      versions: [1, 4],
      dossiers: 4,
    },
    { department: other, versions: [2], dossiers: 1 },
  ]);
});

test('a cause is counted as first and among the others, most first causes first', () => {
  const base = { procedure: '1.000894', version: 1, component: 'KT', since: null } as const;
  const [figure] = readinessFigures(
    [
      { ...base, outcome: 'PAPER_NEEDED', causes: ['NO_RECORD', 'NOT_COVERED'], dossiers: 2 },
      { ...base, outcome: 'WAIT', causes: ['REGISTER_UNAVAILABLE'], dossiers: 3 },
      { ...base, outcome: 'REPLACEABLE_WITH_WAIVER', causes: ['NOT_COVERED'], dossiers: 1 },
      { ...base, outcome: 'PAPER_NEEDED', causes: [], dossiers: 1 },
      { ...base, outcome: 'REPLACED', causes: [], dossiers: 4 },
      { ...base, outcome: 'NOT_REQUIRED', causes: [], dossiers: 5 },
    ],
    versionOf,
    5,
  );
  expect(figure?.causes).toEqual([
    { code: 'REGISTER_UNAVAILABLE', first: 3, among: 3 },
    { code: 'NO_RECORD', first: 2, among: 2 },
    { code: 'NOT_COVERED', first: 1, among: 3 },
    { code: null, first: 1, among: 1 },
  ]);
  expect(figure).toMatchObject({ dossiers: 16, required: 11, replaced: { count: 4, of: 11, per10000: 3636 } });
});

test('dossiers are counted once, however many components and versions there are', () => {
  const of = (version: number, code: string, dossiers: number): ReadinessCount => ({
    ...{ procedure: '1.000894', version, component: code, since: null, outcome: 'WAIT', causes: [], dossiers },
  });
  expect(dossiersIn([of(1, 'KT', 2), of(1, 'AN', 1), of(1, 'AN', 1), of(2, 'AN', 5)])).toBe(7);
  expect(dossiersIn([])).toBe(0);
});
