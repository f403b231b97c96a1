import type { EntityName, FieldModel, FieldPath, Link } from '../generated/model.ts';
import type { Beside, Claim, EntityClaims, KeysOf } from './claim.ts';
import { claimOfOriginal } from './confirmation/confirmation.ts';
import { judgeConfirmed } from './confirmation/judge-confirmed.ts';
import type { Standing } from './confirmation/standing.ts';
import type { Fact, Reason, SetFact } from './fact.ts';
import { type FieldCase, type JudgeContext, reasonOf, rulesFor } from './field-case.ts';
import { judgeSet } from './judge-set.ts';
import { judgeValue, servedValue } from './judge-value.ts';
import type { RuleInput } from './rule.ts';

/**
 * Judges the facts of one entity from its claims. Pure: the same claims and clock give the same facts. A fact's value
 * depends on authority, validity and corrections alone (design, section 2).
 */
export class EntityJudge implements EntityClaims {
  readonly entity: string;
  readonly key: string;
  readonly #fields: Readonly<Record<string, FieldModel>>;
  readonly #read: (field: string) => readonly Claim[];
  readonly #context: JudgeContext;
  readonly #beside: Beside;
  readonly #refined = new Map<string, Refined>();
  readonly #refinedForValue = new Map<string, Refined>();

  /**
   * `read` gives the claims held for a field, empty if it was not read. A link inside a value is a field of its own, by
   * the path of its part: `mother.resolvesTo`. `beside` where more than this entity is known.
   */
  constructor(
    entity: { name: string; key: string; fields: Readonly<Record<string, FieldModel>> },
    read: (field: string) => readonly Claim[],
    context: JudgeContext,
    beside: Beside = nothing,
  ) {
    this.entity = entity.name;
    this.key = entity.key;
    this.#fields = entity.fields;
    this.#read = read;
    this.#context = context;
    this.#beside = beside;
  }

  of(field: string): readonly Claim[] {
    return this.#refine(field).claims;
  }

  linked(link: Link<EntityName>): EntityClaims {
    return this.#beside.linked(link);
  }

  alike(field: string, keysOf: KeysOf): readonly EntityClaims[] {
    return this.#beside.alike(field, keysOf);
  }

  /** The fact of a value or link field; with what officials saw in originals, if anything. */
  value(field: string, standing: Standing | null = null): Fact {
    return standing ? judgeConfirmed(this.#case(field), standing) : judgeValue(this.#case(field));
  }

  /** Whether a value that an official wrote breaks a rule of the data, or is a filling that says nothing. */
  isRefused(field: string, value: unknown, raw: string): boolean {
    const { input } = this.#case(field);
    const claim = claimOfOriginal(value, this.#context.now.toISOString(), raw);
    const alone = { ...input, claims: [claim] };
    return (
      rulesFor('ABSENCE', input.field).some((rule) => rule.check(alone).some(({ claims }) => claims.includes(claim))) ||
      rulesFor('CLAIM', input.field).some((rule) => rule.check(alone).some(({ effect }) => effect === 'DISQUALIFIES'))
    );
  }

  /** The value of that fact, without the judgement. */
  served(field: string): unknown {
    return servedValue(this.#case(field, true));
  }

  /** The fact of a set field. */
  set(field: string): SetFact {
    return judgeSet(this.#case(field));
  }

  #case(field: string, forValue = false): FieldCase {
    const refined = this.#refine(field, forValue);
    return {
      path: refined.input.field,
      field,
      model: this.#model(field),
      input: { ...refined.input, claims: refined.claims },
      reasons: refined.reasons,
      context: this.#context,
    };
  }

  #model(field: string): FieldModel {
    const model = this.#fields[field];
    if (!model) throw new Error(`The schema has no field ${this.entity}.${field}.`);
    return model;
  }

  /** `forValue`: by those rules alone that decide about values; what the others look at may not have been read. */
  #refine(field: string, forValue = false): Refined {
    const cache = forValue ? this.#refinedForValue : this.#refined;
    const known = cache.get(field);
    if (known) return known;
    const model = this.#model(field);
    const claims = [...this.#read(field)].sort(byAuthority);
    const [name, part] = field.split('.');
    const input: RuleInput = {
      field: `${this.entity}.${name}` as FieldPath,
      ...(part !== undefined && { part }),
      type: model.type,
      kind: model.kind,
      ...(model.check && { obeys: model.check }),
      claims,
      entity: this,
      now: this.#context.now,
    };
    // Stands while the rules look across fields, so that two fields that look at each other see the claims as read.
    cache.set(field, { input, claims, reasons: [] });
    const replaced = new Map<Claim, Claim>();
    const reasons: Reason[] = [];
    for (const rule of rulesFor('ABSENCE', input.field)) {
      if (forValue && rule.decides === false) continue;
      for (const finding of rule.check({ ...input, claims: claims.map((claim) => replaced.get(claim) ?? claim) })) {
        const absent = finding.claims.map((claim) => ({ ...claim, value: null, absence: finding.absence }));
        finding.claims.forEach((claim, i) => {
          const original = claims.find((each) => (replaced.get(each) ?? each) === claim);
          if (original) replaced.set(original, absent[i] as Claim);
        });
        reasons.push(reasonOf(rule, { ...finding, claims: absent }, this.#context));
      }
    }
    const refined = { input, claims: claims.map((claim) => replaced.get(claim) ?? claim), reasons };
    cache.set(field, refined);
    return refined;
  }
}

/** Nothing was read beside the entity. */
const nothing: Beside = {
  linked: ({ entity, key }) => ({ entity, key, of: () => [], ...nothing }),
  alike: () => [],
};

interface Refined {
  readonly input: RuleInput;
  readonly claims: readonly Claim[];
  readonly reasons: readonly Reason[];
}

function byAuthority(left: Claim, right: Claim): number {
  return (
    left.authority - right.authority || (left.register < right.register ? -1 : left.register > right.register ? 1 : 0)
  );
}
