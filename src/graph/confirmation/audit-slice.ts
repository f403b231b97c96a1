import { hash } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';

/** Share of the facts read for dossiers that are offered for confirmation whatever their flags are. */
export const AUDIT_RATE = 0.02;

/**
 * The lot of a fact in its dossier: 0 to 1, evenly spread, the same each time and in every process, and tied to nothing
 * that is known of the fact. It is in the audit slice if the lot is under the rate.
 */
export function lotOf(dossier: string, entity: EntityName, key: string, field: string): number {
  const digest = hash('sha256', `lienthong/audit/1\n${dossier}\n${entity}\n${key}\n${field}`, 'hex');
  return Number.parseInt(digest.slice(0, 12), 16) / 2 ** 48;
}
