import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { restConnector } from '../../src/connect/kinds/rest.ts';
import { entities, mapping } from './mapping.ts';

const declaration: Declaration = {
  id: 'residence',
  title: { vi: 'CSDL quốc gia về dân cư và cư trú', en: 'Population and residence register' },
  owner: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  authority: {
    default: 2,
    fields: {
      'Person.personalId': 1, // minted here (Law 26/2023, article 12)
      'Person.lifeStatus': 3,
      'Person.residence': 1,
      'Person.permanentResidence': 1,
      'Person.household': 1,
      'Person.residences': 1,
      'Person.absences': 1,
      'Person.householdMemberships': 1,
      'Person.identityPapers': 1,
      'Person.supersededNumbers': 1,
      'Person.registeredMaritalStatus': 1,
      'Person.spouse': 1,
      'Residence.kind': 1,
      'Residence.address': 1,
      'Residence.since': 1,
      'Residence.until': 1,
      'Residence.registeredUntil': 1,
      'Residence.endReason': 1,
      'Absence.destination': 1,
      'Absence.since': 1,
      'Absence.until': 1,
      'Absence.reason': 1,
      'IdentityPaper.kind': 1,
      'IdentityPaper.number': 1,
      'IdentityPaper.issuedOn': 1,
      'IdentityPaper.issuedBy': 1,
      'IdentityPaper.validUntil': 1,
      'IdentityPaper.state': 1,
      'SupersededNumber.number': 1,
      'SupersededNumber.cancelledOn': 1,
      'SupersededNumber.reason': 1,
      'Household.householdNumber': 1,
      'Household.address': 1,
      'Household.head': 1,
      'Household.members': 1,
      'HouseholdMember.household': 1,
      'HouseholdMember.person': 1,
      'HouseholdMember.relationToHead': 1,
      'HouseholdMember.since': 1,
      'HouseholdMember.until': 1,
    },
  },
  scope: [], // its owner has not published one: the fields mapped are taken as agreed with it
  coverage: [],
  entities,
};

const residence: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'RESIDENCE_URL',
  settings: ['RESIDENCE_TOKEN'],
  declaration,
  create: ({ url, settings }) => restConnector(declaration, mapping, { url, token: settings.RESIDENCE_TOKEN ?? '' }),
};
export default residence;
