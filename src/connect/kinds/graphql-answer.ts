import type { FailureCode, ReadAnswer } from '../contract.ts';
import type { GraphqlAsk } from './graphql-document.ts';
import type { ItemReader } from './item-records.ts';
import { isObject } from './lgsp.ts';

/** What the codes of a server's errors (`extensions.code`) mean; those not named are REJECTED. */
const usual: Readonly<Record<string, FailureCode>> = {
  UNAUTHENTICATED: 'BAD_CONFIG',
  FORBIDDEN: 'FORBIDDEN',
  GRAPHQL_PARSE_FAILED: 'BAD_CONFIG',
  GRAPHQL_VALIDATION_FAILED: 'BAD_CONFIG', // it has not, or no longer, what the mapping reads
  OPERATION_RESOLUTION_FAILURE: 'BAD_CONFIG',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_CONFIG',
  RATE_LIMITED: 'OVERLOADED',
  TOO_MANY_REQUESTS: 'OVERLOADED',
  SERVICE_UNAVAILABLE: 'OVERLOADED',
  GATEWAY_TIMEOUT: 'TIMEOUT',
};

export type ErrorCodes = Readonly<Record<string, FailureCode>>;

interface UpstreamError {
  readonly code: FailureCode;
  readonly path: readonly unknown[] | null;
}

export type Received =
  | { readonly data: Readonly<Record<string, unknown>>; readonly errors: readonly UpstreamError[] }
  | { readonly failure: FailureCode; readonly oneKeyCanCauseIt: boolean };

/** An answer as data with errors beside it, or as the error that concerns all of it. */
export function received(body: unknown, codes: ErrorCodes = {}): Received {
  if (!isObject(body)) return malformed;
  const { data = null, errors = [] } = body;
  if (!Array.isArray(errors) || (data !== null && !isObject(data))) return malformed;
  const told = errors.map((error) => errorIn(error, codes));
  const whole = told.find(({ path }) => path === null);
  const [first] = told;
  // An error with a path has taken everything with it where nothing on the way may be null: it may be one key's.
  if (whole) return { failure: whole.code, oneKeyCanCauseIt: whole.code === 'REJECTED' };
  if (data === null) return first ? { failure: first.code, oneKeyCanCauseIt: true } : malformed;
  return { data, errors: told };
}

function errorIn(error: unknown, codes: ErrorCodes): UpstreamError {
  const { path = null, extensions = null } = isObject(error) ? error : {};
  const written = isObject(extensions) && typeof extensions.code === 'string' ? extensions.code : '';
  const table = Object.hasOwn(codes, written) ? codes : usual;
  const code = Object.hasOwn(table, written) ? table[written] : undefined;
  // Servers without codes say in words that a document does not fit: before anything is executed, at places in its text.
  const isBefore = written === '' && path === null && isObject(error) && Array.isArray(error.locations);
  return { code: code ?? (isBefore ? 'BAD_CONFIG' : 'REJECTED'), path: Array.isArray(path) ? path : null };
}

/**
 * Answers for the keys of one request: `asked` in the order of its variables. A key at which an error points, wherever in
 * it, has failed: what is null there is not empty. Null where there should be a person is nobody, unless an error says why.
 */
export function answersIn(
  ask: GraphqlAsk,
  reader: ItemReader,
  keys: readonly string[],
  asked: readonly string[],
  { data, errors }: Extract<Received, { data: unknown }>,
): ReadonlyMap<string, ReadAnswer> | null {
  const found = foundIn(ask, asked, data);
  if (found === null && errors[0]) return allOf(keys, errors[0].code);
  if (!Array.isArray(found) || found.some((item) => item === undefined)) return null;
  const failed = new Map<string, FailureCode>();
  const inOrder = ask.by === 'ALIASES' || found.length === asked.length;
  for (const { path, code } of errors) {
    const [root, at] = path ?? [];
    const place = ask.by === 'ALIASES' ? Number(/^k(\d+)$/.exec(String(root))?.[1]) : at;
    const key = inOrder && typeof place === 'number' ? asked[place] : undefined;
    if (key === undefined) return allOf(keys, code);
    failed.set(key, code);
  }
  const items = found.filter((item, at) => item !== null && !(inOrder && failed.has(asked[at] ?? '')));
  const answers = new Map(reader.read(keys, items));
  for (const key of keys) {
    const code = failed.get(reader.asks(key) ?? '');
    if (code) answers.set(key, { outcome: 'FAILED', code });
  }
  return answers;
}

/** What stands where the answers of the keys are; of a list whatever the server put there. */
function foundIn(ask: GraphqlAsk, asked: readonly string[], data: Readonly<Record<string, unknown>>): unknown {
  return ask.by === 'LIST' ? data[ask.field] : asked.map((_, at) => data[`k${at}`]);
}

/** The items of an answer; null where it has none. */
export function itemsIn(ask: GraphqlAsk, asked: readonly string[], answer: Received): readonly unknown[] | null {
  const found = 'data' in answer ? foundIn(ask, asked, answer.data) : null;
  return Array.isArray(found) ? found.filter((item) => isObject(item)) : null;
}

const allOf = (keys: readonly string[], code: FailureCode): ReadonlyMap<string, ReadAnswer> =>
  new Map(keys.map((key) => [key, { outcome: 'FAILED', code }]));

const malformed: Received = { failure: 'MALFORMED', oneKeyCanCauseIt: false };
