import { type EntityName, model } from '../generated/model.ts';
import { Refusal } from './errors.ts';
import type { OpaqueIds } from './opaque-id.ts';

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

/** What an id given by this hub names. @throws Refusal if the hub did not make it. */
export function openId(id: string, ids: OpaqueIds): { readonly type: string; readonly key: string } {
  const [type, key] = ids.open(id) ?? [];
  if (type === undefined || key === undefined || type === 'Fact') throw new Refusal('MALFORMED_ID');
  return { type, key };
}

function entityOf(id: string, ids: OpaqueIds): readonly RootKey[] {
  const { type, key } = openId(id, ids);
  return type in model ? [{ entity: type as EntityName, key }] : [];
}

function atMost(keys: readonly string[], what: string): readonly string[] {
  if (keys.length > mostKeys) throw new Refusal('TOO_MANY', { what, limit: mostKeys });
  return keys;
}
