import { type FieldNode, type GraphQLObjectType, getNullableType, isObjectType } from 'graphql';
import type { EntityRow } from '../../gather/entity-row.ts';
import { judgedFields } from '../../gather/judged-fields.ts';
import { type EntityName, type FieldModel, type Link, linkParts, model } from '../../generated/model.ts';
import { derivedField } from '../../quality/derived/derived-fields.ts';
import type { Fact } from '../../quality/fact.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { fieldsOf, type SelectionSource, selectionsOf } from '../selection.ts';
import {
  constant,
  Items,
  KeptTexts,
  type Look,
  Nullable,
  nullable,
  object,
  type Part,
  Texts,
  type Writer,
} from './columns.ts';
import { flagsWriter } from './flags-writer.ts';
import { valueWriter } from './plain-value.ts';

/** Writes the selected facts of an entity; null where something is selected that only resolvers can answer. */
export function entityWriter(source: SelectionSource, entity: EntityName, nodes: readonly FieldNode[]): Writer | null {
  const type = source.schema.getType(entity);
  if (!isObjectType(type)) return null;
  return objectWriter(source, type, nodes, (name, same) => {
    if (name === 'id') return { opening: '', look: lookAtIds, closing: '' };
    const field = model[entity].fields[name];
    const wrapper = type.getFields()[name];
    if (!field || !wrapper || derivedField(entity, name, {})) return null;
    if (same.some((node) => (node.arguments?.length ?? 0) > 0)) return null;
    const of = getNullableType(wrapper.type);
    if (!isObjectType(of)) return null;
    return field.kind === 'set' ? setWriter(source, of, name, same) : factWriter(source, entity, of, name, same);
  });
}

const lookAtIds: Look = (rows, ids) =>
  new Texts(rows.map(({ entity, key }) => JSON.stringify(ids.seal([entity, key]))));

/** `{…}` of an object type, key by key in the order in which they are selected. */
function objectWriter(
  source: SelectionSource,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  writerOf: (name: string, same: readonly FieldNode[]) => Writer | null,
): Writer | null {
  const parts: Writer[] = [];
  for (const [key, same] of fieldsOf(source, type, selectionsOf(nodes))) {
    const { value: name = '' } = same[0]?.name ?? {};
    const of = name === '__typename' ? typename(type) : writerOf(name, same);
    if (!of) return null;
    parts.push(keyed(key, of));
  }
  return object(parts);
}

const keyed = <Of extends readonly unknown[]>(key: string, of: Part<Of>): Part<Of> => ({
  ...of,
  opening: `${JSON.stringify(key)}:${of.opening}`,
});
const typename = ({ name }: GraphQLObjectType) => constant(JSON.stringify(name));

/** Values of facts, with the rows they are of. */
type OfValues = [values: readonly unknown[], rows: readonly EntityRow[], ids: OpaqueIds];
type LookAtValues = Part<OfValues>['look'];
/** The same with the facts, judged where flags are selected. */
type OfFacts = [...OfValues, facts: readonly Fact[]];

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
  const parts: Part<OfFacts>[] = [];
  let areFlagsWritten = false;
  for (const [key, same] of selected) {
    const name = same[0]?.name.value;
    if (name === '__typename') parts.push(keyed(key, typename(type)));
    else if (name === 'value') {
      const look = lookAtValues(source, entity, type, path, field, same);
      if (!look) return null;
      parts.push(keyed(key, { opening: '', look, closing: '' }));
    } else if (ofFlags && !areFlagsWritten) {
      // Flags stand together, or the order of keys would not be the client's.
      const at = selected.findIndex(([each]) => each === key);
      if (!selected.slice(at, at + flags.length).every(([each], i) => each === flags[i]?.[0])) return null;
      parts.push({ opening: '', look: (...[, , , facts]) => new KeptTexts(facts.map(ofFlags)), closing: '' });
      areFlagsWritten = true;
    }
  }
  const { opening, look, closing } = object(parts);
  return {
    opening,
    look: (rows, ids) => {
      if (!ofFlags) return look(valuesOf(rows, path), rows, ids, none);
      const facts = rows.map((row) => row.fact(path));
      return look(
        facts.map(({ value }) => value),
        rows,
        ids,
        facts,
      );
    },
    closing,
  };
}

const valuesOf = (rows: readonly EntityRow[], path: string) => rows.map((row) => row.value(path));
const none: readonly never[] = [];

/** What a fact's `value` is: a plain value, one with links inside, or another entity. */
function lookAtValues(
  source: SelectionSource,
  entity: EntityName,
  type: GraphQLObjectType,
  path: string,
  field: FieldModel,
  nodes: readonly FieldNode[],
): LookAtValues | null {
  if (field.kind === 'link') {
    const of = entityWriter(source, field.type as EntityName, nodes);
    if (!of) return null;
    const linked = (link: unknown, row: EntityRow) => (link === null ? null : row.linked(link as Link<EntityName>));
    return (values, rows, ids) =>
      nullable(
        of,
        rows.map((row, at) => linked(values[at], row)),
        ids,
      );
  }
  const definition = type.getFields().value;
  if (!definition) return null;
  const links = linkParts[field.type];
  if (!links) {
    const write = valueWriter(source, definition.type, nodes);
    return write && ((values) => new Texts(values.map(write)));
  }
  const of = getNullableType(definition.type);
  return isObjectType(of) ? lookAtParts(source, entity, of, path, links, nodes) : null;
}

/** A value object some of whose parts are links, which are facts. */
function lookAtParts(
  source: SelectionSource,
  entity: EntityName,
  type: GraphQLObjectType,
  path: string,
  links: Readonly<Record<string, EntityName>>,
  nodes: readonly FieldNode[],
): LookAtValues | null {
  const parts: Part<OfValues>[] = [];
  for (const [key, same] of fieldsOf(source, type, selectionsOf(nodes))) {
    const { value: name = '' } = same[0]?.name ?? {};
    const field = type.getFields()[name];
    if (name === '__typename') {
      parts.push(keyed(key, typename(type)));
      continue;
    }
    if (!field || field.args.length > 0) return null;
    const of = getNullableType(field.type);
    if (links[name] && isObjectType(of)) {
      const fact = factWriter(source, entity, of, `${path}.${name}`, same);
      if (!fact) return null;
      parts.push(keyed(key, { ...fact, look: (_, rows, ids) => fact.look(rows, ids) }));
    } else {
      const write = valueWriter(source, field.type, same);
      if (!write) return null;
      const look: LookAtValues = (values) =>
        new Texts(values.map((value) => write((value as Readonly<Record<string, unknown>>)[name])));
      parts.push(keyed(key, { opening: '', look, closing: '' }));
    }
  }
  const of = object(parts);
  return (values, rows, ids) => {
    const places: number[] = [];
    const [given, told]: [unknown[], EntityRow[]] = [[], []];
    for (const [at, row] of rows.entries()) {
      const value = values[at];
      places.push(value === null ? -1 : given.push(value) - 1);
      if (value !== null) told.push(row);
    }
    return new Nullable(of, of.look(given, told, ids), places);
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
    const of = objectWriter(source, item, same, (selected, values) =>
      selected === 'value' ? entityWriter(source, target.name as EntityName, values) : null,
    );
    if (!of) return null;
    const look: Look = (rows, ids) => {
      const items: EntityRow[] = [];
      const starts = [0];
      for (const row of rows) {
        for (const member of row.members(field)) items.push(row.linked(member));
        starts.push(items.length);
      }
      return new Items(of, of.look(items, ids), starts);
    };
    return { opening: '[', look, closing: ']' };
  });
}
