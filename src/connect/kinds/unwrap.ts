import type { FailureCode } from '../contract.ts';
import { decoded } from './http-exchange.ts';
import { asText, at, Obstacle } from './json-path.ts';
import { isObject, type Opened } from './lgsp.ts';
import { readXml, writeXml } from './xml.ts';

/** A document that travels as text in a field of another: what is left of a SOAP service behind a newer front. */
export interface Wrapped {
  /** Name path of the field. */
  readonly field: string;
  readonly format: 'XML' | 'JSON';
  /** Whether the text is base64 of the document's UTF-8. */
  readonly base64?: true;
}

/** Where an answer says whether it is one: an error with HTTP 200. */
export interface Verdict {
  /** Name path of the code. An answer without it is malformed. */
  readonly path: string;
  /** Codes that mean nothing is wrong. */
  readonly fine: readonly string[];
  /** What other codes mean; those not named are REJECTED. */
  readonly codes: Readonly<Record<string, FailureCode | 'NOT_FOUND'>>;
  /** Codes that one bad key alone can cause. */
  readonly aboutTheKeys?: readonly string[];
}

/** The document in a field; MALFORMED if none can be read there. */
export function unwrap(response: unknown, { field, format, base64 }: Wrapped): Opened {
  const written = at(response, field.split('.'));
  if (typeof written !== 'string') return malformed;
  const text = base64 ? fromBase64(written) : written;
  if (text === null) return malformed;
  try {
    const document: unknown = format === 'XML' ? readXml(text) : JSON.parse(text);
    return isObject(document) ? { state: 'ANSWER', response: document } : malformed;
  } catch {
    return malformed;
  }
}

/** The other way round: a response whose field holds the document. */
export function wrap(document: Readonly<Record<string, unknown>>, { field, format, base64 }: Wrapped): object {
  const [root = '', value] = Object.entries(document)[0] ?? [];
  const text = format === 'XML' ? writeXml(root, value) : JSON.stringify(document);
  const written = base64 ? Buffer.from(text, 'utf8').toString('base64') : text;
  return field.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), written) as object;
}

/** What an answer says of itself. */
export function judged(document: Readonly<Record<string, unknown>>, verdict: Verdict | undefined): Opened {
  if (!verdict) return { state: 'ANSWER', response: document };
  const code = asText(at(document, verdict.path.split('.')));
  if (code === null) return malformed;
  if (verdict.fine.includes(code)) return { state: 'ANSWER', response: document };
  const meaning = Object.hasOwn(verdict.codes, code) ? verdict.codes[code] : undefined;
  if (meaning === 'NOT_FOUND') return { state: 'NOT_FOUND' };
  return {
    state: 'FAILED',
    code: meaning ?? 'REJECTED',
    oneKeyCanCauseIt: verdict.aboutTheKeys?.includes(code) ?? false,
  };
}

/**
 * The items at a name path. In XML a list is only told by its elements: one stands alone, and none where what should
 * hold them is there without them. Null if there is no such place.
 */
export function itemsAt(
  document: unknown,
  path: string,
  format: Wrapped['format'] = 'JSON',
): readonly unknown[] | null {
  const names = path.split('.');
  const found = at(document, names);
  if (Array.isArray(found)) return found;
  if (format === 'JSON') return null;
  if (isObject(found) && !(found instanceof Obstacle)) return [found];
  const holder = at(document, names.slice(0, -1));
  return found === undefined && isObject(holder) ? [] : holder === '' ? [] : null;
}

/** Strict: what is not base64 is not guessed at. Line ends are allowed. */
function fromBase64(written: string): string | null {
  const plain = written.replace(/[\r\n]/g, '');
  const isBase64 = plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(plain);
  return isBase64 ? decoded(Buffer.from(plain, 'base64')) : null;
}

const malformed: Opened = { state: 'FAILED', code: 'MALFORMED', oneKeyCanCauseIt: false };
