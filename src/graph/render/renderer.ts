import { type FieldNode, getArgumentValues, type OperationDefinitionNode } from 'graphql';
import type { EntityRow } from '../../gather/entity-row.ts';
import type { EntityName } from '../../generated/model.ts';
import type { RequestContext } from '../request-context.ts';
import { entityRoots, type RootKey } from '../roots.ts';
import { fieldsOf, type SelectionSource } from '../selection.ts';
import { nullable } from './columns.ts';
import { entityWriter } from './fact-writer.ts';
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
        for (let from = 0; from < asked.length; from += TOGETHER) {
          const rows = rowsOf(asked.slice(from, from + TOGETHER), context);
          const column = nullable(of, rows, context.ids);
          for (let at = 0; at < rows.length; at += 1) {
            if (from + at > 0) to.add(',');
            column.write(to, at);
          }
          for (const row of rows) row?.rest();
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

/** Entities looked at together: as many as the processor has at hand with all that was read of them. */
const TOGETHER = 50;

/** The rows of these; null where there is no such entity. */
function rowsOf(asked: readonly RootKey[], { gather }: RequestContext): readonly (EntityRow | null)[] {
  return asked.map(({ entity, key }) => (gather.exists(entity, key) ? gather.row(entity, key) : null));
}
