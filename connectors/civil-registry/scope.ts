import type { CoverageEntry, ScopeEntry, SealedEntry } from '../../src/connect/contract.ts';
import type { FieldPath, PartialDate } from '../../src/generated/model.ts';
import { entities } from './mapping.ts';

const decision = { decision: '3458/QĐ-BTP', validFrom: '2025-12-10' as PartialDate };

const shared: readonly FieldPath[] = [
  'Person.personalId',
  'Person.fullName',
  'Person.dateOfBirth',
  // The digest names the date of birth; that it is written in words too is taken as a part of it.
  'Person.dateOfBirthInWords',
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
  'BirthRegistration.dateOfBirthInWords',
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
 * advice. Children follow from the parents' numbers in a birth, life status from there being a registered death. Of the
 * other records (divorces, confirmations of marital status, recognitions, adoptions, guardianships, changes) the digest
 * names the kinds and not the fields: they have no entry, and a field without one is shared.
 */
export const scope: readonly ScopeEntry[] = [
  ...shared.map((field) => ({ field, shared: true, ...decision })),
  ...withheld.map((field) => ({ field, shared: false, ...decision })),
];

/**
 * Adoptions are confidential. National codes of the procedures that need them, as told to the hub: configuration, not
 * legal advice. 2.001263 is the registration of a domestic adoption.
 */
export const sealed: readonly SealedEntry[] = [
  {
    fields: [
      'Person.adoptions',
      ...Object.keys(entities.AdoptionRegistration?.fields ?? {}).map(
        (field) => `AdoptionRegistration.${field}` as FieldPath,
      ),
    ],
    procedures: ['2.001263'],
  },
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

/** Today's Ho Chi Minh City: the provinces of before 1 July 2025 that went into it. */
const area = { provinces: ['79'] };

export const coverage: readonly CoverageEntry[] = [
  { records: 'births', event: 'BIRTH', ...digitised },
  // A death is registered where the deceased last lived: what this registry does not have may lie in another province.
  { records: 'deaths', event: 'LIFETIME', ...digitised, fromYear: null },
  { records: 'births-of-children', event: 'PARENTHOOD', ...digitised },
  { records: 'marriages', event: 'MARRIAGE', ...digitised, area },
  { records: 'divorce-notes', event: 'MARRIAGE', ...digitised, fromYear: 2000 },
  { records: 'marital-status-confirmations', event: 'MARRIAGE', ...digitised, fromYear: 1998 },
  { records: 'parent-child-recognitions', event: 'LIFETIME', ...digitised },
  { records: 'adoptions', event: 'LIFETIME', ...digitised },
  { records: 'guardianships', event: 'LIFETIME', ...digitised },
  { records: 'civil-status-changes', event: 'LIFETIME', ...digitised },
];
