import { readFile } from 'node:fs/promises';
import { tokenVerifier } from '../../../src/access/token.ts';
import { demoAudience, demoIssuer, openIssuer } from '../../../src/demo/issuer.ts';
import { connectorsAt, type RegisterAddresses } from '../../../src/demo/population-connectors.ts';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';
import { procedureOf } from '../../../src/dossier/intake/procedure-of.ts';
import { createGraph } from '../../../src/graph/graph.ts';
import { startHttpServer } from '../../../src/server/http.ts';
import { openStore } from '../../../src/store/store.ts';
import { countStatements } from './counts.ts';

/** What the process that starts this one sends it first; then `counts` as often as it wants them. */
export interface HubOptions {
  readonly storeUrl: string;
  readonly registers: RegisterAddresses;
  readonly issuerDirectory: string;
  readonly deadlines: { readonly operationMs: number; readonly registerMs: number };
}

// The hub as `serve` runs it, in a process of its own, so that its CPU is told apart from that of who asks.
const counts = countStatements();
process.once('message', (options: HubOptions) => {
  run(options).then(
    (port) => {
      process.on('message', () => process.send?.(counts()));
      process.send?.({ port });
    },
    (error) => {
      process.stderr.write(`${String(error?.stack ?? error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));

async function run({ storeUrl, registers, issuerDirectory, deadlines }: HubOptions): Promise<number> {
  const store = openStore(storeUrl);
  const catalogue = new Catalogue(store);
  const graph = createGraph({
    sdl: await readFile(new URL('../../../schema/public.graphql', import.meta.url), 'utf8'),
    connectors: connectorsAt(registers),
    idKey: Buffer.alloc(32, 7),
    ...{ deadlines, store, catalogue },
    dossierWork: {
      ...{ store, catalogue, calendar: new WorkingCalendar() },
      ...{ procedureOf: procedureOf(catalogue), pullSoon: null },
    },
  });
  const { keys } = await openIssuer(issuerDirectory);
  const verifyToken = await tokenVerifier({ issuer: demoIssuer, audience: demoAudience, keys, demo: true });
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, log: 'failures' });
  await server.open({ graph, verifyToken, storeReady: () => store.ready() });
  return server.port;
}
