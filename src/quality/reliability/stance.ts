/**
 * How independent witnesses stand to one value. A witness is a register, or a group of registers that are one; it is
 * named by the register that spoke for it. Who says less than the value, without contradicting it, stands nowhere.
 */
export interface Stance {
  /** Who says the value, or more than it. */
  readonly for: readonly string[];
  /** Who says otherwise; those who say the same together. */
  readonly against: readonly (readonly string[])[];
}

/** One word for stances of the same witnesses. */
export function stanceKey(stance: Stance): string {
  return `${[...stance.for].sort().join(' ')}|${stance.against
    .map((same) => [...same].sort().join(' '))
    .sort()
    .join('|')}`;
}
