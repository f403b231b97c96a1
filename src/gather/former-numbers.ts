import type { Connector, FailureCode, FormerNumber } from '../connect/contract.ts';
import type { RegisterCalls } from './register-call.ts';

/** Whose a former number is, as far as it has been asked. Several owners, or none: it leads to nobody. */
export type Ownership =
  | { readonly state: 'ONE'; readonly personalId: string; readonly kind: FormerNumber['kind'] }
  | { readonly state: 'NONE' | 'SEVERAL' }
  | { readonly state: 'FAILED'; readonly code: FailureCode };

/** The former numbers met in one operation. Each is asked about once, of the register that keeps the numbers. */
export class FormerNumbers {
  readonly #calls: RegisterCalls;
  readonly #known = new Map<string, Ownership>();
  /** The register that keeps the numbers; null if none is connected: then no old number leads to anybody. */
  readonly keeper: Connector | null;

  constructor(connectors: readonly Connector[], calls: RegisterCalls) {
    this.#calls = calls;
    this.keeper = connectors.find(({ can }) => can.numbers) ?? null;
  }

  /** Asks about those that are not known yet. */
  async ask(numbers: Iterable<string>): Promise<void> {
    const open = [...new Set(numbers)].filter((number) => !this.#known.has(number));
    if (open.length === 0 || !this.keeper) return;
    const { answers } = await this.#calls.ownersOf(this.keeper, open);
    open.forEach((number, at) => {
      const answer = answers[at];
      if (answer?.outcome === 'FAILED') this.#known.set(number, { state: 'FAILED', code: answer.code });
      else this.#known.set(number, ownership(answer?.outcome === 'FOUND' ? answer.owners : []));
    });
  }

  /** How many were asked about so far. */
  get met(): number {
    return this.#known.size;
  }

  ownerOf(number: string): Ownership {
    return this.#known.get(number) ?? nobody;
  }
}

const nobody: Ownership = { state: 'NONE' };

function ownership(owners: readonly { personalId: string; kind: FormerNumber['kind'] }[]): Ownership {
  const [owner] = owners;
  if (!owner) return nobody;
  return owners.length > 1 ? { state: 'SEVERAL' } : { state: 'ONE', ...owner };
}
