import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { executeCodegen } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from './codegen.ts';

const ROOT = new URL('../../', import.meta.url);

test('the operations of the front ends are typed by the schema as it is', { timeout: 60_000 }, async () => {
  const { result, error } = await executeCodegen({ ...config, cwd: fileURLToPath(ROOT) });
  if (error) throw error;
  expect(result.map(({ filename }) => filename)).toEqual(['test/clients/operations.ts']);
  for (const { filename, content } of result) {
    expect(await readFile(new URL(filename, ROOT), 'utf8'), `${filename} is stale: run \`npm run codegen\``).toBe(
      content,
    );
  }
});
