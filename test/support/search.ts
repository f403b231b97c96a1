import type { CityHub } from './city.ts';

/** Everything that a search answers, with one fact of each person found. */
export const searchQuery = `query ($by: PersonSearch!, $first: Int! = 50, $after: String) {
  searchPersons(by: $by, first: $first, after: $after) {
    completeness
    reasons { code severity text english: text(lang: EN) nextStep claims { raw } }
    searched { code }
    notSearched { register { code } reason { code } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node { id fullName { text evidence { claims { register { code } raw } } } }
      matches {
        register { code } recordRef linkedBy requestId
        personalId { value raw comparison }
        fullName { value raw comparison difference { code text } }
        dateOfBirth { value raw comparison difference { code } }
      }
    }
  }
}`;
export interface Edge {
  readonly cursor: string;
  readonly node: { id: string; fullName: { text: string; evidence: { claims: Said[] } } } | null;
  readonly matches: Match[];
}
interface Said {
  readonly register: { code: string };
  readonly raw: string;
}
interface Value {
  readonly value: string | null;
  readonly raw: string;
  readonly comparison: string | null;
  readonly difference: { code: string; text: string } | null;
}
interface Match {
  readonly register: { code: string };
  readonly recordRef: string;
  readonly linkedBy: string;
  readonly personalId: Value;
  readonly fullName: Value;
  readonly dateOfBirth: Value;
}
export interface Page {
  readonly completeness: string;
  readonly reasons: readonly { code: string; severity: string; text: string; english: string }[];
  readonly searched: readonly { code: string }[];
  readonly notSearched: readonly { register: { code: string }; reason: { code: string } }[];
  readonly pageInfo: { hasNextPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly edges: readonly Edge[];
}

/** A page of a search that must not be refused. */
export async function searchAt(
  hub: CityHub,
  by: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Promise<Page> {
  const { data, errors } = await hub.ask(searchQuery, { by, ...more });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.searchPersons;
}

/** The records that a page shows. */
export const refs = (edges: readonly Edge[]) =>
  edges.flatMap(({ matches }) => matches.map(({ recordRef }) => recordRef));
