import { constants, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { newSigningKey, readSigningKey, type SigningKey } from '../signing-key.ts';
import { createLastSigned } from './last-signed.ts';
import { SigningError } from './signing-error.ts';

/** The file beside a key that holds what it signed last. */
export function lastSignedFile(keyFile: string): string {
  return `${keyFile}.last`;
}

/**
 * Makes a key in a new file that its owner alone can read, with the file of what it signed last: an empty one or, where it
 * follows another key, a copy of that one's. Rejects where either exists, and then leaves nothing new.
 */
export async function makeKeyFile(
  keyFile: string,
  key: { name: string; type: number; after?: string | undefined },
): Promise<SigningKey> {
  const text = newSigningKey(key.name, key.type);
  await writeFile(keyFile, `${text}\n`, { mode: 0o600, flag: 'wx' });
  try {
    if (key.after === undefined) await createLastSigned(lastSignedFile(keyFile));
    else await copyFile(lastSignedFile(key.after), lastSignedFile(keyFile), constants.COPYFILE_EXCL);
  } catch (error) {
    await rm(keyFile);
    throw error;
  }
  return readSigningKey(text);
}

/** @throws SigningError for a file that does not hold a key of this type */
export async function readKeyFile(keyFile: string, type: number): Promise<SigningKey> {
  try {
    const key = readSigningKey(await readFile(keyFile, 'utf8'));
    if (key.verifier.type !== type) throw new TypeError('a key of another type');
    return key;
  } catch (cause) {
    throw new SigningError('NO_KEY', keyFile, { cause });
  }
}
