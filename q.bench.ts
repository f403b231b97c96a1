import { openDatabases } from './test/bench/databases.ts';
import { measureAll } from './test/bench/measure.ts';
import { queriesFor } from './test/bench/queries.ts';
import { subjectsOf } from './test/bench/subjects.ts';
import { startVariant } from './test/bench/variant.ts';
import { byHand, hub } from './test/bench/variants.ts';
import { disagreements } from './test/bench/agreement.ts';
import { tieToCores } from './test/bench/cores.ts';
import { tables } from './test/bench/table.ts';
const cores = tieToCores();
const d = await openDatabases(20_000, () => {});
const running: any[] = [];
try {
  const only = process.argv[2]?.split(',');
  const queries = queriesFor(await subjectsOf(d.databases)).filter((q) => !only || only.includes(q.name));
  for (const v of [byHand[0], hub]) running.push(await startVariant(v as any, { databases: d.databases } as any, cores?.server ?? null));
  console.log((await disagreements(running, queries)).map((x) => x.slice(0, 600)));
  const s = await measureAll(running, queries, { rounds: 4, window: { milliseconds: 500, requests: 3 }, warmUp: { milliseconds: 1500, requests: 4 }, onProgress: () => {} } as any);
  console.log(tables(s as any, queries as any, running.map((r) => r.name)));
} finally { for (const r of running) await (r.stop?.() ?? r.close?.()); await d.close(); }
