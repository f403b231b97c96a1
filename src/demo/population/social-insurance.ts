import { ageAt, type CivilDate, compact, date } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import { fullName } from './names.ts';
import type { Person } from './person.ts';
import { unitAt } from './places.ts';
import type { Random } from './random.ts';

/** From then on numbers were matched with the residence database, and addresses copied from it. */
const matchedOn = date(2024, 5, 2);

export type ParticipantRow = NonNullable<ReturnType<typeof participantRow>>;

const cell = (value: string | null): string | null => value;

/** Everybody with a health-insurance card has a number, and some who once contributed; null for the others. */
export function participantRow(making: Making, person: Person) {
  const { random, asOf } = making;
  const { insurance, birthplace, household, born } = person;
  const age = ageAt(born, asOf);
  const isKnown = random.chance(0.3) && age >= 18;
  if (insurance === null && !isKnown) return null;
  const status = statusOf(random, person, age);
  const { before } = birthplace;
  return {
    id: making.row('nguoi_tham_gia'),
    so_dinh_danh: cell(person.personalId),
    ma_so_bhxh: person.socialInsuranceNo,
    so_so_cu: cell(
      status !== '0' && born.year < 1990 && random.chance(0.5) ? `00${random.integer(10_000_000, 99_999_999)}` : null,
    ),
    ho_ten: fullName(person.name),
    ngay_sinh: compact(born),
    loai_ngay_sinh: '0',
    gioi_tinh: person.sex === 'M' ? '1' : '2',
    ma_tinh_ks: before.provinceCode,
    ma_huyen_ks: before.districtCode,
    ma_xa_ks: cell(before.code),
    ma_ho: cell(household && `00${household.number.slice(-8)}`),
    dia_chi: cell(household && `${household.address.detail}, ${unitAt(household.address.place, matchedOn).text}`),
    trang_thai: status,
  };
}

/** As people of that age and insurance have it. */
function statusOf(random: Random, { insurance, death }: Person, age: number): string {
  if (age < 16) return '0';
  const object = insurance?.object.slice(0, 2);
  if (object === 'HT') return '3';
  if ((object === 'DN' || object === 'HC') && death === null) return '1';
  const past: readonly (readonly [string, number])[] = [
    ['0', 50],
    ['2', 30],
    ['4', 20],
  ];
  return random.weighted(past);
}

/** A date as far as it is known, the rest filled with zeros. */
export function writtenDate(born: CivilDate, precision: '0' | '1' | '2') {
  const whole = compact(born);
  const known = precision === '0' ? whole : whole.slice(0, precision === '1' ? 4 : 6);
  return { ngay_sinh: known.padEnd(8, '0'), loai_ngay_sinh: precision };
}
