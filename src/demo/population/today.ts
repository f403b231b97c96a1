import { addDays, type CivilDate } from './civil-date.ts';
import { asOf } from './generate.ts';

/** The population stands on one day, and is looked at a little later, always the same. */
export const today: CivilDate = addDays(asOf, 21);
/** Noon of that day in Viet Nam. */
export const now = new Date(Date.UTC(today.year, today.month - 1, today.day, 5));
