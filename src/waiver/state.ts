import type { WaiverState } from '../generated/model.ts';
import type { Waiver } from '../store/waivers/waiver-record.ts';

/** How a record stands on a day (yyyy-mm-dd in Viet Nam). */
export function stateOf(waiver: Waiver, today: string): WaiverState {
  const has = (kind: 'REVOKED' | 'COUNTERSIGNED') => waiver.events.some((event) => event.kind === kind);
  if (has('REVOKED')) return 'REVOKED';
  if (waiver.signatureClass === 'SIGNATURE_PENDING') return 'SIGNATURE_PENDING';
  if (waiver.validUntil !== null && waiver.validUntil < today) return 'EXPIRED';
  return waiver.needsCountersignature && !has('COUNTERSIGNED') ? 'AWAITING_COUNTERSIGNATURE' : 'STANDING';
}

/** Whether a record stands or may come to, so that there need be no other about the same component. */
export const isOpen = (waiver: Waiver, today: string): boolean =>
  ['STANDING', 'AWAITING_COUNTERSIGNATURE'].includes(stateOf(waiver, today));
