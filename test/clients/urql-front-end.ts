import { type AnyVariables, Client, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { keys } from '../../schema/clients/graphcache.ts';
import possibleTypes from '../../schema/clients/possible-types.json' with { type: 'json' };
import type { FrontEnd } from './front-end.ts';
import type { ServedCity } from './served-city.ts';

/** urql with graphcache 9 and what schema/clients offers. */
export function urqlFrontEnd({ url, headers, fetch }: ServedCity): FrontEnd {
  const client = new Client({
    url,
    fetch,
    fetchOptions: { headers },
    preferGetMethod: false,
    exchanges: [cacheExchange({ keys, possibleTypes }), fetchExchange],
  });
  const watches: { unsubscribe(): void }[] = [];
  return {
    async ask<Data, Variables extends AnyVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables) {
      const { data, error } = await client.query(query, variables).toPromise();
      if (data === undefined) throw error ?? new Error('urql has no answer.');
      return data;
    },
    async refresh<Data, Variables extends AnyVariables>(
      query: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) {
      await client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
    },
    watch<Data, Variables extends AnyVariables>(
      query: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      show: (data: Data | null) => void,
    ) {
      watches.push(client.query(query, variables).subscribe(({ data }) => show(data ?? null)));
    },
    close() {
      for (const watch of watches) watch.unsubscribe();
    },
  };
}
