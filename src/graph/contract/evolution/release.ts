/**
 * `npm run release`: keeps the public schema as the one that clients now build on (schema/released/public.graphql, against
 * which later changes are held), and puts what is unreleased in the CHANGELOG under the version of package.json. Commits
 * nothing. Refuses while a change is not announced.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildSchema } from 'graphql';
import { unannounced, underVersion } from './changelog.ts';
import { changes } from './changes.ts';

/** @throws if the CHANGELOG is not ready. Nothing is written then. */
export function release(root: URL): string {
  const file = (path: string) => new URL(path, root);
  const read = (path: string) => readFileSync(file(path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const [sdl, changelog] = [read('schema/public.graphql'), read('CHANGELOG.md')];
  if (existsSync(file('schema/released/public.graphql'))) {
    const before = buildSchema(read('schema/released/public.graphql'));
    const missing = unannounced(changes(before, buildSchema(sdl)), changelog);
    if (missing.length > 0) throw new Error(missing.join('\n'));
  }
  const released = underVersion(changelog, version);
  mkdirSync(file('schema/released/'), { recursive: true });
  writeFileSync(file('CHANGELOG.md'), released);
  writeFileSync(file('schema/released/public.graphql'), sdl);
  return version;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`${release(new URL('../../../../', import.meta.url))}: schema/released/public.graphql, CHANGELOG.md`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
