import type { FailureCode } from '../contract.ts';
import { asText, at } from './json-path.ts';
import { isObject, type Opened } from './lgsp.ts';

/** What the codes of a service's own faults mean, where its fault says more than SOAP does. */
export interface Faults {
  /** Name path of the code in the fault's detail. */
  readonly code: string;
  readonly codes: Readonly<Record<string, FailureCode | 'NOT_FOUND'>>;
}

/** Codes of SOAP 1.1 and 1.2 and of WS-Security, without prefix; a dotted one by its last part. Any other is REJECTED. */
const known: Readonly<Record<string, FailureCode>> = {
  VersionMismatch: 'BAD_CONFIG',
  MustUnderstand: 'BAD_CONFIG',
  DataEncodingUnknown: 'BAD_CONFIG',
  Authentication: 'BAD_CONFIG',
  FailedAuthentication: 'BAD_CONFIG',
  FailedCheck: 'BAD_CONFIG',
  InvalidSecurity: 'BAD_CONFIG',
  InvalidSecurityToken: 'BAD_CONFIG',
  SecurityTokenUnavailable: 'BAD_CONFIG',
  UnsupportedSecurityToken: 'BAD_CONFIG',
  MessageExpired: 'BAD_CONFIG',
};

/** What a fault means. That the caller is at fault may be for one of the keys. */
export function openFault(fault: unknown, faults: Faults | undefined): Opened {
  if (!isObject(fault)) return { state: 'FAILED', code: 'MALFORMED', oneKeyCanCauseIt: false };
  const detail = fault.detail ?? fault.Detail ?? null;
  const own = faults && asText(at(detail, faults.code.split('.')));
  const meaning = own && Object.hasOwn(faults.codes, own) ? faults.codes[own] : undefined;
  if (meaning === 'NOT_FOUND') return { state: 'NOT_FOUND' };
  const codes = [fault.faultcode, at(fault, ['Code', 'Subcode', 'Value']), at(fault, ['Code', 'Value'])].flatMap(
    (code) => (typeof code === 'string' ? [code.trim().replace(/^.*:/, '')] : []),
  );
  const standard = codes.map((code) => code.split('.').at(-1) ?? '').find((code) => Object.hasOwn(known, code));
  const isOurs = codes.some((code) => /^(?:Client|Sender)(?:\.|$)/.test(code));
  const code = meaning ?? (standard ? known[standard] : undefined) ?? 'REJECTED';
  return { state: 'FAILED', code, oneKeyCanCauseIt: isOurs && code === 'REJECTED' };
}
