import type { Connector } from '../connect/contract.ts';
import { type EntityName, model } from '../generated/model.ts';
import type { Claim } from '../quality/claim.ts';
import type { Fact, SetFact } from '../quality/fact.ts';
import type { JudgeContext } from '../quality/field-case.ts';
import { birthYearOf } from '../quality/identity-number.ts';
import { EntityJudge } from '../quality/judge.ts';
import { type Asked, claimsOf, fieldSources, type ReadResult } from './claims.ts';

/** What a request holds of one entity: every read of it, and the facts judged from them. */
export class EntityRow {
  readonly entity: EntityName;
  readonly key: string;
  readonly #asked: Asked;
  readonly #connectors: readonly Connector[];
  readonly #reads = new Map<string, { fields: ReadonlySet<string>; result: ReadResult }[]>();
  readonly #judge: EntityJudge;
  readonly #facts = new Map<string, Fact>();
  readonly #sets = new Map<string, SetFact>();

  constructor(
    entity: EntityName,
    key: string,
    connectors: readonly Connector[],
    context: JudgeContext & { today: string },
  ) {
    this.entity = entity;
    this.key = key;
    this.#connectors = connectors;
    this.#asked = { entity, birthYear: entity === 'Person' ? birthYearOf(key) : null, today: context.today };
    this.#judge = new EntityJudge(
      { name: entity, key, fields: model[entity].fields },
      (field) => this.#claims(field),
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

  /** The fact of a value or link field that was gathered. */
  fact(field: string): Fact {
    let fact = this.#facts.get(field);
    if (!fact) {
      fact = this.#judge.value(field);
      this.#facts.set(field, fact);
    }
    return fact;
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

  /** What one register claims for a field that was gathered. */
  claimsOf(register: string, field: string): readonly Claim[] {
    return this.#claims(field).filter((claim) => claim.register === register);
  }

  #claims(field: string): Claim[] {
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
