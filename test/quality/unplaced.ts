import type { Address } from '../../src/generated/model.ts';

/** The parts of an address of which the hub knows no unit. */
export const unplaced = {
  district: null,
  current: { resolution: 'UNKNOWN', province: null, ward: null, candidates: [] },
} as const satisfies Partial<Address>;
