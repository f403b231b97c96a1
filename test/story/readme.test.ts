import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inFewLines } from '../support/json-lines.ts';
import { type RunningDemo, startDemo } from '../support/running-demo.ts';

const readmeFile = new URL('../../README.md', import.meta.url);
const queryFile = new URL('../../src/demo/readme-query.graphql', import.meta.url);
const minute = 60_000;

let demo: RunningDemo;
beforeAll(async () => {
  demo = await startDemo();
}, minute);
afterAll(() => demo.stop());

/** The first block of this language. */
function block(readme: string, language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
}

const withoutTimes = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && 'retrievedAt' in value ? { ...value, retrievedAt: '' } : value;

it('shows the query that the demo prints, and the answer that it gives', { timeout: minute }, async () => {
  const readme = await readFile(readmeFile, 'utf8');
  const query = block(readme, 'graphql');
  expect(query).toBe(await readFile(queryFile, 'utf8'));
  expect(demo.printed).toContain(query.trim());

  const response = await fetch(`http://localhost:${demo.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: demo.authorization },
    body: JSON.stringify({ query }),
  });
  const answer: unknown = await response.json();
  // Rewrites the README's answer when asked to: README_ANSWER=write npx vitest run test/story/readme.test.ts
  if (process.env.README_ANSWER === 'write') {
    await writeFile(
      readmeFile,
      readme.replace(block(readme, 'json'), () => `${inFewLines(answer)}\n`),
    );
  }
  const shown = JSON.parse(block(await readFile(readmeFile, 'utf8'), 'json'), withoutTimes);
  expect(JSON.parse(JSON.stringify(answer), withoutTimes)).toEqual(shown);
});
