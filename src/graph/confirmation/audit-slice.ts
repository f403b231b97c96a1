import { hash } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';

/** Share of the facts read for dossiers that are offered for confirmation whatever their flags are. */
export const AUDIT_RATE = 0.02;

/**
 * The lots of an entity's facts in a dossier, by field: 0 to 1, evenly spread, the same each time and in every process,
 * and tied to nothing that is known of the fact. It is in the audit slice if the lot is under the rate.
 */
export function lotsOf(dossier: string, entity: EntityName, key: string): (field: string) => number {
  const digest = hash('sha256', `lienthong/audit/1\n${dossier}\n${entity}\n${key}`, 'hex');
  const [high, low] = [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)];
  return (field) => {
    const name = nameOf(field);
    return (mixed(high ^ name) * 2 ** 21 + (mixed(low + name) >>> 11)) / 2 ** 53;
  };
}

/** A name as a number, worked out once. */
function nameOf(field: string): number {
  let name = names.get(field);
  if (name === undefined) {
    name = Number.parseInt(hash('sha256', field, 'hex').slice(0, 8), 16);
    names.set(field, name);
  }
  return name;
}
const names = new Map<string, number>();

/** Every bit of the 32 given changes half of those that come out (the finaliser of MurmurHash3). */
function mixed(bits: number): number {
  let h = bits ^ (bits >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
