import type { Call, FailureCode } from '../contract.ts';

/**
 * The dialect of provincial sharing platforms (LGSP): who asks and why is part of every body, and every answer is an
 * envelope `{code, status, correlationId, response}` in which errors, too, arrive with HTTP 200.
 */

/** The national part of a procedure's code; a portal's suffix (`.000.00.00.H29`) does not fit the field. */
const nationalCode = (procedure: string) => /^\d\.\d{6}(?=\.)/.exec(procedure)?.[0] ?? procedure;

/** The four fields that every call carries. `part` numbers the requests into which one read was split. */
export function callFields({ requestId, purpose }: Pick<Call, 'requestId' | 'purpose'>, part: number) {
  const suffix = part === 0 ? '' : `.${part}`;
  return {
    MaYeuCau: requestId.slice(0, 40 - suffix.length) + suffix,
    MaDVC: nationalCode(purpose.procedure),
    MaDonVi: purpose.unit,
    MaCanBo: purpose.official,
  };
}

export type Opened =
  | { readonly state: 'ANSWER'; readonly response: Readonly<Record<string, unknown>> }
  | { readonly state: 'NOT_FOUND' }
  | { readonly state: 'FAILED'; readonly code: FailureCode; readonly oneKeyCanCauseIt: boolean };

/** Codes of errors; any other is REJECTED. */
const failures: Readonly<Record<string, FailureCode>> = {
  100: 'BAD_CONFIG', // AUTHEN_ERROR: our token
  101: 'BAD_CONFIG', // IP_DISALLOWED: our address
  106: 'FORBIDDEN', // AGENCY_ID_INCORRECT: this unit may not ask
  108: 'FORBIDDEN', // PROVINCE_ID_INCORRECT
  200: 'REJECTED', // RECORD_UNCOMPLETE: a field of the request is missing
  302: 'REJECTED', // DATA_TYPE_INVALID
  500: 'REJECTED', // DATA_INCORRECT
};
const NOT_FOUND = '201';
const aboutTheKeys = new Set(['302', '500']);

/** Opens the envelope: the answer, "no such record", or what the error in it means. */
export function openEnvelope(body: unknown): Opened {
  if (!isObject(body)) return malformed;
  const { status, response } = body;
  const code = typeof body.code === 'number' ? String(body.code) : body.code;
  if (status === 1) return isObject(response) ? { state: 'ANSWER', response } : malformed;
  if (status !== 0 || typeof code !== 'string') return malformed;
  if (code === NOT_FOUND) return { state: 'NOT_FOUND' };
  const failure = Object.hasOwn(failures, code) ? failures[code] : undefined;
  return { state: 'FAILED', code: failure ?? 'REJECTED', oneKeyCanCauseIt: aboutTheKeys.has(code) };
}

/** Whether an answer says that the token was not taken. */
export const isTokenRefused = (body: unknown): boolean =>
  isObject(body) && body.status === 0 && String(body.code) === '100';

const malformed: Opened = { state: 'FAILED', code: 'MALFORMED', oneKeyCanCauseIt: false };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
