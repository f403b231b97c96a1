import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openPortal } from '../../connectors/portal/portal.ts';
import type { Portal, PortalLimits } from '../../src/connect/portal.ts';
import { drawDossiers } from '../../src/demo/portal-service/draw-dossiers.ts';
import { isPeakHour } from '../../src/demo/portal-service/faults.ts';
import { lastChange } from '../../src/demo/portal-service/portal-dossier.ts';
import { type PortalService, startPortalService } from '../../src/demo/portal-service/portal-service.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const from = Date.parse('2026-11-26T00:00:00Z');
const dossiers = drawDossiers({ count: 60, seed: 3, people: 300, units: ['U1', 'U2'], from, to: from + 3_600_000 });
const noon = () => new Date('2026-11-26T05:00:00Z');
const limits = (milliseconds = 2_000): PortalLimits => ({
  requestId: 'r-1',
  signal: new AbortController().signal,
  deadline: Date.now() + milliseconds,
});

async function portalOf(
  options: Partial<Parameters<typeof startPortalService>[0]> = {},
  token = 'right',
): Promise<{ portal: Portal; service: PortalService }> {
  const service = await startPortalService({ dossiers, token: 'right', seed: 1, now: noon, ...options });
  const portal = openPortal({ url: service.url, token });
  closing.push(
    () => service.stop(),
    () => portal.close(),
  );
  return { portal, service };
}

/** A portal that answers everything with this. */
async function portalThatSays(answer: string, status = 200): Promise<Portal> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const portal = openPortal({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'right' });
  closing.push(
    async () => void server.close(),
    () => portal.close(),
  );
  return portal;
}
const says = (response: object) =>
  portalThatSays(JSON.stringify({ code: '000', status: 1, correlationId: '', response }));

describe('the portal', () => {
  test('lists what has changed since a moment, page by page', async () => {
    const { portal } = await portalOf({ pageSize: 25 });
    const pages = await Promise.all([1, 2, 3].map((page) => portal.changed(null, page, limits())));
    const items = pages.flatMap((page) => (page.ok ? page.value.items : []));
    expect(pages.map((page) => page.ok && [page.value.pages, page.value.items.length])).toEqual([
      [3, 25],
      [3, 25],
      [3, 10],
    ]);
    expect(new Set(items.map(({ reference }) => reference))).toEqual(
      new Set(dossiers.map(({ reference }) => reference)),
    );
    const since = new Date(from + 1_800_000).toISOString();
    const later = await portal.changed(since, 1, limits());
    const expected = dossiers.filter((each) => (lastChange(each, noon().getTime()) ?? 0) >= from + 1_800_000);
    expect(later.ok && later.value.items).toHaveLength(Math.min(25, expected.length));
    for (const { changedAt } of later.ok ? later.value.items : []) expect(changedAt && changedAt >= since).toBe(true);
  });

  test('gives a submission as written, with dates and moments as the hub writes them', async () => {
    const { portal } = await portalOf();
    const [dossier] = dossiers;
    const answer = await portal.submission(dossier?.reference ?? '', limits());
    if (!answer.ok || !answer.value) throw new Error('There is no answer.');
    const { written, changedAt } = answer.value;
    expect(written).toMatchObject({ code: dossier?.code, channel: 'PORTAL', unit: dossier?.unit });
    expect(written.owner.dateOfBirth).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
    expect(changedAt).toMatch(/Z$/);
    expect(written.attachments[0]?.digest).toHaveLength(43);
    expect(await portal.submission('none', limits())).toEqual({ ok: true, value: null });
    expect(await portal.check('none', limits())).toEqual({ ok: true, value: null });
  });

  test('keeps of pushed states the latest one, in whatever order they come', async () => {
    const { portal, service } = await portalOf();
    const { reference = '', code = '' } = dossiers[0] ?? {};
    const push = (state: 'RECEIVED' | 'READY' | 'DECIDED', seq: number) =>
      portal.push(
        { reference, code, state, seq, at: noon().toISOString(), text: seq === 4 ? 'Mời nhận.' : null },
        limits(),
      );
    expect(await push('READY', 3)).toEqual({ ok: true, value: null });
    await push('RECEIVED', 1);
    expect(service.told(code)).toEqual({ state: 'READY', seq: 3, text: null });
    await push('DECIDED', 4);
    expect(service.told(code)).toEqual({ state: 'DECIDED', seq: 4, text: 'Mời nhận.' });
  });

  test('behaves by the clock: badly at peak hours, and else well', async () => {
    const hours = ['07:29', '07:30', '09:59', '10:00', '14:59', '15:00', '16:59', '17:00'];
    expect(hours.map((hour) => isPeakHour(Date.parse(`2026-11-26T${hour}:00+07:00`)))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
    const outcomes = async (hour: string) => {
      const now = () => new Date(`2026-11-26T${hour}:00+07:00`);
      const { portal } = await portalOf({ mode: 'as-reported', lateMs: 400, now });
      const answers = [];
      for (let i = 0; i < 40; i += 1) answers.push(await portal.check(dossiers[0]?.reference ?? '', limits(200)));
      return new Set(answers.map((answer) => (answer.ok ? 'OK' : answer.code)));
    };
    expect(await outcomes('08:30')).toEqual(new Set(['OK', 'UNREACHABLE', 'OVERLOADED', 'TIMEOUT', 'REJECTED']));
    expect(await outcomes('12:00')).toEqual(new Set(['OK']));
  });
});

describe('failures come with a code of the closed set, and in time:', () => {
  test.each([
    ['down', { mode: 'down' }, 'UNREACHABLE'],
    ['hanging', { mode: 'hang' }, 'TIMEOUT'],
    ['slow', { mode: 'slow', milliseconds: 2_000 }, 'TIMEOUT'],
    ['garbage', { mode: 'wrong', how: 'garbage' }, 'MALFORMED'],
    ['cut off', { mode: 'wrong', how: 'truncated' }, 'MALFORMED'],
    ['an error in an HTTP 200', { mode: 'wrong', how: 'error' }, 'REJECTED'],
    ['values of other types', { mode: 'wrong', how: 'types' }, 'MALFORMED'],
  ] as const)('%s', async (_, mode, code) => {
    const { portal, service } = await portalOf();
    await service.set(mode);
    const began = performance.now();
    expect(await portal.changed(null, 1, limits(300))).toEqual({ ok: false, code });
    expect(await portal.submission(dossiers[0]?.reference ?? '', limits(300))).toEqual({ ok: false, code });
    expect(performance.now() - began).toBeLessThan(1_800);
  });

  test('a token that is not taken', async () => {
    const { portal } = await portalOf({}, 'wrong');
    expect(await portal.changed(null, 1, limits())).toEqual({ ok: false, code: 'BAD_CONFIG' });
  });

  test('given up by whoever asked', async () => {
    const { portal, service } = await portalOf();
    await service.set({ mode: 'hang' });
    const controller = new AbortController();
    const asked = portal.changed(null, 1, { ...limits(), signal: controller.signal });
    controller.abort();
    expect(await asked).toEqual({ ok: false, code: 'TIMEOUT' });
  });
});

describe('what the portal writes wrongly', () => {
  const item = { maThamChieu: 'A', maDonVi: 'U1', ngayCapNhat: '2026-11-26T08:00:00+07:00' };

  test('a page with fewer items than it says is no answer', async () => {
    const portal = await says({ trang: 1, tongSoTrang: 1, soLuong: 2, danhSach: [item] });
    expect(await portal.changed(null, 1, limits())).toEqual({ ok: false, code: 'MALFORMED' });
  });

  test('an item that cannot be asked for is listed all the same, each under a name of its own', async () => {
    const danhSach = [
      item,
      { maDonVi: 'U1' },
      { maDonVi: 'U2' },
      null,
      { ...item, maThamChieu: 'B\u0000', ngayCapNhat: 'hôm qua' },
    ];
    const portal = await says({ trang: 1, tongSoTrang: 1, soLuong: 5, danhSach });
    const answer = await portal.changed(null, 1, limits());
    const items = answer.ok ? answer.value.items : [];
    expect(items[0]).toEqual({ reference: 'A', unit: 'U1', changedAt: '2026-11-26T01:00:00.000Z' });
    for (const { reference, changedAt } of items.slice(1)) {
      expect(reference).toMatch(/^\?[\w-]{22}$/);
      expect(changedAt).toBeNull();
    }
    expect(new Set(items.map(({ reference }) => reference)).size).toBe(5);
  });

  test('a submission without the shape of one is no answer; words that nobody knows are told as such', async () => {
    expect(await (await says({ hoSo: { maHoSo: 'x' } })).submission('A', limits())).toEqual({
      ok: false,
      code: 'MALFORMED',
    });
    const hoSo = {
      ...{ ...item, maHoSo: 'x', chuHoSo: { soDinhDanh: 12 }, doiTuong: [], nguoiNop: { tuCach: 'HÀNG_XÓM' } },
      tepDinhKem: [{ chuKySo: 'toString' }],
    };
    const answer = await (await says({ hoSo })).submission('A', limits());
    expect(answer.ok && answer.value?.written).toMatchObject({
      owner: { personalId: null },
      submitter: { claims: null },
      attachments: [{ kind: '', signature: null }],
      payment: null,
    });
  });
});
