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

/** A block of this language: the first, or the one that many later. */
function block(readme: string, language: string, at = 0): string {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))][at]?.[1] ?? '';
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`http://localhost:${demo.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: demo.authorization },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Rewrites the README's answer when asked to: README_ANSWER=write npx vitest run test/story/readme.test.ts */
async function keep(answer: unknown, at: number): Promise<void> {
  if (process.env.README_ANSWER !== 'write') return;
  const readme = await readFile(readmeFile, 'utf8');
  await writeFile(
    readmeFile,
    readme.replace(block(readme, 'json', at), () => `${inFewLines(answer)}\n`),
  );
}

const withoutTimes = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && 'retrievedAt' in value ? { ...value, retrievedAt: '' } : value;

it('shows the query that the demo prints, and the answer that it gives', { timeout: minute }, async () => {
  const readme = await readFile(readmeFile, 'utf8');
  const query = block(readme, 'graphql');
  expect(query).toBe(await readFile(queryFile, 'utf8'));
  expect(demo.printed).toContain(query.trim());

  const answer = await ask(query);
  await keep(answer, 0);
  const shown = JSON.parse(block(await readFile(readmeFile, 'utf8'), 'json'), withoutTimes);
  expect(JSON.parse(JSON.stringify(answer), withoutTimes)).toEqual(shown);
});

it('shows how a fact is confirmed, and what that changes', { timeout: minute }, async () => {
  const asked = '{ person(personalId: "000088000011") { dateOfBirth { ref text accuracy } } }';
  const dateOfBirth = async () =>
    ((await ask(asked)) as { data: { person: { dateOfBirth: { ref: string } } } }).data.person.dateOfBirth;
  const { ref } = await dateOfBirth();
  const readme = await readFile(readmeFile, 'utf8');
  expect(readme).toContain('{ person(personalId: "000088000011") { dateOfBirth { ref } } }');
  const answer = await ask(block(readme, 'graphql', 1).replace('ref: "…"', `ref: "${ref}"`));
  await keep(answer, 1);
  const shown = JSON.parse(block(await readFile(readmeFile, 'utf8'), 'json', 1));
  expect(answer).toEqual(shown);
  expect(await dateOfBirth()).toMatchObject({ ref, text: '12/06/1988', accuracy: 'CONFIRMED' });
});
