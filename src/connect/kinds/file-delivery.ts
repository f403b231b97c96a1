import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { FileAddress } from './file-address.ts';
import { FileFailure, ofFileSystem } from './file-failure.ts';

const formats = { '.csv': 'csv', '.json': 'json', '.ndjson': 'json', '.parquet': 'parquet', '.xlsx': 'xlsx' } as const;
export type FileFormat = (typeof formats)[keyof typeof formats];

/** One file as it stands there now. */
export interface FilePart {
  readonly path: string;
  /** Its own name, without what is before it. */
  readonly name: string;
  readonly format: FileFormat;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Changes whenever the file does. */
  readonly stamp: string;
  /** As the manifest has it. */
  readonly sha256: string | null;
}

/** What lies there now, before anything of it is read. */
export interface Delivery {
  /** By table, its files in the order of their names. */
  readonly tables: ReadonlyMap<string, readonly FilePart[]>;
  /** Changes whenever one of the files does, or the manifest. */
  readonly stamp: string;
  /** Whether a manifest vouches for it being whole. */
  readonly vouched: boolean;
  readonly modifiedMs: number;
}

/** The file that says which files a delivery has, and how long each is: `{"files": {"a.csv": {"bytes": 1, "sha256": "…"}}}`. */
export const manifestName = 'manifest.json';
type Manifest = Readonly<Record<string, { readonly bytes?: unknown; readonly sha256?: unknown }>>;

/**
 * Looks at the files, of these tables or, without a list, of all. Opens each for a moment, for that alone tells whether it
 * may be read.
 *
 * @throws FileFailure UNREACHABLE if one is not there, FORBIDDEN if one may not be read, MALFORMED if one is not as the
 *   manifest says, BAD_CONFIG if one table has files of two formats
 */
export async function lookAt({ path }: FileAddress, wanted: readonly string[] | null): Promise<Delivery> {
  const place = await stat(path).catch((error: unknown) => {
    throw ofFileSystem(error, wanted?.[0] ?? 'the address');
  });
  if (!place.isDirectory()) {
    const part = await partAt(path, null);
    const table = tableOf(part.name);
    if (wanted && !wanted.every((each) => each === table)) throw new FileFailure('UNREACHABLE', wanted.join(', '));
    return delivery(new Map([[table, [part]]]), null);
  }
  const names = await namesIn(path, wanted?.[0] ?? 'the address');
  const manifest = names.includes(manifestName) ? await manifestIn(path) : null;
  const tables = new Map<string, FilePart[]>();
  for (const name of names) {
    const table = tableOf(name);
    if (name === manifestName || (wanted && !wanted.includes(table))) continue;
    const parts = await partsAt(join(path, name), name, manifest);
    if (parts.length === 0) continue;
    const all = [...(tables.get(table) ?? []), ...parts];
    if (new Set(all.map(({ format }) => format)).size > 1) throw new FileFailure('BAD_CONFIG', table);
    tables.set(table, all);
  }
  for (const table of wanted ?? []) if (!tables.has(table)) throw new FileFailure('UNREACHABLE', table);
  if (tables.size === 0) throw new FileFailure('UNREACHABLE', 'files');
  return delivery(tables, manifest);
}

function delivery(tables: ReadonlyMap<string, readonly FilePart[]>, manifest: Manifest | null): Delivery {
  const parts = [...tables.values()].flat();
  return {
    tables,
    stamp: JSON.stringify([parts.map(({ path, stamp }) => [path, stamp]), manifest]),
    vouched: manifest !== null,
    modifiedMs: Math.max(...parts.map(({ modifiedMs }) => modifiedMs)),
  };
}

const tableOf = (name: string) => basename(name, Object.hasOwn(formats, extname(name)) ? extname(name) : '');

async function namesIn(path: string, place: string): Promise<readonly string[]> {
  const names = await readdir(path).catch((error: unknown) => {
    throw ofFileSystem(error, place);
  });
  return names.filter((name) => !name.startsWith('.')).sort();
}

/** The files of one name: itself, or what lies in the directory of that name. */
async function partsAt(path: string, name: string, manifest: Manifest | null): Promise<readonly FilePart[]> {
  if (Object.hasOwn(formats, extname(name))) return [await partAt(path, listed(manifest, name))];
  const isDirectory = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory) return [];
  const inside = (await namesIn(path, name)).filter((each) => Object.hasOwn(formats, extname(each)));
  return Promise.all(inside.map((each) => partAt(join(path, each), listed(manifest, `${name}/${each}`))));
}

type Listed = { readonly bytes: number; readonly sha256: string | null } | null;

/** What a manifest says of a file; null without a manifest. */
function listed(manifest: Manifest | null, name: string): Listed {
  if (!manifest) return null;
  const of = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
  if (typeof of?.bytes !== 'number') throw new FileFailure('MALFORMED', `${name} in ${manifestName}`);
  return { bytes: of.bytes, sha256: typeof of.sha256 === 'string' ? of.sha256.toLowerCase() : null };
}

/** A file as it stands there. */
export async function partAt(path: string, listed: Listed): Promise<FilePart> {
  const name = basename(path);
  const format = formats[extname(name) as keyof typeof formats];
  if (format === undefined) throw new FileFailure('BAD_CONFIG', name);
  const found = await stat(path).catch((error: unknown) => {
    throw ofFileSystem(error, name);
  });
  if (!found.isFile()) throw new FileFailure('BAD_CONFIG', name); // a pipe or device would be waited for without end
  const file = await open(path, 'r').catch((error: unknown) => {
    throw ofFileSystem(error, name);
  });
  try {
    const { size, mtimeNs, ino, dev, mtimeMs } = await file.stat({ bigint: true });
    if (listed && BigInt(listed.bytes) !== size) throw new FileFailure('MALFORMED', name);
    const stamp = `${dev}.${ino}.${size}.${mtimeNs}`;
    return {
      path,
      name,
      format,
      bytes: Number(size),
      modifiedMs: Number(mtimeMs),
      stamp,
      sha256: listed?.sha256 ?? null,
    };
  } finally {
    await file.close();
  }
}

async function manifestIn(path: string): Promise<Manifest> {
  const text = await readFile(join(path, manifestName), 'utf8').catch((error: unknown) => {
    throw ofFileSystem(error, manifestName);
  });
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    if (typeof files === 'object' && files !== null) return files as Manifest;
  } catch {
    // half written, perhaps
  }
  throw new FileFailure('MALFORMED', manifestName);
}
