import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { executeCodegen } from '@graphql-codegen/cli';
import { beforeAll, expect, test } from 'vitest';
import config from '../codegen.ts';

const ROOT = new URL('../', import.meta.url);
const written = new Map<string, string>();

beforeAll(async () => {
  const { result, error } = await executeCodegen({ ...config, cwd: fileURLToPath(ROOT) });
  if (error) throw error;
  for (const { filename, content } of result) written.set(filename, content);
}, 60_000);

test('every generated file is what `npm run codegen` writes now', async () => {
  expect(written.size).toBeGreaterThan(0);
  for (const [path, content] of written) {
    expect(await readFile(new URL(path, ROOT), 'utf8'), `${path} is stale: run \`npm run codegen\``).toBe(content);
  }
});

test('nothing else lies in the generated folders', async () => {
  for (const folder of ['src/generated', 'schema/clients']) {
    const present = (await readdir(new URL(folder, ROOT))).map((name) => `${folder}/${name}`);
    expect(present.sort()).toEqual([...written.keys()].filter((path) => path.startsWith(folder)).sort());
  }
});

test('the model imports nothing', () => {
  expect(written.get('src/generated/model.ts')).not.toMatch(/\b(import|require)\b\s*[({'"]/);
});
