import type { CoverageEntry, ScopeEntry } from '../../src/connect/contract.ts';
import type { FieldPath, PartialDate } from '../../src/generated/model.ts';

const decision = { decision: '3458/QĐ-BTP', validFrom: '2025-12-10' as PartialDate };

const shared: readonly FieldPath[] = [
  'Person.personalId',
  'Person.fullName',
  'Person.dateOfBirth',
  'Person.placeOfBirth',
  'Person.sex',
  'Person.ethnicity',
  'Person.nationality',
  'Person.mother',
  'Person.father',
  'Person.children',
  'Person.lifeStatus',
  'Person.birthRegistrations',
  'Person.deathRegistrations',
  'Person.marriages',
  'BirthRegistration.registrationNumber',
  'BirthRegistration.registrationDate',
  'BirthRegistration.registrar',
  'BirthRegistration.child',
  'BirthRegistration.mother',
  'BirthRegistration.father',
  'BirthRegistration.fullName',
  'BirthRegistration.dateOfBirth',
  'BirthRegistration.placeOfBirth',
  'BirthRegistration.sex',
  'BirthRegistration.ethnicity',
  'BirthRegistration.nationality',
];

/** Held, and not listed by the decision. Of marriages it is not known to the hub which fields the decision lists. */
const withheld: readonly FieldPath[] = [
  'Person.dateOfDeath',
  'DeathRegistration.dateOfDeath',
  'BirthRegistration.book',
  'BirthRegistration.kind',
  'BirthRegistration.notes',
];

/**
 * The sharing scope as published by the Ministry of Justice, in the digest the hub was told; configuration, not legal
 * advice. Children follow from the parents' numbers in a birth, life status from there being a registered death.
 */
export const scope: readonly ScopeEntry[] = [
  ...shared.map((field) => ({ field, shared: true, ...decision })),
  ...withheld.map((field) => ({ field, shared: false, ...decision })),
];

const digitised = {
  isLocal: true,
  fromYear: 1976,
  toYear: null,
  registrars: {
    vi: 'Các cơ quan đăng ký hộ tịch trên địa bàn Thành phố Hồ Chí Minh hiện nay',
    en: 'Civil-status registrars within today’s Ho Chi Minh City',
  },
};

export const coverage: readonly CoverageEntry[] = [
  { records: 'births', event: 'BIRTH', ...digitised },
  // A death is registered where the deceased last lived: what this registry does not have may lie in another province.
  { records: 'deaths', event: 'LIFETIME', ...digitised, fromYear: null },
  { records: 'births-of-children', event: 'PARENTHOOD', ...digitised },
  { records: 'marriages', event: 'MARRIAGE', ...digitised },
];
