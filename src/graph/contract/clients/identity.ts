import { type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/** Object types of the schema by name, operations left out, split by whether a cache can find them again by `id`. */
export function byIdentity(schema: GraphQLSchema): {
  readonly identified: readonly GraphQLObjectType[];
  readonly embedded: readonly GraphQLObjectType[];
} {
  const roots: readonly (GraphQLNamedType | null | undefined)[] = [schema.getQueryType(), schema.getMutationType()];
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    identified: objects.filter((type) => 'id' in type.getFields()),
    embedded: objects.filter((type) => !('id' in type.getFields())),
  };
}

/** Whether objects of this type are facts. */
export function isFact(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some((one) => one.name === 'Fact');
}
