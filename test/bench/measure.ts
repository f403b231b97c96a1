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

/** Samples by query and variant, one for each round. */
export type Samples = ReadonlyMap<QueryName, ReadonlyMap<string, readonly Sample[]>>;

/** Asks as many requests at a time as the query says, each as soon as one before it is answered. */
export async function measureWindow(variant: RunningVariant, query: Query, window: Window): Promise<Sample> {
  const latencies: number[] = [];
  let asked = 0;
  const before = await variant.cpu();
  const start = performance.now();
  const isOver = () => asked >= window.requests && performance.now() - start >= window.milliseconds;
  const work = async () => {
    while (!isOver()) {
      const variables = query.variables[asked++ % query.variables.length] ?? {};
      const since = performance.now();
      await variant.ask(query, variables);
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
 * Measures all variants in one run, interleaved: every round has one window of every query and variant. From round to
 * round the order moves on by one, and every other round runs backwards, so that over an even number of rounds every
 * variant stands, on average, in the middle.
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
  for (const query of queries) {
    for (const variant of variants) {
      if (answers(variant, query)) await measureWindow(variant, query, warmUp);
      step();
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      for (const variant of orderOf(variants, round)) {
        if (answers(variant, query)) {
          samples
            .get(query.name)
            ?.get(variant.name)
            ?.push(await measureWindow(variant, query, window));
        }
        step();
      }
    }
  }
  return samples;
}

const answers = (variant: RunningVariant, query: Query) => variant.answers(query.name);

function orderOf(variants: readonly RunningVariant[], round: number): readonly RunningVariant[] {
  const from = Math.floor(round / 2) % variants.length;
  const order = [...variants.slice(from), ...variants.slice(0, from)];
  return round % 2 === 0 ? order : order.reverse();
}
