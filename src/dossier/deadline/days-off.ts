import type { Text } from '../../generated/model.ts';

/**
 * Public holidays of one year beside the fixed ones. Configuration: the government settles these days year by year, so
 * they are corrected here, or by a list of the installation's own, when it has.
 */
export interface YearOfDaysOff {
  readonly year: number;
  /** Whether the government has settled them; while it has not, what is counted over them may still move. */
  readonly isSettled: boolean;
  readonly off: readonly DayOff[];
  /** Saturdays or Sundays that are worked, for a working day that is off. */
  readonly worked: readonly string[];
}

export interface DayOff {
  /** yyyy-mm-dd */
  readonly day: string;
  readonly name: Text;
}

/** Days of every year, `mm-dd` (Labour Code 45/2019, Article 112). The second day of National Day is settled by year. */
export const fixedDaysOff: readonly DayOff[] = [
  { day: '01-01', name: { vi: 'Tết Dương lịch', en: 'New Year' } },
  { day: '04-30', name: { vi: 'Ngày Chiến thắng', en: 'Victory Day' } },
  { day: '05-01', name: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' } },
  { day: '09-02', name: { vi: 'Quốc khánh', en: 'National Day' } },
];

const tet: Text = { vi: 'Tết Âm lịch', en: 'Lunar New Year' };
const hungKings: Text = { vi: 'Ngày Giỗ Tổ Hùng Vương', en: 'Commemoration of the Hùng Kings' };
const nationalDay: Text = { vi: 'Quốc khánh, ngày liền kề', en: 'National Day, the adjacent day' };
const substitute: Text = { vi: 'Nghỉ bù', en: 'Substitute for a holiday on a weekly day off' };
const swapped: Text = { vi: 'Nghỉ hoán đổi', en: 'Off for a Saturday that is worked' };

const off = (name: Text, ...days: readonly string[]): readonly DayOff[] => days.map((day) => ({ day, name }));

/**
 * As the press reported the yearly decisions for offices of the state. Of 2027 nothing is settled: Lunar New Year and the
 * day next to National Day are as they are usually chosen. 24 November (a day off in principle since Resolution 80 of the
 * Politburo, January 2026) is left out until a law or the yearly list has it: counted as worked it makes no one late.
 */
export const daysOffOfYears: readonly YearOfDaysOff[] = [
  {
    year: 2025,
    isSettled: true,
    off: [
      ...off(tet, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
      ...off(hungKings, '2025-04-07'),
      ...off(swapped, '2025-05-02'),
      ...off(nationalDay, '2025-09-01'),
    ],
    worked: ['2025-04-26'],
  },
  {
    year: 2026,
    isSettled: true,
    off: [
      ...off(swapped, '2026-01-02'),
      ...off(tet, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      ...off(hungKings, '2026-04-26'),
      ...off(substitute, '2026-04-27'),
      ...off(swapped, '2026-08-31'),
      ...off(nationalDay, '2026-09-01'),
    ],
    worked: ['2026-01-10', '2026-08-22'],
  },
  {
    year: 2027,
    isSettled: false,
    off: [
      ...off(tet, '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
      ...off(substitute, '2027-02-10', '2027-02-11'),
      ...off(hungKings, '2027-04-16'),
      ...off(substitute, '2027-05-03'),
      ...off(nationalDay, '2027-09-03'),
    ],
    worked: [],
  },
];
