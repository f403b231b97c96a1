import type { Call, Received } from '../contract.ts';

/** A call to a service whose answer is told once it is known which of it is about which key. */
export interface HeldCall {
  readonly call: Call;
  /** Tells what came back: by key, or whole where it cannot be told apart (null). */
  tell(byKey: () => Received['parts'] | null): void;
}

export function heldCall(call: Call): HeldCall {
  const { requestId, purpose, deadline } = call;
  if (!call.received) return { call, tell: () => {} };
  const told: Received[] = [];
  return {
    call: {
      ...{ requestId, purpose, deadline },
      received: (each) => void told.push(each),
      // Asked for where it is needed alone: a signal costs something.
      get signal() {
        return call.signal;
      },
      get isGivenUp() {
        return call.isGivenUp ?? call.signal.aborted;
      },
    },
    tell(byKey) {
      // What was refused and asked for once more stands before the answer.
      const answer = told.pop();
      for (const each of told) call.received?.(each);
      const parts = answer && byKey();
      if (answer) call.received?.(parts ? { ...answer, parts, whole: answer.parts[0]?.text ?? '' } : answer);
    },
  };
}
