import { addDays, type CivilDate, compact, date, isBefore, morningOf } from './civil-date.ts';
import type { BirthRow, DeathRow, Making } from './civil-registry.ts';
import { fullName } from './names.ts';
import type { Person } from './person.ts';
import { facilities, unitAt } from './places.ts';

/** Death notices are kept electronically since. */
const deathNoticesFrom = date(2015, 1, 1);

const cell = (value: string | null): string | null => value;
const capitals = (person: Person): string => fullName(person.name).toUpperCase();
const sexCode = ({ sex }: Person): string => (sex === 'M' ? '1' : '2');
const clock = (making: Making): string =>
  `${String(making.random.integer(0, 23)).padStart(2, '0')}${making.random.integer(10, 59)}`;

const birthDate = (born: CivilDate) => ({ dob: cell(compact(born)), dob_precision: cell('0') });

export type DeathNoticeRow = NonNullable<ReturnType<typeof deathNoticeRow>>;

/** The notice of a facility, the same that the civil registry's record rests on if there is one. */
export function deathNoticeRow(making: Making, person: Person, registered: DeathRow | null) {
  const { death, household } = person;
  if (death === null || death.facility === null || isBefore(death.on, deathNoticesFrom)) return null;
  const address = household?.address;
  return {
    id: making.row('death_notice'),
    notice_no: registered?.gbtSo ?? `${making.random.integer(1, 900)}/${death.on.year}`,
    issued_on: compact(death.on),
    issue_count: 1,
    facility_code: death.facility,
    full_name: capitals(person),
    ...birthDate(person.born),
    sex: cell(sexCode(person)),
    ethnicity_code: cell(person.ethnicity),
    nationality_code: cell('VN'),
    pid: cell(person.personalId),
    id_no: person.cmnd,
    address: cell(address ? `${address.detail}, ${unitAt(address.place, death.on).text}` : null),
    died_on: compact(death.on),
    died_at: registered?.nktGioPhutChet?.replace(':', '') ?? clock(making),
    cause_icd10: cell(making.random.pick(['I21', 'I64', 'J96', 'C22'])),
    informant_name: cell(person.children[0] ? capitals(person.children[0]) : null),
    updated_at: morningOf(addDays(death.on, 1)),
  };
}

export type BirthNoticeRow = NonNullable<ReturnType<typeof birthNoticeRow>>;

/** The notice that a birth registration names; none where it names none. */
export function birthNoticeRow(making: Making, child: Person, birth: BirthRow | null) {
  const { mother, born } = child;
  if (mother === null || birth === null || birth.maGCS === null) return null;
  return {
    id: making.row('birth_notice'),
    notice_no: birth.maGCS,
    issued_on: compact(addDays(born, 1)),
    facility_code: making.random.pick(facilities).code,
    mother_name: capitals(mother),
    mother_dob: cell(compact(mother.born)),
    mother_dob_precision: cell('0'),
    mother_pid: cell(mother.personalId),
    mother_id_no: mother.cmnd,
    mother_social_insurance_no: cell(mother.socialInsuranceNo),
    child_name: cell(making.random.chance(0.7) ? capitals(child) : null),
    child_sex: sexCode(child),
    child_weight_grams: making.random.integer(2400, 4100),
    born_on: compact(born),
    born_at: cell(clock(making)),
    child_pid: cell(child.personalId),
    updated_at: morningOf(addDays(born, 1)),
  };
}

export type CardRow = ReturnType<typeof cardRows>[number];

/** One card per insured year, the holder's number on each. */
export function cardRows(making: Making, person: Person) {
  const { insurance } = person;
  if (insurance === null) return [];
  return insurance.years.map((year) => ({
    id: making.row('insurance_card'),
    card_no: `${insurance.object}79${person.socialInsuranceNo}`,
    social_insurance_no: person.socialInsuranceNo,
    pid: cell(person.personalId),
    full_name: capitals(person),
    ...birthDate(person.born),
    sex: cell(sexCode(person)),
    valid_from: compact(person.born.year === year ? person.born : date(year, 1, 1)),
    valid_to: compact(date(year, 12, 31)),
    facility_code: insurance.facility,
    updated_at: morningOf(date(year, 1, 4)),
  }));
}
