import { bearer } from '../../src/connect/kinds/http-authorization.ts';
import { openPoster } from '../../src/connect/kinds/http-post.ts';
import { openEnvelope } from '../../src/connect/kinds/lgsp.ts';
import type { Portal, PortalAnswer, PortalLimits, PushedState } from '../../src/connect/portal.ts';
import { changedPage, checkIn, submissionIn } from './wire.ts';

/** Where the portal is and by what it knows the hub. */
export interface PortalAddress {
  /** With the path under which the portal's own paths begin. */
  readonly url: string;
  readonly token: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The national public service portal behind the sharing platform. Connects when first asked. */
export function openPortal({ url, token }: PortalAddress): Portal {
  const poster = openPoster(url, bearer(token));
  /** null: there is no such thing. */
  const ask = async <T>(
    path: string,
    body: Fields,
    limits: PortalLimits,
    read: (response: Fields) => T | null,
  ): Promise<PortalAnswer<T | null>> => {
    const posted = await poster.post(path, { maYeuCau: limits.requestId, ...body }, limits);
    if (!posted.ok) return { ok: false, code: posted.code };
    const opened = openEnvelope(posted.body);
    if (opened.state === 'NOT_FOUND') return { ok: true, value: null };
    if (opened.state === 'FAILED') return { ok: false, code: opened.code };
    const value = read(opened.response);
    return value === null ? { ok: false, code: 'MALFORMED' } : { ok: true, value };
  };
  return {
    async changed(since, page, limits) {
      const answer = await ask('/dvc/dsHoSo', { tuLuc: since, trang: page }, limits, changedPage);
      if (!answer.ok) return answer;
      // "Not found" is no answer to a list.
      return answer.value === null ? { ok: false, code: 'MALFORMED' } : { ok: true, value: answer.value };
    },
    submission: (reference, limits) => ask('/dvc/chiTietHoSo', { maThamChieu: reference }, limits, submissionIn),
    check: (reference, limits) => ask('/dvc/kiemTraHoSo', { maThamChieu: reference }, limits, checkIn),
    async push(state, limits) {
      const answer = await ask('/dvc/capNhatTrangThai', pushed(state), limits, () => true);
      return answer.ok ? { ok: true, value: null } : answer;
    },
    close: () => poster.close(),
  };
}

/** The portal's codes of states: 1 received, 2 supplement needed, 3 ready, 4 done, 9 ended without a result. */
const codes: Readonly<Record<PushedState['state'], number>> = {
  RECEIVED: 1,
  ASSIGNED: 1,
  WAITING_FOR_REGISTRAR: 1,
  WAITING_FOR_CITIZEN: 2,
  READY: 3,
  DECIDED: 4,
  RETURNED: 9,
  REFUSED: 9,
  STOPPED: 9,
};

const pushed = ({ reference, code, state, seq, at, text }: PushedState) => ({
  maThamChieu: reference,
  maHoSo: code,
  trangThai: codes[state],
  trangThaiChiTiet: state,
  thuTu: seq,
  thoiDiem: at,
  thongBao: text,
});
