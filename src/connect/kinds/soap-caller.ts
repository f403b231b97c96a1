import { fileURLToPath } from 'node:url';
import { type Client, createClientAsync, type IHttpClient, WSSecurity } from 'soap';
import type { FailureCode } from '../contract.ts';
import { type Authorization, basic, fixed } from './http-authorization.ts';
import { byStatus, type Limits, openExchange } from './http-exchange.ts';
import { isObject, type Opened } from './lgsp.ts';
import { type Faults, openFault } from './soap-fault.ts';
import { readXml } from './xml.ts';

/** By what a service knows the hub: a UsernameToken of WS-Security (digest: the password itself is not sent), or HTTP. */
export type SoapSecurity = 'USERNAME_TOKEN' | 'USERNAME_TOKEN_DIGEST' | 'BASIC' | 'NONE';

export interface SoapAddress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Calls operations of one service. What comes back is the inside of the element that answers, nothing of it converted. */
export interface SoapCaller {
  call(operation: string, request: object, limits: Limits): Promise<Opened>;
  close(): Promise<void>;
}

export interface SoapCallerOptions {
  /** A file; what it imports are files, too. */
  readonly wsdl: URL;
  readonly security: SoapSecurity;
  readonly faults?: Faults;
}

/** The envelope as the WSDL has it, ready to be sent. */
interface Envelope {
  readonly xml: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A service by its WSDL. The library `soap` makes envelopes of it and is kept from the network; sending and reading are as
 * for every other service here, so that time, size and what an answer may contain are bounded.
 */
export function openSoapCaller({ url, user, password }: SoapAddress, options: SoapCallerOptions): SoapCaller {
  const { wsdl, security, faults } = options;
  const exchange = openExchange(url);
  const authorization: Authorization = security === 'BASIC' ? basic(user, password) : fixed(null);
  let client: Promise<Client> | null = null;
  const open = () => {
    client ??= createClientAsync(fileURLToPath(wsdl), {
      httpClient: offNetwork,
      endpoint: url,
      disableCache: true,
    }).then((made) => {
      const passwordType = security === 'USERNAME_TOKEN_DIGEST' ? 'PasswordDigest' : 'PasswordText';
      if (security.startsWith('USERNAME_TOKEN')) made.setSecurity(new WSSecurity(user, password, { passwordType }));
      return made;
    });
    return client;
  };

  return {
    async call(operation, request, limits) {
      let envelope: Envelope;
      try {
        envelope = await envelopeOf(await open(), operation, request);
      } catch {
        // What it throws may quote the request.
        return failed('BAD_CONFIG');
      }
      const authorized = await authorization.header(limits);
      const header = authorized.ok && authorized.header ? { authorization: authorized.header } : {};
      const outgoing = { headers: { ...envelope.headers, ...header }, body: envelope.xml, telling: [400, 500] };
      const exchanged = await exchange.post('', outgoing, limits);
      if (exchanged.ok) {
        // Not the envelope: it holds the password.
        const asked = `${operation}\n${JSON.stringify(request)}`;
        limits.received?.({ request: asked, parts: [{ key: null, text: exchanged.text }] });
      }
      return exchanged.ok ? openBody(exchanged.text, exchanged.status, faults) : failed(exchanged.code);
    },
    close: () => exchange.close(),
  };
}

/** Takes what the library would send; without a body it asks for a WSDL, which is never got from the network. */
const offNetwork: IHttpClient = {
  request(_url, xml, callback, headers, options) {
    if (typeof xml === 'string' && typeof options?.take === 'function') options.take({ xml, headers });
    else callback(new Error('Only files are read: keep what the WSDL imports beside it.'));
    return new Promise(() => {}) as ReturnType<IHttpClient['request']>;
  },
};

function envelopeOf(client: Client, operation: string, request: object): Promise<Envelope> {
  const method: unknown = (client as unknown as Record<string, unknown>)[operation];
  return new Promise((resolve, reject) => {
    if (typeof method !== 'function') throw new Error(`The WSDL has no operation ${operation}.`);
    const take = ({ xml, headers }: { xml: string; headers: Record<string, unknown> }) =>
      resolve({
        xml,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      });
    method(request, (error: unknown) => reject(error), { take });
  });
}

/** The answer in an envelope. A fault is one, with whatever status it comes; any other text with an error's status says that alone. */
export function openBody(text: string, status: number, faults: Faults | undefined): Opened {
  const refused = byStatus(status);
  const inside = bodyIn(text);
  if (inside?.name === 'Fault') return openFault(inside.value, faults);
  if (refused) return failed(refused);
  return inside && isObject(inside.value) ? { state: 'ANSWER', response: inside.value } : failed('MALFORMED');
}

function bodyIn(text: string): { readonly name: string; readonly value: unknown } | null {
  try {
    const { Envelope: envelope } = readXml(text);
    const body = isObject(envelope) ? envelope.Body : null;
    const [[name, value] = [null, null], ...more] = isObject(body) ? Object.entries(body) : [];
    return name === null || more.length > 0 ? null : { name, value };
  } catch {
    return null;
  }
}

const failed = (code: FailureCode): Opened => ({ state: 'FAILED', code, oneKeyCanCauseIt: false });
