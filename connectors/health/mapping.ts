import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { joinedKey } from '../../src/connect/transforms/joined-key.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { means } from '../../src/connect/transforms/means.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personByNumbers } from '../../src/connect/transforms/person-by-numbers.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { Sex } from '../../src/generated/model.ts';
import { facility } from './facility.ts';

const date = partialDate('yyyyMMdd');
const dateOfBirth = { from: ['dob', 'dob_precision'], transform: partialDate('yyyyMMdd+precision') };
/** 3 is “other”: the schema has no such value, so it is unreadable and not left out. */
const sex = enumeration<Sex>({ 1: 'MALE', 2: 'FEMALE' });
const row = { ref: 'id', recordedAt: { column: 'updated_at' } } as const;

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
          fullName: { from: ['full_name'], transform: personName },
          dateOfBirth,
          sex: { from: ['sex'], transform: sex },
          lifeStatus: { from: ['notice_no'], transform: means('DECEASED') },
          dateOfDeath: { from: ['died_on'], transform: date },
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
        },
      },
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
};

export const entities = declareEntities(mapping);
