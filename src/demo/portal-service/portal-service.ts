import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../population/random.ts';
import type { Mode } from '../residence-service/mode.ts';
import { spoil } from '../residence-service/mode.ts';
import { accepted, Refusal, refused } from '../residence-service/protocol.ts';
import { type Reply, readBodyText, type SimulatedService, startSimulatedService } from '../simulated-service.ts';
import { disordered, fateOf, isOutdated, listFaultOf, type PortalMode } from './faults.ts';
import { changesOf, checked, lastChange, local, type PortalDossier, written } from './portal-dossier.ts';

export interface PortalServiceOptions {
  readonly dossiers: readonly PortalDossier[];
  /** What callers must send as bearer token. */
  readonly token: string;
  readonly seed: number;
  /** The time that it goes by; the real one unless told. */
  readonly now?: () => Date;
  readonly mode?: PortalMode;
  /** Items of one page; 100 unless told. */
  readonly pageSize?: number;
  /** Real milliseconds after which a late answer comes; 5000 unless told. */
  readonly lateMs?: number;
  /** 0: a free one. */
  readonly port?: number;
}

/** What the portal was last told of a dossier. */
export interface ToldState {
  readonly state: string;
  readonly seq: number;
  /** What the citizen reads with it; null: nothing. */
  readonly text: string | null;
}

export interface PortalService extends Pick<SimulatedService, 'url' | 'calls' | 'stop'> {
  /** Changes how it behaves. */
  set(mode: Mode | { readonly mode: PortalMode }): Promise<void>;
  /** More dossiers, from now on. */
  add(dossiers: readonly PortalDossier[]): void;
  /** What it was told of a dossier, by its code; null: nothing. */
  told(code: string): ToldState | null;
}

const mostBytes = 64 * 1024;

/** Starts the simulated portal; PROTOCOL.md says how it answers. */
export async function startPortalService(options: PortalServiceOptions): Promise<PortalService> {
  const { token, seed, port, pageSize = 100, lateMs = 5_000 } = options;
  const clock = options.now ?? (() => new Date());
  const dossiers = new Map<string, PortalDossier>();
  const add = (more: readonly PortalDossier[]) => {
    for (const dossier of more) dossiers.set(dossier.reference, dossier);
  };
  add(options.dossiers);
  const told = new Map<string, ToldState>();
  let mode: PortalMode = options.mode ?? 'up';
  let requests = 0;

  const find = (body: Body): PortalDossier => {
    const dossier = dossiers.get(textIn(body, 'maThamChieu'));
    if (!dossier || dossier.filedAt > clock().getTime()) throw new Refusal(201);
    return dossier;
  };

  const list = (body: Body, random: Random, at: number): string => {
    const since = body.tuLuc == null ? 0 : Date.parse(textIn(body, 'tuLuc'));
    const { trang } = body;
    if (Number.isNaN(since) || typeof trang !== 'number') throw new Refusal(302);
    const changed = [...dossiers.values()]
      .flatMap((dossier) => {
        const shown = mode === 'up' ? at : at - dossier.listedAfter;
        const change = lastChange(dossier, shown);
        return change !== null && change >= since ? [{ dossier, change }] : [];
      })
      .sort((left, right) => left.change - right.change);
    const items = disordered(random, mode, changed.slice((trang - 1) * pageSize, trang * pageSize));
    const danhSach = items.map(({ dossier, change }) => ({
      maThamChieu: dossier.reference,
      maDonVi: dossier.unit,
      ngayCapNhat: local(change),
    }));
    const fault = listFaultOf(random, mode);
    const tongSoTrang = Math.max(1, Math.ceil(changed.length / pageSize));
    const told = { trang, tongSoTrang, soLuong: danhSach.length, danhSach };
    const answer = accepted(fault === 'FEWER_ITEMS' ? { ...told, danhSach: danhSach.slice(1) } : told);
    return fault === 'CUT_OFF' ? answer.slice(0, answer.length - 20) : answer;
  };

  const detail = (body: Body, random: Random, at: number): string => {
    const dossier = find(body);
    const before = changesOf(dossier)
      .filter((time) => time <= at)
      .at(-2);
    return accepted({ hoSo: written(dossier, before !== undefined && isOutdated(random, mode) ? before : at) });
  };

  const tell = (body: Body): string => {
    const [code, state, seq] = [textIn(body, 'maHoSo'), textIn(body, 'trangThaiChiTiet'), body.thuTu];
    find(body);
    if (typeof seq !== 'number') throw new Refusal(302);
    const text = body.thongBao == null ? null : textIn(body, 'thongBao');
    if ((told.get(code)?.seq ?? 0) < seq) told.set(code, { state, seq, text });
    return accepted({});
  };

  const paths: Readonly<Record<string, (body: Body, random: Random, at: number) => string>> = {
    '/dvc/TrangThai': () => accepted({ trangThai: 'HOAT_DONG' }),
    '/dvc/dsHoSo': list,
    '/dvc/chiTietHoSo': detail,
    '/dvc/kiemTraHoSo': (body, _, at) => accepted(checked(find(body), at)),
    '/dvc/capNhatTrangThai': tell,
  };

  const answerTo = async (path: string, request: IncomingMessage, random: Random): Promise<string> => {
    try {
      const text = await readBodyText(request, mostBytes);
      if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(100);
      const body = bodyFrom(text);
      textIn(body, 'maYeuCau');
      return paths[path]?.(body, random, clock().getTime()) ?? '';
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code);
      throw error;
    }
  };

  const service = await startSimulatedService({
    ...(port !== undefined && { port }),
    spoil,
    async answer(path, request): Promise<Reply | null> {
      if (!Object.hasOwn(paths, path)) return null;
      requests += 1;
      const random = new Random(seed, 'request', requests);
      const fate = fateOf(random, mode, clock().getTime());
      if (fate === 'DROP') request.socket.destroy();
      if (fate === 'OVERLOADED') return { status: 503, text: '{}' };
      if (fate === 'LATE') await sleep(lateMs, undefined, { ref: false });
      if (fate === 'ERROR_IN_200') return { status: 200, text: refused(500) };
      return { status: 200, text: await answerTo(path, request, random) };
    },
    close: async () => {},
  });
  return {
    url: service.url,
    calls: (path) => service.calls(path),
    stop: () => service.stop(),
    async set(next) {
      const { mode: name } = next;
      if (name === 'up' || name === 'as-reported' || name === 'peak') {
        mode = name;
        await service.set({ mode: 'up' });
      } else await service.set(next as Mode);
    },
    add,
    told: (code) => told.get(code) ?? null,
  };
}

type Body = Readonly<Record<string, unknown>>;

function bodyFrom(text: string | null): Body {
  try {
    const body: unknown = JSON.parse(text ?? '');
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body;
  } catch {
    // refused below
  }
  throw new Refusal(500);
}

function textIn(body: Body, name: string): string {
  const value = body[name];
  if (value === undefined || value === null || value === '') throw new Refusal(200);
  if (typeof value !== 'string') throw new Refusal(302);
  return value;
}
