import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { audit } from '../../src/evidence/audit/audit.ts';
import { part, statementDigest } from '../../src/evidence/entry.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Acting, Actor } from '../../src/waiver/acting.ts';
import { notInLog } from '../../src/waiver/kept-in-log.ts';
import { confirmPasskey, type Enrolling, isDenied, revokePasskey, vouchForPasskey } from '../../src/waiver/passkeys.ts';
import { checkedSignature } from '../../src/waiver/signature.ts';
import { isRefusal } from '../../src/waiver/terms/refusal.ts';
import { type Authenticator, authenticator } from '../evidence/verify/authenticator.ts';
import { anEntry, openTestLog, testOrigin } from '../support/evidence.ts';
import { type Notaries, startNotaries } from '../support/notaries.ts';

/* A key that an administrator put in must neither sign nor go unseen; nor must a record that the log does not have. */

const official: Actor = { unit: 'U1', official: 'CB1', role: 'official', holder: 'official-1', personalId: null };
const chief: Actor = { ...official, official: 'TP1', role: 'supervisor', holder: 'chief-1' };
const second: Actor = { ...official, official: 'CB2', holder: 'official-2' };
let directory: string;
let notaries: Notaries;
let store: Store;
/** As the superuser, with triggers off. */
let administrator: Knex;
let key: Authenticator;
let keyId: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-credential-'));
  notaries = await startNotaries(directory);
  const log = await openTestLog();
  await log.close();
  store = openStore(log.ownerUrl);
  const options = '-c session_replication_role=replica';
  administrator = knex({ client: 'pg', connection: { connectionString: log.ownerUrl, options } });
  key = authenticator('ES256');
  keyId = await registered(key);
  await enrolled(keyId);
});
afterAll(async () => {
  await Promise.all([store.close(), administrator.destroy(), notaries.close()]);
  await rm(directory, { recursive: true });
});

const enrolling = (actor: Actor): Enrolling => ({
  ...{ store, actor, now: new Date() },
  relyingParty: { id: 'localhost', origin: 'http://localhost', name: 'Liên thông' },
});

/** As a browser would have given it. */
async function registered({ enrolled }: Authenticator): Promise<string> {
  const at = new Date().toISOString();
  const passkey = {
    ...{ unit: 'U1', official: 'CB1', holder: 'official-1', credentialId: enrolled.credentialId },
    ...{ publicKey: Buffer.from(enrolled.publicKey, 'base64url'), rpId: enrolled.rpId, origin: enrolled.origin },
    ...{ attestationObject: Buffer.from('a'), clientData: Buffer.from('{}'), attestation: 'none' },
    ...{ aaguid: '00000000-0000-0000-0000-000000000000', isBackupEligible: false, isBackedUp: false },
    ...{ transports: ['internal'], replaces: null, registeredAt: at },
  };
  const act = { unit: 'U1', official: 'CB1', idempotencyKey: randomUUID(), contentDigest: 'x', at };
  return store.passkeys.register(passkey, act);
}

async function enrolled(passkey: string): Promise<void> {
  const seen = { idempotencyKey: randomUUID(), passkey, document: 'CCCD 079190000001' };
  expect(isDenied(await vouchForPasskey(seen, enrolling(chief)))).toBe(false);
  expect(isDenied(await confirmPasskey({ idempotencyKey: randomUUID(), passkey }, enrolling(second)))).toBe(false);
  expect(await notaries.sign(administrator)).toEqual([]);
}

const digest = statementDigest(anEntry('any').statement);
/** The class of the signature, or why it was refused. */
async function signedBy(by: Authenticator, actor = official): Promise<string> {
  const acting = { store, actor } as unknown as Acting;
  const signed = await checkedSignature({ class: 'PASSKEY', passkey: by.sign(digest), jws: null }, digest, acting);
  return isRefusal(signed) ? signed.refused : signed.class;
}
async function strays(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { kind, id } of notInLog(store)) found.push(`${kind} ${id}`);
  return found;
}
async function auditCodes(): Promise<readonly string[]> {
  const codes: string[] = [];
  await audit({
    ...{ database: administrator, policy: notaries.policy, issuers: [], checkpoints: [], progress: () => {} },
    refuse: ({ code, entries }) => codes.push(`${code} ${entries?.from}`),
  });
  return codes;
}
/** Runs with a row of the table changed, and changes it back. */
async function withKey(change: Readonly<Record<string, unknown>>, look: () => Promise<void>): Promise<void> {
  const row = await administrator('passkey').where({ id: keyId }).first();
  await administrator('passkey').where({ id: keyId }).update(change);
  try {
    await look();
  } finally {
    await administrator('passkey').where({ id: keyId }).update(row);
  }
}

it('the key that three people enrolled signs, and nothing is found wrong', async () => {
  expect(await signedBy(key)).toBe('PASSKEY');
  expect(await signedBy(key, second)).toBe('PASSKEY_UNKNOWN');
  expect(await strays()).toEqual([]);
  expect(await auditCodes()).toEqual([]);
});

it('a key put into the table does not sign, and is named', async () => {
  const own = authenticator('ES256');
  const { id: _, ...row } = await administrator('passkey').where({ id: keyId }).first();
  const [{ id }] = await administrator('passkey')
    .insert({
      ...row,
      ...{ credential_id: own.enrolled.credentialId, public_key: Buffer.from(own.enrolled.publicKey, 'base64url') },
    })
    .returning('id');
  expect(await signedBy(own)).toBe('PASSKEY_NOT_CHECKPOINTED');
  expect(await strays()).toEqual([`PASSKEY ${id}`]);
  await administrator('passkey').where({ id }).delete();
});

it('a key put in the place of the one that was enrolled does not sign either, nor for another official', async () => {
  const own = authenticator('EdDSA');
  const exchanged = {
    credential_id: own.enrolled.credentialId,
    public_key: Buffer.from(own.enrolled.publicKey, 'base64url'),
  };
  await withKey(exchanged, async () => {
    expect(await signedBy(own)).toBe('PASSKEY_UNKNOWN');
    expect(await strays()).toEqual([`PASSKEY ${keyId}`]);
    // With its entry of the log made to say the same.
    const entry = { log: 1, idx: 0, name: 'decision' };
    const { bytes } = await administrator('evidence.part').where(entry).first();
    const { credentialId, publicKey } = key.enrolled;
    const said = String(bytes)
      .replace(credentialId, own.enrolled.credentialId)
      .replace(publicKey, own.enrolled.publicKey);
    await administrator('evidence.part')
      .where(entry)
      .update({ bytes: Buffer.from(said) });
    expect(await signedBy(own)).toBe('PASSKEY_UNKNOWN');
    expect(await auditCodes()).toContain('PART_CHANGED 0');
    await administrator('evidence.part').where(entry).update({ bytes });
  });
  await withKey({ official: 'CB2' }, async () => {
    expect(await signedBy(key, second)).toBe('PASSKEY_UNKNOWN');
    expect(await strays()).toEqual([`PASSKEY ${keyId}`]);
  });
  expect(await signedBy(key)).toBe('PASSKEY');
});

it('entries with the signature of a key that the log does not have, or not in time, are named', async () => {
  const { log, evidence } = { log: testOrigin, evidence: store.evidence };
  const signedEntry = async (by: Authenticator, enrolment: string, name: string) => {
    const parts = [part('decision', { about: name }), part('official', { official: name === 'other' ? 'CB9' : 'CB1' })];
    const entry = anEntry(name, { parts, origin: log });
    const signature = { enrolment, ...by.sign(statementDigest(entry.statement)) };
    const bytes = Buffer.from(JSON.stringify(signature, Object.keys(signature).sort()));
    const receipt = await administrator.transaction((transaction) =>
      evidence.append(transaction, { ...entry, signatures: [{ class: 'PASSKEY', bytes }] }),
    );
    return receipt.index;
  };
  const own = authenticator('ES256');
  await signedEntry(key, `key-enrolled/${keyId}`, 'good');
  const inserted = await signedEntry(own, 'key-enrolled/999', 'inserted');
  const exchanged = await signedEntry(own, `key-enrolled/${keyId}`, 'exchanged');
  const other = await signedEntry(key, `key-enrolled/${keyId}`, 'other');
  const late = authenticator('ES256');
  const lateId = await registered(late);
  const early = await signedEntry(late, `key-enrolled/${lateId}`, 'early');
  await enrolled(lateId);
  const revocation = { idempotencyKey: randomUUID(), passkey: lateId, reason: 'Mất thiết bị' };
  expect(isDenied(await revokePasskey(revocation, enrolling(chief)))).toBe(false);
  const revoked = await signedEntry(late, `key-enrolled/${lateId}`, 'revoked');
  expect([...(await auditCodes())].sort()).toEqual(
    [
      `KEY_NOT_ENROLLED ${inserted}`,
      `SIGNATURE_INVALID ${exchanged}`,
      `KEY_OF_ANOTHER ${other}`,
      `KEY_NOT_ENROLLED_BEFORE ${early}`,
      `KEY_REVOKED ${revoked}`,
    ].sort(),
  );
  // A revocation that is taken back in the table alone is none.
  await administrator('passkey').where({ id: lateId }).update({ revoked_at: null });
  expect(await signedBy(late)).toBe('PASSKEY_UNKNOWN');
  expect(await strays()).toEqual([`PASSKEY ${lateId}`]);
});

it('a record of basis that was changed, or whose entry is gone, is named', async () => {
  const before = await strays();
  const wording = { version: 1, language: 'VI', text: 'Tôi ghi nhận.', digest: 'd' } as const;
  const flags = [{ code: 'NOT_COVERED', role: 'owner', field: null, text: { vi: 'x', en: 'x' } }] as const;
  const id = randomUUID();
  const parts = [
    part('decision', {
      ...{ waiver: id, dossier: 'H29-1', assessment: 'a', component: { code: 'TTHN' }, effect: 'ACKNOWLEDGEMENT' },
      ...{ validUntil: null, flags: ['NOT_COVERED owner'], reason: 'REGISTRAR_SILENT', wording: { digest: 'd' } },
    }),
  ];
  const entry = anEntry(id, { parts, dossier: 'H29-1' });
  const digest = statementDigest(entry.statement).toString('base64url');
  await administrator.transaction(async (transaction) => {
    const terms = { procedureVersion: 1, componentName: { vi: 'x', en: 'x' }, reason: 'REGISTRAR_SILENT' } as const;
    const waiver = {
      ...{ id, unit: 'U1', official: 'CB1', holder: 'official-1', dossier: 'H29-1', procedure: '1.004873' },
      ...({ component: 'TTHN', assessment: 'a', effect: 'ACKNOWLEDGEMENT', validUntil: null } as const),
      terms: { ...terms, flags, ownWords: null, checks: [], bases: [], wording },
      ...({ needsCountersignature: false, signatureClass: 'LOGIN_ONLY', statementDigest: digest } as const),
      ...{ recordedAt: new Date().toISOString(), idempotencyKey: randomUUID(), contentDigest: 'x' },
    };
    await store.waivers.add(transaction, waiver, []);
    await store.evidence.append(transaction, entry);
  });
  expect(await strays()).toEqual(before);
  const named = [...before, `RECORD ${id}`];
  const changes = [
    { effect: 'EXEMPTION_BASIS_INVOKED' },
    { component: 'XNCT' },
    { terms: administrator.raw(`jsonb_set(terms, '{flags,0,code}', '"STALE"')`) },
    { statement_digest: 'x' },
  ];
  for (const change of changes) {
    const row = await administrator('waiver').where({ id }).first();
    await administrator('waiver').where({ id }).update(change);
    expect(await strays()).toEqual(named);
    await administrator('waiver')
      .where({ id })
      .update({ ...row, terms: JSON.stringify(row.terms) });
  }
  expect(await strays()).toEqual(before);
  await administrator('evidence.leaf').where({ id: entry.id }).delete();
  expect(await strays()).toEqual(named);
});
