import type { DerivedReason } from './derived-reason.ts';
import {
  endNotNoted,
  maritalStatusDiffers,
  marriagesOverlap,
  statusUncertain,
  timeNotLived,
} from './reasons-of-marriage.ts';
import { dateBeforeBirth, dateNotReached, periodUncertain, severalAtOnce } from './reasons-of-time.ts';

/** Every reason that a derived fact can carry beside those of the facts it rests on. */
export const derivedReasons: readonly DerivedReason[] = [
  periodUncertain,
  severalAtOnce,
  maritalStatusDiffers,
  marriagesOverlap,
  statusUncertain,
  dateNotReached,
  dateBeforeBirth,
  endNotNoted,
  timeNotLived,
];
