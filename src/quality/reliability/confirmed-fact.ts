import { isTrue } from '../confirmation/is-true.ts';
import type { Comparison } from '../rule.ts';
import type { Stance } from './stance.ts';

/** What the claims of one fact were worth, once its true value was confirmed from the original. */
export interface ConfirmedFact {
  /** Key of the entity: what was confirmed about one never proves itself when the model is tested. */
  readonly entity: string;
  /** `Person.dateOfBirth`, or the column of a claims table. */
  readonly field: string;
  /** Every witness that gave a value, once. */
  readonly said: readonly { readonly register: string; readonly right: boolean }[];
  /** Every different value that was claimed. */
  readonly values: readonly ConfirmedValue[];
}
export interface ConfirmedValue extends Stance {
  readonly right: boolean;
}

/** A claim that takes part: it has a value, and is neither superseded nor invalid. */
export interface StandingClaim {
  readonly register: string;
  /** Registers of one group are one witness. */
  readonly group: string;
  readonly value: unknown;
}
export type Compare = (left: unknown, right: unknown) => Comparison;

/**
 * What a confirmation teaches. `claims` are those that stood when it was made, in order of authority: the first of each
 * group speaks for it. A value is right if the truth is it, or it is the less precise of the two.
 */
export function confirmedFact(
  fact: { readonly entity: string; readonly field: string; readonly truth: unknown },
  claims: readonly StandingClaim[],
  compare: Compare,
): ConfirmedFact {
  const voices = voicesOf(claims);
  const isRight = (value: unknown) => isTrue(compare(fact.truth, value));
  return {
    entity: fact.entity,
    field: fact.field,
    said: voices.map(({ register, value }) => ({ register, right: isRight(value) })),
    values: distinctOf(voices, compare).map(({ value }) => ({
      ...stanceOn(value, voices, compare),
      right: isRight(value),
    })),
  };
}

/** The first claim of each group. */
export function voicesOf<C extends StandingClaim>(claims: readonly C[]): readonly C[] {
  return claims.filter(({ group }, at) => claims.findIndex((other) => other.group === group) === at);
}

/** The first of those that say the same. */
export function distinctOf<C extends StandingClaim>(voices: readonly C[], compare: Compare): readonly C[] {
  return voices.filter(
    ({ value }, at) => voices.findIndex((other) => compare(other.value, value).result === 'EQUAL') === at,
  );
}

/** How these voices, one a witness, stand to a value. */
export function stanceOn(value: unknown, voices: readonly StandingClaim[], compare: Compare): Stance {
  const supporting: string[] = [];
  const against: { readonly value: unknown; readonly registers: string[] }[] = [];
  for (const voice of voices) {
    const comparison = compare(value, voice.value);
    if (comparison.result === 'EQUAL' || (comparison.result === 'COMPATIBLE' && comparison.finer === 'RIGHT')) {
      supporting.push(voice.register);
    } else if (comparison.result !== 'COMPATIBLE') {
      const same = against.find((other) => compare(other.value, voice.value).result === 'EQUAL');
      if (same) same.registers.push(voice.register);
      else against.push({ value: voice.value, registers: [voice.register] });
    }
  }
  return { for: supporting, against: against.map(({ registers }) => registers) };
}
