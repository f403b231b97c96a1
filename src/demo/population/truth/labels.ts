import type { CivilDate } from '../civil-date.ts';
import { dateInWords, yearInWords } from '../date-in-words.ts';
import type { Records, RegisterId } from '../records.ts';
import { contradicts, type Harm, harmOf } from './harm.ts';
import { type Holding, holdingsOf } from './holdings.ts';
import { type TrueFacts, type TrueField, trueFacts } from './true-facts.ts';

/** One injected defect in one record, or a fact that the registers leave open by nature. */
export interface TruthRow {
  readonly entity: 'Person';
  /** Number under which the registers know the person. */
  readonly key: string;
  readonly fields: readonly string[];
  readonly register: RegisterId | 'social-assistance';
  readonly record: string | null;
  readonly defect: string;
  readonly harm: Harm;
  /** Null for defects of a whole record. */
  readonly trueValue: string | null;
  readonly heldValue: string | null;
  /** Whether a perfect judge could know from the registers alone that something is wrong here. */
  readonly detectable: boolean;
}

/** A change that a defect made, before all others were made too. */
type Change = Pick<Holding, 'register' | 'record' | 'field'> & {
  readonly defect: string;
  /** Of the record as a whole; null where it changed what the record says. */
  readonly whole: 'BY_OLD_NUMBER' | 'UNLINKED' | 'NO_RECORD' | 'DUPLICATE' | null;
};

/** Takes note of what is injected into the records of one person, and says at the end what can be known of it. */
export class Labels {
  readonly #records: Records;
  readonly #asOf: CivilDate;
  readonly #changes: Change[] = [];
  /** As after the last change; null before the first. */
  #held: ReadonlyMap<string, Holding> | null = null;

  constructor(records: Records, asOf: CivilDate) {
    this.#records = records;
    this.#asOf = asOf;
  }

  get truth(): TrueFacts {
    return trueFacts(this.#records, this.#asOf);
  }

  /** Runs what changes the records, and notes what it changed under the name of the defect. */
  note(defect: string, change: () => void): void {
    const before = this.#held ?? this.#holdings();
    change();
    const after = this.#holdings();
    this.#held = after;
    for (const [id, was] of before) {
      const is = after.get(id);
      const whole = !is
        ? 'NO_RECORD'
        : was.tiedBy === is.tiedBy
          ? null
          : is.tiedBy === null
            ? 'UNLINKED'
            : 'BY_OLD_NUMBER';
      const isOther = is && (is.text !== was.text || is.truth !== was.truth || is.raw !== was.raw);
      if (whole || isOther) this.#changes.push(changeOf(was, defect, whole));
    }
    for (const [id, is] of after) if (!before.has(id)) this.#changes.push(changeOf(is, defect, 'DUPLICATE'));
  }

  /** Notes a record that was never made. */
  noteMissing(defect: string, register: RegisterId, fields: readonly TrueField[]): void {
    for (const field of fields) this.#changes.push({ defect, register, record: '', field, whole: 'NO_RECORD' });
  }

  /** Notes a number that says something else than the truth and is the person's all the same. */
  noteNumber(defect: string): void {
    const { citizen } = this.#records;
    this.#changes.push({
      defect,
      register: 'residence',
      record: `cong_dan:${citizen.so_dinh_danh}`,
      field: 'personalId',
      whole: null,
    });
  }

  rows(): TruthRow[] {
    if (this.#changes.length === 0) return [];
    const holdings = this.#held ?? this.#holdings();
    const all = [...holdings.values()];
    const key = this.#records.person.personalId;
    const rows: TruthRow[] = [];
    const wholes = new Map<string, Change[]>();
    for (const change of this.#changes) {
      const { register, field, defect, whole } = change;
      const record = change.record || null;
      const base = { entity: 'Person', key, register, record, defect } as const;
      if (whole) {
        const id = `${defect} ${record} ${whole}`;
        wholes.set(id, [...(wholes.get(id) ?? []), change]);
        continue;
      }
      const holding = holdings.get(idOf(change));
      if (holding === undefined) continue;
      const harm = harmOf(field, holding.truth, holding.text);
      const detectable = holding.tiedBy !== null && this.#isVisible(harm, holding, all);
      // The digit of the sex puts both in doubt.
      const fields = field === 'personalId' ? [field, 'sex'] : [field];
      rows.push({ ...base, fields, harm, trueValue: holding.truth, heldValue: holding.text, detectable });
    }
    for (const changes of wholes.values()) {
      const [{ register, record, defect, whole }] = changes as [Change];
      if (!whole) continue;
      const fields = changes.map(({ field }) => field);
      const detectable = this.#isMissed(whole, fields, record, all);
      rows.push({
        entity: 'Person',
        key,
        register,
        record: record || null,
        defect,
        fields,
        harm: whole,
        trueValue: null,
        heldValue: null,
        detectable,
      });
    }
    return rows;
  }

  /** Whether something else in the registers speaks against what a record holds. */
  #isVisible(harm: Harm, { field, text, record }: Holding, all: readonly Holding[]): boolean {
    const dead = all.some(
      (other) => other.field === 'lifeStatus' && other.tiedBy !== null && other.text === 'DECEASED',
    );
    if (field === 'dateOfDeath' && text === null) return dead;
    if (homes.has(field) && this.truth[field] === null && dead) return true;
    if (harm === 'IMPRECISE' || harm === 'ABSENT') return true; // it shows in itself
    if (harm !== 'FALSE' || text === null) return false;
    const others = all.filter((other) => other.field === field && other.tiedBy !== null && other.record !== record);
    if (others.some((other) => other.text !== null && contradicts(field, other.text, text))) return true;
    const { personalId, sex } = this.#records.person;
    if (field === 'temporaryResidence') return true; // its day has passed
    if (field === 'marriages') return this.#isOutdated(record, all);
    if (field === 'sex') return (Number(personalId[3]) % 2 === 0) !== (text === 'MALE');
    if (field === 'personalId') return (Number(text[3]) % 2 === 0) !== (sex === 'M');
    return field === 'dateOfBirth' && (personalId.slice(4, 6) !== text.slice(2, 4) || this.#wordsDiffer(record, text));
  }

  /** A marriage said to last, while residence says otherwise, a court's note lies beside it, or another came after it. */
  #isOutdated(record: string, all: readonly Holding[]): boolean {
    const { marriages } = this.#records;
    const at = marriages.findIndex(({ row }) => `ket_hon:${row?.id}` === record);
    const status = all.find(({ register, field }) => register === 'residence' && field === 'maritalStatus')?.text;
    const contradicted = status !== null && status !== 'MARRIED' && at === marriages.length - 1;
    return contradicted || marriages.slice(at + 1).some(({ row }) => row !== null);
  }

  /** The birth registration writes the date in words too, keyed apart from the digits. */
  #wordsDiffer(record: string, text: string): boolean {
    const birth = this.#records.births.find(({ id }) => `khai_sinh:${id}` === record);
    const words = birth?.nksNgaySinhBangChu;
    const [year = 0, month, day] = text.split('-').map(Number);
    const same = month && day ? dateInWords({ year, month, day }) : `Năm ${yearInWords(year)}`;
    return words !== undefined && words !== null && words !== same;
  }

  /** Whether a record that is not found, or found twice, is missed or found out. */
  #isMissed(whole: Change['whole'], fields: readonly TrueField[], record: string, all: readonly Holding[]): boolean {
    if (whole === 'DUPLICATE') return all.some((other) => other.record === record && other.tiedBy !== null);
    const { births, citizen } = this.#records;
    // Unless the record went away later, or lost that number, too.
    if (whole === 'BY_OLD_NUMBER') return all.some((other) => other.record === record && other.tiedBy === 'OLD_NUMBER');
    if (whole === 'UNLINKED') {
      // Its service finds nothing without a number, so that nobody can look for such a record.
      if (record.startsWith('nguoi_tham_gia:')) return false;
      // Its name and date of birth still point to the person, if they are right and known of the person, too.
      const isRight = (inRecord: boolean, field: string) =>
        all.some(
          (other) =>
            other.field === field &&
            (inRecord ? other.record === record : other.record !== record && other.tiedBy !== null) &&
            harmOf(other.field, other.truth, other.text) === 'NONE',
        );
      return ['fullName', 'dateOfBirth'].every((field) => isRight(true, field) && isRight(false, field));
    }
    if (fields.includes('lifeStatus')) {
      return all.some((other) => other.field === 'lifeStatus' && other.tiedBy !== null && other.text === 'DECEASED');
    }
    if (fields.includes('marriages')) {
      const declared = all.find(({ register, field }) => register === 'residence' && field === 'maritalStatus')?.text;
      const isFound = all.some((other) => other.field === 'marriages' && other.tiedBy !== null);
      return !isFound && declared != null && declared !== 'NEVER_MARRIED';
    }
    // The population register says that the person was born where and when the registry is said to be whole.
    return births.length === 0 && citizen.noi_sinh.MaTinh !== null && this.#records.person.birthplace.local;
  }

  #holdings(): Map<string, Holding> {
    return new Map(holdingsOf(this.#records, this.truth).map((holding) => [idOf(holding), holding]));
  }
}

/** What the dead have none of. */
const homes: ReadonlySet<TrueField> = new Set(['residence', 'permanentResidence', 'temporaryResidence']);

const idOf = ({ record, field }: Pick<Holding, 'record' | 'field'>): string => `${record} ${field}`;
const changeOf = ({ register, record, field }: Holding, defect: string, whole: Change['whole']): Change => ({
  register,
  record,
  field,
  defect,
  whole,
});
