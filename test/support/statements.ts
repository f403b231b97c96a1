import { vi } from 'vitest';
import type { Query } from '../../src/wire/sql-query.ts';
import { SqlWire } from '../../src/wire/sql-wire.ts';

/** Tells of every read that connectors ask of databases in this process, not of settings, until mocks are restored. */
export function watchStatements(onStatement: (statement: Query) => void): void {
  const { ask } = SqlWire.prototype;
  vi.spyOn(SqlWire.prototype, 'ask').mockImplementation(function (this: SqlWire, query, done) {
    if (!query.text.startsWith('set ')) onStatement(query);
    ask.call(this, query, done);
  });
}
