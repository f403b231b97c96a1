import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers } from '../support/dossiers.ts';
import { enrolledPasskey, signatureBy } from '../support/enrolled-passkey.ts';
import { actOn, preparedOn, unanswered } from '../support/recorded-waiver.ts';
import { type SignedLog, signedLog } from '../support/signed-log.ts';

/* A key is revoked at the very moment at which it signs: whichever comes first in the log decides, and nothing signed stands behind it. */

const origin = 'test.invalid/lienthong/decisions';
const chief = { maCanBo: 'TP1', role: 'supervisor', sub: 'chief-1' };
const second = { maCanBo: 'CB2', sub: 'official-2' };
let city: City;
let dossiers: DossierHub;
let log: SignedLog;
let database: pg.Client;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, {
    storeClock: async () => new Date(dossiers.clock.now),
    relyingParty: { id: 'localhost', origin: 'http://localhost', name: 'Liên thông' },
  });
  await dossiers.store.evidence.open(origin);
  log = await signedLog(dossiers.storeUrl, origin);
  database = new pg.Client({ connectionString: dossiers.storeUrl });
  await database.connect();
}, 240_000);
afterAll(async () => {
  await database.end();
  await log.close();
  await dossiers.close();
  await city.close();
});

interface Ready {
  readonly record: () => Promise<Any>;
  readonly revoke: () => Promise<Any>;
  /** Ids of the entries of this key and this record, as the log has them. */
  readonly entered: () => Promise<readonly string[]>;
}
async function ready(): Promise<Ready> {
  const key = await enrolledPasskey(dossiers, {}, { vouches: chief, confirms: second });
  await log.checkpoint();
  const made = await unanswered(city, dossiers);
  const prepared = await preparedOn(dossiers, made);
  const kept = await dossiers.store.passkeys.byCredential(key.enrolled.credentialId);
  // Newest first.
  const [{ id: passkey }] = (await dossiers.ask('{ passkeys(official: "CB1") { id } }')).passkeys;
  const signature = signatureBy(key, prepared.statementDigest);
  return {
    record: () => actOn(dossiers, 'recordWaiver', { preparedId: prepared.id, signature }, 'waiver { id }'),
    revoke: () => actOn(dossiers, 'revokePasskey', { passkey, reason: 'Mất thiết bị.' }, 'passkey { state }', chief),
    async entered() {
      const { rows } = await database.query(
        `select id from evidence.leaf where id = $1 or (dossier = $2 and id like 'waiver/%') order by idx`,
        [`key-revoked/${kept?.id}`, made.dossier],
      );
      return rows.map(({ id }) => id.split('/')[0]);
    },
  };
}

/** Runs the acts so that each has made all its checks and stands before the log, in this order, when that opens. */
async function inOrder(...acts: readonly (() => Promise<Any>)[]): Promise<readonly Any[]> {
  await database.query('begin');
  await database.query('select pg_advisory_xact_lock(5408124008)');
  const answers: Promise<Any>[] = [];
  const waiting = `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
    where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`;
  try {
    for (const act of acts) {
      answers.push(act());
      await expect
        .poll(async () => (await database.query(waiting)).rows[0].n, { timeout: 5_000, interval: 20 })
        .toBe(answers.length);
    }
  } finally {
    await database.query('commit');
  }
  return Promise.all(answers);
}

it('refuses what was checked before the revocation and comes to the log behind it', async () => {
  const { record, revoke, entered } = await ready();
  const [revoked, recorded] = await inOrder(revoke, record);
  expect(revoked).toMatchObject({ errors: [], passkey: { state: 'REVOKED' } });
  expect(recorded).toMatchObject({ waiver: null, errors: [{ code: 'PASSKEY_UNKNOWN', part: 'signature.passkey' }] });
  expect(await entered()).toEqual(['key-revoked']);
  // Nothing of the attempt stays: the official signs the same draft otherwise.
  expect(await record()).toMatchObject({ waiver: null, errors: [{ code: 'PASSKEY_UNKNOWN' }] });
}, 120_000);

it('keeps what came to the log before the revocation', async () => {
  const { record, revoke, entered } = await ready();
  const [recorded, revoked] = await inOrder(record, revoke);
  expect([recorded.errors, revoked.errors]).toEqual([[], []]);
  expect(await entered()).toEqual(['waiver', 'key-revoked']);
}, 120_000);

it('lets nothing signed stand behind the revocation, whoever is faster', async () => {
  for (let time = 0; time < 6; time++) {
    const { record, revoke, entered } = await ready();
    const late = new Promise((done) => setTimeout(done, time * 8)).then(record);
    const [recorded, revoked] = await Promise.all([late, revoke()]);
    expect(revoked.errors).toEqual([]);
    expect(await entered()).toEqual(recorded.waiver ? ['waiver', 'key-revoked'] : ['key-revoked']);
  }
}, 240_000);
