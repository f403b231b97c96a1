import { atATime } from '../lived/at-a-time.ts';
import { stayNeeds, staysOf } from '../lived/stays.ts';
import { canonicalTexts } from '../text.ts';
import { factAt, namesATime, timeOf } from './at.ts';
import type { DerivedField } from './derived-field.ts';

/** Where a person was registered as a permanent resident at a time. */
export const permanentResidenceAt: DerivedField = {
  field: 'Person.permanentResidence',
  isAskedBy: namesATime,
  label({ at }) {
    const date = canonicalTexts('PartialDate', at);
    return { vi: `Nơi thường trú tại thời điểm ${date.vi}`, en: `Permanent residence at ${date.en}` };
  },
  needs: { dateOfBirth: {}, ...stayNeeds },
  derive(person, args, context) {
    const at = timeOf(args);
    const set = { field: 'Person.residences', fact: person.set('residences') } as const;
    const find = (days: Parameters<typeof atATime>[1]) => atATime(staysOf(person, ['PERMANENT']), days);
    return factAt({ person, at, type: 'Address', set, find }, context);
  },
};
