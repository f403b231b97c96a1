import { expect, test } from 'vitest';
import { Kept, Outgoing } from '../../../src/graph/render/outgoing.ts';
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
  const kept = ['', 'a', 'Giấy khai sinh, trích lục'].map((text) => new Kept(text));
  for (const count of [0, 1, 100, 10_000]) {
    const to = new Outgoing();
    const pieces: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const piece = `${at} Nguyễn Thị Hoà 𠀀 ${'x'.repeat(at % 7)}\n`;
      const again = kept[at % kept.length] as Kept;
      to.add(piece);
      to.addKept(again);
      pieces.push(piece, again.text);
    }
    const sent = to.end();
    expect(typeof sent).toBe(count >= 100 ? 'object' : 'string');
    expect(sent.toString()).toBe(pieces.join(''));
  }
});
