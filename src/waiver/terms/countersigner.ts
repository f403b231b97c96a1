import { refusal, type WaiverRefusal } from './refusal.ts';

/** Somebody who would countersign. `personalId`: null where the login does not tell. */
export interface Countersigner {
  readonly unit: string;
  readonly official: string;
  readonly personalId: string | null;
}

/** Who may countersign in place of an official of a unit. Days yyyy-mm-dd, both within. */
export interface DelegationHeld {
  readonly unit: string;
  readonly delegateUnit: string;
  readonly delegate: string;
  /** Codes; empty: all. */
  readonly procedures: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** The record that is to be countersigned. */
export interface ToCountersign {
  readonly unit: string;
  readonly official: string;
  readonly procedure: string;
  /** Numbers of all persons of the dossier, as written. */
  readonly persons: readonly string[];
}

/** Why somebody may not countersign on a day; null if nothing speaks against it. */
export function countersignerProblem(
  who: Countersigner,
  record: ToCountersign,
  delegations: readonly DelegationHeld[],
  today: string,
): WaiverRefusal | null {
  if (who.official === record.official) return refusal('COUNTERSIGNER_IS_SIGNER');
  if (who.personalId !== null && record.persons.includes(who.personalId)) return refusal('COUNTERSIGNER_IS_SUBJECT');
  if (who.unit === record.unit) return null;
  return delegationOf(who, record, delegations, today) ? null : refusal('COUNTERSIGNER_NOT_OF_UNIT');
}

/** The delegation by which somebody countersigns for another unit. */
export function delegationOf<Held extends DelegationHeld>(
  { unit, official }: Pick<Countersigner, 'unit' | 'official'>,
  record: Pick<ToCountersign, 'unit' | 'procedure'>,
  delegations: readonly Held[],
  today: string,
): Held | null {
  const held = delegations.find(
    (each) =>
      each.unit === record.unit &&
      each.delegateUnit === unit &&
      each.delegate === official &&
      (each.procedures.length === 0 || each.procedures.includes(record.procedure)) &&
      each.from <= today &&
      today <= each.to,
  );
  return held ?? null;
}
