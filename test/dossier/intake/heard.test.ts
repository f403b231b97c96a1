import { expect, test } from 'vitest';
import type { SignatureState } from '../../../src/dossier/dossier.ts';
import { pauseAfter } from '../../../src/dossier/intake/back-off.ts';
import { isAwaited, newsIn } from '../../../src/dossier/intake/heard.ts';

const states: readonly SignatureState[] = ['NONE', 'VALID', 'TAMPERED', 'REVOKED', 'UNREACHABLE', 'TIMEOUT'];
const after = (known: SignatureState, heard: SignatureState) =>
  newsIn({ signatures: [known], payment: null }, { signatures: [heard], payment: null }).signatures?.[0] ?? known;

test('a signature found tampered with or revoked stays so, and no failed check takes a result back', () => {
  for (const heard of states) {
    expect(after('TAMPERED', heard)).toBe('TAMPERED');
    expect(after('REVOKED', heard)).toBe('REVOKED');
    expect(after('VALID', heard)).toBe(heard === 'TAMPERED' || heard === 'REVOKED' ? heard : 'VALID');
    expect(after('NONE', heard)).toBe(heard);
    expect(after('UNREACHABLE', heard)).toBe(heard === 'NONE' ? 'UNREACHABLE' : heard);
  }
});

test('times of a payment stay once they are known', () => {
  const [first, second] = ['2026-11-26T01:00:00.000Z', '2026-11-26T02:00:00.000Z'];
  const times = (claimedAt: string | null, confirmedAt: string | null) => ({ claimedAt, confirmedAt });
  const news = (known: ReturnType<typeof times>, heard: ReturnType<typeof times>) =>
    newsIn({ signatures: [], payment: known }, { signatures: null, payment: heard }).payment;
  expect(news(times(null, null), times(first, null))).toEqual(times(first, null));
  expect(news(times(first, null), times(second, second))).toEqual(times(first, second));
  // An older message that comes late.
  expect(news(times(first, second), times(null, null))).toBeNull();
  expect(news(times(first, second), times(second, first))).toBeNull();
  expect(
    newsIn({ signatures: [], payment: null }, { signatures: null, payment: times(first, null) }).payment,
  ).toBeNull();
});

test('the portal is asked again while something may still change', () => {
  const payment = { claimedAt: '2026-11-26T01:00:00.000Z', confirmedAt: null };
  expect(isAwaited({ signatures: ['VALID', 'NONE', 'REVOKED', 'TAMPERED'], payment: null })).toBe(false);
  expect(isAwaited({ signatures: ['VALID', 'TIMEOUT'], payment: null })).toBe(true);
  expect(isAwaited({ signatures: [], payment })).toBe(true);
  expect(isAwaited({ signatures: [], payment: { ...payment, confirmedAt: payment.claimedAt } })).toBe(false);
});

test('pauses double up to the longest', () => {
  const pauses = [1, 2, 3, 4, 5, 1000].map((attempts) => pauseAfter(attempts, { firstMs: 30, longestMs: 300 }));
  expect(pauses).toEqual([30, 60, 120, 240, 300, 300]);
});
