// Written by `npm run codegen`. Do not edit.
//
// For urql: cacheExchange({ keys, possibleTypes }) of @urql/exchange-graphcache 7 with possible-types.json; do not pass
// `schema`, which would fill what was not fetched with nulls. Objects with an `id` are found again by it. A fact gets a
// new key each time that it is written, because graphcache merges what has no key into what was there, and a value would
// be shown with the flags of another moment. Select facts through the fragment FactFlags (facts.graphql). Keep one cache
// per token, procedure and dossier, in memory only.
import type { KeyingConfig } from '@urql/exchange-graphcache';

let facts = 0;
const replaced = () => String(++facts);
const embedded = () => null;

export const keys: KeyingConfig = {
  Address: embedded,
  AddressFact: replaced,
  BirthRegistrationLink: replaced,
  BirthRegistrationLinkSet: replaced,
  Claim: embedded,
  Code: embedded,
  CodeFact: replaced,
  DeathRegistrationLink: replaced,
  DeathRegistrationLinkSet: replaced,
  FactEvidence: embedded,
  HealthInsuranceCardLink: replaced,
  HealthInsuranceCardLinkSet: replaced,
  HouseholdLink: replaced,
  HouseholdMemberLink: replaced,
  HouseholdMemberLinkSet: replaced,
  IdentityDocument: embedded,
  LifeStatusFact: replaced,
  MarriageRegistrationLink: replaced,
  MarriageRegistrationLinkSet: replaced,
  MarriageStatusFact: replaced,
  PartialDateFact: replaced,
  Party: embedded,
  PartyFact: replaced,
  PersonLink: replaced,
  PersonLinkSet: replaced,
  PersonMatch: embedded,
  PersonName: embedded,
  PersonNameFact: replaced,
  PersonalIdFact: replaced,
  Reason: embedded,
  RegisterCoverage: embedded,
  RegisterField: embedded,
  RegisterMatch: embedded,
  RegisterScope: embedded,
  RegisterState: embedded,
  RegistrationKindFact: replaced,
  Rule: embedded,
  SexFact: replaced,
  StringFact: replaced,
};
