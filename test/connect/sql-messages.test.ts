import { describe, expect, it } from 'vitest';
import { errorIn, rowIn } from '../../src/connect/kinds/sql-messages.ts';

describe('messages of PostgreSQL', () => {
  it('give a row as text, null apart, whatever its bytes', () => {
    const cell = Buffer.from('Hòa');
    const row = Buffer.concat([Buffer.from([0, 2, 255, 255, 255, 255, 0, 0, 0, cell.length]), cell]);
    expect(rowIn(row, 0, row.length)).toEqual([null, 'Hòa']);
  });

  it('are refused where they end before what they announce, and never read on', () => {
    const row = Buffer.from([0, 1, 0, 0, 0, 9, 65]);
    expect(() => rowIn(row, 0, row.length)).toThrow();
    expect(() => errorIn(Buffer.from('SERROR'), 0, 6)).toThrow();
    const error = Buffer.from('VERROR\0C57014\0Mstopped\0\0');
    expect(errorIn(error, 0, error.length)).toMatchObject({ message: 'stopped', code: '57014', severity: 'ERROR' });
  });
});
