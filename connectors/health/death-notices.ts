import type { TableEntity } from '../../src/connect/mapping.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { text } from '../../src/connect/transforms/text.ts';
import { date, dateOfBirth, partyFrom, row, sex } from './columns.ts';
import { facility } from './facility.ts';

/** What a notice says of the deceased: of the person, and of the notice that quotes it. */
export const ofDeceased = {
  fullName: { from: ['full_name'], transform: personName },
  dateOfBirth,
  sex: { from: ['sex'], transform: sex },
  dateOfDeath: { from: ['died_on'], transform: date },
} as const;

/** Not mapped, for they are sensitive and no procedure of the catalogue needs them: `cause_icd10`, `informant_name`. */
export const deathNotice: TableEntity<'DeathNotice'> = {
  findsByKey: true,
  sources: [
    {
      ...row,
      name: 'death-notices',
      table: 'death_notice',
      key: ['id'],
      subject: true,
      linkedBy: 'KEY',
      fields: {
        noticeNumber: { from: ['notice_no'], transform: text },
        issuedOn: { from: ['issued_on'], transform: date },
        issue: { from: ['issue_count'], transform: text },
        facility: { from: ['facility_code'], transform: code(facility) },
        deceased: partyFrom('DECEASED', {
          name: 'full_name',
          dateOfBirth: 'dob',
          precision: 'dob_precision',
          document: 'id_no',
          personalId: 'pid',
        }),
        ...ofDeceased,
      },
    },
  ],
};
