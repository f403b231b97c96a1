// Written by `npm run codegen`. Do not edit.
//
// For Apollo Client 4: new InMemoryCache({ possibleTypes, typePolicies }) with possible-types.json. What has no `id` is
// kept inside its parent and replaced whole, so that a value is never shown with the flags of another moment. Select
// facts through the fragment FactFlags (facts.graphql): two queries on one page that select the same fact differently,
// neither of them all that the other does, take it from each other and fetch again and again. Keep one cache per token,
// procedure and dossier.
import type { TypePolicies } from '@apollo/client';

export const typePolicies: TypePolicies = {
  Query: { fields: { nodes: { merge: false }, persons: { merge: false }, registers: { merge: false }, rules: { merge: false } } },
  Register: { fields: { scope: { merge: false }, coverage: { merge: false }, fields: { merge: false } } },
  Address: { keyFields: false, merge: false },
  AddressFact: { keyFields: false, merge: false },
  Claim: { keyFields: false, merge: false },
  Code: { keyFields: false, merge: false },
  CodeFact: { keyFields: false, merge: false },
  FactEvidence: { keyFields: false, merge: false },
  HealthInsuranceCardLink: { keyFields: false, merge: false },
  HealthInsuranceCardLinkSet: { keyFields: false, merge: false },
  HouseholdLink: { keyFields: false, merge: false },
  HouseholdMemberLink: { keyFields: false, merge: false },
  HouseholdMemberLinkSet: { keyFields: false, merge: false },
  LifeStatusFact: { keyFields: false, merge: false },
  PartialDateFact: { keyFields: false, merge: false },
  PersonLink: { keyFields: false, merge: false },
  PersonLinkSet: { keyFields: false, merge: false },
  PersonMatch: { keyFields: false, merge: false },
  PersonName: { keyFields: false, merge: false },
  PersonNameFact: { keyFields: false, merge: false },
  PersonalIdFact: { keyFields: false, merge: false },
  Reason: { keyFields: false, merge: false },
  RegisterCoverage: { keyFields: false, merge: false },
  RegisterField: { keyFields: false, merge: false },
  RegisterMatch: { keyFields: false, merge: false },
  RegisterScope: { keyFields: false, merge: false },
  RegisterState: { keyFields: false, merge: false },
  Rule: { keyFields: false, merge: false },
  SexFact: { keyFields: false, merge: false },
  StringFact: { keyFields: false, merge: false },
};
