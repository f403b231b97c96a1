import type { Person } from '../person.ts';
import type { Records, RegisterId } from '../records.ts';
import { addressText, type TrueFacts, type TrueField, unitText } from './true-facts.ts';

/** What one record of one register says about one field of a person, in the words of TrueFacts. */
export interface Holding {
  readonly register: RegisterId | 'social-assistance';
  /** Table and row: `khai_sinh:17`. */
  readonly record: string;
  /** By what the record, or the person whom it names, is tied: the number of today, a superseded one or a CMND, or nothing. */
  readonly tiedBy: 'NUMBER' | 'OLD_NUMBER' | null;
  readonly field: TrueField;
  /** Null where the record leaves it empty or writes that it is not known. */
  readonly text: string | null;
  /** How it is written, where that can differ without the text: addresses, corrected dates, marriages. */
  readonly raw: string | null;
  readonly truth: string | null;
}

type Said = Partial<Record<TrueField, string | null>>;

/** Everything that the registers hold about a person. */
export function holdingsOf(records: Records, truth: TrueFacts): Holding[] {
  const { person, births, corrections, death, citizen, stays, deathNotices, cards, participants, land } = records;
  const holdings: Holding[] = [];
  const hold = (
    register: Holding['register'],
    record: string,
    [number, cmnd]: readonly [string | null, string | null],
    said: Said,
    inTruth = truth,
    raw: string | null = null,
  ) => {
    const tiedBy = tieOf(person, number, cmnd);
    for (const [field, text] of Object.entries(said) as [TrueField, string | null][]) {
      holdings.push({ register, record, tiedBy, field, text, raw, truth: inTruth[field] });
    }
  };

  const corrected = corrections.findLast(({ tenTruong }) => tenTruong === 'nksNgaySinh')?.giaTriMoi;
  for (const birth of births) {
    hold('civil-registry', `khai_sinh:${birth.id}`, [birth.soDinhDanh, null], {
      fullName: birth.nksHoTen,
      dateOfBirth: dotted(corrected ?? birth.nksNgaySinh),
      placeOfBirth: birth.nksNoiSinhDVHC && placeHeld(birth.nksNoiSinhDVHC, truth.placeOfBirth),
      sex: birth.nksGioiTinh && (sexes[birth.nksGioiTinh] ?? null),
      ethnicity: known(birth.nksDanToc),
      nationality: known(birth.nksQuocTich),
    });
    const parents = [
      ['mother', birth.meSoDDCN, birth.meSoGiayToTuyThan, person.mother],
      ['father', birth.chaSoDDCN, birth.chaSoGiayToTuyThan, person.father],
    ] as const;
    for (const [field, number, cmnd, parent] of parents) {
      const byCmnd = number === null && parent !== null && isCmndOf(parent, cmnd);
      const recognised = field === 'father' && person.recognised !== null;
      const text = byCmnd || recognised ? truth[field] : number;
      const tie = tieOf(person, birth.soDinhDanh, null);
      holdings.push({
        register: 'civil-registry',
        record: `khai_sinh:${birth.id}`,
        tiedBy: tie === 'NUMBER' && byCmnd ? 'OLD_NUMBER' : tie,
        field,
        text,
        raw: null,
        truth: truth[field],
      });
    }
  }
  if (death !== null) {
    const undone = death.huyTuyenBoChetNgayGhiChu !== null;
    hold('civil-registry', `khai_tu:${death.id}`, [death.soDinhDanh, death.nktSoGiayToTuyThan], {
      fullName: death.nktHoTen,
      dateOfBirth: dotted(death.nktNgaySinh),
      sex: death.nktGioiTinh && (sexes[death.nktGioiTinh] ?? null),
      lifeStatus: undone ? 'ALIVE' : 'DECEASED',
      dateOfDeath: undone ? null : dotted(death.nktNgayChet),
    });
  }
  const abode = stays.find(({ loai, den_ngay }) => loai === 'NOI_O_HIEN_TAI' && den_ngay === null);
  const permanent = stays.find(({ loai, den_ngay }) => loai === 'THUONG_TRU' && den_ngay === null);
  const temporary = stays.find(({ loai, den_ngay }) => loai === 'TAM_TRU' && den_ngay === null);
  const lives = citizen.trang_thai !== '2';
  hold('residence', `cong_dan:${citizen.so_dinh_danh}`, [citizen.so_dinh_danh, null], {
    personalId: citizen.so_dinh_danh,
    fullName: [citizen.ho, citizen.chu_dem, citizen.ten].filter(Boolean).join(' '),
    dateOfBirth: citizen.ngay_sinh,
    placeOfBirth: citizen.noi_sinh.MaXa && placeHeld(citizen.noi_sinh.MaXa, truth.placeOfBirth),
    sex: citizen.gioi_tinh === 'Nam' ? 'MALE' : 'FEMALE',
    ethnicity: citizen.dan_toc,
    nationality: citizen.quoc_tich,
    mother: citizen.me_so_dinh_danh,
    father: citizen.cha_so_dinh_danh,
    lifeStatus: lives ? 'ALIVE' : 'DECEASED',
    dateOfDeath: citizen.ngay_chet,
    residence: lives && abode ? addressHeld(abode.dia_chi, truth.residence) : null,
    permanentResidence: lives && permanent ? addressHeld(permanent.dia_chi, truth.permanentResidence) : null,
    temporaryResidence: lives && temporary ? addressHeld(temporary.dia_chi, writtenTemporary(person)) : null,
    household: citizen.so_ho_so_cu_tru,
    maritalStatus: citizen.tinh_trang_hon_nhan && (maritalWords[citizen.tinh_trang_hon_nhan] ?? null),
    spouse: citizen.vo_chong_so_dinh_danh,
  });
  const civilDate = holdings.find(({ field, register }) => field === 'dateOfBirth' && register === 'civil-registry');
  if (civilDate && births[0]) {
    holdings[holdings.indexOf(civilDate)] = { ...civilDate, raw: births[0].nksNgaySinh };
  }
  for (const [field, stay] of [
    ['residence', abode],
    ['permanentResidence', permanent],
  ] as const) {
    const at = holdings.findIndex((held) => held.field === field);
    const held = holdings[at];
    if (held && stay) holdings[at] = { ...held, raw: stay.dia_chi.DiaChi };
  }
  for (const { marriage, row, note } of records.marriages) {
    if (row === null) continue;
    const ended = row.tinhTrangKetHon !== null || note !== null;
    const numbers =
      marriage.husband === person
        ? ([row.chongSoDDCN, row.chongSoGiayToTuyThan] as const)
        : ([row.voSoDDCN, row.voSoGiayToTuyThan] as const);
    const isLast = person.marriages.at(-1) === marriage;
    const widowed = truth.maritalStatus === 'WIDOWED';
    const written = `${row.tinhTrangKetHon} ${numbers.join(' ')}`;
    const said = {
      marriages: standing(row.id, ended),
      ...(isLast && { maritalStatus: ended ? 'DIVORCED' : widowed ? 'WIDOWED' : 'MARRIED' }),
    };
    hold(
      'civil-registry',
      `ket_hon:${row.id}`,
      numbers,
      said,
      { ...truth, marriages: standing(row.id, marriage.divorced !== null) },
      written,
    );
  }
  for (const notice of deathNotices) {
    hold('health', `death_notice:${notice.id}`, [notice.pid, notice.id_no], {
      fullName: notice.full_name,
      dateOfBirth: compact(notice.dob),
      sex: notice.sex && (sexes[notice.sex] ?? null),
      lifeStatus: 'DECEASED',
      dateOfDeath: compact(notice.died_on),
    });
  }
  for (const card of cards) {
    hold('health', `insurance_card:${card.id}`, [card.pid, null], {
      fullName: card.full_name,
      dateOfBirth: compact(card.dob),
      sex: card.sex && (sexes[card.sex] ?? null),
      healthInsurance: `${card.card_no}/${card.valid_from}`,
    });
  }
  for (const row of participants) {
    hold('social-insurance', `nguoi_tham_gia:${row.id}`, [row.so_dinh_danh, null], {
      fullName: row.ho_ten,
      dateOfBirth: compact(row.ngay_sinh),
      sex: sexes[row.gioi_tinh] ?? null,
      socialInsurance: row.ma_so_bhxh,
    });
  }
  const beneficiary = records.assistance?.beneficiary;
  if (beneficiary) {
    hold(
      'social-assistance',
      `beneficiaries:${beneficiary.ma_ho_so}`,
      [beneficiary.so_dinh_danh, beneficiary.so_cmnd],
      {
        fullName: beneficiary.ho_ten,
        dateOfBirth: beneficiary.ngay_sinh.split('/').reverse().join('-'),
        sex: beneficiary.gioi_tinh === 'Nam' ? 'MALE' : 'FEMALE',
      },
    );
  }
  for (const { row, as } of land) {
    hold('land', `giay_chung_nhan:${row.id}`, [row[`${as}_so_dinh_danh`], row[`${as}_so_giay_to`]], {
      fullName: row[`${as}_ho_ten`],
      dateOfBirth: slashed(row[`${as}_nam_sinh`]),
    });
  }
  return holdings;
}

function tieOf(person: Person, number: string | null, cmnd: string | null): Holding['tiedBy'] {
  if (number === person.personalId) return 'NUMBER';
  if (number === null) return isCmndOf(person, cmnd) ? 'OLD_NUMBER' : null;
  return number === person.formerId?.personalId ? 'OLD_NUMBER' : null;
}

/** A CMND that the residence database ties to the person. */
const isCmndOf = ({ cmnd, formerCmnd }: Person, number: string | null): boolean =>
  number !== null && (number === cmnd || number === formerCmnd);

/** Whether a registered marriage has been ended in law: `842:ENDED`; a death ends none here. */
const standing = (id: number, ended: boolean): string => `${id}:${ended ? 'ENDED' : 'LASTS'}`;

const sexes: Readonly<Record<string, string>> = { 1: 'MALE', 2: 'FEMALE' };
const maritalWords: Readonly<Record<string, string>> = {
  1: 'NEVER_MARRIED',
  2: 'MARRIED',
  3: 'DIVORCED',
  4: 'WIDOWED',
};
const unknowns = new Set(['Không có thông tin', 'Null', ' ', '0']);
const known = (text: string | null): string | null => (text === null || unknowns.has(text) ? null : text);

/** The true place where the code is its code under one of the lists; otherwise the code alone. */
const placeHeld = (code: string, truth: string | null): string =>
  truth?.split(' | ').some((unit) => unit.endsWith(`:${code}`)) ? truth : code;

function addressHeld(held: { MaXa: string | null; ChiTiet: string | null; DanhMucDVHC: string }, truth: string | null) {
  const unit = unitText({ list: held.DanhMucDVHC as 'QD19-2025', code: held.MaXa ?? '' });
  const [units = '', detail = ''] = truth?.split(', ') ?? [];
  return units.split(' | ').includes(unit) && detail === held.ChiTiet ? truth : `${unit}, ${held.ChiTiet}`;
}

const writtenTemporary = ({ stays }: Person): string | null =>
  addressText(stays.findLast(({ to, kind }) => to === null && kind === 'TAM_TRU')?.address ?? null);

const dotted = (text: string | null): string | null => (text === null ? null : text.split('.').reverse().join('-'));
const slashed = (text: string | null): string | null => (text === null ? null : text.split('/').reverse().join('-'));
const compact = (text: string | null): string | null =>
  text && [text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter((part) => part !== '' && part !== '00').join('-');
