import type { Knex } from 'knex';
import { following } from '../verify/signed-digest.ts';
import type { CheckedEntry } from './entry-check.ts';
import type { Refuse } from './problem.ts';
import { referredEntries, standsBefore } from './referred.ts';

/** Whether the log had, before each signature that follows a record, the record with exactly the statement that it is over. */
export async function checkFollowed(
  database: Knex,
  log: number,
  entries: readonly CheckedEntry[],
  refuse: Refuse,
): Promise<void> {
  const signed = entries.flatMap(({ said, contents, index }) => {
    const decision = contents.get('decision');
    return following.has(said.type) && decision ? [{ index, of: decision.of, id: `waiver/${decision.waiver}` }] : [];
  });
  const records = await referredEntries(
    database,
    signed.map(({ id }) => id),
  );
  for (const { index, of, id } of signed) {
    const record = records.get(id);
    const isThere = record && standsBefore(record, { log, index });
    if (!isThere || record.statementDigest !== of) refuse('FOLLOWS_NOTHING', index, id);
  }
}
