import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle } from '../../src/evidence/verify/verify-bundle.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers } from '../support/dossiers.ts';
import { actOn, preparedOn, unanswered } from '../support/recorded-waiver.ts';
import { type SignedLog, signedLog } from '../support/signed-log.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const minute = 60_000;
const origin = 'demo.invalid/lienthong/decisions';
if (!executablePath)
  console.warn('\n*** No Chromium on this machine: passkeys WERE NOT TRIED (CI fails without it).\n');

describe.runIf(executablePath !== undefined || process.env.CI)('a passkey in a browser', () => {
  let city: City;
  let dossiers: DossierHub;
  let log: SignedLog;
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
    log = await signedLog(dossiers.storeUrl, origin);
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
    await log?.close();
    await dossiers?.close();
    await city?.close();
  });

  const act = (name: string, input: Any, selected: string, claims: Record<string, string> = {}): Promise<Any> =>
    actOn(dossiers, name, input, selected, claims);
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

    const dossier = await unanswered(city, dossiers);
    const { id: early, statementDigest: tooEarly } = await preparedOn(dossiers, dossier);
    const signed = (preparedId: string, passkey: Any) => ({ preparedId, signature: { class: 'PASSKEY', passkey } });
    const waiver = 'waiver { id state signatureClass signatureText } receipt { state }';
    const refused = async (preparedId: string, passkey: Any) =>
      codes(await act('recordWaiver', signed(preparedId, passkey), waiver));
    const first = assertionIn(await sign(tooEarly, made.id));
    expect(await refused(early, first)).toEqual(['PASSKEY_NOT_CHECKPOINTED']);
    await log.checkpoint();
    // What was prepared before cannot show that the key was enrolled by then.
    expect(await refused(early, first)).toEqual(['PASSKEY_NOT_CHECKPOINTED']);
    const { id: preparedId, statementDigest } = await preparedOn(dossiers, dossier);
    const assertion = assertionIn(await sign(statementDigest, made.id));
    expect(await refused(preparedId, { ...assertion, signature: `${assertion.signature}=` })).toEqual([
      'SIGNATURE_MALFORMED',
    ]);
    const otherwise = assertionIn(await sign(Buffer.alloc(32).toString('base64url'), made.id));
    expect(await refused(preparedId, otherwise)).toEqual(['SIGNATURE_INVALID']);
    const recorded = await act('recordWaiver', signed(preparedId, assertion), waiver);
    expect(recorded).toMatchObject({
      errors: [],
      waiver: { state: 'STANDING', signatureClass: 'PASSKEY', signatureText: 'Xác nhận bằng khóa truy cập (passkey)' },
    });

    // Years later, from the bundle alone.
    await log.checkpoint();
    const bundle = async () => {
      const query = 'query ($id: ID!) { evidenceBundle(waiverId: $id) { bundle { base64 } errors { code } } }';
      const { evidenceBundle } = await dossiers.ask(query, { id: recorded.waiver.id });
      expect(evidenceBundle.errors).toEqual([]);
      return Buffer.from(evidenceBundle.bundle.base64, 'base64');
    };
    const policy = readVerifierPolicy(log.policy('test', `passkeys localhost ${address}\n`));
    const verdict = verifyBundle(await bundle(), policy);
    expect(verdict.problems).toEqual([]);
    expect(verdict.outcome).toBe('PROVED');
    expect(report(verdict, policy)).toContain(
      'confirmed by a passkey that had been enrolled before, its holder verified by the device',
    );
    const others = readVerifierPolicy(log.policy('test', 'passkeys hub.example https://hub.example\n'));
    expect(verifyBundle(await bundle(), others).problems.map(({ code }) => code)).toEqual(['SIGNATURE_INVALID']);
    expect(codes(await act('revokePasskey', { ...id, reason: 'Mất máy' }, passkey, second))).toEqual(['NOT_BY_YOU']);
    const revoked = await act('revokePasskey', { ...id, reason: 'Mất máy' }, passkey, chief);
    expect(revoked).toMatchObject({ errors: [], passkey: { state: 'REVOKED' } });
    await log.checkpoint();
    const later = verifyBundle(await bundle(), policy);
    expect(later).toMatchObject({ outcome: 'PROVED', problems: [] });
    expect(later.checked?.others.map(({ statement }) => statement.type)).toEqual(['key-enrolled', 'key-revoked']);
  });
});
