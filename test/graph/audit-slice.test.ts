import { expect, it } from 'vitest';
import { AUDIT_RATE, lotsOf } from '../../src/graph/confirmation/audit-slice.ts';

const fields = ['fullName', 'dateOfBirth', 'sex', 'residence'];
const lots = Array.from({ length: 5_000 }, (_, i) =>
  fields.map(lotsOf(`H29.00.00.00-261102-${i % 7}`, 'Person', String(i).padStart(12, '0'))),
);

it('draws every fact with the declared rate', () => {
  const all = lots.flat();
  const drawn = all.filter((lot) => lot < AUDIT_RATE).length;
  const deviation = Math.sqrt(all.length * AUDIT_RATE * (1 - AUDIT_RATE));
  expect(Math.abs(drawn - all.length * AUDIT_RATE)).toBeLessThan(4 * deviation);
});

it('spreads lots evenly', () => {
  const all = lots.flat();
  const tenths = new Array<number>(10).fill(0);
  for (const lot of all) tenths[Math.floor(lot * 10)] = (tenths[Math.floor(lot * 10)] ?? 0) + 1;
  const expected = all.length / 10;
  const chiSquare = tenths.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(chiSquare).toBeLessThan(33.7); // nine degrees of freedom, one in ten thousand
});

it('draws the fields of one person independently', () => {
  const isDrawn = (lot: number | undefined) => (lot ?? 1) < 0.5;
  for (const [left, right] of [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ] as const) {
    const both = lots.filter((of) => isDrawn(of[left]) && isDrawn(of[right])).length;
    expect(Math.abs(both - lots.length / 4)).toBeLessThan(4 * Math.sqrt(lots.length * 0.25 * 0.75));
  }
});

it('draws the same each time, and another for another dossier', () => {
  expect(lotsOf('A', 'Person', '1')('sex')).toBe(lotsOf('A', 'Person', '1')('sex'));
  expect(lotsOf('A', 'Person', '1')('sex')).not.toBe(lotsOf('B', 'Person', '1')('sex'));
});
