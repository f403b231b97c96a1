import { describe, expect, it } from 'vitest';
import { errorIn, Received, SentRow } from '../../src/wire/sql-messages.ts';

describe('messages of PostgreSQL', () => {
  it('give a row as text, null apart, whatever its bytes and in whatever order they are looked at', () => {
    const texts = [null, 'Hòa', '', '0123456789ab', 'x', null];
    const cells = texts.map((text) => {
      const cell = Buffer.from(text ?? '');
      const length = Buffer.alloc(4);
      length.writeInt32BE(text === null ? -1 : cell.length);
      return Buffer.concat([length, cell]);
    });
    const bytes = Buffer.concat([Buffer.from([9, 9, 0, texts.length]), ...cells, Buffer.from([9, 9])]);
    const row = new SentRow(new Received(bytes), 2, bytes.length - 2);
    expect([...row]).toEqual(texts);
    for (const at of [3, 0, 1, 5, 4, 2, 2]) expect(row.at(at)).toBe(texts[at]);
    expect(row.at(6)).toBeNull();
  });

  it('are refused where they end before what they announce, and never read on', () => {
    const row = Buffer.from([0, 1, 0, 0, 0, 9, 65]);
    expect(() => new SentRow(new Received(row), 0, row.length)).toThrow();
    expect(() => errorIn(Buffer.from('SERROR'), 0, 6)).toThrow();
    const error = Buffer.from('VERROR\0C57014\0Mstopped\0\0');
    expect(errorIn(error, 0, error.length)).toMatchObject({ message: 'stopped', code: '57014', severity: 'ERROR' });
  });
});
