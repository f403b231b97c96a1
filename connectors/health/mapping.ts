import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { joinedKey } from '../../src/connect/transforms/joined-key.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { means } from '../../src/connect/transforms/means.ts';
import { personByNumbers } from '../../src/connect/transforms/person-by-numbers.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import { birthNotice, childrenNotified } from './birth-notices.ts';
import { date, dateOfBirth, row, sex } from './columns.ts';
import { deathNotice, ofDeceased } from './death-notices.ts';
import { facility } from './facility.ts';

/** The same number is printed for each period of validity; a card here is one period. */
const cardKey = ['card_no', 'valid_from'] as const;

export const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
      {
        ...row,
        name: 'insurance-cards',
        table: 'insurance_card',
        key: ['pid'],
        search: {},
        subject: true,
        linkedBy: 'PID',
        fields: {
          personalId: { from: ['pid'], transform: personalId },
          fullName: { from: ['full_name'], transform: personName },
          dateOfBirth,
          sex: { from: ['sex'], transform: sex },
          healthInsurance: { from: cardKey, transform: link('HealthInsuranceCard', joinedKey) },
        },
      },
      {
        ...row,
        name: 'death-notices',
        table: 'death_notice',
        key: ['pid'],
        cmnd: 'id_no',
        search: {},
        subject: true,
        linkedBy: 'PID',
        fields: {
          personalId: { from: ['pid'], transform: personalId },
          ...ofDeceased,
          lifeStatus: { from: ['notice_no'], transform: means('DECEASED') },
          deathNotices: { from: ['id'], transform: link('DeathNotice', text) },
        },
      },
      {
        ...row,
        name: 'birth-notices',
        table: 'birth_notice',
        key: ['child_pid'],
        subject: true,
        linkedBy: 'PID',
        fields: {
          mother: { from: ['mother_pid', 'mother_id_no'], transform: personByNumbers },
          birthNotices: { from: ['id'], transform: link('BirthNotice', text) },
        },
      },
      childrenNotified,
    ],
  },
  HealthInsuranceCard: {
    findsByKey: true,
    sources: [
      {
        ...row,
        name: 'insurance-cards',
        table: 'insurance_card',
        key: cardKey,
        subject: true,
        linkedBy: 'KEY',
        fields: {
          cardNumber: { from: ['card_no'], transform: text },
          validFrom: { from: ['valid_from'], transform: date },
          validTo: { from: ['valid_to'], transform: date },
          initialFacility: { from: ['facility_code'], transform: code(facility) },
        },
      },
    ],
  },
  DeathNotice: deathNotice,
  BirthNotice: birthNotice,
};

export const entities = declareEntities(mapping);
