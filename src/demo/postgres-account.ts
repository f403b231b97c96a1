import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isCode } from './errno.ts';
import { PostgresError } from './postgres-error.ts';

const execFileAsync = promisify(execFile);

/** The account PostgreSQL runs under. It refuses root, so root lends it another one. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** True where the hub itself is root and this account sees less than the hub does. */
  readonly lent: boolean;
}

/** What PostgreSQL's programs get to see of the environment: a stray PGDATA or locale must not change what they do. */
export const environment: NodeJS.ProcessEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/**
 * The account for one data directory: the caller's own; for root the owner of what is already there, else `postgres`,
 * else `nobody`. Throws `NOT_OURS` where an ordinary user finds the directory of somebody else.
 */
export async function accountFor(dataDir: string): Promise<Account> {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) {
    throw new PostgresError('UNSUPPORTED', {
      vi: 'PostgreSQL đi kèm không chạy trực tiếp trên Windows: hãy chạy trong WSL, hoặc khai báo địa chỉ một PostgreSQL sẵn có (xem .env.example).',
      en: 'The embedded PostgreSQL does not run on Windows itself: use WSL, or give the address of a PostgreSQL of your own (see .env.example).',
    });
  }
  const owner = await ownerOf(dataDir);
  if (uid === 0) {
    if (owner !== null && owner.uid !== 0) return { ...owner, lent: true };
    return { ...((await idsOf('postgres')) ?? (await idsOf('nobody')) ?? { uid: 65534, gid: 65534 }), lent: true };
  }
  if (owner !== null && owner.uid !== uid) {
    throw new PostgresError('NOT_OURS', {
      vi: `Thư mục dữ liệu ${dataDir} thuộc về tài khoản khác (uid ${owner.uid}): hãy khởi động bằng root hoặc tài khoản đó, hoặc xóa thư mục bằng quyền root.`,
      en: `The data directory ${dataDir} belongs to another account (uid ${owner.uid}): start as root or as that account, or delete the directory as root.`,
    });
  }
  return { uid, gid, lent: false };
}

/** Runs a program to its end under the account. Resolves to null when it succeeded, else to the reason. */
export async function tryAs(account: Account, program: string, args: readonly string[]): Promise<Error | null> {
  try {
    await execFileAsync(program, args, { uid: account.uid, gid: account.gid, cwd: '/', env: environment });
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether the account can enter the directory: asked of the system itself, so that ACLs and mounts count too. */
export async function canEnter(account: Account, directory: string): Promise<boolean> {
  return (await tryAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory])) === null;
}

async function ownerOf(directory: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const { uid, gid } = await stat(directory);
    return { uid, gid };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** `id` asks the system's own directory of accounts (passwd, LDAP, macOS), which a file read here would miss. */
export async function idsOf(name: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (which) => Number((await execFileAsync('id', [which, name])).stdout)),
    );
    return uid && gid ? { uid, gid } : null;
  } catch {
    return null;
  }
}
