import type { Accuracy, Completeness } from '../../generated/model.ts';
import { dateInWords, yearInWords } from '../population/date-in-words.ts';
import type { RegisterId } from '../population/records.ts';
import { bare } from '../population/truth/harm.ts';
import { absenceOfSilent, birthYearIn, homes, isAlive, isDead, noRow, saysOf } from './absence.ts';
import { marriagesCovered } from './marriages-covered.ts';
import type { RawRows } from './raw-rows.ts';
import type { Said, SaidByField } from './said.ts';
import { isGarbled, type Meaning } from './written.ts';

/** What has to be answered about one field, by the rows alone. */
export interface Verdict {
  /** The value as an official reads it, null for none; of a set its members. */
  readonly served: Meaning | null;
  readonly members: readonly string[] | null;
  /** Of a set: members that a register which names all there are does not name. */
  readonly disputed: readonly string[];
  readonly completeness: readonly Completeness[];
  readonly accuracy: readonly Accuracy[];
  /** Registers that answer the field and have no row of it, or not all, with what that means. */
  readonly absences: Readonly<Partial<Record<RegisterId, readonly Completeness[]>>>;
}

const [civil, residence, health] = ['civil-registry', 'residence', 'health'] as const;
const [insurance, land] = ['social-insurance', 'land'] as const;
const usual: readonly RegisterId[] = [civil, residence, health, insurance, land];
/** Registers in the order of their authority, where that is another than usual. */
const authority: Readonly<Record<string, readonly RegisterId[]>> = {
  personalId: [residence, civil, health, insurance, land],
  lifeStatus: [civil, health, residence],
};
const sets: ReadonlySet<string> = new Set([
  'children',
  'healthInsurance',
  'birthRegistrations',
  'deathRegistrations',
  'marriages',
  'divorces',
  'maritalStatusConfirmations',
  'parentChildRecognitions',
  'guardianships',
  'civilStatusChanges',
  'deathNotices',
  'birthNotices',
  'landCertificates',
  'residences',
  'absences',
  'householdMemberships',
  'identityPapers',
  'supersededNumbers',
]);
/** Registers that name all there are of a set; the civil registry of one city never does. */
const whole: Readonly<Record<string, RegisterId>> = {
  children: residence,
  healthInsurance: health,
  residences: residence,
  absences: residence,
  householdMemberships: residence,
  identityPapers: residence,
  supersededNumbers: residence,
};

const values: ReadonlySet<string> = new Set([
  'personalId',
  'fullName',
  'dateOfBirth',
  'dateOfBirthInWords',
  'placeOfBirth',
  'sex',
  'ethnicity',
  'nationality',
  'mother',
  'father',
  'lifeStatus',
  'dateOfDeath',
  'residence',
  'permanentResidence',
  'temporaryResidence',
  'temporaryResidenceUntil',
  'household',
  'socialInsurance',
  'registeredMaritalStatus',
  'spouse',
]);
/** Whether the rows are read for the field. */
export const isRead = (field: string): boolean => values.has(field) || sets.has(field);

const absenceOrder: readonly Completeness[] = [
  'NOT_APPLICABLE',
  'UNREADABLE',
  'NOT_COVERED',
  'NOT_IN_SCOPE',
  'MISSING',
  'NO_RECORD',
];

/** `answering`: the registers that say of themselves that they answer the field. */
export function verdictOf(
  field: string,
  rows: Pick<RawRows, 'personalId' | 'stays'>,
  said: SaidByField,
  answering: readonly RegisterId[],
): Verdict {
  const own = (said[field] ?? []).filter(({ register }) => answering.includes(register));
  const { personalId } = rows;
  const absences: Partial<Record<RegisterId, readonly Completeness[]>> = {};
  for (const register of answering) {
    if (!own.some((each) => each.register === register)) absences[register] = [noRow(field, register, personalId)];
  }
  if (field === 'marriages') return ofMarriages(rows, own, said);
  return sets.has(field) ? ofSet(field, personalId, own, absences) : ofValue(field, personalId, own, absences, said);
}

function ofValue(
  field: string,
  personalId: string,
  own: readonly Said[],
  absences: Verdict['absences'],
  said: SaidByField,
): Verdict {
  const speaking = standing(field, own).filter((each) => !isOfAnother(each, personalId, said));
  const order = authority[field] ?? usual;
  const rank = ({ register, replaces }: Said) => 2 * order.indexOf(register) + (replaces === null ? 1 : 0);
  // Of several corrections the last holds; of several rows the first, those found by the number of today before others.
  const [served] = [...speaking].sort((left, right) => rank(left) - rank(right));
  if (!served?.meaning) {
    const silent = own.map(({ register }) => absenceOfSilent(field, register, said));
    const all = [...silent, ...Object.values(absences).flat()];
    const headline = absenceOrder.find((absence) => all.includes(absence)) ?? 'NO_RECORD';
    return {
      served: null,
      members: null,
      disputed: [],
      absences,
      completeness: [headline],
      accuracy: ['UNASSESSED', 'CONFLICTING'],
    };
  }
  const meaning = served.meaning;
  const relations = speaking
    .filter((each) => each !== served)
    .map(({ register, meaning: other }) => ({ register, relation: relate(field, meaning, other as Meaning) }));
  const against = new Set(relations.filter(({ relation }) => relation === 'OTHER').map(({ register }) => register));
  if (field === 'dateOfDeath' && own.some((each) => each.meaning === null && isAlive(each.register, said)))
    against.add(residence);
  const support = new Set([
    served.register,
    ...relations.filter(({ relation }) => relation === 'SAME' || relation === 'MORE').map(({ register }) => register),
  ]);
  const independent = [...support].filter((register) => !against.has(register)).length;
  const isShort = (field === 'dateOfBirth' || field === 'dateOfDeath') && meaning.same.length < '1960-05-12'.length;
  const isPartial = isShort || relations.some(({ relation }) => relation === 'MORE');
  const accuracy = breaksRule(field, personalId, served, said)
    ? 'INVALID'
    : against.size > 0
      ? 'CONFLICTING'
      : independent >= 2
        ? 'CORROBORATED'
        : 'SINGLE_SOURCE';
  return {
    served: meaning,
    members: null,
    disputed: [],
    absences,
    completeness: [isPartial ? 'PARTIAL' : 'PRESENT'],
    accuracy: [accuracy],
  };
}

function ofSet(field: string, personalId: string, own: readonly Said[], absences: Verdict['absences']): Verdict {
  const members = [...new Set(own.flatMap(({ meaning }) => meaning?.same ?? []))];
  const judge = whole[field];
  // Rows that belong to the set and do not tell what they are about, and years that are in paper books only.
  const isOpen =
    own.some(({ meaning, register }) => meaning === null && register !== residence) ||
    ([civil, health] as const).some((register) => noRow(field, register, personalId) === 'NOT_COVERED');
  const named = new Set(own.filter(({ register }) => register === judge).flatMap(({ meaning }) => meaning?.same ?? []));
  const isWhole = judge !== undefined && !isOpen;
  return {
    served: null,
    members,
    disputed: judge === undefined ? [] : members.filter((each) => !named.has(each)),
    absences,
    completeness: isWhole
      ? ['PRESENT']
      : members.length > 0 || judge !== undefined
        ? ['PARTIAL']
        : ['PARTIAL', 'NOT_COVERED', 'NO_RECORD'],
    accuracy: [],
  };
}

/** Of a set of one register, which is whole as far as the person lived where and when that one keeps the books. */
function ofMarriages(rows: Parameters<typeof verdictOf>[1], own: readonly Said[], said: SaidByField): Verdict {
  const members = [...new Set(own.flatMap(({ meaning }) => meaning?.same ?? []))];
  const [birth, death] = ['dateOfBirth', 'dateOfDeath'].map((field) => verdictOf(field, rows, said, usual));
  const born = birth?.served?.same ?? String(birthYearIn(rows.personalId));
  // A death that is disputed ends nothing.
  const isSure = death?.accuracy.some((accuracy) => accuracy === 'SINGLE_SOURCE' || accuracy === 'CORROBORATED');
  const died = isSure && death?.served ? death.served.same : null;
  const covered = marriagesCovered(
    rows.stays,
    born + '-01-01'.slice(born.length - 4),
    died && died + '-12-31'.slice(died.length - 4),
  );
  const absences: Completeness[] = covered === 'ALL' ? [] : ['NOT_COVERED'];
  if (members.length === 0 && covered !== 'NONE') absences.push('NO_RECORD');
  // Whoever declares a spouse, or to have had one, has a marriage that is not found.
  const [declared = '1'] = saysOf(said, 'registeredMaritalStatus', residence);
  const isMissed = members.length === 0 && declared !== '1';
  return {
    served: null,
    members,
    disputed: [],
    absences: { [civil]: absences },
    completeness: [
      members.length === 0 && covered === 'NONE'
        ? 'NOT_COVERED'
        : covered === 'ALL' && !isMissed
          ? 'PRESENT'
          : 'PARTIAL',
    ],
    accuracy: [],
  };
}

/** Rows that say something and that no correction has replaced; a number in a row under a cancelled one is that number. */
function standing(field: string, own: readonly Said[]): readonly Said[] {
  const speaking = own.filter(({ meaning }) => meaning !== null);
  const last = new Map(speaking.flatMap((each) => (each.replaces ? [[each.replaces, each] as const] : [])));
  return speaking.filter((each) => {
    if (field === 'personalId' && each.tie === 'SUPERSEDED_PID') return false;
    if (field === 'fullName' && isGarbled(each.raw ?? '') && speaking.some(({ raw }) => !isGarbled(raw ?? '')))
      return false;
    return each.replaces ? last.get(each.replaces) === each : !last.has(each.record);
  });
}

/** Of these there is one in a life: where two have the number, it may be another's that was written in one of them. */
const onceInALife = /^(khai_sinh|khai_tu|death_notice)\//;

/** Whether year of birth or sex in the row are not those of the number, and in another row of its kind they are. */
function isOfAnother({ record, replaces }: Said, personalId: string, said: SaidByField): boolean {
  const own = replaces ?? record;
  const kind = onceInALife.exec(own)?.[0];
  if (!kind) return false;
  const bySex = Number(personalId[3]) % 2 === 0 ? 'MALE' : 'FEMALE';
  const told = (field: string, row: string) => {
    const rows = (said[field] ?? []).filter((each) => (each.replaces ?? each.record) === row);
    return (rows.findLast((each) => each.replaces !== null) ?? rows[0])?.meaning?.same;
  };
  const isYear = (row: string) => told('dateOfBirth', row)?.startsWith(String(birthYearIn(personalId)));
  const isSex = (row: string) => (told('sex', row) ?? bySex) === bySex;
  const others = (said.personalId ?? []).flatMap((each) => (each.record.startsWith(kind) ? each.record : []));
  return (isYear(own) === false || !isSex(own)) && others.some((row) => row !== own && isYear(row) && isSex(row));
}

/** How another value stands to the one served: it says the same, the same and more, the same and less, or something else. */
function relate(field: string, served: Meaning, other: Meaning): 'SAME' | 'MORE' | 'LESS' | 'OTHER' {
  const [one, two] = [served.same, other.same];
  if (one === two) return 'SAME';
  if (field === 'dateOfBirth' || field === 'dateOfDeath')
    return two.startsWith(one) ? 'MORE' : one.startsWith(two) ? 'LESS' : 'OTHER';
  if (field === 'fullName') {
    if (bare(one) === two && marksOf(one) > 1) return 'LESS';
    return bare(two) === one && marksOf(two) > 1 ? 'MORE' : 'OTHER';
  }
  if (field === 'placeOfBirth') {
    const wards = two.split('|');
    return one.split('|').some((ward) => wards.includes(ward)) ? 'LESS' : 'OTHER';
  }
  return 'OTHER';
}
const marksOf = (key: string): number => key.normalize('NFD').match(/[\p{Mn}đ]/gu)?.length ?? 0;

/** Whether the value breaks a rule of the data, whoever says it. */
function breaksRule(field: string, personalId: string, served: Said, said: SaidByField): boolean {
  const all = (of: string) => (said[of] ?? []).flatMap(({ meaning }) => meaning?.same ?? []);
  if (homes.has(field)) return all('lifeStatus').includes('DECEASED');
  if (field === 'mother' || field === 'father') {
    const years = birthYearIn(personalId) - birthYearIn(served.meaning?.same ?? personalId);
    return years < 12 || years > (field === 'mother' ? 55 : 80);
  }
  if (field === 'lifeStatus') return !isDead(civil, said) && (isDead(health, said) || isDead(residence, said));
  const bySex = Number(personalId[3]) % 2 === 0 ? 'MALE' : 'FEMALE';
  const byYear = String(birthYearIn(personalId));
  const nobodySays = (values: readonly string[], wanted: string) =>
    values.length > 0 && !values.some((value) => value.startsWith(wanted));
  if (field === 'personalId') return nobodySays(all('sex'), bySex) || nobodySays(all('dateOfBirth'), byYear);
  const before = (said[field] ?? []).filter(({ register }) => register === served.register);
  const witnesses = served.replaces === null ? [served] : before;
  const values = witnesses.flatMap(({ meaning }) => meaning?.same ?? []);
  if (field === 'sex') return nobodySays(values, bySex);
  return field === 'dateOfBirth' && (nobodySays(values, byYear) || isContradicted(served, said));
}

/** Whether the words beside the digits say another date, and no other register says that of the digits. */
function isContradicted({ register, record, replaces, meaning }: Said, said: SaidByField): boolean {
  const words = said.dateOfBirthInWords?.find((each) => each.record === record)?.meaning?.same;
  const [year = 0, month, day] = (meaning?.same ?? '').split('-').map(Number);
  const isSame = words === (month && day ? dateInWords({ year, month, day }) : `Năm ${yearInWords(year)}`);
  const isSupported = said.dateOfBirth?.some(
    (other) => other.register !== register && other.meaning?.same === meaning?.same,
  );
  return words !== undefined && replaces === null && !isSame && !isSupported;
}
