import { type FieldNode, getArgumentValues, type OperationDefinitionNode } from 'graphql';
import type { EntityName } from '../../generated/model.ts';
import type { RequestContext } from '../request-context.ts';
import { entityRoots, type RootKey } from '../roots.ts';
import { fieldsOf, type SelectionSource } from '../selection.ts';
import { entityWriter, type Writer, writeWhole } from './fact-writer.ts';
import { Outgoing } from './outgoing.ts';
import { Rendered } from './rendered.ts';

/** Writes the answer of one operation from what was gathered. @throws where something is unusual */
export type Render = (context: RequestContext, variables: Readonly<Record<string, unknown>>) => Rendered;

/** The fields of Query that the renderer knows, whether each answers with a list, and of what. */
const roots: Readonly<Record<string, { readonly entity: EntityName; readonly isList: boolean }>> = {
  person: { entity: 'Person', isList: false },
  persons: { entity: 'Person', isList: true },
  household: { entity: 'Household', isList: false },
};

/**
 * Operations that select values and the headlines of flags are written as text at once, without an object for every
 * fact: with a thousand people that is half of the cost. Null for all others, which are compiled. Not for documents with
 * directives or with variables below the first level.
 */
export function rendererOf(source: SelectionSource, operation: OperationDefinitionNode): Render | null {
  const query = source.schema.getQueryType();
  if (!query || operation.operation !== 'query') return null;
  const parts: { readonly head: string; readonly write: (to: Outgoing, ...of: Parameters<Render>) => void }[] = [];
  for (const [key, same] of fieldsOf(source, query, [operation.selectionSet])) {
    const [node] = same;
    const root = node && roots[node.name.value];
    const of = root && entityWriter(source, root.entity, same);
    const keysOf = node && entityRoots[node.name.value];
    const field = node && query.getFields()[node.name.value];
    if (!of || !keysOf || !field) return null;
    const head = `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`;
    parts.push({
      head,
      write: (to, context, variables) => {
        const args = getArgumentValues(field, node as FieldNode, variables as Record<string, unknown>);
        const asked = keysOf(args, context.ids);
        if (root.isList) to.add('[');
        for (let at = 0; at < asked.length; at += 1) {
          if (at > 0) to.add(',');
          writeEntity(to, asked[at] as RootKey, context, of);
        }
        if (root.isList) to.add(']');
      },
    });
  }
  return (context, variables) => {
    const to = new Outgoing();
    to.add('{"data":{');
    for (const { head, write } of parts) {
      to.add(head);
      write(to, context, variables);
    }
    to.add('}}');
    return new Rendered(to.end());
  };
}

function writeEntity(to: Outgoing, { entity, key }: RootKey, { gather, ids }: RequestContext, of: Writer): void {
  if (gather.exists(entity, key)) writeWhole(of, to, gather.row(entity, key), ids);
  else to.add('null');
}
