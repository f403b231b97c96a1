import type { Example } from '../../../src/connect/conformance/sample.ts';
import { sqlSample } from '../../../src/connect/kinds/sql-sample.ts';
import health from '../connector.ts';
import { mapping } from '../mapping.ts';

/** Rows as hospital information systems write them, and what must be read from them. Nobody in them is real. */
const examples: readonly Example[] = [
  {
    entity: 'Person',
    key: '000190999901',
    in: 'insurance_card',
    row: {
      pid: '000190999901',
      card_no: 'GD4790000999901',
      valid_from: '20260101',
      full_name: 'TRẦN THỊ THU HÀ',
      dob: '19900500',
      dob_precision: '2',
      sex: '2',
    },
    expects: {
      fullName: { full: 'TRẦN THỊ THU HÀ', family: null, middle: null, given: null },
      dateOfBirth: '1990-05',
      sex: 'FEMALE',
      healthInsurance: { entity: 'HealthInsuranceCard', key: 'GD4790000999901/20260101' },
    },
  },
  {
    entity: 'Person',
    key: '000030999903',
    in: 'death_notice',
    row: { pid: '000030999903', dob: '19300000', dob_precision: '1', died_on: '20260918', sex: '3' },
    expects: { dateOfBirth: '1930', dateOfDeath: '2026-09-18', sex: 'UNREADABLE', lifeStatus: 'DECEASED' },
  },
];

/** What `connector check` tries this connector on. */
export default sqlSample(health, { mapping, schema: new URL('schema.sql', import.meta.url), examples });
