/** What is asked of every variant: one document for each kind of work, with the variables of one request. */
export interface Query {
  readonly name: QueryName;
  readonly title: string;
  readonly document: string;
  /** Variables of each of some requests, asked in turn. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** Requests under way at one time. */
  readonly concurrency: number;
}
export const queryNames = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'QF'] as const;
export type QueryName = (typeof queryNames)[number];

const tenFields = (more: string) => `
      personalId { value ${more} }
      fullName { value { full } ${more} }
      dateOfBirth { value ${more} }
      placeOfBirth { value { text } ${more} }
      sex { value ${more} }
      ethnicity { value { code } ${more} }
      nationality { value { code } ${more} }
      lifeStatus { value ${more} }
      residence { value { text } ${more} }
      permanentResidence { value { text } ${more} }`;

/**
 * The flags that a list on a screen shows: the headline judgements and the codes of the reasons. Texts and claims are
 * asked for where an official looks into one fact, not for a thousand people.
 */
const flags = `
fragment Flags on Fact {
  completeness
  accuracy
  freshness
  probabilityWrong
  evidence { basis reasons { code } }
}`;

const cards = `healthInsurance { items { value { cardNumber { value } validFrom { value } validTo { value } } } }`;

export const documents: Readonly<Record<QueryName, string>> = {
  Q1: `query Q1($id: PersonalId!) {
  person(personalId: $id) {
    personalId { value }
    fullName { value { full } }
    dateOfBirth { value }
    sex { value }
    lifeStatus { value }
    residence { value { text } }
    ${cards}
  }
}`,
  Q2: `query Q2($ids: [PersonalId!]!) {
  persons(personalIds: $ids) {
    fullName { value { full } }
    dateOfBirth { value }
    sex { value }
    residence { value { text } }
    ${cards}
    mother { value { fullName { value { full } } dateOfBirth { value } } }
    father { value { fullName { value { full } } dateOfBirth { value } } }
  }
}`,
  Q3: `query Q3($id: PersonalId!) {
  person(personalId: $id) {
    fullName { value { full } }
    household {
      value {
        householdNumber { value }
        address { value { text } }
        members {
          items {
            value {
              relationToHead { value { code } }
              since { value }
              person {
                value {
                  fullName { value { full } }
                  dateOfBirth { value }
                  birthRegistrations {
                    items { value { registrationNumber { value } registrationDate { value } registrar { value { code label } } } }
                  }
                  marriages { items { value { registrationNumber { value } registrationDate { value } } } }
                }
              }
            }
          }
        }
      }
    }
  }
}`,
  Q4: `query Q4($id: PersonalId!) {
  person(personalId: $id) {
    fullName { value { full } }
    children {
      items {
        value {
          fullName { value { full } }
          dateOfBirth { value }
          marriages {
            items {
              value {
                registrationDate { value }
                husband { value { name { full } resolvesTo { value { residence { value { text } } } } } }
                wife { value { name { full } resolvesTo { value { residence { value { text } } } } } }
              }
            }
          }
        }
      }
    }
  }
}`,
  Q5: `query Q5($ids: [PersonalId!]!) {
  persons(personalIds: $ids) {${tenFields('')}
  }
}`,
  QF: `query QF($ids: [PersonalId!]!) {
  persons(personalIds: $ids) {${tenFields('...Flags')}
  }
}
${flags}`,
};

const titles: Readonly<Record<QueryName, string>> = {
  Q1: 'one person over three databases',
  Q2: 'fifty people, nested',
  Q3: 'family: household, members, records',
  Q4: 'deep family: children, spouses, residence',
  Q5: 'a thousand people, ten fields',
  QF: 'Q5 with flags on every field',
};

const concurrency: Readonly<Record<QueryName, number>> = { Q1: 16, Q2: 4, Q3: 8, Q4: 8, Q5: 2, QF: 2 };

/** People of a population to ask about. */
export interface Subjects {
  /** Anybody. */
  readonly anybody: readonly string[];
  /** With a household of three members or more. */
  readonly housed: readonly string[];
  /** With two children or more, one of them married. */
  readonly parents: readonly string[];
}

export function queriesFor(subjects: Subjects): readonly Query[] {
  const { anybody, housed, parents } = subjects;
  const some = (count: number, size: number) =>
    Array.from({ length: count }, (_, at) => ({ ids: anybody.slice(at * size, (at + 1) * size) })).filter(
      ({ ids }) => ids.length === Math.min(size, anybody.length),
    );
  const variables: Readonly<Record<QueryName, readonly Readonly<Record<string, unknown>>[]>> = {
    Q1: anybody.slice(0, 200).map((id) => ({ id })),
    Q2: some(20, 50),
    Q3: housed.slice(0, 100).map((id) => ({ id })),
    Q4: parents.slice(0, 100).map((id) => ({ id })),
    Q5: some(2, 1000),
    QF: some(2, 1000),
  };
  return queryNames.map((name) => ({
    name,
    title: titles[name],
    document: documents[name],
    variables: variables[name].length > 0 ? variables[name] : [{ ids: anybody }],
    concurrency: concurrency[name],
  }));
}
