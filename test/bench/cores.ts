import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which processes run where; null where they cannot be tied to cores. */
export interface Cores {
  /** Of the server that is measured, alone there. */
  readonly server: number;
  /** Of everything else: the load and PostgreSQL. */
  readonly others: string;
}

/**
 * Ties this process, and all that it starts from now on, to all cores but the last, which is left to the server
 * measured. Null where there is one core, or no `taskset`.
 */
export function tieToCores(): Cores | null {
  const last = availableParallelism() - 1;
  if (last < 1) return null;
  const others = last === 1 ? '0' : `0-${last - 1}`;
  const { status } = spawnSync('taskset', ['-a', '-c', '-p', others, String(process.pid)]);
  return status === 0 ? { server: last, others } : null;
}
