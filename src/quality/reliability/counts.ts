import type { ConfirmedFact } from './confirmed-fact.ts';
import { stanceKey } from './stance.ts';

/** How often something was right or wrong. */
export interface Tally {
  right: number;
  wrong: number;
}
/** How often two witnesses said the same, and were wrong together. */
export interface PairTally {
  together: number;
  /** Both wrong, with the same value. */
  shared: number;
  /** They agreed, and nobody contradicted them. */
  unopposed: number;
  unopposedWrong: number;
}

/** What confirmations add up to. One entity's can be taken out again, to test the rest on it. */
export class Counts {
  readonly all: Tally = { right: 0, wrong: 0 };
  readonly registers = new Map<string, Tally>();
  readonly fields = new Map<string, Tally>();
  /** By register and field. */
  readonly claims = new Map<string, Tally>();
  /** By field and stance: how often a value so supported and contradicted was right. */
  readonly stances = new Map<string, Tally>();
  /** By pair of registers, and by pair and field. */
  readonly pairs = new Map<string, PairTally>();

  add(fact: ConfirmedFact, times: 1 | -1 = 1): void {
    for (const { register, right } of fact.said) {
      for (const tally of [
        this.all,
        of(this.registers, register, newTally),
        of(this.fields, fact.field, newTally),
        of(this.claims, pathOf(register, fact.field), newTally),
      ]) {
        if (right) tally.right += times;
        else tally.wrong += times;
      }
    }
    const right = new Map(fact.said.map((each) => [each.register, each.right]));
    for (const [left, second] of pairsOf([...right.keys()])) {
      const value = fact.values.find((each) => each.for.includes(left) && each.for.includes(second));
      for (const key of [pairOf(left, second), pathOf(pairOf(left, second), fact.field)]) {
        const tally = of(this.pairs, key, newPairTally);
        tally.together += times;
        if (!value) continue;
        if (!value.right) tally.shared += times;
        if (value.against.length > 0) continue;
        tally.unopposed += times;
        if (!value.right) tally.unopposedWrong += times;
      }
    }
    for (const value of fact.values) {
      const tally = of(this.stances, pathOf(stanceKey(value), fact.field), newTally);
      if (value.right) tally.right += times;
      else tally.wrong += times;
    }
  }
}

export const pathOf = (what: string, field: string): string => `${what}\u0000${field}`;
export const pairOf = (left: string, right: string): string =>
  left < right ? `${left}\u0001${right}` : `${right}\u0001${left}`;

/** Every two of them. */
export function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((left, at) => all.slice(at + 1).map((right): [T, T] => [left, right]));
}

const newTally = (): Tally => ({ right: 0, wrong: 0 });
const newPairTally = (): PairTally => ({ together: 0, shared: 0, unopposed: 0, unopposedWrong: 0 });

function of<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
