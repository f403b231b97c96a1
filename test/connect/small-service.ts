import type { ItemEntity } from '../../src/connect/kinds/item-records.ts';
import { ethnicity54 } from '../../src/connect/tables/ethnicity-54.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import type { Sex } from '../../src/generated/model.ts';

/** Persons of a small register behind a service of any kind. */
export const personItems: ItemEntity<'Person'> = {
  findsByKey: true,
  recordedAt: 'capNhat',
  sources: [
    {
      name: 'persons',
      key: ['soDinhDanh'],
      subject: true,
      linkedBy: 'PID',
      fields: {
        personalId: { from: ['soDinhDanh'], transform: personalId },
        fullName: { from: ['hoTen'], transform: personName },
        dateOfBirth: { from: ['ngaySinh'], transform: partialDate('dd/MM/yyyy|MM/yyyy|yyyy') },
        sex: { from: ['gioiTinh'], transform: enumeration<Sex>({ Nam: 'MALE', Nữ: 'FEMALE' }) },
        ethnicity: { from: ['danToc'], transform: code(ethnicity54) },
        mother: { from: ['me'], transform: link('Person', personalId) },
        children: { from: ['con[].soDinhDanh'], transform: link('Person', personalId) },
      },
    },
  ],
};

export const pinging = { official: 'LIENTHONG', unit: 'LIENTHONG', procedure: 'GIAM-SAT', dossier: null } as const;
