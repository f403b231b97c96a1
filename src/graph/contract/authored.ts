import { readdirSync, readFileSync } from 'node:fs';
import {
  type DirectiveDefinitionNode,
  type DocumentNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
  type TypeDefinitionNode,
} from 'graphql';
import { ContractError } from './contract-error.ts';

/** The schema as written by hand, every `extend type` merged into its type. */
export interface Authored {
  readonly types: ReadonlyMap<string, TypeDefinitionNode>;
  readonly directives: readonly DirectiveDefinitionNode[];
}

const PRINTED = 'public.graphql';

/** All authored files of a folder, in the order of their names. */
export function readAuthored(folder: URL): Authored {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== PRINTED)
    .sort();
  return mergeAuthored(files.map((name) => parse(new Source(readFileSync(new URL(name, folder), 'utf8'), name))));
}

/** @throws {ContractError} for a type defined twice, and for extensions other than `extend type` of a type that exists. */
export function mergeAuthored(documents: readonly DocumentNode[]): Authored {
  const types = new Map<string, TypeDefinitionNode>();
  const directives: DirectiveDefinitionNode[] = [];
  const refusals: string[] = [];
  const definitions = documents.flatMap((document) => document.definitions);

  for (const node of definitions) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) directives.push(node);
    else if (isTypeDefinitionNode(node)) {
      if (types.has(node.name.value))
        refusals.push(`${node.name.value}: defined twice; use \`extend type\` in one file.`);
      else types.set(node.name.value, node);
    } else if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) {
      refusals.push(`${node.kind}: only types, directives and \`extend type\` belong in the authored schema.`);
    }
  }
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const base = types.get(node.name.value);
    if (base?.kind === Kind.OBJECT_TYPE_DEFINITION) types.set(node.name.value, extended(base, node));
    else refusals.push(`${node.name.value}: extended, but no such object type is defined; define it in one file.`);
  }
  if (refusals.length > 0) throw new ContractError(refusals);
  return { types, directives };
}

function extended(
  base: ObjectTypeDefinitionNode,
  by: Pick<ObjectTypeDefinitionNode, 'fields' | 'interfaces' | 'directives'>,
): ObjectTypeDefinitionNode {
  return {
    ...base,
    fields: [...(base.fields ?? []), ...(by.fields ?? [])],
    interfaces: [...(base.interfaces ?? []), ...(by.interfaces ?? [])],
    directives: [...(base.directives ?? []), ...(by.directives ?? [])],
  };
}
