import {
  type BirthRow,
  birthRow,
  type CorrectionRow,
  type DeathRow,
  deathRow,
  type Making,
  type MarriageRow,
  marriageRow,
} from './civil-registry.ts';
import {
  type BirthNoticeRow,
  birthNoticeRow,
  type CardRow,
  cardRows,
  type DeathNoticeRow,
  deathNoticeRow,
} from './health.ts';
import type { Household, Person } from './person.ts';
import { facilities } from './places.ts';
import {
  type CitizenRow,
  citizenRow,
  type HouseholdRow,
  householdRow,
  type MemberRow,
  memberRow,
  type StayRow,
  stayRows,
} from './residence.ts';

/** What all registers hold about one person; defects change it before it is written out. */
export interface Records {
  readonly person: Person;
  readonly births: BirthRow[];
  readonly corrections: CorrectionRow[];
  death: DeathRow | null;
  readonly citizen: CitizenRow;
  readonly stays: StayRow[];
  readonly member: MemberRow;
  deathNotice: DeathNoticeRow | null;
  readonly birthNotice: BirthNoticeRow | null;
  readonly cards: CardRow[];
}

/** What the registers hold about one person, all of it true. */
export function trueRecords(making: Making, person: Person): Records {
  const { household } = person;
  if (household === null) throw new Error(`${person.personalId} has no household.`);
  const birth = birthRow(making, person);
  const death = deathRow(making, person);
  return {
    person,
    births: birth === null ? [] : [birth],
    corrections: [],
    death,
    citizen: citizenRow(making, person),
    stays: stayRows(making, person),
    member: memberRow(making, household, person),
    deathNotice: deathNoticeRow(making, person, death),
    birthNotice: birthNoticeRow(making, person, birth),
    cards: cardRows(making, person),
  };
}

/** Rows by register and table, in the tables' own columns. */
export interface Rows {
  readonly 'civil-registry': {
    readonly khai_sinh: readonly BirthRow[];
    readonly khai_tu: readonly DeathRow[];
    readonly ket_hon: readonly MarriageRow[];
    readonly cai_chinh: readonly CorrectionRow[];
  };
  readonly residence: {
    readonly cong_dan: readonly CitizenRow[];
    readonly cu_tru: readonly StayRow[];
    readonly ho_gia_dinh: readonly HouseholdRow[];
    readonly thanh_vien_ho: readonly MemberRow[];
  };
  readonly health: {
    readonly facility: typeof facilities;
    readonly death_notice: readonly DeathNoticeRow[];
    readonly birth_notice: readonly BirthNoticeRow[];
    readonly insurance_card: readonly CardRow[];
  };
}
export type RegisterId = keyof Rows;

/** The records of whole families as rows; marriages and households are made here, once for each. */
export function rowsOf(making: Making, families: readonly Records[], withFacilities: boolean): Rows {
  const people = families.map(({ person }) => person);
  const marriages = people.filter(({ sex }) => sex === 'M').flatMap((husband) => husband.marriages);
  const households = new Set(people.map(({ household }) => household).filter(isHousehold));
  return {
    'civil-registry': {
      khai_sinh: families.flatMap(({ births }) => births),
      khai_tu: families.flatMap(({ death }) => death ?? []),
      ket_hon: marriages.flatMap((marriage) => marriageRow(making, marriage) ?? []),
      cai_chinh: families.flatMap(({ corrections }) => corrections),
    },
    residence: {
      cong_dan: families.map(({ citizen }) => citizen),
      cu_tru: families.flatMap(({ stays }) => stays),
      ho_gia_dinh: [...households].map((household) => householdRow(making, household)),
      thanh_vien_ho: families.map(({ member }) => member),
    },
    health: {
      facility: withFacilities ? facilities : [],
      death_notice: families.flatMap(({ deathNotice }) => deathNotice ?? []),
      birth_notice: families.flatMap(({ birthNotice }) => birthNotice ?? []),
      insurance_card: families.flatMap(({ cards }) => cards),
    },
  };
}

const isHousehold = (household: Household | null): household is Household => household !== null;
