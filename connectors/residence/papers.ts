import type { ItemSource } from '../../src/connect/kinds/item-records.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { joinedKey } from '../../src/connect/transforms/joined-key.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { IdentityPaperKind, IdentityPaperState } from '../../src/generated/model.ts';

/*
 * Identity papers and cancelled numbers, which the register lists without ids. A paper is known by person, kind and day of
 * issue, a cancelled number by person and number; of several alike the second and later ones by their place.
 */

const date = partialDate('yyyy-mm-dd|yyyy');
const paper = 'GiayTo[#Loai,NgayCap]';
const oldNumber = 'SoDinhDanhCu[#SoDinhDanh]';

export const papers: ItemSource<'IdentityPaper'> = {
  name: 'papers',
  key: ['SoDinhDanh', 'GiayTo.Loai', 'GiayTo.#'],
  each: paper,
  subject: true,
  linkedBy: 'KEY',
  fields: {
    kind: {
      from: ['GiayTo.Loai'],
      transform: enumeration<IdentityPaperKind>({
        CMND9: 'CMND',
        CMND12: 'CMND_12',
        CCCD: 'CCCD',
        CAN_CUOC: 'CAN_CUOC',
      }),
    },
    number: { from: ['GiayTo.So'], transform: text },
    issuedOn: { from: ['GiayTo.NgayCap'], transform: date },
    issuedBy: { from: ['GiayTo.NoiCap'], transform: text },
    validUntil: { from: ['GiayTo.CoGiaTriDen'], transform: date },
    state: {
      from: ['GiayTo.TinhTrang'],
      transform: enumeration<IdentityPaperState>({
        CON_HIEU_LUC: 'VALID',
        HET_HIEU_LUC: 'EXPIRED',
        DA_THAY_THE: 'REPLACED',
      }),
    },
  },
};

export const oldNumbers: ItemSource<'SupersededNumber'> = {
  name: 'superseded-numbers',
  key: ['SoDinhDanh', 'SoDinhDanhCu.#'],
  each: oldNumber,
  subject: true,
  linkedBy: 'KEY',
  fields: {
    number: { from: ['SoDinhDanhCu.SoDinhDanh'], transform: personalId },
    cancelledOn: { from: ['SoDinhDanhCu.NgayHuy'], transform: date },
    reason: { from: ['SoDinhDanhCu.LyDo'], transform: text },
  },
};

/** The fields of a person that lead to these. */
export const papersOfPerson: ItemSource<'Person'>['fields'] = {
  identityPapers: {
    from: ['SoDinhDanh', `${paper}.Loai`, `${paper}.#`],
    transform: link('IdentityPaper', joinedKey),
  },
  supersededNumbers: { from: ['SoDinhDanh', `${oldNumber}.#`], transform: link('SupersededNumber', joinedKey) },
};
