import { type FieldNode, type GraphQLObjectType, getNullableType, isObjectType } from 'graphql';
import type { EntityRow } from '../../gather/entity-row.ts';
import { judgedFields } from '../../gather/judged-fields.ts';
import { type EntityName, type FieldModel, type Link, linkParts, model } from '../../generated/model.ts';
import { derivedField } from '../../quality/derived/derived-fields.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { fieldsOf, type SelectionSource, selectionsOf } from '../selection.ts';
import { flagsWriter } from './flags-writer.ts';
import type { Kept, Outgoing } from './outgoing.ts';
import { valueWriter } from './plain-value.ts';

/** Writes an entity, or something of it, as JSON. What always stands before and behind it is told, to be written at once. */
export interface Writer {
  readonly opening: string;
  write(to: Outgoing, row: EntityRow, ids: OpaqueIds): void;
  readonly closing: string;
}

/** Writes the selected facts of an entity; null where something is selected that only resolvers can answer. */
export function entityWriter(source: SelectionSource, entity: EntityName, nodes: readonly FieldNode[]): Writer | null {
  const type = source.schema.getType(entity);
  if (!isObjectType(type)) return null;
  return objectWriter(source, type, nodes, (name, same) => {
    if (name === 'id') return writer((to, row, ids) => to.add(JSON.stringify(ids.seal([row.entity, row.key]))));
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
  writerOf: (name: string, same: readonly FieldNode[]) => Writer | null,
): Writer | null {
  const parts: Part<Writer['write']>[] = [];
  for (const [key, same] of fieldsOf(source, type, selectionsOf(nodes))) {
    const { value: name = '' } = same[0]?.name ?? {};
    const of = name === '__typename' ? constant(type.name) : writerOf(name, same);
    if (!of) return null;
    parts.push({ ...of, opening: `${JSON.stringify(key)}:${of.opening}` });
  }
  const { opening, rest, closing } = joined(parts);
  return {
    opening,
    write: (to, row, ids) => {
      for (const { write, behind } of rest) {
        write(to, row, ids);
        if (behind !== '') to.add(behind);
      }
    },
    closing,
  };
}

/** One key of an object, from the key on. */
interface Part<Write> {
  readonly opening: string;
  readonly write: Write;
  readonly closing: string;
}

/** Keys of one object with what stands between each and the next. */
function joined<Write>(parts: readonly Part<Write>[]) {
  return {
    opening: `{${parts[0]?.opening ?? ''}`,
    rest: parts.map(({ write, closing }, at) => {
      const next = parts[at + 1];
      return { write, behind: next ? `${closing},${next.opening}` : '' };
    }),
    closing: `${parts.at(-1)?.closing ?? ''}}`,
  };
}

/** A fact with one value: the value first, then its flags; those of one verdict are written once. */
function factWriter(
  source: SelectionSource,
  entity: EntityName,
  type: GraphQLObjectType,
  path: string,
  nodes: readonly FieldNode[],
): Writer | null {
  const field = judgedFields(entity)[path] as FieldModel;
  const selected = [...fieldsOf(source, type, selectionsOf(nodes))];
  const flags = selected.filter(([, [node]]) => node?.name.value !== 'value' && node?.name.value !== '__typename');
  const ofFlags = flags.length > 0 ? flagsWriter(source, type, flags) : null;
  if (flags.length > 0 && !ofFlags) return null;
  const parts: Part<(to: Outgoing, row: EntityRow, given: unknown, flags: Kept | null, ids: OpaqueIds) => void>[] = [];
  let areFlagsWritten = false;
  for (const [key, same] of selected) {
    const head = `${JSON.stringify(key)}:`;
    const name = same[0]?.name.value;
    if (name === '__typename') parts.push({ ...constant(type.name), opening: head + constant(type.name).opening });
    else if (name === 'value') {
      const write = givenWriter(source, entity, type, path, field, same);
      if (!write) return null;
      parts.push({ opening: head, write: (to, row, given, _, ids) => write(to, given, row, ids), closing: '' });
    } else if (!areFlagsWritten) {
      // Flags stand together, or the order of keys would not be the client's.
      const at = selected.findIndex(([each]) => each === key);
      if (!selected.slice(at, at + flags.length).every(([each], i) => each === flags[i]?.[0])) return null;
      parts.push({ opening: '', write: (to, _, _given, written) => written && to.addKept(written), closing: '' });
      areFlagsWritten = true;
    }
  }
  const { opening, rest, closing } = joined(parts);
  return {
    opening,
    write: (to, row, ids) => {
      const fact = ofFlags && row.fact(path);
      const given = fact ? fact.value : row.value(path);
      const written = fact && ofFlags(fact);
      for (const { write, behind } of rest) {
        write(to, row, given, written, ids);
        if (behind !== '') to.add(behind);
      }
    },
    closing,
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
    const of = entityWriter(source, field.type as EntityName, nodes);
    if (!of) return null;
    return (to, given, row, ids) => {
      if (given === null) to.add('null');
      else writeWhole(of, to, row.linked(given as Link<EntityName>), ids);
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
  const parts: Part<WriteGiven>[] = [];
  for (const [key, same] of fieldsOf(source, type, selectionsOf(nodes))) {
    const head = `${JSON.stringify(key)}:`;
    const { value: name = '' } = same[0]?.name ?? {};
    const field = type.getFields()[name];
    if (name === '__typename') {
      parts.push({ ...constant(type.name), opening: head + constant(type.name).opening });
      continue;
    }
    if (!field || field.args.length > 0) return null;
    const of = getNullableType(field.type);
    if (links[name] && isObjectType(of)) {
      const fact = factWriter(source, entity, of, `${path}.${name}`, same);
      if (!fact) return null;
      const write: WriteGiven = (to, _, row, ids) => fact.write(to, row, ids);
      parts.push({ opening: head + fact.opening, write, closing: fact.closing });
    } else {
      const write = valueWriter(source, field.type, same);
      if (!write) return null;
      const ofPart: WriteGiven = (to, given) => to.add(write((given as Readonly<Record<string, unknown>>)[name]));
      parts.push({ opening: head, write: ofPart, closing: '' });
    }
  }
  const { opening, rest, closing } = joined(parts);
  return (to, given, row, ids) => {
    if (given === null) {
      to.add('null');
      return;
    }
    to.add(opening);
    for (const { write, behind } of rest) {
      write(to, given, row, ids);
      if (behind !== '') to.add(behind);
    }
    to.add(closing);
  };
}

/** A set of which only the values of its items are selected. */
function setWriter(
  source: SelectionSource,
  type: GraphQLObjectType,
  field: string,
  nodes: readonly FieldNode[],
): Writer | null {
  return objectWriter(source, type, nodes, (name, same) => {
    if (name !== 'items') return null;
    const item = source.schema.getType(type.name.replace(/Set$/, ''));
    const target = isObjectType(item) ? getNullableType(item.getFields().value?.type) : null;
    if (!isObjectType(item) || !isObjectType(target)) return null;
    const ofItem = objectWriter(source, item, same, (selected, values) =>
      selected === 'value' ? entityWriter(source, target.name as EntityName, values) : null,
    );
    if (!ofItem) return null;
    const next = `${ofItem.closing},${ofItem.opening}`;
    const write: Writer['write'] = (to, row, ids) => {
      const members = row.members(field);
      for (let at = 0; at < members.length; at += 1) {
        to.add(at === 0 ? ofItem.opening : next);
        ofItem.write(to, row.linked(members[at] as Link<EntityName>), ids);
      }
      if (members.length > 0) to.add(ofItem.closing);
    };
    return { opening: '[', write, closing: ']' };
  });
}

/** With what always stands around it. */
export function writeWhole({ opening, write, closing }: Writer, to: Outgoing, row: EntityRow, ids: OpaqueIds): void {
  to.add(opening);
  write(to, row, ids);
  to.add(closing);
}

const writer = (write: Writer['write']): Writer => ({ opening: '', write, closing: '' });

const constant = (name: string) => ({ opening: JSON.stringify(name), write: () => {}, closing: '' });
