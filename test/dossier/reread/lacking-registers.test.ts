import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/dossier/assess/assessment.ts';
import { lackingRegisters, registersAwaited } from '../../../src/dossier/reread/lacking-registers.ts';

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

test('while a component waits, registers that gave no answer are waited for, too', () => {
  const attempts = [attempt('residence', 'TIMEOUT'), attempt('health', 'REJECTED'), attempt('land', 'FORBIDDEN')];
  const waiting = {
    ...assessment(attempts, []),
    components: [{ facts: [], outcome: 'WAIT' }],
  } as unknown as Assessment;
  const decided = {
    ...assessment(attempts, []),
    components: [{ facts: [], outcome: 'PAPER_NEEDED' }],
  } as unknown as Assessment;
  expect(registersAwaited(waiting)).toEqual(['health', 'residence']);
  expect(registersAwaited(decided)).toEqual(['residence']);
});
