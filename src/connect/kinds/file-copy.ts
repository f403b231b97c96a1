import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type FilePart, partAt } from './file-delivery.ts';
import { FileFailure, ofFileSystem } from './file-failure.ts';

/** A file changed while it was read: what was read is nobody's delivery. */
export class ChangedMeanwhile extends Error {}

/**
 * Copies a file, so that what is loaded is one state of it: text as UTF-8 without a mark before it, anything else as it
 * is. UTF-8 is not checked here, and read nowhere else than where it is.
 *
 * @throws ChangedMeanwhile, or FileFailure MALFORMED if it does not end as it should or is not what the manifest says
 */
export async function copyPart(part: FilePart, to: string, encoding: string | null): Promise<void> {
  const isText = part.format === 'csv' || part.format === 'json';
  const hash = createHash('sha256');
  const out = await open(to, 'wx', 0o600);
  let last = 0;
  let first = true;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const chunk of createReadStream(part.path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      let bytes = chunk;
      if (first && isText) {
        const mark = markOf(chunk);
        const name = mark.encoding ?? encoding;
        decoder = name === null || /^utf-?8$/i.test(name) ? null : new TextDecoder(name, { fatal: true });
        if (!decoder) bytes = chunk.subarray(mark.bytes);
      }
      first = false;
      if (decoder) bytes = Buffer.from(decoder.decode(chunk, { stream: true }));
      last = bytes.at(-1) ?? last;
      await out.write(bytes);
    }
    if (decoder) await out.write(Buffer.from(decoder.decode()));
  } catch (error) {
    if (error instanceof TypeError) throw new FileFailure('MALFORMED', part.name, error); // bytes of another encoding
    throw ofFileSystem(error, part.name);
  } finally {
    await out.close();
  }
  if ((await partAt(part.path, null)).stamp !== part.stamp) throw new ChangedMeanwhile();
  if (part.bytes === 0) throw new FileFailure('MALFORMED', part.name);
  if (part.format === 'csv' && last !== 0x0a) {
    throw new FileFailure('MALFORMED', `${part.name}:${(await lineBreaksIn(to)) + 1}`);
  }
  if (part.sha256 !== null && hash.digest('hex') !== part.sha256) throw new FileFailure('MALFORMED', part.name);
}

async function lineBreaksIn(path: string): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) count += 1;
  }
  return count;
}

/** The encoding that the mark at the beginning of a text names, and how long the mark is. */
function markOf(bytes: Buffer): { readonly encoding: string | null; readonly bytes: number } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bytes: 2 };
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isUtf8 ? { encoding: 'utf-8', bytes: 3 } : { encoding: null, bytes: 0 };
}
