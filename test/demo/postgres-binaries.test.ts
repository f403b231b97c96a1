import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, accountFor, tryAs } from '../../src/demo/postgres-account.ts';
import { type BinariesPackage, installedPackage, runnableBinaries } from '../../src/demo/postgres-binaries.ts';

let folder: string;
let place: string;
let installed: BinariesPackage;
let account: Account;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-binaries-'));
  await chmod(folder, 0o755);
  place = join(folder, 'place');
  await mkdir(place);
  installed = await installedPackage();
  account = await accountFor(join(folder, 'none-yet'));
});
afterAll(async () => {
  for (const directory of ['closed', 'closed/native/lib']) await chmod(join(folder, directory), 0o755);
  await rm(folder, { recursive: true });
});

/** The package as npm unpacks it when install scripts are blocked: without the links between the libraries. */
async function withoutLinks(name: string): Promise<BinariesPackage> {
  const root = join(folder, name);
  const links: string[] = [];
  await cp(installed.root, root, {
    recursive: true,
    filter: async (source) => {
      const isLink = (await lstat(source)).isSymbolicLink();
      if (isLink) links.push(source);
      return !isLink;
    },
  });
  const moved = (path: string) => join(root, relative(installed.root, path));
  return { ...installed, root, initdb: moved(installed.initdb), postgres: moved(installed.postgres) };
}

test('links missing between the libraries are made good where they are', async () => {
  const bare = await withoutLinks('blocked-scripts');
  expect(await tryAs(account, bare.postgres, ['--version'])).not.toBeNull();
  expect(await runnableBinaries(bare, account, place, () => {})).toBe(bare);
  expect(await tryAs(account, bare.postgres, ['--version'])).toBeNull();
  expect(await readdir(place)).toEqual([]);
});

test('binaries that cannot be used where they are, are copied out once, for all to read and none to change', async () => {
  const bare = await withoutLinks('closed');
  // As an ordinary user meets it: nothing can be added; as root's PostgreSQL does: nothing can be reached.
  await chmod(join(bare.root, 'native', 'lib'), 0o555);
  await chmod(bare.root, account.lent ? 0o700 : 0o755);

  const steps: string[] = [];
  const [binaries, same] = await Promise.all([
    runnableBinaries(bare, account, place, ({ en }) => steps.push(en)),
    runnableBinaries(bare, account, place, ({ en }) => steps.push(en)),
  ]);
  expect(same).toEqual(binaries);
  expect(steps.length).toBeGreaterThan(0);
  expect(binaries.postgres.startsWith(`${place}/`)).toBe(true);
  for (const program of [binaries.postgres, binaries.initdb]) {
    expect(await tryAs(account, program, ['--version'])).toBeNull();
    const { mode, uid } = await stat(program);
    expect({ others: (mode & 0o777).toString(8), uid }).toEqual({ others: '755', uid: process.getuid?.() });
  }

  steps.length = 0;
  expect(await runnableBinaries(bare, account, place, ({ en }) => steps.push(en))).toEqual(binaries);
  expect(steps).toEqual([]);
  expect(await readdir(place)).toHaveLength(1);
});
