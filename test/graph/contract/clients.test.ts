import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { apolloTypePolicies } from '../../../src/graph/contract/clients/apollo-type-policies.ts';
import { factsFragment } from '../../../src/graph/contract/clients/facts-fragment.ts';
import { graphcache } from '../../../src/graph/contract/clients/graphcache.ts';
import { possibleTypes } from '../../../src/graph/contract/clients/possible-types.ts';
import { relay } from '../../../src/graph/contract/clients/relay.ts';
import { scalars } from '../../../src/graph/contract/clients/scalars.ts';
import { readContract } from '../../../src/graph/contract/contract.ts';
import { publicSdl } from '../../../src/graph/contract/public-sdl.ts';
import { smallSchema } from './small-schema.ts';

const schema = buildSchema(
  publicSdl(readContract(smallSchema('extend type Query { "All." persons: [Person!]! "Places." places: [Place] }'))),
);
/** The generated lines between the braces of the constant. */
const entries = (source: string) => /export const \w+(?:: \w+)? = \{\n([\s\S]*)\}/.exec(source)?.[1];

describe('what clients get of a small schema', () => {
  test('Apollo Client: what has no id is replaced whole, as it was selected; lists are replaced', () => {
    expect(
      entries(apolloTypePolicies(schema)),
    ).toBe(`  Query: { fields: { persons: { merge: false }, places: asSelected } },
  Card: { fields: { number: asSelected } },
  Person: { fields: { born: asSelected, home: asSelected, mother: asSelected, cards: asSelected } },
  CardLink: { keyFields: false, merge: false },
  CardLinkSet: { keyFields: false, merge: false },
  DayFact: { keyFields: false, merge: false },
  PersonLink: { keyFields: false, merge: false },
  Place: { keyFields: false, merge: false },
  PlaceFact: { keyFields: false, merge: false },
  StringFact: { keyFields: false, merge: false },
`);
  });

  test('graphcache: facts are replaced, other things without id embedded, entities found by id', () => {
    expect(entries(graphcache(schema))).toBe(`  Card: byId,
  Person: byId,
  CardLink: replaced,
  CardLinkSet: replaced,
  DayFact: replaced,
  PersonLink: replaced,
  Place: embedded,
  PlaceFact: replaced,
  StringFact: replaced,
`);
  });

  test('Relay: facts are replaced', () => {
    expect(/ = new Set\(\[\n([\s\S]*)\]\)/.exec(relay(schema))?.[1]).toBe(`  'CardLink',
  'CardLinkSet',
  'DayFact',
  'PersonLink',
  'PlaceFact',
  'StringFact',
`);
  });

  test('possible types of every interface', () => {
    expect(JSON.parse(possibleTypes(schema))).toEqual({
      Fact: ['CardLink', 'CardLinkSet', 'DayFact', 'PersonLink', 'PlaceFact', 'StringFact'],
      Node: ['Card', 'Person'],
    });
  });

  test('scalars as they travel', () => {
    expect(entries(scalars(schema))).toBe("  Day: 'string',\n");
  });

  test('a fragment that the schema cannot answer is refused', () => {
    expect(() => factsFragment(schema)).toThrow('facts.graphql: Cannot query field "completeness" on type "Fact".');
  });
});
