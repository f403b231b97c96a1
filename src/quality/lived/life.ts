import type { Text } from '../../generated/model.ts';
import { daysOf } from '../civil-day.ts';
import type { GatheredFacts, Needs } from '../gathered-facts.ts';
import { birthYearOf } from '../identity-number.ts';
import { type Stay, stayNeeds, staysOf } from './stays.ts';

/** What has to be gathered of a person to know when and where that person lived. */
export const lifeNeeds: Needs = { dateOfBirth: {}, dateOfDeath: {}, ...stayNeeds };

/** When and where a person lived, as registered. */
export interface Life {
  /** The first day that can be the day of birth; null if nothing tells. */
  readonly born: string | null;
  /** Today, or the day of death. */
  readonly last: string;
  /** Permanent and temporary residences. */
  readonly stays: readonly Stay[];
  /** Why residences are missing, where a register could not be asked; else null. */
  readonly unasked: Text | null;
}

export function lifeOf(person: GatheredFacts, today: string, title: (register: string) => Text): Life {
  const [birth, death] = [person.fact('dateOfBirth'), person.fact('dateOfDeath')];
  const year = birthYearOf(person.key);
  const born = typeof birth.value === 'string' ? daysOf(birth.value).from : year === null ? null : `${year}-01-01`;
  // A disputed death ends nothing.
  const isSure =
    death.accuracy === 'CONFIRMED' || death.accuracy === 'CORROBORATED' || death.accuracy === 'SINGLE_SOURCE';
  const died = isSure && typeof death.value === 'string' ? daysOf(death.value).to : null;
  const residences = person.set('residences');
  const failed = residences.claims.find(
    ({ absence }) => absence === 'SOURCE_UNAVAILABLE' || absence === 'WITHHELD' || absence === 'UNREADABLE',
  );
  const register = failed && title(failed.register);
  return {
    born,
    last: died !== null && died < today ? died : today,
    stays: staysOf(person, ['PERMANENT', 'TEMPORARY']),
    unasked: register
      ? {
          vi: `không tra cứu được nơi cư trú trong ${register.vi}`,
          en: `the residences in the ${lowerFirst(register.en)} could not be asked for`,
        }
      : null,
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
