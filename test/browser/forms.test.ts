import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormKind, formOf } from '../../src/dossier/form/form.ts';
import { filled } from '../dossier/form/filled.ts';

const kinds: readonly FormKind[] = ['RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY'];
const minute = 60_000;
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath)
  console.warn('\n*** No Chromium on this machine: forms WERE NOT LOOKED AT (CI fails without it).\n');

describe.runIf(executablePath !== undefined || process.env.CI)('one-stop forms in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage();
  }, minute);
  afterAll(() => browser?.close());

  it.each(kinds)(
    '%s: what was submitted is text, never markup, and nothing is loaded',
    { timeout: minute },
    async (kind) => {
      const evil = `<img src=x onerror="document.title='!'">&amp;'</p><script>document.title='!'</script>`;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(formOf(kind, filled(evil, evil)) ?? '', { waitUntil: 'load' });
      expect(await page.title()).toContain('H29.50.05.13-261123-0001');
      expect(await page.locator('img, script').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain(evil);
      expect(asked).toEqual([]);
    },
  );

  it.each(kinds)('%s prints on one sheet of A4', { timeout: minute }, async (kind) => {
    await page.setContent(formOf(kind, filled('Nguyễn Thị Hòa', 'Thiếu người giải quyết.')) ?? '');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Number(width) / 72, Number(height) / 72].map((inches) => Math.round(inches * 25.4))).toEqual([210, 297]);
  });
});
