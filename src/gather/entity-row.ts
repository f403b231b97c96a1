import type { Connector, FieldAnswer, FormerNumber, Likeness, ReadAnswer } from '../connect/contract.ts';
import { searchKey } from '../connect/search-key.ts';
import type { EntityName, FieldPath, Link, PartialDate, PersonName } from '../generated/model.ts';
import { type Claim, type EntityClaims, FORMER_NUMBERS, type KeysOf } from '../quality/claim.ts';
import type { Confirmation } from '../quality/confirmation/confirmation.ts';
import { withoutConfirmations } from '../quality/confirmation/judge-confirmed.ts';
import { type Standing, standingOf } from '../quality/confirmation/standing.ts';
import type { DerivedArguments, DerivedField } from '../quality/derived/derived-field.ts';
import type { Fact, SetFact } from '../quality/fact.ts';
import type { JudgeContext } from '../quality/field-case.ts';
import { isFilling } from '../quality/filling.ts';
import type { GatheredFacts } from '../quality/gathered-facts.ts';
import { birthYearOf } from '../quality/identity-number.ts';
import { EntityJudge } from '../quality/judge.ts';
import { type Life, lifeOf } from '../quality/lived/life.ts';
import { isOnceInALife } from '../quality/once-in-a-life.ts';
import { isPlain } from '../quality/plain.ts';
import { quote } from '../quality/quote.ts';
import type { SeenValue } from '../quality/rule.ts';
import { verdictOf } from '../quality/verdict.ts';
import { type Asked, claimsOf, claimsOfPart, isList, type ReadResult, saidIn } from './claims.ts';
import { isConfirmable } from './confirmable.ts';
import { derivedPath } from './derived-path.ts';
import { fieldSources } from './field-sources.ts';
import type { FormerNumbers } from './former-numbers.ts';
import { type Looked, withOne } from './glance.ts';
import { GlancedFact } from './glanced-fact.ts';
import type { Held, Holders } from './holders.ts';
import { judgedFields, quotedBy } from './judged-fields.ts';
import { asPerson, linkNamed, type NumbersNamed, numbersNamed, resolved } from './resolved-link.ts';
import { RowReads } from './row-reads.ts';
import { isSealed } from './sealed.ts';

/** What a row is told of its request. */
export interface RowContext extends JudgeContext {
  readonly today: PartialDate;
  readonly numbers: FormerNumbers;
  holders(entity: EntityName): Holders;
  readonly procedure: string;
  /** Stands for the read of what is sealed, of which no register was asked. */
  readonly notAsked: ReadResult;
  /** The row of another entity of the same request. */
  row(entity: EntityName, key: string): EntityRow;
  /** Others of the same request that share a key with a row, of which the field is asked for with its flags. */
  alike(row: EntityRow, field: string, keysOf: KeysOf): readonly EntityClaims[];
}

/** What a request holds of one entity: every read of it, and the facts judged from them. */
export class EntityRow implements GatheredFacts {
  readonly entity: EntityName;
  readonly key: string;
  readonly #connectors: readonly Connector[];
  readonly #reads: RowReads;
  readonly #context: RowContext;
  readonly #holders: Holders;
  /** Made when first needed, as most rows are only read for values. */
  #own: Map<string, Fact> | null = null;
  /** By the places of their paths. */
  #facts: (Fact | undefined)[] | null = null;
  #derived: Map<string, Fact> | null = null;
  #plain: (readonly SeenValue[] | null | undefined)[] | null = null;
  #sets: Map<string, SetFact> | null = null;
  /** Null if they could not be looked up, undefined if nobody looked. */
  #confirmations: readonly Confirmation[] | null | undefined = undefined;
  #life: Life | null = null;
  #judging: EntityJudge | null = null;
  #asking: Asked | null = null;
  #looking: Looked | null = null;
  #judged: ReadonlySet<string> | null = null;

  constructor(entity: EntityName, key: string, connectors: readonly Connector[], context: RowContext) {
    this.entity = entity;
    this.key = key;
    this.#connectors = connectors;
    this.#context = context;
    this.#holders = context.holders(entity);
    this.#reads = new RowReads(connectors);
  }

  /** Its claims as rules look at them. */
  get claims(): EntityClaims {
    return this.#judge;
  }

  /** Made when something is judged: of many rows nobody asks for more than values. */
  get #judge(): EntityJudge {
    this.#judging ??= new EntityJudge(
      { name: this.entity, key: this.key, fields: judgedFields(this.entity) },
      (path) => this.#claims(path),
      this.#context,
      {
        linked: (link) => this.linked(link).claims,
        alike: (field, keysOf) => this.#context.alike(this, field, keysOf),
      },
    );
    return this.#judging;
  }

  get #asked(): Asked {
    this.#asking ??= askedOf(this, this.#context, () => this.#livedLife());
    return this.#asking;
  }

  get __typename(): EntityName {
    return this.entity;
  }

  /** Told before it is answered: fields of which more than the value is asked for. */
  judge(fields: ReadonlySet<string>): void {
    this.#judged = this.#judged === null || this.#judged === fields ? fields : new Set([...this.#judged, ...fields]);
  }

  /** Whether more than the value of a field is asked for. */
  isJudged(field: string): boolean {
    return this.#judged?.has(field) ?? false;
  }

  /** Keeps what a register answered. */
  add(register: string, result: ReadResult): void {
    this.#plain = null;
    this.#reads.add(register, result);
  }

  /** Keeps what a register answered when asked by one of the former numbers. */
  addByNumber(register: string, result: ReadResult): void {
    this.#plain = null;
    this.#reads.addByNumber(register, result);
  }

  /** Notes that a register holds so many records of a kind, tied to nobody, that may be this entity's. */
  addPossible(register: string, source: string, count: number): void {
    this.#reads.addPossible(register, source, count);
  }

  /** Keeps what officials confirmed of this entity, oldest first; null if that could not be looked up. */
  addConfirmations(found: readonly Confirmation[] | null): void {
    this.#confirmations = found;
  }

  /** Keeps what they confirmed of this person under a cancelled number, too. */
  addFormerConfirmations(found: readonly Confirmation[] | null): void {
    const known = this.#confirmations;
    this.#confirmations = known && found ? [...known, ...found].sort(byTime) : null;
  }

  get hasConfirmations(): boolean {
    return this.#confirmations !== undefined;
  }

  /**
   * The former numbers of a person, as the register that keeps them told; empty if it knows of none, null if it could
   * not tell, undefined if it was not asked.
   */
  get formerNumbers(): readonly FormerNumber[] | null | undefined {
    return this.#reads.formerNumbers(this.#context.numbers.keeper);
  }

  /** Whether the register that keeps numbers was asked for this one and has it as nobody's number of today. */
  get isNobodysNumber(): boolean {
    return this.#reads.numbersRead(this.#context.numbers.keeper)?.answer.outcome === 'NOT_FOUND';
  }

  /** Whether a register has several records of an event that happens once in a life. */
  get hasSeveralOfOneEvent(): boolean {
    return this.#reads.hasSeveralOfOneEvent();
  }

  /** Whether the register was already asked for all of these. */
  hasAll(register: string, fields: readonly string[]): boolean {
    return this.#reads.hasAll(register, fields);
  }

  /** FOUND as a record's subject, NOT_FOUND, FAILED, or null if only asked for records that mention it. */
  existence(register: string): ReadAnswer['outcome'] | null {
    return this.#reads.existence(register);
  }

  /** The fact of a value or link field that was gathered, or of a link inside a value, by its path. */
  fact(path: string): Fact {
    const held = this.#holders.of(path);
    return this.#facts?.[held.at] ?? this.#keep(held, this.#glanced(held) ?? this.#quoting(path) ?? this.own(path));
  }

  #keep({ at }: Held, fact: Fact): Fact {
    this.#facts ??= [];
    put(this.#facts, at, fact);
    return fact;
  }

  /** The fact as soon as it can be seen at a glance that another one had the same verdict, or will have. */
  #glanced({ path, of, glance }: Held): Fact | null {
    if (!glance || this.#own?.has(path) || this.#reliesOnOfficials(path, of)) return null;
    const { keeper } = this.#context.numbers;
    if (keeper && this.#reads.numbersRead(keeper)?.answer.outcome === 'FAILED') return null;
    const seen = glance.see(this.#looked, this.#context.reliability);
    if (!seen) return null;
    const { value, pattern } = seen;
    if (pattern.verdict) return new GlancedFact(value, pattern.verdict, this, path);
    const fact = this.own(path);
    pattern.verdict = verdictOf(fact);
    return fact;
  }

  /** Whether the verdict rests on what officials confirmed, of this fact or of the field, or would if that were known. */
  #reliesOnOfficials(path: string, of: FieldPath): boolean {
    if (this.#context.reliability?.isLearned(of)) return true;
    if (this.#confirmations === null) return isConfirmable(this.entity, path);
    if (!this.#confirmations?.length) return false;
    return this.#confirmations.some(({ field }) => field === path);
  }

  get #looked(): Looked {
    this.#looking ??= looked(this.#reads, this.#asked, this, this.#context, (field) => this.#plainValues(field));
    return this.#looking;
  }

  /** Every value that registers give for a field; null where one of them is none at a second look, or may be. */
  #plainValues(field: string): readonly SeenValue[] | null {
    const held = this.#holders.of(field);
    const known = this.#plain?.[held.at];
    if (known !== undefined) return known;
    const values = this.#lookForPlain(held);
    this.#plain ??= [];
    put(this.#plain, held.at, values);
    return values;
  }

  #lookForPlain({ field, of, type, registers }: Held): readonly SeenValue[] | null {
    let values: readonly SeenValue[] = noValues;
    for (const register of registers) {
      for (const said of this.#reads.answersOf(register, field)) {
        if (said.state === 'EMPTY' || said.state === 'NOT_SHARED') continue;
        if (said.state !== 'VALUE' || !isPlain(of, type, said, this.#context.now)) return null;
        values = withOne(values, { register, value: said.value });
      }
    }
    return values;
  }

  /** The value of the fact: seen at a glance where it is the first that is said and plain, else judged. */
  value(path: string): unknown {
    const held = this.#holders.of(path);
    const judged = this.#facts?.[held.at] ?? this.#own?.get(path);
    if (judged) return judged.value;
    const confirmed = this.#standing(path)?.confirmation;
    if (confirmed) return confirmed.value;
    if (this.#judged?.has(path)) {
      const seen = this.#glanced(held);
      if (seen) return this.#keep(held, seen).value;
    }
    const plain = this.#plainValue(held);
    return plain === undefined ? this.#judge.served(path) : plain;
  }

  /**
   * What the items of a set fact point to, in their order: all that is named, but fillings. How far the set is whole, for
   * which more would have to be read, makes no difference here.
   */
  members(field: string): readonly Link<EntityName>[] {
    const judged = this.#sets?.get(field);
    if (judged) return judged.items.map(({ value }) => value as Link<EntityName>);
    const { of, type, registers } = this.#holders.of(field);
    const found = new Map<string, Link<EntityName>>();
    for (const register of registers) {
      for (const said of this.#reads.answersOf(register, field)) {
        const link = linkNamed(said, this.#context.numbers) as Link<EntityName> | null;
        if (!link || found.has(link.key)) continue;
        const isThere = said.state === 'VALUE' && isPlain(of, type, said, this.#context.now);
        if (isThere || !isFilling(type, { raw: said.raw, value: link })) found.set(link.key, link);
      }
    }
    return [...found.values()];
  }

  /** Undefined where it cannot be seen at a glance. */
  #plainValue({ field, part, of, type, registers }: Held): unknown {
    for (const register of registers) {
      if (this.#reads.byNumber(register).length > 0) return undefined;
      const answer = this.#reads.of(register, field)?.answer;
      if (answer === undefined) return undefined;
      if (answer.outcome !== 'FOUND') continue;
      let first: FieldAnswer | null = null;
      let last = '';
      for (const record of answer.records) {
        const said = saidIn(record, field);
        if (said === undefined) continue;
        if (record.kind === 'CORRECTION' || isList(said)) return undefined;
        const own: FieldAnswer | undefined = part === null ? said : partOf(said, part);
        if (own === undefined || own.state === 'NUMBER') return undefined;
        if (record.source === last && isOnceInALife(last)) return undefined;
        last = record.source;
        if (own.state === 'VALUE') first ??= own;
        // What cannot be read may be a filling, and is no value either way.
      }
      if (first?.state !== 'VALUE') continue;
      if (!isPlain(of, type, first, this.#context.now)) return undefined;
      const link = asPerson(first.value);
      return link && this.#context.numbers.ownerOf(link.key).state !== 'NONE' ? undefined : first.value;
    }
    return null;
  }

  /** The same without the facts of others that it quotes. Its value is the same. */
  own(path: string): Fact {
    this.#own ??= new Map();
    let fact = this.#own.get(path);
    if (!fact) {
      fact = this.#judge.value(path, this.#standing(path));
      if (this.#confirmations === null && isConfirmable(this.entity, path)) fact = withoutConfirmations(fact);
      this.#own.set(path, fact);
    }
    return fact;
  }

  /** What officials saw of this in originals, held against the registers as they were read; null if nothing. */
  #standing(path: string): Standing | null {
    const confirmed = this.#confirmations?.length
      ? this.#confirmations.filter(({ field }) => field === path)
      : noConfirmations;
    if (confirmed.length === 0) return null;
    return standingOf(confirmed, judgedFields(this.entity)[path]?.type ?? '', this.#claims(path));
  }

  /** Whether a value that an official wrote is none that the field can have. */
  isRefused(path: string, value: unknown, raw: string): boolean {
    return this.#judge.isRefused(path, value, raw);
  }

  /** The facts of values and links judged so far, by path; those worked out from others left out. */
  *judgedFacts(): Iterable<readonly [string, Fact]> {
    for (const [at, fact] of (this.#facts ?? []).entries()) if (fact) yield [this.#holders.pathAt(at), fact];
  }

  #quoting(path: string): Fact | null {
    const quoted = quotedBy(this.entity, path);
    const link = quoted && (this.value(quoted.through) as Link<EntityName> | null);
    if (!quoted || !link) return null;
    const type = judgedFields(this.entity)[path]?.type ?? '';
    return quote(this.own(path), this.linked(link).fact(quoted.field), type);
  }

  /** The fact of a set field that was gathered. */
  set(field: string): SetFact {
    this.#sets ??= new Map();
    let set = this.#sets.get(field);
    if (!set) {
      set = this.#judge.set(field);
      this.#sets.set(field, set);
    }
    return set;
  }

  /** The numbers by which records name persons in a field: old ones, and present ones with the registers that name them. */
  numbersNamedIn(field: string): readonly { readonly register: string; readonly named: NumbersNamed }[] {
    return this.#reads.answersIn(field).map(({ register, said }) => ({ register, named: numbersNamed(said) }));
  }

  /** Every name and whole date of birth under which registers know the person, each pair once. */
  likenesses(): readonly Likeness[] {
    const known = (field: string) => this.#judge.of(field).flatMap(({ value }) => (value === null ? [] : [value]));
    const names = new Map((known('fullName') as PersonName[]).map(({ full }) => [searchKey(full), full]));
    const dates = new Set((known('dateOfBirth') as string[]).filter(({ length }) => length === '1960-05-12'.length));
    return [...names.values()].flatMap((fullName) => [...dates].map((dateOfBirth) => ({ fullName, dateOfBirth })));
  }

  /** What the registers name in a set field, before anything is judged. */
  named(field: string): readonly unknown[] {
    return this.#reads.answersIn(field).flatMap(({ said }) => linkNamed(said, this.#context.numbers) ?? []);
  }

  /** The fact that is worked out from those gathered for it. */
  derived(field: DerivedField, args: DerivedArguments): Fact {
    const path = derivedPath(field, args);
    this.#derived ??= new Map();
    let fact = this.#derived.get(path);
    if (!fact) {
      fact = field.derive(this, args, this.#context);
      this.#derived.set(path, fact);
    }
    return fact;
  }

  linked({ entity, key }: Link<EntityName>): EntityRow {
    return this.#context.row(entity, key);
  }

  /** What one register claims for a field that was gathered. */
  claimsOf(register: string, field: string): readonly Claim[] {
    return this.#claims(field).filter((claim) => claim.register === register);
  }

  #livedLife(): Life {
    this.#life ??= lifeOf(this, this.#context.today, this.#context.title);
    return this.#life;
  }

  #claims(path: string): Claim[] {
    const [field = path, part] = path.split('.');
    return part === undefined ? this.#claimsOfField(field) : claimsOfPart(this.#claimsOfField(field), part);
  }

  #claimsOfField(field: string): Claim[] {
    const { numbers } = this.#context;
    const read = this.#claimsAsRead(field);
    if (!numbers.keeper) return read;
    const claims = read.map((claim) => resolved(claim, numbers));
    return [...claims, ...this.#unknownNumbers(field, claims)];
  }

  #claimsAsRead(field: string): Claim[] {
    const claims: Claim[] = [];
    for (const { declaration } of this.#connectors) {
      if (fieldSources(declaration, this.entity, field).length === 0) continue;
      const sealed = isSealed(declaration, `${this.entity}.${field}` as FieldPath, this.#asked.procedure);
      const results = sealed ? [this.#context.notAsked] : this.#resultsOf(declaration.id, field);
      claims.push(...claimsOf(declaration, field, this.#asked, results, this.#reads.possibleIn(declaration.id)));
    }
    return claims;
  }

  /**
   * Where nobody could tell the former numbers, a register that also keeps records under these may hold more than it
   * found: the claim of the register that could not tell. None where that register says so of the field itself.
   */
  #unknownNumbers(field: string, claims: readonly Claim[]): Claim[] {
    if (this.entity !== 'Person') return [];
    const { keeper } = this.#context.numbers;
    const read = this.#reads.numbersRead(keeper);
    if (!keeper || read?.answer.outcome !== 'FAILED') return [];
    const { declaration } = keeper;
    const isSet = judgedFields(this.entity)[field]?.kind === 'set';
    const lacking = this.#connectors.some(({ declaration: { id, entities } }) => {
      if (!Object.hasOwn(entities.Person?.fieldsByCmnd ?? {}, field)) return false;
      const own = claims.filter(({ register }) => register === id);
      return !own.some(isClosed) && (isSet || own.every(({ recordRef }) => recordRef === null));
    });
    if (!lacking || claims.some((claim) => claim.register === declaration.id)) return [];
    return claimsOf(declaration, field, this.#asked, [read]).map((claim) => ({
      ...claim,
      source: FORMER_NUMBERS,
    }));
  }

  /** What the register answered for a field: by the entity's key, then by former numbers. */
  #resultsOf(register: string, field: string): readonly ReadResult[] {
    const read = this.#reads.of(register, field);
    if (!read) throw new Error(`${this.entity}.${field} was answered before ${register} was read.`);
    const byNumber = this.#reads.byNumber(register);
    return byNumber.length === 0 ? [read] : [read, ...byNumber.filter(({ asked }) => asked.has(field))];
  }
}

const noConfirmations: readonly Confirmation[] = [];
const byTime = (left: Confirmation, right: Confirmation) =>
  Date.parse(left.confirmedAt) - Date.parse(right.confirmedAt);
const noValues: readonly SeenValue[] = [];

// Functions that are handed over: one in a literal would be given its name anew for each row.
const askedOf = ({ entity, key }: EntityRow, { today, procedure }: RowContext, life: Asked['life']): Asked => {
  const birthYear = entity === 'Person' ? birthYearOf(key) : null;
  return { entity, birthYear, today, procedure, life };
};
const looked = (
  reads: RowReads,
  asked: Asked,
  { key }: EntityRow,
  { now }: RowContext,
  said: Looked['said'],
): Looked => ({
  reads,
  asked,
  key,
  now,
  said,
});

/** Keeps it at its place; what is not known yet before it is undefined. */
function put<T>(all: (T | undefined)[], at: number, of: T): void {
  for (let each = all.length; each < at; each += 1) all.push(undefined);
  all[at] = of;
}

/** The register tells nothing here, by whatever number it is asked. */
const isClosed = ({ absence, recordRef }: Claim) =>
  recordRef === null && (absence === 'WITHHELD' || absence === 'NOT_IN_SCOPE');

/** What a record says of a link inside a value; undefined if that says nothing of it. */
const partOf = (said: FieldAnswer, part: string): FieldAnswer | undefined =>
  said.state === 'VALUE' ? said.links?.[part]?.answer : said;
