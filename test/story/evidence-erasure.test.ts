import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { bundleOf } from '../../src/evidence/bundle/bundle.ts';
import { bundleContent } from '../../src/evidence/log/bundle-content.ts';
import { report } from '../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle } from '../../src/evidence/verify/verify-bundle.ts';
import { grantApplication } from '../../src/store/application-role.ts';
import { carryOutErasure } from '../../src/waiver/erasure/carry-out-erasure.ts';
import { ErasureRefusal } from '../../src/waiver/erasure/erasure-refusal.ts';
import { setHold } from '../../src/waiver/erasure/legal-hold.ts';
import { proposeErasure } from '../../src/waiver/erasure/propose-erasure.ts';
import { notInLog } from '../../src/waiver/kept-in-log.ts';
import { run } from '../cli/command-line.ts';
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

const clerk = { official: 'CB2', unit: 'U1', role: 'official', holder: 'official-2' } as const;
const chief = { official: 'TP1', unit: 'U1', role: 'supervisor', holder: 'chief-1' } as const;
const kept = { now: Date.now() + 11 * year };
type Person = Parameters<typeof carryOutErasure>[1]['actor'];
const by = (actor: Person, now = kept.now) => ({
  ...{ store: dossiers.store, procedures: catalogue, now: new Date(now), actor },
});
interface Asked {
  readonly dossier: string;
  readonly entry?: string | null;
  readonly parts?: readonly string[];
  readonly reason?: string;
}
const propose = (asked: Asked, actor: Person = clerk, now = kept.now) =>
  proposeErasure({ entry: null, parts: ['subject-owner'], reason: 'Hết thời hạn lưu giữ', ...asked }, by(actor, now));
const carryOut = (proposal: string, actor: Person = chief, now = kept.now) => carryOutErasure(proposal, by(actor, now));
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
    expect(await refused(propose({ dossier, entry }))).toBe('DOSSIER_OPEN');
    await conclude(dossier);
    expect(await refused(propose({ dossier, entry }))).toBe('TERM_UNKNOWN');
    await keepFor(10);
    expect(await refused(propose({ dossier, entry }, clerk, Date.now() + 9.9 * year))).toBe('TERM_NOT_OVER');
    expect(await refused(propose({ dossier, entry: 'waiver/none' }))).toBe('ENTRY_UNKNOWN');
    expect(await refused(propose({ dossier: 'H29.0' }))).toBe('ENTRY_UNKNOWN');
    expect(await refused(propose({ dossier, entry }, { ...clerk, unit: 'U2' }))).toBe('DOSSIER_UNKNOWN');
    expect(await refused(propose({ dossier, entry, parts: ['subject-uncle'] }))).toBe('PART_UNKNOWN');
    expect(await refused(propose({ dossier, entry, parts: [] }))).toBe('PART_UNKNOWN');
    expect(await refused(propose({ dossier, entry, parts: ['decision'] }))).toBe('NOT_ERASABLE');
    expect(await refused(propose({ dossier, entry, reason: ' ' }))).toBe('REASON_MALFORMED');

    const before = await dossiers.store.evidence.entry(entry);
    const bytes = before?.parts.find(({ name }) => name === 'subject-owner')?.bytes as Buffer;
    const proposal = await propose({ dossier, entry });
    expect(await dossiers.store.evidence.entry(entry)).toEqual(before);
    // Nobody does both, under whatever name; nor does anybody without an office, of another unit, or too late.
    expect(await refused(carryOut(proposal, { ...clerk, role: 'supervisor' }))).toBe('TWO_PEOPLE_NEEDED');
    expect(await refused(carryOut(proposal, { ...chief, holder: clerk.holder }))).toBe('TWO_PEOPLE_NEEDED');
    expect(await refused(carryOut(proposal, { ...chief, role: 'official' }))).toBe('SUPERVISOR_NEEDED');
    expect(await refused(carryOut(proposal, { ...chief, unit: 'U2' }))).toBe('DOSSIER_UNKNOWN');
    expect(await refused(carryOut('none'))).toBe('PROPOSAL_UNKNOWN');
    expect(await refused(carryOut(proposal, chief, kept.now + 31 * 86_400_000))).toBe('PROPOSAL_UNKNOWN');
    expect(await dossiers.store.evidence.entry(entry)).toEqual(before);
    const [erased] = await carryOut(proposal);
    expect(await refused(carryOut(proposal))).toBe('ALREADY_ERASED');
    expect(await refused(propose({ dossier, entry }))).toBe('ALREADY_ERASED');
    const after = await dossiers.store.evidence.entry(entry);
    const act = (await dossiers.store.evidence.entriesOf(dossier)).at(-1);
    expect(act).toMatchObject({ index: erased?.index, id: expect.stringMatching(/^part-erased\//) });
    const said = (name: string) => JSON.parse(String(act?.parts.find((one) => one.name === name)?.bytes));
    expect(said('decision').proposal).toBe(`erasure-proposed/${proposal}`);
    expect(said('official')).toEqual({
      people: ['CB2', 'TP1'],
      proposed: { official: 'CB2', unit: 'U1', login: 'official-2' },
      carriedOut: { official: 'TP1', unit: 'U1', login: 'chief-1' },
    });
    expect(after).toEqual({
      ...before,
      parts: before?.parts.map((one) =>
        one.name === 'subject-owner' ? { ...one, salt: null, bytes: null, erasedBy: act?.id } : one,
      ),
    });
    expect(await dossiers.store.drafts.find(entry.replace('waiver/', ''))).toBeNull();
    expect(await refused(propose({ dossier, entry: act?.id ?? '', parts: ['official'] }))).toBe('NOT_ERASABLE');

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
    expect(await refused(propose({ dossier, entry }))).toBe('ON_HOLD');
    await hold('LIFT');
    const held = await propose({ dossier, entry });
    await hold('PLACE');
    expect(await refused(carryOut(held))).toBe('ON_HOLD');
    await hold('LIFT');
    const erased = await Promise.allSettled([carryOut(held), carryOut(held)]);
    expect(erased.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const ids = (await dossiers.store.evidence.entriesOf(dossier)).map(({ id }) => id.replace(/\/.*-/, '/…'));
    expect(ids.filter((id) => id.startsWith('policy/'))).toHaveLength(4);
    expect(ids.filter((id) => id.startsWith('part-erased/'))).toHaveLength(1);
    await log.checkpoint();
    expect((await bundle(dossier, entry)).verdict).toMatchObject({ outcome: 'PROVED', problems: [] });
  });

  it('is gone from the hub’s own tables too, and from whatever they answer', async () => {
    await keepFor(10);
    const { dossier, entry, id } = await recordedWaiver(city, dossiers);
    await conclude(dossier);
    const [{ submission }] = [(await dossiers.store.dossiers.find(dossier)) ?? expect.fail('no dossier')];
    const { fullName, personalId } = submission.owner;
    const database = new pg.Client({ connectionString: dossiers.storeUrl });
    await database.connect();
    /** Tables in which a row of this dossier has the word. */
    const holding = async (word: string) => {
      const tables = ['dossier', 'dossier_event', 'paper_request', 'registrar_question', 'waiver', 'waiver_draft'];
      const asked = tables.map(
        (table) => `select '${table}' as name, to_jsonb(t)::text as said from ${table} t
        where ${table === 'dossier' ? 'code' : 'dossier'} = $1`,
      );
      const others = `select 'assessment' as name, convert_from(body, 'UTF8') as said from assessment where dossier = $1
        union all select 'waiver_fact', to_jsonb(f)::text from waiver_fact f join waiver w on w.id = f.waiver where w.dossier = $1`;
      const { rows } = await database.query([...asked, others].join(' union all '), [dossier]);
      return [...new Set(rows.flatMap(({ name, said }) => (said.includes(word) ? [name] : [])))].sort();
    };
    const query = `query ($code: String!, $id: ID!) {
      dossier(code: $code) { state owner { fullName } events { edges { node { kind reason } } } registrarQuestions { question }
        componentStates { code state } }
      waiver: node(id: $id) { ... on Waiver { state effect ownWords acknowledged { code text } wording { text digest } history { kind note } } } }`;
    try {
      expect(await holding(fullName)).toEqual(expect.arrayContaining(['assessment', 'dossier']));
      expect(await holding(personalId ?? '')).toEqual(expect.arrayContaining(['assessment', 'dossier']));
      const before = await dossiers.ask(query, { code: dossier, id });
      // Before two people erased something, nobody empties anything.
      await expect(dossiers.store.copies.empty(dossier)).rejects.toThrow('neither changed nor deleted');
      expect(await dossiers.ask(query, { code: dossier, id })).toEqual(before);

      const erased = await carryOut(
        await propose({ dossier, parts: ['subject-owner', 'subject-submitter', 'exchanges', 'display', 'statement'] }),
      );
      const types = new Set(erased.map(({ entry: of }) => of.split('/')[0]));
      expect([...types]).toEqual(expect.arrayContaining(['assessment', 'waiver']));
      for (const word of [fullName, personalId ?? '', 'Còn độc thân?', 'Người dân rút hồ sơ.'])
        expect(await holding(word)).toEqual([]);
      const after = await dossiers.ask(query, { code: dossier, id });
      for (const word of [fullName, personalId ?? '', 'Còn độc thân?', 'Người dân rút hồ sơ.'])
        expect(JSON.stringify(after)).not.toContain(word);
      // What became of the dossier still stands, and that there is a record, its effect and what it was over.
      expect(after.dossier).toMatchObject({ state: 'STOPPED', componentStates: before.dossier.componentStates });
      const { wording, acknowledged, state, effect } = after.waiver;
      expect([state, effect, wording.digest]).toEqual([
        ...[before.waiver.state, before.waiver.effect, before.waiver.wording.digest],
      ]);
      expect(acknowledged.map(({ code }: { code: string }) => code)).toEqual(
        before.waiver.acknowledged.map(({ code }: { code: string }) => code),
      );
      await log.checkpoint();
      const { verdict, text } = await bundle(dossier, entry);
      expect(verdict).toMatchObject({ outcome: 'PROVED', problems: [] });
      expect(text).not.toContain(fullName);
      // The audit holds the record against its entry as before, and finds nothing.
      for await (const stray of notInLog(dossiers.store)) expect.fail(`${stray.kind} ${stray.id}`);
      // Nothing else of it may be changed.
      await expect(database.query(`update waiver set effect = 'X' where dossier = $1`, [dossier])).rejects.toThrow(
        'neither',
      );
      await expect(database.query('delete from assessment where dossier = $1', [dossier])).rejects.toThrow('neither');
    } finally {
      await database.end();
    }
  });

  it('is erased by commands that two people run, each with a token of their own', async () => {
    await keepFor(1);
    const { dossier, entry } = await recordedWaiver(city, dossiers);
    await conclude(dossier);
    // The commands have the clock of today: two years ago all this was entered.
    const database = new pg.Client({
      connectionString: dossiers.storeUrl,
      options: '-c session_replication_role=replica',
    });
    await database.connect();
    await database.query(`update evidence.leaf set at = at - interval '2 years' where dossier = $1`, [dossier]);
    await database.end();
    // With the role of the hub, which can do nothing else to the log.
    const application = new URL(dossiers.storeUrl);
    application.username = `${application.pathname.slice(1)}_app`;
    await grantApplication(dossiers.storeUrl, application.href);
    const pair = await generateKeyPair('ES256');
    const directory = await mkdtemp(join(tmpdir(), 'lienthong-erase-'));
    const keys = join(directory, 'jwks.json');
    await writeFile(keys, JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'ES256' }] }));
    const tokens = { TOKEN_ISSUER: 'urn:test', TOKEN_AUDIENCE: 'urn:test:hub', TOKEN_JWKS: keys };
    const tokenOf = ({ official, unit, role, holder }: Person | { [name: string]: string }) =>
      new SignJWT({ role, unit, maCanBo: official })
        .setProtectedHeader({ alg: 'ES256' })
        .setIssuer('urn:test')
        .setAudience('urn:test:hub')
        .setSubject(String(holder))
        .setExpirationTime('60 s')
        .sign(pair.privateKey);
    const erase = async (words: readonly string[], OFFICIAL_TOKEN?: string) =>
      run(['evidence', 'erase', ...words], {
        ...{ ...tokens, STORE_URL: application.href },
        ...(OFFICIAL_TOKEN !== undefined && { OFFICIAL_TOKEN }),
      });
    try {
      const asked = ['--dossier', dossier, '--entry', entry, '--part', 'subject-owner', '--reason', 'Hết thời hạn'];
      const [nobody, forged, auditor, proposed] = await Promise.all([
        erase(asked),
        erase(asked, 'a.b.c'),
        erase(asked, await tokenOf({ ...clerk, role: 'auditor' })),
        erase(asked, await tokenOf(clerk)),
      ]);
      expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('OFFICIAL_TOKEN: is not set')]);
      expect([forged.code, forged.err]).toEqual([1, expect.stringContaining('not accepted (TOKEN_INVALID)')]);
      expect([auditor.code, auditor.err]).toEqual([1, expect.stringContaining('not that of an official')]);
      expect([proposed.code, proposed.err]).toEqual([0, '']);
      const [, proposal = ''] = /--proposal (\S+)/.exec(proposed.out) ?? [];
      const [same, other] = [
        await erase(['--proposal', proposal], await tokenOf({ ...clerk, role: 'supervisor' })),
        await erase(['--proposal', proposal], await tokenOf(chief)),
      ];
      expect([same.code, same.err]).toEqual([1, expect.stringContaining('TWO_PEOPLE_NEEDED')]);
      expect([other.code, other.err]).toEqual([0, '']);
      expect(other.out).toContain(`Erased part subject-owner of ${entry}`);
      expect((await erase([], await tokenOf(chief))).err).toContain('--proposal ID');
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
