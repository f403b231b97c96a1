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
import { keyOf, type OfflineFact, type OfflineField, tableOf } from './table.ts';
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
  const facts = new Map<string, FactVerdict>();
  let done = 0;
  for (const field of fields) {
    const ranked = field.options.authority.length > 0 ? null : rank(field, reliability);
    field.facts.forEach((fact, at) => {
      const trust = new OfflineTrust(field.field, reliability, ranked?.chances[at] ?? null, ranked?.isLearned ?? false);
      const judged = judge(field, fact, trust, now);
      const words = { entity: fact.entity, field: field.field };
      const verdicts = fact.truth
        ? confirmedVerdict({ ...words, written: fact.truth.written }, fact.truth.value, judged, rows)
        : { fact: factVerdict(fact.entity, field.field, judged), claims: claimVerdicts(judged, rows) };
      facts.set(keyOf(words), verdicts.fact);
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
    facts: [...new Set(rows.map(keyOf))].map((key) => facts.get(key) as FactVerdict),
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

function judge(field: OfflineField, { entity, claims }: OfflineFact, trust: OfflineTrust, now: Date): JudgedFact {
  const context: JudgeContext = { now, title: (register) => ({ vi: register, en: register }), reliability: trust };
  const { halfLifeDays } = field.options;
  const type = comparedAs[field.type];
  const label = { vi: field.field, en: field.field };
  const model: FieldModel = { kind: 'value', type, label, halfLifeDays, ...(field.check && { check: field.check }) };
  const entityJudge = new EntityJudge(
    { name: 'Claims', key: entity, fields: { [name]: model } },
    () => claims,
    context,
  );
  const fact = entityJudge.value(name);
  const standing = claims.filter(({ stands }) => stands).sort((left, right) => left.authority - right.authority);
  return {
    type: field.type,
    comparedAs: type,
    fact,
    claims: entityJudge.of(name) as OfflineFact['claims'],
    standing,
    voices: voicesOf(standing),
    halfLifeDays,
    trust,
    context,
  };
}
