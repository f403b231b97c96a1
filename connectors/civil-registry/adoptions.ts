import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { AdoptionKind } from '../../src/generated/model.ts';
import { date, identified, partyFrom, record, registration } from './registration.ts';

/*
 * Sealed: `scope.ts` has the procedures that may read it. Nothing else is fed from this table: mother, father and
 * children of a person are those of the birth.
 */
const adoptions = { ...record, name: 'adoptions', table: 'nuoi_con_nuoi' } as const;

/** Birth parents are named without paper and date of birth. */
const birthParent = (role: 'BIRTH_FATHER' | 'BIRTH_MOTHER', prefix: 'chaDe' | 'meDe') =>
  partyFrom(role, { name: `${prefix}HoTen`, personalId: `${prefix}SoDDCN` });

export const adoptionRegistration: TableEntity<'AdoptionRegistration'> = {
  findsByKey: true,
  sources: [
    {
      ...adoptions,
      fields: {
        ...registration,
        decisionNumber: { from: ['quyetDinhSo'], transform: text },
        kind: {
          from: ['loaiNuoiConNuoi'],
          transform: enumeration<AdoptionKind>({
            TRONG_NUOC: 'DOMESTIC',
            NUOC_NGOAI: 'INTERCOUNTRY',
            THUC_TE: 'DE_FACTO',
          }),
        },
        child: identified('ADOPTED_CHILD', 'cn'),
        adoptiveFather: identified('ADOPTIVE_FATHER', 'chaNuoi'),
        adoptiveMother: identified('ADOPTIVE_MOTHER', 'meNuoi'),
        birthFather: birthParent('BIRTH_FATHER', 'chaDe'),
        birthMother: birthParent('BIRTH_MOTHER', 'meDe'),
        giver: { from: ['benGiao'], transform: text },
        endDecisionNumber: { from: ['chamDutQuyetDinhSo'], transform: text },
        endedOn: { from: ['chamDutNgayHieuLuc'], transform: date },
      },
    },
  ],
};

/**
 * The adoptions of a person who was adopted, or adopted somebody. To be in one does not make a person known: whoever
 * asks whether there is such a person would else be told of it.
 */
export const adoptionsAs = (party: 'cn' | 'chaNuoi' | 'meNuoi'): TableSource<'Person'> => ({
  ...adoptions,
  key: [`${party}SoDDCN`],
  cmnd: `${party}SoGiayToTuyThan`,
  subject: false,
  linkedBy: 'PID',
  fields: { adoptions: { from: ['id'], transform: link('AdoptionRegistration', text) } },
});
