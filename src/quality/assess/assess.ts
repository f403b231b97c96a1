import type { FieldModel } from '../../generated/model.ts';
import { compare } from '../compare/compare.ts';
import type { JudgeContext } from '../field-case.ts';
import { EntityJudge } from '../judge.ts';
import { type ConfirmedFact, confirmedFact, voicesOf } from '../reliability/confirmed-fact.ts';
import { Reliability } from '../reliability/reliability.ts';
import type { Assessed, ClaimRow, ClaimVerdict, ConfirmedRow, FactVerdict } from './claims-table.ts';
import type { FieldOptions } from './field-options.ts';
import { OfflineTrust } from './offline-trust.ts';
import { comparedAs } from './offline-type.ts';
import { rank } from './rank.ts';
import { type OfflineFact, type OfflineField, tableOf } from './table.ts';
import { claimVerdicts, confirmedVerdict, factVerdict, type JudgedFact } from './verdicts.ts';

/** What is assessed. */
export interface AssessInput {
  readonly claims: readonly ClaimRow[];
  readonly confirmed: readonly ConfirmedRow[];
  /** By field; those without are read as their values look. */
  readonly options: ReadonlyMap<string, FieldOptions>;
  readonly now: Date;
}

/** The judge's name for whatever field of a table it is given. */
const name = 'value';

/**
 * Judges a table of claims as the hub judges what registers answer: the same comparators, rules, vote, learned
 * reliability and derivation of flags. Where no register has authority the most probable value is served.
 *
 * @throws TableError naming the line that cannot be read
 */
export function assess(input: AssessInput, onProgress: (done: number, total: number) => void = () => {}): Assessed {
  const { claims: rows, confirmed, options, now } = input;
  const fields = tableOf(rows, confirmed, options, now);
  const reliability = new Reliability(fields.flatMap(confirmedFacts));
  const claims = new Array<ClaimVerdict>(rows.length);
  /** By the row that first names the fact. */
  const facts = new Array<FactVerdict | undefined>(rows.length);
  let done = 0;
  for (const field of fields) {
    const fieldJudge = new FieldJudge(field, now);
    const ranked = field.options.authority.length > 0 ? null : rank(field, reliability);
    field.facts.forEach((fact, at) => {
      const trust = new OfflineTrust(field.field, reliability, ranked?.chances[at] ?? null, ranked?.isLearned ?? false);
      const judged = fieldJudge.judge(fact, trust);
      const words = { entity: fact.entity, field: field.field };
      const verdicts = fact.truth
        ? confirmedVerdict({ ...words, written: fact.truth.written }, fact.truth.value, judged, rows)
        : { fact: factVerdict(fact.entity, field.field, judged), claims: claimVerdicts(judged, rows) };
      facts[fact.first] = verdicts.fact;
      judged.claims.forEach(({ row }, of) => {
        claims[row] = verdicts.claims[of] as ClaimVerdict;
      });
      done += fact.claims.length;
      if (at % 1000 === 0) onProgress(done, rows.length);
    });
  }
  onProgress(rows.length, rows.length);
  return {
    claims,
    facts: facts.filter((fact) => fact !== undefined),
    fields: fields.map(({ field, type, options, check }) => ({
      field,
      type,
      inferred: options.type === null,
      ...(options.monthFirst && { monthFirst: true }),
      ...(check && { check: { name: check, inferred: options.check === null } }),
    })),
  };
}

function confirmedFacts({ field, type, facts }: OfflineField): readonly ConfirmedFact[] {
  const byType = (left: unknown, right: unknown) => compare(comparedAs[type], left, right);
  return facts.flatMap(({ entity, claims, truth }) => {
    const standing = claims.filter(({ stands }) => stands);
    return truth === null ? [] : [confirmedFact({ entity, field, truth: truth.value }, standing, byType)];
  });
}

/** Judges the facts of one field, as the live judge does those of an entity that has but this field. */
class FieldJudge {
  readonly #field: OfflineField;
  readonly #type: string;
  readonly #fields: Readonly<Record<string, FieldModel>>;
  readonly #context: JudgeContext;

  constructor(field: OfflineField, now: Date) {
    const { halfLifeDays } = field.options;
    const label = { vi: field.field, en: field.field };
    this.#field = field;
    this.#type = comparedAs[field.type];
    this.#fields = {
      [name]: { kind: 'value', type: this.#type, label, halfLifeDays, ...(field.check && { check: field.check }) },
    };
    this.#context = { now, title: (register) => ({ vi: register, en: register }) };
  }

  judge({ entity, claims }: OfflineFact, trust: OfflineTrust): JudgedFact {
    const context: JudgeContext = { ...this.#context, reliability: trust };
    const entityJudge = new EntityJudge({ name: 'Claims', key: entity, fields: this.#fields }, () => claims, context);
    const fact = entityJudge.value(name);
    const standing = claims.filter(({ stands }) => stands).sort((left, right) => left.authority - right.authority);
    return {
      type: this.#field.type,
      comparedAs: this.#type,
      fact,
      claims: entityJudge.of(name) as OfflineFact['claims'],
      standing,
      voices: voicesOf(standing),
      halfLifeDays: this.#field.options.halfLifeDays,
      trust,
      context,
    };
  }
}
