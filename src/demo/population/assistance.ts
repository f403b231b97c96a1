import { ageAt, type CivilDate, date, isBefore, iso } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import { fullName } from './names.ts';
import type { Person } from './person.ts';

/** What the lists of social assistance hold about one person. */
export interface AssistanceRecords {
  beneficiary: BeneficiaryRow | null;
  readonly certificate: CertificateRow | null;
  readonly listings: readonly ListingRow[];
}

export interface BeneficiaryRow {
  readonly ma_ho_so: string;
  so_dinh_danh: string | null;
  readonly so_cmnd: string | null;
  ho_ten: string;
  ngay_sinh: string;
  readonly gioi_tinh: string;
  readonly nhom_doi_tuong: string;
  readonly he_so: string;
  readonly muc_tro_cap: string;
  readonly huong_tu: string;
  huong_den: string | null;
  readonly ly_do_tam_dung: string | null;
  readonly so_quyet_dinh: string;
  readonly ngay_cap_nhat: string;
}

export interface CertificateRow {
  readonly so_giay: string;
  readonly so_dinh_danh: string;
  readonly dang_tat: string;
  readonly muc_do: string;
  readonly ngay_cap: string;
  readonly cap_nhat_luc: string;
}

export interface ListingRow {
  readonly 'Mã hộ': string;
  readonly Năm: string;
  readonly 'Loại hộ': string;
  'Số định danh': string;
  readonly 'Họ và tên': string;
  readonly 'Ngày quyết định': string;
}

/** Standard monthly allowance in đồng (Decree 76/2024/NĐ-CP). */
const standard = 500_000;
/** Of a decision: the category by Decree 20/2021/NĐ-CP and the coefficient. */
interface Entitlement {
  readonly category: string;
  readonly coefficient: number;
  readonly from: CivilDate;
}

/** What is in the lists of who lives in the city now, or lived there: one in twenty-five is disabled, one household in forty poor. */
export function assistanceRecords(making: Making, person: Person): AssistanceRecords {
  const certificate = certificateOf(making, person);
  const entitlement = entitlementOf(making, person, certificate);
  return {
    certificate,
    beneficiary: entitlement && beneficiaryOf(making, person, entitlement),
    listings: listingsOf(person, making.asOf),
  };
}

function certificateOf({ random, row, asOf }: Making, person: Person): CertificateRow | null {
  if (!random.chance(0.04)) return null;
  const year = Math.max(person.born.year + 1, random.integer(2013, 2026));
  const on = date(year, random.integer(1, 10), random.integer(1, 28));
  const type = random.pick(['1', '1', '2', '3', '4', '5', '6']);
  const level = random.weighted([
    ['1', 15],
    ['2', 45],
    ['3', 40],
  ]);
  if (isBefore(asOf, on) || (person.death !== null && isBefore(person.death.on, on))) return null;
  return {
    so_giay: `KT79-${String(row('disability')).padStart(6, '0')}`,
    so_dinh_danh: person.personalId,
    dang_tat: type,
    muc_do: level,
    ngay_cap: iso(on),
    cap_nhat_luc: `${iso(on)}T02:15:00.000Z`,
  };
}

function entitlementOf(
  { random, asOf }: Making,
  person: Person,
  certificate: CertificateRow | null,
): Entitlement | null {
  const from = (year: number) => date(Math.max(year, 2021), random.integer(1, 10), 1);
  const isOffered = random.chance(0.8);
  const age = ageAt(person.born, person.death?.on ?? asOf);
  if (certificate !== null && certificate.muc_do !== '3') {
    const coefficient = certificate.muc_do === '1' ? 2 : 1.5;
    return isOffered ? { category: '6', coefficient, from: from(Number(certificate.ngay_cap.slice(0, 4)) + 1) } : null;
  }
  // From 75 without a pension; those under it have none of the other categories here.
  if (age >= 75) return isOffered ? { category: '5', coefficient: 1, from: from(person.born.year + 75) } : null;
  return age < 16 && random.chance(0.004)
    ? { category: '1', coefficient: 1.5, from: from(person.born.year + 1) }
    : null;
}

function beneficiaryOf({ random, row, asOf }: Making, person: Person, { category, coefficient, from }: Entitlement) {
  const { death } = person;
  const [suspended, number] = [random.chance(0.02), random.integer(10, 4_000)];
  if (isBefore(asOf, from) || (death !== null && isBefore(death.on, from))) return null;
  return {
    ma_ho_so: `BTXH79-${String(row('beneficiaries')).padStart(6, '0')}`,
    so_dinh_danh: person.personalId,
    so_cmnd: person.cmnd,
    ho_ten: fullName(person.name),
    ngay_sinh: slashed(person.born),
    gioi_tinh: person.sex === 'M' ? 'Nam' : 'Nữ',
    nhom_doi_tuong: category,
    he_so: coefficient.toFixed(1),
    muc_tro_cap: String(coefficient * standard),
    huong_tu: month(from),
    huong_den: death && month(death.on),
    ly_do_tam_dung: suspended && death === null ? 'Vắng mặt tại nơi cư trú khi rà soát' : null,
    so_quyet_dinh: `${number}/QĐ-UBND`,
    ngay_cap_nhat: slashed(death?.on ?? from),
  };
}

/** By household, the same for all its members: its number decides. */
function listingsOf(person: Person, asOf: CivilDate): ListingRow[] {
  const { household } = person;
  if (household === null || person.death !== null) return [];
  const digits = household.number.replace(/\D/g, '');
  if (Number(digits.slice(-6)) % 40 !== 0) return [];
  const kind = Number(digits.slice(-6)) % 80 === 0 ? 'HN' : 'HCN';
  return [asOf.year - 1, asOf.year]
    .filter((year) => person.born.year <= year)
    .map((year) => ({
      'Mã hộ': `79${digits.slice(-8).padStart(8, '0')}`,
      Năm: String(year),
      'Loại hộ': kind,
      'Số định danh': person.personalId,
      'Họ và tên': fullName(person.name),
      'Ngày quyết định': iso(date(year - 1, 12, 15)),
    }));
}

const two = (number: number) => String(number).padStart(2, '0');
/** dd/MM/yyyy, as the list writes. */
export const slashed = ({ year, month: of, day }: CivilDate): string => `${two(day)}/${two(of)}/${year}`;
const month = ({ year, month: of }: CivilDate): string => `${two(of)}/${year}`;
