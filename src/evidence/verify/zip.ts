import { crc32, inflateRawSync } from 'node:zlib';

/** At most, of one zip file. Bytes as they come out of it. */
const MOST = { files: 4096, bytes: 16 * 1024 * 1024, all: 64 * 1024 * 1024 };
/** Folders of at most four levels; no name begins with a dot, so that none leads out of where it is put. */
const nameForm = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/){0,3}[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const END_BYTES = 22;
const [STORED, DEFLATED] = [0, 8];

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/**
 * The files of a zip file by their names. Every byte of it is a byte of a listed file or of what describes one: nothing
 * can be hidden in it, and no two programs see different files.
 *
 * @throws TypeError saying what is not taken
 */
export function filesInZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.length - END_BYTES;
  if (end < 0 || zip.readUInt32LE(end) !== END || zip.readUInt16LE(end + 20) !== 0)
    throw new TypeError('the file does not end as a zip file does');
  const [count, bytes, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (zip.readUInt32LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count || start + bytes !== end)
    throw new TypeError('its directory is in several files or not at its end');
  if (count > MOST.files) throw new TypeError(`it holds more than ${MOST.files} files`);

  const files = new Map<string, Buffer>();
  const lower = new Set<string>();
  let [at, place, all] = [start, 0, 0];
  for (let nth = 0; nth < count; nth += 1) {
    const { listed, next, offset } = central(zip, at, end);
    if (lower.has(listed.name.toLowerCase())) throw new TypeError(`${listed.name} stands in it twice`);
    if (offset !== place) throw new TypeError(`there are bytes between its files, before ${listed.name}`);
    all += listed.size;
    if (all > MOST.all) throw new TypeError(`it holds more than ${MOST.all} bytes`);
    const { data, after } = local(zip, offset, start, listed);
    files.set(listed.name, content(data, listed));
    lower.add(listed.name.toLowerCase());
    [at, place] = [next, after];
  }
  if (at !== end || place !== start) throw new TypeError('it holds bytes that belong to no file');
  return files;
}

function central(zip: Buffer, at: number, end: number): { listed: Listed; next: number; offset: number } {
  if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL) throw new TypeError('its directory is broken');
  const [named, extra, comment] = [28, 30, 32].map((from) => zip.readUInt16LE(at + from)) as [number, number, number];
  const next = at + 46 + named + extra + comment;
  if (next > end || comment !== 0) throw new TypeError('its directory is broken or has comments');
  const listed = description(zip, at + 8, zip.subarray(at + 46, at + 46 + named));
  return { listed, next, offset: zip.readUInt32LE(at + 42) };
}

function local(zip: Buffer, at: number, start: number, listed: Listed): { data: Buffer; after: number } {
  if (at + 30 > start || zip.readUInt32LE(at) !== LOCAL)
    throw new TypeError(`${listed.name} is not where it is listed`);
  const [named, extra] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
  const from = at + 30 + named + extra;
  const after = from + listed.packed;
  if (after > start) throw new TypeError(`${listed.name} is cut short`);
  const told = description(zip, at + 6, zip.subarray(at + 30, at + 30 + named));
  const isSame = (Object.keys(listed) as (keyof Listed)[]).every((member) => told[member] === listed[member]);
  if (!isSame) throw new TypeError(`${listed.name} is described in two ways`);
  return { data: zip.subarray(from, after), after };
}

/** What the directory and the place of a file itself both say, from its flags on. */
function description(zip: Buffer, at: number, encoded: Buffer): Listed {
  const name = encoded.toString('latin1');
  if (!nameForm.test(name)) throw new TypeError('it holds a file with a path or a name that is not taken');
  const flags = zip.readUInt16LE(at);
  // Bit 11 says that the name is UTF-8; anything else is encryption, or sizes that are told only behind the data.
  if ((flags & ~0x0800) !== 0) throw new TypeError(`${name} is encrypted or of unknown size`);
  const listed = {
    name,
    method: zip.readUInt16LE(at + 2),
    crc: zip.readUInt32LE(at + 8),
    packed: zip.readUInt32LE(at + 12),
    size: zip.readUInt32LE(at + 16),
  };
  if (listed.size > MOST.bytes || listed.packed > MOST.bytes) throw new TypeError(`${name} is too large`);
  return listed;
}

function content(data: Buffer, { name, method, crc, size }: Listed): Buffer {
  const bytes = method === STORED ? Buffer.from(data) : method === DEFLATED ? inflated(data, name, size) : null;
  if (bytes === null) throw new TypeError(`${name} is packed in a way that is not taken`);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new TypeError(`${name} is damaged`);
  return bytes;
}

function inflated(data: Buffer, name: string, size: number): Buffer {
  try {
    const whole = inflateRawSync(data, { maxOutputLength: Math.max(size, 1), info: true }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    if (whole.engine.bytesWritten === data.length) return whole.buffer;
  } catch (cause) {
    throw new TypeError(`${name} is damaged`, { cause });
  }
  throw new TypeError(`${name} holds bytes behind its end`);
}
