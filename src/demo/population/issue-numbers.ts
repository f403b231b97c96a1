import type { CivilDate } from './civil-date.ts';
import type { Sex } from './names.ts';

/** As many people as there are numbers for, beside those kept for the examples. */
export const mostPeople = 999_000;

/**
 * Hands out every number of a population, each once. None can be a real person's or record's: personal identification
 * numbers are on province code 000, CMND and social-insurance numbers begin with 00, which no province was given.
 */
export class NumberIssuer {
  #people = 0;
  #households = 0;
  readonly #rows = new Map<string, number>();

  person(sex: Sex, born: CivilDate): { personalId: string; cmnd: string | null; socialInsuranceNo: string } {
    // The multiplier has no factor in common with 999 900, so that the sequence visits every number once. Those below
    // 100 are the examples'.
    const serial = 100 + ((this.#people++ * 613_651 + 271_828) % 999_900);
    return personNumbers(sex, born, serial);
  }

  /** Residence-file number; those up to 100 are the examples'. */
  household(): string {
    return householdNumber(100 + ++this.#households);
  }

  /** Row number within a table. */
  row(table: string): number {
    const next = (this.#rows.get(table) ?? 0) + 1;
    this.#rows.set(table, next);
    return next;
  }
}

export const householdNumber = (serial: number): string => `CT${String(serial).padStart(11, '0')}`;

export function personNumbers(sex: Sex, born: CivilDate, serial: number) {
  const centuryAndSex = Math.floor(born.year / 100 - 19) * 2 + (sex === 'F' ? 1 : 0);
  const year = String(born.year % 100).padStart(2, '0');
  const digits = String(serial).padStart(6, '0');
  return {
    personalId: `000${centuryAndSex}${year}${digits}`,
    cmnd: born.year <= 2001 ? `000${digits}` : null,
    socialInsuranceNo: `0000${digits}`,
  };
}
