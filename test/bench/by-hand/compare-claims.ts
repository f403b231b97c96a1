import { administrativeLists } from '../../../src/connect/tables/administrative-units.ts';
import { address } from '../../../src/connect/transforms/address.ts';
import type { Address } from '../../../src/generated/model.ts';
import { compare } from '../../../src/quality/compare/compare.ts';
import type { Comparison } from '../../../src/quality/rule.ts';
import type { Claim } from './claims.ts';
import type { Field } from './fields.ts';
import type { Row } from './rows.ts';

/** How another claim stands to the one served. */
export interface Compared {
  readonly claim: Claim;
  readonly comparison: Comparison;
}

/** What the columns of an address are called by. */
export const columnsOf = ({ name }: Field) =>
  name === 'placeOfBirth' ? 'place' : name === 'residence' ? 'abode' : 'stay';

const readAddress = address(['text', 'detail', 'province', 'ward', 'scheme'], administrativeLists);
export function addressOf(field: Field, row: Row): Address {
  const at = columnsOf(field);
  const cells = [at, `${at}_detail`, `${at}_province`, `${at}_ward`, `${at}_list`].map((column) => row[column] ?? null);
  const reading = readAddress.read(cells);
  if (reading.state !== 'VALUE') throw new Error('An address without text was compared.');
  return reading.value;
}

/** What is written alike; the very object, so that it can be told from other equalities. */
export const equal: Comparison = { result: 'EQUAL' };

/** Only where two registers write differently are the hub's comparators called. */
export function compareClaims(field: Field, served: Claim, other: Claim): Comparison {
  if (field.type === 'Address') {
    const [left, right] = [served.row as Row, other.row as Row];
    const at = columnsOf(field);
    const ward = left[`${at}_ward`];
    const isSameWard = ward && ward === right[`${at}_ward`] && left[`${at}_list`] === right[`${at}_list`];
    if (isSameWard && served.value === other.value) return equal;
    return compare('Address', addressOf(field, served.row as Row), addressOf(field, other.row as Row));
  }
  if (served.value === other.value) return equal;
  if (field.type === 'PersonName') return compare('PersonName', name(served.value), name(other.value));
  return compare(field.type, served.value, other.value);
}

const name = (full: string | null) => ({ full, family: null, middle: null, given: null });
