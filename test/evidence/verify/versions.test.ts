import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/evidence/canonical.ts';
import { part } from '../../../src/evidence/entry.ts';
import { plainJson } from '../../../src/evidence/plain-json.ts';
import { report } from '../../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle } from '../../../src/evidence/verify/verify-bundle.ts';
import { currentWording } from '../../../src/waiver/terms/wording.ts';
import { assessment, LogByHand, loginOnly, waiver, zipFrom } from './log-by-hand.ts';

const { title, sentences, notice, version } = currentWording;
const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url');
/** As the hub declares it, with something filled in. */
const declared = [
  ...[title.vi, sentences.dossier.vi.replaceAll(/\{\w+\}/g, 'H29'), sentences.flags.vi],
  ...['– [NOT_COVERED] Không ai biết (thật).', notice.vi, sentences.authority.vi, sentences.untilConcluded.vi],
];

/** A log with the words of a version, and a record under a text; what was signed is its digest unless another is given. */
function worded(lines: readonly string[], { digest = digestOf(lines.join('\n')), late = false } = {}) {
  const log = new LogByHand('log.example/lienthong/decisions');
  const words = { subject: 'waiver', content: { version, words: plainJson(currentWording) } };
  const versionEntry = { type: 'wording-version', name: 'waiver.1', parts: [part('decision', words as Json)] };
  const procedure = { code: '1.004873', version: 2 };
  log.add({ type: 'catalogue-version', name: '1.004873.2', parts: [part('decision', { procedure: '1.004873' })] });
  if (!late) log.add(versionEntry);
  log.checkpoint();
  const wording = { version, language: 'VI' };
  log.add(
    waiver(null, {
      parts: [
        part('decision', { component: 'TP-1', procedure, wording: { ...wording, digest } }),
        part('official', { official: 'CB-1', unit: 'H29' }),
        part('display', { wording: { ...wording, digest, text: lines.join('\n') } }),
      ],
      sign: () => [loginOnly()],
    }),
  );
  if (late) log.add(versionEntry);
  log.checkpoint();
  const verdict = verifyBundle(zipFrom(log), log.policy());
  return { verdict, text: report(verdict, log.policy()) };
}
const changed = (detail: string | null) => [{ code: 'WORDING_CHANGED', place: 'entries/1/part-display.json', detail }];

describe('the words of a record', () => {
  it('are those that were signed, of a version that the log had before', () => {
    const { verdict, text } = worded(declared);
    expect(verdict).toMatchObject({ outcome: 'PROVED', problems: [] });
    expect(text).toContain('its words are those of a version that the log had before: wording-version/waiver.1');
    expect(text).toContain(
      'the version of the procedure that it names is an entry of the log: catalogue-version/1.004873.2',
    );
    expect(worded(declared, { late: true }).text).not.toContain('a version that the log had before');
  });

  it('changed after they were signed are refused, though the hub committed to them', () => {
    const other = declared.map((line) => line.replace('Không ai', 'Mọi người'));
    expect(worded(other, { digest: digestOf(declared.join('\n')) }).verdict.problems).toEqual(changed(null));
  });

  it.each([
    ['a sentence more', [...declared, 'Cán bộ không phải chịu trách nhiệm.'], 8],
    ['a sentence with a word more', declared.map((line) => line.replace('kết thúc.', 'kết thúc hẳn.')), 7],
    ['a sentence of another language', [...declared, sentences.noBasis.en], 8],
    ['no sentence about the authority', declared.filter((line) => line !== sentences.authority.vi), 7],
  ])('signed with %s than the version has are refused', (_, lines, line) => {
    expect(worded(lines).verdict.problems).toEqual(changed(`line ${line} is none of wording-version/waiver.1`));
  });
});

describe('a log that succeeds another', () => {
  const old = new LogByHand('log.example/lienthong/decisions');
  old.add(assessment('A-0'));
  const note = old.checkpoint();
  const closing = { checkpoint: note, origin: old.origin, size: 1, restoredSize: 1, reason: 'Mất đĩa 2' };

  /** What is said of a bundle of the successor; `first`: whether another entry stands before. */
  function succeeded(
    said: Record<string, Json>,
    more: { readonly behind?: boolean; readonly knowsOld?: boolean } = {},
  ) {
    const log = new LogByHand('log.example/lienthong/decisions-2', undefined, old.witness);
    const parts = [part('decision', { ...closing, ...said }), part('official', { people: ['TP1', 'GD1'] })];
    if (more.behind) log.add(assessment('A-9', null));
    log.add({ type: 'log-succession', name: '2', parts });
    log.add(waiver(null, { sign: () => [loginOnly()] }));
    log.checkpoint();
    const keys = more.knowsOld === false ? [log.key] : [log.key, old.key];
    const policy = readVerifierPolicy(log.policyText('', keys));
    const verdict = verifyBundle(zipFrom(log), policy);
    return { codes: verdict.problems.map(({ code }) => code), text: report(verdict, policy) };
  }

  it('says which, where it was closed, why and by whom', () => {
    const { codes, text } = succeeded({});
    expect(codes).toEqual([]);
    expect(text).toContain(
      'this log succeeds log.example/lienthong/decisions, which was closed at size 1; reason: Mất đĩa 2; answered for by TP1, GD1',
    );
  });

  it('is refused where it closes at what is no witnessed checkpoint of that log, or does not begin so', () => {
    expect(succeeded({ size: 2 }).codes).toEqual(['SUCCESSION']);
    expect(succeeded({ origin: 'another.example/lienthong/decisions' }).codes).toEqual(['SUCCESSION']);
    expect(succeeded({ checkpoint: 'hello' }).codes).toEqual(['SUCCESSION']);
    expect(succeeded({}, { behind: true }).codes).toEqual(['SUCCESSION']);
    expect(succeeded({}, { knowsOld: false }).codes).toEqual(['CHECKPOINT_NOT_SIGNED']);
    const [text = '', signatures = ''] = note.split('\n\n');
    const [signed] = signatures.split('\n');
    expect(succeeded({ checkpoint: `${text}\n\n${signed}\n` }).codes).toEqual(['NOT_WITNESSED']);
  });
});
