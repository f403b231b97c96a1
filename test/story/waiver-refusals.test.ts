import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import type { LegalBasis, Procedure } from '../../src/dossier/catalogue/procedure.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers } from '../support/dossiers.ts';
import { codes, inputFor, login, type Made, waiverActs } from '../support/waivers.ts';

const hour = 3_600_000;
let city: City;
let dossiers: DossierHub;
let catalogue: Catalogue;
let owner: pg.Client;
let isGone = false;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, {
    storeClock: async () => new Date(dossiers.clock.now),
    catalogue: {
      heldAt: async (...asked) => (isGone ? null : catalogue.heldAt(...asked)),
      versions: (code) => catalogue.versions(code),
    },
  });
  catalogue = new Catalogue(dossiers.store);
  await dossiers.store.evidence.open('demo.invalid/lienthong/decisions');
  owner = new pg.Client({ connectionString: dossiers.storeUrl });
  await owner.connect();
}, 120_000);
afterAll(async () => {
  await owner.end();
  await dossiers.close();
  await city.close();
});
beforeEach(() => {
  isGone = false;
});
const { ask, act, unanswered, prepare } = waiverActs(
  () => city,
  () => dossiers,
);
const draft = async (made: Made) => {
  const { prepared, errors } = await prepare(inputFor(made));
  expect(errors).toEqual([]);
  return prepared;
};
const version = async ({ dossier }: Made) =>
  (await ask('query ($code: String!) { dossier(code: $code) { version } }', { code: dossier })).dossier.version;
/** Keeps the procedure changed, from now on. */
async function keep(change: (procedure: Procedure) => Procedure): Promise<void> {
  const { procedure } = (await catalogue.procedure('1.004873')) as { procedure: Procedure };
  const at = new Date(dossiers.clock.now - 1_000);
  await catalogue.keep([change(procedure)], { importedBy: 'test', source: 'test', at });
}

describe('a record of basis is refused, with its code,', () => {
  it('for a key that was used for something else', async () => {
    const made = await unanswered();
    const idempotencyKey = randomUUID();
    const { prepared } = await prepare({ ...inputFor(made), idempotencyKey });
    const other = { ...inputFor(made), idempotencyKey, language: 'EN' };
    expect(codes(await prepare(other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const record = { idempotencyKey: randomUUID(), preparedId: prepared.id, signature: login };
    expect(codes(await act('recordWaiver', record))).toEqual([]);
    const again = { ...record, preparedId: (await unanswered().then(draft)).id };
    expect(codes(await act('recordWaiver', again))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  }, 60_000);

  it('for a flag that was not there, and for too much that was tried', async () => {
    const made = await unanswered();
    const input = inputFor(made);
    const more = [...input.acknowledged, { code: 'VALUE_STALE', role: 'owner', field: 'residence' }];
    expect(codes(await prepare({ ...input, acknowledged: more }))).toEqual(['ACKNOWLEDGED_UNKNOWN']);
    const checks = Array.from({ length: 11 }, () => ({ kind: 'OTHER' }));
    expect(codes(await prepare({ ...input, checks }))).toEqual(['TOO_MANY_CHECKS']);
    const long = [{ kind: 'OTHER', note: 'x'.repeat(501) }];
    expect(codes(await prepare({ ...input, checks: long }))).toEqual(['TEXT_TOO_LONG']);
  }, 60_000);

  it('where the submitter is no longer settled, which was settled when it was assessed', async () => {
    const made = await unanswered();
    const event = { kind: 'SUBMITTER_CHECKED', by: { unit: 'U1', official: null }, data: { outcome: 'MISMATCH' } };
    const at = new Date(dossiers.clock.now).toISOString();
    const { id: preparedId } = await draft(made);
    await dossiers.store.dossiers.append(made.dossier, await version(made), { ...event, at, key: null }, {});
    expect(codes(await prepare(inputFor(made)))).toEqual(['SUBMITTER_NOT_SETTLED']);
    expect(codes(await act('recordWaiver', { preparedId, signature: login }))).toEqual(['SUBMITTER_NOT_SETTLED']);
  }, 60_000);

  it('where the component was decided otherwise, or the dossier concluded', async () => {
    const made = await unanswered();
    const { id: preparedId } = await draft(made);
    const request = {
      ...{ dossier: made.dossier, expectedVersion: await version(made), assessment: made.assessment.id },
      ...{ components: ['TTHN'], leftOut: [], channel: 'PORTAL', reason: 'Cần bản giấy.' },
    };
    const moved = 'dossier { state } errors { code concerns }';
    const papers = made.assessment.components
      .filter(({ outcome }: Any) => outcome !== 'REPLACED' && outcome !== 'NOT_REQUIRED')
      .map(({ code }: Any) => code);
    expect(codes(await act('requestPaper', { ...request, components: papers }, {}, moved))).toEqual([]);
    expect(codes(await prepare(inputFor(made)))).toEqual(['COMPONENT_ALREADY_DECIDED']);
    expect(codes(await act('recordWaiver', { preparedId, signature: login }))).toEqual(['COMPONENT_ALREADY_DECIDED']);
    const end = { dossier: made.dossier, outcome: 'RETURNED', reason: 'Công dân rút hồ sơ.' };
    expect(codes(await act('concludeDossier', { ...end, expectedVersion: await version(made) }, {}, moved))).toEqual(
      [],
    );
    expect(codes(await prepare(inputFor(made)))).toEqual(['DOSSIER_CLOSED']);
  }, 60_000);

  it('where the draft is not what would be prepared now', async () => {
    const { id: preparedId } = await unanswered().then(draft);
    await owner.query(
      `update waiver_draft set terms = jsonb_set(terms, '{terms,wording,digest}', '"of other words"')
       where prepared_at = (select max(prepared_at) from waiver_draft) and used_at is null`,
    );
    expect(codes(await act('recordWaiver', { preparedId, signature: login }))).toEqual(['DRAFT_OUTDATED']);
  }, 60_000);

  it('with a passkey that nobody enrolled', async () => {
    const { id: preparedId } = await unanswered().then(draft);
    const text = Buffer.from('none').toString('base64url');
    const passkey = { credentialId: text, authenticatorData: text, clientDataJSON: text, signature: text };
    const signature = { class: 'PASSKEY', passkey };
    expect(codes(await act('recordWaiver', { preparedId, signature }))).toEqual(['PASSKEY_UNKNOWN']);
  }, 60_000);

  it('where the catalogue has no such procedure, another version, or the basis ended between assessment and record', async () => {
    await unanswered();
    // The last day of the basis is today, in Viet Nam.
    const ends =
      (to: string) =>
      (procedure: Procedure): Procedure => ({
        ...procedure,
        bases: procedure.bases.map((basis) =>
          basis.id === 'TT04' ? { ...basis, to: to as unknown as LegalBasis['to'] } : basis,
        ),
      });
    dossiers.clock.now = Date.parse('2026-01-03T00:00:00Z');
    await keep(ends('2026-12-13'));
    const made = await unanswered();
    isGone = true;
    expect(codes(await prepare(inputFor(made)))).toEqual(['PROCEDURE_UNKNOWN']);
    isGone = false;
    const late = { ...inputFor(made), validUntil: '2026-12-14' };
    expect(codes(await prepare(late))).toEqual(['VALIDITY_MALFORMED']);
    dossiers.clock.now = Date.parse('2026-12-13T16:59:00Z');
    const { id: preparedId } = await draft(made);
    dossiers.clock.now += 2 * 60_000;
    expect(codes(await act('recordWaiver', { preparedId, signature: login }))).toEqual(['BASIS_NOT_IN_FORCE']);
    expect(codes(await prepare(inputFor(made)))).toEqual(['BASIS_NOT_IN_FORCE']);
    dossiers.clock.now -= hour;
    await keep(ends('2027-12-31'));
    expect(codes(await prepare(inputFor(made)))).toEqual(['PROCEDURE_CHANGED']);
  }, 60_000);
});

it('has each code that the schema names in a test', () => {
  const sdl = readFileSync(new URL('../../schema/waiver-acts.graphql', import.meta.url), 'utf8');
  const [named = ''] = /enum WaiverErrorCode \{[^}]*\}/.exec(sdl) ?? [];
  const all = named.match(/^ {2}[A-Z_]+$/gm) ?? [];
  expect(all.length).toBeGreaterThan(45);
  const folders = ['./', '../browser/'].map((folder) => new URL(folder, import.meta.url));
  const tests = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8')),
  );
  const untested = all.filter((code) => !tests.some((text) => text.includes(`'${code.trim()}'`)));
  expect(untested).toEqual([]);
});
