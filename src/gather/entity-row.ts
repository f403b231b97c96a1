import type { Connector, FormerNumber, Likeness, ReadAnswer } from '../connect/contract.ts';
import { searchKey } from '../connect/search-key.ts';
import type { EntityName, FieldPath, Link, PersonName } from '../generated/model.ts';
import type { Claim, EntityClaims, KeysOf } from '../quality/claim.ts';
import type { Confirmation } from '../quality/confirmation/confirmation.ts';
import { withoutConfirmations } from '../quality/confirmation/judge-confirmed.ts';
import type { Standing } from '../quality/confirmation/standing.ts';
import type { DerivedArguments, DerivedField } from '../quality/derived/derived-field.ts';
import type { Fact, SetFact } from '../quality/fact.ts';
import type { JudgeContext } from '../quality/field-case.ts';
import type { GatheredFacts } from '../quality/gathered-facts.ts';
import { EntityJudge } from '../quality/judge.ts';
import { type Life, lifeOf } from '../quality/lived/life.ts';
import { quote } from '../quality/quote.ts';
import { verdictOf } from '../quality/verdict.ts';
import type { ReadResult } from './claims.ts';
import { isConfirmable } from './confirmable.ts';
import { derivedPath } from './derived-path.ts';
import { GlancedFact } from './glanced-fact.ts';
import type { Held, Holders } from './holders.ts';
import { judgedFields, quotedBy } from './judged-fields.ts';
import { type Named, namedIn, plainMembers, plainValue } from './plain-value.ts';
import { type NumbersNamed, numbersNamed } from './resolved-link.ts';
import { type ClaimsContext, RowClaims } from './row-claims.ts';
import { RowConfirmations } from './row-confirmations.ts';
import { RowGlance } from './row-glance.ts';
import { RowReads } from './row-reads.ts';

/** What a row is told of its request. */
export interface RowContext extends JudgeContext, ClaimsContext {
  holders(entity: EntityName): Holders;
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
  #sets: Map<string, SetFact> | null = null;
  /** What links point to by their places, as far as former numbers were met then. */
  #links: unknown[] | null = null;
  #numbersMet = 0;
  /** Null if they could not be looked up, undefined if nobody looked. */
  #confirmations: RowConfirmations | null | undefined = undefined;
  #life: Life | null = null;
  #judging: EntityJudge | null = null;
  #claiming: RowClaims | null = null;
  #glancing: RowGlance | null = null;
  #judged: ReadonlySet<string> | null = null;
  #met: object | null = null;

  constructor(entity: EntityName, key: string, connectors: readonly Connector[], context: RowContext) {
    this.entity = entity;
    this.key = key;
    this.#connectors = connectors;
    this.#context = context;
    this.#holders = context.holders(entity);
    this.#reads = new RowReads(connectors);
  }

  /** Whether it is met for the first time among others: true once for each of these. */
  isFirstIn(others: object): boolean {
    const isFirst = this.#met !== others;
    this.#met = others;
    return isFirst;
  }

  /** Its claims as rules look at them. */
  get claims(): EntityClaims {
    return this.#judge;
  }

  /** Made when something is judged: of many rows nobody asks for more than values. */
  get #judge(): EntityJudge {
    this.#judging ??= new EntityJudge(
      { name: this.entity, key: this.key, fields: judgedFields(this.entity) },
      (path) => this.#claims.of(path),
      this.#context,
      {
        linked: (link) => this.linked(link).claims,
        alike: (field, keysOf) => this.#context.alike(this, field, keysOf),
      },
    );
    return this.#judging;
  }

  get #claims(): RowClaims {
    this.#claiming ??= new RowClaims(this, this.#connectors, this.#reads, this.#context, () => this.#livedLife());
    return this.#claiming;
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
    this.#glancing = null;
    this.#links = null;
    this.#reads.add(register, result);
  }

  /** Keeps what a register answered when asked by one of the former numbers. */
  addByNumber(register: string, result: ReadResult): void {
    this.#glancing = null;
    this.#links = null;
    this.#reads.addByNumber(register, result);
  }

  /** It was written: lets go of what was only at hand for its next facts, and is found again if need be. */
  rest(): void {
    this.#glancing = null;
    this.#claiming = null;
  }

  /** Notes that a register holds so many records of a kind, tied to nobody, that may be this entity's. */
  addPossible(register: string, source: string, count: number): void {
    this.#reads.addPossible(register, source, count);
  }

  /** Keeps what officials confirmed of this entity, oldest first; null if that could not be looked up. */
  addConfirmations(found: readonly Confirmation[] | null): void {
    this.#confirmations = found?.length === 0 ? RowConfirmations.none : found && new RowConfirmations(found);
  }

  /** Keeps what they confirmed of this person under a cancelled number, too. */
  addFormerConfirmations(found: readonly Confirmation[] | null): void {
    this.#confirmations = (found && this.#confirmations?.with(found)) ?? null;
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
    this.#glancing ??= new RowGlance(this.key, this.#claims.asked, this.#reads, this.#holders, this.#context);
    const seen = this.#glancing.see(glance, this.#context.reliability);
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
    return this.#confirmations?.isAbout(path) ?? false;
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
    return held.isLink ? this.#link(held) : this.#served(held);
  }

  #served(held: Held): unknown {
    const plain = plainValue(held, this.#reads, this.#context);
    return plain === undefined ? this.#judge.served(held.path) : plain;
  }

  /** Links are followed when they were read, and looked at again when that is answered. */
  #kept(): unknown[] {
    const { met } = this.#context.numbers;
    if (this.#links === null || this.#numbersMet !== met) this.#links = [];
    this.#numbersMet = met;
    return this.#links;
  }

  #link(held: Held): unknown {
    const kept = this.#kept();
    let link = kept[held.at];
    if (link === undefined) {
      link = this.#served(held);
      put(kept, held.at, link);
    }
    return link;
  }

  /**
   * What the items of a set fact point to, in their order: all that is named, but fillings. How far the set is whole, for
   * which more would have to be read, makes no difference here.
   */
  members(field: string): readonly Link<EntityName>[] {
    const judged = this.#sets?.get(field);
    if (judged) return judged.items.map(({ value }) => value as Link<EntityName>);
    return plainMembers(this.#holders.of(field), this.named(field), this.#context.now);
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
    if (!this.#confirmations || this.#confirmations === RowConfirmations.none) return null;
    const type = judgedFields(this.entity)[path]?.type ?? '';
    return this.#confirmations.standing(path, type, (each) => this.#claims.of(each));
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
  named(field: string): readonly Named[] {
    const held = this.#holders.of(field);
    const kept = this.#kept();
    let named = kept[held.at] as readonly Named[] | undefined;
    if (named === undefined) {
      named = namedIn(held, this.#reads, this.#context.numbers);
      put(kept, held.at, named);
    }
    return named;
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
    return this.#claims.of(field).filter((claim) => claim.register === register);
  }

  #livedLife(): Life {
    this.#life ??= lifeOf(this, this.#context.today, this.#context.title);
    return this.#life;
  }
}

/** Keeps it at its place; what is not known yet before it is undefined. */
function put<T>(all: (T | undefined)[], at: number, of: T): void {
  for (let each = all.length; each < at; each += 1) all.push(undefined);
  all[at] = of;
}
