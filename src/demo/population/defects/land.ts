import type { LandHolding } from '../land-row.ts';
import type { RecordDefect } from './defect.ts';

const holds = ({ land }: { readonly land: readonly LandHolding[] }) => land.length > 0;
const byPaperAlone = ({ row, as }: LandHolding) =>
  row[`${as}_so_dinh_danh`] === null && row[`${as}_so_giay_to`] !== null;

/** What certificates have wrong about those whom they name. */
export const landDefects: readonly RecordDefect[] = [
  {
    code: 'TITLE_IN_NAME_IN_LAND',
    rate: 0.01,
    can: holds,
    apply: ({ land }) => {
      for (const { row, as } of land) row[`${as}_ho_ten`] = `${row[`${as}_danh_xung`]} ${row[`${as}_ho_ten`]}`;
    },
  },
  {
    code: 'BIRTH_YEAR_WRONG_IN_LAND',
    rate: 0.015,
    can: holds,
    apply: ({ land, person }, { random }) => {
      const year = String(person.born.year + random.pick([-2, -1, 1, 2]));
      for (const { row, as } of land) row[`${as}_nam_sinh`] = year;
    },
  },
  {
    code: 'CMND_MISTYPED_IN_LAND',
    rate: 0.01,
    can: ({ land }) => land.some(byPaperAlone),
    // One digit: a number that was never issued, so that it is nobody's.
    apply: ({ land }) => {
      for (const each of land.filter(byPaperAlone)) {
        const { row, as } = each;
        const number = row[`${as}_so_giay_to`] ?? '';
        row[`${as}_so_giay_to`] = `${number.slice(0, 2)}9${number.slice(3)}`;
      }
    },
  },
  {
    code: 'NUMBER_MISSING_IN_LAND',
    rate: 0.03,
    can: holds,
    apply: ({ land }) => {
      for (const { row, as } of land) {
        row[`${as}_so_giay_to`] = null;
        row[`${as}_so_dinh_danh`] = null;
      }
    },
  },
];
