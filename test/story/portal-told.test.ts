import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { drawDossiers } from '../../src/demo/portal-service/draw-dossiers.ts';
import { allOf, openIntake } from '../support/intake.ts';

const soon = { timeout: 20_000, interval: 100 };

test('the portal is told of every move, and of none that was not made', { timeout: 90_000 }, async () => {
  const day = { from: Date.parse('2026-11-26T00:00:00Z'), to: Date.parse('2026-11-26T11:00:00Z') };
  const drawn = drawDossiers({ count: 3, seed: 1, people: 400, units: ['U1'], ...day });
  const intake = await openIntake(drawn, {}, '2026-11-26T12:00:00Z');
  await intake.begin();
  const fields = 'code version state';
  await expect.poll(() => allOf(intake, 'dossiers', fields).then(({ length }) => length), soon).toBeGreaterThan(0);
  const [first] = await allOf(intake, 'dossiers', fields);
  const { code } = first;
  const move = async (name: string, input: Record<string, unknown>) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { dossier { version } errors { code } } }`;
    const answer = await intake.ask(query, { input: { idempotencyKey: randomUUID(), dossier: code, ...input } });
    expect(answer[name].errors).toEqual([]);
    return answer[name].dossier.version as number;
  };
  // What the portal says of the dossier meanwhile is an event, too.
  const version = async () => (await allOf(intake, 'dossiers', fields)).find((each) => each.code === code).version;
  const assigned = await move('assignDossier', { expectedVersion: await version(), to: 'CB1' });
  await expect
    .poll(() => intake.portal.told(code), soon)
    .toMatchObject({ state: 'ASSIGNED', seq: assigned, text: null });

  const client = new pg.Client({ connectionString: intake.storeUrl });
  await client.connect();
  await client.query(`create function refused() returns trigger language plpgsql
    as $$ begin raise exception 'refused'; end $$`);
  await client.query(
    'create constraint trigger refused after insert on dossier_event deferrable initially deferred for each row execute function refused()',
  );
  await expect(
    move('concludeDossier', { expectedVersion: await version(), outcome: 'STOPPED', reason: 'Rút.' }),
  ).rejects.toThrow();
  await client.query('drop trigger refused on dossier_event; drop function refused()');
  await client.end();
  expect((await intake.jobs.waiting())['portal-push'] ?? 0).toBe(0);

  const stopped = await move('concludeDossier', {
    expectedVersion: await version(),
    outcome: 'STOPPED',
    reason: 'Rút.',
  });
  await expect
    .poll(() => intake.portal.told(code), soon)
    .toMatchObject({ state: 'STOPPED', seq: stopped, text: 'Rút.' });
  expect(intake.failures).toEqual([]);
  await intake.close();
});
