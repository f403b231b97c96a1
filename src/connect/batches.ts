import type { FailureCode, ReadAnswer } from './contract.ts';

type Unanswered = { readonly outcome: 'NOT_FOUND' } | { readonly outcome: 'FAILED'; readonly code: FailureCode };

/** What one request to the register gave: answers for the keys it knows, or one failure for all. */
export type Asked<Answer = ReadAnswer> =
  | { readonly answers: ReadonlyMap<string, Answer> }
  | {
      readonly failure: FailureCode /** Whether one bad key alone can cause it. */;
      readonly oneKeyCanCauseIt: boolean;
    };

/** Requests spent in one read on finding the keys that a register chokes on; the rest then shares their failure. */
const SEARCHES = 32;

/**
 * Asks for all keys, distinct ones, in batches of at most `limit`, `parallel` at a time, and gives one answer per key in their order.
 * A batch that fails for what one key can cause is halved until that key is alone. Keys not answered are not found.
 */
export async function inBatches<Answer = ReadAnswer>(
  keys: readonly string[],
  { limit, parallel }: { readonly limit: number; readonly parallel: number },
  ask: (keys: readonly string[]) => Promise<Asked<Answer>>,
): Promise<readonly (Answer | Unanswered)[]> {
  let size = limit;
  let searches = SEARCHES;
  if (keys.length > 0 && keys.length <= limit) {
    // Nearly every read is one batch that is answered: it needs no queue.
    const asked = await ask(keys);
    if ('answers' in asked) return keys.map((key) => asked.answers.get(key) ?? notFound);
    if (keys.length === 1 || !asked.oneKeyCanCauseIt) return allFailed(keys, asked.failure);
    size = Math.ceil(keys.length / 2);
    searches -= 2;
  }
  const answers = new Map<string, Answer | Unanswered>();
  const waiting: (readonly string[])[] = [];
  for (let at = 0; at < keys.length; at += size) waiting.push(keys.slice(at, at + size));

  const work = async () => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) await settle(batch);
  };
  const settle = async (batch: readonly string[]): Promise<void> => {
    const asked = await ask(batch);
    if ('answers' in asked) {
      for (const [key, answer] of asked.answers) answers.set(key, answer);
    } else if (asked.oneKeyCanCauseIt && batch.length > 1 && searches >= 2) {
      searches -= 2;
      const middle = Math.ceil(batch.length / 2);
      await settle(batch.slice(0, middle));
      await settle(batch.slice(middle));
    } else {
      for (const key of batch) answers.set(key, { outcome: 'FAILED', code: asked.failure });
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
  return keys.map((key) => answers.get(key) ?? notFound);
}

const notFound = { outcome: 'NOT_FOUND' } as const;

/** The same failure for every key. */
export const allFailed = (keys: readonly string[], code: FailureCode): readonly Unanswered[] =>
  keys.map(() => ({ outcome: 'FAILED', code }));
