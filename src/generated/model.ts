// Written by `npm run codegen` from schema/*.graphql. Do not edit.

declare const scalar: unique symbol;

/** The same words in both languages of the product. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

export type DateTime = string & { readonly [scalar]: 'DateTime' };
export type FactRef = string & { readonly [scalar]: 'FactRef' };
export type PartialDate = string & { readonly [scalar]: 'PartialDate' };
export type PersonalId = string & { readonly [scalar]: 'PersonalId' };

export type Sex = 'MALE' | 'FEMALE';
export type LifeStatus = 'ALIVE' | 'DECEASED' | 'DECLARED_MISSING';
export type Language = 'VI' | 'EN';
export type Completeness =
  | 'PRESENT'
  | 'PARTIAL'
  | 'WITHHELD'
  | 'NOT_APPLICABLE'
  | 'SOURCE_UNAVAILABLE'
  | 'UNREADABLE'
  | 'NOT_COVERED'
  | 'NOT_IN_SCOPE'
  | 'MISSING'
  | 'NO_RECORD';
export type Accuracy = 'CONFIRMED' | 'CORROBORATED' | 'SINGLE_SOURCE' | 'CONFLICTING' | 'INVALID' | 'UNASSESSED';
export type Freshness = 'CURRENT' | 'STALE' | 'UNKNOWN';
export type Basis = 'RULE' | 'VOTE_SHARE' | 'LEARNED' | 'CONFIRMED';
export type ClaimOutcome =
  | 'SERVED'
  | 'AGREES'
  | 'COMPATIBLE'
  | 'NEAR'
  | 'CONFLICTS'
  | 'INVALID'
  | 'SUPERSEDED'
  | 'ABSENT';
export type ServedFrom = 'REGISTER' | 'LAST_KNOWN';
export type Severity = 'INFO' | 'WARNING' | 'ERROR';
export type MatchOutcome = 'AGREES' | 'COMPATIBLE' | 'DIFFERS' | 'NOT_FOUND' | 'CANNOT_TELL';

export interface PersonName {
  readonly full: string;
  readonly family: string | null;
  readonly middle: string | null;
  readonly given: string | null;
}
export interface Address {
  readonly text: string;
  readonly province: Code | null;
  readonly ward: Code | null;
  readonly detail: string | null;
}
/** `label` is a field with arguments in the schema; as data it is the text in both languages. */
export interface Code {
  readonly code: string;
  readonly system: string;
  readonly label: Text;
}

/** Points to an entity by its key in the registers. */
export interface Link<E extends EntityName> {
  readonly entity: E;
  readonly key: string;
}

/** What a register can claim for each field; for a set, one item of it. */
export interface EntityFields {
  Person: {
    personalId: PersonalId;
    fullName: PersonName;
    dateOfBirth: PartialDate;
    placeOfBirth: Address;
    sex: Sex;
    ethnicity: Code;
    nationality: Code;
    mother: Link<'Person'>;
    father: Link<'Person'>;
    children: Link<'Person'>;
    lifeStatus: LifeStatus;
    dateOfDeath: PartialDate;
    residence: Address;
    permanentResidence: Address;
    household: Link<'Household'>;
    healthInsurance: Link<'HealthInsuranceCard'>;
  };
  Household: {
    householdNumber: string;
    address: Address;
    head: Link<'Person'>;
    members: Link<'HouseholdMember'>;
  };
  HouseholdMember: {
    person: Link<'Person'>;
    relationToHead: Code;
    since: PartialDate;
  };
  HealthInsuranceCard: {
    cardNumber: string;
    validFrom: PartialDate;
    validTo: PartialDate;
    initialFacility: Code;
  };
}

export type EntityName = keyof EntityFields;
export type FieldName<E extends EntityName = EntityName> = E extends EntityName ? keyof EntityFields[E] & string : never;
/** `Person.dateOfBirth` */
export type FieldPath = { [E in EntityName]: `${E}.${keyof EntityFields[E] & string}` }[EntityName];

export interface FieldModel {
  readonly kind: 'value' | 'link' | 'set';
  /** Scalar, enum or value object; for links and sets the entity. */
  readonly type: string;
  readonly label: Text;
  readonly halfLifeDays: number | null;
}
export interface EntityModel {
  readonly label: Text;
  readonly fields: Readonly<Record<string, FieldModel>>;
}

export const model: { readonly [E in EntityName]: EntityModel } = {} as never;
