import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DefinitionNode, Kind } from 'graphql';
import {
  createOperationDescriptor,
  Environment,
  type FetchFunction,
  fetchQuery,
  type GraphQLResponse,
  getSingularSelector,
  Network,
  type OperationDescriptor,
  RecordSource,
  type SingularReaderSelector,
  type Snapshot,
  Store,
} from 'relay-runtime';
import { getDataID } from '../../schema/clients/relay.ts';
import type { FrontEnd, Named } from './front-end.ts';
import type { RelayProject } from './relay-project.ts';
import type { ServedCity } from './served-city.ts';

interface Read {
  readonly data: unknown;
  /** Whether Relay says that it has not all of it. */
  readonly missing: boolean;
  readonly snapshots: readonly Snapshot[];
}

/** Relay with what schema/clients offers and what its compiler made of the operations. */
export function relayFrontEnd(project: RelayProject, { url, headers, fetch }: ServedCity): FrontEnd {
  const post: FetchFunction = async ({ text }, variables) => {
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as GraphQLResponse;
  };
  const environment = new Environment({
    getDataID,
    network: Network.create(post),
    store: new Store(new RecordSource()),
  });
  const kept: { dispose(): void }[] = [];

  function described(operation: TypedDocumentNode<unknown, never>, variables: Named): OperationDescriptor {
    const name = operation.definitions.map(operationName).find((found) => found !== null) ?? '';
    const compiled = project.query(name.endsWith('Query') ? name : `${name}Query`);
    const descriptor = createOperationDescriptor(compiled, variables);
    kept.push(environment.retain(descriptor));
    return descriptor;
  }

  async function fetched(descriptor: OperationDescriptor, fetchPolicy: 'store-or-network' | 'network-only') {
    const { node, variables } = descriptor.request;
    await fetchQuery(environment, node, variables, { fetchPolicy }).toPromise();
  }

  /** What all components of a page read, each through its fragment. */
  function read(selector: SingularReaderSelector): Read {
    const snapshot = environment.lookup(selector);
    const snapshots = [snapshot];
    let missing = snapshot.isMissingData;
    const unmasked = (shown: unknown): unknown => {
      if (Array.isArray(shown)) return shown.map(unmasked);
      if (typeof shown !== 'object' || shown === null) return shown;
      const { __fragments: spread = {}, __id, __fragmentOwner, ...own } = shown as Named;
      const whole = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, unmasked(value)]));
      return Object.keys(spread as object).reduce((known, name) => {
        const fragment = getSingularSelector(project.fragment(name), shown);
        if (!fragment) throw new Error(`Relay has no selector for ${name}.`);
        const part = read(fragment);
        snapshots.push(...part.snapshots);
        missing ||= part.missing;
        return merged(known, part.data as object);
      }, whole as object);
    };
    const data = unmasked(snapshot.data);
    return { data, missing, snapshots };
  }

  return {
    async ask<Data>(operation: TypedDocumentNode<Data, never>, variables: Named) {
      const descriptor = described(operation, variables);
      await fetched(descriptor, 'store-or-network');
      return read(descriptor.fragment).data as Data;
    },
    refresh: (operation, variables) => fetched(described(operation, variables), 'network-only'),
    watch<Data>(operation: TypedDocumentNode<Data, never>, variables: Named, show: (data: Data | null) => void) {
      const descriptor = described(operation, variables);
      let components: { dispose(): void }[] = [];
      const showNow = () => {
        for (const one of components) one.dispose();
        const { data, missing, snapshots } = read(descriptor.fragment);
        components = snapshots.map((snapshot) => environment.subscribe(snapshot, showNow));
        show(missing ? null : (data as Data));
      };
      kept.push({ dispose: () => components.forEach((one) => void one.dispose()) });
      fetched(descriptor, 'store-or-network').then(showNow);
    },
    close() {
      for (const one of kept) one.dispose();
    },
  };
}

function operationName(definition: DefinitionNode): string | null {
  return definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? null) : null;
}

function merged(one: object, other: object): object {
  const both: { [name: string]: unknown } = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const known = both[name];
    both[name] = isObject(known) && isObject(value) ? merged(known, value) : value;
  }
  return both;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
