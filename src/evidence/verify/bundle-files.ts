import type { Json } from '../canonical.ts';
import { readStrict } from '../strict-json.ts';
import { type Refuse, tried } from './problem.ts';

/** A bundle as it lies in its files, none of which has been looked into but the manifest. */
export interface BundleFiles {
  readonly manifest: Manifest;
  readonly checkpoints: readonly Placed[];
  readonly entries: readonly EntryFiles[];
  readonly others: readonly EntryFiles[];
  readonly earlier: readonly EarlierFiles[];
}

/** What nobody has signed: what it says serves to find things, and proves nothing. */
export interface Manifest {
  readonly about: string;
  readonly policy: string;
}

export interface Placed {
  readonly place: string;
  readonly bytes: Buffer;
}

export interface EntryFiles {
  /** Folder, such as `entries/1`. */
  readonly place: string;
  readonly statement: Buffer;
  readonly leaf: Buffer;
  readonly proof: Buffer;
  readonly signatures: readonly Placed[];
  readonly parts: readonly { readonly name: string; readonly bytes: Buffer; readonly salt: Buffer }[];
}

export interface EarlierFiles {
  readonly place: string;
  readonly checkpoint: Buffer;
  readonly consistency: Buffer;
}

/** Files that nothing in the bundle vouches for. */
export const notAuthenticated: readonly string[] = ['README.txt', 'manifest.json'];

/** Null where so much is missing or too much that no check makes sense; each file that is wrong is refused. */
export function bundleFiles(files: ReadonlyMap<string, Buffer>, refuse: Refuse): BundleFiles | null {
  const taken = new Set(notAuthenticated);
  let isWhole = true;
  const wrong = (place: string, detail: string) => {
    refuse('FORM', place, detail);
    isWhole = false;
  };
  const take = (name: string): Buffer => {
    const bytes = files.get(name);
    taken.add(name);
    if (bytes === undefined) wrong(name, 'it is missing');
    return bytes ?? Buffer.alloc(0);
  };
  const numbered = (before: string, after: RegExp): number =>
    new Set([...files.keys()].flatMap((name) => (name.startsWith(before) ? digitsIn(name, before, after) : []))).size;
  const counted = <T>(count: number, one: (nth: number) => T) => Array.from({ length: count }, (_, i) => one(i + 1));

  const entry = (place: string): EntryFiles => ({
    place,
    statement: take(`${place}/statement.json`),
    leaf: take(`${place}/leaf.json`),
    proof: take(`${place}/proof.txt`),
    signatures: counted(numbered(`${place}/signature-`, /^\.json$/), (nth) => placed(`${place}/signature-${nth}.json`)),
    parts: [...files.keys()].flatMap((name) => {
      const [, part] = name.startsWith(`${place}/part-`) ? (/\/part-([a-z][a-z0-9-]*)\.json$/.exec(name) ?? []) : [];
      return part === undefined ? [] : [{ name: part, bytes: take(name), salt: take(`${place}/part-${part}.salt`) }];
    }),
  });
  const placed = (name: string): Placed => ({ place: name, bytes: take(name) });
  const folders = (name: string) => numbered(`${name}/`, /^\//);

  const found = {
    manifest: tried(refuse, 'FORM', 'manifest.json', () => manifestIn(take('manifest.json'))),
    checkpoints: counted(numbered('checkpoints/', /^\.txt$/), (nth) => placed(`checkpoints/${nth}.txt`)),
    entries: counted(folders('entries'), (nth) => entry(`entries/${nth}`)),
    others: counted(folders('others'), (nth) => entry(`others/${nth}`)),
    earlier: counted(folders('earlier'), (nth) => {
      const place = `earlier/${nth}`;
      return { place, checkpoint: take(`${place}/checkpoint.txt`), consistency: take(`${place}/consistency.txt`) };
    }),
  };
  if (found.entries.length === 0) wrong('entries', 'there are none');
  for (const name of files.keys()) if (!taken.has(name)) wrong(name, 'it does not belong here');
  const { manifest } = found;
  return isWhole && manifest !== null ? { ...found, manifest } : null;
}

function digitsIn(name: string, before: string, after: RegExp): string[] {
  const [, digits = '', rest = ''] = /^([1-9]\d{0,3})(.*)$/.exec(name.slice(before.length)) ?? [];
  return digits !== '' && after.test(rest.startsWith('/') ? '/' : rest) ? [digits] : [];
}

function manifestIn(bytes: Buffer): Manifest {
  const value = readStrict(bytes) as Readonly<Record<string, Json>> | null;
  const { v, kind, about, policy } = value ?? {};
  if (v !== 1 || kind !== 'lienthong/bundle' || typeof about !== 'string' || typeof policy !== 'string')
    throw new TypeError('it is not the manifest of a bundle of version 1');
  return { about, policy };
}
