// Written by `npm run codegen`. Do not edit.
//
// For Relay: new Environment({ getDataID, … }). Objects with an `id` are found again by it. A fact becomes a new record
// with each answer, because Relay merges what has no id into what was there, and a value would be shown with the flags
// of another moment. Select facts through the fragment FactFlags (facts.graphql): where two queries on one page select
// the same fact differently, the one answered first is told by Relay that data is missing, and must fetch again. Keep
// one environment per token, procedure and dossier.

let count = 0;
// By the object in the answer: two fragments of one query that select the same fact must meet in one record.
const ofAnswer = new WeakMap<object, string>();

export function getDataID(value: { readonly [field: string]: unknown }, typename: string): unknown {
  if (!facts.has(typename)) return value.id;
  const known = ofAnswer.get(value);
  if (known !== undefined) return known;
  const id = `client:fact:${++count}`;
  ofAnswer.set(value, id);
  return id;
}

const facts: ReadonlySet<string> = new Set([
  'AbsenceLink',
  'AbsenceLinkSet',
  'AddressFact',
  'AdoptionKindFact',
  'AdoptionRegistrationLink',
  'AdoptionRegistrationLinkSet',
  'BirthNoticeLink',
  'BirthNoticeLinkSet',
  'BirthRegistrationLink',
  'BirthRegistrationLinkSet',
  'ChangeKindFact',
  'ChangedRegistrationFact',
  'CivilStatusChangeLink',
  'CivilStatusChangeLinkSet',
  'CodeFact',
  'ConfirmationPurposeFact',
  'CourtDecisionKindFact',
  'DeathNoticeLink',
  'DeathNoticeLinkSet',
  'DeathRegistrationLink',
  'DeathRegistrationLinkSet',
  'DisabilityCertificateLink',
  'DisabilityCertificateLinkSet',
  'DivorceKindFact',
  'DivorceRegistrationLink',
  'DivorceRegistrationLinkSet',
  'GuardianshipKindFact',
  'GuardianshipRegistrationLink',
  'GuardianshipRegistrationLinkSet',
  'HealthInsuranceCardLink',
  'HealthInsuranceCardLinkSet',
  'HouseholdLink',
  'HouseholdMemberLink',
  'HouseholdMemberLinkSet',
  'IdentityPaperKindFact',
  'IdentityPaperLink',
  'IdentityPaperLinkSet',
  'IdentityPaperStateFact',
  'LandCertificateLink',
  'LandCertificateLinkSet',
  'LandHolderKindFact',
  'LifeStatusFact',
  'MaritalHistoryFact',
  'MaritalStatusConfirmationLink',
  'MaritalStatusConfirmationLinkSet',
  'MarriageRegistrationLink',
  'MarriageRegistrationLinkSet',
  'MarriageStatusFact',
  'ParentChildRecognitionLink',
  'ParentChildRecognitionLinkSet',
  'PartialDateFact',
  'PartyFact',
  'PersonLink',
  'PersonLinkSet',
  'PersonNameFact',
  'PersonalIdFact',
  'PoorHouseholdLink',
  'PoorHouseholdLinkSet',
  'RecognitionKindFact',
  'RegisteredMaritalStatusFact',
  'RegistrationKindFact',
  'ResidenceKindFact',
  'ResidenceLink',
  'ResidenceLinkSet',
  'SexFact',
  'SocialAssistanceLink',
  'SocialAssistanceLinkSet',
  'SocialInsuranceLink',
  'SocialInsuranceStatusFact',
  'StringFact',
  'SupersededNumberLink',
  'SupersededNumberLinkSet',
]);
