import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { entities, mapping } from './mapping.ts';
import { coverage, scope, sealed } from './scope.ts';

const declaration: Declaration = {
  id: 'civil-registry',
  title: { vi: 'CSDL hộ tịch điện tử', en: 'Civil registry' },
  owner: { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' },
  // Law 60/2014, article 60: civil-status facts follow the register; the number is minted by the population register.
  authority: { default: 1, fields: { 'Person.personalId': 2 } },
  scope,
  coverage,
  sealed,
  entities,
};

const civilRegistry: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'CIVIL_REGISTRY_URL',
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};
export default civilRegistry;
