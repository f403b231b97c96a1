import type { Accuracy, Basis, Completeness, Freshness, Severity } from '../generated/model.ts';
import type { Fact } from './fact.ts';

/** The flags of a fact, without value and evidence; the same for all facts whose claims look alike. */
export interface Verdict {
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly freshness: Freshness;
  readonly probabilityWrong: number | null;
  readonly basis: Basis;
  readonly reasons: readonly { readonly code: string; readonly severity: Severity }[];
}

export function verdictOf({ completeness, accuracy, freshness, probabilityWrong, basis, reasons }: Fact): Verdict {
  const heads = reasons.map(({ code, severity }) => ({ code, severity }));
  return { completeness, accuracy, freshness, probabilityWrong, basis, reasons: heads };
}
