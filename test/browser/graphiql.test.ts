import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningDemo, startDemo } from '../support/running-demo.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const minute = 60_000;
if (!executablePath)
  console.warn('\n*** No Chromium on this machine: the browser tests DID NOT RUN (CI fails without it).\n');

// CI has a browser or fails; a machine with only Node says loudly that this part did not run.
describe.runIf(executablePath !== undefined || process.env.CI)('GraphiQL in a browser', () => {
  let demo: RunningDemo;
  let browser: Browser;

  beforeAll(async () => {
    demo = await startDemo();
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  }, minute);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('asks the query of the README with one click, and no other host anything', { timeout: minute }, async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const hosts = new Set<string>();
    const failures: string[] = [];
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
    await page.goto(`http://localhost:${demo.port}/graphiql`);
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response');
    await expect.poll(() => answer.textContent(), { timeout: 10_000 }).toContain('Trần Thị Thu Hà');
    expect(await page.locator('.graphiql-query-editor').textContent()).toContain('ThreePeople');
    expect(failures).toEqual([]);
    expect([...hosts].filter((host) => host !== '')).toEqual([`localhost:${demo.port}`]);
    await page.close();
  });
});
