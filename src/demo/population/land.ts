import { addDays, ageAt, type CivilDate, date, dayNumber, isBefore, iso, morningOf } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import type { HolderColumns, LandRow } from './land-row.ts';
import { fullName } from './names.ts';
import type { Person } from './person.ts';
import { unitAt } from './places.ts';
import type { Records } from './records.ts';

/** Certificates of the forms that are still valid were issued since. */
const issuedSince = date(1994, 1, 1);
/** Until then holders were written down by CMND. */
const cardsSince = date(2016, 1, 1);
/** Forms with a serial of eight digits. */
const newFormSince = date(2025, 1, 1);

/** Gives a third of the households the certificate of where they live, in the name of its head, with husband or wife or not. */
export function issueLand(making: Making, people: readonly Records[]): void {
  const { random, asOf } = making;
  const of = new Map(people.map((each) => [each.person, each]));
  for (const records of people) {
    const { person } = records;
    const { household } = person;
    if (household === null || household.head !== person || !household.address.place.local) continue;
    if (!random.chance(0.35)) continue;
    const on = issueDay(person);
    if (on === null) continue;
    const marriage = person.marriages.findLast((each) => isBefore(each.on, on) && lasts(each, on));
    const spouse = marriage && (marriage.husband === person ? marriage.wife : marriage.husband);
    const partner = spouse && livesAt(spouse, on) ? of.get(spouse) : undefined;
    const together = partner !== undefined && random.chance(0.7);
    const row = certificate(making, person, on, together ? partner.person : null);
    records.land.push({ row, as: 'chu1' });
    if (together) partner.land.push({ row, as: 'chu2' });
  }

  /** A day on which the person was of age and alive; null if there is none. */
  function issueDay({ born, death }: Person): CivilDate | null {
    const first = Math.max(dayNumber(issuedSince), dayNumber(date(born.year + 22, 1, 1)));
    const last = dayNumber(addDays(death?.on ?? asOf, -60));
    return first < last ? addDays(asOf, random.integer(first, last) - dayNumber(asOf)) : null;
  }
}

const lasts = (marriage: Person['marriages'][number], on: CivilDate) =>
  marriage.divorced === null || isBefore(on, marriage.divorced);
const livesAt = ({ death, born, abroad }: Person, on: CivilDate) =>
  abroad === null && ageAt(born, on) >= 18 && (death === null || isBefore(on, death.on));

function certificate(making: Making, holder: Person, on: CivilDate, coHolder: Person | null): LandRow {
  const { random } = making;
  const { place } = (holder.household as NonNullable<Person['household']>).address;
  const unit = unitAt(place, on);
  const isUrban = /^(Phường|Thị trấn)/.test(unit.text);
  const isHousehold = coHolder === null && isBefore(on, date(2014, 7, 1)) && random.chance(isUrban ? 0.1 : 0.5);
  const letters = 'ABCDEĐGHIKLMNOPQRSTUVXY';
  const letter = () => letters[random.integer(0, letters.length - 1)];
  const isNewForm = !isBefore(on, newFormSince);
  const [parcel, sheet] = [random.integer(1, 980), random.integer(1, 120)];
  const purpose = random.weighted<string>(
    isUrban
      ? [
          ['ODT', 92],
          ['CLN', 5],
          ['TMD', 3],
        ]
      : [
          ['ONT', 60],
          ['CLN', 22],
          ['BHK', 10],
          ['LUC', 8],
        ],
  );
  const isHome = purpose === 'ODT' || purpose === 'ONT';
  const mortgaged = random.chance(0.12);
  return {
    id: making.row('giay_chung_nhan'),
    so_phat_hanh: `${letter()}${letter()} ${isNewForm ? random.integer(10_000_000, 99_999_999) : random.integer(100_000, 999_999)}`,
    so_vao_so: `${isBefore(on, date(2009, 12, 10)) ? 'H' : 'CH'}${String(random.integer(1, 9_999)).padStart(5, '0')}`,
    loai_chu: coHolder ? 'VC' : isHousehold ? 'HGD' : 'CN',
    ...holderColumns(holder, coHolder, on, isHousehold),
    so_thua: String(parcel),
    so_to: String(sheet),
    dien_tich: `${random.integer(isHome ? 28 : 300, isHome ? 240 : 4_000)}.${random.integer(0, 9)}`,
    muc_dich: purpose,
    thoi_han: isHome ? 'Lâu dài' : `15/10/${on.year + 50 > 2063 ? on.year + 50 : 2063}`,
    dia_chi: `Thửa đất số ${parcel}, tờ bản đồ số ${sheet}, ${unit.text}`,
    ma_tinh: unit.provinceCode,
    ma_xa: unit.code,
    danh_muc_dvhc: unit.list,
    co_quan_cap: isBefore(on, date(2015, 7, 1))
      ? `Ủy ban nhân dân ${unit.text.split(', ').slice(1).join(', ') || unit.text}`
      : 'Sở Tài nguyên và Môi trường Thành phố Hồ Chí Minh',
    ngay_cap: iso(on),
    ghi_chu: mortgaged ? `Thế chấp theo hồ sơ số ${random.integer(1_000, 9_999)}.TC.001` : null,
    cap_nhat_luc: morningOf(addDays(on, random.integer(1, 30))),
  };
}

function holderColumns(holder: Person, coHolder: Person | null, on: CivilDate, isHousehold: boolean): HolderColumns {
  const title = ({ sex }: Person) => (sex === 'M' ? 'ông' : 'bà');
  const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1);
  const written = (person: Person) => {
    const byCard = !isBefore(on, cardsSince) || person.cmnd === null;
    return {
      title: isHousehold ? `Hộ ${title(person)}` : capital(title(person)),
      name: fullName(person.name),
      born: String(person.born.year),
      paper: byCard ? person.personalId : (person.formerCmnd ?? person.cmnd),
      personalId: byCard ? person.personalId : null,
    };
  };
  const first = written(holder);
  const second = coHolder && written(coHolder);
  return {
    chu1_danh_xung: first.title,
    chu1_ho_ten: first.name,
    chu1_nam_sinh: first.born,
    chu1_so_giay_to: first.paper,
    chu1_so_dinh_danh: first.personalId,
    chu2_danh_xung: second?.title ?? null,
    chu2_ho_ten: second?.name ?? null,
    chu2_nam_sinh: second?.born ?? null,
    chu2_so_giay_to: second?.paper ?? null,
    chu2_so_dinh_danh: second?.personalId ?? null,
  };
}
