import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** What a document and an operation's name stand for, once they were found valid. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Operations that were asked before, by the text of their document and by the name asked for. */
export class KnownOperations {
  /** Documents kept, and characters of the longest. */
  static readonly most = 300;
  static readonly longest = 30_000;
  readonly #known = new Map<string, Map<string | null, KnownOperation>>();

  of(text: string, name: string | null): KnownOperation | null {
    return this.#known.get(text)?.get(name) ?? null;
  }

  keep(text: string, name: string | null, { document, operation }: KnownOperation): void {
    if (text.length > KnownOperations.longest) return;
    const [oldest] = this.#known.size >= KnownOperations.most ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
    const named = this.#known.get(text) ?? new Map<string | null, KnownOperation>();
    this.#known.set(text, named.set(name, { document, operation }));
  }
}
