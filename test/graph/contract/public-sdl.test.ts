import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type ObjectTypeDefinitionNode,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readAuthored } from '../../../src/graph/contract/authored.ts';
import { readContract } from '../../../src/graph/contract/contract.ts';
import { publicSdl } from '../../../src/graph/contract/public-sdl.ts';
import { smallSchema } from './small-schema.ts';

/** The printed text of one type, as an official of a front-end team reads it. */
function typeIn(sdl: string, name: string): string | undefined {
  return sdl
    .split('\n\n')
    .find((definition) => new RegExp(`^(type|scalar|enum|interface) ${name}\\b`, 'm').test(definition));
}

describe('a small schema', () => {
  const sdl = publicSdl(readContract(smallSchema()));

  test('an entity: id added, facts wrapped, arguments, descriptions and deprecation kept', () => {
    expect(typeIn(sdl, 'Person')).toBe(`"A person."
type Person implements Node {
  "Opaque."
  id: ID!
  "Born."
  born: DayFact!
  "Lived at a time."
  home(
    "When."
    at: Day
  ): PlaceFact! @deprecated(reason: "Use \`born\`.")
  "Mother."
  mother: PersonLink!
  "Cards."
  cards: CardLinkSet!
}`);
  });

  test('the wrappers of a value, a link and a set', () => {
    const shared = `  "The label."
  label(
    "In which language."
    lang: Language = VI
  ): String!
}`;
    expect(typeIn(sdl, 'PlaceFact')).toBe(`"A fact whose value is of type Place."
type PlaceFact implements Fact {
  "The value; there is one exactly if \`completeness\` is PRESENT or PARTIAL."
  value: Place
${shared}`);
    expect(typeIn(sdl, 'CardLink')).toBe(`"A fact that points to an object of type Card."
type CardLink implements Fact {
  "The object; there is one exactly if \`completeness\` is PRESENT or PARTIAL."
  value: Card
${shared}`);
    expect(
      typeIn(sdl, 'CardLinkSet'),
    ).toBe(`"A fact that points to several objects of type Card. Its flags say whether the set is complete."
type CardLinkSet implements Fact {
  "Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none."
  items: [CardLink!]!
${shared}`);
  });

  test('operations first, then types by name; one wrapper each; the directives of the build are gone', () => {
    const names = [...sdl.matchAll(/^(?:type|scalar|enum|interface|directive) (@?\w+)/gm)].map((match) => match[1]);
    expect(names).toEqual([
      'Query',
      'Card',
      'CardLink',
      'CardLinkSet',
      'Day',
      'DayFact',
      'Fact',
      'Language',
      'Node',
      'Person',
      'PersonLink',
      'Place',
      'PlaceFact',
      'StringFact',
    ]);
    expect(sdl).not.toMatch(/@fact|@entity/);
    expect(sdl.split('\n')[0]).toContain('npm run codegen');
  });

  test('a link inside a value is its wrapper, which is there though no field of an entity needs it', () => {
    const more = `"W." type W { "C." c: CardLink! }
      extend type Card { "W." w: W @fact(vi: "Nhãn", en: "Label") }
      extend type Person { "N." n: String @fact(vi: "Nhãn", en: "Label") }`;
    const { types, directives } = smallSchema(more);
    const person = types.get('Person') as ObjectTypeDefinitionNode;
    const withoutCards = { ...person, fields: person.fields?.filter(({ name }) => name.value !== 'cards') ?? [] };
    const printed = publicSdl(readContract({ types: new Map([...types, ['Person', withoutCards]]), directives }));
    expect(typeIn(printed, 'W')).toContain('  c: CardLink!');
    expect(typeIn(printed, 'CardLink')).toContain('implements Fact');
    expect(printed).not.toContain('@quotes');
  });

  test('the order of files does not change it', () => {
    const { types, directives } = smallSchema();
    expect(publicSdl(readContract({ types: new Map([...types].reverse()), directives }))).toBe(sdl);
  });
});

describe('the schema of the hub', () => {
  const contract = readContract(readAuthored(new URL('../../../schema/', import.meta.url)));
  const schema = buildSchema(publicSdl(contract));

  test('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('serves every marked field as a non-null fact', () => {
    const facts = contract.entities.flatMap(({ name, facts }) => facts.map((fact) => ({ entity: name, fact })));
    expect(facts.length).toBeGreaterThan(20);
    for (const { entity, fact } of facts) {
      const type = schema.getType(entity);
      if (!isObjectType(type)) throw new Error(`${entity} is not an object type`);
      expect(String(type.getFields()[fact.name]?.type)).toMatch(/^\w+(Fact|Link|LinkSet)!$/);
    }
  });

  test('describes every type, field, argument and enum value', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap(describables)
      .filter(([, description]) => !description?.trim())
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });
});

function describables(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const found: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) for (const one of type.getValues()) found.push([`${type.name}.${one.name}`, one.description]);
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of 'args' in field ? field.args : [])
        found.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return found;
}
