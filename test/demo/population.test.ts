import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { addDays, ageAt, date, dayNumber, fromDayNumber, isBefore } from '../../src/demo/population/civil-date.ts';
import { dateInWords } from '../../src/demo/population/date-in-words.ts';
import { asOf, type Batch, generate } from '../../src/demo/population/generate.ts';
import { NumberIssuer } from '../../src/demo/population/issue-numbers.ts';
import type { Person } from '../../src/demo/population/person.ts';
import { Random } from '../../src/demo/population/random.ts';
import type { Rows } from '../../src/demo/population/records.ts';

const digest = (batches: Iterable<Batch>): string => {
  const hash = createHash('sha256');
  for (const { rows } of batches) hash.update(JSON.stringify(rows));
  return hash.digest('hex');
};

const batches = [...generate({ people: 6000, seed: 1 })];
const people = batches.flatMap((batch) => batch.people);
const byPersonalId = new Map(people.map((person) => [person.personalId, person]));
const rows = <R extends keyof Rows, T extends keyof Rows[R]>(register: R, table: T) =>
  batches.flatMap(
    (batch) => batch.rows[register][table] as unknown as readonly Rows[R][T][keyof Rows[R][T] & number][],
  );
const births = rows('civil-registry', 'khai_sinh');
const deaths = rows('civil-registry', 'khai_tu');
const citizens = rows('residence', 'cong_dan');
const citizenOf = new Map(citizens.map((row) => [row.so_dinh_danh, row]));
const stays = rows('residence', 'cu_tru');
const cards = rows('health', 'insurance_card');
const notices = rows('health', 'death_notice');
const share = <T>(of: readonly T[], which: (item: T) => boolean): number => of.filter(which).length / of.length;

describe('generate', () => {
  it('gives the same rows for the same seed, and others for another', () => {
    const small = digest(generate({ people: 400, seed: 7 }));
    expect(digest(generate({ people: 400, seed: 7 }))).toBe(small);
    expect(digest(generate({ people: 400, seed: 8 }))).not.toBe(small);
  });

  it('draws numbers that depend on the seed alone, not on the platform', () => {
    const random = new Random('demo', 1);
    expect([random.integer(0, 999_999), random.integer(0, 999_999), random.integer(0, 999_999)]).toEqual([
      276688, 813484, 316665,
    ]);
  });

  it.each([20, 21, 500, 6000])('makes exactly as many people as asked for: %i', (wanted) => {
    let made = 0;
    for (const batch of generate({ people: wanted, seed: 3 })) made += batch.people.length;
    expect(made).toBe(wanted);
  });

  it('makes the example families in a population of any size, the same in each', () => {
    const [first] = generate({ people: 0, seed: 5 });
    expect(JSON.stringify(first?.rows)).toBe(JSON.stringify(batches[0]?.rows));
  });

  it('refuses counts that it has no numbers for', () => {
    expect(() => [...generate({ people: 1_000_001, seed: 1 })]).toThrow(RangeError);
    expect(() => [...generate({ people: 1.5, seed: 1 })]).toThrow(RangeError);
  });
});

describe('numbers', () => {
  it('are given to a million people, each once', () => {
    const issuer = new NumberIssuer();
    const given = { personalId: new Set<string>(), cmnd: new Set<string>(), socialInsuranceNo: new Set<string>() };
    for (let i = 0; i < 1_000_000; i++) {
      const numbers = issuer.person(i % 2 === 0 ? 'M' : 'F', date(1950 + (i % 50), 1, 1));
      given.personalId.add(numbers.personalId.slice(4));
      if (numbers.cmnd) given.cmnd.add(numbers.cmnd);
      given.socialInsuranceNo.add(numbers.socialInsuranceNo);
    }
    // Without the digit of the sex too: a number that was superseded differs in that digit.
    expect(Object.values(given).map(({ size }) => size)).toEqual([1_000_000, 1_000_000, 1_000_000]);
  });
});

describe('people', () => {
  it('have numbers of their own on the unassigned province, which tell sex and year of birth', () => {
    expect(byPersonalId.size).toBe(people.length);
    const sayThat = ({ personalId, sex, born }: Person) =>
      personalId.slice(3, 6) ===
      `${Math.floor(born.year / 100 - 19) * 2 + (sex === 'F' ? 1 : 0)}${String(born.year % 100).padStart(2, '0')}`;
    expect(people.every(({ personalId }) => /^000\d{9}$/.test(personalId))).toBe(true);
    expect(people.every(({ cmnd }) => cmnd === null || /^000\d{6}$/.test(cmnd))).toBe(true);
    const right = share(people, sayThat);
    expect(right).toBeGreaterThan(0.995);
    expect(right, 'some sex digits are wrong on purpose').toBeLessThan(1);
  });

  it('bear names and are of sexes and peoples in realistic proportion', () => {
    expect(share(people, ({ name }) => name.family === 'Nguyễn')).toBeCloseTo(0.315, 1);
    expect(share(people, ({ name }) => name.family === 'Trần')).toBeCloseTo(0.109, 1);
    expect(share(people, ({ sex }) => sex === 'F')).toBeCloseTo(0.49, 1);
    expect(share(people, ({ ethnicity }) => ethnicity === '01')).toBeGreaterThan(0.9);
    expect(share(people, ({ name }) => Object.values(name).every((part) => part === part.normalize('NFC')))).toBe(1);
  });

  it('have parents old enough, who were alive, and children who name them', () => {
    for (const child of people) {
      for (const parent of [child.mother, child.father]) {
        if (parent === null) continue;
        expect(byPersonalId.get(parent.personalId)).toBe(parent);
        expect(parent.children).toContain(child);
        expect(ageAt(parent.born, child.born)).toBeGreaterThanOrEqual(17);
        if (parent.death) expect(isBefore(child.born, parent.death.on)).toBe(true);
      }
      if (child.mother) expect(ageAt(child.mother.born, child.born)).toBeLessThan(46);
    }
    const withGrandparents = share(people, ({ mother, father }) => Boolean(mother?.mother || father?.mother));
    expect(withGrandparents).toBeGreaterThan(0.2);
  });

  it('are born, married and die in this order, none in the future', () => {
    for (const { born, death, marriages } of people) {
      expect(isBefore(born, asOf)).toBe(true);
      for (const { on, husband, wife } of marriages) {
        expect(Math.min(ageAt(husband.born, on), ageAt(wife.born, on))).toBeGreaterThanOrEqual(18);
        if (death) expect(isBefore(on, death.on)).toBe(true);
      }
      if (death) expect(isBefore(born, death.on) && isBefore(death.on, asOf)).toBe(true);
    }
  });
});

describe('registers', () => {
  it('know everybody, and name nobody whom they do not know', () => {
    expect(citizens).toHaveLength(people.length);
    const named = [
      ...births.flatMap(({ soDinhDanh, meSoDDCN, chaSoDDCN }) => [soDinhDanh, meSoDDCN, chaSoDDCN]),
      ...deaths.map(({ soDinhDanh }) => soDinhDanh),
      ...citizens.flatMap(({ me_so_dinh_danh, cha_so_dinh_danh }) => [me_so_dinh_danh, cha_so_dinh_danh]),
      ...cards.map(({ pid }) => pid),
      ...notices.map(({ pid }) => pid),
      ...rows('health', 'birth_notice').flatMap(({ mother_pid, child_pid }) => [mother_pid, child_pid]),
      ...rows('civil-registry', 'ket_hon').flatMap(({ chongSoDDCN, voSoDDCN }) => [chongSoDDCN, voSoDDCN]),
      ...rows('civil-registry', 'cai_chinh').map(({ soDinhDanh }) => soDinhDanh),
    ];
    const superseded = new Set(rows('residence', 'so_dinh_danh_cu').map(({ so_cu }) => so_cu));
    const unknown = named.filter((pid) => typeof pid === 'string' && !citizenOf.has(pid) && !superseded.has(pid));
    expect(unknown).toEqual([]);
  });

  it('have every member in a household that exists, each with a head who is a member', () => {
    const memberships = rows('residence', 'thanh_vien_ho');
    const former = memberships.filter(
      (row) => citizenOf.get(row.so_dinh_danh)?.so_ho_so_cu_tru !== row.so_ho_so_cu_tru,
    );
    const members = memberships.filter((row) => !former.includes(row));
    const households = new Map(rows('residence', 'ho_gia_dinh').map((row) => [row.so_ho_so_cu_tru, row]));
    expect(members).toHaveLength(people.length);
    for (const { so_ho_so_cu_tru, so_dinh_danh } of members) {
      expect(households.has(so_ho_so_cu_tru)).toBe(true);
      expect(citizenOf.get(so_dinh_danh)?.so_ho_so_cu_tru).toBe(so_ho_so_cu_tru);
    }
    expect(former.length).toBeGreaterThan(0);
    expect(former.every(({ den_ngay, so_ho_so_cu_tru }) => den_ngay && households.has(so_ho_so_cu_tru))).toBe(true);
    const heads = members.filter(({ quan_he_voi_chu_ho }) => quan_he_voi_chu_ho === '01');
    expect(heads).toHaveLength(households.size);
    for (const head of heads) expect(households.get(head.so_ho_so_cu_tru)?.chu_ho_so_dinh_danh).toBe(head.so_dinh_danh);
    expect(share(members, ({ quan_he_voi_chu_ho }) => quan_he_voi_chu_ho === '99')).toBeLessThan(0.02);
  });

  it('cover what they are said to cover', () => {
    expect(births.every(({ ngayDangKy }) => Number(ngayDangKy.slice(-4)) >= 1976)).toBe(true);
    const registrable = people.filter(
      ({ born, birthplace }) => birthplace.local && born.year >= 1976 && isBefore(addDays(born, 60), asOf),
    );
    expect(new Set(births.map(({ id }) => id)).size).toBe(births.length);
    // Of the digitised ones 15 % are not loaded.
    expect(births.length / registrable.length).toBeGreaterThan(0.85);
    expect(births.length / registrable.length).toBeLessThan(0.95);
    expect(
      share(
        people.filter(({ death }) => !death),
        ({ insurance }) => insurance !== null,
      ),
    ).toBeCloseTo(0.9, 1);
    expect(cards.every(({ card_no }) => /^[A-Z]{2}[1-5]\d{2}\d{10}$/.test(card_no))).toBe(true);
    const openStays = stays.filter(({ loai, den_ngay }) => loai === 'THUONG_TRU' && den_ngay === null);
    expect(new Set(openStays.map(({ so_dinh_danh }) => so_dinh_danh)).size).toBe(openStays.length);
  });

  it('write dates each in its own form', () => {
    expect(births.every(({ nksNgaySinh }) => /^(\d\d\.\d\d\.)?\d{4}$/.test(nksNgaySinh ?? ''))).toBe(true);
    expect(citizens.every(({ ngay_sinh }) => /^\d{4}(-\d\d-\d\d)?$/.test(ngay_sinh ?? ''))).toBe(true);
    expect(
      cards.every(({ dob, dob_precision }) =>
        ({ 0: /^\d{8}$/, 1: /^\d{4}0000$/, 2: /^\d{6}00$/ })[dob_precision ?? '']?.test(dob ?? ''),
      ),
    ).toBe(true);
  });

  it('are wrong in all the ways that the demo has to show', () => {
    const birthOf = new Map(births.map((row) => [row.soDinhDanh, row]));
    const digitised = births.filter(({ hinhThucNhap }) => hinhThucNhap !== 'DIEN_TU');
    const found = {
      conflictingBirthDate: citizens.filter(({ so_dinh_danh, ngay_sinh }) => {
        const written = birthOf.get(so_dinh_danh)?.nksNgaySinh?.split('.').reverse().join('-');
        return written?.length === 10 && ngay_sinh?.length === 10 && written !== ngay_sinh;
      }),
      yearOnlyInCivilRegistry: births.filter(({ nksNgaySinh }) => nksNgaySinh?.length === 4),
      yearOnlyInResidence: citizens.filter(({ ngay_sinh }) => ngay_sinh?.length === 4),
      imprecise: cards.filter(({ dob_precision }) => dob_precision === '2'),
      diacriticsLost: cards.filter(({ full_name }) => /^NGUYEN /.test(full_name)),
      toneStyle: citizens.filter(({ ten }) => /o[àáảãạ]$|u[ỳýỷỹỵ]$/.test(ten ?? '') && !/^Qu/.test(ten ?? '')),
      decomposed: births.filter(({ nksHoTen }) => nksHoTen !== nksHoTen?.normalize('NFC')),
      lookalike: cards.filter(({ full_name }) => full_name.includes('Ð')),
      sentinel: births.filter(({ nksDanToc, nksNoiSinh }) => [nksDanToc, nksNoiSinh].includes('Không có thông tin')),
      sexUnknown: births.filter(({ nksGioiTinh }) => nksGioiTinh === '3'),
      noPersonalId: digitised.filter(({ soDinhDanh }) => soDinhDanh === null),
      parentsByCmnd: digitised.filter(({ meSoDDCN, meSoGiayToTuyThan }) => meSoDDCN === null && meSoGiayToTuyThan),
      corrections: rows('civil-registry', 'cai_chinh'),
      twice: births.filter(({ loaiDangKy }) => loaiDangKy === '2'),
      healthOnly: notices.filter(
        ({ pid }) =>
          !deaths.some(({ soDinhDanh }) => soDinhDanh === pid) && citizenOf.get(pid ?? '')?.trang_thai === '1',
      ),
      notInResidence: deaths.filter(({ soDinhDanh }) => citizenOf.get(soDinhDanh ?? '')?.trang_thai === '1'),
      cardWithoutNumber: cards.filter(({ pid }) => pid === null),
    };
    expect(Object.entries(found).filter(([, rowsFound]) => rowsFound.length === 0)).toEqual([]);
    expect(found.conflictingBirthDate.length / births.length).toBeLessThan(0.05);
  });

  it('explain a corrected birth date by the correction', () => {
    for (const { soDinhDanh, giaTriCu, giaTriMoi, idDangKyGoc, tenTruong } of rows('civil-registry', 'cai_chinh')) {
      const birth = births.find(({ id }) => id === idDangKyGoc);
      expect(tenTruong).toBe('nksNgaySinh');
      expect(birth?.nksNgaySinh).toBe(giaTriCu);
      expect(giaTriMoi).not.toBe(giaTriCu);
      expect(birth?.soDinhDanh).toBe(soDinhDanh);
    }
  });
});

describe('the examples', () => {
  const birthOf = (personalId: string) => births.find(({ soDinhDanh }) => soDinhDanh === personalId);
  const cardsOf = (personalId: string) => cards.filter(({ pid }) => pid === personalId);

  it('clean: three registers agree, and the relatives are known', () => {
    const { personalId, mother, father, spouse, children, household } = examples.clean;
    const citizen = citizenOf.get(personalId);
    expect(birthOf(personalId)).toMatchObject({
      nksHoTen: 'Trần Thị Thu Hà',
      nksNgaySinh: '14.03.1990',
      nksGioiTinh: '2',
      nksDanToc: '01',
      meSoDDCN: mother,
      chaSoDDCN: father,
    });
    expect(citizen).toMatchObject({
      ho: 'Trần',
      chu_dem: 'Thị Thu',
      ten: 'Hà',
      ngay_sinh: '1990-03-14',
      gioi_tinh: 'Nữ',
      dan_toc: '01',
      trang_thai: '1',
      me_so_dinh_danh: mother,
      cha_so_dinh_danh: father,
      so_ho_so_cu_tru: household,
    });
    expect(citizen?.noi_sinh).toMatchObject({
      DiaChi: birthOf(personalId)?.nksNoiSinh,
      MaXa: birthOf(personalId)?.nksNoiSinhDVHC,
    });
    expect(cardsOf(personalId)).toMatchObject([
      { full_name: 'TRẦN THỊ THU HÀ', dob: '19900314', dob_precision: '0', sex: '2', valid_to: '20261231' },
    ]);
    for (const relative of [mother, father, spouse, ...children])
      expect(citizenOf.get(relative ?? '')?.trang_thai).toBe('1');
    expect(children).toHaveLength(2);
    for (const child of children) expect(birthOf(child)).toMatchObject({ meSoDDCN: personalId, chaSoDDCN: spouse });
    const birthNotices = rows('health', 'birth_notice').filter(({ mother_pid }) => mother_pid === personalId);
    expect(birthNotices.map(({ child_pid }) => child_pid)).toEqual(children);
    expect(
      rows('residence', 'thanh_vien_ho').filter(({ so_ho_so_cu_tru }) => so_ho_so_cu_tru === household),
    ).toHaveLength(6);
  });

  it('conflictingBirthDate: the civil registry against residence and health', () => {
    const { personalId } = examples.conflictingBirthDate;
    expect(birthOf(personalId)?.nksNgaySinh).toBe('12.05.1988');
    expect(citizenOf.get(personalId)?.ngay_sinh).toBe('1988-06-12');
    expect(cardsOf(personalId)).toMatchObject([{ dob: '19880612' }]);
  });

  it('deathKnownOnlyToHealth: a notice, and nothing elsewhere', () => {
    const { personalId } = examples.deathKnownOnlyToHealth;
    expect(notices.filter(({ pid }) => pid === personalId)).toMatchObject([
      { died_on: '20260918', facility_code: '79902' },
    ]);
    expect(deaths.filter(({ soDinhDanh }) => soDinhDanh === personalId)).toEqual([]);
    expect(citizenOf.get(personalId)).toMatchObject({ trang_thai: '1', ngay_chet: null });
    expect(stays.some(({ so_dinh_danh, loai }) => so_dinh_danh === personalId && loai === 'NOI_O_HIEN_TAI')).toBe(true);
  });
});

describe('civil dates', () => {
  it('count days as the calendar does', () => {
    expect(dayNumber(date(1970, 1, 1)) - dayNumber(date(1900, 1, 1))).toBe(25567);
    expect(addDays(date(2024, 2, 28), 1)).toEqual(date(2024, 2, 29));
    expect(addDays(date(1900, 2, 28), 1)).toEqual(date(1900, 3, 1));
    for (let day = dayNumber(date(1896, 1, 1)); day < dayNumber(date(2031, 1, 1)); day++) {
      expect(dayNumber(fromDayNumber(day))).toBe(day);
    }
  });

  it('are written out as the birth form does', () => {
    expect(dateInWords(date(1988, 5, 12))).toBe('Ngày mười hai, tháng năm, năm một nghìn chín trăm tám mươi tám');
    expect(dateInWords(date(2005, 4, 21))).toBe('Ngày hai mươi mốt, tháng tư, năm hai nghìn không trăm linh năm');
    expect(dateInWords(date(2000, 10, 15))).toBe('Ngày mười lăm, tháng mười, năm hai nghìn');
  });
});
