import type { FieldPath } from '../generated/model.ts';
import { rulesFor } from './field-case.ts';
import type { FactInput, FactRule, Signal } from './rule.ts';

const bits: Readonly<Record<Signal, number>> = { ABSENT: 1, DIFFERS: 2, CORRECTED: 4, SEVERAL: 8, SET: 16 };

/** The signals of a fact, one bit each. */
export function signalsOf({ kind, claims, compared }: Pick<FactInput, 'kind' | 'claims' | 'compared'>): number {
  let signals = kind === 'set' ? bits.SET : 0;
  for (let at = 0; at < claims.length; at += 1) {
    const claim = claims[at];
    if (claim === undefined) continue;
    if (claim.value === null) signals |= bits.ABSENT;
    if (claim.kind === 'CORRECTION') signals |= bits.CORRECTED;
    // Claims stand in order of authority, those of one register side by side.
    if (at > 0 && claims[at - 1]?.register === claim.register) signals |= bits.SEVERAL;
  }
  for (const { comparison } of compared) {
    if (comparison.result !== 'EQUAL' || comparison.differs) signals |= bits.DIFFERS;
  }
  return signals;
}

/** The rules of stage FACT that may find something in a fact of this field with these signals. */
export function factRulesFor(field: FieldPath, signals: number): readonly FactRule[] {
  let byField = known.get(field);
  if (!byField) {
    byField = new Map();
    known.set(field, byField);
  }
  let rules = byField.get(signals);
  if (!rules) {
    rules = rulesFor('FACT', field).filter(({ on }) => on === undefined || (bits[on] & signals) !== 0);
    byField.set(signals, rules);
  }
  return rules;
}
const known = new Map<FieldPath, Map<number, readonly FactRule[]>>();
