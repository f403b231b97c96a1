import type { Connector, FieldAnswer, FormerNumber, ReadAnswer, SourceRecord } from '../connect/contract.ts';
import { answersIn, type PossibleRecords, type ReadResult } from './claims.ts';
import type { HeldIn } from './held-in.ts';
import { onceInALife } from './once-in-a-life.ts';

/** What registers answered about one entity: by its key, and by the former numbers of a person. */
export class RowReads {
  readonly #connectors: readonly Connector[];
  /** The first read of each register by the places of the connectors, and those after it, which are rare. */
  readonly #byKey: (ReadResult | undefined)[];
  #further: Map<string, ReadResult[]> | null = null;
  #byNumber: Map<string, ReadResult[]> | null = null;
  #possible: Map<string, Map<string, number>> | null = null;

  constructor(connectors: readonly Connector[]) {
    this.#connectors = connectors;
    this.#byKey = new Array(connectors.length);
  }

  add(register: string, result: ReadResult): void {
    const at = this.#placeOf(register);
    if (this.#byKey[at] === undefined) {
      this.#byKey[at] = result;
      return;
    }
    this.#further ??= new Map();
    const further = this.#further.get(register);
    if (further) further.push(result);
    else this.#further.set(register, [result]);
  }

  addByNumber(register: string, result: ReadResult): void {
    this.#byNumber ??= new Map();
    const reads = this.#byNumber.get(register);
    if (reads) reads.push(result);
    else this.#byNumber.set(register, [result]);
  }

  /** Notes that a register holds so many records of a kind, tied to nobody, that may be this entity's. */
  addPossible(register: string, source: string, count: number): void {
    this.#possible ??= new Map();
    const known = this.#possible.get(register) ?? new Map<string, number>();
    this.#possible.set(register, known.set(source, (known.get(source) ?? 0) + count));
  }

  possibleIn(register: string): PossibleRecords | undefined {
    return this.#possible?.get(register);
  }

  /** By the entity's key; empty if the register was not asked. */
  byKey(register: string): readonly ReadResult[] {
    const first = this.#byKey[this.#placeOf(register)];
    if (!first) return none;
    const further = this.#further?.get(register);
    return further ? [first, ...further] : [first];
  }

  /** Whether the register said anything by former numbers. */
  hasByNumber(register: string): boolean {
    return this.#byNumber?.has(register) ?? false;
  }

  byNumber(register: string): readonly ReadResult[] {
    return this.#byNumber?.get(register) ?? none;
  }

  /** The read by the entity's key in which the register was asked for the field. */
  of(register: string, field: string): ReadResult | undefined {
    const first = this.#byKey[this.#placeOf(register)];
    if (first === undefined || first.asked.has(field)) return first;
    return this.#further?.get(register)?.find(({ asked }) => asked.has(field));
  }

  /** The same, for what is looked up of one row after the other. */
  in({ register, place, last }: HeldIn, field: string): ReadResult | undefined {
    const first = this.#byKey[place];
    if (first === undefined) return undefined;
    const { asked } = first;
    if (asked !== last.asked) {
      last.asked = asked;
      last.isAsked = asked.has(field);
    }
    return last.isAsked ? first : this.of(register, field);
  }

  /** Whether the register was already asked for all of these. */
  hasAll(register: string, fields: readonly string[]): boolean {
    if (this.#byKey[this.#placeOf(register)] === undefined) return fields.length === 0;
    return fields.every((field) => this.of(register, field) !== undefined);
  }

  /** FOUND as a record's subject, NOT_FOUND, FAILED, or null if only asked for records that mention it. */
  existence(register: string): ReadAnswer['outcome'] | null {
    let known: 'NOT_FOUND' | 'FAILED' | null = null;
    for (const { asked, answer } of this.byKey(register)) {
      if (answer.outcome === 'FOUND') for (const record of answer.records) if (record.subject) return 'FOUND';
      if (answer.outcome === 'FAILED') known ??= 'FAILED';
      else if (asked.size === 0) known = 'NOT_FOUND';
    }
    return known;
  }

  /** Whether a register gave several records of an event that happens once in a life, under any of the numbers. */
  hasSeveralOfOneEvent(): boolean {
    for (let at = 0; at < this.#byKey.length; at += 1) {
      const { declaration } = this.#connectors[at] as Connector;
      const first = this.#byKey[at];
      const others = this.#further || this.#byNumber;
      // Of nearly every register one read and one record.
      if (!others && (first?.answer.outcome !== 'FOUND' || first.answer.records.length === 1)) continue;
      const reads = first && !others ? [first] : [...this.byKey(declaration.id), ...this.byNumber(declaration.id)];
      if (hasSeveral(reads, onceInALife(declaration))) return true;
    }
    return false;
  }

  /** The read of this register that was to tell former numbers. */
  numbersRead(keeper: Connector | null): ReadResult | undefined {
    return keeper ? this.byKey(keeper.declaration.id).find(({ withFormerNumbers }) => withFormerNumbers) : undefined;
  }

  /** What the register that keeps numbers told; empty if it knows of none, null if it could not tell, undefined if not asked. */
  formerNumbers(keeper: Connector | null): readonly FormerNumber[] | null | undefined {
    const read = this.numbersRead(keeper);
    if (!read) return undefined;
    const { answer } = read;
    if (answer.outcome === 'FAILED') return null;
    if (answer.outcome === 'NOT_FOUND') return [];
    // Every record of the person carries them all.
    const told = answer.records.flatMap(({ formerNumbers }) => formerNumbers ?? []);
    return [...new Map(told.map((former) => [`${former.kind} ${former.number}`, former])).values()];
  }

  /** What one register said in a field, by the key and then by former numbers. */
  answersOf(register: string, field: string): readonly FieldAnswer[] {
    const own = answersOf(this.byKey(register), field);
    const others = this.#byNumber && answersOf(this.byNumber(register), field);
    return others && others.length > 0 ? [...own, ...others] : own;
  }

  /** What all registers said in a field. */
  answersIn(field: string): readonly { readonly register: string; readonly said: FieldAnswer }[] {
    return this.#connectors.flatMap(({ declaration: { id } }) =>
      this.answersOf(id, field).map((said) => ({ register: id, said })),
    );
  }

  #placeOf(register: string): number {
    const all = this.#connectors;
    for (let at = 0; at < all.length; at += 1) if (all[at]?.declaration.id === register) return at;
    return -1;
  }
}

const none: readonly never[] = [];

/** Whether there are several records of one event that happens once in a life whose subject the person is. */
function hasSeveral(reads: readonly ReadResult[], once: ReadonlySet<string>): boolean {
  let seen: SourceRecord[] | null = null;
  for (const { answer } of reads) {
    if (answer.outcome !== 'FOUND') continue;
    for (const record of answer.records) {
      if (!once.has(record.source) || !record.subject || record.kind !== 'RECORD') continue;
      if (seen?.some(({ source, ref }) => source === record.source && ref !== record.ref)) return true;
      if (seen) seen.push(record);
      else seen = [record];
    }
  }
  return false;
}

function answersOf(reads: readonly ReadResult[], field: string): readonly FieldAnswer[] {
  let all: readonly FieldAnswer[] = none;
  for (const { asked, answer } of reads) {
    if (answer.outcome !== 'FOUND' || !asked.has(field)) continue;
    for (const record of answer.records) {
      const said = answersIn(record, field);
      if (said.length > 0) all = all.length > 0 ? [...all, ...said] : said;
    }
  }
  return all;
}
