/** A row of a register, under the names that the hand-written variants give its columns. All cells are text. */
export type Row = Readonly<Record<string, string | null>>;

/** A row with what was its column before a correction replaced it. */
export interface Correction {
  readonly record: 'births' | 'deaths';
  /** The column as the hand-written variants name it. */
  readonly column: string;
  readonly row: Row;
}

/** Everything the three registers hold of one person, as far as a query needs it. */
export interface PersonRows {
  readonly personalId: string;
  readonly births: Row[];
  readonly deaths: Row[];
  /** In the order in which they took effect. */
  readonly corrections: Correction[];
  /** As `births` and `deaths`, corrections applied. */
  currentBirths: readonly Row[];
  currentDeaths: readonly Row[];
  readonly citizen: Row[];
  readonly cards: Row[];
  readonly notices: Row[];
  readonly birthNotices: Row[];
  readonly marriages: Row[];
  /** Births in which the person is a parent. */
  readonly childBirths: Row[];
}

const columnOf: Readonly<Record<string, string>> = {
  nksHoTen: 'name',
  nksNgaySinh: 'born',
  nksGioiTinh: 'sex',
  nksDanToc: 'ethnicity',
  nksQuocTich: 'nationality',
  nksNoiSinh: 'place',
  meSoDDCN: 'mother',
  chaSoDDCN: 'father',
  nktHoTen: 'name',
  nktNgaySinh: 'born',
  nktGioiTinh: 'sex',
};

/** Sorts the rows of all registers by the person whom they are about; `kind` says what a row is. */
export function groupPeople(
  personalIds: readonly string[],
  registers: readonly (readonly Row[])[],
): ReadonlyMap<string, PersonRows> {
  const people = new Map<string, PersonRows>();
  for (const personalId of personalIds) people.set(personalId, empty(personalId));
  let corrections: Row[] | null = null;
  for (const rows of registers) {
    for (const row of rows) {
      const person = people.get(row.pid as string);
      if (!person) continue;
      if (row.kind === 'birth') person.births.push(row);
      else if (row.kind === 'citizen') person.citizen.push(row);
      else if (row.kind === 'card') person.cards.push(row);
      else if (row.kind === 'notice') person.notices.push(row);
      else if (row.kind === 'death') person.deaths.push(row);
      else if (row.kind === 'birth-notice') person.birthNotices.push(row);
      else if (row.kind === 'marriage') person.marriages.push(row);
      else if (row.kind === 'child') person.childBirths.push(row);
      else if (corrections) corrections.push(row);
      else corrections = [row];
    }
  }
  for (const person of people.values()) {
    for (const rows of [person.births, person.deaths, person.cards, person.notices, person.marriages]) {
      if (rows.length > 1) rows.sort(byNumber);
    }
  }
  if (corrections) correct(people, corrections);
  return people;
}

const empty = (personalId: string): PersonRows => {
  const [births, deaths]: Row[][] = [[], []];
  return {
    personalId,
    births: births as Row[],
    deaths: deaths as Row[],
    corrections: [],
    currentBirths: births as Row[],
    currentDeaths: deaths as Row[],
    citizen: [],
    cards: [],
    notices: [],
    birthNotices: [],
    marriages: [],
    childBirths: [],
  };
};

/** By the register's number of the row. */
export const byNumber = (a: Row, b: Row) => Number(a.id) - Number(b.id);

function correct(people: ReadonlyMap<string, PersonRows>, rows: Row[]): void {
  const day = ({ effective }: Row) => (effective ?? '').split('.').reverse().join('-');
  rows.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : byNumber(a, b)));
  for (const { pid, register, record, column, value } of rows) {
    const person = people.get(pid as string);
    const name = columnOf[column ?? ''];
    if (!person || !name || !value) continue;
    const isBirth = register === 'khai_sinh';
    const standing = isBirth ? person.currentBirths : person.currentDeaths;
    const corrected = standing.find(({ id }) => id === record);
    if (!corrected) continue;
    const row = { ...corrected, [name]: value };
    const current = standing.map((each) => (each === corrected ? row : each));
    if (isBirth) person.currentBirths = current;
    else person.currentDeaths = current;
    person.corrections.push({ record: isBirth ? 'births' : 'deaths', column: name, row });
  }
}
