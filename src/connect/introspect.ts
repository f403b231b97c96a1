import { connect as connectTcp, type NetConnectOpts } from 'node:net';
import { connect as connectTls } from 'node:tls';
import pg from 'pg';
import type { Text } from '../generated/model.ts';
import type { PingAnswer } from './contract.ts';
import { introspectMariaDb } from './introspect-mariadb.ts';
import type { Introspection, Step } from './introspection.ts';
import { placesFrom } from './kinds/sql-describe.ts';
import { isMariaDbAddress } from './kinds/sql-mariadb-address.ts';
import { postgres } from './kinds/sql-postgres.ts';
import { codeOf, reach } from './reach.ts';

const limit = 5_000;

/** Goes from the address of a database, PostgreSQL or MariaDB, to what it holds, and says at which step that ends. Reads only. */
export async function introspect(address: string): Promise<Introspection> {
  if (isMariaDbAddress(address)) return introspectMariaDb(address, limit, failed);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2)
    return failed('address', 'NOT_A_DATABASE_URL');
  const place = placeOf(url);
  const reached = await reach(place, limit);
  if (reached !== null) return failed(/ENOTFOUND|EAI_AGAIN|ENOENT/.test(reached) ? 'address' : 'port', reached);
  const sslmode = url.searchParams.get('sslmode');
  if (sslmode && sslmode !== 'disable') {
    const secured = await offersTls(place);
    if (secured !== null) return failed('tls', secured);
  }
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: limit, query_timeout: limit });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const code = codeOf(error);
    return failed(/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'tls' : 'credentials', code);
  }
  try {
    await client.query('set default_transaction_read_only = on');
    const { rows } = await client.query<(string | null)[]>({ text: postgres.dialect.describe, rowMode: 'array' });
    const places = placesFrom(rows);
    if (places.length > 0) return { ok: true, places };
    const { rows: hidden } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`,
    );
    return failed((hidden[0]?.n ?? 0) > 0 ? 'permission' : 'schema', (hidden[0]?.n ?? 0) > 0 ? '42501' : 'NO_TABLES');
  } catch (error) {
    return failed('permission', codeOf(error));
  } finally {
    await client.end().catch(() => {});
  }
}

/** The same for a service: up to whether it lets the hub in, for what it holds it cannot be asked. */
export async function introspectService(address: string, ping: () => Promise<PingAnswer>): Promise<Introspection> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return failed('address', 'NOT_AN_HTTP_URL');
  const secure = url.protocol === 'https:';
  const place = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || (secure ? 443 : 80)) };
  const reached = await reach(place, limit);
  if (reached !== null) return failed(/ENOTFOUND|EAI_AGAIN/.test(reached) ? 'address' : 'port', reached);
  const answer = await ping();
  if (answer.ok) return { ok: true, places: [] };
  if (answer.code === 'FORBIDDEN') return failed('permission', answer.code);
  return failed(
    answer.code === 'BAD_CONFIG' ? 'credentials' : answer.code === 'UNREACHABLE' && secure ? 'tls' : 'schema',
    answer.code,
  );
}

const advice: Readonly<Record<Step, Text>> = {
  address: {
    vi: 'Địa chỉ phải có dạng postgres://người_dùng:mật_khẩu@máy:cổng/cơ_sở_dữ_liệu, với MariaDB là mysql://… (dịch vụ: http://máy:cổng/đường_dẫn), và tên máy phải phân giải được.',
    en: 'The address must be postgres://user:password@host:port/database, of MariaDB mysql://… (of a service: http://host:port/path), and the host name must resolve.',
  },
  port: {
    vi: 'Máy không nhận kết nối ở cổng này: kiểm tra cổng, tường lửa, và máy chủ cơ sở dữ liệu có đang chạy không.',
    en: 'The host takes no connection at this port: check the port, the firewall, and whether the database server runs.',
  },
  tls: {
    vi: 'Không thiết lập được TLS: máy chủ không bật TLS, hoặc chứng thư không được tin cậy (xem sslmode).',
    en: 'TLS could not be set up: the server does not offer it, or its certificate is not trusted (see sslmode).',
  },
  credentials: {
    vi: 'Máy chủ từ chối tài khoản, mật khẩu, mã truy cập hoặc tên cơ sở dữ liệu (28…, ER_ACCESS_DENIED: tài khoản; 3D000, ER_BAD_DB: cơ sở dữ liệu).',
    en: 'The server refuses the account, the password, the token or the database name (28…, ER_ACCESS_DENIED: account; 3D000, ER_BAD_DB: database).',
  },
  permission: {
    vi: 'Đã vào được nhưng không đọc được bảng nào: cấp quyền SELECT cho tài khoản này.',
    en: 'It is in, and may read no table: grant SELECT to this account.',
  },
  schema: {
    vi: 'Vào được nhưng không có thứ cần tìm (không bảng nào, hoặc dịch vụ trả lời khác giao thức): có đúng nguồn không?',
    en: 'It is in, and what is looked for is not there (no table, or answers of another protocol): is it the right source?',
  },
};

const failed = (step: Step, code: string): Introspection => ({ ok: false, step, code, advice: advice[step] });

function placeOf(url: URL): NetConnectOpts {
  const socket = url.searchParams.get('host');
  const port = Number(url.port || '5432');
  if (socket?.startsWith('/')) return { path: `${socket}/.s.PGSQL.${port}` };
  return { host: decodeURIComponent(url.hostname).replace(/^\[|\]$/g, ''), port };
}

/** Asks for TLS as PostgreSQL's clients do; null if the server agrees and a handshake comes about. */
function offersTls(place: NetConnectOpts): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connectTcp(place, () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])));
    const end = (code: string | null) => {
      socket.destroy();
      resolve(code);
    };
    socket.setTimeout(limit, () => end('ETIMEDOUT'));
    socket.once('error', (error) => end(codeOf(error)));
    socket.once('data', (answer) => {
      if (answer[0] !== 0x53) return end('TLS_NOT_OFFERED');
      // Whom the certificate is trusted to be is for the driver to check, by the address's own sslmode.
      const secured = connectTls({ socket, rejectUnauthorized: false }, () => end(null));
      secured.once('error', (error) => end(codeOf(error)));
    });
  });
}
