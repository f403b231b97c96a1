/** For so long nobody else tries to connect where nobody listens; each would pay more for it than for an answer. */
const REST = 100;

const nobodyListens: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOENT']);

/**
 * Whether anybody listens at an address. Once the system said that nobody does, one caller at a time tries again; the
 * others are told the same at once, before anything is made for them.
 */
export class Listener {
  #refused: { readonly error: Error; until: number } | null = null;

  /** Why not to try now; null: the caller is to try, and others wait for what becomes of it. */
  refusal(): Error | null {
    if (!this.#refused) return null;
    const now = Date.now();
    if (now < this.#refused.until) return this.#refused.error;
    this.#refused.until = now + REST;
    return null;
  }

  /** The same, once it is known what became of it. */
  async told<T>(connecting: Promise<T>): Promise<T> {
    try {
      const connected = await connecting;
      this.#refused = null;
      return connected;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      this.#refused = nobodyListens.has(code) ? { error: error as Error, until: Date.now() + REST } : null;
      throw error;
    }
  }
}
