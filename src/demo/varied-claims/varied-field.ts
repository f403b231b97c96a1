import type { OfflineType } from '../../quality/assess/offline-type.ts';
import type { Random } from '../population/random.ts';

/** One column: what is true, and how it may be written without being wrong. */
export interface VariedField {
  readonly field: string;
  readonly type: OfflineType;
  /** Each place and the one it lies in; of places alone. */
  readonly hierarchy?: readonly (readonly [child: string, parent: string])[];
  value(random: Random): string;
  /** The same as another register writes it, or less of it. */
  written?(value: string, random: Random): string;
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng'];
const middles = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Kim'];
const givens = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hạnh', 'Khoa', 'Lan', 'Nam', 'Phúc', 'Quân', 'Sơn', 'Yến'];
const provinces: readonly string[] = Array.from({ length: 12 }, (_, at) => `Tỉnh ${String.fromCharCode(65 + at)}`);
const districts = provinces.flatMap((province) =>
  Array.from({ length: 6 }, (_, at) => [`Huyện ${at + 1} ${province}`, province] as const),
);
const wards = districts.flatMap(([district]) =>
  Array.from({ length: 8 }, (_, at) => [`Xã ${at + 1} ${district}`, district] as const),
);
const above = new Map<string, string>([...wards, ...districts]);

export const fullName: VariedField = {
  field: 'full_name',
  type: 'name',
  value: (random) => `${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)}`,
  written: (value, random) => (random.chance(0.5) ? value.toUpperCase() : bare(value)),
};
export const born: VariedField = {
  field: 'born',
  type: 'date',
  value: (random) => `${random.integer(1930, 2024)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`,
  written: (value, random) => {
    const [year = '', month = '', day = ''] = value.split('-');
    return random.pick([year, `${month}/${year}`, `${day}/${month}/${year}`]);
  },
};
export const place: VariedField = {
  field: 'birthplace',
  type: 'place',
  hierarchy: [...wards, ...districts],
  value: (random) => random.pick(wards)[0],
  written: (value, random) => {
    const district = above.get(value) ?? value;
    return random.chance(0.6) ? district : (above.get(district) ?? district);
  },
};
/** Places of which nobody says what lies in what. */
export const ward: VariedField = { field: 'ward', type: 'place', value: (random) => random.pick(wards)[0] };
export const income: VariedField = {
  field: 'income',
  type: 'number',
  value: (random) => String(random.integer(40, 900) * 100_000),
  written: (value) => value.replace(/\B(?=(\d{3})+$)/gu, '.'),
};
/** Read from an instrument: who writes it otherwise has read a little more or less. */
export const measured: VariedField = {
  field: 'measured',
  type: 'number',
  value: (random) => String(random.integer(200, 900) / 10),
  written: (value, random) => String((Number(value) * 10 + random.pick([-3, -2, -1, 1, 2, 3])) / 10),
};
export const sex: VariedField = { field: 'sex', type: 'code', value: (random) => random.pick(['Nam', 'Nữ']) };
export const card: VariedField = {
  field: 'card',
  type: 'code',
  value: (random) => `DN4${random.integer(1_000_000_000, 9_999_999_999)}`,
};

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
const two = (part: number): string => String(part).padStart(2, '0');
