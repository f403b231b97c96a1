import { createHash } from 'node:crypto';
import { type Checkpoint, readCheckpoint } from '../checkpoint.ts';
import { cosign } from '../cosignature.ts';
import { isSignedBy, keyTypes, type Note, readNote, signatureLine, signaturesOf, type VerifierKey } from '../note.ts';
import { readAddCheckpoint } from './add-checkpoint.ts';
import { lastSignedFile, readKeyFile } from './key-file.ts';
import { openLastSigned } from './last-signed.ts';
import { startTextService, type TextReply, type TextService } from './text-service.ts';

export interface WitnessOptions {
  readonly keyFile: string;
  /** Public keys of the logs that are witnessed; several of one name where keys followed each other. */
  readonly logs: readonly VerifierKey[];
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  readonly now: () => Date;
}

/**
 * A witness by C2SP tlog-witness: POST /add-checkpoint, and GET /<SHA-256 of the origin>/checkpoint. It cosigns only what
 * is consistent with all that it cosigned before, so that a log that shows different people different histories is found
 * out; it proves so much as its operator is independent of the log's.
 *
 * @throws SigningError
 */
export async function startWitness({ keyFile, logs, host, port, now }: WitnessOptions): Promise<TextService> {
  const { verifier, privateKey } = await readKeyFile(keyFile, keyTypes.cosignature);
  const last = await openLastSigned(lastSignedFile(keyFile));

  const add = async (body: string): Promise<TextReply> => {
    const asked = readAddCheckpoint(body);
    const read = asked && readOrNull(asked.checkpoint);
    if (!asked || !read) return { status: 400, text: 'not a request\n' };
    const { note, checkpoint } = read;
    const keys = logs.filter(({ name }) => name === checkpoint.origin);
    if (keys.length === 0) return { status: 404, text: 'unknown log\n' };
    const claimed = keys.filter((key) => signaturesOf(note, key).length > 0);
    if (claimed.length === 0 || !claimed.every((key) => isSignedBy(note, key)))
      return { status: 403, text: 'not signed by the log\n' };
    if (asked.oldSize > checkpoint.size) return { status: 400, text: 'the log does not shrink\n' };
    const decision = await last.advance({ ...asked, checkpoint });
    if (decision === 'MOVED') {
      return { status: 409, text: `${last.of(checkpoint.origin)?.size ?? 0}\n`, type: 'text/x.tlog.size' };
    }
    if (decision === 'INCONSISTENT') return { status: 422, text: 'not consistent with what was cosigned last\n' };
    const seconds = Math.floor(now().getTime() / 1000);
    const line = signatureLine(cosign(note.text, verifier, privateKey, seconds));
    const ofLog = claimed.flatMap((key) => signaturesOf(note, key)).map(signatureLine);
    await last.keep(checkpoint.origin, `${note.text}\n${ofLog.join('')}${line}`);
    return { status: 200, text: line };
  };

  const newest = (hash: string): TextReply => {
    const origin = logs.find(({ name }) => createHash('sha256').update(name).digest('hex') === hash)?.name;
    const note = origin === undefined ? null : (last.of(origin)?.note ?? null);
    return note === null ? { status: 404, text: 'nothing cosigned\n' } : { status: 200, text: note };
  };

  return startTextService({ host, port }, async ({ method, path, body }) => {
    if (method === 'POST' && path === '/add-checkpoint') return add(body);
    const hash = method === 'GET' ? /^\/([0-9a-f]{64})\/checkpoint$/.exec(path)?.[1] : undefined;
    return hash === undefined ? { status: 404, text: 'nothing here\n' } : newest(hash);
  });
}

function readOrNull(signed: string): { readonly note: Note; readonly checkpoint: Checkpoint } | null {
  try {
    const note = readNote(signed);
    return { note, checkpoint: readCheckpoint(note.text) };
  } catch {
    return null;
  }
}
