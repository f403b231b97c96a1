import { randomUUID } from 'node:crypto';
import type {
  Call,
  Connector,
  FailureCode,
  Likeness,
  OwnersAnswer,
  Purpose,
  ReadAnswer,
  ReadRequest,
  ResemblingAnswer,
  SearchAnswer,
  SearchRequest,
  VerifyAnswer,
  VerifyRequest,
} from '../connect/contract.ts';

/** Times in milliseconds: of the whole operation, and of one call to one register. */
export interface Deadlines {
  readonly operationMs: number;
  readonly registerMs: number;
}

/** What one call gave: the answers, and how it is found again in the register's log. */
export interface Answered<T> {
  readonly answers: T;
  readonly requestId: string;
}

/**
 * The calls of one operation to its registers. Each has its share of time, and none is waited for twice: a register
 * that could not be reached, or ran out of time, is taken as unavailable for the rest of the operation.
 */
export class RegisterCalls {
  readonly #purpose: Purpose;
  readonly #deadlines: Deadlines;
  readonly #end: number;
  readonly #trace = randomUUID().replaceAll('-', '');
  readonly #unavailable = new Map<string, { code: FailureCode; requestId: string }>();
  #count = 0;

  constructor(purpose: Purpose, deadlines: Deadlines) {
    this.#purpose = purpose;
    this.#deadlines = deadlines;
    this.#end = Date.now() + deadlines.operationMs;
  }

  /** National code of the procedure for which everything here is asked. */
  get procedure(): string {
    return this.#purpose.procedure;
  }

  /** Stands in claims for a request that was not made, because what it would ask for is sealed. */
  get notMade(): string {
    return `${this.#trace}-0`;
  }

  async read(connector: Connector, request: ReadRequest): Promise<Answered<readonly ReadAnswer[]>> {
    const failed = (code: FailureCode) => request.keys.map((): ReadAnswer => ({ outcome: 'FAILED', code }));
    return this.#call(connector, failed, async (call) => {
      const answers = await connector.read(request, call);
      return answers.length === request.keys.length ? answers : failed('MALFORMED');
    });
  }

  async ownersOf(connector: Connector, numbers: readonly string[]): Promise<Answered<readonly OwnersAnswer[]>> {
    const failed = (code: FailureCode) => numbers.map((): OwnersAnswer => ({ outcome: 'FAILED', code }));
    return this.#call(connector, failed, async (call) => {
      const answers = (await connector.ownersOf?.(numbers, call)) ?? failed('NOT_SUPPORTED');
      return answers.length === numbers.length ? answers : failed('MALFORMED');
    });
  }

  async resembling(connector: Connector, persons: readonly Likeness[]): Promise<Answered<readonly ResemblingAnswer[]>> {
    const failed = (code: FailureCode) => persons.map((): ResemblingAnswer => ({ outcome: 'FAILED', code }));
    return this.#call(connector, failed, async (call) => {
      const answers = (await connector.resembling?.(persons, call)) ?? failed('NOT_SUPPORTED');
      return answers.length === persons.length ? answers : failed('MALFORMED');
    });
  }

  async verify(connector: Connector, request: VerifyRequest): Promise<Answered<VerifyAnswer>> {
    const failed = (code: FailureCode): VerifyAnswer => ({ outcome: 'FAILED', code });
    return this.#call(connector, failed, async (call) => connector.verify?.(request, call) ?? failed('NOT_SUPPORTED'));
  }

  async search(connector: Connector, request: SearchRequest): Promise<Answered<SearchAnswer>> {
    const failed = (code: FailureCode): SearchAnswer => ({ outcome: 'FAILED', code });
    return this.#call(connector, failed, async (call) => connector.search?.(request, call) ?? failed('NOT_SUPPORTED'));
  }

  async #call<T>(
    connector: Connector,
    failed: (code: FailureCode) => T,
    ask: (call: Call) => Promise<T>,
  ): Promise<Answered<T>> {
    const register = connector.declaration.id;
    const before = this.#unavailable.get(register);
    if (before) return { answers: failed(before.code), requestId: before.requestId };

    this.#count += 1;
    const requestId = `${this.#trace}-${this.#count}`;
    const deadline = Math.min(this.#end, Date.now() + this.#deadlines.registerMs);
    const abort = new AbortController();
    const giveUp = (code: FailureCode) => {
      this.#unavailable.set(register, { code, requestId });
      return { answers: failed(code), requestId };
    };
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<'TIMEOUT'>((resolve) => {
      timer = setTimeout(resolve, Math.max(0, deadline - Date.now()), 'TIMEOUT');
    });
    try {
      const call: Call = { requestId, purpose: this.#purpose, signal: abort.signal, deadline };
      const answers = await Promise.race([ask(call), timeout]);
      if (answers === 'TIMEOUT') {
        abort.abort();
        return giveUp('TIMEOUT');
      }
      const code = unavailability(answers);
      return code ? giveUp(code) : { answers, requestId };
    } catch {
      // A connector that rejects breaks its contract; its register is treated as one whose answer cannot be read.
      return { answers: failed('MALFORMED'), requestId };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The failure of a call that failed as a whole for a reason that a second call in the same operation would meet again. */
function unavailability(answers: unknown): FailureCode | null {
  const list = (Array.isArray(answers) ? answers : [answers]) as { outcome: string; code?: FailureCode }[];
  const first = list[0];
  if (first?.outcome !== 'FAILED' || !list.every((answer) => answer.outcome === 'FAILED')) return null;
  return first.code === 'UNREACHABLE' || first.code === 'TIMEOUT' || first.code === 'OVERLOADED' ? first.code : null;
}
