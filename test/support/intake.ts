import { readFile } from 'node:fs/promises';
import { openPortal } from '../../connectors/portal/portal.ts';
import type { PortalDossier } from '../../src/demo/portal-service/portal-dossier.ts';
import {
  type PortalService,
  type PortalServiceOptions,
  startPortalService,
} from '../../src/demo/portal-service/portal-service.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../src/dossier/catalogue/starter.ts';
import { WorkingCalendar } from '../../src/dossier/deadline/working-calendar.ts';
import { type PortalJobOptions, portalJobs, pullAt, tellingPortal } from '../../src/dossier/intake/portal-jobs.ts';
import { procedureOf } from '../../src/dossier/intake/procedure-of.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { type JobQueue, openJobQueue } from '../../src/store/jobs/job-queue.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import { freshDatabase } from './postgres.ts';

export const portalToken = 'token-of-the-portal';

/** A hub over no register, with its store, its jobs and a simulated portal. Its clock stands until it is set. */
export interface IntakeUnderTest {
  readonly storeUrl: string;
  readonly store: Store;
  readonly jobs: JobQueue;
  readonly portal: PortalService;
  readonly hub: HubUnderTest;
  now(): Date;
  setNow(moment: string): void;
  /** Begins to pull, and to do what follows from it. */
  begin(more?: Partial<PortalJobOptions>): Promise<void>;
  pullNow(): Promise<void>;
  /** Data of an answer to an official of `unit`. Fails on errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
  ask(query: string, variables?: Record<string, unknown>, unit?: string): Promise<any>;
  /** What jobs threw. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

export async function openIntake(
  dossiers: readonly PortalDossier[],
  options: Partial<PortalServiceOptions> = {},
  moment = '2026-11-26T05:00:00Z',
): Promise<IntakeUnderTest> {
  let clock = new Date(moment);
  const now = () => clock;
  const storeUrl = await freshDatabase();
  const store = openStore(storeUrl);
  await store.migrate();
  const catalogue = new Catalogue(store);
  await fillIfEmpty(catalogue, now());
  const jobs = openJobQueue(storeUrl);
  const service = await startPortalService({ dossiers, token: portalToken, seed: 1, now, lateMs: 300, ...options });
  const portal = openPortal({ url: service.url, token: portalToken });
  const ofCode = procedureOf(catalogue);
  const pullSoon = () => pullAt(jobs, new Date());
  const graph = createGraph({
    sdl: await readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8'),
    connectors: [],
    idKey: Buffer.alloc(32, 1),
    deadlines: { operationMs: 3000, registerMs: 2000 },
    store,
    dossierWork: {
      ...{ store, catalogue, calendar: new WorkingCalendar(), procedureOf: ofCode, pullSoon },
      onMove: tellingPortal(jobs),
    },
    now,
  });
  const hub = await startHub(graph);
  const failures: string[] = [];
  return {
    ...{ storeUrl, store, jobs, portal: service, hub, now, failures },
    setNow(next) {
      clock = new Date(next);
    },
    async begin(more = {}) {
      const { tasks, begin } = portalJobs({
        ...{
          dossiers: store.dossiers,
          intake: store.intake,
          life: store.life,
          evidence: store.evidence,
          procedureOf: ofCode,
          calendar: new WorkingCalendar(),
          now,
          portal,
          jobs,
        },
        ...{ pullEveryMs: 100, portalMs: 500, backOff: { firstMs: 50, longestMs: 200 } },
        ...more,
      });
      await jobs.start(tasks, (task, error) => failures.push(`${task}: ${String(error)}`));
      await begin();
    },
    pullNow: pullSoon,
    async ask(query, variables = {}, unit = 'U1') {
      const authorization = `Bearer ${await hub.token('official', { unit })}`;
      const { json } = await hub.post({ query, variables }, { authorization });
      if (json.errors) throw new Error(JSON.stringify(json.errors));
      return json.data;
    },
    async close() {
      await jobs.close();
      await portal.close();
      await service.stop();
      await hub.close();
      await store.close();
    },
  };
}

interface Page {
  readonly completeness: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: unknown }[];
}

/** Every page of a connection. */
export async function allOf(
  intake: IntakeUnderTest,
  field: 'dossiers' | 'intakeQueue',
  selection: string,
  unit = 'U1',
  // biome-ignore lint/suspicious/noExplicitAny: as above
): Promise<any[]> {
  const nodes = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { ${field}(first: 50, after: $after) {
      completeness pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`;
    const answer = await intake.ask(query, { after }, unit);
    const page: Page = answer[field];
    if (page.completeness !== 'PRESENT') throw new Error('The list could not be looked up.');
    nodes.push(...page.edges.map(({ node }: { node: unknown }) => node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
