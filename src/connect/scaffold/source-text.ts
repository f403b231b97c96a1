/** A text as TypeScript writes it. */
export const literal = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\r', '\\r').replaceAll('\n', '\\n')}'`;

/** The name of a property, in quotes where it needs them. */
export const property = (text: string) =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) || /^(0|[1-9]\d*)$/.test(text) ? text : literal(text);

/** A value of the schema, as TypeScript writes it. */
export function written(value: unknown): string {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([name, part]) => `${property(name)}: ${written(part)}`);
  return `{ ${parts.join(', ')} }`;
}

export const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
export const dashed = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** The kind of record that a table holds. */
export const kindOf = (table: string) => table.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();

/** What a column may be called in code: `Số GPLX` is `soGplx`. */
export function nameOf(column: string): string {
  const words = column
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .split(/[^A-Za-z0-9]+/);
  const joined = camel(
    words
      .filter(Boolean)
      .join('-')
      .replace(/^[A-Z]+(?![a-z])/, (capitals) => capitals.toLowerCase())
      .replace(/^[A-Z]/, (capital) => capital.toLowerCase()),
  );
  return /^[A-Za-z]/.test(joined) ? joined : `column${joined}`;
}
