import { createHash } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rmdir,
  stat,
  symlink,
  unlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isCode } from './errno.ts';
import { type Account, canEnter } from './postgres-account.ts';
import { PostgresError } from './postgres-error.ts';

/** Longest path of a socket that Linux (107) and macOS (103) both take, in bytes. */
const longestSocketPath = 103;
const socketName = '.s.PGSQL.5432';

/** What the launcher itself puts into a data directory. */
const ours = /^(cluster|cluster\.partial-.*|postgres\.log)$/;

/**
 * The user's directory outside every checkout, where nobody else can write. It holds what cannot lie in the data
 * directory: sockets (their path must be short) and, for root, what PostgreSQL's account could not reach in the
 * checkout. For root under /var/lib where possible: cleaners of temporary directories would delete files one by one.
 */
export async function outsidePlace(account: Account): Promise<string> {
  const temporary = [tmpdir(), '/tmp'];
  const candidates = account.lent
    ? ['/var/lib', ...temporary].map((base) => join(base, 'lienthong'))
    : temporary.map((base) => join(base, `lienthong-${account.uid}`));
  const refusals: string[] = [];
  for (const place of candidates) {
    const refusal = await whyNotPlace(place, account);
    if (refusal === null) return place;
    refusals.push(`${place}: ${refusal}`);
  }
  throw new PostgresError('NOT_RUNNABLE', {
    vi: `Không có thư mục riêng nào cho PostgreSQL (${refusals.join('; ')}): hãy đặt TMPDIR là một thư mục có đường dẫn ngắn và ghi được.`,
    en: `There is no private directory for PostgreSQL (${refusals.join('; ')}): set TMPDIR to a writable directory with a short path.`,
  });
}

async function whyNotPlace(place: string, account: Account): Promise<string | null> {
  if (Buffer.byteLength(join(socketDirectory(place, ''), socketName)) > longestSocketPath) return 'path too long';
  try {
    await mkdir(place);
    await chmod(place, account.lent ? 0o755 : 0o700);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) return error instanceof Error ? error.message : String(error);
  }
  const found = await lstat(place);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    return 'not a directory of this user alone';
  }
  return (await canEnter(account, place)) ? null : `closed to uid ${account.uid}`;
}

/** Where the socket of one data directory lies; always of the same length. */
export function socketDirectory(place: string, dataDir: string): string {
  return join(place, `socket-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
}

/** The data directory's one true name, however it was written. Its parent is made if need be. */
export async function canonical(dataDir: string): Promise<string> {
  await mkdir(dirname(resolve(dataDir)), { recursive: true });
  return join(await realpath(dirname(resolve(dataDir))), basename(dataDir));
}

/**
 * The directory in which the data really lie, made on the first call: `dataDir` itself or, where the account cannot
 * reach it, a directory in `place` that `dataDir` links to. Throws `NOT_OURS` where it holds other things.
 */
export async function openHome(dataDir: string, account: Account, place: string): Promise<string> {
  const home = await existingHome(dataDir);
  if (home !== null) {
    if (await canEnter(account, home)) return home;
    throw new PostgresError('NOT_OURS', {
      vi: `Tài khoản uid ${account.uid} không vào được thư mục dữ liệu ${home}: hãy sửa quyền của thư mục hoặc xóa bằng "npm run reset".`,
      en: `The account uid ${account.uid} cannot enter the data directory ${home}: mend its permissions, or delete it with "npm run reset".`,
    });
  }
  if (await canEnter(account, dirname(dataDir))) {
    await mkdir(dataDir, { recursive: true });
    await giveTo(account, dataDir);
    return dataDir;
  }
  const outside = await mkdtemp(join(place, 'data-'));
  await giveTo(account, outside);
  try {
    await removeEmpty(dataDir);
    await symlink(outside, dataDir);
    return outside;
  } catch (error) {
    await rmdir(outside);
    if (!isCode(error, 'EEXIST', 'ENOTDIR')) throw error;
    // Another process was quicker.
    return openHome(dataDir, account, place);
  }
}

/** No error where there is no such directory. */
export async function removeEmpty(directory: string): Promise<void> {
  await rmdir(directory).catch((error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error;
  });
}

/** The directory in which data lie already; null where there are none. Unlinks a link to nowhere. */
export async function existingHome(dataDir: string): Promise<string | null> {
  const link = await readlink(dataDir).catch(() => null);
  const home = link === null ? dataDir : resolve(dirname(dataDir), link);
  const entries = await readdir(home).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  });
  if (entries === null) {
    if (link !== null) await unlink(dataDir);
    return null;
  }
  if (entries.some((name) => !ours.test(name))) {
    throw new PostgresError('NOT_OURS', {
      vi: `Thư mục ${home} chứa cả những thứ khác ngoài dữ liệu PostgreSQL của bản demo: hãy chọn thư mục khác hoặc tự dọn thư mục này.`,
      en: `The directory ${home} holds other things than the demo's PostgreSQL: choose another one, or empty it yourself.`,
    });
  }
  return entries.length === 0 && link === null ? null : home;
}

/** Makes the directory private to the account. */
export async function giveTo(account: Account, directory: string): Promise<void> {
  await chmod(directory, 0o700);
  const { uid } = await stat(directory);
  if (uid !== account.uid) await chown(directory, account.uid, account.gid);
}
