import type { Root, Selection } from '../gather/selection.ts';
import { type EntityName, model } from '../generated/model.ts';
import type { QueryFactsToConfirmArgs, QuerySearchPersonsArgs } from '../generated/resolvers.ts';
import { Refusal } from './errors.ts';
import type { OpaqueIds } from './opaque-id.ts';
import type { RequestContext } from './request-context.ts';

/** An entity that a query starts from. */
export interface RootKey {
  readonly entity: EntityName;
  readonly key: string;
}

/** Most objects that one field may ask for. */
export const mostKeys = 1000;

type Arguments = Readonly<Record<string, unknown>>;

/** The fields of Query that start from entities, and which ones by their arguments. @throws Refusal */
export const entityRoots: Readonly<Record<string, (args: Arguments, ids: OpaqueIds) => readonly RootKey[]>> = {
  person: ({ personalId }) => [{ entity: 'Person', key: personalId as string }],
  persons: ({ personalIds }) =>
    atMost(personalIds as string[], 'personalIds').map((key) => ({ entity: 'Person', key })),
  household: ({ householdNumber }) => [{ entity: 'Household', key: householdNumber as string }],
  node: ({ id }, ids) => entityOf(id as string, ids),
  nodes: (args, ids) => atMost(args.ids as string[], 'ids').flatMap((id) => entityOf(id, ids)),
};

/** Entities that a query starts from once it was found out which. */
interface FoundRoots {
  /** Type of the field, and the fields below it that lead to the entities or to facts of them. */
  readonly type: string;
  readonly path: readonly string[];
  /** Whether what is read there is read for a dossier, and not to choose what to look at. */
  readonly isWork: boolean;
  find(args: Arguments, context: RequestContext, selectionOf: SelectionOf): Promise<readonly Root[]>;
}

/** What is selected below the path: of the entity, or of one fact of it. */
export type SelectionOf = (entity: EntityName, field?: string) => Selection;

/** The fields of Query that do so. Their answers wait in the context of the operation. */
export const foundRoots: Readonly<Record<string, FoundRoots>> = {
  searchPersons: {
    type: 'PersonSearchConnection',
    path: ['edges', 'node'],
    isWork: true,
    async find(args, { searches }, selectionOf) {
      const { page } = await searches.run(args as unknown as QuerySearchPersonsArgs);
      const keys = page.people.flatMap(({ personalId }) => personalId ?? []);
      return [{ selection: selectionOf('Person'), keys, found: true }];
    },
  },
  factsToConfirm: {
    type: 'FactToConfirmConnection',
    path: ['edges', 'node'],
    isWork: false,
    find: (args, { toConfirm }, selectionOf) => toConfirm.run(args as unknown as QueryFactsToConfirmArgs, selectionOf),
  },
};

/** What an id given by this hub names. @throws Refusal if the hub did not make it. */
export function openId(id: string, ids: OpaqueIds): { readonly type: string; readonly key: string } {
  const [type, key] = ids.open(id) ?? [];
  if (type === undefined || key === undefined || !isObject(type)) throw new Refusal('MALFORMED_ID');
  return { type, key };
}

/** Objects of the hub itself that have an id; `hub-nodes.ts` finds them. */
const hubObjects: ReadonlySet<string> = new Set([
  ...['Register', 'Dossier', 'Procedure', 'Assessment'],
  ...['Outage', 'DossierReview', 'Waiver'],
]);

/** What is sealed and is no object — facts, cursors — has no answer as a node. */
const isObject = (type: string) => hubObjects.has(type) || type in model;

function entityOf(id: string, ids: OpaqueIds): readonly RootKey[] {
  const { type, key } = openId(id, ids);
  return type in model ? [{ entity: type as EntityName, key }] : [];
}

function atMost(keys: readonly string[], what: string): readonly string[] {
  if (keys.length > mostKeys) throw new Refusal('TOO_MANY', { what, limit: mostKeys });
  return keys;
}
