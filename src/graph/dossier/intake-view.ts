import { holdReason } from '../../dossier/intake/hold-reason.ts';
import type { IntakeItem } from '../../store/intake/intake-store.ts';

/** Something that waits to be taken in, as `type IntakeItem`. */
export function intakeItemView(item: IntakeItem, now: Date) {
  const { reference, unit, receivedAt, attempts, triedAt, part } = item;
  return {
    ...{ reference, unit, receivedAt, attempts, triedAt, part },
    ageSeconds: Math.max(0, Math.floor((now.getTime() - Date.parse(receivedAt)) / 1000)),
    tryAgainAt: item.tryAt,
    ...holdReason(item.reason),
  };
}
