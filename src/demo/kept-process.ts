import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { type Account, environment } from './postgres-account.ts';

/**
 * `$1` is the signal that asks the program to end, `$2` the log, the rest the program. The shell becomes the program and
 * leaves a watcher behind that reads from Node's pipe. The pipe ends when Node ends it or dies, by whatever signal; then
 * the watcher stops the program: by that signal first (for PostgreSQL SIGINT, its fast shutdown), by SIGQUIT (its
 * immediate one) after five seconds. The watcher is started from a second shell so that the program has no child that it
 * does not know.
 */
const script = `
exec 3<&0
asked=$1
shift
( {
  read -r _ <&3
  kill -$asked $$
  left=25
  while kill -0 $$ && [ $left -gt 0 ]; do sleep 0.2; left=$((left - 1)); done
  kill -QUIT $$
} 2>/dev/null & )
log=$1
shift
exec "$@" </dev/null >>"$log" 2>&1 3<&-
`;

/** A program that cannot outlive this Node process, and that Ctrl-C in the terminal does not reach. */
export interface KeptProcess {
  readonly pid: number;
  /** Resolves once it has ended, with how: `exit code 1`, `signal SIGKILL`. */
  readonly ended: Promise<{ readonly success: boolean; readonly how: string }>;
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>;
  /** From now on Node may exit although it runs; it is then stopped. */
  unref(): void;
}

/** Starts a program under an account, to be ended by the signal `asked`. Its output is appended to the file `log`. Rejects where no process can be made. */
export async function keep(
  account: Account,
  log: string,
  program: string,
  args: readonly string[],
  asked: 'INT' | 'TERM' = 'INT',
): Promise<KeptProcess> {
  const child: ChildProcess = spawn('/bin/sh', ['-c', script, 'sh', asked, log, program, ...args], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const pipe = child.stdin;
  await once(child, 'spawn');
  if (child.pid === undefined || !(pipe instanceof Socket)) throw new Error('A spawned process has a pid and a pipe.');
  pipe.on('error', () => pipe.destroy());
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => {
    pipe.destroy();
    return { success: code === 0, how: signal === null ? `exit code ${code}` : `signal ${signal}` };
  });
  return {
    pid: child.pid,
    ended,
    async stop() {
      child.ref();
      pipe.destroy();
      // Beside the watcher's own signal, in case somebody has killed the watcher.
      child.kill(`SIG${asked}`);
      await ended;
    },
    unref() {
      child.unref();
      pipe.unref();
    },
  };
}
