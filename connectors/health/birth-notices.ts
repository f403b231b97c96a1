import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import { date, partyFrom, row, sex } from './columns.ts';
import { facility } from './facility.ts';

const notices = { ...row, table: 'birth_notice' } as const;

/**
 * Not mapped, for they are sensitive or of no use to a procedure: `child_weight_grams`, `born_at`,
 * `mother_social_insurance_no`.
 */
export const birthNotice: TableEntity<'BirthNotice'> = {
  findsByKey: true,
  sources: [
    {
      ...notices,
      name: 'birth-notices',
      key: ['id'],
      subject: true,
      linkedBy: 'KEY',
      fields: {
        noticeNumber: { from: ['notice_no'], transform: text },
        issuedOn: { from: ['issued_on'], transform: date },
        facility: { from: ['facility_code'], transform: code(facility) },
        child: partyFrom('CHILD', { name: 'child_name', dateOfBirth: 'born_on', personalId: 'child_pid' }),
        bornOn: { from: ['born_on'], transform: date },
        sex: { from: ['child_sex'], transform: sex },
        mother: partyFrom('MOTHER', {
          name: 'mother_name',
          dateOfBirth: 'mother_dob',
          precision: 'mother_dob_precision',
          document: 'mother_id_no',
          personalId: 'mother_pid',
        }),
      },
    },
  ],
};

/** The children of a mother, as notices name them: those born in facilities, and with their number once registered. */
export const childrenNotified: TableSource<'Person'> = {
  ...notices,
  name: 'birth-notices-of-children',
  key: ['mother_pid'],
  cmnd: 'mother_id_no',
  subject: false,
  linkedBy: 'PID',
  fields: { children: { from: ['child_pid'], transform: link('Person', personalId) } },
};
