import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isCode } from './errno.ts';

/**
 * Makes a directory that is there whole or not at all, whatever interrupts the making: `make` fills a directory of
 * another name beside it, which is then renamed. When several processes make the same one, the first wins and the
 * others take its result. What interrupted makings left behind is removed on the way.
 */
export async function makeWhole(target: string, make: (partial: string) => Promise<void>): Promise<void> {
  await removeAbandoned(target);
  const partial = `${target}.partial-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await make(partial);
    await rename(partial, target);
  } catch (error) {
    await remove(partial);
    if (!isCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
  }
}

async function removeAbandoned(target: string): Promise<void> {
  const prefix = `${basename(target)}.partial-`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const maker = Number(name.slice(prefix.length).split('-')[0]);
    if (!isAlive(maker)) await remove(join(dirname(target), name));
  }
}

/** Whether a process with this id exists, of whatever user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** Retries, because a program killed a moment ago may still be writing there. */
async function remove(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
