import { type GraphQLObjectType, type GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
import { byIdentity } from './identity.ts';

const HEAD = `// Written by \`npm run codegen\`. Do not edit.
//
// For Apollo Client 4: new InMemoryCache({ possibleTypes, typePolicies }) with possible-types.json. What has no \`id\`, a
// fact above all, is kept inside its parent and replaced whole, so that a value is never shown with the flags of another
// moment; and it is kept once for each way in which it is selected, so that two queries on one page that select the same
// fact differently do not take it from each other and fetch again and again. The price: only queries that select a fact
// alike see each other's answers. Select facts through the fragment FactFlags (facts.graphql), and fetch a page's
// queries again after a change. Variables inside a fragment do not tell two selections apart: give languages as
// literals. Keep one cache per token, procedure and dossier.
import type { FieldPolicy, TypePolicies } from '@apollo/client';
import { type FieldNode, print } from 'graphql';

const texts = new WeakMap<FieldNode, string>();

function textOf(field: FieldNode): string {
  const known = texts.get(field);
  if (known !== undefined) return known;
  const { alias, ...unnamed } = field;
  const text = print(unnamed).replace(/\\s+/g, ' ');
  texts.set(field, text);
  return text;
}

const asSelected: FieldPolicy = {
  keyArgs(args, { field, variables = {} }) {
    if (field === null) return JSON.stringify(args);
    const text = textOf(field);
    const named = [...text.matchAll(/\\$(\\w+)/g)].map(([, name]) => variables[name as string]);
    return named.length === 0 ? text : \`\${text} \${JSON.stringify(named)}\`;
  },
  merge: false,
};

`;

/** Source of schema/clients/apollo-type-policies.ts. */
export function apolloTypePolicies(schema: GraphQLSchema): string {
  const { identified, embedded } = byIdentity(schema);
  const query = schema.getQueryType();
  const kept = (type: GraphQLObjectType) =>
    Object.values(type.getFields()).flatMap((field) => {
      if (embedded.some((one) => one === getNamedType(field.type))) return [`${field.name}: asSelected`];
      // Apollo warns of lost data whenever a list of a cached object gets shorter, unless told that it is replaced.
      return isListType(getNullableType(field.type)) ? [`${field.name}: { merge: false }`] : [];
    });
  const policies = [
    ...[...(query ? [query] : []), ...identified]
      .map((type) => [type.name, kept(type)] as const)
      .filter(([, fields]) => fields.length > 0)
      .map(([name, fields]) => `  ${name}: { fields: { ${fields.join(', ')} } },\n`),
    ...embedded.map((type) => `  ${type.name}: { keyFields: false, merge: false },\n`),
  ];
  return `${HEAD}export const typePolicies: TypePolicies = {\n${policies.join('')}};\n`;
}
