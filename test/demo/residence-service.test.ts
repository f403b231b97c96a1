import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Agent, fetch } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { load } from '../../src/demo/population/load.ts';
import { type ResidenceService, startResidenceService } from '../../src/demo/residence-service/service.ts';
import { freshDatabase } from '../support/postgres.ts';

const token = 'demo-token';
const caller = { MaYeuCau: 'request-1', MaDVC: '1.001193', MaDonVi: '26743', MaCanBo: 'CB001' };
const list = '/ngsp/CSDLDanCu/TraCuuDanhSach';
const verification = '/ngsp/CSDLDanCu/XacThucThongTin';
const householdList = '/ngsp/CSDLCuTru/TraCuuHoGiaDinh';

interface Envelope {
  readonly code: string;
  readonly status: number;
  readonly correlationId: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a caller reads out of untyped JSON
  readonly response: any;
}

let service: ResidenceService;
let databaseUrl: string;
const agent = new Agent();

beforeAll(async () => {
  const registers = {
    'civil-registry': await freshDatabase(),
    residence: await freshDatabase(),
    health: await freshDatabase(),
  };
  await load({ people: 300, seed: 2, registers });
  databaseUrl = registers.residence;
  service = await startResidenceService({ databaseUrl: registers.residence, token });
});
afterAll(async () => {
  await service.stop();
  await agent.destroy();
});
afterEach(() => service.set({ mode: 'up' }));

function post(
  path: string,
  body: unknown,
  { authorization = `Bearer ${token}`, signal = AbortSignal.timeout(5000) } = {},
) {
  return fetch(`${service.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    dispatcher: agent,
    signal,
  });
}

async function ask(path: string, body: unknown, options = {}): Promise<Envelope> {
  const response = await post(path, body, options);
  expect(response.status).toBe(200);
  return (await response.json()) as Envelope;
}

async function aSupersededNumber(): Promise<{ so_cu: string; so_dinh_danh: string }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('select so_cu, so_dinh_danh from so_dinh_danh_cu limit 1');
  await client.end();
  return rows[0];
}

const askPersons = async (...personalIds: string[]) =>
  (await ask(list, { ...caller, DanhSachSoDinhDanh: personalIds })).response.DanhSach;

describe('answers', () => {
  it('a person with everything that the protocol names', async () => {
    const { personalId, mother, father, children, household } = examples.clean;
    const [person] = await askPersons(personalId);
    expect(Object.keys(person).sort()).toEqual(
      'SoDinhDanh SoCMND HoVaTen HoTenKhac NgaySinh GioiTinh NoiSinh QueQuan DanToc QuocTich TrangThai NgayChet Cha Me Con TinhTrangHonNhan VoChong ThuongTru TamTru NoiOHienTai TamVang GiayTo SoDinhDanhCu SoHoSoCuTru LichSuHo NgayCapNhat'
        .split(' ')
        .sort(),
    );
    expect(person).toMatchObject({
      SoDinhDanh: personalId,
      HoVaTen: { Ho: 'Trần', ChuDem: 'Thị Thu', Ten: 'Hà' },
      NgaySinh: '1990-03-14',
      GioiTinh: 'Nữ',
      TrangThai: '1',
      NgayChet: null,
      Me: { SoDinhDanh: mother, HoVaTen: 'Lê Thị Mai' },
      Cha: { SoDinhDanh: father },
      Con: [
        { SoDinhDanh: children[0], HoVaTen: 'Nguyễn Minh Anh' },
        { SoDinhDanh: children[1], HoVaTen: 'Nguyễn Gia Bảo' },
      ],
      ThuongTru: [
        { TuNgay: '1990-03-14', DenNgay: '2015-06-20', DanhMucDVHC: 'QD124-2004' },
        { TuNgay: '2015-06-20', DenNgay: null, MaXa: '26743', DanhMucDVHC: 'QD19-2025' },
      ],
      TamTru: [],
      NoiOHienTai: { DiaChi: '118 Lý Thường Kiệt, Phường Bến Thành, Thành phố Hồ Chí Minh', DenNgay: null },
      SoHoSoCuTru: household,
    });
    expect(person.NgayCapNhat).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('each number once, and leaves out those it does not know', async () => {
    const { personalId, mother } = examples.clean;
    const persons = await askPersons(personalId, '000000000000', personalId, mother ?? '', 'not a number', '\0');
    expect(persons.map(({ SoDinhDanh }: { SoDinhDanh: string }) => SoDinhDanh).sort()).toEqual(
      [mother, personalId].sort(),
    );
  });

  it('the dead with their date, without an abode', async () => {
    const [father] = await askPersons((await askPersons(examples.clean.spouse ?? ''))[0].Cha.SoDinhDanh);
    expect(father).toMatchObject({ TrangThai: '2', NgayChet: '2021-08-15', NoiOHienTai: null });
    expect(father.ThuongTru.at(-1)).toMatchObject({ DenNgay: '2021-08-15' });
  });

  it('what a life leaves behind: papers, marriage, households', async () => {
    const { personalId, spouse, household } = examples.clean;
    const [person] = await askPersons(personalId);
    expect(person).toMatchObject({
      TinhTrangHonNhan: '2',
      VoChong: { SoDinhDanh: spouse, HoVaTen: 'Nguyễn Hoàng Nam' },
      SoDinhDanhCu: [],
      LichSuHo: [
        { TuNgay: '1990-03-14', DenNgay: '2015-06-20', QuanHeVoiChuHo: '04' },
        { SoHoSoCuTru: household, TuNgay: '2015-06-20', DenNgay: null, QuanHeVoiChuHo: '02' },
      ],
    });
    expect(person.GiayTo).toContainEqual(expect.objectContaining({ Loai: 'CMND9', So: person.SoCMND }));
    expect(Object.keys(person.GiayTo[0]).sort()).toEqual(
      ['CoGiaTriDen', 'Loai', 'NgayCap', 'NoiCap', 'So', 'TinhTrang'].sort(),
    );
    expect(Object.keys(person.ThuongTru[0])).toContain('LyDoXoa');
  });

  it('whose an old number is, and nothing for a number that nobody had', async () => {
    const { personalId, mother } = examples.clean;
    const [person, parent] = await Promise.all([personalId, mother ?? ''].map(async (id) => (await askPersons(id))[0]));
    const { response } = await ask('/ngsp/CSDLDanCu/TraCuuSo', {
      ...caller,
      DanhSachSo: [person.SoCMND, parent.SoCMND, '999999999', personalId],
    });
    const found = new Map(
      response.DanhSach.map(({ So, ...rest }: { So: string; Loai: string; SoDinhDanh: string }) => [So, rest]),
    );
    expect(found).toEqual(
      new Map([
        [person.SoCMND, { Loai: 'CMND9', SoDinhDanh: personalId }],
        [parent.SoCMND, { Loai: 'CMND9', SoDinhDanh: mother }],
      ]),
    );
  });

  it('whose a superseded number is, which is no longer a key', async () => {
    const superseded = await aSupersededNumber();
    expect(await askPersons(superseded.so_cu)).toEqual([]);
    const { response } = await ask('/ngsp/CSDLDanCu/TraCuuSo', { ...caller, DanhSachSo: [superseded.so_cu] });
    expect(response.DanhSach).toEqual([
      { So: superseded.so_cu, Loai: 'SO_DINH_DANH_CU', SoDinhDanh: superseded.so_dinh_danh },
    ]);
    const [person] = await askPersons(superseded.so_dinh_danh);
    expect(person.SoDinhDanhCu).toMatchObject([{ SoDinhDanh: superseded.so_cu }]);
  });

  it('a household with its head among the members', async () => {
    const number = examples.clean.household;
    const { response } = await ask(householdList, { ...caller, DanhSachSoHoSoCuTru: [number, 'CT99999999999'] });
    expect(response.DanhSach).toHaveLength(1);
    const [household] = response.DanhSach;
    expect(household).toMatchObject({ SoHoSoCuTru: number, ChuHo: { SoDinhDanh: examples.clean.spouse } });
    const relations = household.ThanhVien.map(({ QuanHeVoiChuHo }: { QuanHeVoiChuHo: string }) => QuanHeVoiChuHo);
    expect(relations).toEqual(['01', '02', '04', '04', '08', '09']);
  });

  it('whether number, name and date belong together', async () => {
    const verify = (HoVaTen: string, NgayThangNamSinh: string) =>
      ask(verification, { ...caller, SoDinhDanh: examples.clean.personalId, HoVaTen, NgayThangNamSinh });
    expect((await verify('Trần Thị Thu Hà', '1990-03-14')).response.KetQua).toBe(true);
    expect((await verify('TRẦN THỊ THU HÀ'.normalize('NFD'), '1990')).response.KetQua).toBe(true);
    for (const wrong of [
      verify('Trần Thị Thu Hạ', '1990-03-14'),
      verify('Tran Thi Thu Ha', '1990'),
      verify('Trần Thị Thu Hà', '1990-03-15'),
    ]) {
      expect(await wrong).toMatchObject({ code: '201', status: 0, response: { MaLoi: 'RECORD_NOT_FOUND' } });
    }
  });

  it('a ping', async () => {
    expect(await ask('/ngsp/TrangThai', caller)).toMatchObject({
      code: '000',
      status: 1,
      response: { TrangThai: 'HOAT_DONG' },
    });
  });
});

describe('refusals', () => {
  const fifty = Array.from({ length: 50 }, (_, i) => String(i).padStart(12, '0'));
  it.each<[string, string, unknown, object, string]>([
    ['without the token', list, { ...caller, DanhSachSoDinhDanh: [] }, { authorization: 'Bearer other' }, '100'],
    ['without the official', list, { ...caller, MaCanBo: undefined, DanhSachSoDinhDanh: [] }, {}, '200'],
    ['with an empty procedure', list, { ...caller, MaDVC: '', DanhSachSoDinhDanh: [] }, {}, '200'],
    ['with a unit too long', list, { ...caller, MaDonVi: 'x'.repeat(36), DanhSachSoDinhDanh: [] }, {}, '106'],
    ['with a request id too long', list, { ...caller, MaYeuCau: 'x'.repeat(41), DanhSachSoDinhDanh: [] }, {}, '302'],
    ['without the list', list, caller, {}, '200'],
    ['with numbers that are no text', list, { ...caller, DanhSachSoDinhDanh: [1] }, {}, '302'],
    ['over the batch limit', list, { ...caller, DanhSachSoDinhDanh: [...fifty, 'one more'] }, {}, '500'],
    [
      'over the batch limit of households',
      householdList,
      { ...caller, DanhSachSoHoSoCuTru: [...fifty, 'x'] },
      {},
      '500',
    ],
    [
      'with a date it does not know',
      verification,
      { ...caller, SoDinhDanh: '1', HoVaTen: 'A', NgayThangNamSinh: '1990-03' },
      {},
      '302',
    ],
    ['with no JSON', list, '{', {}, '500'],
    ['with JSON that is no object', list, '[]', {}, '500'],
    ['with too much', list, JSON.stringify({ ...caller, x: 'x'.repeat(300_000) }), {}, '500'],
  ])('%s: HTTP 200, status 0 and the code', async (_, path, body, options, code) => {
    expect(await ask(path, body, options)).toMatchObject({ code, status: 0, response: { MaLoi: expect.any(String) } });
  });

  it('other paths are 404, and the limit itself is allowed', async () => {
    expect((await post('/ngsp/Khac', caller)).status).toBe(404);
    expect(await ask(list, { ...caller, DanhSachSoDinhDanh: fifty })).toMatchObject({ status: 1 });
  });
});

describe('modes', () => {
  const ping = (options = {}) => ask('/ngsp/TrangThai', caller, options);

  it('counts calls by path', async () => {
    const [before, all] = [service.calls(list), service.calls()];
    await askPersons('000000000000');
    await ping();
    expect([service.calls(list) - before, service.calls() - all]).toEqual([1, 2]);
  });

  it('slow: answers after that long', async () => {
    await service.set({ mode: 'slow', milliseconds: 150 });
    const started = performance.now();
    await ping();
    expect(performance.now() - started).toBeGreaterThanOrEqual(145);
  });

  it('hang: never answers, and the next change drops who waits', async () => {
    await service.set({ mode: 'hang' });
    await expect(ping({ signal: AbortSignal.timeout(150) })).rejects.toThrow(/timeout/);
    const waiting = expect(ping()).rejects.toThrow(/fetch failed/);
    await sleep(50);
    await service.set({ mode: 'up' });
    await waiting;
    expect(await ping()).toMatchObject({ status: 1 });
  });

  it('down: drops live connections, refuses new ones, and comes back at the same address', async () => {
    await ping();
    await service.set({ mode: 'slow', milliseconds: 10_000 });
    const waiting = expect(ping()).rejects.toThrow(/fetch failed/);
    await sleep(50);
    await service.set({ mode: 'down' });
    await waiting;
    await expect(ping()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await service.set({ mode: 'down' });
    await service.set({ mode: 'up' });
    expect(await ping()).toMatchObject({ status: 1 });
  });

  it('wrong: in each of its ways', async () => {
    const body = { ...caller, DanhSachSoDinhDanh: [examples.clean.personalId] };
    const answer = async (how: 'garbage' | 'error' | 'types' | 'truncated') => {
      await service.set({ mode: 'wrong', how });
      return (await post(list, body)).text();
    };
    for (const how of ['garbage', 'truncated'] as const) {
      const text = await answer(how);
      expect(() => JSON.parse(text), how).toThrow(SyntaxError);
    }
    expect(JSON.parse(await answer('error'))).toMatchObject({ code: '200', status: 0 });
    const [person] = JSON.parse(await answer('types')).response.DanhSach;
    expect(person).toMatchObject({ SoDinhDanh: examples.clean.personalId, NgaySinh: 19900512, NgayChet: ['?'] });
  });
});

it('answers HTTP 500 without a body while its database is away', async () => {
  const lost = await startResidenceService({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', token });
  const response = await fetch(`${lost.url}${list}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ ...caller, DanhSachSoDinhDanh: ['000000000000'] }),
  });
  expect([response.status, await response.text()]).toEqual([500, '']);
  await lost.stop();
});
