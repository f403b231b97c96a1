import type { PartialDate } from '../../generated/model.ts';
import type { Transform } from '../contract.ts';

/** In the place of a date, for a register that does not say when a row was recorded. */
export const notTold: Transform<PartialDate> = { name: 'not told', read: () => ({ state: 'EMPTY' }) };
