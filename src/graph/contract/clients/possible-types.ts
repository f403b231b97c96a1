import { type GraphQLSchema, isAbstractType } from 'graphql';

/** Source of schema/clients/possible-types.json: interface or union → object types, as Apollo Client and urql take it. */
export function possibleTypes(schema: GraphQLSchema): string {
  const entries = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map(
      (type) =>
        [
          type.name,
          schema
            .getPossibleTypes(type)
            .map((one) => one.name)
            .sort(),
        ] as const,
    );
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}
