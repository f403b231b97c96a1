import type { Profiler } from 'node:inspector';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureWindow, type Window } from './measure.ts';
import type { Query } from './queries.ts';
import { table } from './table.ts';
import type { RunningVariant } from './variant.ts';

const HEAVIEST = 10;

/** The functions in which a variant spends most of its time on each query, warmed up first. */
export async function profiles(
  variant: RunningVariant,
  queries: readonly Query[],
  { warmUp, window }: { readonly warmUp: Window; readonly window: Window },
): Promise<string> {
  const parts: string[] = [];
  for (const query of queries) {
    await measureWindow(variant, query, warmUp);
    const profile = await variant.profiled(() => measureWindow(variant, query, window));
    parts.push(
      `### ${variant.name}, ${query.name}: self time\n\n${table(['share', 'function', 'file'], heaviest(profile))}`,
    );
  }
  return parts.join('\n\n');
}

/** Shares are of the time in which the process did anything. */
function heaviest({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): string[][] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, { file: string; name: string; time: number }>();
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(id) as Profiler.Profile['nodes'][number]['callFrame'];
    if (functionName === '(idle)' || functionName === '(root)') continue;
    const time = timeDeltas[at] ?? 0;
    busy += time;
    // TypeScript was put on one line when it was loaded.
    const line = url.endsWith('.ts') ? '' : `:${lineNumber + 1}`;
    const file = url.startsWith('file:') ? `${relative(process.cwd(), fileURLToPath(url))}${line}` : url;
    const known = times.get(`${functionName} ${file}`);
    if (known) known.time += time;
    else times.set(`${functionName} ${file}`, { file, name: functionName || '(anonymous)', time });
  }
  return [...times.values()]
    .sort((a, b) => b.time - a.time)
    .slice(0, HEAVIEST)
    .map(({ file, name, time }) => [`${((100 * time) / busy).toFixed(1)} %`, name, file]);
}
