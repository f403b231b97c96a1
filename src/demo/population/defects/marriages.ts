import { maritalCodes } from '../residence.ts';
import type { MarriageDefect, MarriageTarget } from './defect.ts';

const isDivorced = ({ records: { marriage, row } }: MarriageTarget): boolean =>
  row !== null && row.tinhTrangKetHon !== null && marriage.divorced !== null;
const isLast = ({ records: { marriage } }: MarriageTarget): boolean =>
  marriage.husband.marriages.at(-1) === marriage && marriage.wife.marriages.at(-1) === marriage;

export const marriageDefects: readonly MarriageDefect[] = [
  {
    code: 'DIVORCE_UNKNOWN_TO_CIVIL_REGISTRY',
    rate: 0.05,
    can: isDivorced,
    apply: ({ records }) => {
      records.note = null;
      if (records.row) Object.assign(records.row, unended);
    },
  },
  {
    code: 'DIVORCE_NOTED_APART_FROM_MARRIAGE',
    rate: 0.05,
    can: (target) => isDivorced(target) && target.records.note !== null,
    apply: ({ records }) => {
      if (records.row) Object.assign(records.row, unended);
    },
  },
  {
    code: 'DIVORCE_UNKNOWN_TO_RESIDENCE',
    rate: 0.05,
    can: (target) => isDivorced(target) && isLast(target),
    apply: ({ records: { marriage }, husband, wife }) => {
      const pairs = [
        [husband, wife, marriage.wife],
        [wife, husband, marriage.husband],
      ] as const;
      for (const [one, other, spouse] of pairs) {
        if (one === null || one.citizen.tinh_trang_hon_nhan !== maritalCodes.DIVORCED) continue;
        one.citizen.tinh_trang_hon_nhan = maritalCodes.MARRIED;
        one.citizen.vo_chong_so_dinh_danh = other?.person.personalId ?? null;
        one.citizen.vo_chong_ho_ten = [spouse.name.family, spouse.name.middle, spouse.name.given]
          .filter(Boolean)
          .join(' ');
      }
    },
  },
  {
    code: 'MARRIAGE_ONLY_BY_CMND',
    rate: 0.4,
    can: ({ records: { row } }) => row !== null && row.hinhThucNhap !== 'DIEN_TU',
    apply: ({ records: { row } }) => {
      if (row === null) return;
      if (row.chongSoGiayToTuyThan !== null) row.chongSoDDCN = null;
      if (row.voSoGiayToTuyThan !== null) row.voSoDDCN = null;
    },
  },
  {
    code: 'MARRIAGE_BY_EARLIER_CMND',
    rate: 0.5,
    can: ({ records: { row, marriage } }) =>
      row !== null && row.chongSoDDCN === null && marriage.husband.formerCmnd !== null && marriage.on.year < 2005,
    apply: ({ records: { row, marriage } }) => {
      if (row) row.chongSoGiayToTuyThan = marriage.husband.formerCmnd;
    },
  },
  {
    code: 'MARITAL_STATUS_UNKNOWN_TO_RESIDENCE',
    rate: 0.03,
    can: ({ husband }) => husband !== null,
    apply: ({ husband }) => {
      if (husband === null) return;
      husband.citizen.tinh_trang_hon_nhan = null;
      husband.citizen.vo_chong_so_dinh_danh = null;
      husband.citizen.vo_chong_ho_ten = null;
    },
  },
];

const unended = { tinhTrangKetHon: null, huyKetHonNgayGhiChu: null, huyKetHonCanCu: null, ghiChu: null };
