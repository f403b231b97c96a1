import type { Connector } from '../connect/contract.ts';
import type { EntityName, Link, PartialDate } from '../generated/model.ts';
import type { Claim } from '../quality/claim.ts';
import type { DerivedArguments, DerivedField } from '../quality/derived/derived-field.ts';
import type { Fact, SetFact } from '../quality/fact.ts';
import type { JudgeContext } from '../quality/field-case.ts';
import type { GatheredFacts } from '../quality/gathered-facts.ts';
import { birthYearOf } from '../quality/identity-number.ts';
import { EntityJudge } from '../quality/judge.ts';
import { type Life, lifeOf } from '../quality/lived/life.ts';
import { quote } from '../quality/quote.ts';
import { type Asked, claimsOf, claimsOfPart, namedIn, type ReadResult } from './claims.ts';
import { derivedPath } from './derived-path.ts';
import { fieldSources } from './field-sources.ts';
import { judgedFields, quotedBy } from './judged-fields.ts';

/** What a row is told of its request. */
export interface RowContext extends JudgeContext {
  readonly today: PartialDate;
  /** The row of another entity of the same request. */
  row(entity: EntityName, key: string): EntityRow;
}

/** What a request holds of one entity: every read of it, and the facts judged from them. */
export class EntityRow implements GatheredFacts {
  readonly entity: EntityName;
  readonly key: string;
  readonly #asked: Asked;
  readonly #connectors: readonly Connector[];
  readonly #reads = new Map<string, { fields: ReadonlySet<string>; result: ReadResult }[]>();
  readonly #judge: EntityJudge;
  readonly #context: RowContext;
  readonly #own = new Map<string, Fact>();
  readonly #facts = new Map<string, Fact>();
  readonly #sets = new Map<string, SetFact>();
  #life: Life | null = null;

  constructor(entity: EntityName, key: string, connectors: readonly Connector[], context: RowContext) {
    this.entity = entity;
    this.key = key;
    this.#connectors = connectors;
    this.#asked = {
      entity,
      birthYear: entity === 'Person' ? birthYearOf(key) : null,
      today: context.today,
      life: () => this.#livedLife(),
    };
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
    return quote(this.own(path), this.linked(link).fact(quoted.field), type);
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

  /** What the registers name in a set field, before anything is judged. */
  named(field: string): readonly unknown[] {
    return [...this.#reads.values()].flatMap((reads) => {
      const read = reads.find(({ fields }) => fields.has(field));
      return read ? namedIn(read.result.answer, field) : [];
    });
  }

  /** The fact that is worked out from those gathered for it. */
  derived(field: DerivedField, args: DerivedArguments): Fact {
    const path = derivedPath(field, args);
    let fact = this.#facts.get(path);
    if (!fact) {
      fact = field.derive(this, args, this.#context);
      this.#facts.set(path, fact);
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
    const claims: Claim[] = [];
    for (const { declaration } of this.#connectors) {
      if (fieldSources(declaration, this.entity, field).length === 0) continue;
      const read = this.#reads.get(declaration.id)?.find(({ fields }) => fields.has(field));
      if (!read) throw new Error(`${this.entity}.${field} was answered before ${declaration.id} was read.`);
      claims.push(...claimsOf(declaration, field, this.#asked, read.result));
    }
    return claims;
  }
}
