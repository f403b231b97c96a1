import { BreakingChangeType, buildSchema, DangerousChangeType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { changes } from '../../../../src/graph/contract/evolution/changes.ts';

const schema = (sdl: string) => buildSchema(`type Query { person: Person } ${sdl}`);
const told = (before: string, after: string) =>
  changes(schema(before), schema(after)).map(({ kind, subject, breaking }) => [kind, subject, breaking]);

/** Every way in which a schema may change, with what a line of the CHANGELOG has to name. */
const cases: Readonly<Record<BreakingChangeType | DangerousChangeType, readonly [string, string, string]>> = {
  [BreakingChangeType.TYPE_REMOVED]: ['type Person { a: Int } type Gone { a: Int }', 'type Person { a: Int }', 'Gone'],
  [BreakingChangeType.TYPE_CHANGED_KIND]: [
    'type Person { a: Sex } enum Sex { M }',
    'type Person { a: Sex } scalar Sex',
    'Sex',
  ],
  [BreakingChangeType.TYPE_REMOVED_FROM_UNION]: [
    'type Person { a: U } type V { a: Int } union U = Person | V',
    'type Person { a: U } type V { a: Int } union U = Person',
    'U.V',
  ],
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: [
    'type Person { a: Sex } enum Sex { MALE FEMALE }',
    'type Person { a: Sex } enum Sex { MALE }',
    'Sex.FEMALE',
  ],
  [BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED]: [
    'type Person { a(by: By): Int } input By { b: Int }',
    'type Person { a(by: By): Int } input By { b: Int c: Int! }',
    'By.c',
  ],
  [BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED]: [
    'interface Node { a: Int } type Person implements Node { a: Int }',
    'interface Node { a: Int } type Person { a: Int }',
    'Person',
  ],
  [BreakingChangeType.FIELD_REMOVED]: ['type Person { a: Int b: Int }', 'type Person { a: Int }', 'Person.b'],
  [BreakingChangeType.FIELD_CHANGED_KIND]: ['type Person { a: Int! }', 'type Person { a: Int }', 'Person.a'],
  [BreakingChangeType.REQUIRED_ARG_ADDED]: ['type Person { a: Int }', 'type Person { a(at: Int!): Int }', 'Person.a'],
  [BreakingChangeType.ARG_REMOVED]: ['type Person { a(at: Int): Int }', 'type Person { a: Int }', 'Person.a'],
  [BreakingChangeType.ARG_CHANGED_KIND]: [
    'type Person { a(at: Int): Int }',
    'type Person { a(at: ID): Int }',
    'Person.a',
  ],
  [BreakingChangeType.DIRECTIVE_REMOVED]: [
    'type Person { a: Int } directive @d on QUERY',
    'type Person { a: Int }',
    '@d',
  ],
  [BreakingChangeType.DIRECTIVE_ARG_REMOVED]: [
    'type Person { a: Int } directive @d(x: Int) on QUERY',
    'type Person { a: Int } directive @d on QUERY',
    '@d',
  ],
  [BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED]: [
    'type Person { a: Int } directive @d on QUERY',
    'type Person { a: Int } directive @d(x: Int!) on QUERY',
    '@d',
  ],
  [BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED]: [
    'type Person { a: Int } directive @d repeatable on QUERY',
    'type Person { a: Int } directive @d on QUERY',
    '@d',
  ],
  [BreakingChangeType.DIRECTIVE_LOCATION_REMOVED]: [
    'type Person { a: Int } directive @d on QUERY | FIELD',
    'type Person { a: Int } directive @d on QUERY',
    '@d',
  ],
  [DangerousChangeType.VALUE_ADDED_TO_ENUM]: [
    'type Person { a: Sex } enum Sex { MALE }',
    'type Person { a: Sex } enum Sex { MALE FEMALE }',
    'Sex.FEMALE',
  ],
  [DangerousChangeType.TYPE_ADDED_TO_UNION]: [
    'type Person { a: U } type V { a: Int } union U = Person',
    'type Person { a: U } type V { a: Int } union U = Person | V',
    'U.V',
  ],
  [DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED]: [
    'type Person { a(by: By): Int } input By { b: Int }',
    'type Person { a(by: By): Int } input By { b: Int c: Int }',
    'By.c',
  ],
  [DangerousChangeType.OPTIONAL_ARG_ADDED]: ['type Person { a: Int }', 'type Person { a(at: Int): Int }', 'Person.a'],
  [DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED]: [
    'interface Node { a: Int } type Person { a: Int }',
    'interface Node { a: Int } type Person implements Node { a: Int }',
    'Person',
  ],
  [DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE]: [
    'type Person { a(at: Int = 1): Int }',
    'type Person { a(at: Int = 2): Int }',
    'Person.a',
  ],
};

describe('changes of the schema', () => {
  test.each(Object.entries(cases))('%s', (kind, [before, after, subject]) => {
    expect(told(before, after)).toEqual([[kind, subject, kind in BreakingChangeType]]);
  });

  test('what nobody notices is none', () => {
    expect(told('type Person { a: Int }', 'type Person { a: Int b: Int } type More { a: Int }')).toEqual([]);
  });

  test('a field of an interface is told once', () => {
    const types = (field: string) =>
      `interface Fact { a: Int ${field} } type Person implements Fact { a: Int ${field} } type B implements Fact { a: Int ${field} }`;
    expect(told(types('b: Int'), types(''))).toEqual([[BreakingChangeType.FIELD_REMOVED, 'Fact.b', true]]);
  });
});
