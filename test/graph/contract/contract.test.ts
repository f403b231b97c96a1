import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/graph/contract/contract.ts';
import { ContractError } from '../../../src/graph/contract/contract-error.ts';
import { publicSdl } from '../../../src/graph/contract/public-sdl.ts';
import { wrapperName } from '../../../src/graph/contract/wrapper.ts';
import { smallSchema } from './small-schema.ts';

const LABEL = '(vi: "Nhãn", en: "Label")';
const entity = (fields: string) => `"T." type T implements Node @entity${LABEL} { ${fields} }`;
/** A record whose party `p` is a value with a link inside, and one more field. */
const record = (field: string) =>
  `"W." type W { "B." born: Day "L." link: PersonLink! } ${entity(`"P." p: W @fact${LABEL} "Q." q: ${field}`)}`;
const fact = (type: string) => entity(`"F." f: ${type} @fact${LABEL}`);

function refusalsOf(more: string): readonly string[] {
  try {
    publicSdl(readContract(smallSchema(more)));
  } catch (error) {
    if (error instanceof ContractError) return error.refusals;
    throw error;
  }
  return [];
}

test('what is right is not refused', () => {
  expect(refusalsOf('')).toEqual([]);
  for (const type of ['String', 'Day', 'Language', 'Place', 'Person', '[Person]']) {
    expect(refusalsOf(fact(type)), type).toEqual([]);
  }
  expect(refusalsOf(record(`Day @fact${LABEL} @quotes(party: "p", field: "born")`))).toEqual([]);
  expect(refusalsOf(record(`W @fact${LABEL} @quotes(party: "p", field: "mother")`))).toEqual([]);
});

describe('refused, with the place and the remedy', () => {
  test.each<[what: string, more: string, ...refusals: string[]]>([
    ['@fact in a value object', `"V." type V { "F." f: Day @fact${LABEL} }`, 'V.f: @fact inside the value object V;'],
    [
      '@fact in a type that is not @entity',
      `"V." type V implements Node { "I." id: ID! "F." f: Day @fact${LABEL} }`,
      'V.f: @fact in a type that is not @entity; mark V @entity',
    ],
    ['@fact on an interface', `"I." interface I { "F." f: Day @fact${LABEL} }`, 'I.f: @fact on an interface;'],
    ['@fact on an input', `"I." input I { "F." f: Day @fact${LABEL} }`, 'I.f: @fact on an input;'],
    ['@fact on a query', `extend type Query { "F." f: Day @fact${LABEL} }`, 'Query.f: @fact on a field of Query;'],
    ['@fact on T!', fact('Day!'), 'T.f: @fact on Day!; write Day,'],
    ['@fact on [T]!', fact('[Person]!'), 'T.f: @fact on [Person]!; write [Person],'],
    [
      'a list of non-null items',
      fact('[Person!]'),
      'T.f: @fact on a list of non-null items ([Person!]); write [Person].',
    ],
    ['a list of values', fact('[Day]'), 'T.f: @fact on a list of values ([Day]);'],
    ['a list of value objects', fact('[Place]'), 'T.f: @fact on a list of values ([Place]);'],
    ['a list of lists', fact('[[Person]]'), 'T.f: @fact on a list of values ([[Person]]);'],
    ['an interface as a value', fact('Node'), 'T.f: @fact on Node, which is no scalar, enum, value object or entity;'],
    ['a type that does not exist', fact('Nothing'), 'T.f: the type Nothing does not exist;'],
    ['a wrapper written by hand', fact('PersonLink'), 'T.f: PersonLink is written by the build; write Person and'],
    ['a wrapper of nothing', fact('NothingLinkSet'), 'T.f: NothingLinkSet would wrap Nothing, which does not exist;'],
    [
      'a link to what is not an entity',
      `"V." type V implements Node { "I." id: ID! } ${fact('V')}`,
      'T.f: VLink of V, which is not an entity; mark V @entity',
    ],
    [
      'an entity in a value object',
      `"V." type V { "P." p: Person } ${fact('V')}`,
      'V.p (held by the fact T.f): Person inside a value object;',
    ],
    [
      'an entity two levels down',
      `"V." type V { "W." w: W } "W." type W { "P." p: Person } ${fact('V')}`,
      'W.p (held by the fact T.f): Person inside a value object;',
    ],
    [
      'a link inside a value that may be null',
      `"V." type V { "P." p: PersonLink } ${fact('V')}`,
      'V.p (held by the fact T.f): a link inside a value is PersonLink!, without arguments,',
    ],
    [
      'a list of links inside a value',
      `"V." type V { "P." p: [PersonLink!]! } ${fact('V')}`,
      'V.p (held by the fact T.f): a link inside a value is PersonLink!,',
    ],
    [
      'a link two levels down',
      `"V." type V { "W." w: W } "W." type W { "P." p: PersonLink! } ${fact('V')}`,
      'W.p (held by the fact T.f): a link inside a value is PersonLink!, without arguments, in the value object that',
    ],
    [
      'a link in a type that no fact holds',
      '"V." type V { "P." p: PersonLink! }',
      'Unknown type "PersonLink". Did you mean "Person"?',
    ],
    [
      'a quotation by what is no fact',
      '"V." type V { "F." f: Day @quotes(party: "p", field: "born") }',
      'V.f: @quotes on what is no fact;',
    ],
    [
      'a quotation through what is no party',
      record(`Day @fact${LABEL} @quotes(party: "q", field: "born")`),
      'T.q: @quotes the party `q`, which is no fact of T with one link inside;',
    ],
    [
      'a quotation of nothing',
      record(`Day @fact${LABEL} @quotes(party: "p", field: "height")`),
      'T.q: @quotes Person.height, which is no fact;',
    ],
    [
      'a quotation of another type',
      record(`String @fact${LABEL} @quotes(party: "p", field: "born")`),
      'T.q: @quotes Person.born of type Day;',
    ],
    [
      'a value object in itself',
      `"V." type V { "V." v: V } ${fact('V')}`,
      'V.v (held by the fact T.f): V inside a value object;',
    ],
    [
      'a part that takes arguments',
      `"V." type V { "P." p("At." at: Day): String! } ${fact('V')}`,
      'V.p (held by the fact T.f): takes arguments;',
    ],
    [
      'a clash with an authored type',
      '"Taken." scalar PersonLink',
      'PersonLink: is also the name of what the build wraps Person in;',
    ],
    [
      'no label',
      entity('"F." f: Day @fact'),
      'T.f: @fact without a label in `vi`;',
      'T.f: @fact without a label in `en`;',
    ],
    ['a blank label', entity('"F." f: Day @fact(vi: "Nhãn", en: " ")'), 'T.f: @fact without a label in `en`;'],
    [
      'an entity without labels',
      '"T." type T implements Node @entity { "A." a: Day }',
      'T: @entity without a label in `vi`;',
      'T: @entity without a label in `en`;',
    ],
    [
      'an entity that is no Node',
      `"T." type T @entity${LABEL} { "A." a: Day }`,
      'T: @entity without `implements Node`;',
    ],
    ['an entity with its own id', entity('"I." id: ID!'), 'T.id: the build adds `id: ID!`'],
    ['@entity on an enum', `"E." enum E @entity${LABEL} { "A." A }`, 'E: @entity marks object types only;'],
    [
      'a half-life of nothing',
      entity(`"F." f: Day @fact(vi: "Nhãn", en: "Label", halfLifeDays: 0)`),
      'T.f: halfLifeDays must be',
    ],
    [
      'a check that there is not',
      entity(`"F." f: Day @fact(vi: "Nhãn", en: "Label", check: "LUHN")`),
      'T.f: no check is named LUHN; write one of TAX_CODE.',
    ],
    ['no description of a type', 'scalar S', 'S: no description;'],
    ['no description of a field', '"V." type V { f: Day }', 'V.f: no description;'],
    ['no description of an argument', '"V." type V { "F." f(a: Day): Day }', 'V.f(a:): no description;'],
    ['no description of an enum value', '"E." enum E { A }', 'E.A: no description;'],
    ['no description of an input field', '"I." input I { f: Day }', 'I.f: no description;'],
    ['no description of an interface field', '"I." interface I { f: Day }', 'I.f: no description;'],
    ['a blank description', '" " scalar S', 'S: no description;'],
    ['a type defined twice', '"Again." scalar Day', 'Day: defined twice;'],
    ['an extension of nothing', 'extend type Nothing { "F." f: Day }', 'Nothing: extended, but no such object type'],
    ['an operation in the schema', '{ person }', 'OperationDefinition: only types, directives'],
    ['a plain field of unknown type', '"V." type V { "F." f: Nothing }', 'Unknown type "Nothing".'],
    [
      'an interface that is not implemented',
      '"V." type V implements Node { "F." f: Day }',
      'Interface field Node.id expected but V does not provide it.',
    ],
  ])('%s', (_what, more, ...expected) => {
    const refusals = refusalsOf(more);
    expect(refusals).toHaveLength(expected.length);
    for (const [index, beginning] of expected.entries()) expect(refusals[index]).toContain(beginning);
  });

  test('everything at once, in one message', () => {
    const error = new ContractError(refusalsOf(`scalar S ${fact('Day!')}`));
    expect(error.message).toMatch(/refused:\n- S: no description.*\n- T\.f: @fact on Day!/);
  });
});

test('the wrappers of two types never share a name', () => {
  const type = fc
    .constantFrom('A', 'Fact', 'Link', 'Set', 'LinkSet')
    .chain((end) => fc.string().map((start) => start + end));
  const kind = fc.constantFrom('value', 'link', 'set');
  fc.assert(
    fc.property(type, kind, type, kind, (a, kindA, b, kindB) => {
      const same = wrapperName(a, kindA) === wrapperName(b, kindB);
      return same === (a === b && kindA === kindB);
    }),
  );
});
