const width = 300;

/** JSON for people: what fits into a line stays on one. */
export function inFewLines(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= width) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((each) => inner + inFewLines(each, inner)).join(',\n')}\n${indent}]`;
  const parts = Object.entries(value).map(
    ([name, part]) => `${inner}${JSON.stringify(name)}: ${inFewLines(part, inner)}`,
  );
  return `{\n${parts.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${oneLine(part)}`);
  return `{ ${parts.join(', ')} }`;
}
