import type { Call } from './contract.ts';

/** One signal for both ends of waiting: nobody waits any more, or the deadline has come. Release it when done. */
export interface Limit {
  readonly signal: AbortSignal;
  /** Rejects with `LimitReached`; never resolves. */
  readonly reached: Promise<never>;
  release(): void;
}

/** The call was given up; reported as TIMEOUT. */
export class LimitReached extends Error {}

export function until(call: Pick<Call, 'signal' | 'deadline'>): Limit {
  const controller = new AbortController();
  const give = () => controller.abort(new LimitReached('given up at the deadline or because nobody waits any more'));
  const timer = setTimeout(give, Math.max(0, call.deadline - Date.now()));
  if (call.signal.aborted || call.deadline <= Date.now()) give();
  else call.signal.addEventListener('abort', give, { once: true });
  const reached = new Promise<never>((_, reject) => {
    const { signal } = controller;
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  reached.catch(() => {}); // whoever races it handles it; when nobody does, it is no fault
  return {
    signal: controller.signal,
    reached,
    release() {
      clearTimeout(timer);
      call.signal.removeEventListener('abort', give);
    },
  };
}

/** The same for those who wait and hand no signal on: lighter, for it is done for every statement. */
export async function within<T>(call: Pick<Call, 'signal' | 'deadline'>, waiting: Promise<T>): Promise<T> {
  const left = call.deadline - Date.now();
  if (call.signal.aborted || left <= 0) {
    waiting.catch(() => {});
    throw new LimitReached('given up before it began');
  }
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => {
      release();
      reject(new LimitReached('given up at the deadline or because nobody waits any more'));
    };
    const timer = setTimeout(giveUp, left);
    const release = () => {
      clearTimeout(timer);
      call.signal.removeEventListener('abort', giveUp);
    };
    call.signal.addEventListener('abort', giveUp);
    waiting.then(
      (value) => {
        release();
        resolve(value);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}
