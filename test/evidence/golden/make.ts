import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { bundleOf } from '../../../src/evidence/bundle/bundle.ts';
import { bundleContent } from '../../../src/evidence/log/bundle-content.ts';
import { report } from '../../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle } from '../../../src/evidence/verify/verify-bundle.ts';
import { enterSettings } from '../../../src/waiver/enter-settings.ts';
import { carryOutErasure } from '../../../src/waiver/erasure/carry-out-erasure.ts';
import { proposeErasure } from '../../../src/waiver/erasure/propose-erasure.ts';
import { openCity } from '../../support/city.ts';
import { openDossiers } from '../../support/dossiers.ts';
import { enrolledPasskey, signatureBy } from '../../support/enrolled-passkey.ts';
import { actOn, preparedOn, recordedWaiver, unanswered } from '../../support/recorded-waiver.ts';
import { signedLog } from '../../support/signed-log.ts';

const origin = 'golden.invalid/lienthong/decisions';
const chief = { maCanBo: 'TP1', role: 'supervisor', sub: 'chief-1' };
const second = { maCanBo: 'CB2', sub: 'official-2' };
const third = { maCanBo: 'CB3', sub: 'official-3' };

/** A record of basis with all that can come of one, in bundles as the hub of today makes them. README.md tells when. */
it('makes the golden bundles of the version named in GOLDEN', { timeout: 300_000 }, async () => {
  const version = process.env.GOLDEN ?? expect.fail('Name the folder: GOLDEN=3 npx vitest run --config …');
  const city = await openCity(100);
  const dossiers = await openDossiers(city, {
    storeClock: async () => new Date(dossiers.clock.now),
    relyingParty: { id: 'localhost', origin: 'http://localhost', name: 'Liên thông' },
  });
  const { evidence } = dossiers.store;
  await evidence.open(origin);
  const log = await signedLog(dossiers.storeUrl, origin);
  const relyingParty = { id: 'localhost', origin: 'http://localhost' };
  await enterSettings(evidence, { relyingParty, issuers: [] }, new Date());
  const done = async (act: ReturnType<typeof actOn>) => {
    const answer = await act;
    expect(answer.errors).toEqual([]);
    return answer;
  };
  const catalogue = new Catalogue(dossiers.store);
  const held = (await catalogue.procedure('1.004873')) ?? expect.fail('no procedure');
  const countersigned = { ...held.procedure, countersignedWaivers: true as const, retentionYears: 10 };
  await catalogue.keep([countersigned], { importedBy: 'golden', source: 'golden', at: new Date('2026-01-02') });

  const key = await enrolledPasskey(dossiers, {}, { vouches: chief, confirms: second });
  const others = await enrolledPasskey(dossiers, second, { vouches: chief, confirms: third });
  await log.checkpoint();
  const made = await unanswered(city, dossiers);
  const { id: preparedId, statementDigest } = await preparedOn(dossiers, made);
  const signed = { preparedId, signature: signatureBy(key, statementDigest) };
  const { waiver } = await done(actOn(dossiers, 'recordWaiver', signed, 'waiver { id entry }'));
  await log.checkpoint();
  const by = { waiver: waiver.id, signature: signatureBy(others, statementDigest) };
  await done(actOn(dossiers, 'countersignWaiver', by, 'waiver { id }', second));
  await log.rotate();
  const turnedOut = { waiver: waiver.id, outcome: 'FOUND_WRONG', text: 'Sổ gốc ghi đã kết hôn năm 1998.' };
  const after = await done(actOn(dossiers, 'recordWaiverOutcome', turnedOut, 'waiver { history { id } }', chief));
  const reply = { outcome: after.waiver.history.at(-1).id, text: 'Lúc đó cơ quan đăng ký không trả lời.' };
  await done(actOn(dossiers, 'replyToOutcome', reply, 'waiver { id }'));
  await recordedWaiver(city, dossiers);
  await log.checkpoint();

  const folder = join(import.meta.dirname, version);
  await mkdir(folder);
  const policyText = log.policy(origin, 'passkeys localhost http://localhost\n');
  const policy = readVerifierPolicy(policyText);
  await writeFile(join(folder, 'policy'), policyText);
  const write = async (name: string, withhold: readonly string[] = []) => {
    const asked = { dossier: made.dossier, about: waiver.entry, withhold, readable: null };
    const content = await bundleContent(evidence, asked);
    const zip = bundleOf(typeof content === 'string' ? expect.fail(content) : content);
    const verdict = verifyBundle(zip, policy);
    expect(verdict.problems).toEqual([]);
    await writeFile(join(folder, `${name}.zip`), zip);
    await writeFile(join(folder, `${name}.txt`), report(verdict, policy));
  };
  await write('whole');
  await write('withheld', ['subject-owner', 'subject-submitter', 'official', 'exchanges']);
  const { dossier } = await dossiers.ask(`{ dossier(code: "${made.dossier}") { version } }`);
  const stop = { dossier: made.dossier, expectedVersion: dossier.version, outcome: 'STOPPED', reason: 'Rút hồ sơ.' };
  await done(actOn(dossiers, 'concludeDossier', stop, 'dossier { version }'));
  const erasing = { store: dossiers.store, procedures: catalogue, now: new Date('2040-01-01T00:00:00Z') };
  const wanted = { dossier: made.dossier, entry: waiver.entry, parts: ['subject-owner', 'display'] };
  const [clerk, supervisor] = [
    { official: 'CB2', unit: 'U1', role: 'official', holder: 'official-2' },
    { official: 'TP1', unit: 'U1', role: 'supervisor', holder: 'chief-1' },
  ] as const;
  const proposal = await proposeErasure({ ...wanted, reason: 'Hết thời hạn lưu giữ' }, { ...erasing, actor: clerk });
  await carryOutErasure(proposal, { ...erasing, actor: supervisor });
  await log.checkpoint();
  await write('erased');
  await log.close();
  await dossiers.close();
  await city.close();
});
