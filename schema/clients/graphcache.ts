// Written by `npm run codegen`. Do not edit.
//
// For urql: cacheExchange({ keys, possibleTypes }) of @urql/exchange-graphcache 9 with possible-types.json; do not pass
// `schema`, which would fill what was not fetched with nulls. Objects with an `id` are found again by it, if it is
// selected. A fact gets a new key with each answer, because graphcache merges what has no key into what was there, and a
// value would be shown with the flags of another moment. Select facts through the fragment FactFlags (facts.graphql):
// where two queries on one page select the same fact differently, the one answered first keeps what it showed, whole but
// marked `stale`, until it is asked with the policy `network-only`. Keep one cache per token, procedure and dossier, in
// memory only.
import type { Data, KeyingConfig } from '@urql/exchange-graphcache';

let facts = 0;
// By the object in the answer: two fragments of one query that select the same fact must meet in one key.
const ofAnswer = new WeakMap<Data, string>();

function replaced(fact: Data): string {
  const known = ofAnswer.get(fact);
  if (known !== undefined) return known;
  const key = String(++facts);
  ofAnswer.set(fact, key);
  return key;
}
const embedded = () => null;
const byId = ({ id }: Data) => (typeof id === 'string' ? id : null);

export const keys: KeyingConfig = {
  Absence: byId,
  AdoptionRegistration: byId,
  BirthNotice: byId,
  BirthRegistration: byId,
  CivilStatusChange: byId,
  DeathNotice: byId,
  DeathRegistration: byId,
  DivorceRegistration: byId,
  GuardianshipRegistration: byId,
  HealthInsuranceCard: byId,
  Household: byId,
  HouseholdMember: byId,
  IdentityPaper: byId,
  MaritalStatusConfirmation: byId,
  MarriageRegistration: byId,
  ParentChildRecognition: byId,
  Person: byId,
  Register: byId,
  Residence: byId,
  SupersededNumber: byId,
  AbsenceLink: replaced,
  AbsenceLinkSet: replaced,
  Address: embedded,
  AddressFact: replaced,
  AdoptionKindFact: replaced,
  AdoptionRegistrationLink: replaced,
  AdoptionRegistrationLinkSet: replaced,
  BirthNoticeLink: replaced,
  BirthNoticeLinkSet: replaced,
  BirthRegistrationLink: replaced,
  BirthRegistrationLinkSet: replaced,
  ChangeKindFact: replaced,
  ChangedRegistrationFact: replaced,
  CivilStatusChangeLink: replaced,
  CivilStatusChangeLinkSet: replaced,
  Claim: embedded,
  Code: embedded,
  CodeFact: replaced,
  ConfirmationPurposeFact: replaced,
  CourtDecisionKindFact: replaced,
  CoveredPeriod: embedded,
  CurrentUnits: embedded,
  DeathNoticeLink: replaced,
  DeathNoticeLinkSet: replaced,
  DeathRegistrationLink: replaced,
  DeathRegistrationLinkSet: replaced,
  DivorceKindFact: replaced,
  DivorceRegistrationLink: replaced,
  DivorceRegistrationLinkSet: replaced,
  FactEvidence: embedded,
  GuardianshipKindFact: replaced,
  GuardianshipRegistrationLink: replaced,
  GuardianshipRegistrationLinkSet: replaced,
  HealthInsuranceCardLink: replaced,
  HealthInsuranceCardLinkSet: replaced,
  HouseholdLink: replaced,
  HouseholdMemberLink: replaced,
  HouseholdMemberLinkSet: replaced,
  IdentityDocument: embedded,
  IdentityPaperKindFact: replaced,
  IdentityPaperLink: replaced,
  IdentityPaperLinkSet: replaced,
  IdentityPaperStateFact: replaced,
  LifeStatusFact: replaced,
  MaritalHistory: embedded,
  MaritalHistoryFact: replaced,
  MaritalPeriod: embedded,
  MaritalStatusConfirmationLink: replaced,
  MaritalStatusConfirmationLinkSet: replaced,
  MarriageRegistrationLink: replaced,
  MarriageRegistrationLinkSet: replaced,
  MarriageStatusFact: replaced,
  PageInfo: embedded,
  ParentChildRecognitionLink: replaced,
  ParentChildRecognitionLinkSet: replaced,
  PartialDateFact: replaced,
  Party: embedded,
  PartyFact: replaced,
  PersonLink: replaced,
  PersonLinkSet: replaced,
  PersonMatch: embedded,
  PersonName: embedded,
  PersonNameFact: replaced,
  PersonSearchConnection: embedded,
  PersonSearchEdge: embedded,
  PersonalIdFact: replaced,
  Reason: embedded,
  RecognitionKindFact: replaced,
  RegisterCoverage: embedded,
  RegisterField: embedded,
  RegisterMatch: embedded,
  RegisterNotSearched: embedded,
  RegisterScope: embedded,
  RegisterState: embedded,
  RegisteredMaritalStatusFact: replaced,
  RegistrationKindFact: replaced,
  ResidenceKindFact: replaced,
  ResidenceLink: replaced,
  ResidenceLinkSet: replaced,
  Rule: embedded,
  SearchMatch: embedded,
  SearchedValue: embedded,
  SexFact: replaced,
  StringFact: replaced,
  SupersededNumberLink: replaced,
  SupersededNumberLinkSet: replaced,
  UncoveredPeriod: embedded,
  ValueDifference: embedded,
};
