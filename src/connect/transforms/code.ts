import type { Code, Text } from '../../generated/model.ts';
import { composed } from '../composed.ts';
import type { Transform } from '../contract.ts';

/** An open code table: entries that it lacks are still codes. */
export interface CodeTable {
  /** Name of the table in `Code.system`. */
  readonly system: string;
  readonly entries: Readonly<Record<string, Text>>;
}

/** A code of the table, as written. An entry the hub does not know keeps its code as label. */
export function code(table: CodeTable): Transform<Code> {
  return {
    name: `code ${table.system}`,
    examples: Object.keys(table.entries).map((each) => [each]),
    read: ([raw]) => (raw ? { state: 'VALUE', value: codeOf(table, raw) } : { state: 'EMPTY' }),
  };
}

/** The code with its label, which many values share and nobody can change; of a code that the table has always the same object, so that two registers' are seen to be one. */
export function codeOf(table: CodeTable, raw: string): Code {
  const written = composed(raw);
  const label = Object.hasOwn(table.entries, written) ? table.entries[written] : undefined;
  if (!label) return { code: written, system: table.system, label: Object.freeze({ vi: written, en: written }) };
  let codes = codesOf.get(table);
  if (!codes) {
    codes = new Map();
    codesOf.set(table, codes);
  }
  let known = codes.get(written);
  if (!known) {
    known = Object.freeze({ code: written, system: table.system, label: Object.freeze(label) });
    codes.set(written, known);
  }
  return known;
}
const codesOf = new WeakMap<CodeTable, Map<string, Code>>();
