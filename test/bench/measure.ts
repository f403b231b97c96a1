import type { Query, QueryName } from './queries.ts';
import { quantile } from './statistics.ts';
import type { RunningVariant } from './variant.ts';

/** One window of requests to one variant. */
export interface Sample {
  /** Microseconds of CPU of the server process per request, user and system. */
  readonly cpu: number;
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds until the answer was whole. */
  readonly p50: number;
  readonly p99: number;
}

/** How long a window lasts: until both are reached. */
export interface Window {
  readonly milliseconds: number;
  readonly requests: number;
}

/** Milliseconds of requests before each window that are not counted; none where one request takes longer. */
const LEAD_IN = 100;

/** Samples by query and variant, one for each round. */
export type Samples = ReadonlyMap<QueryName, ReadonlyMap<string, readonly Sample[]>>;

/**
 * Asks as many requests at a time as the query says, each as soon as one before it is answered; `leadIn` requests that
 * bring the process back into the caches go before and are not counted.
 */
export async function measureWindow(
  variant: RunningVariant,
  query: Query,
  window: Window,
  leadIn = 0,
): Promise<Sample> {
  const variables = (of: number) => query.variables[of % query.variables.length] ?? {};
  const early = async (_: unknown, of: number) => {
    for (let at = of; at < leadIn; at += query.concurrency) await variant.ask(query, variables(at));
  };
  await Promise.all(Array.from({ length: query.concurrency }, early));

  const latencies: number[] = [];
  let asked = 0;
  const before = await variant.cpu();
  const start = performance.now();
  const isOver = () => asked >= window.requests && performance.now() - start >= window.milliseconds;
  const work = async () => {
    while (!isOver()) {
      const since = performance.now();
      await variant.ask(query, variables(asked++));
      latencies.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: query.concurrency }, work));
  const seconds = (performance.now() - start) / 1000;
  const cpu = (await variant.cpu()) - before;
  return {
    cpu: cpu / latencies.length,
    rate: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

export interface RunOptions {
  readonly rounds: number;
  readonly window: Window;
  readonly warmUp: Window;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Measures all variants in one run, interleaved: every round has one window of every query and variant. Over as many
 * rounds as there are variants (twice as many if they are odd in number) each stands once in every place, and once
 * behind every other (a Williams square): what one leaves behind in the caches burdens all alike.
 */
export async function measureAll(
  variants: readonly RunningVariant[],
  queries: readonly Query[],
  { rounds, window, warmUp, onProgress }: RunOptions,
): Promise<Samples> {
  const samples = new Map(
    queries.map(({ name }) => [name, new Map(variants.map((variant) => [variant.name, [] as Sample[]]))]),
  );
  const total = (rounds + 1) * queries.length * variants.length;
  let done = 0;
  const step = () => onProgress(++done, total);
  const leadIns = new Map<string, number>();
  for (const query of queries) {
    for (const variant of variants) {
      if (answers(variant, query)) {
        const { p50 } = await measureWindow(variant, query, warmUp);
        leadIns.set(`${query.name} ${variant.name}`, Math.floor(LEAD_IN / p50) * query.concurrency);
      }
      step();
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      for (const variant of orderOf(variants, round)) {
        if (answers(variant, query)) {
          const leadIn = leadIns.get(`${query.name} ${variant.name}`) ?? 0;
          samples
            .get(query.name)
            ?.get(variant.name)
            ?.push(await measureWindow(variant, query, window, leadIn));
        }
        step();
      }
    }
  }
  return samples;
}

const answers = (variant: RunningVariant, query: Query) => variant.answers(query.name);

function orderOf(variants: readonly RunningVariant[], round: number): readonly RunningVariant[] {
  const count = variants.length;
  const isBackwards = count % 2 === 1 && Math.floor(round / count) % 2 === 1;
  const order = variants.map((_, place) => {
    const from = place % 2 === 0 ? -place / 2 : (place + 1) / 2;
    return variants[(from + round + count) % count] as RunningVariant;
  });
  return isBackwards ? order.reverse() : order;
}
