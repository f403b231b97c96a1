import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import type { NewConfirmation } from '../../../src/store/confirmations/confirmation-store.ts';
import { ConfirmedMarks } from '../../../src/store/confirmations/confirmed-marks.ts';
import { openStore } from '../../../src/store/store.ts';
import { freshDatabase } from '../../support/postgres.ts';

const personal = (number: number) => ({ entity: 'Person', key: String(79_000_000_000 + number) }) as const;

test('marks know all that were added, and take few others for them', () => {
  const marks = new ConfirmedMarks();
  const count = 100_000;
  for (let number = 0; number < count; number += 1) marks.add(personal(number));
  let [missed, mistaken] = [0, 0];
  for (let number = 0; number < count; number += 1) {
    if (!marks.mayHave(personal(number))) missed += 1;
    if (marks.mayHave(personal(count + number))) mistaken += 1;
  }
  expect(missed).toBe(0);
  expect(mistaken).toBeLessThan(count / 1000);
  expect(marks.mayHave({ ...personal(1), entity: 'Household' })).toBe(false);
});

test('whatever was stored, by whomever and at whatever moment, is known to who looks after it', async () => {
  const url = await freshDatabase();
  const [reader, ...writers] = [openStore(url), openStore(url), openStore(url)] as const;
  await reader.migrate();
  const knows = async (number: number) => (await reader.confirmations.confirmed())(personal(number));
  // Until everything was read once, anything may be.
  await expect.poll(() => knows(0)).toBe(false);

  // One that takes long to be stored once it has its id.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create function slow() returns trigger language plpgsql
    as $$ begin perform pg_sleep(1); return new; end $$`);
  await client.query(`create trigger slow before insert on confirmation for each row
    when (new.key = '${personal(0).key}') execute function slow()`);
  const slow = writers[0].confirmations.add(confirmationOf(0));
  const isUnderWay = "select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'";
  await expect.poll(async () => (await client.query(isUnderWay)).rowCount).toBe(1);

  const numbers = Array.from({ length: 20 }, (_, number) => 1 + number);
  const known = numbers.map(async (number) => {
    await writers[(number % 2) as 0 | 1].confirmations.add(confirmationOf(number));
    return knows(number);
  });
  expect(await Promise.all(known)).toEqual(numbers.map(() => true));
  await slow;
  expect(await knows(0)).toBe(true);
  expect(await Promise.all(numbers.map((number) => knows(100 + number)))).toEqual(numbers.map(() => false));

  await client.end();
  await Promise.all([reader, ...writers].map((store) => store.close()));
});

const confirmationOf = (number: number): NewConfirmation => ({
  ...personal(number),
  field: 'sex',
  value: 'MALE',
  unit: 'U1',
  official: 'CB1',
  idempotencyKey: randomUUID(),
  contentDigest: '',
  procedure: '1.001193',
  dossier: null,
  confirmedAt: '2026-11-22T05:00:00Z',
  original: { kind: 'CIVIL_STATUS_BOOK', number: '1', place: 'UBND', seenOn: '2026-11-20' },
  salt: '',
  claims: [],
  lesson: { said: [], values: [] },
  served: { completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE', probabilityWrong: null, right: true },
  slice: null,
});
