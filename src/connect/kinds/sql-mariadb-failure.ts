import { AnswerTooLong } from '../../wire/answer-too-long.ts';
import type { FailureCode } from '../contract.ts';
import { LimitReached } from '../until.ts';

/** Numbers of the server's errors. */
const byNumber: ReadonlyMap<number, FailureCode> = new Map(
  (
    [
      ['FORBIDDEN', 1044, 1142, 1143, 1227, 1370], // database, table, column, privilege, routine
      ['TIMEOUT', 1317, 1969, 3024], // cancelled, by us or by its max_statement_time
      ['OVERLOADED', 1037, 1038, 1040, 1041, 1203, 1205, 1213, 1226], // memory, connections, locks, what one account may do
      ['UNREACHABLE', 1053, 1079, 1080, 1152, 1158, 1159, 1160, 1161, 1184, 1927], // shut down, or the connection ended
      ['BAD_CONFIG', 1045, 1129, 1130, 1251, 1698, 1820, 1862, 4151], // account, password, host
      ['BAD_CONFIG', 1046, 1049, 1054, 1064, 1109, 1146, 1347, 1356], // a database, table or column that is not there
    ] as const
  ).flatMap(([code, ...numbers]) => numbers.map((number) => [number, code] as const)),
);

const notThere = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ENOENT EACCES PROTOCOL_CONNECTION_LOST'.split(
    ' ',
  ),
);

/** What came is nothing that the protocol has. */
export class NotTheProtocol extends Error {}

export function mariaDbFailureOf(error: unknown): FailureCode {
  if (error instanceof LimitReached) return 'TIMEOUT';
  if (error instanceof AnswerTooLong || error instanceof NotTheProtocol) return 'MALFORMED';
  const { code, errno, fatal } = error as { code?: unknown; errno?: unknown; fatal?: unknown };
  if (code === 'ETIMEDOUT') return 'TIMEOUT';
  if (typeof code === 'string' && notThere.has(code)) return 'UNREACHABLE';
  // What the driver stumbled over while it read.
  if (typeof code === 'string' ? /^PROTOCOL_|^HANDSHAKE_UNKNOWN/.test(code) : fatal === true) return 'MALFORMED';
  if (typeof errno === 'number' && errno >= 1_000) return byNumber.get(errno) ?? 'REJECTED';
  return 'BAD_CONFIG'; // the address, TLS or the kind of authentication: the driver gave up before asking
}

/** Characters that a column's character set does not have, and texts that are no number or no date. */
const ofOneKey = new Set([1264, 1265, 1267, 1270, 1271, 1292, 1300, 1366, 1525, 3854]);

export const oneMariaDbKeyCanCause = (error: unknown) => ofOneKey.has(Number((error as { errno?: unknown }).errno));

/** An error of the server about a statement leaves the connection usable; any other does not. */
export function leavesUsable(error: unknown): boolean {
  const { sqlState, fatal } = error as { sqlState?: unknown; fatal?: unknown };
  return typeof sqlState === 'string' && fatal !== true;
}
