import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DerivedSelection, Selection } from '../gather/selection.ts';
import { type EntityName, linkParts, model } from '../generated/model.ts';
import type { DerivedArguments } from '../quality/derived/derived-field.ts';
import { derivedField } from '../quality/derived/derived-fields.ts';

/** The document that selections are read from. */
export interface SelectionSource {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced variables; `@skip` and `@include` are decided by them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The selection sets of the same field, wherever it is selected. */
export const selectionsOf = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** The fields that selection sets select on an object type: by response key, aliases apart, fragments opened. */
export function fieldsOf(
  source: SelectionSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visit = (selections: readonly SelectionNode[], opened: ReadonlySet<string>): void => {
    for (const node of selections) {
      if (!isIncluded(source, node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = fields.get(key);
        if (same) same.push(node);
        else fields.set(key, [node]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : source.fragments[node.name.value];
      const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : null;
      if (!fragment || (name && opened.has(name))) continue;
      const condition = fragment.typeCondition && source.schema.getType(fragment.typeCondition.name.value);
      if (condition && !applies(source.schema, condition, type)) continue;
      visit(fragment.selectionSet.selections, name ? new Set(opened).add(name) : opened);
    }
  };
  for (const set of sets) visit(set.selections, new Set());
  return fields;
}

/** The nodes reached from these, which select from a type of the schema, by the names of fields one below the other. */
export function nodesAt(
  source: SelectionSource,
  typeName: string,
  path: readonly string[],
  nodes: readonly FieldNode[],
): readonly FieldNode[] {
  const [field, ...rest] = path;
  if (field === undefined) return nodes;
  const target = objectType(source.schema, typeName).getFields()[field];
  if (!target) throw new Error(`The public schema has no field ${typeName}.${field}.`);
  const below = byName(source, typeName, nodes).get(field) ?? [];
  return rest.length === 0 ? below : nodesAt(source, getNamedType(target.type).name, rest, below);
}

/** The facts of an entity that these nodes select, with what they select of the entities linked to. */
export function selectionOf(source: SelectionSource, entity: EntityName, nodes: readonly FieldNode[]): Selection {
  const fields = new Map<string, Selection | null>();
  const plain = new Set<string>();
  const derived: DerivedSelection[] = [];
  for (const [field, all] of byName(source, entity, nodes)) {
    const { kind, type } = model[entity].fields[field] ?? {};
    if (!kind) continue;
    const same = all.filter((node) => {
      const args = argumentsOf(source, entity, field, node);
      const worked = derivedField(entity, field, args);
      if (!worked) return true;
      const target = kind === 'link' ? targetOf(source, type as EntityName, kind, [node], field, entity) : null;
      derived.push({ field: worked, args, target: withFacts(target) });
      return false;
    });
    if (same.length === 0) continue;
    const target = kind === 'value' ? null : targetOf(source, type as EntityName, kind, same, field, entity);
    fields.set(field, withFacts(target));
    const wrapper = wrapperOf(source.schema, entity, field);
    if (isPlain(source, wrapper, same, kind)) plain.add(field);
    if (kind !== 'value') continue;
    for (const { part, linked, isPlain } of linksInValue(source, type as string, same, wrapper)) {
      fields.set(`${field}.${part}`, linked);
      if (isPlain) plain.add(`${field}.${part}`);
    }
  }
  return { entity, fields, plain, ...(derived.length > 0 && { derived }) };
}

/** One fact of an entity, with what these nodes select of it: through the interface Fact, or by its own type. */
export function selectionOfFact(
  source: SelectionSource,
  entity: EntityName,
  field: string,
  nodes: readonly FieldNode[],
): Selection {
  const { kind, type } = model[entity].fields[field] ?? {};
  const target = kind === 'link' ? targetOf(source, type as EntityName, kind, nodes, field, entity) : null;
  return { entity, fields: new Map([[field, withFacts(target)]]) };
}

/** Whether these nodes select of a fact only what needs no judgement. Whether a set has a text depends on its flags. */
function isPlain(
  source: SelectionSource,
  wrapper: string,
  nodes: readonly FieldNode[],
  kind: 'value' | 'link' | 'set',
): boolean {
  const selected = byName(source, wrapper, nodes);
  const unjudged = kind === 'set' ? ofSets : ofValues;
  if (![...selected.keys()].every((name) => unjudged.has(name))) return false;
  const items = selected.get('items');
  if (!items) return true;
  const item = wrapper.replace(/Set$/, '');
  return isPlain(source, item, items, 'link');
}
const ofSets: ReadonlySet<string> = new Set(['__typename', 'ref', 'field', 'label', 'items']);
const ofValues: ReadonlySet<string> = new Set(['__typename', 'ref', 'field', 'label', 'value', 'text']);

function argumentsOf(source: SelectionSource, entity: EntityName, field: string, node: FieldNode): DerivedArguments {
  const definition = objectType(source.schema, entity).getFields()[field];
  if (!definition || definition.args.length === 0) return {};
  return getArgumentValues(definition, node, source.variables as Record<string, unknown>) as DerivedArguments;
}

function withFacts(target: Selection | null): Selection | null {
  return target && (target.fields.size > 0 || target.derived) ? target : null;
}

/** The links selected inside a value, `value { resolvesTo { … } }`, with what is selected of their targets. */
function linksInValue(
  source: SelectionSource,
  type: string,
  nodes: readonly FieldNode[],
  wrapper: string,
): readonly { readonly part: string; readonly linked: Selection | null; readonly isPlain: boolean }[] {
  const parts = Object.entries(linkParts[type] ?? {});
  if (parts.length === 0) return [];
  const selected = byName(source, type, byName(source, wrapper, nodes).get('value') ?? []);
  return parts.flatMap(([part, target]) => {
    const links = selected.get(part);
    if (!links) return [];
    const inside = byName(source, `${target}Link`, links).get('value') ?? [];
    const linked = withFacts(selectionOf(source, target, inside));
    return [{ part, linked, isPlain: isPlain(source, `${target}Link`, links, 'link') }];
  });
}

/** Through the wrapper to the entity: `value` of a link, `items { value }` of a set. */
function targetOf(
  source: SelectionSource,
  target: EntityName,
  kind: 'link' | 'set',
  nodes: readonly FieldNode[],
  field: string,
  entity: EntityName,
): Selection {
  const wrapper = wrapperOf(source.schema, entity, field);
  const links = kind === 'link' ? nodes : (byName(source, wrapper, nodes).get('items') ?? []);
  const link = kind === 'link' ? wrapper : `${target}Link`;
  return selectionOf(source, target, byName(source, link, links).get('value') ?? []);
}

function wrapperOf(schema: GraphQLSchema, entity: EntityName, field: string): string {
  const wrapper = objectType(schema, entity).getFields()[field];
  return String(wrapper?.type).replaceAll('!', '');
}

/** Selected fields by their name in the schema, aliases merged. */
function byName(source: SelectionSource, typeName: string, nodes: readonly FieldNode[]): Map<string, FieldNode[]> {
  const sets = selectionsOf(nodes);
  const named = new Map<string, FieldNode[]>();
  for (const same of fieldsOf(source, objectType(source.schema, typeName), sets).values()) {
    for (const node of same) named.set(node.name.value, [...(named.get(node.name.value) ?? []), node]);
  }
  return named;
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The public schema has no object type ${name}.`);
  return type;
}

function applies(schema: GraphQLSchema, condition: GraphQLNamedType, type: GraphQLObjectType): boolean {
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

function isIncluded(source: SelectionSource, node: SelectionNode): boolean {
  const variables = source.variables as Record<string, unknown>;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  );
}
