import { expect, test } from 'vitest';
import { Rendered, textOf } from '../../../src/graph/render/rendered.ts';

const written = new Rendered('{"a" : 1}');

test('what was written as text is sent as it stands, whatever keys without a value the server puts beside it', () => {
  expect(textOf({ data: written })).toBe('{"data":{"a" : 1}}');
  expect(textOf({ errors: undefined, data: written, extensions: undefined } as { data: unknown })).toBe(
    '{"data":{"a" : 1}}',
  );
});

test('beside anything else, and for whoever looks inside, it is the data that the text says', () => {
  const extensions = { of: 'a plugin' };
  expect(textOf({ data: written, extensions } as { data: unknown })).toBe(
    '{"data":{"a":1},"extensions":{"of":"a plugin"}}',
  );
  expect(textOf({ data: { a: 1 } })).toBe('{"data":{"a":1}}');
});
