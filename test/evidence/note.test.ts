import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointHash, checkpointText, readCheckpoint } from '../../src/evidence/checkpoint.ts';
import { cosign, cosignedAt } from '../../src/evidence/cosignature.ts';
import {
  keyTypes,
  readNote,
  readVerifierKey,
  signatureLine,
  signNote,
  verifierKey,
  verifierKeyText,
  verifyNote,
} from '../../src/evidence/note.ts';
import { newSigningKey, readSigningKey } from '../../src/evidence/signing-key.ts';

/** The example of C2SP signed-note. */
const vkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const example = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

function key(name: string, type: number) {
  return readSigningKey(newSigningKey(name, type));
}

describe('the example of C2SP signed-note', () => {
  it('is signed by its key', () => {
    expect(verifyNote(example, vkey)).toBe(true);
    expect(readNote(example).text).toBe('This is an example message.\n');
    expect(verifierKeyText(readVerifierKey(vkey))).toBe(vkey);
  });

  it('no change of a bit of it is', () => {
    const bytes = Buffer.from(example);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      if (verifyNote(flipped.toString('utf8'), vkey)) expect.fail(`bit ${bit}`);
    }
  });

  it.each([
    ['another key', verifierKeyText(key('example.com/foo', keyTypes.ed25519).verifier)],
    ['the same key under another name', 'example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'],
    ['an id that is not of the key', 'example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'],
    ['base64 with bits to spare', 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2l'],
    ['nothing', ''],
  ])('is not signed by %s', (_, other) => {
    expect(verifyNote(example, other)).toBe(false);
  });
});

describe('a note', () => {
  const alice = key('alice.example', keyTypes.ed25519);
  const bob = key('bob.example', keyTypes.ed25519);
  const text = 'One line.\n\nAnother one.\n';
  const byAlice = signNote(text, alice.verifier, alice.privateKey);
  const byBob = signNote(text, bob.verifier, bob.privateKey);
  const alices = verifierKeyText(alice.verifier);

  it('may have empty lines and signatures of others, also of unknown kinds', () => {
    const unknown = signatureLine({ name: 'alice.example', keyId: Buffer.of(1, 2, 3, 4), signature: Buffer.alloc(90) });
    expect(verifyNote(`${text}\n${unknown}${byBob}${byAlice}`, alices)).toBe(true);
    expect(readNote(`${text}\n${byBob}`).text).toBe(text);
  });

  it('with a signature of the key that fails is refused, though another of it holds', () => {
    const failing = signNote('Other text.\n', alice.verifier, alice.privateKey);
    expect(verifyNote(`${text}\n${byAlice}${failing}`, alices)).toBe(false);
  });

  it.each([
    ['no signature', `${text}\n`],
    ['no empty line', `One line.\n${byAlice}`],
    ['no newline at its end', `${text}\n${byAlice.trimEnd()}`],
    ['a carriage return', `${text}\n${byAlice.replace('\n', '\r\n')}`],
    ['a hyphen for the dash', `${text}\n${byAlice.replace('—', '-')}`],
    ['half a surrogate pair', `\ud800\n\n${byAlice}`],
    ['too many signatures', `${text}\n${byAlice.repeat(101)}`],
    ['base64 without padding', `${text}\n${byAlice.replaceAll('=', '')}`],
    ['something that is no signature', `${text}\n${byAlice}— bob.example ?\n`],
  ])('with %s is none', (_, note) => {
    expect(verifyNote(note, alices)).toBe(false);
    expect(() => readNote(note)).toThrow(TypeError);
  });

  it('with sixteen signatures is read', () => {
    expect(verifyNote(`${text}\n${byBob.repeat(15)}${byAlice}`, alices)).toBe(true);
  });

  it('a key reads back as written; its file says nothing when it is wrong', () => {
    const written = newSigningKey('log.example/a', keyTypes.ed25519);
    const read = readSigningKey(`${written}\n`);
    expect(written.split('+').slice(0, 4)).toEqual([
      'PRIVATE',
      'KEY',
      'log.example/a',
      read.verifier.id.toString('hex'),
    ]);
    const wrong = written.replace('log.example/a', 'log.example/b');
    expect(() => readSigningKey(wrong)).toThrow('The id in the signing key is not the one of its key.');
    expect(() => verifierKey('two words', 1, Buffer.alloc(32))).toThrow(TypeError);
  });
});

describe('a checkpoint', () => {
  const root = Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64');
  const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

  it('is three lines', () => {
    expect(readCheckpoint(text)).toEqual({ origin: 'example.com/behind-the-sofa', size: 20852163, root });
    expect(checkpointText(readCheckpoint(text))).toBe(text);
    expect(checkpointHash(text)).toHaveLength(32);
  });

  it.each([
    ['an extension line', `${text}more\n`],
    ['a size with a zero before it', text.replace('20852163', '020852163')],
    ['a size beyond 2^53', text.replace('20852163', '9007199254740992')],
    ['no origin', text.replace('example.com/behind-the-sofa', '')],
    ['a short root', text.replace('CsUYapGG', 'CsUY')],
    ['base64 with bits to spare', text.replace('q2I=', 'q2J=')],
    ['no newline at its end', text.trimEnd()],
  ])('with %s is none', (_, other) => {
    expect(() => readCheckpoint(other)).toThrow(TypeError);
  });
});

describe('a cosignature', () => {
  const witness = key('witness.example/w', keyTypes.cosignature);
  const text = checkpointText({ origin: 'log.example', size: 3, root: Buffer.alloc(32, 7) });
  const line = signatureLine(cosign(text, witness.verifier, witness.privateKey, 1_679_315_147));

  it('holds its time, and several may stand in one note', () => {
    const again = signatureLine(cosign(text, witness.verifier, witness.privateKey, 1_679_401_547));
    expect(cosignedAt(readNote(`${text}\n${line}${again}`), witness.verifier)).toEqual([1_679_315_147, 1_679_401_547]);
  });

  it('is nothing to a key of another kind, and another kind of signature is nothing to it', () => {
    const note = readNote(`${text}\n${line}`);
    const { publicKey, name } = witness.verifier;
    expect(cosignedAt(note, verifierKey(name, keyTypes.ed25519, publicKey))).toBeNull();
    expect(verifyNote(`${text}\n${line}`, verifierKeyText(witness.verifier))).toBe(false);
  });

  it('with another bit, time included, or of another checkpoint does not hold', () => {
    const signature = cosign(text, witness.verifier, witness.privateKey, 1_679_315_147);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 72 * 8 - 1 }), (bit) => {
        const flipped = Buffer.from(signature.signature);
        flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
        const note = readNote(`${text}\n${signatureLine({ ...signature, signature: flipped })}`);
        return cosignedAt(note, witness.verifier) === null;
      }),
      { numRuns: 200 },
    );
    expect(cosignedAt(readNote(`${text.replace('\n3\n', '\n4\n')}\n${line}`), witness.verifier)).toBeNull();
  });

  it('the key id is that of name, newline, 0x04 and key', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    expect(verifierKey('a', 4, raw).id).not.toEqual(verifierKey('a', 1, raw).id);
  });
});
