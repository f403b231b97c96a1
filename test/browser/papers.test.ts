import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, openCity } from '../support/city.ts';
import { type DossierHub, openDossiers } from '../support/dossiers.ts';
import { actOn, recordedWaiver } from '../support/recorded-waiver.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const minute = 60_000;
const address = 'http://localhost:4000';
if (!executablePath)
  console.warn('\n*** No Chromium on this machine: papers WERE NOT LOOKED AT (CI fails without it).\n');

/** Pixels that are light or dark, as a camera gives them. */
const rgbaOf = (pixels: string): Uint8ClampedArray =>
  Uint8ClampedArray.from([...pixels].flatMap((pixel) => (pixel === '1' ? [255, 255, 255, 255] : [0, 0, 0, 255])));

describe.runIf(executablePath !== undefined || process.env.CI)('papers of the evidence log', () => {
  let city: City;
  let dossiers: DossierHub;
  let browser: Browser;
  let page: Page;
  let dossier: string;
  let waiver: { readonly id: string };
  beforeAll(async () => {
    city = await openCity(100);
    dossiers = await openDossiers(city, {
      storeClock: async () => new Date(dossiers.clock.now),
      relyingParty: { id: 'localhost', origin: address, name: 'Liên thông' },
    });
    await dossiers.store.evidence.open('demo.invalid/lienthong/decisions');
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage();
    ({ dossier, ...waiver } = await recordedWaiver(city, dossiers));
  }, 4 * minute);
  afterAll(async () => {
    await browser?.close();
    await dossiers?.close();
    await city?.close();
  });

  /** What the code on the page says, as a reader of codes sees it. */
  async function scanned(): Promise<URL> {
    const svg = await page.locator('.seal svg').evaluate((element) => element.outerHTML);
    const canvas = await browser.newPage();
    const pixels = await canvas.evaluate(async (text) => {
      // biome-ignore lint/suspicious/noExplicitAny: types of the DOM are not those of the hub
      const web = globalThis as any;
      const image = new web.Image();
      image.src = `data:image/svg+xml;utf8,${encodeURIComponent(text.replace('<svg', '<svg width="360" height="360"'))}`;
      await image.decode();
      const drawn = web.document.createElement('canvas');
      drawn.width = drawn.height = 360;
      const context = drawn.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, 360, 360);
      context.drawImage(image, 0, 0, 360, 360);
      const { data } = context.getImageData(0, 0, 360, 360) as { data: Uint8ClampedArray };
      return Array.from({ length: 360 * 360 }, (_, at) => ((data[at * 4] ?? 0) > 127 ? '1' : '0')).join('');
    }, svg);
    await canvas.close();
    return new URL(decodeQR({ width: 360, height: 360, data: rgbaOf(pixels) }));
  }
  async function shown(html: string): Promise<string> {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html, { waitUntil: 'load' });
    expect(asked).toEqual([]);
    expect(html).not.toMatch(/được miễn trừ/i);
    return page.locator('main').innerText();
  }
  const status = async (url: URL) => {
    const response = await dossiers.get(`${url.pathname}${url.search}`);
    return { status: response.status, text: await response.text() };
  };
  const paper = async (): Promise<string> => {
    const asked = 'query ($id: ID!) { waiver(id: $id) { paper receipt { leafHash } } }';
    return (await dossiers.ask(asked, { id: waiver.id })).waiver.paper;
  };

  it('a record of basis says what it is, and its code leads to how it stands today', { timeout: minute }, async () => {
    const text = await shown(await paper());
    for (const said of [
      ...['THỬ NGHIỆM', 'Ghi nhận căn cứ sử dụng dữ liệu (miễn trừ trách nhiệm)'.toUpperCase(), dossier, 'NOT_COVERED'],
      ...['chờ cơ quan có thẩm quyền xem xét', 'Hai mươi ngày không trả lời.', 'Chỉ đăng nhập, không ký'],
      ...['Quét mã để xem tình trạng hôm nay', 'mới là cam kết của hệ thống'],
    ])
      expect(text).toContain(said);
    const url = await scanned();
    expect(url.origin).toBe(address);
    expect([...url.searchParams.keys()]).toEqual(['log', 'index', 'leaf']);
    const today = await status(url);
    expect(today).toMatchObject({ status: 200, text: expect.stringContaining('Đã ghi nhận') });
    expect(today.text).not.toContain(dossier);
    expect(today.text).not.toContain('CB1');
    const revoked = { waiver: waiver.id, reason: 'Sổ gốc ghi khác với dữ liệu.' };
    expect((await actOn(dossiers, 'revokeWaiver', revoked, 'waiver { id }')).errors).toEqual([]);
    expect((await status(url)).text).toContain('Đã rút lại');
    expect(await shown(await paper())).toContain('Đã rút lại');
    const other = new URL(url);
    other.searchParams.set('leaf', `A${url.searchParams.get('leaf')?.slice(1)}`);
    expect((await status(other)).status).toBe(404);
    other.searchParams.set('index', '-1');
    expect((await status(other)).status).toBe(404);
  });

  it('what was looked up is printed with source, time, request and digest', { timeout: minute }, async () => {
    const asked = `query ($code: String!) { dossier(code: $code) { latestAssessment {
      digest lookupRecord attempts { requestId } components { facts { label text claims { requestId } } } } } }`;
    const { latestAssessment: assessment } = (await dossiers.ask(asked, { code: dossier })).dossier;
    const text = await shown(assessment.lookupRecord);
    expect(text).toContain(assessment.digest);
    for (const { requestId } of assessment.attempts) expect(text).toContain(requestId);
    for (const { label, text: value } of assessment.components.flatMap(({ facts }: { facts: unknown[] }) => facts)) {
      expect(text).toContain(label);
      if (value !== null) expect(text).toContain(value);
    }
    const told = await status(await scanned());
    expect(told).toMatchObject({ status: 200, text: expect.stringContaining('Kết quả tra cứu dữ liệu') });
  });

  it('both print on A4', { timeout: minute }, async () => {
    await page.setContent(await paper());
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Number(width) / 72, Number(height) / 72].map((inches) => Math.round(inches * 25.4))).toEqual([210, 297]);
  });
});
