import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** What a document and an operation's name stand for, once they were found valid. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Operations that were asked before, by the text of their document and by the name asked for. */
export class KnownOperations {
  /** Characters of all documents kept; what is made of one takes some thirty times the memory of its text. */
  static readonly most = 400_000;
  readonly #known = new Map<string, Map<string | null, KnownOperation>>();
  #characters = 0;

  of(text: string, name: string | null): KnownOperation | null {
    return this.#known.get(text)?.get(name) ?? null;
  }

  keep(text: string, name: string | null, { document, operation }: KnownOperation): void {
    const named = this.#known.get(text);
    if (named) {
      named.set(name, { document, operation });
      return;
    }
    if (text.length > KnownOperations.most) return;
    this.#known.set(text, new Map([[name, { document, operation }]]));
    this.#characters += text.length;
    for (const oldest of this.#known.keys()) {
      if (this.#characters <= KnownOperations.most) break;
      this.#known.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
