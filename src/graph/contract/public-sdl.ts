import {
  assertValidSchema,
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  print,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import type { Contract, Entity } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { type Wrapper, wrapperName, wrappersOf } from './wrapper.ts';

const HEADER = '# Written by `npm run codegen` from the other files of this folder. Do not edit.\n\n';
const BUILD_DIRECTIVES = new Set(['fact', 'entity', 'quotes']);
const FIRST = ['Query', 'Mutation'];

/**
 * The schema that clients see: every fact wrapped, the directives of the build gone. Types are ordered by name after
 * the operations, what is inside them stays as authored.
 *
 * @throws {ContractError} if the result is not a valid schema.
 */
export function publicSdl(contract: Contract): string {
  const entities = new Map(contract.entities.map((entity) => [entity.name, entity]));
  const types = [...contract.types.values()].map((type) => {
    const entity = entities.get(type.name.value);
    return withoutBuildDirectives(entity ? publicEntity(contract, entity) : type);
  });
  const linked = [...contract.linkParts.values()].flatMap((parts) => Object.values(parts));
  const inValues = { facts: linked.map((type) => ({ kind: 'link', type }) as const) };
  const wrappers = wrappersOf([...contract.entities, inValues]).map((wrapper) => wrapperType(contract, wrapper));
  const directives = contract.directives.filter((directive) => !BUILD_DIRECTIVES.has(directive.name.value));
  const definitions: DefinitionNode[] = [...directives, ...[...types, ...wrappers].sort(byPlace)];
  const sdl = print({ kind: Kind.DOCUMENT, definitions });
  try {
    assertValidSchema(buildASTSchema({ kind: Kind.DOCUMENT, definitions }));
  } catch (cause) {
    throw new ContractError((cause as Error).message.split('\n\n'));
  }
  return `${HEADER}${sdl}\n`;
}

function byPlace(left: { readonly name: NameNode }, right: { readonly name: NameNode }): number {
  const [a, b] = [left.name.value, right.name.value];
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return place(a) - place(b) || (a < b ? -1 : 1);
}

function withoutBuildDirectives<T extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(
  node: T,
): T {
  return { ...node, directives: node.directives?.filter((one) => !BUILD_DIRECTIVES.has(one.name.value)) };
}

function publicEntity(contract: Contract, entity: Entity): ObjectTypeDefinitionNode {
  const facts = new Map(entity.facts.map((fact) => [fact.name, fact]));
  const fields = (entity.node.fields ?? []).map((node) => {
    const fact = facts.get(node.name.value);
    if (!fact) return node;
    return withoutBuildDirectives({ ...node, type: nonNull(named(wrapperName(fact.type, fact.kind))) });
  });
  return { ...entity.node, fields: [...interfaceFields(contract, 'Node'), ...fields] };
}

/** `PartialDateFact`, `PersonLink` or `PersonLinkSet`: the fields of the interface Fact, and what the fact holds. */
function wrapperType(contract: Contract, { name, kind, type }: Wrapper): ObjectTypeDefinitionNode {
  const held = {
    value: {
      about: `A fact whose value is of type ${type}.`,
      field: field('value', named(type), 'The value; there is one exactly if `completeness` is PRESENT or PARTIAL.'),
    },
    link: {
      about: `A fact that points to an object of type ${type}.`,
      field: field('value', named(type), 'The object; there is one exactly if `completeness` is PRESENT or PARTIAL.'),
    },
    set: {
      about: `A fact that points to several objects of type ${type}. Its flags say whether the set is complete.`,
      field: field(
        'items',
        nonNull({ kind: Kind.LIST_TYPE, type: nonNull(named(wrapperName(type, 'link'))) }),
        'Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none.',
      ),
    },
  }[kind];
  return {
    kind: Kind.OBJECT_TYPE_DEFINITION,
    name: nameNode(name),
    description: description(held.about),
    interfaces: [named('Fact')],
    fields: [held.field, ...interfaceFields(contract, 'Fact')],
  };
}

/** What the build gives to every entity (Node) and every fact (Fact). */
function interfaceFields(contract: Contract, name: 'Node' | 'Fact'): readonly FieldDefinitionNode[] {
  const type = contract.types.get(name);
  if (type?.kind === Kind.INTERFACE_TYPE_DEFINITION) return type.fields ?? [];
  throw new ContractError([`${name}: the interface that the build implements is missing; define it.`]);
}

function field(name: string, type: TypeNode, about: string): FieldDefinitionNode {
  return { kind: Kind.FIELD_DEFINITION, name: nameNode(name), type, description: description(about) };
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function named(name: string) {
  return { kind: Kind.NAMED_TYPE, name: nameNode(name) } as const;
}

function nonNull<T extends Exclude<TypeNode, { readonly kind: Kind.NON_NULL_TYPE }>>(type: T) {
  return { kind: Kind.NON_NULL_TYPE, type } as const;
}

function description(value: string): StringValueNode {
  return { kind: Kind.STRING, value };
}
