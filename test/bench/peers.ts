import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { postgraphileDocuments } from './peers/postgraphile-documents.ts';
import type { Variant } from './variant.ts';

const folder = resolve(import.meta.dirname, 'peers');

/** Servers of others, over the same databases. */
const peers: readonly Variant[] = [
  { name: 'Apollo Server', module: './peers/apollo.mjs' },
  { name: 'mercurius + jit', module: './peers/mercurius.mjs' },
  {
    name: 'PostGraphile, residence alone',
    module: './peers/postgraphile.mjs',
    ownDocuments: postgraphileDocuments,
  },
];

/** The peers, if their packages are installed. */
export function installedPeers(): readonly Variant[] {
  return existsSync(resolve(folder, 'node_modules/.package-lock.json')) ? peers : [];
}

/** Installs the packages of the peers if they are not there. @returns the peers, none where npm could not get them */
export function installPeers(): readonly Variant[] {
  if (installedPeers().length === 0) {
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return installedPeers();
}
