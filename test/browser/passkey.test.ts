import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { checkpointText } from '../../src/evidence/checkpoint.ts';
import { rootHash } from '../../src/evidence/merkle.ts';
import { passkeyProblem } from '../../src/evidence/verify/passkey.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers, writtenFrom } from '../support/dossiers.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const minute = 60_000;
const day = 86_400_000;
const origin = 'demo.invalid/lienthong/decisions';
if (!executablePath)
  console.warn('\n*** No Chromium on this machine: passkeys WERE NOT TRIED (CI fails without it).\n');

describe.runIf(executablePath !== undefined || process.env.CI)('a passkey in a browser', () => {
  let city: City;
  let dossiers: DossierHub;
  let browser: Browser;
  let page: Page;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((_, response) => response.end('<!doctype html><title>Passkey</title>'));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
    city = await openCity(100);
    dossiers = await openDossiers(city, {
      storeClock: async () => new Date(dossiers.clock.now),
      relyingParty: { id: 'localhost', origin: address, name: 'Liên thông' },
    });
    await dossiers.store.evidence.open(origin);
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage();
    await page.goto(address);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
  }, 3 * minute);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await dossiers?.close();
    await city?.close();
  });

  const errors = 'errors { code message part }';
  const act = async (name: string, input: Any, selected: string, claims: Record<string, string> = {}): Promise<Any> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selected} ${errors} } }`;
    const data = await dossiers.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, { claims });
    return data[name];
  };
  const codes = ({ errors }: Any): string[] => errors.map(({ code }: Any) => code);
  const chief = { role: 'supervisor', maCanBo: 'TP1', sub: 'chief-1' };
  const second = { maCanBo: 'CB2', sub: 'official-2' };
  const passkey =
    'passkey { id state attestation credentialId isBackupEligible vouchedBy confirmedBy receipt { state } }';

  const create = (options: string): Promise<Any> =>
    page.evaluate(async (json) => {
      // biome-ignore lint/suspicious/noExplicitAny: newer than the types of the DOM
      const web = globalThis as any;
      const publicKey = web.PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(json));
      return (await web.navigator.credentials.create({ publicKey })).toJSON();
    }, options);
  const sign = (challenge: string, credentialId: string): Promise<Any> =>
    page.evaluate(
      async (options) => {
        // biome-ignore lint/suspicious/noExplicitAny: newer than the types of the DOM
        const web = globalThis as any;
        const publicKey = web.PublicKeyCredential.parseRequestOptionsFromJSON(options);
        return (await web.navigator.credentials.get({ publicKey })).toJSON();
      },
      {
        ...{ challenge, rpId: 'localhost', userVerification: 'required' },
        allowCredentials: [{ id: credentialId, type: 'public-key' }],
      },
    );
  const assertionIn = ({ id, response }: Any) => ({
    ...{ credentialId: id, authenticatorData: response.authenticatorData },
    ...{ clientDataJSON: response.clientDataJSON, signature: response.signature },
  });
  /** As the signer of the log would, but for the signature on the note, which the store does not look at. */
  const checkpoint = async () => {
    const client = new pg.Client({ connectionString: dossiers.storeUrl });
    await client.connect();
    const { rows } = await client.query('select leaf from evidence.leaf order by idx');
    const text = checkpointText({ origin, size: rows.length, root: rootHash(rows.map(({ leaf }) => leaf)) });
    const note = `${text}\n— ${origin} ${Buffer.alloc(68).toString('base64')}\n`;
    await client.query('select evidence.add_checkpoint($1, $2)', [rows.length, note]);
    await client.end();
  };

  it('is enrolled by three people, and signs a record of basis once the log has said so', {
    timeout: 2 * minute,
  }, async () => {
    const { challenge, options } = await act('beginPasskey', {}, 'challenge options expiresAt');
    const made = await create(options);
    const { attestationObject, clientDataJSON } = made.response;
    const given = { challenge, credentialId: made.id, attestationObject, clientDataJSON, transports: ['internal'] };
    expect(codes(await act('registerPasskey', given, passkey, second))).toEqual(['CHALLENGE_UNKNOWN']);
    const registered = await act('registerPasskey', given, passkey);
    expect(registered).toMatchObject({
      errors: [],
      passkey: { state: 'REGISTERED', credentialId: made.id, receipt: null },
    });
    expect(codes(await act('registerPasskey', given, passkey))).toEqual(['CHALLENGE_UNKNOWN']);
    const id = { passkey: registered.passkey.id };
    expect(codes(await act('confirmPasskey', id, passkey, second))).toEqual(['PASSKEY_NOT_IN_THIS_STATE']);
    const seen = { ...id, document: 'CCCD 079190000001' };
    expect(codes(await act('vouchForPasskey', seen, passkey))).toEqual(['NOT_BY_HOLDER']);
    expect(codes(await act('vouchForPasskey', seen, passkey, second))).toEqual(['SUPERVISOR_NEEDED']);
    expect(await act('vouchForPasskey', seen, passkey, chief)).toMatchObject({ passkey: { state: 'VOUCHED' } });
    expect(codes(await act('confirmPasskey', id, passkey, chief))).toEqual(['SECOND_PERSON_SAME']);
    expect(codes(await act('confirmPasskey', id, passkey))).toEqual(['NOT_BY_HOLDER']);
    expect(await act('confirmPasskey', id, passkey, second)).toMatchObject({
      errors: [],
      passkey: { state: 'ENROLLED', vouchedBy: 'TP1', confirmedBy: 'CB2', receipt: { state: 'LOGGED' } },
    });

    const { dossier, assessment } = await unanswered();
    const prepared = await act(
      'prepareWaiver',
      {
        ...{ dossier, assessment: assessment.id, component: 'TTHN', reason: 'REGISTRAR_SILENT', bases: ['TT04'] },
        acknowledged: [{ code: 'NOT_COVERED', role: 'owner', field: 'maritalStatus(from:1975-01-01,to:2026-11-01)' }],
      },
      'prepared { id statementDigest }',
    );
    expect(prepared.errors).toEqual([]);
    const { id: preparedId, statementDigest } = prepared.prepared;
    const assertion = assertionIn(await sign(statementDigest, made.id));
    const signed = (passkey: Any) => ({ preparedId, signature: { class: 'PASSKEY', passkey } });
    const waiver = 'waiver { state signatureClass signatureText } receipt { state }';
    expect(codes(await act('recordWaiver', signed(assertion), waiver))).toEqual(['PASSKEY_NOT_CHECKPOINTED']);
    await checkpoint();
    const padded = { ...assertion, signature: `${assertion.signature}=` };
    expect(codes(await act('recordWaiver', signed(padded), waiver))).toEqual(['SIGNATURE_MALFORMED']);
    const otherwise = assertionIn(await sign(Buffer.alloc(32).toString('base64url'), made.id));
    expect(codes(await act('recordWaiver', signed(otherwise), waiver))).toEqual(['SIGNATURE_INVALID']);
    expect(await act('recordWaiver', signed(assertion), waiver)).toMatchObject({
      errors: [],
      waiver: { state: 'STANDING', signatureClass: 'PASSKEY', signatureText: 'Xác nhận bằng khóa truy cập (passkey)' },
    });

    // Years later, from the log alone.
    const entry = (await dossiers.store.evidence.entriesOf(dossier)).find(({ id }) => id.startsWith('waiver/'));
    const kept = JSON.parse(entry?.signatures[0]?.bytes.toString() ?? '');
    const enrolment = await dossiers.store.evidence.entry(kept.enrolment);
    const enrolled = JSON.parse(enrolment?.parts[0]?.bytes?.toString() ?? '');
    expect(enrolled.origin).toBe(address);
    expect(passkeyProblem(kept, enrolled, Buffer.from(statementDigest, 'base64url'))).toBeNull();
    expect(codes(await act('revokePasskey', { ...id, reason: 'Mất máy' }, passkey, second))).toEqual(['NOT_BY_YOU']);
    const revoked = await act('revokePasskey', { ...id, reason: 'Mất máy' }, passkey, chief);
    expect(revoked).toMatchObject({ errors: [], passkey: { state: 'REVOKED' } });
  });

  /** A dossier about which a registrar has been silent for twenty days. */
  async function unanswered(): Promise<{ dossier: string; assessment: Any }> {
    const owner = await writtenFrom(city, examples.conflictingBirthDate.father ?? '');
    const details = [
      { name: 'residence.from', value: '1975-01-01' },
      { name: 'residence.to', value: '2026-11-01' },
      { name: 'purpose', value: 'Vay vốn' },
    ];
    const dossier = await dossiers.submit('1.004873', owner, { details });
    const moved = 'dossier { version }';
    await act('assignDossier', { dossier, expectedVersion: 1, to: 'CB1' }, moved);
    const question = { components: ['TTHN'], registrar: 'UBND xã', question: 'Còn độc thân?', dueOn: '2026-11-25' };
    await act('askRegistrar', { dossier, expectedVersion: 2, ...question }, moved);
    dossiers.clock.now += 20 * day;
    const { assessment } = await dossiers.assess(dossier);
    return { dossier, assessment };
  }
});
