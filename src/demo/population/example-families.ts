import { type CivilDate, date } from './civil-date.ts';
import { recordOtherBirthDate } from './defects/birth-dates.ts';
import { keepAliveInResidence } from './defects/deaths.ts';
import { foundHousehold, recordPermanentResidence } from './households.ts';
import type { Injection } from './injection.ts';
import { householdNumber, personNumbers } from './issue-numbers.ts';
import { marry, newPerson } from './kinship.ts';
import type { Name, Sex } from './names.ts';
import type { Person } from './person.ts';
import { localPlaces, type Place } from './places.ts';
import type { Records } from './records.ts';

/** Makes the three families afresh: people gain relatives as they are made. */
export function exampleFamilies() {
  const everybody: Person[] = [];
  const person = (
    sex: Sex,
    [family, middle, given]: readonly [string, string, string],
    born: CivilDate,
    birthplace: Place,
    parents: { mother: Person; father: Person } | null,
  ): Person => {
    const name: Name = { family, middle, given };
    const { mother, father } = parents ?? { mother: null, father: null };
    const numbers = personNumbers(sex, born, everybody.length + 1);
    const made = newPerson(numbers, { sex, name, born, birthplace, ethnicity: '01', mother, father });
    everybody.push(made);
    return made;
  };
  const insured = (who: Person, object: string) => {
    who.insurance = { object, facility: '79901', years: [2026] };
  };
  const [benThanh, giaDinh, thuDuc] = [
    placeOf('Phường Bến Thành'),
    placeOf('Phường Gia Định'),
    placeOf('Phường Thủ Đức'),
  ];

  // Everything agrees.
  const herFather = person('M', ['Trần', 'Văn', 'Bình'], date(1962, 8, 2), giaDinh, null);
  const herMother = person('F', ['Lê', 'Thị', 'Mai'], date(1965, 11, 20), giaDinh, null);
  const hisFather = person('M', ['Nguyễn', 'Văn', 'Phúc'], date(1958, 1, 17), benThanh, null);
  const hisMother = person('F', ['Phạm', 'Thị', 'Lan'], date(1961, 6, 9), benThanh, null);
  const clean = person('F', ['Trần', 'Thị Thu', 'Hà'], date(1990, 3, 14), giaDinh, {
    mother: herMother,
    father: herFather,
  });
  const husband = person('M', ['Nguyễn', 'Hoàng', 'Nam'], date(1988, 7, 25), benThanh, {
    mother: hisMother,
    father: hisFather,
  });
  const both = { mother: clean, father: husband };
  const daughter = person('F', ['Nguyễn', 'Minh', 'Anh'], date(2018, 2, 19), benThanh, both);
  const son = person('M', ['Nguyễn', 'Gia', 'Bảo'], date(2019, 12, 3), benThanh, both);
  marry(herFather, herMother, date(1988, 4, 16), giaDinh, null);
  marry(hisFather, hisMother, date(1986, 2, 1), benThanh, null);
  marry(husband, clean, date(2015, 3, 28), benThanh, null);
  hisFather.death = { on: date(2021, 8, 15), facility: '79901', registered: date(2021, 8, 20) };
  foundHousehold(householdNumber(1), { place: giaDinh, detail: '27 Lê Văn Sỹ' }, date(1989, 5, 6), [
    herFather,
    herMother,
  ]);
  const home = { place: benThanh, detail: '118 Lý Thường Kiệt' };
  foundHousehold(householdNumber(2), home, date(2015, 6, 20), [husband, clean, daughter, son, hisMother, hisFather]);
  for (const who of [clean, husband]) insured(who, 'DN4');
  for (const who of [herFather, herMother, hisMother]) insured(who, 'GD4');
  insured(daughter, 'HS4');
  insured(son, 'HS4');

  // One month between the birth book and the household book.
  const itsFather = person('M', ['Phạm', 'Văn', 'Long'], date(1957, 9, 30), thuDuc, null);
  const itsMother = person('F', ['Võ', 'Thị', 'Hạnh'], date(1960, 2, 11), thuDuc, null);
  const conflictingBirthDate = person('M', ['Phạm', 'Quốc', 'Dũng'], date(1988, 5, 12), thuDuc, {
    mother: itsMother,
    father: itsFather,
  });
  marry(itsFather, itsMother, date(1985, 12, 21), thuDuc, null);
  const itsHome = { place: thuDuc, detail: '64 Quang Trung' };
  foundHousehold(householdNumber(3), itsHome, date(1986, 10, 4), [itsFather, itsMother, conflictingBirthDate]);
  insured(conflictingBirthDate, 'DN4');
  for (const who of [itsFather, itsMother]) insured(who, 'GD4');

  // Died in a hospital two months ago, and nobody has registered it.
  const deathKnownOnlyToHealth = person('M', ['Lê', 'Văn', 'Thành'], date(1977, 2, 8), giaDinh, null);
  const widow = person('F', ['Huỳnh', 'Thị', 'Kim'], date(1980, 10, 14), giaDinh, null);
  const orphaned = { mother: widow, father: deathKnownOnlyToHealth };
  const eldest = person('M', ['Lê', 'Quang', 'Vinh'], date(2003, 10, 30), giaDinh, orphaned);
  const youngest = person('F', ['Lê', 'Bảo', 'Hân'], date(2010, 1, 22), giaDinh, orphaned);
  marry(deathKnownOnlyToHealth, widow, date(2001, 11, 7), giaDinh, null);
  deathKnownOnlyToHealth.death = { on: date(2026, 9, 18), facility: '79902', registered: date(2026, 9, 25) };
  const theirHome = { place: giaDinh, detail: '9 Phan Đình Phùng' };
  foundHousehold(householdNumber(4), theirHome, date(2004, 2, 14), [deathKnownOnlyToHealth, widow, eldest, youngest]);
  for (const who of [deathKnownOnlyToHealth, widow, eldest]) insured(who, 'DN4');
  insured(youngest, 'HS4');

  for (const who of everybody) recordPermanentResidence(who);
  return { everybody, clean, conflictingBirthDate, deathKnownOnlyToHealth };
}

/** Makes wrong in the registers what the examples are examples of; everything else about them is true. */
export function injectExamples(
  { conflictingBirthDate, deathKnownOnlyToHealth }: ReturnType<typeof exampleFamilies>,
  people: readonly Records[],
  injection: Injection,
): void {
  for (const records of people) {
    if (records.person === conflictingBirthDate) {
      injection.change('BIRTH_DATE_WRONG_IN_RESIDENCE', records, () => {
        recordOtherBirthDate(records, date(1988, 6, 12));
      });
    }
    if (records.person === deathKnownOnlyToHealth) {
      injection.change('DEATH_KNOWN_ONLY_TO_HEALTH', records, () => {
        records.death = null;
        keepAliveInResidence(records);
      });
    }
  }
}

function placeOf(ward: string): Place {
  const place = localPlaces.find(({ since }) => since.text.startsWith(`${ward},`));
  if (place === undefined) throw new Error(`No place ${ward}.`);
  return place;
}
