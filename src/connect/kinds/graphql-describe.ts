import {
  buildClientSchema,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type IntrospectionQuery,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Place } from '../contract.ts';

/** How deep objects are looked into: what a mapping reads lies no deeper. */
const DEEPEST = 4;

/** The fields of the query type that the mapping asks, with everything selectable under them, as `residence.ward.code`. */
export function placesIn(introspection: unknown, fields: readonly string[]): readonly Place[] | null {
  let schema: GraphQLSchema;
  try {
    schema = buildClientSchema(introspection as IntrospectionQuery);
  } catch {
    return null;
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  return fields.flatMap((name): Place[] => {
    const field = query[name];
    return field ? [{ name, rows: null, columns: columnsOf(field.type, '', []) }] : [];
  });
}

function columnsOf(type: GraphQLOutputType, prefix: string, above: readonly string[]): Place['columns'] {
  const named = getNamedType(type);
  if (!(isObjectType(named) || isInterfaceType(named)) || above.length >= DEEPEST || above.includes(named.name))
    return [];
  return Object.values(named.getFields()).flatMap((field) => {
    const name = `${prefix}${field.name}`;
    const own = { name, type: String(getNullableType(field.type)), nullable: !isNonNullType(field.type) };
    // A person has children, who are persons: once around, to their number.
    const inner = getNamedType(field.type);
    const again = [...above, named.name];
    const isSame = isObjectType(inner) && again.includes(inner.name);
    const deeper = isSame ? leavesOf(inner, name) : columnsOf(field.type, `${name}.`, again);
    return [own, ...deeper];
  });
}

const leavesOf = (type: { getFields(): Record<string, { name: string; type: GraphQLOutputType }> }, prefix: string) =>
  Object.values(type.getFields())
    .filter(({ type: of }) => !isObjectType(getNamedType(of)))
    .map(({ name, type: of }) => ({
      name: `${prefix}.${name}`,
      type: String(getNullableType(of)),
      nullable: !isNonNullType(of),
    }));
