import { expect, test } from 'vitest';
import type { AssessedComponent, Assessment, Attempt } from '../../../src/dossier/assess/assessment.ts';
import { affectedDecisions, type Decision } from '../../../src/dossier/reread/affected-decisions.ts';
import { assessed, assessmentOf } from '../life/procedure.ts';

const attempt = (failure: Attempt['failure']): Attempt => ({
  ...{ register: 'health', requestId: 'r1', at: '2026-11-23T02:00:00.000Z', tookMs: 3, failure },
});
const made = (components: readonly AssessedComponent[], failure: Attempt['failure'] = null): Assessment => ({
  ...assessmentOf('H29.50-261123-1001', components),
  attempts: [attempt(failure)],
});
const decided = (assessment: Assessment, components: readonly string[] | null): Decision => ({
  ...{ id: 'a', assessment, components },
  reason: components ? 'ACCEPTED_ON_DATA' : 'RETURNED_OR_REFUSED',
});
const changes = (decision: Decision, now: Assessment) =>
  affectedDecisions([decision], now).map(({ changed }) => changed);

const before = made([assessed('KT', 'REPLACED'), assessed('CT', 'WAIT')], 'UNREACHABLE');

test('what was accepted is affected where it is no longer replaced; a component that waited is no decision', () => {
  const same = made([assessed('KT', 'REPLACED'), assessed('CT', 'REPLACED')]);
  expect(changes(decided(before, ['KT']), same)).toEqual([]);
  const other = made([assessed('KT', 'PAPER_NEEDED'), assessed('CT', 'REPLACED')]);
  expect(changes(decided(before, ['KT']), other)).toEqual([['KT']]);
});

test('what was returned or refused is affected where anything comes out otherwise', () => {
  const now = made([assessed('KT', 'REPLACED'), assessed('CT', 'REPLACED')]);
  expect(changes(decided(before, null), now)).toEqual([['CT']]);
  expect(changes(decided(before, null), made(before.components))).toEqual([]);
});

test('another value, where both were whole, is another ground; one that only appeared is not', () => {
  const withFact = (text: string, completeness: 'PRESENT' | 'PARTIAL'): AssessedComponent => {
    const [fact] = assessed('KT', 'REPLACED', ['VALUE_PARTIAL', '']).facts;
    if (!fact) throw new Error('A component with a cause has a fact.');
    return { ...assessed('KT', 'REPLACED'), facts: [{ ...fact, completeness, text: { vi: text, en: text } }] };
  };
  const old = made([withFact('15/08/2021', 'PRESENT')], 'TIMEOUT');
  expect(changes(decided(old, ['KT']), made([withFact('16/08/2021', 'PRESENT')]))).toEqual([['KT']]);
  expect(changes(decided(old, ['KT']), made([withFact('15/08/2021', 'PRESENT')]))).toEqual([]);
  const partial = made([withFact('2021', 'PARTIAL')], 'TIMEOUT');
  expect(changes(decided(partial, ['KT']), made([withFact('15/08/2021', 'PRESENT')]))).toEqual([]);
});

test('only what rests on an outage is affected, and only once all registers answered', () => {
  const other = [assessed('KT', 'PAPER_NEEDED'), assessed('CT', 'REPLACED')];
  expect(changes(decided(made(before.components), ['KT']), made(other))).toEqual([]);
  expect(changes(decided(made(before.components, 'FORBIDDEN'), ['KT']), made(other))).toEqual([]);
  expect(changes(decided(before, ['KT']), made(other, 'OVERLOADED'))).toEqual([]);
});
