import { canonicalize, type Json } from './canonical.ts';

/** Deeper values than anything recorded here would only serve to exhaust a reader's stack. */
const DEEPEST = 64;

/**
 * The canonical bytes of a value within the limits of the evidence format: its numbers are whole and below 2^53 in size,
 * so that every language reads and writes them alike.
 *
 * @throws TypeError naming the place that breaks a limit
 */
export function strictBytes(value: Json): Buffer {
  within(value, '$', 0);
  return Buffer.from(canonicalize(value));
}

/**
 * Reads bytes that must be exactly what `strictBytes` writes. A name that stands twice, white space, another spelling of a
 * number or of a text, half a surrogate pair, bytes that are not UTF-8: with each of them the bytes are not the canonical
 * ones, and are refused.
 *
 * @throws TypeError
 */
export function readStrict(bytes: Uint8Array): Json {
  const text = utf8(bytes);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (cause) {
    throw new TypeError('The bytes are not JSON.', { cause });
  }
  if (strictBytes(value).compare(bytes) !== 0)
    throw new TypeError('The bytes are not the canonical ones of the value they hold.');
  return value;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new TypeError('The bytes are not UTF-8.', { cause });
  }
}

function within(value: Json, place: string, depth: number): void {
  if (depth > DEEPEST) throw new TypeError(`${place} lies more than ${DEEPEST} levels deep.`);
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new TypeError(`${place} is a number that is not whole and below 2^53.`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, of] of Object.entries(value)) within(of, `${place}.${name}`, depth + 1);
}
