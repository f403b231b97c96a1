import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { fileConnector } from '../../src/connect/kinds/file.ts';
import { entities, mapping } from './mapping.ts';

/** Lists of the city: who is assisted in another province is in none of them, so that they deny nothing. */
const ofTheCity = {
  event: 'LIFETIME',
  isLocal: true,
  toYear: null,
  registrars: {
    vi: 'Ủy ban nhân dân phường, xã, đặc khu thuộc Thành phố Hồ Chí Minh hiện nay',
    en: 'Communes of today’s Ho Chi Minh City',
  },
} as const;

const declaration: Declaration = {
  id: 'social-assistance',
  title: { vi: 'CSDL trợ giúp xã hội và giảm nghèo', en: 'Social assistance and poverty register' },
  owner: { vi: 'Sở Y tế Thành phố Hồ Chí Minh', en: 'Department of Health of Ho Chi Minh City' },
  authority: {
    // What it says of a person was copied from papers when assistance was asked for.
    default: 5,
    fields: {
      'Person.socialAssistance': 1,
      'Person.disabilityCertificates': 1,
      'Person.poorHouseholds': 1,
      'SocialAssistance.decisionNumber': 1,
      'SocialAssistance.category': 1,
      'SocialAssistance.coefficient': 1,
      'SocialAssistance.monthlyAmount': 1,
      'SocialAssistance.since': 1,
      'SocialAssistance.until': 1,
      'SocialAssistance.suspendedReason': 1,
      'DisabilityCertificate.certificateNumber': 1,
      'DisabilityCertificate.disabilityType': 1,
      'DisabilityCertificate.disabilityLevel': 1,
      'DisabilityCertificate.issuedOn': 1,
      'PoorHousehold.householdCode': 1,
      'PoorHousehold.classification': 1,
      'PoorHousehold.year': 1,
    },
  },
  scope: [], // its owner has not published one: the fields mapped are taken as agreed with it
  coverage: [
    // From the year of Decree 20/2021; earlier decisions are in the list only if they still held then.
    { records: 'beneficiaries', fromYear: 2021, ...ofTheCity },
    { records: 'disability-certificates', fromYear: 2013, ...ofTheCity },
    { records: 'poor-households', fromYear: 2022, ...ofTheCity },
  ],
  entities,
};

const socialAssistance: ConnectorModule = {
  contract: '1.1',
  urlVariable: 'SOCIAL_ASSISTANCE_URL',
  declaration,
  create: ({ url }) => fileConnector(declaration, mapping, url),
};
export default socialAssistance;
