import { atATime } from '../lived/at-a-time.ts';
import { stayNeeds, staysOf } from '../lived/stays.ts';
import { canonicalTexts } from '../text.ts';
import { factAt, namesATime, timeOf } from './at.ts';
import type { DerivedField } from './derived-field.ts';

/** Where a person was registered at a time: the temporary residence if there was one, else the permanent one. */
export const residenceAt: DerivedField = {
  field: 'Person.residence',
  isAskedBy: namesATime,
  label({ at }) {
    const date = canonicalTexts('PartialDate', at);
    return { vi: `Nơi cư trú tại thời điểm ${date.vi}`, en: `Residence at ${date.en}` };
  },
  needs: { dateOfBirth: {}, ...stayNeeds },
  derive(person, args, context) {
    const at = timeOf(args);
    const stays = staysOf(person, ['PERMANENT', 'TEMPORARY']);
    const of = (kind: string) => stays.filter((stay) => stay.kind === kind);
    return factAt(
      {
        person,
        at,
        type: 'Address',
        set: { field: 'Person.residences', fact: person.set('residences') },
        find(days) {
          const temporary = atATime(of('TEMPORARY'), days);
          if (temporary.outcome === 'NONE') return atATime(of('PERMANENT'), days);
          if (temporary.outcome !== 'UNCERTAIN') return temporary;
          // Of the days without a temporary residence the permanent one would be the answer.
          const permanent = atATime(of('PERMANENT'), days);
          const others = permanent.outcome === 'NONE' ? [] : 'some' in permanent ? permanent.some : [permanent.one];
          return { outcome: 'UNCERTAIN', some: [...others, ...temporary.some] };
        },
      },
      context,
    );
  },
};
