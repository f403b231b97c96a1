import { type FieldNode, type GraphQLObjectType, getNullableType, isObjectType } from 'graphql';
import type { EntityRow } from '../../gather/entity-row.ts';
import { GlancedFact } from '../../gather/glanced-fact.ts';
import { judgedFields } from '../../gather/judged-fields.ts';
import { type EntityName, type FieldModel, type Link, linkParts, model } from '../../generated/model.ts';
import { derivedField } from '../../quality/derived/derived-fields.ts';
import type { Fact } from '../../quality/fact.ts';
import type { Verdict } from '../../quality/verdict.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { fieldsOf, type SelectionSource } from '../selection.ts';
import { Kept, type Outgoing } from './outgoing.ts';
import { valueWriter, type WriteValue } from './plain-value.ts';

/** Writes an entity, or something of it, as JSON. */
export type WriteOf = (to: Outgoing, row: EntityRow, ids: OpaqueIds) => void;
type Part = { readonly head: string; readonly write: WriteOf };

/** Writes the selected facts of an entity; null where something is selected that only resolvers can answer. */
export function entityWriter(source: SelectionSource, entity: EntityName, nodes: readonly FieldNode[]): WriteOf | null {
  const type = source.schema.getType(entity);
  if (!isObjectType(type)) return null;
  return objectWriter(source, type, nodes, (name, same) => {
    if (name === 'id') return (to, row, ids) => to.add(JSON.stringify(ids.seal([row.entity, row.key])));
    const field = model[entity].fields[name];
    const wrapper = type.getFields()[name];
    if (!field || !wrapper || derivedField(entity, name, {})) return null;
    if (same.some((node) => (node.arguments?.length ?? 0) > 0)) return null;
    const of = getNullableType(wrapper.type);
    if (!isObjectType(of)) return null;
    return field.kind === 'set' ? setWriter(source, of, name, same) : factWriter(source, entity, of, name, same);
  });
}

/** `{…}` of an object type, key by key in the order in which they are selected. */
function objectWriter(
  source: SelectionSource,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  writerOf: (name: string, same: readonly FieldNode[]) => WriteOf | null,
): WriteOf | null {
  const parts: Part[] = [];
  for (const [key, same] of fieldsOf(
    source,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  )) {
    const { value: name = '' } = same[0]?.name ?? {};
    const write = name === '__typename' ? constant(type.name) : writerOf(name, same);
    if (!write) return null;
    parts.push({ head: `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`, write });
  }
  return (to, row, ids) => {
    to.add('{');
    for (const { head, write } of parts) {
      to.add(head);
      write(to, row, ids);
    }
    to.add('}');
  };
}

/** A fact with one value: the value first, then its flags; those of one verdict are written once. */
function factWriter(
  source: SelectionSource,
  entity: EntityName,
  type: GraphQLObjectType,
  path: string,
  nodes: readonly FieldNode[],
): WriteOf | null {
  const field = judgedFields(entity)[path] as FieldModel;
  const selected = [
    ...fieldsOf(
      source,
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    ),
  ];
  const flags = selected.filter(([, [node]]) => node?.name.value !== 'value' && node?.name.value !== '__typename');
  const ofFlags = flags.length > 0 ? flagsWriter(source, type, flags) : null;
  if (flags.length > 0 && !ofFlags) return null;
  const parts: ((to: Outgoing, row: EntityRow, given: unknown, flags: Kept | null, ids: OpaqueIds) => void)[] = [];
  let areFlagsWritten = false;
  for (const [key, same] of selected) {
    const head = `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`;
    const name = same[0]?.name.value;
    if (name === '__typename') parts.push((to) => to.add(`${head}${JSON.stringify(type.name)}`));
    else if (name === 'value') {
      const write = givenWriter(source, entity, type, path, field, same);
      if (!write) return null;
      parts.push((to, row, given, _, ids) => {
        to.add(head);
        write(to, given, row, ids);
      });
    } else if (!areFlagsWritten) {
      // Flags stand together, or the order of keys would not be the client's.
      const at = selected.findIndex(([each]) => each === key);
      if (!selected.slice(at, at + flags.length).every(([each], i) => each === flags[i]?.[0])) return null;
      const isFirst = parts.length === 0;
      parts.push((to, _, _given, written) => {
        if (!isFirst) to.add(',');
        if (written) to.addKept(written);
      });
      areFlagsWritten = true;
    }
  }
  return (to, row, ids) => {
    const fact = ofFlags && row.fact(path);
    const given = fact ? fact.value : row.value(path);
    const written = fact && ofFlags(fact);
    to.add('{');
    for (const part of parts) part(to, row, given, written, ids);
    to.add('}');
  };
}

type WriteGiven = (to: Outgoing, given: unknown, row: EntityRow, ids: OpaqueIds) => void;

/** What a fact's `value` is: a plain value, one with links inside, or another entity. */
function givenWriter(
  source: SelectionSource,
  entity: EntityName,
  type: GraphQLObjectType,
  path: string,
  field: FieldModel,
  nodes: readonly FieldNode[],
): WriteGiven | null {
  if (field.kind === 'link') {
    const write = entityWriter(source, field.type as EntityName, nodes);
    if (!write) return null;
    return (to, given, row, ids) => {
      if (given === null) to.add('null');
      else write(to, row.linked(given as Link<EntityName>), ids);
    };
  }
  const definition = type.getFields().value;
  if (!definition) return null;
  const links = linkParts[field.type];
  if (!links) {
    const write = valueWriter(source, definition.type, nodes);
    return write && ((to, given) => to.add(write(given)));
  }
  const of = getNullableType(definition.type);
  return isObjectType(of) ? partedWriter(source, entity, of, path, links, nodes) : null;
}

/** A value object some of whose parts are links, which are facts. */
function partedWriter(
  source: SelectionSource,
  entity: EntityName,
  type: GraphQLObjectType,
  path: string,
  links: Readonly<Record<string, EntityName>>,
  nodes: readonly FieldNode[],
): WriteGiven | null {
  const parts: { readonly head: string; readonly write: WriteGiven }[] = [];
  for (const [key, same] of fieldsOf(
    source,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  )) {
    const head = `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`;
    const { value: name = '' } = same[0]?.name ?? {};
    const field = type.getFields()[name];
    if (name === '__typename') {
      parts.push({ head, write: (to) => to.add(JSON.stringify(type.name)) });
      continue;
    }
    if (!field || field.args.length > 0) return null;
    const of = getNullableType(field.type);
    if (links[name] && isObjectType(of)) {
      const write = factWriter(source, entity, of, `${path}.${name}`, same);
      if (!write) return null;
      parts.push({ head, write: (to, _, row, ids) => write(to, row, ids) });
    } else {
      const write = valueWriter(source, field.type, same);
      if (!write) return null;
      parts.push({ head, write: (to, given) => to.add(write((given as Readonly<Record<string, unknown>>)[name])) });
    }
  }
  return (to, given, row, ids) => {
    if (given === null) {
      to.add('null');
      return;
    }
    to.add('{');
    for (const { head, write } of parts) {
      to.add(head);
      write(to, given, row, ids);
    }
    to.add('}');
  };
}

/** A set of which only the values of its items are selected. */
function setWriter(
  source: SelectionSource,
  type: GraphQLObjectType,
  field: string,
  nodes: readonly FieldNode[],
): WriteOf | null {
  return objectWriter(source, type, nodes, (name, same) => {
    if (name !== 'items') return null;
    const item = source.schema.getType(type.name.replace(/Set$/, ''));
    const target = isObjectType(item) ? getNullableType(item.getFields().value?.type) : null;
    if (!isObjectType(item) || !isObjectType(target)) return null;
    const writeItem = objectWriter(source, item, same, (selected, values) =>
      selected === 'value' ? entityWriter(source, target.name as EntityName, values) : null,
    );
    if (!writeItem) return null;
    return (to, row, ids) => {
      let before = '[';
      for (const link of row.members(field)) {
        to.add(before);
        before = ',';
        writeItem(to, row.linked(link), ids);
      }
      to.add(before === '[' ? '[]' : ']');
    };
  });
}

const ofVerdict: ReadonlySet<string> = new Set(['completeness', 'accuracy', 'freshness', 'probabilityWrong']);

/** The flags of a fact and the codes of its reasons, without the braces. */
function flagsWriter(
  source: SelectionSource,
  type: GraphQLObjectType,
  selected: readonly (readonly [string, readonly FieldNode[]])[],
): ((fact: Fact) => Kept) | null {
  const parts: { readonly head: string; readonly name: string; readonly write: WriteValue }[] = [];
  for (const [key, same] of selected) {
    const { value: name = '' } = same[0]?.name ?? {};
    const field = type.getFields()[name];
    const write =
      field && (ofVerdict.has(name) ? valueWriter(source, field.type, same) : evidenceWriter(source, name, same));
    if (!write) return null;
    parts.push({ head: `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`, name, write });
  }
  const flagsOf = (verdict: Verdict) => {
    let text = '';
    for (const { head, name, write } of parts)
      text += head + write(name === 'evidence' ? verdict : verdict[name as keyof Verdict]);
    return text;
  };
  const written = new WeakMap<Verdict, Kept>();
  return (fact) => {
    if (!(fact instanceof GlancedFact)) return new Kept(flagsOf(fact));
    let flags = written.get(fact.verdict);
    if (!flags) {
      flags = new Kept(flagsOf(fact.verdict));
      written.set(fact.verdict, flags);
    }
    return flags;
  };
}

const ofEvidence: ReadonlySet<string> = new Set(['basis', 'reasons', '__typename']);
const ofReasons: ReadonlySet<string> = new Set(['code', 'severity', '__typename']);

/** Evidence as far as a verdict has it. */
function evidenceWriter(source: SelectionSource, name: string, nodes: readonly FieldNode[]): WriteValue | null {
  const [evidence, reason] = ['FactEvidence', 'Reason'].map((each) => source.schema.getType(each));
  if (name !== 'evidence' || !isObjectType(evidence) || !isObjectType(reason)) return null;
  const fields = fieldsOf(
    source,
    evidence,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
  for (const same of fields.values()) {
    if (!ofEvidence.has(same[0]?.name.value ?? '')) return null;
    for (const each of fieldsOf(
      source,
      reason,
      same.flatMap(({ selectionSet }) => selectionSet ?? []),
    ).values())
      if (!ofReasons.has(each[0]?.name.value ?? '')) return null;
  }
  return valueWriter(source, evidence, nodes);
}

function constant(name: string): WriteOf {
  const written = JSON.stringify(name);
  return (to) => to.add(written);
}
