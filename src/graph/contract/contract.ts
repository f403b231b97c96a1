import { buildASTSchema, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import type { Authored } from './authored.ts';
import { ContractError } from './contract-error.ts';
import { undescribed } from './descriptions.ts';
import { appliedArguments } from './directive.ts';
import { type LinkParts, linkPartsOf, withoutLinkParts } from './link-parts.ts';
import { isNumberCheck, type NumberCheck } from './number-check.ts';
import { type Quote, quoteRefusals } from './quotes.ts';
import { refusals } from './refusals.ts';
import { type FactKind, wrappersOf } from './wrapper.ts';

export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A field marked `@fact`. `type` is the scalar, enum or value object; for links and sets the entity. */
export interface FactField {
  readonly name: string;
  readonly kind: FactKind;
  readonly type: string;
  readonly label: Text;
  readonly halfLifeDays: number | null;
  readonly sensitive: boolean;
  /** The check that its numbers obey; null if none. */
  readonly check: NumberCheck | null;
  /** What the field of a record quotes; null for all others. */
  readonly quotes: Quote | null;
  readonly node: FieldDefinitionNode;
}

/** A type marked `@entity`. */
export interface Entity {
  readonly name: string;
  readonly label: Text;
  /** Whether its instances are records of an event that happens once in a life. */
  readonly once: boolean;
  readonly facts: readonly FactField[];
  readonly node: ObjectTypeDefinitionNode;
}

/** The authored schema, known to be one that can be wrapped. */
export interface Contract extends Authored {
  /** In the order of the authored files. */
  readonly entities: readonly Entity[];
  readonly linkParts: LinkParts;
}

/** @throws {ContractError} naming every type and field that the build refuses, and what to do. */
export function readContract(authored: Authored): Contract {
  const found = [...undescribed(authored), ...refusals(authored)];
  if (found.length > 0) throw new ContractError(found);
  const linkParts = linkPartsOf(authored);
  try {
    const types = withoutLinkParts(authored, linkParts).values();
    buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...authored.directives, ...types] });
  } catch (cause) {
    throw new ContractError([(cause as Error).message]);
  }
  const entities: Entity[] = [];
  for (const node of authored.types.values()) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const marked = appliedArguments(node, 'entity');
    if (!marked) continue;
    entities.push({
      name: node.name.value,
      label: labelOf(node, 'entity'),
      once: marked.once === true,
      facts: factsOf(authored, node),
      node,
    });
  }
  const clashes = wrappersOf(entities).filter((wrapper) => authored.types.has(wrapper.name));
  if (clashes.length > 0) {
    throw new ContractError(
      clashes.map(({ name, type }) => `${name}: is also the name of what the build wraps ${type} in; rename the type.`),
    );
  }
  const misquoted = quoteRefusals(authored, entities, linkParts);
  if (misquoted.length > 0) throw new ContractError(misquoted);
  return { ...authored, entities, linkParts };
}

function factsOf(authored: Authored, entity: ObjectTypeDefinitionNode): FactField[] {
  return (entity.fields ?? []).flatMap((node) => {
    const marked = appliedArguments(node, 'fact');
    if (!marked) return [];
    const isSet = node.type.kind === Kind.LIST_TYPE;
    const inner = node.type.kind === Kind.LIST_TYPE ? node.type.type : node.type;
    const type = inner.kind === Kind.NAMED_TYPE ? inner.name.value : '';
    const target = authored.types.get(type);
    const isLink = target !== undefined && appliedArguments(target, 'entity') !== null;
    return {
      name: node.name.value,
      kind: isSet ? 'set' : isLink ? 'link' : 'value',
      type,
      label: labelOf(node, 'fact'),
      halfLifeDays: (marked.halfLifeDays as number | undefined) ?? null,
      sensitive: marked.sensitive === true,
      check: isNumberCheck(marked.check) ? marked.check : null,
      quotes: appliedArguments(node, 'quotes') as Quote | null,
      node,
    };
  });
}

function labelOf(node: FieldDefinitionNode | ObjectTypeDefinitionNode, directive: 'fact' | 'entity'): Text {
  const { vi, en } = appliedArguments(node, directive) as unknown as Text;
  return { vi, en };
}
