import { readFile } from 'node:fs/promises';
import { openPortal, type PortalAddress } from '../../../connectors/portal/portal.ts';
import { tokenVerifier } from '../../access/token.ts';
import { Catalogue } from '../../dossier/catalogue/catalogue.ts';
import { runningIntake } from '../../dossier/intake/running-intake.ts';
import { rereadJobs, rereadPace } from '../../dossier/reread/reread-jobs.ts';
import { createGraph } from '../../graph/graph.ts';
import { startHttpServer } from '../../server/http.ts';
import { openJobQueue } from '../../store/jobs/job-queue.ts';
import { openStore } from '../../store/store.ts';
import { demoAudience, demoIssuer, openIssuer } from '../issuer.ts';
import { connectorsAt, type RegisterAddresses } from '../population-connectors.ts';
import { type CompressedDay, compressedClock } from './compressed-clock.ts';

/** What the process that starts this one sends it. */
export interface DayHubOptions {
  readonly day: CompressedDay;
  readonly storeUrl: string;
  readonly portal: PortalAddress;
  readonly registers: RegisterAddresses;
  /** Where the issuer of the tokens keeps its key. */
  readonly issuerDirectory: string;
  /** Real milliseconds from the end of one pull to the next. */
  readonly pullEveryMs: number;
}

// The hub as `serve` runs it, but for its clock and its paces; in a process of its own, so that it can be killed.
process.once('message', (options: DayHubOptions) => {
  run(options).then(
    (port) => process.send?.({ port }),
    (error) => {
      process.stderr.write(`${String(error?.stack ?? error)}\n`);
      process.exit(1);
    },
  );
});
// It does not outlive the process that started it.
process.once('disconnect', () => process.exit(0));

async function run(options: DayHubOptions): Promise<number> {
  const { day, storeUrl, portal: portalAddress, registers, issuerDirectory, pullEveryMs } = options;
  const now = compressedClock(day);
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, log: 'failures' });
  const store = openStore(storeUrl);
  await store.migrate();
  const jobs = openJobQueue(storeUrl);
  const catalogue = new Catalogue(store);
  const portal = openPortal(portalAddress);
  const backOff = { firstMs: 1_000, longestMs: 10_000 };
  const intake = runningIntake({ store, jobs, catalogue, portal, pullEveryMs, portalMs: 500, backOff, now });
  const graph = createGraph({
    sdl: await readFile(new URL('../../../schema/public.graphql', import.meta.url), 'utf8'),
    connectors: connectorsAt(registers),
    idKey: Buffer.alloc(32, 7),
    // For a machine that does all of it at once: what is down refuses at once all the same.
    deadlines: { operationMs: 20_000, registerMs: 5_000 },
    ...{ store, catalogue, dossierWork: intake.work, now },
  });
  const { keys } = await openIssuer(issuerDirectory);
  const verifyToken = await tokenVerifier({ issuer: demoIssuer, audience: demoAudience, keys, demo: true });
  await server.open({ graph, verifyToken, storeReady: () => store.ready() });
  const rereads = rereadJobs({
    ...{ ...store, jobs, now, assess: graph.assess, look: graph.look, failed: tellFailure },
    // Minutes of that day.
    pace: {
      ...rereadPace,
      ...{ perMinute: rereadPace.perMinute * day.speed, settledMs: 500, lookEveryMs: 1_000 },
      backOff: { firstMs: 500, longestMs: 2_000 },
    },
  });
  await jobs.start({ ...intake.tasks, ...rereads.tasks }, tellFailure);
  await intake.begin();
  await rereads.begin();
  return server.port;
}

function tellFailure(task: string, error: unknown): void {
  process.stderr.write(`${task}: ${error instanceof Error ? error.message : String(error)}\n`);
}
