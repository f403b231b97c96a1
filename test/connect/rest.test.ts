import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import residence from '../../connectors/residence/connector.ts';
import type { Connector, ReadAnswer } from '../../src/connect/contract.ts';
import type { EntityName } from '../../src/generated/model.ts';
import { failed } from './failed.ts';
import { call } from './small-register.ts';

type Handler = (request: IncomingMessage, body: Record<string, unknown>, response: ServerResponse) => void;

/** A service in the provincial style whose answers each case decides. */
describe('the kind rest', () => {
  let server: Server;
  let connector: Connector;
  let handle: Handler;
  const bodies: Record<string, unknown>[] = [];
  const pids = ['000190000001', '000190000002', '000190000003'];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
      bodies.push(body);
      handle(request, body, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    connector = residence.create({ url: `${addressOf(server)}/lgsp/`, settings: { RESIDENCE_TOKEN: 't0ken' } });
  });
  afterAll(async () => {
    await connector.close();
    server.closeAllConnections();
    server.close();
  });

  const read = (keys: readonly string[], fields: readonly string[] = ['sex'], signal?: AbortSignal) => {
    bodies.length = 0;
    return connector.read({ entity: 'Person', keys, fields }, call(5_000, signal));
  };
  const answering = (items: unknown): Handler =>
    answeringWith({ code: '000', status: 1, response: { DanhSach: items } });
  const answeringWith =
    (body: unknown): Handler =>
    (_, __, response) =>
      response.end(JSON.stringify(body));
  const item = (pid: string, more: object = {}) => ({ SoDinhDanh: pid, GioiTinh: 'Nữ', ...more });

  it('says who asks and why, with its token, under the path of the service', async () => {
    let seen: IncomingMessage | undefined;
    handle = (request, body, response) => {
      seen = request;
      answering([])(request, body, response);
    };
    await read(pids);
    expect(seen?.method).toBe('POST');
    expect(seen?.url).toBe('/lgsp/ngsp/CSDLDanCu/TraCuuDanhSach');
    expect(seen?.headers).toMatchObject({ authorization: 'Bearer t0ken', 'content-type': 'application/json' });
    expect(bodies).toEqual([
      { MaYeuCau: 'test-1', MaDVC: '1.001193', MaDonVi: 'H29.01', MaCanBo: 'CB-01', DanhSachSoDinhDanh: pids },
    ]);
  });

  it('splits at the batch limit, a few at a time, each request with an id of its own', async () => {
    let running = 0;
    let most = 0;
    handle = (request, body, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        answering((body.DanhSachSoDinhDanh as string[]).map((pid) => item(pid)))(request, body, response);
      }, 20);
    };
    const keys = Array.from({ length: 330 }, (_, at) => String(190000000 + at).padStart(12, '0'));
    const answers = await read(keys);
    expect(answers.every(({ outcome }) => outcome === 'FOUND')).toBe(true);
    expect(bodies.map(({ DanhSachSoDinhDanh }) => (DanhSachSoDinhDanh as string[]).length).sort()).toEqual([
      30, 50, 50, 50, 50, 50, 50,
    ]);
    expect(new Set(bodies.map(({ MaYeuCau }) => MaYeuCau)).size).toBe(7);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  const codes: readonly [string, string][] = [
    ['100', 'BAD_CONFIG'],
    ['101', 'BAD_CONFIG'],
    ['106', 'FORBIDDEN'],
    ['108', 'FORBIDDEN'],
    ['200', 'REJECTED'],
    ['302', 'REJECTED'],
    ['500', 'REJECTED'],
    ['777', 'REJECTED'],
  ];
  it.each(codes)('takes error %s in an HTTP 200 for %s', async (code, failure) => {
    handle = answeringWith({ code, status: 0, correlationId: 'x', response: {} });
    expect(await read(pids.slice(0, 1))).toEqual(failed(1, failure as never));
  });

  it('takes error 201 for not found', async () => {
    handle = answeringWith({ code: '201', status: 0, response: {} });
    expect(await read(pids.slice(0, 1))).toEqual([{ outcome: 'NOT_FOUND' }]);
  });

  const statuses: readonly [number, string][] = [
    [301, 'BAD_CONFIG'],
    [401, 'BAD_CONFIG'],
    [403, 'FORBIDDEN'],
    [404, 'BAD_CONFIG'],
    [429, 'OVERLOADED'],
    [500, 'REJECTED'],
    [502, 'UNREACHABLE'],
    [503, 'OVERLOADED'],
    [504, 'TIMEOUT'],
  ];
  it.each(statuses)('takes HTTP %d for %s, and follows it nowhere', async (status, failure) => {
    handle = (_, __, response) => response.writeHead(status, { location: `${addressOf(server)}/elsewhere` }).end('{}');
    expect(await read(pids.slice(0, 1))).toEqual(failed(1, failure as never));
    expect(bodies).toHaveLength(1);
  });

  const malformed: readonly [string, string | Buffer][] = [
    ['no JSON', '<html>502 Bad Gateway'],
    ['JSON that ends in the middle', '{"code":"000","status":1,"response":{"DanhSach":['],
    ['JSON of another shape', '[]'],
    ['a status of another type', '{"code":"000","status":"1","response":{"DanhSach":[]}}'],
    ['no list', '{"code":"000","status":1,"response":{"DanhSach":{}}}'],
    ['no UTF-8', Buffer.concat([Buffer.from('{"code":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])],
  ];
  it.each(malformed)('takes %s for MALFORMED', async (_name, body) => {
    handle = (_, __, response) => response.end(body);
    expect(await read(pids)).toEqual(failed(3, 'MALFORMED'));
  });

  it('takes a body that is cut off for UNREACHABLE, and one that is too large for MALFORMED', async () => {
    handle = (_, __, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"code":');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await read(pids)).toEqual(failed(3, 'UNREACHABLE'));
    handle = (_, __, response) => {
      response.on('error', () => {});
      response.end(Buffer.alloc(17 * 1024 * 1024, ' '));
    };
    expect(await read(pids)).toEqual(failed(3, 'MALFORMED'));
  });

  it('keeps what it can tell of an answer with an item that it cannot', async () => {
    handle = answering([item(pids[0] ?? ''), { GioiTinh: 'Nam' }]);
    const answers = await read(pids);
    expect(answers[0]?.outcome).toBe('FOUND');
    expect(answers.slice(1)).toEqual(failed(2, 'MALFORMED'));
    handle = answering([item('000199999999')]); // about somebody else: whom it should have been about, nobody knows
    expect(await read(pids.slice(0, 1))).toEqual(failed(1, 'MALFORMED'));
    handle = answering([item(pids[0] ?? ''), item(pids[0] ?? '', { GioiTinh: 'Nam' })]);
    expect(await read(pids)).toMatchObject([
      { records: [{ fields: { sex: { value: 'FEMALE' } } }, { fields: { sex: { value: 'MALE' } } }] },
      { outcome: 'NOT_FOUND' },
      { outcome: 'NOT_FOUND' },
    ]);
  });

  it('finds values of wrong types unreadable, one field at a time', async () => {
    handle = answering([
      item(pids[0] ?? '', { TrangThai: 1, NgaySinh: ['1990'], Con: 'none', HoVaTen: 'Lê An', DanToc: null, Me: 7 }),
    ]);
    const fields = ['sex', 'lifeStatus', 'dateOfBirth', 'children', 'fullName', 'ethnicity', 'mother'];
    expect(await read(pids.slice(0, 1), fields)).toMatchObject([
      {
        records: [
          {
            fields: {
              sex: { state: 'VALUE' },
              lifeStatus: { state: 'UNREADABLE', raw: '1' },
              dateOfBirth: { state: 'UNREADABLE', raw: '["1990"]' },
              children: [{ state: 'UNREADABLE', raw: 'none' }],
              fullName: { state: 'UNREADABLE' },
              ethnicity: { state: 'EMPTY', raw: null },
              mother: { state: 'UNREADABLE' },
            },
          },
        ],
      },
    ]);
  });

  /** The names of an address: the service always gives all of them. */
  const place = { ChiTiet: null, MaTinh: null, MaXa: null, DanhMucDVHC: null };

  it('finds a name that the service leaves out unreadable: nothing was said, not that there is nothing', async () => {
    handle = answering([item(pids[0] ?? '', { DanToc: null })]);
    const [answer] = await read(pids.slice(0, 1), ['ethnicity', 'nationality', 'mother']);
    expect(answer).toMatchObject({
      records: [
        {
          fields: {
            ethnicity: { state: 'EMPTY', raw: null },
            nationality: { state: 'UNREADABLE', raw: '' },
            mother: { state: 'UNREADABLE' },
          },
        },
      ],
    });
  });

  it('reads the element of a history that lasts, and chooses none of several', async () => {
    const stay = (text: string, until: string | null) => ({ ...place, DiaChi: text, MaTinh: '79', DenNgay: until });
    const read1 = async (ThuongTru: unknown) => {
      handle = answering([item(pids[0] ?? '', { ThuongTru })]);
      const [answer] = await read(pids.slice(0, 1), ['permanentResidence']);
      return answer?.outcome === 'FOUND' ? answer.records[0]?.fields.permanentResidence : answer;
    };
    expect(await read1([stay('then', '2020'), stay('now', null)])).toMatchObject({ value: { text: 'now' } });
    expect(await read1([stay('then', '2020')])).toEqual({ state: 'EMPTY', raw: null });
    expect(await read1([])).toEqual({ state: 'EMPTY', raw: null });
    expect(await read1([stay('here', null), stay('there', null)])).toMatchObject({ state: 'UNREADABLE' });
  });

  const stayOf = (since: unknown, until: string | null = null, more: object = {}) => ({
    ...place,
    LyDoXoa: null,
    ThoiHan: null,
    DiaChi: `from ${since}`,
    TuNgay: since,
    DenNgay: until,
    ...more,
  });
  const ask = (entity: EntityName, keys: readonly string[], fields: readonly string[]) =>
    connector.read({ entity, keys, fields }, call());
  const linksIn = (answers: readonly ReadAnswer[], field: string) =>
    answers
      .flatMap((answer) => (answer.outcome === 'FOUND' ? answer.records : []))
      .flatMap((r) => r.fields[field] ?? []);

  it('tells elements without an id apart, also those of one day and of none', async () => {
    const [pid = ''] = pids;
    const since = ['2015', '2015', null, null, '2015', '1/2#3%', 7];
    const ThuongTru = since.map((each, at) => stayOf(each, null, { ChiTiet: String(at) }));
    handle = answering([item(pid, { ThuongTru, TamTru: [stayOf('2015')], NoiOHienTai: stayOf('2015') })]);
    const keys = linksIn(await ask('Person', [pid], ['residences']), 'residences').map((each) =>
      each.state === 'VALUE' ? (each.value as { key: string }).key : each.state,
    );
    const marks = ['2015', '2015#2', '-', '-#2', '2015#3', '1%2f2%233%25', '7'];
    expect(keys).toEqual([
      ...marks.map((mark) => `${pid}/ThuongTru/${mark}`),
      `${pid}/TamTru/2015`,
      `${pid}/NoiOHienTai/2015`,
    ]);
    const answers = await ask('Residence', keys, ['address', 'since', 'kind']);
    expect(answers.every((answer) => answer.outcome === 'FOUND' && answer.records.length === 1)).toBe(true);
    expect(answers.slice(0, 7)).toMatchObject(
      since.map((_, at) => ({ records: [{ fields: { address: { value: { detail: String(at) } } } }] })),
    );
    expect(answers[2]).toMatchObject({ records: [{ fields: { since: { state: 'EMPTY' } } }] });
    expect(answers[6]).toMatchObject({ records: [{ fields: { since: { state: 'UNREADABLE', raw: '7' } } }] });
  });

  it('takes a list that is null for one without elements, and does not know what one of another shape holds', async () => {
    const [pid = ''] = pids;
    const stays = (NoiOHienTai: unknown) => {
      handle = answering([item(pid, { ThuongTru: [stayOf('2015')], TamTru: [], NoiOHienTai })]);
      return ask('Residence', [`${pid}/ThuongTru/2015`, `${pid}/NoiOHienTai/2015`], ['address']);
    };
    expect((await stays(null)).map(({ outcome }) => outcome)).toEqual(['FOUND', 'NOT_FOUND']);
    for (const odd of ['here', undefined]) {
      expect((await stays(odd))[1]).toEqual({ outcome: 'FAILED', code: 'MALFORMED' });
    }
  });

  it('knows a membership by the same key from the household and from the person, and counts those that ended', async () => {
    const [pid = '', other = ''] = pids;
    const past = { TuNgay: '2001', DenNgay: '2010', QuanHeVoiChuHo: '04' };
    const back = { TuNgay: '2015', DenNgay: '2016', QuanHeVoiChuHo: '04' };
    const again = { TuNgay: '2015', DenNgay: null, QuanHeVoiChuHo: '04' };
    const [of, from] = [{ SoHoSoCuTru: 'CT1/HS' }, { SoHoSoCuTru: 'CT2' }];
    handle = answering([
      item(pid, {
        LichSuHo: [
          { ...past, ...of },
          { ...back, ...from },
          { ...back, ...of },
          { ...again, ...of },
        ],
      }),
    ]);
    const memberships = linksIn(await ask('Person', [pid], ['householdMemberships']), 'householdMemberships');
    const keys = [`CT1/HS/${pid}/2001`, `CT2/${pid}/2015`, `CT1/HS/${pid}/2015`, `CT1/HS/${pid}/2015#2`];
    expect(memberships).toMatchObject(keys.map((key) => ({ value: { entity: 'HouseholdMember', key } })));

    const ThanhVien = [past, back, again].map((each) => ({ SoDinhDanh: pid, ...each }));
    handle = answering([{ ...of, ThanhVien: [{ ...again, SoDinhDanh: other }, ...ThanhVien], NgayCapNhat: null }]);
    expect(linksIn(await ask('Household', ['CT1/HS'], ['members']), 'members')).toMatchObject([
      { value: { key: `CT1/HS/${other}/2015` } },
      { value: { key: `CT1/HS/${pid}/2015#2` } },
    ]);
    const read = await ask('HouseholdMember', [keys[0] ?? '', keys[2] ?? '', keys[3] ?? ''], ['until', 'household']);
    expect(linksIn(read, 'until')).toMatchObject([{ value: '2010' }, { value: '2016' }, { state: 'EMPTY' }]);
    expect(linksIn(read, 'household')[0]).toMatchObject({ value: { key: 'CT1/HS' } });
  });

  it('loses only the key that the service cannot take', async () => {
    const bad = 'x'.repeat(300);
    handle = (request, body, response) => {
      const asked = body.DanhSachSoDinhDanh as string[];
      const answer = asked.includes(bad)
        ? answeringWith({ code: '302', status: 0, response: {} })
        : answering(asked.map((pid) => item(pid)));
      answer(request, body, response);
    };
    const keys = Array.from({ length: 40 }, (_, at) => String(190000000 + at).padStart(12, '0'));
    const answers = await read([...keys.slice(0, 17), bad, ...keys.slice(17)]);
    expect(answers.filter(({ outcome }) => outcome === 'FOUND')).toHaveLength(40);
    expect(answers[17]).toEqual({ outcome: 'FAILED', code: 'REJECTED' });
  });

  it('does not search without end for a key when all are refused', async () => {
    handle = answeringWith({ code: '500', status: 0, response: {} });
    expect(await read(Array.from({ length: 50 }, (_, at) => String(at).padStart(12, '0')))).toEqual(
      failed(50, 'REJECTED'),
    );
    expect(bodies.length).toBeLessThanOrEqual(40);
  });

  it('gives up while the body trickles', async () => {
    handle = (_, __, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(timer));
    };
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 150);
    const since = Date.now();
    expect(await read(pids, ['sex'], abort.signal)).toEqual(failed(3, 'TIMEOUT'));
    expect(Date.now() - since).toBeLessThan(600);
  });

  it('does not let a kept connection that died be seen', async () => {
    let connections = 0;
    const answer = JSON.stringify({ code: '000', status: 1, response: { DanhSach: [item(pids[0] ?? '')] } });
    const http = `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(answer)}\r\nconnection: keep-alive\r\n\r\n${answer}`;
    const tcp = createTcpServer((socket) => {
      connections += 1;
      let requests = 0;
      socket.on('error', () => {});
      socket.on('data', (data) => {
        if (!data.toString().includes('DanhSachSoDinhDanh')) return;
        requests += 1;
        if (requests === 1) socket.write(http);
        else socket.resetAndDestroy(); // the second request on a connection meets its end
      });
    });
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
    const other = residence.create({ url: addressOf(tcp), settings: { RESIDENCE_TOKEN: 't' } });
    const request = { entity: 'Person', keys: pids.slice(0, 1), fields: ['sex'] } as const;
    for (let at = 0; at < 3; at++) expect((await other.read(request, call()))[0]?.outcome).toBe('FOUND');
    expect(connections).toBe(3);
    await other.close();
    await new Promise((resolve) => tcp.close(resolve));
  });

  it('verifies with what it was given, and takes 201 for no', async () => {
    const request = { personalId: pids[0] ?? '', fullName: 'Lê An', dateOfBirth: '1990-05-12' };
    const verify = (dateOfBirth = request.dateOfBirth) => {
      bodies.length = 0;
      return connector.verify?.({ ...request, dateOfBirth }, call());
    };
    const yes = { SoDinhDanh: pids[0], KetQua: true };
    handle = answeringWith({ code: '000', status: 1, response: yes });
    expect(await verify()).toEqual({ outcome: 'VERIFIED' });
    expect(bodies[0]).toMatchObject({ SoDinhDanh: pids[0], HoVaTen: 'Lê An', NgayThangNamSinh: '1990-05-12' });
    expect(await verify('1990-05')).toEqual({ outcome: 'FAILED', code: 'NOT_SUPPORTED' });
    expect(bodies).toEqual([]);
    handle = answeringWith({ code: '201', status: 0, response: {} });
    expect(await verify()).toEqual({ outcome: 'NOT_VERIFIED' });
    handle = answeringWith({ code: '000', status: 1, response: { ...yes, SoDinhDanh: pids[1] } });
    expect(await verify()).toEqual({ outcome: 'FAILED', code: 'MALFORMED' });
  });
});

const addressOf = (server: { address(): AddressInfo | string | null }) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
