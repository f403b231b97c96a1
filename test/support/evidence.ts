import { randomBytes } from 'node:crypto';
import knex, { type Knex } from 'knex';
import { part, type Signature, statementOf } from '../../src/evidence/entry.ts';
import { type EvidenceLog, evidenceLog, type NewEntry, type Receipt } from '../../src/evidence/log/evidence-log.ts';
import { grantApplication } from '../../src/store/application-role.ts';
import { openStore } from '../../src/store/store.ts';
import { freshDatabase } from './postgres.ts';

export const testOrigin = 'test.invalid/lienthong/decisions';

/** An evidence log in a database of its own, with a role that may only append. */
export interface TestLog {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly log: EvidenceLog;
  /** As the application. */
  readonly database: Knex;
  append(entry: NewEntry): Promise<Receipt>;
  close(): Promise<void>;
}

export async function openTestLog(ownerUrl?: string): Promise<TestLog> {
  const owner = ownerUrl ?? (await freshDatabase());
  const store = openStore(owner);
  await store.migrate();
  await store.evidence.open(testOrigin);
  await store.close();
  const application = new URL(owner);
  application.username = `app_${randomBytes(6).toString('hex')}`;
  await grantApplication(owner, application.href);
  const database = knex({ client: 'pg', connection: application.href, pool: { min: 0, max: 20 } });
  const log = evidenceLog(database);
  return {
    ownerUrl: owner,
    applicationUrl: application.href,
    log,
    database,
    append: (entry) => database.transaction((transaction) => log.append(transaction, entry)),
    close: () => database.destroy(),
  };
}

const loginOnly: Signature = { class: 'LOGIN_ONLY', bytes: Buffer.from('{}') };

/** A waiver as the log sees it. */
export function anEntry(
  name: string,
  {
    dossier = null,
    type = 'waiver',
    origin = testOrigin,
    parts = [part('decision', { about: name, reason: 'Đã đối chiếu' }), part('official', { official: 'CB-1' })],
    notBefore = null,
  }: Partial<{
    dossier: string | null;
    type: string;
    origin: string;
    parts: NewEntry['parts'];
    notBefore: string | null;
  }> = {},
): NewEntry {
  const id = `${type}/${name}`;
  return {
    id,
    dossier,
    statement: statementOf({ log: origin, type, id, notBefore, parts }),
    parts,
    signatures: [loginOnly],
  };
}
