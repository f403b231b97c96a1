import { date, isBefore } from '../civil-date.ts';
import type { RecordDefect } from './defect.ts';
import { withoutDiacritics } from './names.ts';

/** In the lists of social assistance, which were keyed from papers. */
export const assistanceDefects: readonly RecordDefect[] = [
  {
    code: 'DIACRITICS_LOST_IN_ASSISTANCE',
    rate: 0.03,
    can: ({ assistance }) => Boolean(assistance?.beneficiary),
    apply: ({ assistance }) => {
      if (assistance?.beneficiary) assistance.beneficiary.ho_ten = withoutDiacritics(assistance.beneficiary.ho_ten);
    },
  },
  {
    code: 'BIRTH_YEAR_ONLY_IN_ASSISTANCE',
    rate: 0.2,
    can: ({ assistance, person }) => Boolean(assistance?.beneficiary) && isBefore(person.born, date(1955, 1, 1)),
    apply: ({ assistance }) => {
      if (assistance?.beneficiary) assistance.beneficiary.ngay_sinh = assistance.beneficiary.ngay_sinh.slice(-4);
    },
  },
  {
    code: 'BIRTH_DAY_AND_MONTH_SWAPPED_IN_ASSISTANCE',
    rate: 0.01,
    can: ({ assistance, person }) =>
      assistance?.beneficiary?.ngay_sinh.length === 10 &&
      person.born.day <= 12 &&
      person.born.day !== person.born.month,
    apply: ({ assistance }) => {
      const { beneficiary } = assistance ?? {};
      if (beneficiary) beneficiary.ngay_sinh = beneficiary.ngay_sinh.replace(/^(..)\/(..)/, '$2/$1');
    },
  },
  {
    code: 'ASSISTANCE_ONLY_BY_CMND',
    rate: 0.08,
    can: ({ assistance }) => Boolean(assistance?.beneficiary?.so_cmnd),
    apply: ({ assistance }) => {
      if (assistance?.beneficiary) assistance.beneficiary.so_dinh_danh = null;
    },
  },
];
