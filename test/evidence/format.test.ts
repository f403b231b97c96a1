import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkpointHash, checkpointText, readCheckpoint } from '../../src/evidence/checkpoint.ts';
import { cosign, cosignedAt } from '../../src/evidence/cosignature.ts';
import {
  leafOf,
  partCommitment,
  readLeaf,
  readStatement,
  statementDigest,
  statementOf,
} from '../../src/evidence/entry.ts';
import { leafHash, nodeHash, rootHash } from '../../src/evidence/merkle.ts';
import {
  readNote,
  readVerifierKey,
  signatureLine,
  signNote,
  verifierKeyText,
  verifyNote,
} from '../../src/evidence/note.ts';
import { readSigningKey, signingKeyText } from '../../src/evidence/signing-key.ts';
import { strictBytes } from '../../src/evidence/strict-json.ts';

const format = readFileSync(new URL('../../src/evidence/FORMAT.md', import.meta.url), 'utf8');
const [, example = ''] = format.split('## Worked example');
const given = new Map(
  [...example.matchAll(/^ {4}([^={]+) = (?:"([^"]+)"|([0-9a-f]+))$/gm)].map(([, name, text, hex]) => [
    name as string,
    text ?? (hex as string),
  ]),
);
const bytes = (name: string) => Buffer.from(given.get(name) ?? expect.fail(`${name} is not in FORMAT.md`), 'hex');
const text = (name: string) => given.get(name) ?? expect.fail(`${name} is not in FORMAT.md`);

describe('the worked example of FORMAT.md', () => {
  const part = (name: string) => ({ name, salt: bytes(`part ${name}, salt`), bytes: bytes(`part ${name}, bytes`) });
  const log = 'demo.invalid/lienthong/decisions';

  it('is whole', () => {
    expect(given.size).toBe(22);
  });

  it('parts are committed to', () => {
    const decision = { component: 'giấy khai sinh', effect: 'ACKNOWLEDGEMENT', probabilityWrong: 500 };
    expect(strictBytes(decision)).toEqual(bytes('part decision, bytes'));
    for (const name of ['decision', 'official'])
      expect(partCommitment(part(name))).toEqual(bytes(`part ${name}, commitment`));
  });

  it('the statement follows from the parts, and its digest from it', () => {
    const parts = [part('decision'), part('official')];
    const statement = statementOf({ log, type: 'waiver', id: 'waiver/W-1', notBefore: null, parts });
    expect(statement).toEqual(bytes('statement'));
    expect(statementDigest(statement)).toEqual(bytes('statement digest'));
    expect(readStatement(statement).parts.map(({ name }) => name)).toEqual(['decision', 'official']);
  });

  it('the leaves follow from statements and signatures, the second from the first', () => {
    const signatures = [{ class: 'LOGIN_ONLY' as const, bytes: bytes('signature bytes') }];
    const first = leafOf({
      ...{ statementDigest: bytes('statement digest'), at: '2026-11-29T03:04:05.678Z', prev: null, signatures },
    });
    expect(first).toEqual(bytes('leaf 0'));
    expect(leafHash(first)).toEqual(bytes('leaf 0, hash'));
    const about = { statementDigest: statementDigest(bytes('statement 1')), prev: bytes('leaf 0, hash') };
    const second = leafOf({ ...about, at: '2026-11-29T03:04:05.700Z', signatures: [] });
    expect(second).toEqual(bytes('leaf 1'));
    expect(readLeaf(second).prev).toBe(bytes('leaf 0, hash').toString('base64url'));
    expect(leafHash(second)).toEqual(bytes('leaf 1, hash'));
  });

  it('the root, the checkpoint, its hash, its signature and its cosignature follow from the leaves and the keys', () => {
    const root = nodeHash(bytes('leaf 0, hash'), bytes('leaf 1, hash'));
    expect(root).toEqual(bytes('root'));
    expect(rootHash([bytes('leaf 0'), bytes('leaf 1')])).toEqual(root);
    const body = checkpointText({ origin: log, size: 2, root });
    expect(Buffer.from(body)).toEqual(bytes('note text'));
    expect(checkpointHash(body)).toEqual(bytes('hash of checkpoint'));

    const logKey = readSigningKey(signingKeyText(log, 1, bytes('seed of the log key')));
    const witness = readSigningKey(signingKeyText('demo.invalid/witness', 4, bytes('seed of the witness key')));
    expect(verifierKeyText(logKey.verifier)).toBe(text('key of the log'));
    expect(verifierKeyText(witness.verifier)).toBe(text('key of the witness'));
    const cosigned = cosign(body, witness.verifier, witness.privateKey, 1_795_921_446);
    const note = `${body}\n${signNote(body, logKey.verifier, logKey.privateKey)}${signatureLine(cosigned)}`;
    expect(Buffer.from(note)).toEqual(bytes('note'));
    expect(verifyNote(note, text('key of the log'))).toBe(true);
    expect(cosignedAt(readNote(note), readVerifierKey(text('key of the witness')))).toEqual([1_795_921_446]);
    expect(readCheckpoint(readNote(note).text).size).toBe(2);
  });

  it('is printed in words as it is in hex', () => {
    for (const name of ['statement', 'leaf 0', 'leaf 1']) expect(example).toContain(`    ${bytes(name).toString()}\n`);
    const lines = bytes('note').toString().trimEnd().split('\n');
    expect(example.trimEnd()).toContain(lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n'));
  });
});
