import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { unannounced } from '../../../../src/graph/contract/evolution/changelog.ts';
import { changes } from '../../../../src/graph/contract/evolution/changes.ts';
import { wrongDeprecations } from '../../../../src/graph/contract/evolution/deprecations.ts';
import { release } from '../../../../src/graph/contract/evolution/release.ts';

const ROOT = new URL('../../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, ROOT), 'utf8');

describe('the public schema against the one that clients build on', () => {
  test('the CHANGELOG names every change that a client may notice', async () => {
    const [before, after] = [await read('schema/released/public.graphql'), await read('schema/public.graphql')];
    const found = changes(buildSchema(before), buildSchema(after));
    expect(unannounced(found, await read('CHANGELOG.md')).join('\n')).toBe('');
  });

  test('what is deprecated names successor and day', async () => {
    expect(wrongDeprecations(buildSchema(await read('schema/public.graphql')))).toEqual([]);
  });
});

const released = 'type Query { sex: Sex name: String } enum Sex { MALE }';
const next = 'type Query { sex: Sex } enum Sex { MALE FEMALE }';
const found = changes(buildSchema(released), buildSchema(next));

describe('what the CHANGELOG lacks', () => {
  test('is told with what to write and where', () => {
    expect(unannounced(found, '## Unreleased\n')).toEqual([
      'Query.name was removed. Add a line with `Query.name` to CHANGELOG.md, under `### Breaking` of `## Unreleased`: what a client has to do.',
      'FEMALE was added to enum type Sex. Add a line with `Sex.FEMALE` to CHANGELOG.md, under `## Unreleased`: what a client has to do.',
    ]);
  });

  test.each([
    ['said before the last release', '## Unreleased\n\n## 1\n\n- `Sex.FEMALE`\n\n### Breaking\n\n- `Query.name`', 2],
    ['breaking, and not said to be', '## Unreleased\n\n- `Query.name`, `Sex.FEMALE`', 1],
    ['under the next heading', '## Unreleased\n\n### Breaking\n\n### Added\n\n- `Query.name`, `Sex.FEMALE`', 1],
    ['another of a like name', '## Unreleased\n\n- `Sex.FEMALES`\n\n### Breaking\n\n- `Query.names`', 2],
    ['nothing', '## Unreleased\n\n- `Sex.FEMALE` is new.\n\n### Breaking\n\n- `Query.name`: ask for\n  another.', 0],
  ])('%s', (_, changelog, count) => {
    expect(unannounced(found, changelog)).toHaveLength(count);
  });
});

describe('deprecations', () => {
  const wrong = (reason: string) =>
    wrongDeprecations(buildSchema(`type Query { name: String sex: Int @deprecated(reason: "${reason}") }`));

  test.each([
    ['successor and day', 'Use `Query.name`; gone from 2027-06-30.', []],
    ['no day', 'Use `Query.name`.', ['day']],
    ['no day of the calendar', 'Use `Query.name`; gone from 2027-13-30.', ['day']],
    ['no successor', 'Gone from 2027-06-30.', ['successor']],
    ['a successor that is not there', 'Use `Query.names`; gone from 2027-06-30.', ['successor']],
    ['itself', 'Use `Query.sex`; gone from 2027-06-30.', ['successor']],
  ])('%s', (_, reason, missing) => {
    const said = wrong(reason);
    expect(said).toHaveLength(missing.length);
    for (const [index, word] of missing.entries()) expect(said[index]).toContain(word);
  });

  test('of values, arguments and inputs too', () => {
    const sdl = `type Query { a(b: Int @deprecated, by: By): E } enum E { A B @deprecated } input By { c: Int @deprecated }`;
    const places = wrongDeprecations(buildSchema(sdl)).map((each) => each.split(': ')[0]);
    expect([...new Set(places)].sort()).toEqual(['By.c', 'E.B', 'Query.a(b:)']);
  });
});

describe('npm run release', () => {
  async function inFolder(changelog: string, act: (root: URL, read: (path: string) => Promise<string>) => unknown) {
    const folder = await mkdtemp(join(tmpdir(), 'lienthong-release-'));
    try {
      await mkdir(join(folder, 'schema'));
      await writeFile(join(folder, 'package.json'), '{"version":"2.0.0"}');
      await writeFile(join(folder, 'schema/public.graphql'), released);
      await writeFile(join(folder, 'CHANGELOG.md'), changelog);
      await act(pathToFileURL(`${folder}/`), (path) => readFile(join(folder, path), 'utf8'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('keeps the schema and closes the section', () =>
    inFolder('# Changelog\n\n## Unreleased\n\n- All.\n', async (root, read) => {
      expect(release(root)).toBe('2.0.0');
      expect(await read('schema/released/public.graphql')).toBe(released);
      expect(await read('CHANGELOG.md')).toBe('# Changelog\n\n## Unreleased\n\n## 2.0.0\n\n- All.\n');
      expect(() => release(root)).toThrow('2.0.0 is released already');
    }));

  test('refuses while a change is not announced, and writes nothing', () =>
    inFolder('## Unreleased\n\n- All.\n', async (root, read) => {
      release(root);
      await writeFile(new URL('package.json', root), '{"version":"3.0.0"}');
      await writeFile(new URL('schema/public.graphql', root), next);
      await writeFile(new URL('CHANGELOG.md', root), '## Unreleased\n\n- `Sex.FEMALE` is new.\n');
      expect(() => release(root)).toThrow('Query.name was removed.');
      expect(await read('schema/released/public.graphql')).toBe(released);
      expect(await read('CHANGELOG.md')).toBe('## Unreleased\n\n- `Sex.FEMALE` is new.\n');
    }));

  test('refuses when there is nothing to release', () =>
    inFolder('## Unreleased\n\n## 1.0.0\n\n- All.\n', (root) => {
      expect(() => release(root)).toThrow('nothing is unreleased');
    }));
});
