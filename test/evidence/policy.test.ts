import { describe, expect, it } from 'vitest';
import { checkpointText } from '../../src/evidence/checkpoint.ts';
import { cosign } from '../../src/evidence/cosignature.ts';
import { keyTypes, readNote, signatureLine, signNote, verifierKeyText } from '../../src/evidence/note.ts';
import { cosignedBy, isQuorum, readPolicy, signedByLog } from '../../src/evidence/policy.ts';
import { proofText, readProof } from '../../src/evidence/proof.ts';
import { newSigningKey, readSigningKey } from '../../src/evidence/signing-key.ts';

const key = (name: string, type: number) => readSigningKey(newSigningKey(name, type));
const origin = 'log.example/lienthong/decisions';
const log = key(origin, keyTypes.ed25519);
const [x1, x2, y1] = ['x1', 'x2', 'y1'].map((name) => key(`witness.example/${name}`, keyTypes.cosignature)) as [
  typeof log,
  typeof log,
  typeof log,
];
const vkey = ({ verifier }: typeof log) => verifierKeyText(verifier);
const policyText = `# Two agencies
log ${vkey(log)} http://localhost:1
\twitness X1 ${vkey(x1)}
witness X2 ${vkey(x2)} http://localhost:2/w
witness Y1 ${vkey(y1)}

group X any X1 X2
group X-and-Y all X Y1
quorum X-and-Y
`;
const text = checkpointText({ origin, size: 4, root: Buffer.alloc(32, 1) });
const signed = `${text}\n${signNote(text, log.verifier, log.privateKey)}`;
const by = (one: typeof log) => signatureLine(cosign(text, one.verifier, one.privateKey, 1_700_000_000));

describe('a policy', () => {
  const policy = readPolicy(policyText);

  it('says whose signatures count', () => {
    const note = readNote(`${signed}${by(x2)}${by(key('witness.example/z', keyTypes.cosignature))}`);
    expect(signedByLog(policy, note, origin)).toEqual(log.verifier);
    expect(signedByLog(policy, note, 'log.example/other')).toBeNull();
    expect(cosignedBy(policy, note).map(({ witness, seconds }) => [witness.name, seconds])).toEqual([
      ['X2', [1_700_000_000]],
    ]);
    expect(policy.witnesses[1]?.url).toBe('http://localhost:2/w');
  });

  it.each([
    [['X1', 'Y1'], true],
    [['X1', 'X2'], false],
    [['Y1'], false],
    [[], false],
  ])('%j is a quorum: %s', (names, enough) => {
    expect(isQuorum(policy, names)).toBe(enough);
  });

  it('may ask for no witness, and then each checkpoint of the log counts', () => {
    expect(isQuorum(readPolicy('quorum none\n'), [])).toBe(true);
  });

  it.each([
    ['no quorum', `log ${vkey(log)}`, 'no quorum'],
    ['two', 'quorum none\nquorum none', 'Line 2'],
    ['a quorum that nobody is', 'quorum X', 'Line 1'],
    ['a log with the key of a witness', `log ${vkey(x1)}\nquorum none`, 'type 4'],
    ['a key twice', `log ${vkey(log)}\nlog ${vkey(log)}\nquorum none`, 'listed twice'],
    ['a witness in two groups', policyText.replace('all X Y1', 'all X Y1 X1'), 'already in a group'],
    ['a group that asks for more than it has', policyText.replace('any X1 X2', '3 X1 X2'), 'asks for "3"'],
    ['a name twice', `${policyText}witness Y1 ${vkey(key('w', keyTypes.cosignature))}\n`, 'Y1 is taken'],
    ['a carriage return', 'quorum none\r', 'control character'],
    ['another word', 'trust me\nquorum none', 'none of log'],
  ])('with %s is refused', (_, wrong, why) => {
    expect(() => readPolicy(wrong)).toThrow(why);
  });
});

describe('a tlog-proof', () => {
  const proof = { index: 3, hashes: [Buffer.alloc(32, 2), Buffer.alloc(32, 3)], checkpoint: signed };

  it('reads back as written', () => {
    expect(proofText(proof)).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex 3\nAgIC[^\n]+\nAwMD[^\n]+\n\nlog\.example/);
    expect(readProof(proofText(proof))).toEqual({ ...proof, note: readNote(signed) });
    expect(readProof(proofText({ ...proof, hashes: [] })).hashes).toEqual([]);
  });

  it.each([
    ['another title', proofText(proof).replace('@v1', '@v2')],
    ['extra data', proofText(proof).replace('\n', '\nextra AAAA\n')],
    ['an index with a zero before it', proofText(proof).replace('index 3', 'index 03')],
    ['a short hash', proofText(proof).replace('AgIC', '')],
    ['no checkpoint', proofText({ ...proof, checkpoint: '' })],
    ['nothing', ''],
  ])('with %s is refused', (_, wrong) => {
    expect(() => readProof(wrong)).toThrow(TypeError);
  });
});
