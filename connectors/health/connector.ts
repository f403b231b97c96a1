import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { entities, mapping } from './mapping.ts';

const facilities = {
  isLocal: true,
  toYear: null,
  registrars: {
    vi: 'Các cơ sở khám bệnh, chữa bệnh trên địa bàn Thành phố Hồ Chí Minh hiện nay',
    en: 'Health facilities within today’s Ho Chi Minh City',
  },
};

const declaration: Declaration = {
  id: 'health',
  title: { vi: 'CSDL ngành y tế và bảo hiểm y tế', en: 'Health and health-insurance register' },
  owner: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
  authority: {
    default: 3,
    fields: {
      // A death notice is what a death is registered upon; "alive" in the population register only says that none is yet.
      'Person.lifeStatus': 2,
      'Person.healthInsurance': 1,
      'HealthInsuranceCard.cardNumber': 1,
      'HealthInsuranceCard.validFrom': 1,
      'HealthInsuranceCard.validTo': 1,
      'HealthInsuranceCard.initialFacility': 1,
    },
  },
  scope: [], // its owner has not published one: the fields mapped are taken as agreed with it
  // Birth notices are kept electronically since 2018. As they tell of children, and for death notices, no year is named:
  // not finding one is no gap in what other registers list, and denies nothing.
  coverage: [
    { records: 'birth-notices', event: 'BIRTH', fromYear: 2018, ...facilities },
    { records: 'birth-notices-of-children', event: 'PARENTHOOD', fromYear: null, ...facilities },
    { records: 'death-notices', event: 'LIFETIME', fromYear: null, ...facilities },
  ],
  entities,
};

const health: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'HEALTH_URL',
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};
export default health;
