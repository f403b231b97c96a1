import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { type PartyPart, party } from '../../src/connect/transforms/party.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import type { PartyRole, Sex } from '../../src/generated/model.ts';

export const row = { ref: 'id', recordedAt: { column: 'updated_at' } } as const;

/** A day, always whole. */
export const date = partialDate('yyyyMMdd');
const partial = partialDate('yyyyMMdd+precision');
export const dateOfBirth = { from: ['dob', 'dob_precision'], transform: partial } as const;

/** 3 is “other”: the schema has no such value, so it is unreadable and not left out. */
export const sex = enumeration<Sex>({ 1: 'MALE', 2: 'FEMALE' });

export const partyFrom = (role: PartyRole, columns: Partial<Readonly<Record<PartyPart, string>>>) => ({
  from: Object.values(columns),
  transform: party({
    role,
    parts: Object.keys(columns) as PartyPart[],
    name: personName,
    dateOfBirth: columns.precision ? partial : date,
  }),
});
