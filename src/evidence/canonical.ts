/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * The one text of a JSON value by RFC 8785 (JCS), so that equal values have equal digests: members in the order of the
 * UTF-16 code units of their names, numbers and texts as ECMAScript writes them, no white space. Numbers are doubles: a
 * whole number beyond 2^53 belongs into a string.
 *
 * @throws TypeError for what has no JSON (undefined, functions, NaN, infinities, other objects, circles) and for texts
 * with half a surrogate pair, naming the place.
 */
export function canonicalize(value: unknown): string {
  return written(value, '$', new Set());
}

function written(value: unknown, place: string, within: Set<object>): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value, place);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${place} is a number that JSON cannot hold.`);
    return JSON.stringify(value); // writes -0 as 0, as the RFC asks
  }
  if (typeof value !== 'object') throw new TypeError(`${place} is ${typeof value}, which JSON does not have.`);
  if (within.has(value)) throw new TypeError(`${place} contains itself.`);
  within.add(value);
  const whole = Array.isArray(value) ? list(value, place, within) : members(value, place, within);
  within.delete(value);
  return whole;
}

function list(items: readonly unknown[], place: string, within: Set<object>): string {
  // Not `map`, which leaves out holes: they are undefined, and refused.
  return `[${Array.from(items, (item, at) => written(item, `${place}[${at}]`, within)).join(',')}]`;
}

function members(value: object, place: string, within: Set<object>): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`${place} is an object of a class; give its plain parts.`);
  const named = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = named.map(([name, of]) => `${text(name, place)}:${written(of, `${place}.${name}`, within)}`);
  return `{${all.join(',')}}`;
}

/** JSON.stringify escapes exactly what the RFC wants escaped; only half pairs it writes where the RFC has none. */
function text(value: string, place: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError(`${place} holds half a surrogate pair.`);
  return JSON.stringify(value);
}
