import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { restConnector } from '../../src/connect/kinds/rest.ts';
import { entities, mapping } from './mapping.ts';

const declaration: Declaration = {
  id: 'social-insurance',
  title: { vi: 'CSDL bảo hiểm xã hội', en: 'Social-insurance register' },
  owner: { vi: 'Bảo hiểm xã hội Việt Nam', en: 'Viet Nam Social Security' },
  authority: {
    default: 4,
    fields: {
      'Person.socialInsurance': 1,
      'SocialInsurance.number': 1,
      'SocialInsurance.formerBookNumber': 1,
      'SocialInsurance.status': 1,
      'SocialInsurance.householdCode': 1,
      'SocialInsurance.address': 1,
      'SocialInsurance.placeOfBirthRegistration': 1,
    },
  },
  scope: [], // its owner has not published one: the fields mapped are taken as agreed with it
  coverage: [],
  entities,
};

const socialInsurance: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'SOCIAL_INSURANCE_URL',
  settings: ['SOCIAL_INSURANCE_CLIENT_ID', 'SOCIAL_INSURANCE_CLIENT_SECRET'],
  declaration,
  create: ({ url, settings }) => {
    const { SOCIAL_INSURANCE_CLIENT_ID: id = '', SOCIAL_INSURANCE_CLIENT_SECRET: secret = '' } = settings;
    return restConnector(declaration, mapping, { url, client: { id, secret } });
  },
};
export default socialInsurance;
