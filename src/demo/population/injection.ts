import { isBefore } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import { digitisedFrom } from './civil-registry.ts';
import type { MarriageTarget } from './defects/defect.ts';
import { type Rates, recordDefects } from './defects/defects.ts';
import { marriageDefects } from './defects/marriages.ts';
import { numberOf, type Person } from './person.ts';
import type { FamilyRecords, Records } from './records.ts';
import { Labels, type TruthRow } from './truth/labels.ts';
import type { TrueField } from './truth/true-facts.ts';

/** Draws for one defect: its own numbers, so that another defect or rate changes nothing else. */
export type MakingFor = (defect: string) => Making;

/** Makes the records of whole families wrong at the rates given, and keeps what was done where that is wanted. */
export class Injection {
  readonly #family: FamilyRecords;
  readonly #labels: ReadonlyMap<Records, Labels> | null;

  constructor(family: FamilyRecords, asOf: Making['asOf'], labelled: boolean) {
    this.#family = family;
    this.#labels = labelled ? new Map(family.people.map((each) => [each, new Labels(each, asOf)])) : null;
    for (const [records, labels] of this.#labels ?? []) noteUnregistered(records, labels);
  }

  /** Makes one change by hand. */
  change(defect: string, records: Records, change: () => void): void {
    const labels = this.#labels?.get(records);
    if (labels) labels.note(defect, change);
    else change();
  }

  /** Numbers that were minted wrongly before any record was made. */
  minted(defect: string, people: ReadonlySet<Person>): void {
    for (const [records, labels] of this.#labels ?? []) if (people.has(records.person)) labels.noteNumber(defect);
  }

  inject(rates: Rates, makingFor: MakingFor): void {
    const { people, marriages } = this.#family;
    for (const { code, can, apply } of recordDefects) {
      const making = makingFor(code);
      for (const records of people) {
        if (can(records) && making.random.chance(rates[code] ?? 0)) {
          this.change(code, records, () => apply(records, making));
        }
      }
    }
    const of = new Map(people.map((each) => [each.person, each]));
    const targets = marriages.map((records): MarriageTarget => {
      const { husband, wife } = records.marriage;
      return { records, husband: of.get(husband) ?? null, wife: of.get(wife) ?? null };
    });
    for (const { code, can, apply } of marriageDefects) {
      const making = makingFor(code);
      for (const target of targets) {
        if (!can(target) || !making.random.chance(rates[code] ?? 0)) continue;
        const change = () => apply(target, making);
        const { husband, wife } = target;
        const forWife = wife ? () => this.change(code, wife, change) : change;
        if (husband) this.change(code, husband, forWife);
        else forWife();
      }
    }
  }

  /** What is true of each person, and what of it the registers have wrong or lack. */
  truth(): Truth | null {
    if (this.#labels === null) return null;
    const rows: TruthRow[] = [];
    const facts = [...this.#labels].map(([{ person }, labels]) => ({ key: person.personalId, facts: labels.truth }));
    for (const [{ person, births }, labels] of this.#labels) {
      for (const row of labels.rows()) {
        rows.push(
          row,
          ...ofParents(person, births, row),
          ...this.#ofWidowed(person, row),
          ...this.#ofSomebodyElse(row),
        );
      }
    }
    // Whoever seems to have a birth, because that of another bears the number, is not seen to lack one.
    const borne = new Set(
      rows.filter(({ harm, fields }) => harm === 'FALSE' && fields.length > 1).map(({ key }) => key),
    );
    const isHidden = ({ key, harm, register }: TruthRow) =>
      register === 'civil-registry' && (harm === 'NO_RECORD' || harm === 'UNLINKED') && borne.has(key);
    return { facts, rows: rows.map((row) => (isHidden(row) ? { ...row, detectable: false } : row)) };
  }

  /** What is wrong with a death is wrong with what the marital status of the one left behind rests on. */
  #ofWidowed(person: Person, row: TruthRow): TruthRow[] {
    const marriage = person.marriages.at(-1);
    if (marriage === undefined || marriage.divorced !== null || !row.fields.includes('lifeStatus')) return [];
    const left = marriage.husband === person ? marriage.wife : marriage.husband;
    const key = numberOf(left);
    if (key === null || left.marriages.at(-1) !== marriage) return [];
    const isRegistered = this.#family.marriages.some((each) => each.marriage === marriage && each.row !== null);
    return [{ ...row, key, fields: ['maritalStatus'], detectable: row.detectable && isRegistered }];
  }

  /** A birth that carries the number of another person is a false record of that one. */
  #ofSomebodyElse(row: TruthRow): TruthRow[] {
    if (row.harm !== 'UNLINKED' || row.register !== 'civil-registry') return [];
    const births = this.#family.people.flatMap((each) => each.births);
    const number = births.find(({ id }) => row.record === `khai_sinh:${id}`)?.soDinhDanh;
    return number ? [{ ...row, key: number, harm: 'FALSE', detectable: true }] : [];
  }
}

export interface Truth {
  readonly facts: readonly { readonly key: string; readonly facts: Labels['truth'] }[];
  readonly rows: readonly TruthRow[];
}

const birthFields: readonly TrueField[] = [
  'fullName',
  'dateOfBirth',
  'placeOfBirth',
  'sex',
  'ethnicity',
  'nationality',
  'mother',
  'father',
];
const inOtherProvince = 'BIRTH_IN_OTHER_PROVINCE';
const beforeDigitisation = 'BIRTH_BEFORE_DIGITISATION';
const marriedBefore = 'MARRIAGE_BEFORE_DIGITISATION';

/** Births and marriages that this registry lacks by nature, and deaths not registered yet, whatever the rates. */
function noteUnregistered({ births, death, person, marriages }: Records, labels: Labels): void {
  for (const { marriage, row } of marriages) {
    if (row !== null) continue;
    const isLast = person.marriages.at(-1) === marriage;
    labels.noteMissing(marriedBefore, 'civil-registry', isLast ? ['marriages', 'maritalStatus'] : ['marriages']);
  }
  if (person.death !== null && death === null)
    labels.noteMissing('DEATH_NOT_YET_REGISTERED', 'civil-registry', ['lifeStatus', 'dateOfDeath']);
  if (births.length > 0) return;
  if (!person.birthplace.local) labels.noteMissing(inOtherProvince, 'civil-registry', birthFields);
  else if (isBefore(person.born, digitisedFrom)) labels.noteMissing(beforeDigitisation, 'civil-registry', birthFields);
}

/**
 * What a defect in the birth of a child does to the children of its parents. The registry is that of one city: that it
 * does not name a child says nothing, unless it has a birth of theirs that names none.
 */
function ofParents({ personalId, mother, father }: Person, births: Records['births'], row: TruthRow): TruthRow[] {
  const { defect, harm, register } = row;
  if (register !== 'civil-registry' || defect === inOtherProvince || defect === beforeDigitisation) return [];
  if (harm === 'NONE' || harm === 'DUPLICATE' || harm === 'BY_OLD_NUMBER') return [];
  const parents = [row.fields.includes('mother') ? mother : null, row.fields.includes('father') ? father : null].filter(
    (parent) => parent !== null,
  );
  const birth = births.find(({ id }) => row.record === `khai_sinh:${id}`);
  const ties = [
    [birth?.meSoDDCN, birth?.meSoGiayToTuyThan],
    [birth?.chaSoDDCN, birth?.chaSoGiayToTuyThan],
  ];
  const isNamed = (parent: Person) =>
    ties.some(([number, cmnd]) => (number ? number === parent.personalId : Boolean(cmnd) && cmnd === parent.cmnd));
  return parents.map((parent) => ({
    ...row,
    detectable: birth?.soDinhDanh === null && isNamed(parent),
    key: parent.personalId,
    fields: ['children'],
    harm: 'ABSENT',
    trueValue: personalId,
    heldValue: null,
  }));
}
