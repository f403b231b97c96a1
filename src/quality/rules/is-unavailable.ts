import { type Claim, FORMER_NUMBERS } from '../claim.ts';

/** Whether the register could not be asked for the field itself: neither for whose a number is, nor for former ones. */
export function isUnavailable(claim: Claim): boolean {
  return claim.absence === 'SOURCE_UNAVAILABLE' && claim.number === undefined && claim.source !== FORMER_NUMBERS;
}
