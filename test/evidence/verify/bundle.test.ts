import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../src/evidence/bundle/bundle.ts';
import { zipOf } from '../../../src/evidence/bundle/zip.ts';
import { type Part, part, statementDigest } from '../../../src/evidence/entry.ts';
import { report } from '../../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle, verifyFiles } from '../../../src/evidence/verify/verify-bundle.ts';
import { authenticator } from './authenticator.ts';
import {
  bundleFrom,
  countersignature,
  dossier,
  enrolment,
  LogByHand,
  logKey,
  passkey,
  story,
  waiver,
  zipFrom,
} from './log-by-hand.ts';

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe('a bundle', () => {
  const { log } = story();

  it('is proved against the policy, and says what was proved of each entry and what was not', () => {
    const verdict = verifyBundle(zipFrom(log), log.policy());
    expect(verdict.problems).toEqual([]);
    expect(verdict.outcome).toBe('PROVED');
    const text = report(verdict, log.policy());
    expect(lastLine(text)).toBe('proved');
    for (const said of [
      'is in the log at index 4, in the checkpoint of 7 entries, witnessed by w (WITNESSED)',
      'was made after the checkpoint of 2 entries existed, which was witnessed at 2026-11-02T02:00:02Z and before 2026-11-02T02:00:07Z',
      'follows directly on assessment/A-1 of the same dossier',
      'confirmed by a passkey that had been enrolled before',
      'login only, not signed',
      ...['that the values are true', 'rather than a holder of their authenticator', 'what the pixels showed'],
      ...[
        'that it was read or understood',
        'that the register said so, unless it signed',
        'any instant finer than its bracket',
      ],
      ...['nothing was left out of the log', 'after tree size 7', 'independence of witnesses run by one operator'],
      ...['any exemption from liability', '– README.txt', '– manifest.json'],
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('THỬ NGHIỆM');
  });

  it('is only consistent without a policy, and the last line says so', () => {
    const verdict = verifyBundle(zipFrom(log), null);
    expect(verdict.outcome).toBe('CONSISTENT');
    expect(lastLine(report(verdict, null))).toBe('internally consistent; issuer not proved');
  });

  it('is the same bytes each time it is made of the same content', () => {
    const content = log.content('waiver/W-1', dossier);
    expect(zipOf(filesOf(content))).toEqual(zipOf(filesOf(content)));
  });

  it('verifies with parts withheld, and says which', () => {
    const files = filesOf(log.content('waiver/W-1', dossier, ['subject-owner', 'statement']));
    const verdict = verifyFiles(files, log.policy());
    expect(verdict.outcome).toBe('PROVED');
    const text = report(verdict, log.policy());
    const bare = filesOf(log.content('waiver/W-1', dossier, ['decision', 'official', 'display']));
    expect(verifyFiles(bare, log.policy()).problems).toEqual([]);
    expect(text).toContain('the part subject-owner is withheld');
    expect(text).toContain('these parts are word for word what was entered: decision, official, display');
  });

  it('verifies after a part was erased, and says by which act and what that means', () => {
    const { log: later } = story();
    later.add({
      ...{ type: 'part-erased', name: 'E-1', dossier },
      parts: [
        part('decision', { erased: { log: later.origin, index: 4, part: 'subject-owner' } }),
        part('official', { people: ['CB-8', 'CB-9'] }),
      ],
    });
    later.checkpoint();
    const verdict = verifyFiles(filesOf(later.content('waiver/W-1', dossier, ['subject-owner'])), later.policy());
    expect(verdict.outcome).toBe('PROVED');
    expect(report(verdict, later.policy())).toContain(
      'the part subject-owner was erased by part-erased/E-1 (2026-11-02T02:00:07.000Z), an act of two people: nobody can prove any more',
    );
  });

  it('verifies after the key of the log was replaced, against a policy with both keys', () => {
    const { log: rotated } = story();
    const old = rotated.key;
    rotated.key = logKey(rotated.origin);
    rotated.checkpoint();
    const zip = zipFrom(rotated);
    expect(verifyBundle(zip, rotated.policy('', [old, rotated.key])).outcome).toBe('PROVED');
    const only = verifyBundle(zip, rotated.policy('', [rotated.key]));
    expect(only.problems.map(({ code, place }) => [code, place])).toEqual([
      ['CHECKPOINT_NOT_SIGNED', 'earlier/1/checkpoint.txt'],
    ]);
    expect(only.outcome).toBe('REFUSED');
  });

  it('of the demo says THỬ NGHIỆM and fails a policy of production', () => {
    const { log: demo } = story(new LogByHand('demo.invalid/lienthong/decisions'));
    const verdict = verifyBundle(zipFrom(demo), log.policy());
    expect(verdict.outcome).toBe('REFUSED');
    expect(verdict.problems.map(({ code }) => code)).toContain('ISSUER_UNKNOWN');
    for (const policy of [log.policy(), demo.policy(), null])
      expect(report(verifyBundle(zipFrom(demo), policy), policy)).toMatch(/^THỬ NGHIỆM · TEST/);
    expect(verifyBundle(zipFrom(demo), demo.policy()).outcome).toBe('PROVED');
  });

  it('may name the passkeys that are taken', () => {
    expect(verifyBundle(zipFrom(log), log.policy('passkeys localhost http://localhost\n')).outcome).toBe('PROVED');
    const other = verifyBundle(zipFrom(log), log.policy('passkeys hub.example https://hub.example\n'));
    expect(other.problems.map(({ code }) => code)).toEqual(['SIGNATURE_INVALID', 'SIGNATURE_INVALID']);
  });

  it('of a policy that is malformed nothing is taken, and the line is named', () => {
    expect(() => readVerifierPolicy(`${log.policyText()}issuer PUBLIC_CA AAAA`)).toThrow('Line 5');
    expect(() => readVerifierPolicy(`${log.policyText()}issuer OTHER AAAA`)).toThrow('Line 5');
    expect(() => readVerifierPolicy(`${log.policyText()}witness`)).toThrow('Line 5');
    expect(() => readVerifierPolicy(`${log.policyText()}name again`)).toThrow('two names');
  });
});

describe('a bundle is refused, and it is said why', () => {
  const found = (log: LogByHand, more = '') =>
    verifyFiles(bundleFrom(log), log.policy(more)).problems.map(({ code, place }) => `${code} ${place}`);

  it('of another log, or wholly self-made with keys of its own', () => {
    const { log } = story();
    const other = story(new LogByHand('other.example/lienthong/decisions')).log;
    expect(verifyFiles(bundleFrom(other), log.policy()).problems.map(({ code }) => code)).toContain('ISSUER_UNKNOWN');
    const selfMade = story(new LogByHand(log.origin)).log;
    const problems = verifyFiles(bundleFrom(selfMade), log.policy()).problems.map(({ code }) => code);
    expect(problems).toContain('CHECKPOINT_NOT_SIGNED');
    expect(problems).toContain('NOT_WITNESSED');
  });

  it('a key without an enrolment: an administrator put it in', () => {
    const { log } = story();
    const inserted = authenticator('ES256');
    log.add(waiver(inserted, { name: 'W-2' }));
    log.checkpoint();
    expect(found(log)).toEqual(['KEY_NOT_ENROLLED entries/4/signature-1.json']);
  });

  it('a key enrolled without having been in a checkpoint before it signed', () => {
    const { log } = story();
    const late = authenticator('ES256');
    log.add(enrolment(late));
    log.add(waiver(late, { name: 'W-2' }));
    log.checkpoint();
    expect(found(log)).toEqual(['KEY_NOT_ENROLLED_BEFORE entries/4/signature-1.json']);
  });

  it('a key enrolled after it signed', () => {
    const { log } = story();
    const late = authenticator('ES256');
    log.add(waiver(late, { name: 'W-2' }));
    log.add(enrolment(late));
    log.checkpoint();
    expect(found(log)).toEqual(['KEY_NOT_ENROLLED_BEFORE entries/4/signature-1.json']);
  });

  it('a key of another official, one for which nobody else vouched, and one that was revoked', () => {
    const { log } = story();
    const [others, alone, revoked] = [authenticator('ES256'), authenticator('ES256'), authenticator('ES256')];
    log.add(enrolment(others, 'CB-7'));
    log.add(enrolment(alone, 'CB-1', { vouchedBy: 'CB-8', confirmedBy: 'CB-8' }));
    log.add(enrolment(revoked));
    log.add({
      type: 'key-revoked',
      name: 'R',
      parts: [part('decision', { credentialId: revoked.enrolled.credentialId })],
    });
    log.checkpoint();
    log.add(waiver(others, { name: 'W-2' }));
    log.add(waiver(alone, { name: 'W-3' }));
    log.add(waiver(revoked, { name: 'W-4' }));
    log.checkpoint();
    expect(found(log)).toEqual([
      'KEY_OF_ANOTHER entries/4/signature-1.json',
      'KEY_NOT_VOUCHED others/4',
      'KEY_REVOKED entries/6/signature-1.json',
    ]);
  });

  it('a signature over something else, whatever is wrong with it', () => {
    const { log, by } = story();
    log.add({ ...waiver(by, { name: 'W-2' }), sign: () => [{ class: 'PASSKEY', bytes: Buffer.from('{}') }] });
    log.checkpoint();
    expect(found(log)).toEqual(['KEY_NOT_ENROLLED entries/4/signature-1.json']);
    const second = story();
    const stolen = JSON.stringify(second.by.sign(Buffer.alloc(32)), [
      'authenticatorData',
      'clientDataJSON',
      'credentialId',
      'signature',
    ]);
    second.log.add({
      ...waiver(second.by, { name: 'W-2' }),
      sign: () => [{ class: 'PASSKEY', bytes: Buffer.from(stolen) }],
    });
    second.log.checkpoint();
    expect(found(second.log)).toEqual(['SIGNATURE_INVALID entries/4/signature-1.json']);
  });

  it('a countersignature of something that is not there', () => {
    const { log } = story();
    log.add({ type: 'waiver-countersigned', name: 'W-9', dossier, parts: [part('decision', { of: 'x' })] });
    log.checkpoint();
    expect(found(log)).toEqual(['COUNTERSIGNS_NOTHING entries/4']);
  });

  it('a countersignature by the one who signed, and one over another digest', () => {
    const { log, by } = story();
    const recorded = log.kept.find(({ type }) => type === 'waiver') ?? expect.fail();
    const other = log.kept.find(({ type }) => type === 'assessment') ?? expect.fail();
    log.add({ ...countersignature(recorded, by, 'CB-1'), name: 'W-1-2' });
    const wrong = {
      ...countersignature(recorded, by, 'CB-1'),
      sign: () => passkey(by)(statementDigest(other.statement)),
    };
    log.add({ ...wrong, name: 'W-1-3', parts: [wrong.parts[0] as Part] });
    log.checkpoint();
    expect(found(log)).toEqual(['SIGNATURE_INVALID entries/5/signature-1.json', 'COUNTERSIGNED_BY_SIGNER entries/4']);
  });

  it('times that run backwards, or that no witness could have seen', () => {
    const { log } = story();
    log.add({ ...waiver(null, { name: 'W-2' }), at: '2026-11-02T02:00:01.000Z' });
    log.checkpoint();
    expect(found(log)).toEqual(['TIME entries/4']);
    const { log: backdated } = story();
    backdated.add({ ...waiver(null, { name: 'W-2' }), at: '2027-11-02T02:00:01.000Z' });
    backdated.checkpoint();
    expect(found(backdated)).toEqual(['TIME entries/4']);
  });
});
