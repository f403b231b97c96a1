import { readFileSync } from 'node:fs';
import type { NetConnectOpts } from 'node:net';

/** Where a MariaDB is and who asks it, from `mysql://user:password@host:port/database`. */
export interface MariaDbAddress {
  readonly place: NetConnectOpts;
  /** The name that its certificate must bear. */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How TLS is set up; null without it. */
  readonly tls: { readonly ca?: string; readonly rejectUnauthorized: boolean; readonly verifyIdentity: boolean } | null;
}

export const isMariaDbAddress = (url: string): boolean => /^(mariadb|mysql):\/\//i.test(url);

/**
 * Parameters that it may have, the same words as for PostgreSQL: `sslmode` (`disable`, which is the default, `no-verify`,
 * `verify-ca`; `require` and `verify-full` check the certificate and its name, so that the address must name the host by one, not by a number) and `sslrootcert` (a file); and
 * `socket`, a Unix socket of this machine.
 *
 * @throws TypeError without anything of the address
 */
export function mariaDbAddress(text: string): MariaDbAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !isMariaDbAddress(text) || url.pathname.length < 2 || url.hostname === '') {
    throw new TypeError('not an address of the form mysql://user:password@host:port/database');
  }
  const host = decodeURIComponent(url.hostname).replace(/^\[|\]$/g, '');
  const socket = url.searchParams.get('socket');
  return {
    place: socket ? { path: socket } : { host, port: Number(url.port || '3306') },
    host,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    tls: tlsOf(url.searchParams),
  };
}

const modes = ['disable', 'no-verify', 'verify-ca', 'require', 'verify-full'];

function tlsOf(parameters: URLSearchParams): MariaDbAddress['tls'] {
  const mode = parameters.get('sslmode') ?? 'disable';
  if (!modes.includes(mode)) throw new TypeError(`sslmode is none of ${modes.join(', ')}`);
  if (mode === 'disable') return null;
  const file = parameters.get('sslrootcert');
  return {
    ...(file && { ca: readFileSync(file, 'utf8') }),
    rejectUnauthorized: mode !== 'no-verify',
    verifyIdentity: mode === 'require' || mode === 'verify-full',
  };
}
