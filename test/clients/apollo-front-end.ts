import { ApolloClient, HttpLink, InMemoryCache, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { typePolicies } from '../../schema/clients/apollo-type-policies.ts';
import possibleTypes from '../../schema/clients/possible-types.json' with { type: 'json' };
import type { FrontEnd } from './front-end.ts';
import type { ServedCity } from './served-city.ts';

/** Apollo Client 4 with what schema/clients offers. */
export function apolloFrontEnd({ url, headers, fetch }: ServedCity): FrontEnd {
  const client = new ApolloClient({
    link: new HttpLink({ uri: url, headers, fetch }),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
  });
  const watches: { unsubscribe(): void }[] = [];
  return {
    async ask<Data, Variables extends OperationVariables>(
      query: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) {
      const { data } = await client.query<Data, OperationVariables>({ query, variables });
      if (data === undefined) throw new Error('Apollo Client has no answer.');
      return data;
    },
    async refresh<Data, Variables extends OperationVariables>(
      query: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) {
      await client.query<Data, OperationVariables>({ query, variables, fetchPolicy: 'network-only' });
    },
    watch<Data, Variables extends OperationVariables>(
      query: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      show: (data: Data | null) => void,
    ) {
      const watched = client.watchQuery<Data, OperationVariables>({
        query,
        variables,
        notifyOnNetworkStatusChange: false,
      });
      watches.push(
        watched.subscribe((result) => {
          if (!result.loading) show(result.dataState === 'complete' ? (result.data as Data) : null);
        }),
      );
    },
    close() {
      for (const watch of watches) watch.unsubscribe();
      client.stop();
    },
  };
}
