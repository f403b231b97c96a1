import {
  type FieldNode,
  type GraphQLOutputType,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Text } from '../../generated/model.ts';
import { fieldsOf, type SelectionSource, selectionsOf } from '../selection.ts';
import { type InLanguage, spoken } from '../spoken.ts';

/** Writes one value as JSON. @throws NotRenderable for what the interpreter must say */
export type WriteValue = (value: unknown) => string;

/** Something in an answer is unusual: the interpreter answers in place of the renderer. */
export class NotRenderable extends Error {}

/** Writes values of a type of the schema that hold no facts; null where their selection needs resolvers. */
export function valueWriter(
  source: SelectionSource,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): WriteValue | null {
  if (isNonNullType(type)) {
    const write = valueWriter(source, type.ofType, nodes);
    return write && ((value) => (value == null ? unusual() : write(value)));
  }
  if (isListType(type)) {
    const write = valueWriter(source, type.ofType, nodes);
    return write && ((value) => (value == null ? 'null' : `[${(value as readonly unknown[]).map(write).join()}]`));
  }
  if (isLeafType(type)) return leaf;
  if (!isObjectType(type)) return null;
  const parts: { readonly head: string; readonly name: string; readonly write: WriteValue }[] = [];
  for (const [key, same] of fieldsOf(source, type, selectionsOf(nodes))) {
    const [node] = same;
    if (!node) return null;
    const { value: name } = node.name;
    const head = `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`;
    if (name === '__typename') {
      const written = JSON.stringify(type.name);
      parts.push({ head, name, write: () => written });
      continue;
    }
    const field = type.getFields()[name];
    if (!field) return null;
    const args =
      field.args.length > 0 ? getArgumentValues(field, node, source.variables as Record<string, unknown>) : null;
    const write = args ? textIn(args as unknown as InLanguage) : valueWriter(source, field.type, same);
    if (!write) return null;
    parts.push({ head, name, write });
  }
  return (value) => {
    if (value == null) return 'null';
    let text = '{';
    for (const { head, name, write } of parts) text += head + write((value as Readonly<Record<string, unknown>>)[name]);
    return `${text}}`;
  };
}

const leaf: WriteValue = (value) => {
  switch (typeof value) {
    case 'string':
      return mayNeedEscapes.test(value) ? JSON.stringify(value) : `"${value}"`;
    case 'number':
    case 'boolean':
      return JSON.stringify(value);
    default:
      return value == null ? 'null' : unusual();
  }
};

/** What JSON writes otherwise than it stands; surrogates only where they are alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const mayNeedEscapes = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Fields with arguments are texts in two languages; anything else is not written here. */
function textIn(args: InLanguage): WriteValue {
  return (value) => {
    const text = value as Text | null;
    if (typeof text?.vi !== 'string' || typeof text.en !== 'string') return unusual();
    return JSON.stringify(spoken(text, args));
  };
}

export function unusual(): never {
  throw new NotRenderable();
}
