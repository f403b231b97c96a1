import type { Text } from '../generated/model.ts';
import type { Claim, JudgedClaim } from '../quality/claim.ts';
import type { Fact, Reason } from '../quality/fact.ts';
import type { Verdict } from '../quality/verdict.ts';

/** A fact whose verdict was known from others that look alike; its evidence is judged when somebody looks at it. */
export class GlancedFact implements Fact {
  readonly value: unknown;
  readonly verdict: Verdict;
  readonly #of: Judging;
  readonly #path: string;

  constructor(value: unknown, verdict: Verdict, of: Judging, path: string) {
    this.value = value;
    this.verdict = verdict;
    this.#of = of;
    this.#path = path;
  }

  get completeness() {
    return this.verdict.completeness;
  }
  get accuracy() {
    return this.verdict.accuracy;
  }
  get freshness() {
    return this.verdict.freshness;
  }
  get probabilityWrong() {
    return this.verdict.probabilityWrong;
  }
  get basis() {
    return this.verdict.basis;
  }

  get reasons(): readonly Reason[] {
    const { reasons } = this.verdict;
    return reasons.length === 0 ? none : reasons.map((head, at) => new GlancedReason(head, at, this));
  }

  get claims(): readonly JudgedClaim[] {
    return this.judged.claims;
  }

  get asOf(): string | null {
    return this.judged.asOf;
  }

  get judged(): Fact {
    return this.#of.own(this.#path);
  }
}

/** Judges the same fact by itself, and remembers what it came to. */
interface Judging {
  own(path: string): Fact;
}

const none: readonly Reason[] = [];

class GlancedReason implements Reason {
  readonly code: string;
  readonly severity: Reason['severity'];
  readonly #at: number;
  readonly #of: GlancedFact;

  constructor({ code, severity }: Pick<Reason, 'code' | 'severity'>, at: number, of: GlancedFact) {
    this.code = code;
    this.severity = severity;
    this.#at = at;
    this.#of = of;
  }

  get #judged(): Reason {
    return this.#of.judged.reasons[this.#at] as Reason;
  }

  get text(): Text {
    return this.#judged.text;
  }
  get nextStep(): Text | null {
    return this.#judged.nextStep;
  }
  get claims(): readonly Claim[] {
    return this.#judged.claims;
  }
}
