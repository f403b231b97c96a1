import { graphqlSample } from '../../src/connect/kinds/graphql-sample.ts';
import { conforms } from './conforms.ts';
import { byAliases, byList, graphqlRegister } from './graphql-register.ts';

const sampleOf = (ask: typeof byList) => {
  const { mapping, module } = graphqlRegister(ask);
  return graphqlSample(module, { mapping, token: 'GRAPHQL_TOKEN' });
};

conforms('graphql, by a list of keys', sampleOf(byList), [1, 2, 3]);
conforms('graphql, by aliases', sampleOf(byAliases), [1]);
