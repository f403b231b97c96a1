import type { EntityName, Link } from '../../generated/model.ts';
import type { GatheredFacts } from '../gathered-facts.ts';
import { atATime } from '../lived/at-a-time.ts';
import { periodOf } from '../lived/period.ts';
import { canonicalTexts } from '../text.ts';
import { factAt, type Lasting, namesATime, timeOf } from './at.ts';
import type { DerivedField } from './derived-field.ts';

/** The household of which a person was a member at a time. */
export const householdAt: DerivedField = {
  field: 'Person.household',
  isAskedBy: namesATime,
  label({ at }) {
    const date = canonicalTexts('PartialDate', at);
    return { vi: `Hộ gia đình tại thời điểm ${date.vi}`, en: `Household at ${date.en}` };
  },
  needs: { dateOfBirth: {}, householdMemberships: { household: {}, since: {}, until: {} } },
  derive(person, args, context) {
    const at = timeOf(args);
    const fact = person.set('householdMemberships');
    const memberships = fact.items.map((item): Lasting => {
      const membership = person.linked(item.value as Link<EntityName>);
      return membershipOf(membership, item);
    });
    const set = { field: 'Person.householdMemberships', fact } as const;
    return factAt({ person, at, type: 'Household', set, find: (days) => atATime(memberships, days) }, context);
  },
};

function membershipOf(membership: GatheredFacts, item: Lasting['served']): Lasting {
  const [household, since, until] = [membership.fact('household'), membership.fact('since'), membership.fact('until')];
  return {
    period: periodOf(since, until),
    served: household,
    grounds: [
      { field: 'HouseholdMember.household', fact: household },
      { field: 'HouseholdMember.since', fact: since },
      { field: 'HouseholdMember.until', fact: until },
      { field: 'Person.householdMemberships', fact: item },
    ],
  };
}
