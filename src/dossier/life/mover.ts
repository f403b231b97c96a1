import type { Role } from '../../access/identity.ts';
import type { DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { Capacity } from './moves.ts';

/** Who moves dossiers, as the token says. */
export interface Mover {
  readonly unit: string;
  readonly official: string;
  readonly role: Extract<Role, 'official' | 'supervisor'>;
}

/** In what qualities somebody acts about a dossier; none where it is another unit's. */
export function capacitiesOf(mover: Mover, { submission, assignedTo }: DossierRecord): readonly Capacity[] {
  if (submission.unit !== mover.unit) return [];
  return [
    'OFFICIAL',
    ...(assignedTo === mover.official ? (['ASSIGNEE'] as const) : []),
    ...(mover.role === 'supervisor' ? (['SUPERVISOR'] as const) : []),
  ];
}
