import type { FieldModel } from '../../generated/model.ts';
import { Calibration, type CalibrationResult } from './calibration.ts';
import { type Goals, GoalTally } from './goals.ts';
import { namedBy } from './named-by.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { isFlagged, isHarmful, type KnownPerson, type ScoredFact } from './scored.ts';
import { type Share, share } from './wilson.ts';

/** How many facts with a flag are what. */
export type Outcomes = Readonly<Record<Outcome, number>>;

export interface FlagScore {
  readonly flag: string;
  readonly n: number;
  readonly outcomes: Outcomes;
  /** How often the flag says what is not so; null for flags that say nothing of the value. */
  readonly wrong: Share | null;
}
export interface DefectScore {
  readonly defect: string;
  readonly injected: number;
  /** Of those injected into facts that are served. */
  readonly detectable: number;
  /** Whose fact is not the whole truth as it is served. */
  readonly harmed: number;
  readonly flagged: Share;
  readonly flaggedOfDetectable: Share;
  readonly flaggedOfHarmed: Share;
  /** Of the detectable: whether a reason says what it is. */
  readonly named: Share;
  /** Of the facts with such a reason: how many have this or another defect that the reason names. */
  readonly precision: Share;
}
export interface RuleScore {
  readonly rule: string;
  readonly facts: number;
  /** Of the facts with the reason: how many have a defect that it names. Null for rules that name none. */
  readonly precision: Share | null;
  /** Of the detectable defects that it is one of the reasons for: how many it names. */
  readonly recall: Share;
}
export interface ScoreResult {
  readonly people: number;
  readonly facts: number;
  /** Facts that have a value, that carry a probability, that a warning is on. */
  readonly served: Share;
  readonly withProbability: Share;
  readonly flagged: Share;
  /** Of flagged facts, those with a true value or a value served: how many have a defect, or are not the whole truth. */
  readonly precision: Share;
  /** Of facts that are not the whole truth: how many are flagged. */
  readonly recall: Share;
  readonly recallOfDetectable: Share;
  /** How well chances of being wrong were told of values that are served. */
  readonly calibration: CalibrationResult;
  readonly goals: Goals;
  readonly accuracy: readonly FlagScore[];
  readonly completeness: readonly FlagScore[];
  readonly defects: readonly DefectScore[];
  readonly rules: readonly RuleScore[];
}

/** What a flag claims, and which outcomes make that untrue. Other absences claim nothing about the world. */
const untrue: Readonly<Record<string, readonly Outcome[]>> = {
  PRESENT: ['WRONG', 'LESS'],
  PARTIAL: ['WRONG'],
  NOT_APPLICABLE: ['ABSENT'],
};

class Tally {
  readonly #counts = new Map<string, number>();
  add(key: string, by = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

/** Adds up person by person; the result does not depend on their order. */
export class Score {
  readonly #model: Readonly<Record<string, FieldModel>>;
  readonly #names: Readonly<Record<string, readonly string[]>>;
  readonly #tally = new Tally();
  readonly #calibration = new Calibration();
  readonly #goals: GoalTally;
  readonly #flags = new Set<string>();
  readonly #defects = new Set<string>();
  readonly #rules = new Set<string>();

  /** @param model the fields of the entity that is scored */
  constructor(model: Readonly<Record<string, FieldModel>>, names = namedBy) {
    this.#model = model;
    this.#names = names;
    this.#goals = new GoalTally(names);
  }

  add({ truth, labels }: KnownPerson, facts: readonly ScoredFact[]): void {
    const count = this.#tally;
    count.add('people');
    const judged = new Map<string, { fact: ScoredFact; outcome: Outcome; flagged: boolean; defects: Set<string> }>();
    for (const fact of facts) {
      const field = this.#model[fact.field];
      const known = truth[fact.field];
      if (field === undefined || known === undefined) continue;
      const outcome = outcomeOf(field.type, field.kind, fact.value, known);
      // A set that is PRESENT and empty says that there is none.
      const deniedWrongly = outcome === 'ABSENT' && fact.completeness === 'PRESENT';
      judged.set(fact.field, {
        fact,
        outcome: deniedWrongly ? 'WRONG' : outcome,
        flagged: isFlagged(fact),
        defects: new Set(),
      });
    }

    this.#goals.add(judged, labels);
    for (const label of labels) {
      const { defect, detectable } = label;
      this.#defects.add(defect);
      count.add(`injected ${defect}`);
      const on = label.fields.flatMap((field) => judged.get(field) ?? []);
      for (const each of on) each.defects.add(defect);
      if (on.length === 0) continue;
      const flagged = on.some((each) => each.flagged);
      const harmed = on.some(({ outcome }) => outcome !== 'WHOLE' && outcome !== 'NOTHING');
      const reasons = new Set(on.flatMap(({ fact }) => fact.reasons));
      const named = (this.#names[defect] ?? []).filter((reason) => reasons.has(reason));
      count.add(`served ${defect}`);
      if (flagged) count.add(`flagged ${defect}`);
      if (harmed) count.add(`harmed ${defect}`);
      if (harmed && flagged) count.add(`harmed-flagged ${defect}`);
      if (!detectable) continue;
      count.add(`detectable ${defect}`);
      if (flagged) count.add(`detectable-flagged ${defect}`);
      if (named.length > 0) count.add(`named ${defect}`);
      for (const reason of this.#names[defect] ?? []) count.add(`rule-due ${reason}`);
      for (const reason of named) count.add(`rule-met ${reason}`);
    }

    const warned = new Set(labels.filter(isHarmful).flatMap(({ fields }) => fields));
    const visible = new Set(labels.filter(({ detectable }) => detectable).flatMap(({ fields }) => fields));
    for (const { fact, outcome, flagged, defects } of judged.values()) {
      const harmed = outcome !== 'WHOLE' && outcome !== 'NOTHING';
      count.add('facts');
      if (fact.value !== null) {
        count.add('with value');
        this.#calibration.add(fact.probabilityWrong, outcome === 'WRONG');
      }
      if (fact.probabilityWrong !== null) count.add('with probability');
      if (flagged) count.add('flagged');
      if (flagged && outcome !== 'NOTHING') {
        count.add('warnings');
        if (harmed || warned.has(fact.field)) count.add('right warnings');
      }
      if (harmed) {
        count.add('harmed');
        if (flagged) count.add('harmed flagged');
        if (visible.has(fact.field)) {
          count.add('visible');
          if (flagged) count.add('visible flagged');
        }
      }
      for (const flag of [`accuracy ${fact.accuracy}`, `completeness ${fact.completeness}`]) {
        this.#flags.add(flag);
        count.add(`${flag} ${outcome}`);
      }
      for (const rule of new Set(fact.reasons)) this.#countReason(rule, defects);
    }
  }

  #countReason(rule: string, defects: ReadonlySet<string>): void {
    this.#rules.add(rule);
    this.#tally.add(`rule ${rule}`);
    const meant = [...defects].filter((defect) => this.#names[defect]?.includes(rule));
    if (meant.length > 0) this.#tally.add(`rule-right ${rule}`);
  }

  result(): ScoreResult {
    const count = (key: string) => this.#tally.get(key);
    const named = new Set(Object.values(this.#names).flat());
    return {
      people: count('people'),
      facts: count('facts'),
      served: share(count('with value'), count('facts')),
      withProbability: share(count('with probability'), count('facts')),
      flagged: share(count('flagged'), count('facts')),
      precision: share(count('right warnings'), count('warnings')),
      recall: share(count('harmed flagged'), count('harmed')),
      recallOfDetectable: share(count('visible flagged'), count('visible')),
      calibration: this.#calibration.result(),
      goals: this.#goals.result(),
      accuracy: this.#flagScores('accuracy', () => ['WRONG']),
      completeness: this.#flagScores('completeness', (flag) => untrue[flag] ?? null),
      defects: [...this.#defects].sort().map((defect) => this.#defectScore(defect)),
      rules: [...this.#rules].sort().map((rule) => ({
        rule,
        facts: count(`rule ${rule}`),
        precision: named.has(rule) ? share(count(`rule-right ${rule}`), count(`rule ${rule}`)) : null,
        recall: share(count(`rule-met ${rule}`), count(`rule-due ${rule}`)),
      })),
    };
  }

  #flagScores(kind: string, wrongIf: (flag: string) => readonly Outcome[] | null): FlagScore[] {
    const flags = [...this.#flags].filter((flag) => flag.startsWith(`${kind} `)).sort();
    return flags.map((key) => {
      const of = (outcome: Outcome) => this.#tally.get(`${key} ${outcome}`);
      const outcomes = {
        WHOLE: of('WHOLE'),
        LESS: of('LESS'),
        WRONG: of('WRONG'),
        ABSENT: of('ABSENT'),
        NOTHING: of('NOTHING'),
      };
      const n = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
      const flag = key.slice(kind.length + 1);
      const wrong = wrongIf(flag);
      const hits = (wrong ?? []).reduce((sum, outcome) => sum + of(outcome), 0);
      return { flag, n, outcomes, wrong: wrong === null ? null : share(hits, n) };
    });
  }

  #defectScore(defect: string): DefectScore {
    const of = (what: string) => this.#tally.get(`${what} ${defect}`);
    const rules = this.#names[defect] ?? [];
    const sum = (key: (rule: string) => string) => rules.reduce((n, rule) => n + this.#tally.get(key(rule)), 0);
    return {
      defect,
      injected: of('injected'),
      detectable: of('detectable'),
      harmed: of('harmed'),
      flagged: share(of('flagged'), of('served')),
      flaggedOfDetectable: share(of('detectable-flagged'), of('detectable')),
      flaggedOfHarmed: share(of('harmed-flagged'), of('harmed')),
      named: share(of('named'), of('detectable')),
      precision: share(
        sum((rule) => `rule-right ${rule}`),
        sum((rule) => `rule ${rule}`),
      ),
    };
  }
}
