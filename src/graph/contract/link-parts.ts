import { type FieldDefinitionNode, Kind, type TypeDefinitionNode } from 'graphql';
import type { Authored } from './authored.ts';
import { appliedArguments } from './directive.ts';
import { wrapperName } from './wrapper.ts';

/** The links inside the value objects that facts hold: by type, then by part, the entity that they point to. */
export type LinkParts = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The entity that a name wraps as a link; null if it is no such name, or a type of its own. */
export function linkTarget(authored: Authored, name: string): string | null {
  if (authored.types.has(name)) return null;
  for (const type of authored.types.values()) {
    if (wrapperName(type.name.value, 'link') === name && appliedArguments(type, 'entity')) return type.name.value;
  }
  return null;
}

/** Whether a part is authored as `PersonLink!`: the one place where the schema names a wrapper. */
export function isLinkPart(authored: Authored, part: FieldDefinitionNode): boolean {
  return linkOf(authored, part) !== null;
}

export function linkPartsOf(authored: Authored): LinkParts {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const name of heldByFacts(authored)) {
    const value = authored.types.get(name);
    if (value?.kind !== Kind.OBJECT_TYPE_DEFINITION || appliedArguments(value, 'entity')) continue;
    const parts = (value.fields ?? []).flatMap((part) => {
      const target = linkOf(authored, part);
      return target ? [[part.name.value, target] as const] : [];
    });
    if (parts.length > 0) found.set(name, Object.fromEntries(parts));
  }
  return found;
}

/** The types as authored, with the entity itself in the place of its wrapper. */
export function withoutLinkParts(authored: Authored, linkParts: LinkParts): ReadonlyMap<string, TypeDefinitionNode> {
  const types = new Map(authored.types);
  for (const [name, parts] of linkParts) {
    const type = types.get(name);
    if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const fields = (type.fields ?? []).map((part): FieldDefinitionNode => {
      const target = parts[part.name.value];
      return target ? { ...part, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: target } } } : part;
    });
    types.set(name, { ...type, fields });
  }
  return types;
}

function linkOf(authored: Authored, { type, arguments: args }: FieldDefinitionNode): string | null {
  if (args?.length || type.kind !== Kind.NON_NULL_TYPE || type.type.kind !== Kind.NAMED_TYPE) return null;
  return linkTarget(authored, type.type.name.value);
}

function heldByFacts(authored: Authored): ReadonlySet<string> {
  const held = new Set<string>();
  for (const type of authored.types.values()) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      if (appliedArguments(field, 'fact') && field.type.kind === Kind.NAMED_TYPE) held.add(field.type.name.value);
    }
  }
  return held;
}
