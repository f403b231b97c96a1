import { type BundleContent, type BundledEntry, filesOf } from '../../../src/evidence/bundle/bundle.ts';
import { zipOf } from '../../../src/evidence/bundle/zip.ts';
import type { Json } from '../../../src/evidence/canonical.ts';
import { checkpointHash, checkpointText } from '../../../src/evidence/checkpoint.ts';
import { cosign } from '../../../src/evidence/cosignature.ts';
import { leafOf, type Part, part, type Signature, statementDigest, statementOf } from '../../../src/evidence/entry.ts';
import { consistencyProof, inclusionProof, leafHash, rootHash } from '../../../src/evidence/merkle.ts';
import { keyTypes, readNote, signatureLine, signNote, verifierKeyText } from '../../../src/evidence/note.ts';
import { newSigningKey, readSigningKey, type SigningKey } from '../../../src/evidence/signing-key.ts';
import { strictBytes } from '../../../src/evidence/strict-json.ts';
import { readVerifierPolicy } from '../../../src/evidence/verify/verifier-policy.ts';
import { type Authenticator, authenticator } from './authenticator.ts';

/** What an entry is made of. */
export interface Made {
  readonly type: string;
  readonly name: string;
  readonly dossier?: string | null;
  readonly parts: readonly Part[];
  readonly notBefore?: string | null;
  readonly at?: string;
  /** From the statement digest. */
  readonly sign?: (digest: Buffer) => readonly Signature[];
}
export interface Kept extends Made {
  readonly statement: Buffer;
  readonly leaf: Buffer;
  readonly signatures: readonly Signature[];
}

export const key = (name: string, type: number): SigningKey => readSigningKey(newSigningKey(name, type));
export const logKey = (origin: string) => key(origin, keyTypes.ed25519);
export const witnessKey = (name: string) => key(name, keyTypes.cosignature);
export const loginOnly = (): Signature => ({ class: 'LOGIN_ONLY', bytes: strictBytes({ official: 'CB-1' }) });
export const passkey =
  (by: Authenticator) =>
  (digest: Buffer): readonly Signature[] => [
    { class: 'PASSKEY', bytes: strictBytes({ ...by.sign(digest), signed: digest.toString('base64url') }) },
  ];

/** The beginning of all times in a log made by hand. */
export const start = Date.parse('2026-11-02T02:00:00.000Z');

/** Types of entries that are in a bundle for those of the dossier. */
const restedOn = /^(?:key-|wording-version|catalogue-version|log-succession)/;

/** A log as the formulas of FORMAT.md make it, without a database. */
export class LogByHand {
  readonly origin: string;
  readonly kept: Kept[] = [];
  key: SigningKey;
  readonly witness: SigningKey;
  readonly #checkpoints: { note: string; size: number }[] = [];

  constructor(origin: string, logger = logKey(origin), witness = witnessKey(`${origin.split('/')[0]}/witness`)) {
    this.origin = origin;
    this.key = logger;
    this.witness = witness;
  }

  add(made: Made): Kept {
    const { type, name, parts, notBefore = this.notBefore, dossier = null } = made;
    const statement = statementOf({ log: this.origin, type, id: `${type}/${name}`, notBefore, parts });
    const signatures = made.sign?.(statementDigest(statement)) ?? [loginOnly()];
    const before = dossier === null ? undefined : this.kept.findLast((one) => one.dossier === dossier);
    const at = made.at ?? new Date(start + this.kept.length * 1000).toISOString();
    const prev = before ? leafHash(before.leaf) : null;
    const leaf = leafOf({ statementDigest: statementDigest(statement), at, prev, signatures });
    const one = { ...made, dossier, notBefore, statement, leaf, signatures };
    this.kept.push(one);
    return one;
  }

  /** Signed and cosigned now, at the time of the last entry. */
  checkpoint(seconds = start / 1000 + this.kept.length): string {
    const leaves = this.leaves;
    const text = checkpointText({ origin: this.origin, size: leaves.length, root: rootHash(leaves) });
    const cosigned = signatureLine(cosign(text, this.witness.verifier, this.witness.privateKey, seconds));
    const note = `${text}\n${signNote(text, this.key.verifier, this.key.privateKey)}${cosigned}`;
    this.#checkpoints.push({ note, size: leaves.length });
    return note;
  }

  get notBefore(): string | null {
    const last = this.#checkpoints.at(-1);
    return last ? checkpointHash(readNote(last.note).text).toString('base64url') : null;
  }

  get leaves(): Buffer[] {
    return this.kept.map(({ leaf }) => leaf);
  }

  /** Everything about a dossier and what its entries rest on, up to the last checkpoint. */
  content(about: string, dossier: string, withhold: readonly string[] = []): BundleContent {
    const { note, size } = this.#checkpoints.at(-1) ?? { note: '', size: 0 };
    const bundled = this.kept
      .slice(0, size)
      .map((one, index) => ({ one, index, entry: this.#bundled(one, index, note, withhold) }));
    const entries = bundled.filter(({ one }) => one.dossier === dossier);
    const others = bundled.filter(({ one }) => restedOn.test(one.type));
    const named = new Set([...entries, ...others].map(({ one }) => one.notBefore));
    const earlier = this.#checkpoints
      .slice(0, -1)
      .filter((one) => named.has(checkpointHash(readNote(one.note).text).toString('base64url')));
    return {
      ...{
        about,
        policy: 'test',
        entries: entries.map(({ entry }) => entry),
        others: others.map(({ entry }) => entry),
      },
      earlier: earlier.map((one) => ({
        checkpoint: one.note,
        consistency: consistencyProof(this.leaves, one.size, size),
      })),
    };
  }

  #bundled(one: Kept, index: number, checkpoint: string, withhold: readonly string[]): BundledEntry {
    const size = this.#checkpoints.at(-1)?.size ?? 0;
    const parts = one.parts.filter(({ name }) => one.type.startsWith('key-') || !withhold.includes(name));
    const inclusion = inclusionProof(this.leaves, index, size);
    return {
      statement: one.statement,
      leaf: one.leaf,
      index,
      inclusion,
      checkpoint,
      parts,
      signatures: one.signatures,
    };
  }

  policyText(more = '', keys: readonly SigningKey[] = [this.key]): string {
    const logs = keys.map(({ verifier }) => `log ${verifierKeyText(verifier)}`).join('\n');
    return `name test\n${logs}\nwitness w ${verifierKeyText(this.witness.verifier)}\nquorum w\n${more}`;
  }

  policy(more = '', keys?: readonly SigningKey[]) {
    return readVerifierPolicy(this.policyText(more, keys));
  }
}

export const dossier = 'H29.1';

/** Enrols a key of an official, vouched for by two others. */
export function enrolment(
  by: Authenticator,
  official = 'CB-1',
  people: Json = { vouchedBy: 'CB-8', confirmedBy: 'CB-9' },
): Made {
  return {
    type: 'key-enrolled',
    name: `${official}-${by.enrolled.credentialId.slice(0, 6)}`,
    parts: [part('decision', { ...by.enrolled }), part('official', { official, ...(people as object) })],
  };
}

export function waiver(by: Authenticator | null, more: Partial<Made> = {}): Made {
  return {
    ...{ type: 'waiver', name: 'W-1', dossier },
    parts: [
      part('decision', { component: 'TP-1', effect: 'ACKNOWLEDGEMENT', flags: ['SINGLE_SOURCE'] }),
      part('official', { official: 'CB-1', unit: 'H29' }),
      part('statement', { ownWords: 'Đã gọi cho cơ quan đăng ký' }),
      part('subject-owner', { name: 'Nguyễn Văn Ánh' }),
      part('display', { flags: ['SINGLE_SOURCE'], wording: 'Tôi đã xem và ghi nhận từng điểm', version: 1 }),
    ],
    ...(by ? { sign: passkey(by) } : {}),
    ...more,
  };
}

/** Another official stands by what was recorded: signs the digest of that. */
export function countersignature(recorded: Kept, by: Authenticator, official: string): Made {
  const digest = statementDigest(recorded.statement);
  return {
    ...{ type: 'waiver-countersigned', name: 'W-1', dossier },
    parts: [part('decision', { of: digest.toString('base64url') }), part('official', { official })],
    sign: () => passkey(by)(digest),
  };
}

export const assessment = (name = 'A-1', of: string | null = dossier): Made => ({
  ...{ type: 'assessment', name, dossier: of },
  parts: [part('display', { about: name, flags: ['SINGLE_SOURCE'] })],
});

/** A key enrolled and in a checkpoint, two dossiers, a record of basis signed and countersigned, all witnessed. */
export function story(log = new LogByHand('log.example/lienthong/decisions')): { log: LogByHand; by: Authenticator } {
  const by = authenticator('ES256');
  const second = authenticator('EdDSA');
  log.add(enrolment(by));
  log.add(enrolment(second, 'CB-2'));
  log.checkpoint();
  log.add(assessment());
  log.add(assessment('A-2', 'H29.2'));
  const recorded = log.add(waiver(by));
  log.add({ ...assessment('A-3', 'H29.2') });
  log.add(countersignature(recorded, second, 'CB-2'));
  log.checkpoint();
  return { log, by };
}

export const bundleFrom = (log: LogByHand, about = 'waiver/W-1') => filesOf(log.content(about, dossier));
export const zipFrom = (log: LogByHand) => zipOf(bundleFrom(log));
