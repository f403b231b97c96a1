import type { EntityName, Link, ResidenceKind } from '../../generated/model.ts';
import type { Fact } from '../fact.ts';
import type { GatheredFacts, Needs } from '../gathered-facts.ts';
import type { Ground } from '../ground.ts';
import { type Period, periodOf } from './period.ts';

/** What has to be gathered of a person's residences. */
export const stayNeeds: Needs = { residences: { kind: {}, address: {}, since: {}, until: {} } };

/** One registered residence. */
export interface Stay {
  readonly kind: ResidenceKind;
  /** Its address. */
  readonly served: Fact;
  readonly period: Period;
  /** Facts that say so; the address first. */
  readonly grounds: readonly Ground[];
}

/** The residences of these kinds that a person is said to have had, as gathered by `stayNeeds`. */
export function staysOf(person: GatheredFacts, kinds: readonly ResidenceKind[]): readonly Stay[] {
  return person.set('residences').items.flatMap((item): readonly Stay[] => {
    const residence = person.linked(item.value as Link<EntityName>);
    const kind = residence.fact('kind').value as ResidenceKind | null;
    if (kind === null || !kinds.includes(kind)) return [];
    const [address, since, until] = [residence.fact('address'), residence.fact('since'), residence.fact('until')];
    return [
      {
        kind,
        served: address,
        period: periodOf(since, until),
        grounds: [
          { field: 'Residence.address', fact: address },
          { field: 'Residence.since', fact: since },
          { field: 'Residence.until', fact: until },
          { field: 'Person.residences', fact: item },
        ],
      },
    ];
  });
}
