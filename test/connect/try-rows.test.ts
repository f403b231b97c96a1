import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connector } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { tryRows } from '../../src/connect/try-rows.ts';
import { freshDatabase } from '../support/postgres.ts';
import { declaration, fill, mapping, pids } from './small-register.ts';

let connector: Connector;
beforeAll(async () => {
  const url = await freshDatabase();
  await fill(url);
  connector = sqlConnector(declaration, mapping, url);
});
afterAll(() => connector.close());

const inSex = (tallies: Awaited<ReturnType<typeof tryRows>>) =>
  tallies.find(({ entity }) => entity === 'Person')?.fields.find(({ field }) => field === 'sex');

it('counts of each field what the real rows hold, and says where it cannot be read', async () => {
  const tallies = await tryRows(connector, { keys: null, most: 100 });
  expect(tallies.map(({ entity, keys, failure }) => [entity, keys, failure])).toEqual([
    ['Person', 5, null],
    ['HealthInsuranceCard', 2, null],
  ]);
  expect(inSex(tallies)).toEqual({ field: 'sex', values: 3, empty: 1, unreadable: 1, unreadableIn: ['birth/4'] });
});

it('goes no further than it is told, or only over the keys that it is given', async () => {
  expect((await tryRows(connector, { keys: null, most: 1 })).map(({ keys }) => keys)).toEqual([1, 1]);
  const [tally, ...more] = await tryRows(connector, { keys: [pids.unreadable, pids.unknown], most: 100 });
  expect([tally?.keys, more]).toEqual([1, []]);
  expect(inSex([tally as NonNullable<typeof tally>])?.unreadable).toBe(1);
});

it('says no number of a person, and why it ended early', async () => {
  const spoilt: Connector = {
    ...connector,
    scan: async ({ after }) =>
      after
        ? { outcome: 'FAILED', code: 'UNREACHABLE' }
        : {
            outcome: 'PAGE',
            next: pids.child,
            found: [
              {
                key: pids.child,
                records: [
                  {
                    source: 'births',
                    ref: `birth/${pids.child}`,
                    subject: true,
                    kind: 'RECORD',
                    recordedAt: null,
                    linkedBy: 'PID',
                    fields: { sex: { state: 'UNREADABLE', raw: 'x' } },
                  },
                ],
              },
            ],
          },
  };
  const tallies = await tryRows(spoilt, { keys: null, most: 100 });
  expect(tallies[0]).toMatchObject({ keys: 1, failure: 'UNREACHABLE' });
  expect(inSex(tallies)?.unreadableIn).toEqual(['birth/············']);
});
