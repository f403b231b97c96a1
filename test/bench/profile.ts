import type { Profiler } from 'node:inspector';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureWindow, type Window } from './measure.ts';
import type { Query } from './queries.ts';
import { table } from './table.ts';
import type { RunningVariant } from './variant.ts';

const HEAVIEST = 10;

/** Where a variant spends its time on each query, warmed up first. Shares are of the time in which it did anything. */
export async function profiles(
  variant: RunningVariant,
  queries: readonly Query[],
  { warmUp, window }: { readonly warmUp: Window; readonly window: Window },
): Promise<string> {
  const parts: string[] = [];
  for (const query of queries) {
    await measureWindow(variant, query, warmUp);
    const times = timesOf(await variant.profiled(() => measureWindow(variant, query, window)));
    const head = (what: string) => ['share', what];
    parts.push(
      `### ${variant.name}, ${query.name}`,
      table(head('functions by their own time'), heaviest(times, times.self)),
      table(head('functions of the hub, with all that they call'), heaviest(times, times.withCalls, /src\//)),
      table(head('rooms and packages by their own time'), heaviest(times, times.byPlace)),
    );
  }
  return parts.join('\n\n');
}

/** Microseconds by name. */
interface Times {
  readonly busy: number;
  readonly self: ReadonlyMap<string, number>;
  readonly withCalls: ReadonlyMap<string, number>;
  readonly byPlace: ReadonlyMap<string, number>;
}

function heaviest({ busy }: Times, times: ReadonlyMap<string, number>, wanted = /./): string[][] {
  return [...times]
    .filter(([name]) => wanted.test(name))
    .sort(([, a], [, b]) => b - a)
    .slice(0, HEAVIEST)
    .map(([name, time]) => [`${((100 * time) / busy).toFixed(1)} %`, name]);
}

function timesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Times {
  const own = new Map<number, number>();
  for (const [at, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[at] ?? 0));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const [self, withCalls, byPlace] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let busy = 0;
  for (const [id, time] of own) {
    const node = byId.get(id);
    // `dispatch` is the profiler itself as it starts.
    if (!node || /^(\((idle|root|program)\)|dispatch)$/.test(node.callFrame.functionName)) continue;
    busy += time;
    add(self, nameOf(node.callFrame), time);
    add(byPlace, placeOf(node.callFrame), time);
    const names = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = callers.get(at)) {
      const caller = byId.get(at);
      if (caller) names.add(nameOf(caller.callFrame));
    }
    for (const name of names) add(withCalls, name, time);
  }
  return { busy, self, withCalls, byPlace };
}

type Frame = Profiler.ProfileNode['callFrame'];

const add = (times: Map<string, number>, name: string, time: number) => times.set(name, (times.get(name) ?? 0) + time);

const fileOf = ({ url }: Frame) => (url.startsWith('file:') ? relative(process.cwd(), fileURLToPath(url)) : url);

function nameOf(frame: Frame): string {
  const file = fileOf(frame).replace(/^.*node_modules\//, '');
  return `${frame.functionName || '(anonymous)'} ${file}`.trim();
}

/** `src/gather`, `pg`, `node:net`, `(garbage collector)`; what has no file is native. */
function placeOf(frame: Frame): string {
  const file = fileOf(frame);
  const ofPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  if (ofPackage) return ofPackage;
  if (file !== '') return file.split('/').slice(0, 2).join('/');
  return frame.functionName.startsWith('(') ? frame.functionName : '(native)';
}
