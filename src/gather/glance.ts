import type { Declaration, FieldAnswer, ReadAnswer } from '../connect/contract.ts';
import { type EntityName, type FieldModel, type FieldPath, linkParts, model } from '../generated/model.ts';
import { compare } from '../quality/compare/compare.ts';
import { rulesFor } from '../quality/field-case.ts';
import type { Trust } from '../quality/reliability/trust.ts';
import type { Comparison, Said, SeenFact, SeenValue } from '../quality/rule.ts';
import { canonicalText } from '../quality/text.ts';
import type { Verdict } from '../quality/verdict.ts';
import { type Asked, isList, saidIn } from './claims.ts';
import { coverageOf } from './coverage.ts';
import type { RowReads } from './row-reads.ts';

/** What is seen of one fact: its value, and the pattern that it shares with all facts of the same verdict. */
export interface Seen {
  readonly value: unknown;
  readonly pattern: string;
}

/** What a glance needs to know of the entity and the request. */
export interface Looked {
  readonly reads: RowReads;
  readonly asked: Asked;
  readonly key: string;
  readonly now: Date;
  readonly said: SeenFact['said'];
}

/** Verdicts kept for one field; patterns are few, but for odd raw texts. */
const MOST = 2_000;
const day = 86_400_000;

/**
 * Facts whose claims look alike have one verdict, so that it is worked out once: alike in who says something and who
 * does not and why, in how the values stand to the one served, and in whether that is fresh. What rules find by more
 * than that is in their marks.
 */
export class Glance {
  readonly #of: FieldPath;
  readonly #model: FieldModel;
  readonly #field: string;
  /** In the order of authority. */
  readonly #registers: readonly Declaration[];
  readonly #passes: readonly ((said: Said, type: string, now: Date) => boolean)[];
  readonly #marks: readonly ((fact: SeenFact) => string | null)[];
  readonly #verdicts = new Map<string, Verdict>();
  #trust: Trust | undefined = undefined;

  constructor(entity: EntityName, field: string, registers: readonly Declaration[], tests: Tests) {
    this.#of = `${entity}.${field}` as FieldPath;
    this.#field = field;
    this.#model = model[entity].fields[field] as FieldModel;
    this.#registers = registers;
    this.#passes = tests.passes;
    this.#marks = tests.marks;
  }

  /** Known as long as nothing new is learned of the registers. */
  verdict(pattern: string, trust: Trust | undefined): Verdict | undefined {
    if (trust !== this.#trust) {
      this.#verdicts.clear();
      this.#trust = trust;
    }
    return this.#verdicts.get(pattern);
  }

  keep(pattern: string, verdict: Verdict): void {
    if (this.#verdicts.size >= MOST) this.#verdicts.clear();
    this.#verdicts.set(pattern, verdict);
  }

  /** Null where a glance is not enough. */
  see(looked: Looked): Seen | null {
    const { type, halfLifeDays } = this.#model;
    let value: unknown = null;
    let pattern = '';
    const own: SeenValue[] = [];
    const differing: string[] = [];
    for (const declaration of this.#registers) {
      if (looked.reads.byNumber(declaration.id).length > 0) return null;
      const answer = looked.reads.of(declaration.id, this.#field)?.answer;
      if (answer === undefined) return null;
      let found = 0;
      if (answer.outcome === 'FAILED') pattern += `|F${answer.code}`;
      else if (answer.outcome === 'FOUND') {
        for (const record of answer.records) {
          const said = saidIn(record, this.#field);
          if (said === undefined) continue;
          if (record.kind === 'CORRECTION' || isList(said)) return null;
          pattern += found++ === 0 ? `|${record.source}` : `&${record.source}`;
          if (said.state !== 'VALUE') {
            const absent = absentMark(said);
            if (absent === null) return null;
            pattern += absent;
            continue;
          }
          for (const passes of this.#passes) if (!passes(said, type, looked.now)) return null;
          own.push({ register: declaration.id, value: said.value });
          if (value === null) {
            value = said.value;
            if (halfLifeDays !== null) pattern += freshMark(record.recordedAt, halfLifeDays, looked.now);
          } else if (said.value !== value) {
            const mark = comparedMark(compare(type, value, said.value));
            // Reasons are one for each value that differs, however many registers give it.
            if (mark !== '') pattern += `${mark}${placeAmong(differing, canonicalText(type, said.value, 'VI'))}`;
          }
        }
      }
      if (found > 0 || answer.outcome === 'FAILED') continue;
      if (looked.reads.possibleIn(declaration.id)) return null;
      const lacking = lackingMark(declaration, looked.asked, this.#field, answer);
      if (lacking === null) return null;
      pattern += lacking;
    }
    const { key, now, said } = looked;
    const fact: SeenFact = { field: this.#of, type, key, value, now, own, said };
    for (const marked of this.#marks) {
      const mark = marked(fact);
      if (mark === null) return null;
      pattern += `;${mark}`;
    }
    return { value, pattern };
  }
}

/** What a record that gives no value says; null where its text must be looked at. */
function absentMark(said: Exclude<FieldAnswer, { state: 'VALUE' }>): string | null {
  if (said.state === 'NOT_SHARED') return '=x';
  if (said.state !== 'EMPTY') return null;
  // Codes for “not recorded” are short; a longer text may be a filling.
  return (said.raw ?? '').length <= 2 ? `=e${said.raw ?? ''}` : null;
}

function freshMark(recordedAt: string | null, halfLifeDays: number, now: Date): string {
  if (recordedAt === null) return '=u';
  return now.getTime() - Date.parse(recordedAt) > halfLifeDays * day ? '=s' : '=c';
}

function comparedMark(comparison: Comparison): string {
  if (comparison.result === 'EQUAL') return comparison.differs ? `~${comparison.differs.code}` : '';
  const finer = comparison.result === 'COMPATIBLE' ? comparison.finer : '';
  return `~${comparison.result}${finer}${comparison.differs.code}`;
}

/** Which of these it is, added where it is none. */
function placeAmong(texts: string[], text: string): number {
  const known = texts.indexOf(text);
  return known >= 0 ? known : texts.push(text) - 1;
}

/** That a register has no record, and whether it would have to have one. */
function lackingMark(declaration: Declaration, asked: Asked, field: string, answer: ReadAnswer): string | null {
  if (answer.outcome === 'FAILED') return null;
  const { isNothing, isPartial, uncovered } = coverageOf(declaration, asked, field, asked.life);
  return uncovered.length > 0 ? null : `|${isNothing ? '' : 'n'}${isPartial ? 'c' : ''}`;
}

/** What the rules of a field ask of each value, and of the fact. */
interface Tests {
  readonly passes: readonly ((said: Said, type: string, now: Date) => boolean)[];
  readonly marks: readonly ((fact: SeenFact) => string | null)[];
}

/** Null where a rule can only tell from the claims. `registers` in the order of authority. */
export function glanceOf(entity: EntityName, field: string, registers: readonly Declaration[]): Glance | null {
  const of = model[entity].fields[field];
  if (of?.kind !== 'value' || of.quotes || linkParts[of.type] || registers.length === 0) return null;
  const tests = testsOf(`${entity}.${field}` as FieldPath);
  return tests && new Glance(entity, field, registers, tests);
}

function testsOf(field: FieldPath): Tests | null {
  const passes: Tests['passes'][number][] = [];
  const marks: Tests['marks'][number][] = [];
  for (const rule of [...rulesFor('ABSENCE', field), ...rulesFor('CLAIM', field)]) {
    if (rule.passes) passes.push(rule.passes);
    else if (rule.mark) marks.push(rule.mark);
    else return null;
  }
  for (const rule of rulesFor('FACT', field)) {
    if (rule.mark) marks.push(rule.mark);
    else if (!rule.on || rule.needs) return null;
  }
  return { passes, marks };
}
