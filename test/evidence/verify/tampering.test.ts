import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../src/evidence/bundle/bundle.ts';
import { checkpointText } from '../../../src/evidence/checkpoint.ts';
import { cosign } from '../../../src/evidence/cosignature.ts';
import { part } from '../../../src/evidence/entry.ts';
import { readNote, signatureLine, signNote } from '../../../src/evidence/note.ts';
import { notAuthenticated } from '../../../src/evidence/verify/bundle-files.ts';
import { unknownSignatures } from '../../../src/evidence/verify/report.ts';
import { verifyFiles } from '../../../src/evidence/verify/verify-bundle.ts';
import { assessment, bundleFrom, dossier, LogByHand, story, waiver } from './log-by-hand.ts';

type Files = Map<string, Buffer>;

describe('tampering with a bundle', () => {
  const { log } = story();
  const policy = log.policy();
  const fresh = (): Files => new Map(bundleFrom(log));
  const found = (files: ReadonlyMap<string, Buffer>) =>
    verifyFiles(files, policy).problems.map(({ code, place }) => `${code} ${place}`);
  const replaced = (name: string, from: string, to: string): Files => {
    const files = fresh();
    const text = (files.get(name) ?? expect.fail(name)).toString();
    expect(text).toContain(from);
    return files.set(name, Buffer.from(text.replace(from, to)));
  };
  const folder = (files: Files, name: string) => [...files].filter(([file]) => file.startsWith(`${name}/`));
  const moved = (files: Files, from: string, to: string, all: readonly (readonly [string, Buffer])[]) => {
    for (const [file, bytes] of all) files.set(file.replace(from, to), bytes);
  };

  it('nothing: it is proved', () => {
    expect(found(fresh())).toEqual([]);
  });

  it('a flag is changed', () => {
    const files = replaced('entries/2/part-display.json', 'SINGLE_SOURCE', 'CONFIRMED');
    expect(found(files)).toEqual(['PART_CHANGED entries/2/part-display.json']);
  });

  it('the wording is changed', () => {
    const files = replaced('entries/2/part-display.json', 'ghi nhận', 'xác nhận');
    expect(found(files)).toEqual(['PART_CHANGED entries/2/part-display.json']);
  });

  it('a part is exchanged with that of another entry, or renamed', () => {
    const files = fresh();
    for (const end of ['json', 'salt'])
      files.set(`entries/2/part-display.${end}`, files.get(`entries/1/part-display.${end}`) as Buffer);
    expect(found(files)).toEqual(['PART_CHANGED entries/2/part-display.json']);
    const renamed = fresh();
    for (const end of ['json', 'salt']) {
      renamed.set(`entries/2/part-more.${end}`, renamed.get(`entries/2/part-display.${end}`) as Buffer);
      renamed.delete(`entries/2/part-display.${end}`);
    }
    expect(found(renamed)).toEqual(['PART_CHANGED entries/2/part-more.json']);
  });

  it('a statement is changed, with a new commitment for a changed part', () => {
    const other = part('display', { flags: ['CONFIRMED'] });
    const made = new LogByHand(log.origin).add(
      waiver(null, { parts: [other], notBefore: log.kept[4]?.notBefore ?? null }),
    );
    const files = fresh().set('entries/2/statement.json', made.statement);
    expect(found(files)).toContain('STATEMENT_CHANGED entries/2/statement.json');
  });

  it('a leaf is changed', () => {
    expect(found(replaced('entries/2/leaf.json', '02:00:04.000Z', '02:00:04.001Z'))).toContain('NOT_IN_LOG entries/2');
  });

  it('a signature is taken away, also from the leaf', () => {
    const files = fresh();
    files.delete('entries/2/signature-1.json');
    expect(found(files)).toEqual(['SIGNATURE_CHANGED entries/2']);
    const leaf = JSON.parse(String(files.get('entries/2/leaf.json')));
    files.set('entries/2/leaf.json', Buffer.from(JSON.stringify({ ...leaf, sigs: [] })));
    expect(found(files)).toContain('NOT_IN_LOG entries/2');
  });

  it('two entries are swapped', () => {
    const files = fresh();
    const [first, second] = [folder(files, 'entries/1'), folder(files, 'entries/2')];
    for (const [file] of [...first, ...second]) files.delete(file);
    moved(files, 'entries/1', 'entries/2', first);
    moved(files, 'entries/2', 'entries/1', second);
    expect(found(files)).toEqual(['CHAIN entries/1', 'ORDER entries/2', 'CHAIN entries/2', 'CHAIN entries/3']);
  });

  it('an entry stands twice', () => {
    const files = fresh();
    moved(files, 'entries/3', 'entries/4', folder(files, 'entries/3'));
    expect(found(files)).toEqual(['ORDER entries/4', 'CHAIN entries/4']);
  });

  it('one is left out in the middle and the rest numbered anew', () => {
    const files = fresh();
    const [second, third] = [folder(files, 'entries/2'), folder(files, 'entries/3')];
    for (const [file] of [...second, ...third]) files.delete(file);
    moved(files, 'entries/3', 'entries/2', third);
    expect(found(files)).toContain('CHAIN entries/2');
  });

  it('one is left out of the log itself, the rest numbered anew, the log rewritten with right hashes', () => {
    const rewritten = new LogByHand(log.origin, log.key, log.witness);
    for (const one of log.kept) if (one.type !== 'assessment') rewritten.add({ ...one, sign: () => one.signatures });
    rewritten.checkpoint();
    const content = rewritten.content('waiver/W-1', dossier);
    const old = log.content('waiver/W-1', dossier);
    // The checkpoint that the rest names as made before is that of the log of then.
    const problems = found(filesOf({ ...content, earlier: old.earlier }));
    expect(problems).toContain('NOT_CONSISTENT earlier/1');
  });

  it('the log is rewritten with right hashes, but nobody who is trusted has signed it', () => {
    const rewritten = new LogByHand(log.origin);
    for (const one of log.kept) rewritten.add({ ...one, sign: () => one.signatures });
    rewritten.checkpoint();
    const problems = found(filesOf(rewritten.content('waiver/W-1', dossier)));
    expect(problems).toContain('CHECKPOINT_NOT_SIGNED checkpoints/1.txt');
    expect(problems).toContain('NOT_WITNESSED checkpoints/1.txt');
  });

  it('an old backup was restored and the log went on from there', () => {
    const restored = new LogByHand(log.origin, log.key, log.witness);
    for (const one of log.kept.slice(0, 5)) restored.add({ ...one, sign: () => one.signatures });
    restored.add({ ...assessment('A-9'), notBefore: log.notBefore });
    restored.checkpoint();
    const content = restored.content('waiver/W-1', dossier);
    const witnessed = log.content('waiver/W-1', dossier).entries[0]?.checkpoint ?? '';
    const earlier = [...log.content('waiver/W-1', dossier).earlier, { checkpoint: witnessed, consistency: [] }];
    expect(found(filesOf({ ...content, earlier }))).toContain('NOT_CONSISTENT earlier/2');
  });

  it('there are two checkpoints of one size', () => {
    const text = checkpointText({ origin: log.origin, size: 7, root: Buffer.alloc(32, 7) });
    const { verifier, privateKey } = log.witness;
    const cosigned = signatureLine(cosign(text, verifier, privateKey, 1_793_584_806));
    const checkpoint = `${text}\n${signNote(text, log.key.verifier, log.key.privateKey)}${cosigned}`;
    const content = log.content('waiver/W-1', dossier);
    const problems = found(filesOf({ ...content, earlier: [...content.earlier, { checkpoint, consistency: [] }] }));
    expect(problems).toContain('TWO_CHECKPOINTS earlier/2');
  });

  it('a proof or the checkpoint in it is exchanged', () => {
    const files = fresh();
    files.set('entries/2/proof.txt', files.get('entries/1/proof.txt') as Buffer);
    expect(found(files)).toContain('NOT_IN_LOG entries/2');
    const other = story(new LogByHand('other.example/lienthong/decisions')).log;
    const spliced = fresh();
    for (const [name, bytes] of bundleFrom(other)) if (name.startsWith('entries/3/')) spliced.set(name, bytes);
    expect(found(spliced)).toContain('OTHER_LOG entries/3');
  });

  it('its files are not those that belong there', () => {
    for (const name of ['entries/2/notes.txt', 'entries/9/leaf.json', 'verify.mjs', 'entries/2/part-display.salt.json'])
      expect(found(fresh().set(name, Buffer.from('x')))[0]).toMatch(/^FORM /);
    for (const name of bundleFrom(log).keys()) {
      if (name === 'README.txt' || /part-.*json$/.test(name)) continue;
      const files = fresh();
      files.delete(name);
      expect(found(files), name).not.toEqual([]);
    }
  });

  it('any byte of any file, in turn: it is refused, or what nobody vouches for is listed', { timeout: 300_000 }, () => {
    const files = fresh();
    const before = unknownSignatures(verifyFiles(files, policy).checked, policy);
    expect(before).toEqual([]);
    const missed: string[] = [];
    let flips = 0;
    for (const [name, bytes] of files) {
      if (notAuthenticated.includes(name)) continue;
      for (let at = 0; at < bytes.length; at += 1) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (bytes[at] as number) ^ (1 << (at % 8));
        flips += 1;
        if (verifyFiles(new Map(files).set(name, flipped), policy).outcome !== 'REFUSED') missed.push(`${name}:${at}`);
      }
    }
    expect(missed).toEqual([]);
    expect(flips).toBeGreaterThan(5000);
  });

  it('a line under a checkpoint by a key that the policy does not know is not taken for vouched for', () => {
    const files = fresh();
    const stranger = new LogByHand('stranger.example/lienthong/decisions').witness;
    const { text } = readNote(String(files.get('earlier/1/checkpoint.txt')));
    const line = signatureLine(cosign(text, stranger.verifier, stranger.privateKey, 1_793_584_801));
    files.set(
      'earlier/1/checkpoint.txt',
      Buffer.concat([files.get('earlier/1/checkpoint.txt') as Buffer, Buffer.from(line)]),
    );
    const verdict = verifyFiles(files, policy);
    expect(verdict.outcome).toBe('PROVED');
    expect(unknownSignatures(verdict.checked, policy)).toEqual([
      expect.stringContaining('earlier/1/checkpoint.txt: chữ ký của · signature by stranger.example/witness+'),
    ]);
  });
});
