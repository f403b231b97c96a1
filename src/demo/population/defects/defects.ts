import { assistanceDefects } from './assistance.ts';
import { birthDateDefects } from './birth-dates.ts';
import { deathDefects } from './deaths.ts';
import type { RecordDefect } from './defect.ts';
import { landDefects } from './land.ts';
import { marriageDefects } from './marriages.ts';
import { nameDefects } from './names.ts';
import { numberDefects, personDefects } from './numbers.ts';
import { residenceDefects } from './residences.ts';
import { socialInsuranceDefects } from './social-insurance.ts';
import { valueDefects } from './values.ts';

/** In the order in which they happen: later ones see what earlier ones did. */
export const recordDefects: readonly RecordDefect[] = [
  ...birthDateDefects,
  ...nameDefects,
  ...valueDefects,
  ...numberDefects,
  ...deathDefects,
  ...residenceDefects,
  ...assistanceDefects,
  ...landDefects,
  ...socialInsuranceDefects,
];

/** Chances by defect code. */
export type Rates = Readonly<Record<string, number>>;

/** What is injected unless told otherwise: domain.md, section 9. Estimates; nobody has measured the registers. */
export const defaultRates: Rates = Object.fromEntries(
  [...personDefects, ...recordDefects, ...marriageDefects].map(({ code, rate }) => [code, rate]),
);
