import { digitised, hasBirth, type RecordDefect } from './defect.ts';

export const valueDefects: readonly RecordDefect[] = [
  {
    code: 'SEX_UNKNOWN_IN_CIVIL_REGISTRY',
    rate: 0.004,
    can: digitised,
    apply: ({ births: [birth] }) => {
      if (birth) birth.nksGioiTinh = '3';
    },
  },
  {
    code: 'SEX_WRONG_IN_HEALTH',
    rate: 0.002,
    can: ({ cards }) => cards.length > 0,
    apply: ({ cards, person }) => {
      for (const card of cards) card.sex = person.sex === 'M' ? '2' : '1';
    },
  },
  {
    code: 'SENTINEL_IN_CIVIL_REGISTRY',
    rate: 0.015,
    can: digitised,
    apply: ({ births: [birth] }, { random }) => {
      if (birth === undefined) return;
      const column = random.pick(['nksDanToc', 'nksQuocTich', 'nksNoiSinh'] as const);
      birth[column] = random.weighted([
        ['Không có thông tin', 6],
        ['Null', 2],
        [' ', 1],
        ['0', 1],
      ]);
      if (column === 'nksNoiSinh') birth.nksNoiSinhDVHC = null;
    },
  },
  {
    code: 'ETHNICITY_WRONG_IN_RESIDENCE',
    rate: 0.002,
    can: hasBirth,
    apply: ({ citizen, person }) => {
      citizen.dan_toc = person.ethnicity === '01' ? '04' : '01';
    },
  },
];
