import type { EntityName, Link, MaritalStatus, PartialDate, Text } from '../../generated/model.ts';
import type { Fact } from '../fact.ts';
import type { GatheredFacts, Needs } from '../gathered-facts.ts';
import type { Ground } from '../ground.ts';

const spouse: Needs = { lifeStatus: {}, dateOfDeath: {} };

/** What has to be gathered of a person's marriages. */
export const marriageNeeds: Needs = {
  marriages: {
    registrationNumber: {},
    registrationDate: {},
    establishedOn: {},
    status: {},
    endNotedOn: {},
    'husband.resolvesTo': spouse,
    'wife.resolvesTo': spouse,
  },
};

/** One registered marriage of a person, as far as the records tell. */
export interface KnownMarriage {
  readonly registrationNumber: string | null;
  readonly began: PartialDate | null;
  /** Null where neither a note nor the spouse's death ended it; `on` is null where no record tells the day. */
  readonly ended: { readonly status: MaritalStatus; readonly on: PartialDate | null } | null;
  /** Whether a register that knows the other party says that he or she lives or not. */
  readonly isSpouseKnown: boolean;
  readonly grounds: readonly Ground[];
}

/** The marriages of a person, as gathered by `marriageNeeds`. */
export function marriagesOf(person: GatheredFacts): readonly KnownMarriage[] {
  return person.set('marriages').items.map(({ value }) => {
    const record = person.linked(value as Link<EntityName>);
    const [established, registered] = [record.fact('establishedOn'), record.fact('registrationDate')];
    const began: Ground =
      established.value === null
        ? { field: 'MarriageRegistration.registrationDate', fact: registered }
        : { field: 'MarriageRegistration.establishedOn', fact: established };
    const other = otherParty(person, record);
    const end = endOf(record, other);
    return {
      registrationNumber: record.fact('registrationNumber').value as string | null,
      began: dateIn(began.fact as Fact),
      ended: end.ended,
      isSpouseKnown: other !== null && other.fact('lifeStatus').value !== null,
      grounds: [began, ...end.grounds],
    };
  });
}

/** Noted ends come before a death: who was divorced is no widow. */
function endOf(record: GatheredFacts, other: GatheredFacts | null): Pick<KnownMarriage, 'ended' | 'grounds'> {
  const [status, noted] = [record.fact('status'), record.fact('endNotedOn')];
  const grounds: Ground[] = [{ field: 'MarriageRegistration.status', fact: status }];
  if (status.value === 'DIVORCED' || status.value === 'ANNULLED') {
    return {
      ended: { status: status.value, on: dateIn(noted) },
      grounds: [...grounds, { field: 'MarriageRegistration.endNotedOn', fact: noted }],
    };
  }
  if (!other) return { ended: null, grounds };
  const life = other.fact('lifeStatus');
  grounds.push({ field: 'Person.lifeStatus', fact: life, of: theSpouse });
  if (life.value !== 'DECEASED') return { ended: null, grounds };
  const death = other.fact('dateOfDeath');
  return {
    ended: { status: 'WIDOWED', on: dateIn(death) },
    grounds: [...grounds, { field: 'Person.dateOfDeath', fact: death, of: theSpouse }],
  };
}

const theSpouse: Text = { vi: 'vợ hoặc chồng', en: 'the spouse' };

/** The party who is not the person; null if the record ties none, or does not tell who of two it is. */
function otherParty(person: GatheredFacts, record: GatheredFacts): GatheredFacts | null {
  const others = ['husband.resolvesTo', 'wife.resolvesTo'].flatMap((path) => {
    const link = record.fact(path).value as Link<EntityName> | null;
    const party = link && person.linked(link);
    return party && party.key !== person.key ? [party] : [];
  });
  return others.length === 1 ? (others[0] ?? null) : null;
}

const dateIn = ({ value }: Fact): PartialDate | null => (typeof value === 'string' ? (value as PartialDate) : null);
