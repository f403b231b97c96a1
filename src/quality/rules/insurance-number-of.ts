import type { Claim } from '../claim.ts';
import { isLink } from '../value-shape.ts';

/** The social-insurance number in the key of a card, `GD4790000000012/20260101`; null where it has none. */
export function insuranceNumberOf({ value }: Claim): string | null {
  return (isLink(value) && /^(?:[A-Z]{2}[1-5]\d{2})?(\d{10})\//.exec(value.key)?.[1]) || null;
}
