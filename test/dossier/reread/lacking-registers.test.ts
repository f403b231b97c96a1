import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/dossier/assess/assessment.ts';
import { lackingRegisters } from '../../../src/dossier/reread/lacking-registers.ts';

const attempt = (register: string, failure: Assessment['attempts'][number]['failure']) => ({
  ...{ register, failure, requestId: 'r-1', at: '2026-11-23T02:00:00Z', tookMs: 5 },
});
const fact = (register: string, servedFrom: 'REGISTER' | 'LAST_KNOWN') =>
  ({ claims: [{ register, servedFrom }] }) as unknown as Assessment['submitter']['facts'][number];
const assessment = (
  attempts: Assessment['attempts'],
  ofComponent: readonly object[],
  ofSubmitter: readonly object[] = [],
) => ({ attempts, components: [{ facts: ofComponent }], submitter: { facts: ofSubmitter } }) as unknown as Assessment;

test('registers that were silent, or of which an earlier answer was used, are waited for; those that refused are there', () => {
  const attempts = [
    attempt('residence', 'TIMEOUT'),
    attempt('residence', 'UNREACHABLE'),
    attempt('land', 'OVERLOADED'),
    attempt('health', 'REJECTED'),
    attempt('civil-registry', null),
  ];
  const known = [fact('social-assistance', 'LAST_KNOWN'), fact('civil-registry', 'REGISTER')];
  expect(lackingRegisters(assessment(attempts, known))).toEqual(['land', 'residence', 'social-assistance']);
  expect(lackingRegisters(assessment([], [], [fact('social-assistance', 'LAST_KNOWN')]))).toEqual([
    'social-assistance',
  ]);
  expect(lackingRegisters(assessment([attempt('civil-registry', null)], [fact('civil-registry', 'REGISTER')]))).toEqual(
    [],
  );
});
