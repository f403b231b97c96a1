import { type GraphQLObjectType, type GraphQLSchema, getNullableType, isListType } from 'graphql';
import { byIdentity } from './identity.ts';

const HEAD = `// Written by \`npm run codegen\`. Do not edit.
//
// For Apollo Client 4: new InMemoryCache({ possibleTypes, typePolicies }) with possible-types.json. What has no \`id\` is
// kept inside its parent and replaced whole, so that a value is never shown with the flags of another moment. Select
// facts through the fragment FactFlags (facts.graphql): two queries on one page that select the same fact differently,
// neither of them all that the other does, take it from each other and fetch again and again. Keep one cache per token,
// procedure and dossier.
import type { TypePolicies } from '@apollo/client';

`;

/** Source of schema/clients/apollo-type-policies.ts. */
export function apolloTypePolicies(schema: GraphQLSchema): string {
  const { identified, embedded } = byIdentity(schema);
  const query = schema.getQueryType();
  // Apollo warns of lost data whenever a list of a cached object gets shorter, unless told that it is replaced.
  const lists = [...(query ? [query] : []), ...identified].map((type) => [type.name, listFields(type)] as const);
  const policies = [
    ...lists
      .filter(([, fields]) => fields.length > 0)
      .map(
        ([name, fields]) =>
          `  ${name}: { fields: { ${fields.map((field) => `${field}: { merge: false }`).join(', ')} } },\n`,
      ),
    ...embedded.map((type) => `  ${type.name}: { keyFields: false, merge: false },\n`),
  ];
  return `${HEAD}export const typePolicies: TypePolicies = {\n${policies.join('')}};\n`;
}

function listFields(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => isListType(getNullableType(field.type)))
    .map((field) => field.name);
}
