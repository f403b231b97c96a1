import { createHash, timingSafeEqual } from 'node:crypto';
import { readCheckpoint } from '../checkpoint.ts';
import { keyTypes, signNote } from '../note.ts';
import { readAddCheckpoint } from './add-checkpoint.ts';
import { lastSignedFile, readKeyFile } from './key-file.ts';
import { openLastSigned } from './last-signed.ts';
import { startTextService, type TextReply, type TextService } from './text-service.ts';

export interface SignerOptions {
  readonly keyFile: string;
  /** Who has it may have checkpoints signed. */
  readonly token: string;
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
}

/**
 * Signs checkpoints of one log, the one its key is named after, over HTTP: POST /add-checkpoint as to a C2SP witness, but
 * with the text of the checkpoint unsigned and a bearer token. Answers the line of the signature. It never signs a
 * checkpoint that is not consistent with the one it signed last, whatever the database of the log says by then.
 *
 * @throws SigningError
 */
export async function startSigner({ keyFile, token, host, port }: SignerOptions): Promise<TextService> {
  const { verifier, privateKey } = await readKeyFile(keyFile, keyTypes.ed25519);
  const last = await openLastSigned(lastSignedFile(keyFile));

  const sign = async (body: string): Promise<TextReply> => {
    const asked = readAddCheckpoint(body);
    const checkpoint = asked && readOrNull(asked.checkpoint);
    if (!asked || !checkpoint || asked.oldSize > checkpoint.size) return { status: 400, text: 'not a request\n' };
    if (checkpoint.origin !== verifier.name) return { status: 404, text: 'unknown log\n' };
    const decision = await last.advance({ ...asked, checkpoint });
    if (decision === 'MOVED') {
      return { status: 409, text: `${last.of(checkpoint.origin)?.size ?? 0}\n`, type: 'text/x.tlog.size' };
    }
    if (decision === 'INCONSISTENT') return { status: 422, text: 'not consistent with what was signed last\n' };
    return { status: 200, text: signNote(asked.checkpoint, verifier, privateKey) };
  };

  return startTextService({ host, port }, async ({ method, path, authorization, body }) => {
    if (!isSame(authorization ?? '', `Bearer ${token}`)) return { status: 401, text: 'token missing or wrong\n' };
    if (method !== 'POST' || path !== '/add-checkpoint') return { status: 404, text: 'nothing here\n' };
    return sign(body);
  });
}

function readOrNull(text: string) {
  try {
    return readCheckpoint(text);
  } catch {
    return null;
  }
}

/** In a time that says nothing about where they differ. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
