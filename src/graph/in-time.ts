import { Refusal } from './errors.ts';

/** What the hub's store answers within the time, in milliseconds. @throws Refusal if it does not, or fails */
export async function inTime<T>(asked: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('STORE_UNAVAILABLE')), timeoutMs);
  });
  const answered = asked.catch(() => {
    throw new Refusal('STORE_UNAVAILABLE');
  });
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
