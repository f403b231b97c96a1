import type { CivilDate } from './civil-date.ts';
import type { Sex } from './names.ts';

/** As many people as numbers are handed out for. */
export const mostPeople = 1_000_000;

/** Serial numbers beside those kept for the examples. */
const serials = 999_900;
/** The second round through the serial numbers needs few: one more than `serials` for the last of most people. */
const remembered = 1000;

/**
 * Hands out every number of a population, each once. None can be a real person's or record's: personal identification
 * numbers are on province code 000, CMND and social-insurance numbers begin with 00, which no province was given.
 */
export class NumberIssuer {
  #people = 0;
  /** Years, as in the number, of the first people: who gets a serial number a second time is of another year. */
  readonly #years: number[] = [];
  #households = 0;
  readonly #rows = new Map<string, number>();

  person(sex: Sex, born: CivilDate): { personalId: string; cmnd: string | null; socialInsuranceNo: string } {
    const year = born.year % 100;
    let at = this.#people++;
    while (at >= serials && this.#years[at - serials] === year) at = this.#people++;
    if (at < remembered) this.#years.push(year);
    // The multiplier has no factor in common with 999 900, so that the sequence visits every number once a round. Those
    // below 100 are the examples'.
    const serial = 100 + ((at * 613_651 + 271_828) % serials);
    const numbers = personNumbers(sex, born, serial);
    return at < serials ? numbers : { ...numbers, ...secondRound(numbers) };
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

/** Numbers that have nothing but the serial number in them, with a beginning of their own. */
const secondRound = ({ cmnd, socialInsuranceNo }: ReturnType<typeof personNumbers>) => ({
  cmnd: cmnd && `002${cmnd.slice(3)}`,
  socialInsuranceNo: `0001${socialInsuranceNo.slice(4)}`,
});

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
