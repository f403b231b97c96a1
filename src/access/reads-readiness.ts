import type { Caller } from './identity.ts';

/** Whether this caller may see figures about procedures and how far their review is: they tell of no applicant. */
export function readsReadiness({ role }: Pick<Caller, 'role'>): boolean {
  return role === 'official' || role === 'supervisor' || role === 'auditor';
}
