import type { Call, Received } from '../contract.ts';

/** A call to a service whose answer is told once it is known which of it is about which key. */
export interface HeldCall {
  readonly call: Call;
  /** Tells what came back: by key, or whole where it cannot be told apart (null). */
  tell(byKey: () => Received['parts'] | null): void;
}

export function heldCall(call: Call): HeldCall {
  const { received } = call;
  if (!received) return { call, tell: () => {} };
  const held = new Held(call);
  return {
    call: held,
    tell(byKey) {
      // What was refused and asked for once more stands before the answer.
      const answer = held.told.pop();
      for (const each of held.told) received(each);
      const parts = answer && byKey();
      if (answer) received(parts ? { ...answer, parts, whole: answer.parts[0]?.text ?? '' } : answer);
    },
  };
}

/** The same call, with what comes back kept. */
class Held implements Call {
  readonly told: Received[] = [];
  readonly received = (each: Received): void => void this.told.push(each);
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }
  get requestId() {
    return this.#call.requestId;
  }
  get purpose() {
    return this.#call.purpose;
  }
  get deadline() {
    return this.#call.deadline;
  }
  /** Asked for where it is needed alone: a signal costs something. */
  get signal() {
    return this.#call.signal;
  }
  get isGivenUp() {
    return this.#call.isGivenUp ?? this.#call.signal.aborted;
  }
}
