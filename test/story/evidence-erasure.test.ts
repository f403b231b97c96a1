import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { bundleOf } from '../../src/evidence/bundle/bundle.ts';
import { bundleContent } from '../../src/evidence/log/bundle-content.ts';
import { report } from '../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle } from '../../src/evidence/verify/verify-bundle.ts';
import { erasePart } from '../../src/waiver/erasure/erase-part.ts';
import { ErasureRefusal } from '../../src/waiver/erasure/erasure-refusal.ts';
import { setHold } from '../../src/waiver/erasure/legal-hold.ts';
import { type City, openCity } from '../support/city.ts';
import { type DossierHub, openDossiers } from '../support/dossiers.ts';
import { actOn, recordedWaiver } from '../support/recorded-waiver.ts';
import { type SignedLog, signedLog } from '../support/signed-log.ts';

const origin = 'test.invalid/lienthong/decisions';
const year = 365.25 * 86_400_000;
let city: City;
let dossiers: DossierHub;
let log: SignedLog;
let catalogue: Catalogue;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, { storeClock: async () => new Date(dossiers.clock.now) });
  await dossiers.store.evidence.open(origin);
  log = await signedLog(dossiers.storeUrl, origin);
  catalogue = new Catalogue(dossiers.store);
}, 120_000);
afterAll(async () => {
  await log?.close();
  await dossiers?.close();
  await city?.close();
});

const people = ['TP1', 'CB2'];
const kept = { now: Date.now() + 11 * year };
const erase = (input: Partial<Parameters<typeof erasePart>[0]> & { entry: string }, now = kept.now) =>
  erasePart(
    { part: 'subject-owner', reason: 'Hết thời hạn lưu giữ', people, ...input },
    { store: dossiers.store, procedures: catalogue, now: new Date(now) },
  );
const refused = async (act: Promise<unknown>): Promise<string> => {
  const error = await act.then(
    () => null,
    (error) => error,
  );
  expect(error).toBeInstanceOf(ErasureRefusal);
  expect(error.messages.vi).not.toBe(error.messages.en);
  return error.code;
};
const conclude = async (dossier: string) => {
  const { dossier: found } = await dossiers.ask('query ($code: String!) { dossier(code: $code) { version } }', {
    code: dossier,
  });
  const stop = { dossier, expectedVersion: found.version, outcome: 'STOPPED', reason: 'Người dân rút hồ sơ.' };
  expect((await actOn(dossiers, 'concludeDossier', stop, 'dossier { version }')).errors).toEqual([]);
};
const keepFor = async (years: number) => {
  const held = (await catalogue.procedure('1.004873')) ?? expect.fail('no procedure');
  const changed = { ...held.procedure, retentionYears: years };
  await catalogue.keep([changed], { importedBy: 'test', source: 'test', at: new Date('2026-01-02T00:00:00Z') });
};
async function bundle(dossier: string, about: string) {
  const content = await bundleContent(dossiers.store.evidence, { dossier, about, withhold: [], readable: null });
  const policy = readVerifierPolicy(log.policy());
  const verdict = verifyBundle(bundleOf(typeof content === 'string' ? expect.fail(content) : content), policy);
  return { verdict, text: report(verdict, policy) };
}

describe('a part of an entry', { timeout: 60_000 }, () => {
  it('is erased by two people once its term is over; the rest verifies and says what cannot be proved any more', async () => {
    const { dossier, entry } = await recordedWaiver(city, dossiers);
    expect(await refused(erase({ entry }))).toBe('DOSSIER_OPEN');
    await conclude(dossier);
    expect(await refused(erase({ entry }))).toBe('TERM_UNKNOWN');
    await keepFor(10);
    expect(await refused(erase({ entry }, Date.now() + 9.9 * year))).toBe('TERM_NOT_OVER');
    expect(await refused(erase({ entry: 'waiver/none' }))).toBe('ENTRY_UNKNOWN');
    expect(await refused(erase({ entry, part: 'subject-uncle' }))).toBe('PART_UNKNOWN');
    expect(await refused(erase({ entry, part: 'decision' }))).toBe('NOT_ERASABLE');
    expect(await refused(erase({ entry, people: ['TP1', 'TP1'] }))).toBe('TWO_PEOPLE_NEEDED');
    expect(await refused(erase({ entry, people: ['TP1'] }))).toBe('TWO_PEOPLE_NEEDED');
    expect(await refused(erase({ entry, reason: ' ' }))).toBe('REASON_MALFORMED');

    const before = await dossiers.store.evidence.entry(entry);
    const bytes = before?.parts.find(({ name }) => name === 'subject-owner')?.bytes as Buffer;
    const { index } = await erase({ entry });
    expect(await refused(erase({ entry }))).toBe('ALREADY_ERASED');
    const after = await dossiers.store.evidence.entry(entry);
    const act = (await dossiers.store.evidence.entriesOf(dossier)).at(-1);
    expect(act).toMatchObject({ index, id: expect.stringMatching(/^part-erased\//) });
    expect(after).toEqual({
      ...before,
      parts: before?.parts.map((one) =>
        one.name === 'subject-owner' ? { ...one, salt: null, bytes: null, erasedBy: act?.id } : one,
      ),
    });
    expect(await dossiers.store.drafts.find(entry.replace('waiver/', ''))).toBeNull();
    expect(await refused(erase({ entry: act?.id ?? '', part: 'official' }))).toBe('NOT_ERASABLE');

    await log.checkpoint();
    const { verdict, text } = await bundle(dossier, entry);
    expect(verdict).toMatchObject({ outcome: 'PROVED', problems: [] });
    expect(text).toContain(`the part subject-owner was erased by ${act?.id}`);
    expect(text).toContain('nobody can prove any more what it held');
    expect(text).not.toContain(bytes.toString());
  });

  it('is not erased while the dossier is on hold', async () => {
    await keepFor(10);
    const { dossier, entry } = await recordedWaiver(city, dossiers);
    await conclude(dossier);
    const hold = (act: 'PLACE' | 'LIFT', more = {}) =>
      setHold(
        act,
        { dossier, document: '15/QĐ-TTr ngày 02/12/2026', by: 'TT1', ...more },
        { store: dossiers.store, now: new Date() },
      );
    expect(await refused(hold('LIFT'))).toBe('NOT_HELD');
    expect(await refused(hold('PLACE', { dossier: 'H29.0' }))).toBe('DOSSIER_UNKNOWN');
    expect(await refused(hold('PLACE', { document: '' }))).toBe('REASON_MALFORMED');
    await hold('PLACE');
    expect(await refused(hold('PLACE'))).toBe('HELD_ALREADY');
    expect(await refused(erase({ entry }))).toBe('ON_HOLD');
    await hold('LIFT');
    const erased = await Promise.allSettled([erase({ entry }), erase({ entry })]);
    expect(erased.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const ids = (await dossiers.store.evidence.entriesOf(dossier)).map(({ id }) => id.replace(/\/.*-/, '/…'));
    expect(ids.filter((id) => id.startsWith('policy/'))).toHaveLength(2);
    expect(ids.filter((id) => id.startsWith('part-erased/'))).toHaveLength(1);
    await log.checkpoint();
    expect((await bundle(dossier, entry)).verdict).toMatchObject({ outcome: 'PROVED', problems: [] });
  });
});
