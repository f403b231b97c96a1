/**
 * What must not compile. Checked by `tsc`: where one of these compiles, the line above it is an error.
 */
import type { EntityMapping } from '../../src/connect/contract.ts';
import type { RestEntity } from '../../src/connect/kinds/rest.ts';
import type { Source, TableMapping } from '../../src/connect/mapping.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { means } from '../../src/connect/transforms/means.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';

export const right: EntityMapping<'Person'> = {
  fullName: { from: ['name'], transform: personName },
  mother: { from: ['mother'], transform: link('Person', personalId) },
  lifeStatus: { from: ['id'], transform: means('DECEASED') },
};

export const noSuchField: EntityMapping<'Person'> = {
  // @ts-expect-error: the schema has no Person.shoeSize
  shoeSize: { from: ['shoe_size'], transform: text },
};

export const wrongType: EntityMapping<'Person'> = {
  // @ts-expect-error: a date is no name
  fullName: { from: ['dob'], transform: partialDate('yyyyMMdd') },
  // @ts-expect-error: text is no twelve digits
  personalId: { from: ['pid'], transform: text },
  // @ts-expect-error: no such life status
  lifeStatus: { from: ['id'], transform: means('ASLEEP') },
};

export const wrongLink: EntityMapping<'Person'> = {
  // @ts-expect-error: a mother is a person
  mother: { from: ['household'], transform: link('Household', text) },
};

const source = {
  name: 'x',
  table: 'x',
  key: ['x'],
  ref: 'x',
  recordedAt: { column: 'x' },
  subject: true,
  linkedBy: 'PID',
} as const;

export const fieldOfAnother: TableMapping = {
  // @ts-expect-error: validFrom is a field of HealthInsuranceCard
  Person: { findsByKey: true, sources: [{ ...source, fields: { validFrom: { from: ['x'], transform: text } } }] },
};

export const noSuchEntity: TableMapping = {
  // @ts-expect-error: the schema has no Robot
  Robot: { findsByKey: true, sources: [] },
};

const rest = { findsByKey: true, path: '/', keys: 'K', items: 'I', key: ['K'], recordedAt: 'T' } as const;
const item = { name: 'x', subject: true, linkedBy: 'KEY' } as const;

export const restField: RestEntity<'Household'> = {
  ...rest,
  // @ts-expect-error: Household has no fullName
  sources: [{ ...item, fields: { fullName: { from: ['N'], transform: personName } } } satisfies Source<'Household'>],
};
