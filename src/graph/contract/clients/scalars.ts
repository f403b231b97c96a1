import { type GraphQLSchema, isScalarType, isSpecifiedScalarType } from 'graphql';

const HEAD = `// Written by \`npm run codegen\`. Do not edit.
//
// TypeScript types of the scalars as they travel in JSON, for \`config: { scalars, strictScalars: true }\` of GraphQL Code
// Generator and \`customScalarTypes\` of Relay. Dates are text on purpose: a PartialDate may lack day and month, and
// JavaScript's Date would shift it by a time zone.

`;

/** Source of schema/clients/scalars.ts. Every scalar of this schema is text in JSON. */
export function scalars(schema: GraphQLSchema): string {
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .map((type) => type.name)
    .sort();
  return `${HEAD}export const scalars = {\n${names.map((name) => `  ${name}: 'string',\n`).join('')}} as const;\n`;
}
