import { catalogueUnavailable } from './catalogue-unavailable.ts';
import { confirmationReasons } from './confirmation/confirmation-reasons.ts';
import { derivedReasons } from './derived/derived-reasons.ts';
import { dossiersUnavailable } from './dossiers-unavailable.ts';
import { outagesUnavailable } from './outages-unavailable.ts';
import { rules } from './rules/rules.ts';
import { searchReasons } from './search-reasons.ts';

/** Everything whose code a reason can carry, in the order in which it is listed. */
export const allReasons = [
  ...rules,
  ...derivedReasons,
  ...confirmationReasons,
  ...searchReasons,
  dossiersUnavailable,
  catalogueUnavailable,
  outagesUnavailable,
] as const;
