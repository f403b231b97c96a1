// Written by `npm run codegen`. Do not edit.
//
// For Apollo Client 4: new InMemoryCache({ possibleTypes, typePolicies }) with possible-types.json. What has no `id`, a
// fact above all, is kept inside its parent and replaced whole, so that a value is never shown with the flags of another
// moment; and it is kept once for each way in which it is selected, so that two queries on one page that select the same
// fact differently do not take it from each other and fetch again and again. The price: only queries that select a fact
// alike see each other's answers. Select facts through the fragment FactFlags (facts.graphql), and fetch a page's
// queries again after a change. Variables inside a fragment do not tell two selections apart: give languages as
// literals. Keep one cache per token, procedure and dossier.
import type { FieldPolicy, TypePolicies } from '@apollo/client';
import { type FieldNode, print } from 'graphql';

const texts = new WeakMap<FieldNode, string>();

function textOf(field: FieldNode): string {
  const known = texts.get(field);
  if (known !== undefined) return known;
  const { alias, ...unnamed } = field;
  const text = print(unnamed).replace(/\s+/g, ' ');
  texts.set(field, text);
  return text;
}

const asSelected: FieldPolicy = {
  keyArgs(args, { field, variables = {} }) {
    if (field === null) return JSON.stringify(args);
    const text = textOf(field);
    const named = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => variables[name as string]);
    return named.length === 0 ? text : `${text} ${JSON.stringify(named)}`;
  },
  merge: false,
};

export const typePolicies: TypePolicies = {
  Query: { fields: { nodes: { merge: false }, factsToConfirm: asSelected, reliability: asSelected, persons: { merge: false }, matchPerson: asSelected, registers: { merge: false }, rules: asSelected, searchPersons: asSelected } },
  Absence: { fields: { destination: asSelected, since: asSelected, until: asSelected, reason: asSelected } },
  AdoptionRegistration: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, decisionNumber: asSelected, kind: asSelected, child: asSelected, adoptiveFather: asSelected, adoptiveMother: asSelected, birthFather: asSelected, birthMother: asSelected, giver: asSelected, endDecisionNumber: asSelected, endedOn: asSelected, notes: asSelected } },
  BirthNotice: { fields: { noticeNumber: asSelected, issuedOn: asSelected, facility: asSelected, child: asSelected, bornOn: asSelected, sex: asSelected, mother: asSelected } },
  BirthRegistration: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, kind: asSelected, child: asSelected, mother: asSelected, father: asSelected, fullName: asSelected, dateOfBirth: asSelected, dateOfBirthInWords: asSelected, placeOfBirth: asSelected, sex: asSelected, ethnicity: asSelected, nationality: asSelected, notes: asSelected } },
  CivilStatusChange: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, kind: asSelected, entry: asSelected, oldValue: asSelected, newValue: asSelected, effectiveOn: asSelected, basis: asSelected, ofKind: asSelected, birth: asSelected, death: asSelected, marriage: asSelected, ofNumber: asSelected, ofBook: asSelected, ofRegistrar: asSelected, notes: asSelected } },
  DeathNotice: { fields: { noticeNumber: asSelected, issuedOn: asSelected, issue: asSelected, facility: asSelected, deceased: asSelected, fullName: asSelected, dateOfBirth: asSelected, sex: asSelected, dateOfDeath: asSelected } },
  DeathRegistration: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, kind: asSelected, deceased: asSelected, fullName: asSelected, dateOfBirth: asSelected, sex: asSelected, dateOfDeath: asSelected, revokedOn: asSelected, notes: asSelected } },
  DivorceRegistration: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, kind: asSelected, husband: asSelected, wife: asSelected, decisionKind: asSelected, decisionNumber: asSelected, decidedOn: asSelected, effectiveOn: asSelected, court: asSelected, foreignCountry: asSelected, marriage: asSelected, marriageNumber: asSelected, marriageDate: asSelected, marriageRegistrar: asSelected, notes: asSelected } },
  GuardianshipRegistration: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, kind: asSelected, ward: asSelected, guardian: asSelected, reason: asSelected, scope: asSelected, supervisor: asSelected, since: asSelected, until: asSelected, endReason: asSelected, notes: asSelected } },
  HealthInsuranceCard: { fields: { cardNumber: asSelected, validFrom: asSelected, validTo: asSelected, initialFacility: asSelected } },
  Household: { fields: { householdNumber: asSelected, address: asSelected, head: asSelected, members: asSelected } },
  HouseholdMember: { fields: { household: asSelected, person: asSelected, relationToHead: asSelected, since: asSelected, until: asSelected } },
  IdentityPaper: { fields: { kind: asSelected, number: asSelected, issuedOn: asSelected, issuedBy: asSelected, validUntil: asSelected, state: asSelected } },
  MaritalStatusConfirmation: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, subject: asSelected, residencePlace: asSelected, residenceFrom: asSelected, residenceTo: asSelected, statusWritten: asSelected, purpose: asSelected, notes: asSelected } },
  MarriageRegistration: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, kind: asSelected, husband: asSelected, wife: asSelected, establishedOn: asSelected, status: asSelected, endNotedOn: asSelected, endBasis: asSelected, notes: asSelected } },
  ParentChildRecognition: { fields: { registrationNumber: asSelected, book: asSelected, registrationDate: asSelected, registrar: asSelected, decisionNumber: asSelected, kind: asSelected, recogniser: asSelected, recognised: asSelected, requester: asSelected, requesterRelation: asSelected, notes: asSelected } },
  Person: { fields: { personalId: asSelected, fullName: asSelected, dateOfBirth: asSelected, dateOfBirthInWords: asSelected, placeOfBirth: asSelected, sex: asSelected, ethnicity: asSelected, nationality: asSelected, mother: asSelected, father: asSelected, children: asSelected, lifeStatus: asSelected, dateOfDeath: asSelected, residence: asSelected, permanentResidence: asSelected, temporaryResidence: asSelected, temporaryResidenceUntil: asSelected, household: asSelected, healthInsurance: asSelected, adoptions: asSelected, birthNotices: asSelected, birthRegistrations: asSelected, civilStatusChanges: asSelected, deathNotices: asSelected, deathRegistrations: asSelected, divorces: asSelected, guardianships: asSelected, identityPapers: asSelected, supersededNumbers: asSelected, maritalStatus: asSelected, maritalStatusConfirmations: asSelected, registeredMaritalStatus: asSelected, spouse: asSelected, marriages: asSelected, parentChildRecognitions: asSelected, residences: asSelected, absences: asSelected, householdMemberships: asSelected, socialInsurance: asSelected } },
  Register: { fields: { state: asSelected, scope: asSelected, coverage: asSelected, fields: asSelected } },
  Residence: { fields: { kind: asSelected, address: asSelected, since: asSelected, until: asSelected, registeredUntil: asSelected, endReason: asSelected } },
  SocialInsurance: { fields: { number: asSelected, formerBookNumber: asSelected, status: asSelected, householdCode: asSelected, address: asSelected, placeOfBirthRegistration: asSelected } },
  SupersededNumber: { fields: { number: asSelected, cancelledOn: asSelected, reason: asSelected } },
  AbsenceLink: { keyFields: false, merge: false },
  AbsenceLinkSet: { keyFields: false, merge: false },
  Address: { keyFields: false, merge: false },
  AddressFact: { keyFields: false, merge: false },
  AdoptionKindFact: { keyFields: false, merge: false },
  AdoptionRegistrationLink: { keyFields: false, merge: false },
  AdoptionRegistrationLinkSet: { keyFields: false, merge: false },
  BirthNoticeLink: { keyFields: false, merge: false },
  BirthNoticeLinkSet: { keyFields: false, merge: false },
  BirthRegistrationLink: { keyFields: false, merge: false },
  BirthRegistrationLinkSet: { keyFields: false, merge: false },
  ChangeKindFact: { keyFields: false, merge: false },
  ChangedRegistrationFact: { keyFields: false, merge: false },
  CivilStatusChangeLink: { keyFields: false, merge: false },
  CivilStatusChangeLinkSet: { keyFields: false, merge: false },
  Claim: { keyFields: false, merge: false },
  Code: { keyFields: false, merge: false },
  CodeFact: { keyFields: false, merge: false },
  ConfirmFactError: { keyFields: false, merge: false },
  ConfirmFactPayload: { keyFields: false, merge: false },
  Confirmation: { keyFields: false, merge: false },
  ConfirmationPurposeFact: { keyFields: false, merge: false },
  CourtDecisionKindFact: { keyFields: false, merge: false },
  CoveredPeriod: { keyFields: false, merge: false },
  CurrentUnits: { keyFields: false, merge: false },
  DeathNoticeLink: { keyFields: false, merge: false },
  DeathNoticeLinkSet: { keyFields: false, merge: false },
  DeathRegistrationLink: { keyFields: false, merge: false },
  DeathRegistrationLinkSet: { keyFields: false, merge: false },
  DivorceKindFact: { keyFields: false, merge: false },
  DivorceRegistrationLink: { keyFields: false, merge: false },
  DivorceRegistrationLinkSet: { keyFields: false, merge: false },
  FactEvidence: { keyFields: false, merge: false },
  FactToConfirmConnection: { keyFields: false, merge: false },
  FactToConfirmEdge: { keyFields: false, merge: false },
  FlagTruth: { keyFields: false, merge: false },
  GuardianshipKindFact: { keyFields: false, merge: false },
  GuardianshipRegistrationLink: { keyFields: false, merge: false },
  GuardianshipRegistrationLinkSet: { keyFields: false, merge: false },
  HealthInsuranceCardLink: { keyFields: false, merge: false },
  HealthInsuranceCardLinkSet: { keyFields: false, merge: false },
  HouseholdLink: { keyFields: false, merge: false },
  HouseholdMemberLink: { keyFields: false, merge: false },
  HouseholdMemberLinkSet: { keyFields: false, merge: false },
  IdentityDocument: { keyFields: false, merge: false },
  IdentityPaperKindFact: { keyFields: false, merge: false },
  IdentityPaperLink: { keyFields: false, merge: false },
  IdentityPaperLinkSet: { keyFields: false, merge: false },
  IdentityPaperStateFact: { keyFields: false, merge: false },
  Interval: { keyFields: false, merge: false },
  LifeStatusFact: { keyFields: false, merge: false },
  MaritalHistory: { keyFields: false, merge: false },
  MaritalHistoryFact: { keyFields: false, merge: false },
  MaritalPeriod: { keyFields: false, merge: false },
  MaritalStatusConfirmationLink: { keyFields: false, merge: false },
  MaritalStatusConfirmationLinkSet: { keyFields: false, merge: false },
  MarriageRegistrationLink: { keyFields: false, merge: false },
  MarriageRegistrationLinkSet: { keyFields: false, merge: false },
  MarriageStatusFact: { keyFields: false, merge: false },
  OriginalSeen: { keyFields: false, merge: false },
  PageInfo: { keyFields: false, merge: false },
  ParentChildRecognitionLink: { keyFields: false, merge: false },
  ParentChildRecognitionLinkSet: { keyFields: false, merge: false },
  PartialDateFact: { keyFields: false, merge: false },
  Party: { keyFields: false, merge: false },
  PartyFact: { keyFields: false, merge: false },
  PersonLink: { keyFields: false, merge: false },
  PersonLinkSet: { keyFields: false, merge: false },
  PersonMatch: { keyFields: false, merge: false },
  PersonName: { keyFields: false, merge: false },
  PersonNameFact: { keyFields: false, merge: false },
  PersonSearchConnection: { keyFields: false, merge: false },
  PersonSearchEdge: { keyFields: false, merge: false },
  PersonalIdFact: { keyFields: false, merge: false },
  Reason: { keyFields: false, merge: false },
  RecognitionKindFact: { keyFields: false, merge: false },
  RegisterCoverage: { keyFields: false, merge: false },
  RegisterField: { keyFields: false, merge: false },
  RegisterMatch: { keyFields: false, merge: false },
  RegisterNotSearched: { keyFields: false, merge: false },
  RegisterReliability: { keyFields: false, merge: false },
  RegisterScope: { keyFields: false, merge: false },
  RegisterState: { keyFields: false, merge: false },
  RegisteredMaritalStatusFact: { keyFields: false, merge: false },
  RegistrationKindFact: { keyFields: false, merge: false },
  Reliability: { keyFields: false, merge: false },
  ResidenceKindFact: { keyFields: false, merge: false },
  ResidenceLink: { keyFields: false, merge: false },
  ResidenceLinkSet: { keyFields: false, merge: false },
  Rule: { keyFields: false, merge: false },
  SearchMatch: { keyFields: false, merge: false },
  SearchedValue: { keyFields: false, merge: false },
  SexFact: { keyFields: false, merge: false },
  SocialInsuranceLink: { keyFields: false, merge: false },
  SocialInsuranceStatusFact: { keyFields: false, merge: false },
  StringFact: { keyFields: false, merge: false },
  SupersededNumberLink: { keyFields: false, merge: false },
  SupersededNumberLinkSet: { keyFields: false, merge: false },
  UncoveredPeriod: { keyFields: false, merge: false },
  ValueDifference: { keyFields: false, merge: false },
};
