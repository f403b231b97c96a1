import { expect, test } from 'vitest';
import { Outgoing } from '../../../src/graph/render/outgoing.ts';
import { bodyOf, Rendered } from '../../../src/graph/render/rendered.ts';

const written = new Rendered('{"data":{"a" : 1}}');

test('what was written is sent as it stands, whatever keys without a value the server puts beside it', () => {
  expect(bodyOf({ data: written })).toBe(written.body);
  expect(bodyOf({ errors: undefined, data: written, extensions: undefined } as { data: unknown })).toBe(written.body);
});

test('beside anything else, and for whoever looks inside, it is the data that is written there', () => {
  const extensions = { of: 'a plugin' };
  expect(bodyOf({ data: written, extensions } as { data: unknown })).toBe(
    '{"data":{"a":1},"extensions":{"of":"a plugin"}}',
  );
  expect(JSON.stringify(new Rendered(Buffer.from('{"data":{"a":"ở"}}')))).toBe('{"a":"ở"}');
  expect(bodyOf({ data: { a: 1 } })).toBe('{"data":{"a":1}}');
});

test('text of any length goes out as it was added, short as text and long as UTF-8', () => {
  for (const count of [0, 1, 100, 10_000]) {
    const pieces = Array.from({ length: count }, (_, at) => `${at} Nguyễn Thị Hoà 𠀀 ${'x'.repeat(at % 7)}\n`);
    const to = new Outgoing();
    for (const piece of pieces) to.add(piece);
    const sent = to.end();
    expect(typeof sent).toBe(count >= 100 ? 'object' : 'string');
    expect(Buffer.from(sent as string).equals(Buffer.from(pieces.join('')))).toBe(true);
  }
});
