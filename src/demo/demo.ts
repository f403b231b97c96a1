import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tokenVerifier } from '../access/token.ts';
import { type DemoConfig, demoOrigin } from '../config.ts';
import { type Opened, openConnector } from '../connect/open-connector.ts';
import { administrativeUnits } from '../connect/tables/administrative-units.ts';
import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../dossier/catalogue/starter.ts';
import { runningIntake } from '../dossier/intake/running-intake.ts';
import { rereadJobs, rereadPace } from '../dossier/reread/reread-jobs.ts';
import { Refusal } from '../graph/errors.ts';
import { createGraph } from '../graph/graph.ts';
import { startHttpServer } from '../server/http.ts';
import { openJobQueue } from '../store/jobs/job-queue.ts';
import { readyToServe } from '../store/serving-store.ts';
import { openStore } from '../store/store.ts';
import { enterSettings } from '../waiver/enter-settings.ts';
import { openControl } from './control.ts';
import { startDemoPortal } from './demo-portal.ts';
import { isCode } from './errno.ts';
import { startEvidence } from './evidence-processes.ts';
import { PortInUse, requireFreePort } from './free-port.ts';
import { type DemoIssuer, demoAudience, demoIssuer, openIssuer } from './issuer.ts';
import { writeAssistance } from './population/assistance-files.ts';
import { load } from './population/load.ts';
import { portalModeFrom } from './portal-mode.ts';
import { portalModeWords } from './portal-service/mode-words.ts';
import { startPostgres } from './postgres.ts';
import type { Progress } from './progress.ts';
import { modeFrom } from './residence-mode.ts';
import { modeWords } from './residence-service/mode.ts';
import { startResidenceService } from './residence-service/service.ts';
import { startSocialInsuranceService } from './social-insurance-service/service.ts';
import { announceRunning, keptSecret, stateDirectory, withdrawRunning } from './state.ts';

/** A demo that answers. */
export interface Demo {
  readonly address: string;
  readonly token: string;
  readonly query: string;
}

/** Takes back what was started, in the opposite order. */
export class Started {
  readonly #closers: (() => Promise<void>)[] = [];
  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }
  async close(): Promise<void> {
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) await close();
  }
}

const seed = 1;
/** Quicker than in production, so that there is something to see. */
const portalPace = { pullEveryMs: 15_000, portalMs: 10_000, backOff: { firstMs: 5_000, longestMs: 300_000 } };
/** Milliseconds that the demo waits for its files at most. */
const loadingFiles = 20_000;
const databases = ['store', 'civil_registry', 'residence', 'health', 'social_insurance', 'land'] as const;
const queryFile = new URL('readme-query.graphql', import.meta.url);
const schemaFile = new URL('../../schema/public.graphql', import.meta.url);

/**
 * Starts everything that the demo is made of, the port first: if that is taken, nothing has been touched. What has
 * been started is noted in `started`, also when a later step fails.
 */
export async function startDemo(config: DemoConfig, started: Started, progress: Progress): Promise<Demo> {
  const { port, deadlines } = config;
  const query = await readFile(queryFile, 'utf8');
  let issuer: DemoIssuer | null = null;
  const graphiql = {
    query,
    async token() {
      if (issuer === null) throw new Refusal('NOT_READY');
      return issuer.issue('official');
    },
  };
  await requireFreePort(port);
  const server = await startHttpServer({ host: 'localhost', port, log: 'failures', graphiql }).catch((error) => {
    throw isCode(error, 'EADDRINUSE') ? new PortInUse(port) : error;
  });
  started.add(() => server.close());

  const directory = stateDirectory(port);
  await mkdir(directory, { recursive: true });
  const postgres = await startPostgres({
    dataDir: join(directory, 'postgres'),
    onProgress: (step) => progress.step(step),
  });
  started.add(() => postgres.stop());
  for (const database of databases) await postgres.createDatabase(database);

  const evidence = startEvidence(directory);
  // Heard of where it is waited for, or where all is taken back.
  const evidenceOrNone = evidence.catch(() => null);
  started.add(async () => (await evidenceOrNone)?.stop());
  const ownerUrl = postgres.url('store');
  const ownStore = { url: asApplication(ownerUrl), ownerUrl, origin: demoOrigin };
  const storeAddress = config.store ?? ownStore;
  const store = openStore(storeAddress.url);
  started.add(() => store.close());
  await readyToServe(store, { ...storeAddress, demo: true });
  administrativeUnits.add(await store.administrativeUnits.on(new Date()));
  const catalogue = new Catalogue(store);
  await fillIfEmpty(catalogue, new Date());
  const relyingParty = { id: 'localhost', origin: `http://localhost:${port}`, name: 'Liên thông' };
  const { id, origin } = relyingParty;
  await enterSettings(store.evidence, { relyingParty: { id, origin }, issuers: [] }, new Date());

  const loading = { vi: 'Đang nạp dữ liệu mô phỏng', en: 'Loading simulated people' };
  progress.step(loading);
  const databaseUrls = {
    'civil-registry': postgres.url('civil_registry'),
    residence: postgres.url('residence'),
    health: postgres.url('health'),
    'social-insurance': postgres.url('social_insurance'),
    land: postgres.url('land'),
  };
  await load({
    people: config.people,
    seed,
    registers: databaseUrls,
    onProgress: (done, total) => progress.share(loading, done, total),
  });

  const assistance = await writeAssistance(directory, { people: config.people, seed });

  const residenceToken = randomBytes(24).toString('base64url');
  const residence = await startResidenceService({ databaseUrl: databaseUrls.residence, token: residenceToken });
  started.add(() => residence.stop());
  const insuranceClient = { id: 'lienthong-demo', secret: randomBytes(24).toString('base64url') };
  const socialInsurance = await startSocialInsuranceService({
    databaseUrl: databaseUrls['social-insurance'],
    client: insuranceClient,
  });
  started.add(() => socialInsurance.stop());
  const { service, portal } = await startDemoPortal(directory, config.people);
  started.add(() => service.stop());
  started.add(() => portal.close());
  const opened: Opened[] = [];
  const control = await openControl({
    '/connector/restart': async ({ name }) => {
      const found = opened.find(({ connector }) => connector.declaration.id === name);
      if (!found) return opened.map(({ connector }) => connector.declaration.id).join(', ');
      await found.restart();
      return null;
    },
    '/residence': async (words) => {
      const mode = modeFrom(words);
      if (mode === null) return `Say ${modeWords}`;
      await residence.set(mode);
      return null;
    },
    '/portal': async (words) => {
      const mode = portalModeFrom(words);
      if (mode === null) return `Say ${portalModeWords}`;
      await service.set(mode);
      return null;
    },
    '/social-insurance': async (words) => {
      const mode = modeFrom(words);
      if (mode === null) return `Say ${modeWords}`;
      await socialInsurance.set(mode);
      return null;
    },
  });
  started.add(() => control.close());

  // Where no address is given, a register is the simulated one.
  const simulated: Readonly<Record<string, { url: string; settings: Readonly<Record<string, string>> }>> = {
    'civil-registry': { url: databaseUrls['civil-registry'], settings: {} },
    residence: { url: residence.url, settings: { RESIDENCE_TOKEN: residenceToken } },
    health: { url: databaseUrls.health, settings: {} },
    'social-insurance': {
      url: socialInsurance.url,
      settings: {
        SOCIAL_INSURANCE_CLIENT_ID: insuranceClient.id,
        SOCIAL_INSURANCE_CLIENT_SECRET: insuranceClient.secret,
      },
    },
    'social-assistance': { url: `${pathToFileURL(assistance)}/`, settings: {} },
    land: { url: databaseUrls.land, settings: {} },
  };
  const ready = config.registers.flatMap(({ module, url, settings }) => {
    const address = url === null ? simulated[module.declaration.id] : { url, settings };
    return address ? [openConnector(module, address)] : [];
  });
  opened.push(...ready);
  for (const { problem } of ready) if (problem) process.stderr.write(`${problem.vi}\n${problem.en}\n`);
  const connectors = ready.map(({ connector }) => connector);
  // Files are loaded when somebody first asks: in the demo that is done by now.
  const files = connectors.find(({ declaration }) => declaration.id === 'social-assistance');
  await files?.ping({ signal: AbortSignal.timeout(loadingFiles), deadline: Date.now() + loadingFiles });
  const idKey = await keptSecret(directory, 'id-key', () => randomBytes(32).toString('base64'));
  const sdl = await readFile(schemaFile, 'utf8');
  const jobs = openJobQueue(storeAddress.url);
  const intake = runningIntake({ store, jobs, catalogue, portal, ...portalPace });
  const graph = createGraph({
    ...{ sdl, connectors, idKey: Buffer.from(idKey, 'base64'), deadlines, store, catalogue },
    dossierWork: { ...intake.work, relyingParty },
  });
  started.add(() => graph.close());
  started.add(() => jobs.close());

  issuer = await openIssuer(directory);
  const { keys } = issuer;
  const verifyToken = await tokenVerifier({ issuer: demoIssuer, audience: demoAudience, keys, demo: true });
  await server.open({ graph, verifyToken, storeReady: () => store.ready() });
  const rereads = rereadJobs({
    ...{ ...store, jobs, now: () => new Date(), failed: tellFailure, assess: graph.assess, look: graph.look },
    pace: rereadPace,
  });
  await jobs.start({ ...intake.tasks, ...rereads.tasks }, tellFailure);
  await intake.begin();
  await rereads.begin();
  const { policy, signerToken } = await evidence;
  const checkpointer = store.checkpointer({ policy, signerToken, now: () => new Date(), failed: tellTrouble });
  started.add(() => checkpointer.close());
  checkpointer.start();
  // Before all that running requests still need.
  started.add(() => server.close());
  await announceRunning(directory, { ...control.running, storeUrl: storeAddress.url });
  started.add(() => withdrawRunning(directory));
  return { address: `http://localhost:${port}`, token: await issuer.issue('official'), query };
}

/** The role of the serving process; whoever reaches the demo's socket may come in as it. */
function asApplication(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = 'lienthong';
  return url.href;
}

function tellTrouble(who: string, why: string): void {
  process.stderr.write(`nhật ký chứng cứ · evidence log: ${who}: ${why}\n`);
}

function tellFailure(task: string, error: unknown): void {
  process.stderr.write(`${task}: ${error instanceof Error ? error.message : String(error)}\n`);
}
