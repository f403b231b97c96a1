import type { Introspection, Step } from './introspection.ts';
import { placesFrom } from './kinds/sql-describe.ts';
import { mariaDb } from './kinds/sql-mariadb.ts';
import { type MariaDbAddress, mariaDbAddress } from './kinds/sql-mariadb-address.ts';
import { MariaDbConnection } from './kinds/sql-mariadb-connection.ts';
import { mariaDbFailureOf } from './kinds/sql-mariadb-failure.ts';
import { mariaDbQuery } from './kinds/sql-mariadb-query.ts';
import { codeOf, reach } from './reach.ts';

/** Database and host of an account that may not see anything there, or from where it may not come. */
const withoutPrivilege = new Set([1044, 1142, 1143]);

/** Goes from the address of a MariaDB database to what it holds, as far as it comes. */
export async function introspectMariaDb(
  address: string,
  limit: number,
  failed: (step: Step, code: string) => Introspection,
): Promise<Introspection> {
  let parsed: MariaDbAddress;
  try {
    parsed = mariaDbAddress(address);
  } catch (error) {
    // The file with the certificate of the authority, or the words of the address.
    const code = (error as { code?: unknown }).code;
    return code === undefined ? failed('address', 'NOT_A_MARIADB_URL') : failed('tls', String(code));
  }
  const reached = await reach(parsed.place, limit);
  if (reached !== null) return failed(/ENOTFOUND|EAI_AGAIN|ENOENT/.test(reached) ? 'address' : 'port', reached);
  const connection = new MariaDbConnection(parsed, { connectLimit: limit, statementLimit: limit / 1_000 });
  try {
    await connection.ready;
  } catch (error) {
    const step = stepOf(error);
    return failed(step, step === 'tls' ? tlsCodeOf(error) : codeOf(error));
  }
  try {
    const places = placesFrom(await connection.query(mariaDbQuery({ text: mariaDb.dialect.describe })));
    return places.length > 0 ? { ok: true, places } : failed('schema', 'NO_TABLES');
  } catch (error) {
    return failed('permission', codeOf(error));
  } finally {
    connection.destroy();
  }
}

/** The driver has one code for all that TLS can end with, and keeps what it was in its words. */
function tlsCodeOf(error: unknown): string {
  const words = String((error as { message?: unknown }).message);
  return tlsCodes.find(([, known]) => known.test(words))?.[0] ?? codeOf(error);
}
const tlsCodes: readonly (readonly [string, RegExp])[] = [
  ['SELF_SIGNED_CERT', /self-signed/],
  ['UNKNOWN_ISSUER', /unable to (get|verify)/],
  ['CERT_HAS_EXPIRED', /expired/],
  ['CERT_OF_ANOTHER_NAME', /altname/],
];

/** At which step a connection that did not come about has ended. */
function stepOf(error: unknown): Step {
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  if (/SSL|TLS|CERT/.test(String(code))) return 'tls';
  if (withoutPrivilege.has(Number(errno))) return 'permission';
  // What listens there speaks another protocol, or nothing at all.
  const failure = mariaDbFailureOf(error);
  return failure === 'MALFORMED' || failure === 'TIMEOUT' || failure === 'UNREACHABLE' ? 'port' : 'credentials';
}
