import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { certificateSigned } from '../../src/evidence/verify/certificate-signature.ts';
import type { Issuer } from '../../src/evidence/verify/verifier-policy.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers } from '../support/dossiers.ts';
import { type RunningSigningService, startSigningService } from '../support/signing-service.ts';
import { testAuthority } from '../support/test-authority.ts';
import { began, codes, inputFor, waiverActs } from '../support/waivers.ts';

const personalId = '079190000001';
const official = { soDinhDanh: personalId };
const [duty, publicService, stranger] = [
  testAuthority('CA công vụ thử nghiệm'),
  testAuthority('CA công cộng thử nghiệm'),
  testAuthority('CA lạ'),
];
const issuers: readonly Issuer[] = [
  { class: 'OFFICIAL_DUTY_CA', certificate: duty.certificate },
  { class: 'PUBLIC_CA', certificate: publicService.certificate },
];
let city: City;
let dossiers: DossierHub;
let service: RunningSigningService;
beforeAll(async () => {
  [city, service] = await Promise.all([openCity(100), startSigningService()]);
  const { url, token } = service;
  dossiers = await openDossiers(city, {
    storeClock: async () => new Date(dossiers.clock.now),
    certificates: { issuers, services: [{ class: 'OFFICIAL_DUTY_CA', url, token }] },
  });
  await dossiers.store.evidence.open('demo.invalid/lienthong/decisions');
}, 120_000);
afterAll(async () => {
  await dossiers.close();
  await Promise.all([city.close(), service.close()]);
});
beforeEach(() => {
  dossiers.clock.now = began;
  service.mode = null;
  service.signers.clear();
});
const { ask, act, unanswered, prepare } = waiverActs(
  () => city,
  () => dossiers,
);
const concerns = ({ errors }: Any) => errors.map(({ code, concerns: of }: Any) => [code, of.join()]);
const component = async (code: string) => {
  const query = 'query ($code: String!) { dossier(code: $code) { componentStates { code state } } }';
  const { dossier } = await ask(query, { code });
  return dossier.componentStates.find((each: Any) => each.code === 'TTHN').state;
};
async function draft() {
  const made = await unanswered();
  const { prepared } = await prepare(inputFor(made));
  const digest = Buffer.from(prepared.statementDigest, 'base64url');
  const record = (signature: unknown, claims: Record<string, string> = official) =>
    act('recordWaiver', { preparedId: prepared.id, signature }, claims);
  return { ...made, digest, record };
}
const signatureIn = async (dossier: string) => {
  const [entry] = (await dossiers.store.evidence.entriesOf(dossier)).slice(-1);
  const [signature] = entry?.signatures ?? [];
  return { id: entry?.id.split('/')[0], class: signature?.class, said: JSON.parse(String(signature?.bytes)) };
};

describe('a signature with a certificate', () => {
  it('is made by the official, for either class, and holds offline', async () => {
    for (const [name, authority] of [
      ['OFFICIAL_DUTY_CA', duty],
      ['PUBLIC_CA', publicService],
    ] as const) {
      const { dossier, digest, record } = await draft();
      const jws = authority.issue(personalId).sign(digest);
      const { waiver } = await record({ class: name, jws });
      expect(waiver).toMatchObject({ signatureClass: name, state: 'STANDING' });
      expect(waiver.signatureText).toContain('Chữ ký số');
      expect(await component(dossier)).toBe('WAIVED');
      const kept = await signatureIn(dossier);
      expect(kept).toEqual({ id: 'waiver', class: name, said: { jws, signed: digest.toString('base64url') } });
      const own = issuers.filter((issuer) => issuer.class === name);
      const signed = certificateSigned(kept.said.jws, digest, '2026-12-13T02:00:00.000Z', own);
      expect(signed).toMatchObject({ issuer: own[0], wasValid: true });
      expect(certificateSigned(kept.said.jws, Buffer.alloc(32), '2026-12-13T02:00:00.000Z', own)).toBeNull();
    }
  }, 60_000);

  it('is refused where it does not hold, is of another class, time or person, or not written so', async () => {
    const { digest, record } = await draft();
    const signer = duty.issue(personalId);
    const good = signer.sign(digest);
    const [header, , signature] = good.split('.');
    const given = async (jws: string | null, name = 'OFFICIAL_DUTY_CA', more = {}) =>
      concerns(await record({ class: name, jws, ...more }));
    expect(await given(signer.sign(Buffer.alloc(32)))).toEqual([['SIGNATURE_INVALID', 'SIGNATURE']]);
    expect(await given(`${header}.${digest.toString('base64url')}.${signature}`)).toEqual([
      ['SIGNATURE_MALFORMED', ''],
    ]);
    expect(await given('no jws')).toEqual([['SIGNATURE_MALFORMED', '']]);
    expect(await given(good, 'PUBLIC_CA')).toEqual([['CERTIFICATE_NOT_ACCEPTED', 'ISSUER']]);
    expect(await given(stranger.issue(personalId).sign(digest))).toEqual([['CERTIFICATE_NOT_ACCEPTED', 'ISSUER']]);
    const ended = duty.issue(personalId, new Date('2026-12-12T00:00:00Z'));
    expect(await given(ended.sign(digest))).toEqual([['CERTIFICATE_NOT_ACCEPTED', 'TIME']]);
    const another = duty.issue('079190000002');
    expect(await given(another.sign(digest))).toEqual([['CERTIFICATE_NOT_ACCEPTED', 'HOLDER']]);
    expect(concerns(await record({ class: 'OFFICIAL_DUTY_CA', jws: good }, {}))).toEqual([
      ['CERTIFICATE_NOT_ACCEPTED', 'HOLDER'],
    ]);
    // There is a signing service for one class alone.
    expect(await given(null, 'PUBLIC_CA')).toEqual([['SIGNATURE_MALFORMED', '']]);
    expect(await given(good, 'LOGIN_ONLY')).toEqual([['SIGNATURE_MALFORMED', '']]);
    expect(await given(good, 'SIGNATURE_PENDING')).toEqual([['SIGNATURE_CLASS_NOT_OFFERED', '']]);
    expect(await given(good)).toEqual([]);
  }, 60_000);

  it('is made by the signing service where the official has no key at hand, and refused where that refuses', async () => {
    const { dossier, record } = await draft();
    expect(concerns(await record({ class: 'OFFICIAL_DUTY_CA' }, {}))).toEqual([['CERTIFICATE_NOT_ACCEPTED', 'HOLDER']]);
    expect(concerns(await record({ class: 'OFFICIAL_DUTY_CA' }))).toEqual([['SIGNATURE_INVALID', 'SERVICE']]);
    // What the service gives is looked at as what an official gives is.
    service.signers.set(personalId, stranger.issue(personalId));
    expect(concerns(await record({ class: 'OFFICIAL_DUTY_CA' }))).toEqual([['CERTIFICATE_NOT_ACCEPTED', 'ISSUER']]);
    service.signers.set(personalId, duty.issue(personalId));
    const { waiver } = await record({ class: 'OFFICIAL_DUTY_CA' });
    expect(waiver).toMatchObject({ signatureClass: 'OFFICIAL_DUTY_CA', state: 'STANDING' });
    expect(await signatureIn(dossier)).toMatchObject({ id: 'waiver', class: 'OFFICIAL_DUTY_CA' });
  }, 60_000);
});

describe('a signing service that is not reached', () => {
  it.each(['FAILS', 'HANGS'] as const)(
    'leaves a record unsigned and without effect until it is signed: %s',
    async (mode) => {
      service.mode = mode;
      const { dossier, digest, record } = await draft();
      const { waiver, errors } = await record({ class: 'OFFICIAL_DUTY_CA' });
      expect(errors).toEqual([]);
      expect(waiver).toMatchObject({
        ...{ state: 'SIGNATURE_PENDING', signatureClass: 'SIGNATURE_PENDING' },
        signatureText: 'Chưa ký được: không liên lạc được với dịch vụ ký số',
      });
      expect(await component(dossier)).toBe('REGISTRAR_ASKED');
      const pending = await signatureIn(dossier);
      expect(pending).toMatchObject({ id: 'waiver', class: 'SIGNATURE_PENDING', said: { wanted: 'OFFICIAL_DUTY_CA' } });

      const sign = (signature: unknown, claims: Record<string, string> = official) =>
        act('signWaiver', { waiver: waiver.id, signature }, claims);
      expect(codes(await sign({ class: 'OFFICIAL_DUTY_CA' }))).toEqual(['SIGNING_SERVICE_UNREACHABLE']);
      expect(codes(await sign({ class: 'LOGIN_ONLY' }))).toEqual(['SIGNATURE_CLASS_NOT_OFFERED']);
      const other = { maCanBo: 'CB2', sub: 'official-2', soDinhDanh: personalId };
      expect(codes(await sign({ class: 'OFFICIAL_DUTY_CA' }, other))).toEqual(['NOT_BY_YOU']);
      expect(codes(await sign({ class: 'OFFICIAL_DUTY_CA' }, { unit: 'U2' }))).toEqual(['WAIVER_UNKNOWN']);
      expect(
        codes(await act('countersignWaiver', { waiver: waiver.id, signature: { class: 'LOGIN_ONLY' } }, other)),
      ).toEqual(['COUNTERSIGNATURE_NOT_AWAITED']);

      service.mode = null;
      service.signers.set(personalId, duty.issue(personalId));
      const signed = await sign({ class: 'OFFICIAL_DUTY_CA' });
      expect(signed).toMatchObject({
        errors: [],
        waiver: { state: 'STANDING', signatureClass: 'OFFICIAL_DUTY_CA', history: [{ kind: 'SIGNED' }] },
      });
      expect(await component(dossier)).toBe('WAIVED');
      const kept = await signatureIn(dossier);
      expect(kept).toMatchObject({ id: 'waiver-signed', class: 'OFFICIAL_DUTY_CA' });
      const held = certificateSigned(kept.said.jws, digest, '2026-12-13T02:00:00.000Z', issuers);
      expect(held?.issuer).toBe(issuers[0]);
      expect(codes(await sign({ class: 'OFFICIAL_DUTY_CA' }))).toEqual(['SIGNATURE_NOT_AWAITED']);
      const listed = await ask(`{ waivers(dossier: "${dossier}", state: STANDING) { edges { node { id } } } }`);
      expect(listed.waivers.edges).toEqual([{ node: { id: waiver.id } }]);
    },
    60_000,
  );
});
