import type { Assessment } from '../assess/assessment.ts';
import { type ComponentStates, isSettled } from './components.ts';

/** Components that the assessment does not ask for and about which nothing was done. */
export function notRequired({ components }: Assessment, states: ComponentStates): ComponentStates {
  const found = components.filter(({ code, outcome }) => outcome === 'NOT_REQUIRED' && !isSettled(code, states));
  return Object.fromEntries(found.map(({ code }) => [code, 'NOT_REQUIRED' as const]));
}
