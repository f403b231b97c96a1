import { addDays, type CivilDate, compact, date, dotted, isBefore, iso } from './civil-date.ts';
import { correctionRow, electronicFrom, type Making } from './civil-registry.ts';
import { dateInWords, yearInWords } from './date-in-words.ts';
import { fullName } from './names.ts';
import type { Person } from './person.ts';
import type { Records } from './records.ts';

/** One way in which registers are wrong, and how often. */
interface DefectKind<Target> {
  readonly code: string;
  /** Chance for one target that can have it at all. */
  readonly rate: number;
  /** Whether the target can have it. */
  can(target: Target): boolean;
  apply(target: Target, making: Making): void;
}
export type RecordDefect = DefectKind<Records>;
export type PersonDefect = DefectKind<Person>;

const hasBirth = ({ births }: Records): boolean => births.length > 0;
const digitised = ({ births }: Records): boolean => births[0] !== undefined && births[0].hinhThucNhap !== 'DIEN_TU';
const electronic = ({ births }: Records): boolean => births[0]?.hinhThucNhap === 'DIEN_TU';

/** Defects that are minted into a number and then copied everywhere. */
export const personDefects: readonly PersonDefect[] = [
  {
    code: 'PID_SEX_DIGIT_WRONG',
    rate: 0.001,
    can: () => true,
    apply: (person) => {
      const digit = Number(person.personalId[3]) ^ 1;
      person.personalId = `${person.personalId.slice(0, 3)}${digit}${person.personalId.slice(4)}`;
    },
  },
];

/** In the order in which they happen: later ones see what earlier ones did. Rates: domain.md, section 9. */
export const recordDefects: readonly RecordDefect[] = [
  {
    code: 'BIRTH_DATE_CORRECTED',
    rate: 0.01,
    can: (records) => digitised(records) && isBefore(records.person.born, date(2005, 1, 1)),
    apply: ({ person, births: [birth], corrections }, making) => {
      if (birth === undefined) return;
      const wrong = otherMonth(person.born);
      birth.nksNgaySinh = dotted(wrong);
      birth.nksNgaySinhBangChu = dateInWords(wrong);
      const on = addDays(date(2017, 1, 1), making.random.integer(0, 2900));
      const change = { column: 'nksNgaySinh', before: dotted(wrong), after: dotted(person.born), on } as const;
      corrections.push(correctionRow(making, person, birth, change));
    },
  },
  {
    code: 'BIRTH_DATE_CONFLICT',
    rate: 0.02,
    can: (records) => hasBirth(records) && records.corrections.length === 0,
    apply: (records, making) =>
      recordOtherBirthDate(records, making.random.pick([otherMonth, otherDay])(records.person.born)),
  },
  {
    code: 'BIRTH_DATE_YEAR_ONLY_IN_CIVIL_REGISTRY',
    rate: 0.03,
    can: (records) => digitised(records) && records.corrections.length === 0,
    apply: ({ births: [birth], person: { born } }) => {
      if (birth === undefined) return;
      birth.nksNgaySinh = String(born.year);
      birth.nksNgaySinhBangChu = `Năm ${yearInWords(born.year)}`;
    },
  },
  {
    code: 'BIRTH_DATE_YEAR_ONLY_IN_RESIDENCE',
    rate: 0.1,
    can: ({ person }) => person.born.year < 1976,
    apply: ({ citizen, person }) => {
      citizen.ngay_sinh = String(person.born.year);
    },
  },
  {
    code: 'BIRTH_DATE_IMPRECISE_IN_HEALTH',
    rate: 0.03,
    can: ({ person }) => person.born.year < 2000,
    apply: ({ cards, deathNotice }, { random }) => {
      const precision = random.pick(['1', '2']);
      for (const row of [...cards, ...(deathNotice ? [deathNotice] : [])]) {
        if (row.dob === null) continue;
        row.dob = precision === '1' ? `${row.dob.slice(0, 4)}0000` : `${row.dob.slice(0, 6)}00`;
        row.dob_precision = precision;
      }
    },
  },
  {
    code: 'DIACRITICS_LOST_IN_HEALTH',
    rate: 0.02,
    can: ({ cards }) => cards.length > 0,
    apply: ({ cards }) => {
      for (const card of cards) card.full_name = withoutDiacritics(card.full_name);
    },
  },
  {
    code: 'MIDDLE_NAME_DROPPED_IN_HEALTH',
    rate: 0.01,
    can: ({ cards, person }) => cards.length > 0 && person.name.middle !== '',
    apply: ({ cards }) => {
      for (const card of cards) card.full_name = card.full_name.replace(/ .* /u, ' ');
    },
  },
  {
    code: 'TONE_STYLE_IN_RESIDENCE',
    rate: 0.3,
    can: ({ person }) => newToneStyle(fullName(person.name)) !== fullName(person.name),
    apply: ({ citizen, member }) => {
      citizen.ho = citizen.ho && newToneStyle(citizen.ho);
      citizen.chu_dem = citizen.chu_dem && newToneStyle(citizen.chu_dem);
      citizen.ten = citizen.ten && newToneStyle(citizen.ten);
      member.ho_ten = newToneStyle(member.ho_ten);
    },
  },
  {
    code: 'DECOMPOSED_LETTERS_IN_CIVIL_REGISTRY',
    rate: 0.01,
    can: digitised,
    apply: ({ births: [birth] }) => {
      if (birth?.nksHoTen) birth.nksHoTen = birth.nksHoTen.normalize('NFD');
    },
  },
  {
    code: 'LOOKALIKE_LETTER_IN_HEALTH',
    rate: 0.05,
    can: ({ cards, person }) => cards.length > 0 && fullName(person.name).includes('Đ'),
    apply: ({ cards }) => {
      for (const card of cards) card.full_name = card.full_name.replaceAll('Đ', 'Ð');
    },
  },
  {
    code: 'SEX_UNKNOWN_IN_CIVIL_REGISTRY',
    rate: 0.004,
    can: digitised,
    apply: ({ births: [birth] }) => {
      if (birth) birth.nksGioiTinh = '3';
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
    code: 'PID_MISSING_IN_DIGITISED_BIRTH',
    rate: 0.1,
    can: (records) => digitised(records) && records.corrections.length === 0,
    apply: forgetPersonalId,
  },
  { code: 'PID_MISSING_IN_ELECTRONIC_BIRTH', rate: 0.01, can: electronic, apply: forgetPersonalId },
  {
    code: 'PARENTS_ONLY_BY_CMND',
    rate: 0.25,
    can: (records) => digitised(records) && isBefore(records.person.born, electronicFrom),
    apply: ({ births: [birth] }) => {
      if (birth === undefined) return;
      if (birth.meSoGiayToTuyThan !== null) birth.meSoDDCN = null;
      if (birth.chaSoGiayToTuyThan !== null) birth.chaSoDDCN = null;
    },
  },
  {
    code: 'BIRTH_REGISTERED_TWICE',
    rate: 0.007,
    can: digitised,
    apply: ({ births }, making) => {
      const [birth] = births;
      if (birth === undefined) return;
      const again = { id: making.row('khai_sinh'), soDangKy: `${making.random.integer(1, 900)}/2014`, loaiDangKy: '2' };
      births.push({ ...birth, ...again, ngayDangKy: dotted(date(2014, 6, making.random.integer(2, 27))) });
    },
  },
  {
    code: 'DEATH_KNOWN_ONLY_TO_HEALTH',
    rate: 0.03,
    can: ({ deathNotice }) => deathNotice !== null,
    apply: (records) => {
      records.death = null;
      keepAliveInResidence(records);
    },
  },
  {
    code: 'DEATH_UNKNOWN_TO_RESIDENCE',
    rate: 0.03,
    can: ({ death, citizen }) => death !== null && citizen.trang_thai === '2',
    apply: keepAliveInResidence,
  },
  {
    code: 'PERMANENT_RESIDENCE_DELETED',
    rate: 0.01,
    can: ({ citizen }) => citizen.trang_thai === '1',
    apply: ({ stays }, making) => {
      for (const stay of stays) {
        if (stay.loai !== 'THUONG_TRU' || stay.den_ngay !== null) continue;
        stay.den_ngay = iso(addDays(date(2023, 1, 1), making.random.integer(0, 900)));
        stay.ly_do_xoa = 'Vắng mặt liên tục từ 12 tháng trở lên';
      }
    },
  },
  {
    code: 'PID_MISSING_ON_CARD',
    rate: 0.04,
    can: ({ cards }) => cards.length > 0,
    apply: ({ cards }) => {
      for (const card of cards) card.pid = null;
    },
  },
];

/** The residence database and, copied from it, the health sector have another date of birth than the civil registry. */
export function recordOtherBirthDate({ citizen, cards, deathNotice }: Records, born: CivilDate): void {
  citizen.ngay_sinh = iso(born);
  for (const row of [...cards, ...(deathNotice ? [deathNotice] : [])]) row.dob = compact(born);
}

function forgetPersonalId({ births, birthNotice }: Records): void {
  for (const birth of births) birth.soDinhDanh = null;
  if (birthNotice) birthNotice.child_pid = null;
}

/** As if the residence database had never heard of the death. */
export function keepAliveInResidence({ citizen, stays, member }: Records): void {
  citizen.trang_thai = '1';
  citizen.ngay_chet = null;
  member.den_ngay = null;
  for (const stay of stays) {
    if (stay.ly_do_xoa !== 'Chết') continue;
    stay.den_ngay = null;
    stay.ly_do_xoa = null;
  }
}

const otherMonth = ({ year, month, day }: CivilDate): CivilDate =>
  date(year, month === 12 ? 11 : month + 1, Math.min(day, 28));
/** Day and month swapped where that makes a date, else another day. */
const otherDay = ({ year, month, day }: CivilDate): CivilDate =>
  day <= 12 && day !== month ? date(year, day, month) : date(year, month, day > 20 ? day - 10 : day + 1);

const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd');

const toneStyles: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];
/** Hòa as hoà, Thủy as thuỷ: open syllables only, which is where the two styles differ. */
function newToneStyle(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    toneStyles.reduce((w, [old, young]) => (w.endsWith(old) ? w.slice(0, -2) + young : w), word),
  );
}
