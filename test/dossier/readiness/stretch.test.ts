import { expect, test } from 'vitest';
import { stretchOf } from '../../../src/dossier/readiness/stretch.ts';

const open = { from: null, to: null };

test.each([
  ['DAY', '2026-11-28', open, '2026-11-28', '2026-11-28'],
  ['WEEK', '2026-12-28', open, '2026-12-28', '2027-01-03'],
  ['MONTH', '2028-02-01', open, '2028-02-01', '2028-02-29'],
  ['MONTH', '2026-11-01', { from: '2026-11-20', to: null }, '2026-11-20', '2026-11-30'],
  ['WEEK', '2026-11-23', { from: null, to: '2026-11-25' }, '2026-11-23', '2026-11-25'],
] as const)('a %s from %s', (by, since, asked, from, to) => {
  expect(stretchOf(since, by, asked)).toEqual({ from, to });
});

test('undivided time is what was asked for', () => {
  const asked = { from: '2026-01-01', to: null, department: null };
  expect(stretchOf(null, null, asked)).toEqual({ from: '2026-01-01', to: null });
});
