import type { Connector, FormerNumber, Likeness } from '../connect/contract.ts';
import { searchKey } from '../connect/search-key.ts';
import type { EntityName, Link, PersonName } from '../generated/model.ts';
import { type Claim, FORMER_NUMBERS } from '../quality/claim.ts';
import type { Fact, SetFact } from '../quality/fact.ts';
import type { JudgeContext } from '../quality/field-case.ts';
import { birthYearOf } from '../quality/identity-number.ts';
import { EntityJudge } from '../quality/judge.ts';
import { quote } from '../quality/quote.ts';
import { type Asked, claimsOf, claimsOfPart, fieldSources, type ReadResult } from './claims.ts';
import type { FormerNumbers } from './former-numbers.ts';
import { judgedFields, quotedBy } from './judged-fields.ts';
import { numbersNamed, resolved } from './resolved-link.ts';

/** What a row is told of its request. */
export interface RowContext extends JudgeContext {
  readonly today: string;
  readonly numbers: FormerNumbers;
  /** The row of another entity of the same request. */
  row(entity: EntityName, key: string): EntityRow;
}

/** One read of a register, and which fields it was asked for. */
interface Read {
  readonly fields: ReadonlySet<string>;
  readonly result: ReadResult;
}

/** What a request holds of one entity: every read of it, and the facts judged from them. */
export class EntityRow {
  readonly entity: EntityName;
  readonly key: string;
  readonly #asked: Asked;
  readonly #connectors: readonly Connector[];
  readonly #reads = new Map<string, Read[]>();
  readonly #readsByNumber = new Map<string, Read[]>();
  readonly #possible = new Map<string, Map<string, number>>();
  readonly #judge: EntityJudge;
  readonly #context: RowContext;
  readonly #own = new Map<string, Fact>();
  readonly #facts = new Map<string, Fact>();
  readonly #sets = new Map<string, SetFact>();

  constructor(entity: EntityName, key: string, connectors: readonly Connector[], context: RowContext) {
    this.entity = entity;
    this.key = key;
    this.#connectors = connectors;
    this.#asked = { entity, birthYear: entity === 'Person' ? birthYearOf(key) : null, today: context.today };
    this.#context = context;
    this.#judge = new EntityJudge(
      { name: entity, key, fields: judgedFields(entity) },
      (path) => this.#claims(path),
      context,
    );
  }

  get __typename(): EntityName {
    return this.entity;
  }

  /** Keeps what a register answered when asked for these fields. */
  add(register: string, fields: ReadonlySet<string>, result: ReadResult): void {
    const reads = this.#reads.get(register);
    if (reads) reads.push({ fields, result });
    else this.#reads.set(register, [{ fields, result }]);
  }

  /** Keeps what a register answered when asked by one of the former numbers. */
  addByNumber(register: string, fields: ReadonlySet<string>, result: ReadResult): void {
    const reads = this.#readsByNumber.get(register);
    if (reads) reads.push({ fields, result });
    else this.#readsByNumber.set(register, [{ fields, result }]);
  }

  /** Notes that a register holds so many records of a kind, tied to nobody, that may be this entity's. */
  addPossible(register: string, source: string, count: number): void {
    const known = this.#possible.get(register) ?? new Map<string, number>();
    this.#possible.set(register, known.set(source, (known.get(source) ?? 0) + count));
  }

  /**
   * The former numbers of a person, as the register that keeps them told; empty if it knows of none, null if it could
   * not tell, undefined if it was not asked.
   */
  get formerNumbers(): readonly FormerNumber[] | null | undefined {
    const read = this.#numbersRead();
    if (!read) return undefined;
    const { answer } = read.result;
    if (answer.outcome === 'FAILED') return null;
    if (answer.outcome === 'NOT_FOUND') return [];
    // Every record of the person carries them all.
    const told = answer.records.flatMap(({ formerNumbers }) => formerNumbers ?? []);
    return [...new Map(told.map((former) => [`${former.kind} ${former.number}`, former])).values()];
  }

  /** Whether the register that keeps numbers was asked for this one and has it as nobody's number of today. */
  get isNobodysNumber(): boolean {
    return this.#numbersRead()?.result.answer.outcome === 'NOT_FOUND';
  }

  /** Whether the register was already asked for the field. */
  has(register: string, field: string): boolean {
    return this.#reads.get(register)?.some((read) => read.fields.has(field)) ?? false;
  }

  /** FOUND as a record's subject, NOT_FOUND, FAILED, or null if only asked for records that mention it. */
  existence(register: string): 'FOUND' | 'NOT_FOUND' | 'FAILED' | null {
    let known: 'NOT_FOUND' | 'FAILED' | null = null;
    for (const { fields, result } of this.#reads.get(register) ?? []) {
      const { answer } = result;
      if (answer.outcome === 'FOUND' && answer.records.some((record) => record.subject)) return 'FOUND';
      if (answer.outcome === 'FAILED') known ??= 'FAILED';
      else if (fields.size === 0) known = 'NOT_FOUND';
    }
    return known;
  }

  /** The fact of a value or link field that was gathered, or of a link inside a value, by its path. */
  fact(path: string): Fact {
    let fact = this.#facts.get(path);
    if (!fact) {
      fact = this.#quoting(path) ?? this.own(path);
      this.#facts.set(path, fact);
    }
    return fact;
  }

  /** The same without the facts of others that it quotes. Its value is the same. */
  own(path: string): Fact {
    let fact = this.#own.get(path);
    if (!fact) {
      fact = this.#judge.value(path);
      this.#own.set(path, fact);
    }
    return fact;
  }

  #quoting(path: string): Fact | null {
    const quoted = quotedBy(this.entity, path);
    const link = quoted && (this.own(quoted.through).value as Link<EntityName> | null);
    if (!quoted || !link) return null;
    const type = judgedFields(this.entity)[path]?.type ?? '';
    return quote(this.own(path), this.#context.row(link.entity, link.key).fact(quoted.field), type);
  }

  /** The fact of a set field that was gathered. */
  set(field: string): SetFact {
    let set = this.#sets.get(field);
    if (!set) {
      set = this.#judge.set(field);
      this.#sets.set(field, set);
    }
    return set;
  }

  /** The numbers by which records name persons in a field: old ones, and present ones with the registers that name them. */
  numbersNamedIn(
    field: string,
  ): readonly { readonly register: string; readonly named: ReturnType<typeof numbersNamed> }[] {
    return this.#claimsAsRead(field).map((claim) => ({ register: claim.register, named: numbersNamed(claim) }));
  }

  /** Every name and whole date of birth under which registers know the person, each pair once. */
  likenesses(): readonly Likeness[] {
    const known = (field: string) => this.#judge.of(field).flatMap(({ value }) => (value === null ? [] : [value]));
    const names = new Map((known('fullName') as PersonName[]).map(({ full }) => [searchKey(full), full]));
    const dates = new Set((known('dateOfBirth') as string[]).filter(({ length }) => length === '1960-05-12'.length));
    return [...names.values()].flatMap((fullName) => [...dates].map((dateOfBirth) => ({ fullName, dateOfBirth })));
  }

  /** What one register claims for a field that was gathered. */
  claimsOf(register: string, field: string): readonly Claim[] {
    return this.#claims(field).filter((claim) => claim.register === register);
  }

  #claims(path: string): Claim[] {
    const [field = path, part] = path.split('.');
    return part === undefined ? this.#claimsOfField(field) : claimsOfPart(this.#claimsOfField(field), part);
  }

  #claimsOfField(field: string): Claim[] {
    const claims = this.#claimsAsRead(field).map((claim) => resolved(claim, this.#context.numbers));
    return [...claims, ...this.#unknownNumbers(field, claims)];
  }

  #claimsAsRead(field: string): Claim[] {
    const claims: Claim[] = [];
    for (const { declaration } of this.#connectors) {
      if (fieldSources(declaration, this.entity, field).length === 0) continue;
      const { id } = declaration;
      const read = this.#reads.get(id)?.find(({ fields }) => fields.has(field));
      if (!read) throw new Error(`${this.entity}.${field} was answered before ${id} was read.`);
      const byNumber = this.#readsByNumber.get(id)?.filter(({ fields }) => fields.has(field)) ?? [];
      const results = [read, ...byNumber].map(({ result }) => result);
      claims.push(...claimsOf(declaration, field, this.#asked, results, this.#possible.get(id)));
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
    const read = this.#numbersRead();
    if (!keeper || read?.result.answer.outcome !== 'FAILED') return [];
    const { declaration } = keeper;
    const isSet = judgedFields(this.entity)[field]?.kind === 'set';
    const lacking = this.#connectors.some(
      ({ declaration: { id, entities } }) =>
        Object.hasOwn(entities.Person?.fieldsByCmnd ?? {}, field) &&
        (isSet || claims.every((claim) => claim.register !== id || claim.recordRef === null)),
    );
    if (!lacking || claims.some((claim) => claim.register === declaration.id)) return [];
    return claimsOf(declaration, field, this.#asked, [read.result]).map((claim) => ({
      ...claim,
      source: FORMER_NUMBERS,
    }));
  }

  #numbersRead(): Read | undefined {
    const { keeper } = this.#context.numbers;
    return keeper ? this.#reads.get(keeper.declaration.id)?.find(({ result }) => result.withFormerNumbers) : undefined;
  }
}
