import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connect/contract.ts';
import { referenceConnector } from '../../src/connect/reference.ts';
import { Gather } from '../../src/gather/gather.ts';
import { RegisterCalls } from '../../src/gather/register-call.ts';
import { declaration, mapping, pids, tables } from '../connect/small-register.ts';

const purpose = { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null };
const deadlines = { operationMs: 3_000, registerMs: 1_000 };
const gaveItOn = '2026-11-20T01:02:03.000Z';

/** A register whose source cannot be read now, and that answers what it gave before. */
function remembering(): Connector {
  const connector = referenceConnector(declaration, mapping, tables);
  const read: Connector['read'] = async (request, call) =>
    (await connector.read(request, call)).map((answer) =>
      answer.outcome === 'FAILED' ? answer : { ...answer, lastKnown: gaveItOn },
    );
  return { ...connector, read };
}

describe('an answer that a register gave once and does not give now', () => {
  it.each([
    [pids.child, 'PRESENT', 'STALE'],
    [pids.unknown, 'NO_RECORD', 'UNKNOWN'],
  ])('is marked as last known, with when it was given: of %s', async (key, completeness, freshness) => {
    const gather = new Gather([remembering()], new RegisterCalls(purpose, deadlines), new Date());
    const selection = { entity: 'Person', fields: new Map([['dateOfBirth', null]]), derived: [] } as const;
    await gather.all([{ selection, keys: [key], found: true }]);
    const fact = gather.row('Person', key).fact('dateOfBirth');
    expect(fact).toMatchObject({ completeness, freshness });
    expect(fact.claims.map(({ servedFrom, retrievedAt }) => [servedFrom, retrievedAt])).toEqual([
      ['LAST_KNOWN', gaveItOn],
    ]);
  });
});
