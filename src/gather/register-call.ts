import { randomUUID } from 'node:crypto';
import type {
  Call,
  Connector,
  FailureCode,
  Follow,
  FollowAnswer,
  Likeness,
  OwnersAnswer,
  Purpose,
  ReadAnswer,
  ReadRequest,
  Received,
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

type AnsweredRead = Answered<readonly ReadAnswer[]> & Pick<FollowAnswer, 'followed'>;

/** A call that has ended: what it gave, and when. */
export interface SeenCall {
  readonly register: string;
  readonly requestId: string;
  /** Milliseconds since 1970: when it was made, and when it was answered or given up. */
  readonly askedAt: number;
  readonly endedAt: number;
  /** Why nothing was answered; null where the register answered, whatever it said. */
  readonly code: FailureCode | null;
  /** What was read by key; null for a call of another kind. */
  readonly asked: Pick<ReadRequest, 'entity' | 'keys' | 'by'> | null;
  /** What went over the wire, where it is kept. */
  readonly received: readonly Received[];
  /** False where the operation left it less time than a register is given: that it ran out then says little. */
  readonly hadItsTime: boolean;
}

/** Told of every call as it ends, on the way of the answer: it must neither wait nor throw. */
export type CallObserver = (call: SeenCall) => void;

/** Of this process, and of its operations one after the other; with the number of the call at most forty characters. */
const ofProcess = randomUUID().replaceAll('-', '').slice(0, 20);
let operations = 0;
const nextTrace = () => `${ofProcess}${(operations++).toString(36).padStart(10, '0')}`;

/**
 * The calls of one operation to its registers. Each has its share of time, and none is waited for twice: a register
 * that could not be reached, or ran out of time, is taken as unavailable for the rest of the operation.
 */
export class RegisterCalls {
  readonly #purpose: Purpose;
  readonly #deadlines: Deadlines;
  readonly #observers: readonly CallObserver[];
  readonly #keepsReceived: boolean;
  readonly #end: number;
  readonly #trace = nextTrace();
  readonly #unavailable = new Map<string, { code: FailureCode; requestId: string }>();
  #count = 0;

  constructor(purpose: Purpose, deadlines: Deadlines, observers: readonly CallObserver[] = [], keepsReceived = false) {
    this.#purpose = purpose;
    this.#deadlines = deadlines;
    this.#observers = observers;
    this.#keepsReceived = keepsReceived;
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

  /** @param follow what else the register is to tell: such a read may bring answers about other entities along */
  async read(connector: Connector, request: ReadRequest, follow: readonly Follow[] = none): Promise<AnsweredRead> {
    const { entity, keys, fields } = request;
    let followed: FollowAnswer['followed'] = none;
    const { answers, requestId } = await this.#list<ReadAnswer>(
      connector,
      keys.length,
      async (call) => {
        if (follow.length === 0) return connector.read(request, call);
        const all = await connector.follow?.({ entity, keys, fields, follow }, call);
        followed = all?.followed ?? none;
        return all?.answers;
      },
      request,
    );
    return { answers, requestId, followed };
  }

  ownersOf(connector: Connector, numbers: readonly string[]): Promise<Answered<readonly OwnersAnswer[]>> {
    return this.#list<OwnersAnswer>(connector, numbers.length, (call) => connector.ownersOf?.(numbers, call));
  }

  resembling(connector: Connector, persons: readonly Likeness[]): Promise<Answered<readonly ResemblingAnswer[]>> {
    return this.#list<ResemblingAnswer>(connector, persons.length, (call) => connector.resembling?.(persons, call));
  }

  verify(connector: Connector, request: VerifyRequest): Promise<Answered<VerifyAnswer>> {
    return this.#call<VerifyAnswer>(connector, failed, (call) => connector.verify?.(request, call));
  }

  search(connector: Connector, request: SearchRequest): Promise<Answered<SearchAnswer>> {
    return this.#call<SearchAnswer>(connector, failed, (call) => connector.search?.(request, call));
  }

  /** A call that gives so many answers. */
  #list<T>(
    connector: Connector,
    count: number,
    ask: (call: Call) => Promise<readonly T[] | undefined> | undefined,
    about: SeenCall['asked'] = null,
  ): Promise<Answered<readonly (T | Failed)[]>> {
    return this.#call<readonly (T | Failed)[]>(
      connector,
      (code) => new Array<Failed>(count).fill(failed(code)),
      ask,
      (answers) => answers.length === count,
      about,
    );
  }

  /** Tells the observers that a call has ended. */
  #tell(
    register: string,
    { requestId, askedAt, deadline, kept }: OneCall,
    asked: SeenCall['asked'],
    code: FailureCode | null,
  ): void {
    const hadItsTime = deadline < this.#end;
    const ended = { register, requestId, askedAt, endedAt: Date.now(), code, hadItsTime, asked, received: kept };
    for (const observe of this.#observers) observe(ended);
  }

  /** `ask` gives undefined where the connector does not offer what is asked. */
  #call<T>(
    connector: Connector,
    failed: (code: FailureCode) => T,
    ask: (call: Call) => Promise<T | undefined> | undefined,
    isWhole: (answers: T) => boolean = () => true,
    about: SeenCall['asked'] = null,
  ): Promise<Answered<T>> {
    const register = connector.declaration.id;
    const before = this.#unavailable.get(register);
    if (before) return Promise.resolve({ answers: failed(before.code), requestId: before.requestId });

    this.#count += 1;
    const requestId = `${this.#trace}-${this.#count}`;
    const now = Date.now();
    const deadline = Math.min(this.#end, now + this.#deadlines.registerMs);
    const call = new OneCall(requestId, this.#purpose, now, deadline, this.#keepsReceived);
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => {
          call.giveUp();
          this.#tell(register, call, about, 'TIMEOUT');
          this.#unavailable.set(register, { code: 'TIMEOUT', requestId });
          resolve({ answers: failed('TIMEOUT'), requestId });
        },
        Math.max(0, call.deadline - now),
      );
      asked(ask, call).then(
        (answers) => {
          clearTimeout(timer);
          if (call.isGivenUp) return;
          if (answers === undefined) return resolve({ answers: failed('NOT_SUPPORTED'), requestId });
          if (!isWhole(answers)) {
            this.#tell(register, call, about, 'MALFORMED');
            return resolve({ answers: failed('MALFORMED'), requestId });
          }
          const why = failureOfAll(answers);
          this.#tell(register, call, about, why);
          const code = why && isUnavailability(why) ? why : null;
          if (code) this.#unavailable.set(register, { code, requestId });
          resolve({ answers: code ? failed(code) : answers, requestId });
        },
        () => {
          clearTimeout(timer);
          if (call.isGivenUp) return;
          this.#tell(register, call, about, 'MALFORMED');
          // A connector that rejects breaks its contract; its register is treated as one whose answer cannot be read.
          resolve({ answers: failed('MALFORMED'), requestId });
        },
      );
    });
  }
}

const nothing: readonly Received[] = [];
const none: readonly never[] = [];

type Failed = { readonly outcome: 'FAILED'; readonly code: FailureCode };

const failed = (code: FailureCode): Failed => ({ outcome: 'FAILED', code });

/** A connector that throws at once rejects. */
function asked<T>(ask: (call: Call) => Promise<T | undefined> | undefined, call: Call): Promise<T | undefined> {
  try {
    return Promise.resolve(ask(call));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Its signal is made when it is first looked at: most connectors never need it. */
class OneCall implements Call {
  readonly requestId: string;
  readonly purpose: Purpose;
  readonly askedAt: number;
  readonly deadline: number;
  readonly received?: (received: Received) => void;
  /** What went over the wire, where it is kept. */
  readonly kept: readonly Received[];
  isGivenUp = false;
  #abort: AbortController | null = null;

  constructor(requestId: string, purpose: Purpose, askedAt: number, deadline: number, keepsReceived: boolean) {
    this.requestId = requestId;
    this.purpose = purpose;
    this.askedAt = askedAt;
    this.deadline = deadline;
    this.kept = nothing;
    if (keepsReceived) {
      const kept: Received[] = [];
      this.kept = kept;
      this.received = (each) => void kept.push(each);
    }
  }

  get signal(): AbortSignal {
    this.#abort ??= new AbortController();
    if (this.isGivenUp) this.#abort.abort();
    return this.#abort.signal;
  }

  giveUp(): void {
    this.isGivenUp = true;
    this.#abort?.abort();
  }
}

/** Failures that a second call in the same operation would meet again: the register is not there, or not now. */
export const isUnavailability = (code: FailureCode): boolean =>
  code === 'UNREACHABLE' || code === 'TIMEOUT' || code === 'OVERLOADED';

/** The failure of a call that failed as a whole. */
function failureOfAll(answers: unknown): FailureCode | null {
  const list = (Array.isArray(answers) ? answers : [answers]) as { outcome: string; code?: FailureCode }[];
  const first = list[0];
  if (first?.outcome !== 'FAILED' || !list.every((answer) => answer.outcome === 'FAILED')) return null;
  return first.code ?? null;
}
