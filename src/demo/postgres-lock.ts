import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Text } from '../generated/model.ts';
import { isCode } from './errno.ts';
import { PostgresError } from './postgres-error.ts';
import { isAlive } from './whole-directory.ts';

const execFileAsync = promisify(execFile);

/** Milliseconds to wait for an earlier PostgreSQL: one that is stopping, and one that may be about to. */
const patience = { stopping: 15_000, running: 2_000 };

/** The state that a PostgreSQL server writes about itself into its directory while it runs. */
export interface ServerState {
  readonly pid: number;
  readonly status: 'starting' | 'ready' | 'stopping';
}

/** Reads the state file of a cluster; null where no server is, or none that has got as far. */
export async function serverState(cluster: string): Promise<ServerState | null> {
  const lines = (await readIfThere(join(cluster, 'postmaster.pid')))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const written = lines?.[7]?.trim();
  return { pid, status: written === 'ready' || written === 'stopping' ? written : 'starting' };
}

/**
 * Resolves when no server runs on the cluster: at once as a rule, within seconds after its hub was killed. A lock left
 * by a crash whose process id another program has since been given (PostgreSQL would refuse to start for ever) is
 * removed. Throws `IN_USE` where a server stays.
 */
export async function whenFree(cluster: string, socketLock: string, onProgress: (step: Text) => void): Promise<void> {
  const since = performance.now();
  let said = false;
  for (;;) {
    await removeStaleLock(socketLock, cluster);
    await removeStaleLock(join(cluster, 'postmaster.pid'), cluster);
    const state = await serverState(cluster);
    if (state === null || !isAlive(state.pid)) return;
    if (performance.now() - since > (state.status === 'stopping' ? patience.stopping : patience.running)) {
      throw new PostgresError('IN_USE', {
        vi: `Thư mục dữ liệu ${cluster} đang được một PostgreSQL khác sử dụng (tiến trình ${state.pid}): hãy dừng bản hub đang chạy, hoặc khởi động bản này với PORT khác.`,
        en: `Another PostgreSQL (process ${state.pid}) runs on the data directory ${cluster}: stop the hub that runs there, or start this one with another PORT.`,
      });
    }
    if (!said) {
      onProgress({
        vi: 'Đang chờ PostgreSQL của lần chạy trước dừng hẳn',
        en: 'Waiting for the previous PostgreSQL to stop',
      });
    }
    said = true;
    await sleep(100);
  }
}

async function removeStaleLock(lock: string, cluster: string): Promise<void> {
  const pid = Number((await readIfThere(lock))?.split('\n')[0]);
  if (Number.isInteger(pid) && pid > 0 && isAlive(pid) && !(await mayServe(pid, cluster)))
    await rm(lock, { force: true });
}

/** False only where the process is surely not a PostgreSQL server of this cluster. */
async function mayServe(pid: number, cluster: string): Promise<boolean> {
  const command =
    (await readIfThere(`/proc/${pid}/comm`)) ??
    (await execFileAsync('ps', ['-p', String(pid), '-o', 'comm=']).then(
      ({ stdout }) => stdout,
      () => null,
    ));
  if (command !== null && basename(command.trim()) !== 'postgres') return false;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch {
    return true;
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ESRCH')) return null;
    throw error;
  }
}
