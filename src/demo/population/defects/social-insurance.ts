import { date } from '../civil-date.ts';
import type { Records } from '../records.ts';
import { writtenDate } from '../social-insurance.ts';
import type { RecordDefect } from './defect.ts';
import { withoutDiacritics } from './names.ts';

const isInsured = ({ participants }: Records): boolean => participants.length > 0;

export const socialInsuranceDefects: readonly RecordDefect[] = [
  {
    code: 'DIACRITICS_LOST_IN_SOCIAL_INSURANCE',
    rate: 0.02,
    can: isInsured,
    apply: ({ participants }) => {
      for (const row of participants) row.ho_ten = withoutDiacritics(row.ho_ten).toUpperCase();
    },
  },
  {
    code: 'BIRTH_DATE_IMPRECISE_IN_SOCIAL_INSURANCE',
    rate: 0.08,
    can: (records) => isInsured(records) && records.person.born.year < 1976,
    apply: ({ participants, person }, { random }) => {
      const written = writtenDate(person.born, random.chance(0.8) ? '1' : '2');
      for (const row of participants) Object.assign(row, written);
    },
  },
  {
    code: 'BIRTH_DATE_WRONG_IN_SOCIAL_INSURANCE',
    rate: 0.01,
    can: (records) => isInsured(records) && records.participants[0]?.loai_ngay_sinh === '0',
    // The day as the employer reported it.
    apply: ({ participants, person: { born } }) => {
      const other = date(born.year, born.month, born.day > 20 ? born.day - 10 : born.day + 1);
      for (const row of participants) Object.assign(row, writtenDate(other, '0'));
    },
  },
  {
    code: 'SEX_WRONG_IN_SOCIAL_INSURANCE',
    rate: 0.002,
    can: isInsured,
    apply: ({ participants, person }) => {
      for (const row of participants) row.gioi_tinh = person.sex === 'M' ? '2' : '1';
    },
  },
  {
    code: 'SECOND_SOCIAL_INSURANCE_NUMBER',
    rate: 0.005,
    can: isInsured,
    // Two employers each asked for a number.
    apply: ({ participants }, making) => {
      const [row] = participants;
      if (row === undefined) return;
      const second = { id: making.row('nguoi_tham_gia'), ma_so_bhxh: `0002${row.ma_so_bhxh.slice(4)}`, so_so_cu: null };
      participants.push({ ...row, ...second, trang_thai: '2' });
    },
  },
  {
    code: 'PID_MISSING_IN_SOCIAL_INSURANCE',
    rate: 0.04,
    can: isInsured,
    apply: ({ participants }) => {
      for (const row of participants) row.so_dinh_danh = null;
    },
  },
];
