import { openDatabases } from './test/bench/databases.ts';
import { queriesFor } from './test/bench/queries.ts';
import { subjectsOf } from './test/bench/subjects.ts';
import { startVariant } from './test/bench/variant.ts';
import { hub } from './test/bench/variants.ts';
import { profiles } from './test/bench/profile.ts';
const d = await openDatabases(20_000, () => {});
let ours: any;
try {
  const only = process.argv[2]?.split(',');
  const queries = queriesFor(await subjectsOf(d.databases)).filter((q) => !only || only.includes(q.name));
  ours = await startVariant(hub as any, { databases: d.databases } as any, null);
  console.log(await profiles(ours, queries, { warmUp: { milliseconds: 1500, requests: 5 }, window: { milliseconds: 4000, requests: 5 } } as any));
} finally { await ours.close(); await d.close(); }
