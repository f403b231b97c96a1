/** The checks that a field can say its numbers obey; what they are is said in `src/quality/number-check.ts`. */
export const numberChecks = ['TAX_CODE'] as const;
export type NumberCheck = (typeof numberChecks)[number];

export const isNumberCheck = (name: unknown): name is NumberCheck => numberChecks.some((each) => each === name);
