import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a zip file knows: the same files give the same bytes. */
const NO_TIME = 0x0021_0000;

/** One zip file of these files, in this order, as FORMAT.md wants a bundle. */
export function zipOf(files: ReadonlyMap<string, Buffer>): Buffer {
  const places: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const isSmaller = packed.length < bytes.length;
    const data = isSmaller ? packed : bytes;
    const said = description(bytes, isSmaller, data.length, name.length);
    const encoded = Buffer.from(name, 'latin1');
    const local = Buffer.concat([words([4, 0x04034b50]), said, encoded, data]);
    places.push(local);
    const place = words([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(words([4, 0x02014b50], [2, 20]), said, place, encoded);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = [
    [4, 0x06054b50],
    ...[2, 2].map((size) => [size, 0]),
    ...[2, 2].map((size) => [size, files.size]),
    [4, listed.length],
    [4, offset],
    [2, 0],
  ] as [number, number][];
  return Buffer.concat([...places, listed, words(...end)]);
}

function description(bytes: Buffer, isDeflated: boolean, packed: number, named: number): Buffer {
  const method = isDeflated ? 8 : 0;
  return words(
    ...([
      [2, 20],
      [2, 0],
      [2, method],
      [4, NO_TIME],
      [4, crc32(bytes)],
      [4, packed],
      [4, bytes.length],
    ] as const),
    ...([
      [2, named],
      [2, 0],
    ] as const),
  );
}

/** Numbers one behind the other, each in so many bytes, the lowest first. */
function words(...numbers: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([size, value]) => {
      const one = Buffer.alloc(size);
      one.writeUIntLE(value, 0, size);
      return one;
    }),
  );
}
