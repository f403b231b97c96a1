import { readFile } from 'node:fs/promises';
import { openPortal } from '../../connectors/portal/portal.ts';
import { registers } from '../../connectors/registers.ts';
import { tokenVerifier } from '../access/token.ts';
import { serveConfig } from '../config.ts';
import { type Opened, openConnector } from '../connect/open-connector.ts';
import { administrativeUnits } from '../connect/tables/administrative-units.ts';
import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../dossier/catalogue/starter.ts';
import { runningIntake } from '../dossier/intake/running-intake.ts';
import { rereadJobs, rereadPace } from '../dossier/reread/reread-jobs.ts';
import { serviceAccounts } from '../dossier/reread/service-account.ts';
import type { Checkpointer } from '../evidence/log/checkpointer.ts';
import { LogError } from '../evidence/log/log-error.ts';
import { createGraph } from '../graph/graph.ts';
import { startHttpServer } from '../server/http.ts';
import { openJobQueue } from '../store/jobs/job-queue.ts';
import { readyToServe } from '../store/serving-store.ts';
import { openStore } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { enterSettings } from '../waiver/enter-settings.ts';
import { certificateRules } from './certificate-rules.ts';
import { type Command, CommandError } from './command.ts';
import { configuredCalendar } from './configured-calendar.ts';
import { policyIn } from './policy-file.ts';
import { signedLog } from './signed-log.ts';
import { stopOnSignal } from './stop.ts';

const schemaFile = new URL('../../schema/public.graphql', import.meta.url);

export const command: Command = {
  async run() {
    const {
      host,
      port,
      store: storeAddress,
      checkpoints,
      relyingParty,
      signingServices,
      tokens,
      registers: addresses,
      idKey,
      deadlines,
      portal: portalAddress,
      pullEveryMs,
      rereadsPerMinute,
      serviceAccount,
      daysOffFile,
    } = serveConfig(process.env, registers);
    const calendar = await configuredCalendar(daysOffFile);
    const policy = checkpoints && (await policyIn(checkpoints.policyFile));
    const certificates = certificateRules(policy?.issuers ?? [], signingServices);
    const server = await startHttpServer({ host, port, log: 'requests' });
    const store = openStore(storeAddress.url);
    const opened = addresses.map(({ module, url, settings }) => openConnector(module, { url: url ?? '', settings }));
    for (const { problem } of opened) if (problem) process.stderr.write(`${problem.vi}\n${problem.en}\n`);
    const connectors = opened.map(({ connector }) => connector);
    const jobs = openJobQueue(storeAddress.url);
    const catalogue = new Catalogue(store);
    const portal = portalAddress && openPortal(portalAddress);
    const intake = runningIntake({
      store,
      jobs,
      catalogue,
      portal,
      calendar,
      pullEveryMs,
      ...portalPace,
    });
    const sdl = await readFile(schemaFile, 'utf8');
    const graph = createGraph({
      ...{ sdl, connectors, idKey, deadlines, store, catalogue },
      dossierWork: {
        ...intake.work,
        certificates,
        ...(relyingParty && { relyingParty: { ...relyingParty, name: 'Liên thông' } }),
      },
    });
    const rereads = rereadJobs({
      ...{ ...store, jobs, now: () => new Date(), failed: tellFailure, assess: graph.assess, look: graph.look },
      pace: { ...rereadPace, perMinute: rereadsPerMinute },
      serviceAccount: serviceAccounts(serviceAccount),
    });
    restartOnSignal(opened, deadlines.registerMs);
    let signed: Checkpointer | null = null;
    const close = async () => {
      await server.close();
      await signed?.close();
      await jobs.close();
      await portal?.close();
      await graph.close();
      await store.close();
    };
    const stopping = stopOnSignal(close);
    try {
      await readyToServe(store, { ...storeAddress, demo: false }).catch((cause) => {
        if (cause instanceof StoreError || cause instanceof LogError) throw cause;
        const why = cause.code ?? cause.message;
        throw new CommandError(
          {
            vi: `STORE_URL: không dùng được cơ sở dữ liệu của hệ thống (${why}).`,
            en: `STORE_URL: the hub's own database cannot be used (${why}).`,
          },
          { cause },
        );
      });
      signed = checkpoints && policy && (await signedLog(store, policy, checkpoints));
      administrativeUnits.add(await store.administrativeUnits.on(new Date()));
      await fillIfEmpty(catalogue, new Date());
      await enterSettings(store.evidence, { relyingParty, issuers: certificates.issuers }, new Date());
      const verifyToken = await tokenVerifier({ ...tokens, demo: false });
      await server.open({ graph, verifyToken, storeReady: () => store.ready() });
      await jobs.start({ ...intake.tasks, ...rereads.tasks }, tellFailure);
      await intake.begin();
      await rereads.begin();
      signed?.start();
      if (!signed) process.stderr.write(unsigned);
    } catch (error) {
      if (stopping()) return;
      await close();
      throw error;
    }
  },
};

/** How long the portal has for an answer, and when it is asked again: minutes matter, seconds do not. */
const portalPace = { portalMs: 20_000, backOff: { firstMs: 30_000, longestMs: 1_800_000 } };

const unsigned = `EVIDENCE_SIGNER_URL: chưa đặt; các mục nhật ký chứng cứ chỉ ở mức LOGGED · not set; entries of the evidence log stay LOGGED\n`;

/** By its name alone: what an error says may name people. */
function tellFailure(task: string, error: unknown): void {
  const { code, name } = error as { code?: unknown; name?: unknown };
  process.stderr.write(`${task}: thất bại, sẽ thử lại · failed, tried again later (${String(code ?? name)})\n`);
}

/** SIGUSR2 restarts the connectors whose registers do not answer, and those alone; it is said of each which it was. */
function restartOnSignal(opened: readonly Opened[], timeout: number): void {
  process.on('SIGUSR2', async () => {
    const answered = await Promise.all(
      opened.map(async ({ connector, restart }) => {
        const limits = { signal: AbortSignal.timeout(timeout), deadline: Date.now() + timeout };
        const { ok } = await connector.ping(limits).catch(() => ({ ok: false }));
        // What was under way with the old one ends in its own time.
        if (!ok) void restart().catch(() => {});
        return { id: connector.declaration.id, ok };
      }),
    );
    const named = (which: boolean) => answered.flatMap(({ id, ok }) => (ok === which ? [id] : [])).join(', ') || '–';
    process.stderr.write(
      `SIGUSR2: đã khởi động lại · restarted: ${named(false)}; đang trả lời, giữ nguyên · answering, left alone: ${named(true)}\n`,
    );
  });
}
