import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { prepareStore } from '../../src/store/serving-store.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers, writtenFrom } from '../support/dossiers.ts';
import { testOrigin } from '../support/evidence.ts';
import { type Notaries, startNotaries, token } from '../support/notaries.ts';
import { type RunningSigningService, startSigningService } from '../support/signing-service.ts';
import { testAuthority } from '../support/test-authority.ts';
import { codes, day, inputFor, waiverActs } from '../support/waivers.ts';
import { launch, type Running, run, somePort } from './command-line.ts';
import { everyRegisterDown } from './serve-environment.ts';

const personalId = '079190000001';
const duty = testAuthority('CA công vụ thử nghiệm');
const issuerLine = `issuer OFFICIAL_DUTY_CA ${duty.certificate.raw.toString('base64')}\n`;
const pair = await generateKeyPair('ES256');

let directory: string;
let city: City;
let dossiers: DossierHub;
let service: RunningSigningService;
let notaries: Notaries;
let environment: Record<string, string>;
let hub: Running;
const file = (name: string) => join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-signing-'));
  [city, service, notaries] = await Promise.all([openCity(100), startSigningService(), startNotaries(directory)]);
  dossiers = await openDossiers(city);
  const application = new URL(dossiers.storeUrl);
  application.username = `${application.pathname.slice(1)}_app`;
  await prepareStore({ url: application.href, ownerUrl: dossiers.storeUrl, demo: false, origin: testOrigin });
  const key = { ...(await exportJWK(pair.publicKey)), alg: 'ES256' };
  await writeFile(file('jwks.json'), JSON.stringify({ keys: [key] }));
  await writeFile(file('policy'), notaries.policyText + issuerLine);
  environment = {
    ...everyRegisterDown,
    ...{ CIVIL_REGISTRY_URL: city.databases['civil-registry'], HEALTH_URL: city.databases.health },
    ...{ RESIDENCE_URL: city.residence.url, RESIDENCE_TOKEN: 'token-of-the-tests' },
    ...{ OPERATION_DEADLINE_MS: '20000', REGISTER_DEADLINE_MS: '8000', PORT: String(await somePort()) },
    ...{ STORE_URL: application.href, TOKEN_JWKS: file('jwks.json'), EVIDENCE_POLICY: file('policy') },
    ...{ EVIDENCE_SIGNER_URL: notaries.policy.logs[0]?.url ?? '', EVIDENCE_SIGNER_TOKEN: token },
    ...{ DUTY_SIGNING_URL: service.url, DUTY_SIGNING_TOKEN: service.token },
  };
  hub = launch(['serve'], environment);
  const ready = async () =>
    (await fetch(`http://127.0.0.1:${environment.PORT}/health/ready`).catch(() => null))?.status;
  await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 60_000, interval: 200 });
}, 180_000);
afterAll(async () => {
  hub.process.kill('SIGKILL');
  await Promise.all([hub.ended, dossiers.close(), service.close(), notaries.close()]);
  await city.close();
  await rm(directory, { recursive: true });
});

/** Asks the process that serves. */
async function ask(query: string, variables: unknown = {}): Promise<Any> {
  const jwt = await new SignJWT({ role: 'official', unit: 'U1', maCanBo: 'CB1', soDinhDanh: personalId })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer('urn:test')
    .setAudience('urn:test:hub')
    .setSubject('official-1')
    .setExpirationTime('60 s')
    .sign(pair.privateKey);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${jwt}` };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`http://127.0.0.1:${environment.PORT}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as Any;
  expect(errors).toBeUndefined();
  return data;
}
const { act, prepare } = waiverActs(
  () => city,
  () => ({ ...dossiers, ask }),
);

/** A dossier about which a registrar was asked twenty days ago, as the hub that serves now finds it. */
async function unanswered() {
  dossiers.clock.now = Date.now() - 20 * day;
  const details = [
    { name: 'residence.from', value: '1975-01-01' },
    { name: 'residence.to', value: '2026-10-01' },
    { name: 'purpose', value: 'Vay vốn' },
  ];
  const owner = await writtenFrom(city, examples.conflictingBirthDate.father ?? '');
  const code = `H29.50-${new Date(dossiers.clock.now).toISOString().slice(2, 10).replaceAll('-', '')}-2001`;
  const dossier = await dossiers.submit('1.004873', owner, { code, details });
  const dueOn = new Date(dossiers.clock.now + 3 * day).toISOString().slice(0, 10);
  const question = { registrar: 'UBND xã Đất Mũi', question: 'Còn độc thân?', dueOn };
  for (const [name, input] of [
    ['assignDossier', { dossier, expectedVersion: 1, to: 'CB1' }],
    ['askRegistrar', { dossier, expectedVersion: 2, components: ['TTHN'], ...question }],
  ] as const) {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`;
    const answer = await dossiers.ask(query, { input: { idempotencyKey: randomUUID(), ...input } });
    expect(codes(answer[name])).toEqual([]);
  }
  const assessed = await ask(
    `mutation ($input: AssessDossierInput!) { assessDossier(input: $input) {
      assessment { id components { code outcome causes { code role field isShort } } } errors { code } } }`,
    { input: { idempotencyKey: randomUUID(), dossierCode: dossier } },
  );
  expect(codes(assessed.assessDossier)).toEqual([]);
  return { dossier, assessment: assessed.assessDossier.assessment };
}

const componentOf = async (dossier: string) => {
  const found = await ask('query ($code: String!) { dossier(code: $code) { componentStates { code state } } }', {
    code: dossier,
  });
  return found.dossier.componentStates.find(({ code }: Any) => code === 'TTHN').state;
};
/** What `evidence verify` says of the dossier, once a witness has cosigned all of it. */
async function verified(dossier: string) {
  const out = file(`${randomUUID()}.zip`);
  const witnessed = async () =>
    (
      await ask(`{ waivers(dossier: "${dossier}") { edges { node { history { receipt { state } } } } } }`)
    ).waivers.edges[0].node.history.at(-1).receipt.state;
  await expect.poll(witnessed, { timeout: 20_000, interval: 500 }).toBe('WITNESSED');
  const exported = await run(['evidence', 'export', '--dossier', dossier, '--out', out], environment);
  expect([exported.code, exported.err]).toEqual([0, '']);
  return run(['evidence', 'verify', out, '--policy', file('policy')], environment);
}

it('leaves a record pending while the service is away, never as signed, and signs it once it is back', async () => {
  const made = await unanswered();
  const { prepared, errors } = await prepare(inputFor(made));
  expect(errors).toEqual([]);
  const signature = { class: 'OFFICIAL_DUTY_CA' };
  await service.close();
  const pending = await act('recordWaiver', { preparedId: prepared.id, signature });
  expect(codes(pending)).toEqual([]);
  expect(pending.waiver).toMatchObject({
    ...{ state: 'SIGNATURE_PENDING', signatureClass: 'SIGNATURE_PENDING' },
    signatureText: 'Chưa ký được: không liên lạc được với dịch vụ ký số',
  });
  expect(await componentOf(made.dossier)).toBe('REGISTRAR_ASKED');
  const listed = (state: string) =>
    ask(`{ waivers(dossier: "${made.dossier}", state: ${state}) { edges { node { id } } } }`);
  expect((await listed('STANDING')).waivers.edges).toEqual([]);
  expect((await listed('SIGNATURE_PENDING')).waivers.edges).toHaveLength(1);
  const sign = () => act('signWaiver', { waiver: pending.waiver.id, signature });
  expect(codes(await sign())).toEqual(['SIGNING_SERVICE_UNREACHABLE']);

  service = await startSigningService(Number(new URL(service.url).port));
  service.signers.set(personalId, duty.issue(personalId));
  const signed = await sign();
  expect(signed).toMatchObject({ errors: [], waiver: { state: 'STANDING', signatureClass: 'OFFICIAL_DUTY_CA' } });
  expect(await componentOf(made.dossier)).toBe('WAIVED');
  expect((await listed('STANDING')).waivers.edges).toHaveLength(1);
  const proof = await verified(made.dossier);
  expect([proof.code, proof.out.trimEnd().split('\n').at(-1)]).toEqual([0, 'proved']);
  // The record itself stays unsigned for ever; what signs it is an entry of its own.
  expect(proof.out).toContain('could not be signed: it is unsigned (CB1)');
  expect(proof.out).toContain('digitally signed with a certificate for officials on duty (CB1)');
  expect(hub.out()).not.toContain(service.token);
}, 120_000);

it('does not start with a service whose signatures nobody would take, and repeats no word', async () => {
  await writeFile(file('bare'), notaries.policyText);
  const { code, err } = await run(['serve'], {
    ...environment,
    ...{ EVIDENCE_POLICY: file('bare'), PORT: String(await somePort()) },
  });
  expect([code, err]).toEqual([1, expect.stringContaining('it has no line "issuer OFFICIAL_DUTY_CA …"')]);
  expect(err).not.toContain(service.token);
}, 120_000);
