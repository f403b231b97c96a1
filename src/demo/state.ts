import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What one copy of the demo, by its port, keeps between starts: `.data/<port>` in the package, whatever the cwd. */
export function stateDirectory(port: number): string {
  return join(root, '.data', String(port));
}

/** A secret file of that directory, made on first use and readable by its owner alone. */
export async function keptSecret(
  directory: string,
  name: string,
  make: () => Promise<string> | string,
): Promise<string> {
  const file = join(directory, name);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  const made = await make();
  await writePrivately(file, made);
  return made;
}

export async function writePrivately(file: string, content: string): Promise<void> {
  await mkdir(resolve(file, '..'), { recursive: true });
  const whole = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(whole, content, { mode: 0o600 });
  await rename(whole, file);
}

/** How commands find the copy that runs: where it takes commands, the word that it takes them with, and its store. */
export interface Running {
  readonly control: string;
  readonly secret: string;
  readonly storeUrl: string;
}

const runningFile = (directory: string) => join(directory, 'running.json');

export async function announceRunning(directory: string, running: Running): Promise<void> {
  await writePrivately(runningFile(directory), JSON.stringify(running));
}

export async function withdrawRunning(directory: string): Promise<void> {
  await rm(runningFile(directory), { force: true });
}

/** The copy that runs on this directory; null if none answers, whatever an ended one left behind. */
export async function findRunning(directory: string): Promise<Running | null> {
  const text = await readFile(runningFile(directory), 'utf8').catch(() => null);
  if (text === null) return null;
  const running = JSON.parse(text) as Running;
  const answer = await tell(running, '/').catch(() => null);
  return answer?.ok ? running : null;
}

/** Sends a command to a running copy. Rejects if it does not answer within five seconds. */
export function tell(
  { control, secret }: Pick<Running, 'control' | 'secret'>,
  path: string,
  body: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(new URL(path, control), {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(5000),
  });
}
