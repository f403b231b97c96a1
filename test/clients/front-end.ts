import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** A front end as it is built on one client library: one cache, one token, one purpose. */
export interface FrontEnd {
  /** Asks once; from the cache, if all of it is there. */
  ask<Data, Variables extends Named>(
    operation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** Asks the hub, whatever the cache holds. */
  refresh<Data, Variables extends Named>(
    operation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<void>;
  /**
   * Keeps a part of the page up to date, from its first answer on. What is shown is null where the client says that it
   * has not all that was asked for.
   */
  watch<Data, Variables extends Named>(
    operation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    show: (data: Data | null) => void,
  ): void;
  close(): void;
}
export type Named = { [name: string]: unknown };
