import { type CivilDate, iso } from '../civil-date.ts';
import { fullName } from '../names.ts';
import { fatherOf, maritalStatusOf, numberOf, type Person } from '../person.ts';
import type { Address, Place, Unit } from '../places.ts';
import type { MarriageRecords, Records } from '../records.ts';

/**
 * What is true of a person, by the name of the field in the schema. Dates are whole, codes are codes, people are
 * their numbers, sets are their members in order with a space between; null is "there is none". An address is its ward
 * under either list of units, `2004:26740 | 2025:26740`, and after a comma house and street.
 */
export type TrueFacts = Readonly<Record<TrueField, string | null>>;
export type TrueField =
  | 'personalId'
  | 'fullName'
  | 'dateOfBirth'
  | 'placeOfBirth'
  | 'sex'
  | 'ethnicity'
  | 'nationality'
  | 'mother'
  | 'father'
  | 'children'
  | 'lifeStatus'
  | 'dateOfDeath'
  | 'residence'
  | 'permanentResidence'
  | 'temporaryResidence'
  | 'household'
  | 'healthInsurance'
  | 'socialInsurance'
  | 'marriages'
  | 'maritalStatus'
  | 'spouse';

export function trueFacts(
  { person, cards, participants, abode, stays, marriages }: Records,
  asOf: CivilDate,
): TrueFacts {
  const home = person.stays.findLast(({ to }) => to === null);
  const permanent = person.stays.findLast(({ to, kind }) => to === null && kind === 'THUONG_TRU');
  const temporary = person.stays.findLast(({ to, kind }) => to === null && kind === 'TAM_TRU');
  const lapsed = stays.some(({ thoi_han }) => thoi_han !== null && thoi_han < iso(asOf));
  const lives = person.death === null;
  const marital = maritalStatusOf(person, asOf);
  const marriage = marital === 'MARRIED' ? person.marriages.at(-1) : undefined;
  return {
    personalId: rightNumber(person),
    fullName: fullName(person.name),
    dateOfBirth: iso(person.born),
    placeOfBirth: placeText(person.birthplace),
    sex: person.sex === 'M' ? 'MALE' : 'FEMALE',
    ethnicity: person.ethnicity,
    nationality: 'VN',
    mother: numberOf(person.mother),
    father: numberOf(fatherOf(person)),
    children: listed(person.children.map(({ personalId }) => personalId)),
    lifeStatus: lives ? 'ALIVE' : 'DECEASED',
    dateOfDeath: person.death && iso(person.death.on),
    residence: lives ? addressText(abode ?? home?.address ?? null) : null,
    permanentResidence: lives ? addressText(permanent?.address ?? null) : null,
    temporaryResidence: lives && !lapsed ? addressText(temporary?.address ?? null) : null,
    household: person.household?.number ?? null,
    healthInsurance: listed(cards.map(({ card_no, valid_from }) => `${card_no}/${valid_from}`)),
    socialInsurance: participants.length > 0 ? person.socialInsuranceNo : null,
    marriages: listed(marriages.map(marriageText)),
    maritalStatus: marital,
    spouse: marriage ? numberOf(marriage.husband === person ? marriage.wife : marriage.husband) : null,
  };
}

/** A marriage by the row of its registration, or by its day where this registry has none. */
const marriageText = ({ marriage, row }: MarriageRecords): string => String(row?.id ?? iso(marriage.on));

/** The number as it would be if its digit of sex were right. */
function rightNumber({ personalId, sex, born }: Person): string {
  const digit = Math.floor(born.year / 100 - 19) * 2 + (sex === 'F' ? 1 : 0);
  return `${personalId.slice(0, 3)}${digit}${personalId.slice(4)}`;
}

const listed = (members: readonly string[]): string | null =>
  members.length === 0 ? null : [...members].sort().join(' ');

/** `2004:26740`: the code, and the year of the list in which it is to be read. */
export const unitText = ({ list, code }: Pick<Unit, 'list' | 'code'>): string => `${list.slice(-4)}:${code}`;
const placeText = ({ before, since }: Place): string => `${unitText(before)} | ${unitText(since)}`;
export const addressText = (address: Address | null): string | null =>
  address && `${placeText(address.place)}, ${address.detail}`;
