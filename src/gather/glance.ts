import type { Declaration, FieldAnswer } from '../connect/contract.ts';
import { type EntityName, type FieldModel, type FieldPath, linkParts, model } from '../generated/model.ts';
import { compare } from '../quality/compare/compare.ts';
import { rulesFor } from '../quality/field-case.ts';
import type { Trust } from '../quality/reliability/trust.ts';
import type { Comparison, Passes, SeenFact, SeenValue } from '../quality/rule.ts';
import { canonicalText } from '../quality/text.ts';
import { type Asked, isList, lastKnown, saidIn } from './claims.ts';
import { areasOf, coverageOf } from './coverage.ts';
import type { HeldIn } from './held-in.ts';
import { type Pattern, Patterns } from './pattern.ts';
import type { RowReads } from './row-reads.ts';

/** What is seen of one fact: its value, and the pattern that it shares with all facts of the same verdict. */
export interface Seen {
  readonly value: unknown;
  readonly pattern: Pattern;
}

/** What a glance needs to know of the entity and the request. */
export interface Looked {
  readonly reads: RowReads;
  readonly asked: Asked;
  readonly key: string;
  readonly meaning: SeenFact['meaning'];
  readonly now: Date;
  readonly said: SeenFact['said'];
  readonly kept: KeptValues;
}

/** All values that registers give for the fields of one entity, as `SeenFact.said` tells them. */
export interface KeptValues {
  /** Undefined where nobody looked yet. */
  of(field: string): readonly SeenValue[] | null | undefined;
  keep(field: string, values: readonly SeenValue[]): void;
}

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
  readonly #registers: readonly Witness[];
  readonly #passes: readonly Passes[];
  readonly #marks: readonly ((fact: SeenFact) => string | null)[];
  readonly #patterns = new Patterns();
  #trust: Trust | undefined = undefined;
  /** What was recorded before is stale: of the moment asked for last. */
  #limit = { at: Number.NaN, written: '' };

  constructor(entity: EntityName, field: string, witnesses: readonly Witness[], tests: Tests) {
    this.#of = `${entity}.${field}` as FieldPath;
    this.#field = field;
    this.#model = model[entity].fields[field] as FieldModel;
    this.#registers = witnesses;
    this.#passes = tests.passes;
    this.#marks = tests.marks;
  }

  /** Null where a glance is not enough. */
  see(looked: Looked, trust: Trust | undefined): Seen | null {
    this.#keepUp(trust);
    const patterns = this.#patterns;
    const { type, halfLifeDays, check } = this.#model;
    let pattern = patterns.start;
    let value: unknown = null;
    // Of a field whose rules look at no values of others nobody asks for them all.
    const before = this.#marks.length > 0 ? looked.kept.of(this.#field) : none;
    if (before === null) return null;
    let own = none;
    let differing: string[] | null = null;
    for (const { declaration, in: heldIn, lacking } of this.#registers) {
      const { once } = heldIn;
      if (looked.reads.hasByNumber(declaration.id)) return null;
      const answer = looked.reads.in(heldIn, this.#field)?.answer;
      if (answer === undefined || lastKnown(answer) !== undefined) return null;
      let found = 0;
      let last = '';
      if (answer.outcome === 'FOUND') {
        for (const record of answer.records) {
          const said = saidIn(record, this.#field);
          if (said === undefined) continue;
          if (record.kind === 'CORRECTION' || isList(said)) return null;
          // Whose record it is has to be looked at.
          if (record.source === last && once.has(last)) return null;
          last = record.source;
          found += 1;
          pattern = patterns.after(pattern, record.source);
          if (said.state !== 'VALUE') {
            const absent = absentMark(said);
            if (absent === null) return null;
            pattern = patterns.after(pattern, absent);
            continue;
          }
          for (const passes of this.#passes) if (!passes(said, type, looked.now, check)) return null;
          if (before === undefined) own = withOne(own, { register: declaration.id, value: said.value });
          if (value === null) {
            value = said.value;
            const fresh = halfLifeDays === null ? '' : this.#freshMark(record.recordedAt, halfLifeDays, looked.now);
            pattern = patterns.after(pattern, fresh);
          } else {
            const mark = said.value === value ? '' : comparedMark(compare(type, value, said.value));
            pattern = patterns.after(pattern, mark);
            if (mark === '') continue;
            // Reasons are one for each value that differs, however many registers give it.
            differing ??= [];
            const place = placeAmong(differing, canonicalText(type, said.value, 'VI'));
            pattern = patterns.after(pattern, String(place));
          }
        }
      }
      if (found > 0) pattern = patterns.after(pattern, END);
      else if (answer.outcome === 'FAILED') pattern = patterns.after(pattern, `${END}${answer.code}`);
      else {
        if (looked.reads.possibleIn(declaration.id)) return null;
        const mark = this.#lackingMark(declaration, lacking, looked.asked);
        if (mark === null) return null;
        pattern = patterns.after(pattern, mark);
      }
    }
    if (this.#marks.length === 0) return { value, pattern };
    if (before === undefined) looked.kept.keep(this.#field, own);
    const { key, meaning, now, said } = looked;
    const fact: SeenFact = { field: this.#of, type, key, meaning, value, now, own: before ?? own, said };
    for (const marked of this.#marks) {
      const mark = marked(fact);
      if (mark === null) return null;
      pattern = patterns.after(pattern, mark);
    }
    return { value, pattern };
  }

  /** Verdicts stand as long as nothing new is learned of the registers. */
  #keepUp(trust: Trust | undefined): void {
    if (trust === this.#trust) this.#patterns.prune();
    else this.#patterns.clear();
    this.#trust = trust;
  }

  #freshMark(recordedAt: string | null, halfLifeDays: number, now: Date): string {
    if (recordedAt === null) return '=u';
    const limit = now.getTime() - halfLifeDays * day;
    if (limit !== this.#limit.at) this.#limit = { at: limit, written: new Date(limit).toISOString() };
    const isStale = isInMilliseconds(recordedAt) ? recordedAt < this.#limit.written : Date.parse(recordedAt) < limit;
    return isStale ? '=s' : '=c';
  }

  /** That a register has no record, and whether it would have to have one. */
  #lackingMark(declaration: Declaration, known: Witness['lacking'], asked: Asked): string | null {
    let mark = known?.get(asked.birthYear);
    if (mark !== undefined) return mark;
    const { isNothing, isPartial, uncovered } = coverageOf(declaration, asked, this.#field, asked.life);
    mark = uncovered.length > 0 ? null : `${END}${isNothing ? '' : 'n'}${isPartial ? 'c' : ''}`;
    known?.set(asked.birthYear, mark);
    return mark;
  }
}

/** A register that may say something. */
interface Witness {
  readonly declaration: Declaration;
  readonly in: HeldIn;
  /** Marks by year of birth where it has no record; null where that is not all they depend on. */
  readonly lacking: Map<number | null, string | null> | null;
}

/** Behind the records of one register. */
const END = '|';
const none: readonly SeenValue[] = [];

/** A list with one more; mostly there are one to three, and a list that grows takes room for many. */
export function withOne(all: readonly SeenValue[], one: SeenValue): readonly SeenValue[] {
  if (all.length === 0) return [one];
  return all.length === 1 ? [all[0] as SeenValue, one] : [...all, one];
}

/** What a record that gives no value says; null where its text must be looked at. */
function absentMark(said: Exclude<FieldAnswer, { state: 'VALUE' }>): string | null {
  if (said.state === 'NOT_SHARED') return '=x';
  if (said.state !== 'EMPTY') return null;
  // Codes for “not recorded” are short; a longer text may be a filling.
  if (!said.raw) return '=e';
  return said.raw.length <= 2 ? `=e${said.raw}` : null;
}

/** Written as `2026-11-22T07:30:00.000Z`, where the order of texts is that of moments. */
const isInMilliseconds = (moment: string) => moment.length === 24 && moment.charCodeAt(23) === 'Z'.charCodeAt(0);

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

/** What the rules of a field ask of each value, and of the fact. */
interface Tests {
  readonly passes: readonly Passes[];
  readonly marks: readonly ((fact: SeenFact) => string | null)[];
}

/** Null where a rule can only tell from the claims. Registers in the order of authority. */
export function glanceOf(
  entity: EntityName,
  field: string,
  declarations: readonly Declaration[],
  registers: readonly HeldIn[],
): Glance | null {
  const of = model[entity].fields[field];
  if (of?.kind !== 'value' || of.quotes || linkParts[of.type] || registers.length === 0) return null;
  const tests = testsOf(`${entity}.${field}` as FieldPath);
  if (!tests) return null;
  const witnesses = declarations.map(
    (declaration, at): Witness => ({
      declaration,
      in: registers[at] as HeldIn,
      lacking: areasOf(declaration, entity, field).length > 0 ? null : new Map(),
    }),
  );
  return new Glance(entity, field, witnesses, tests);
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
