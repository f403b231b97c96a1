import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import civilRegistry from '../../../connectors/civil-registry/connector.ts';
import health from '../../../connectors/health/connector.ts';
import residence from '../../../connectors/residence/connector.ts';
import { tokenVerifier } from '../../../src/access/token.ts';
import type { Connector, ConnectorModule } from '../../../src/connect/contract.ts';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';
import { procedureOf } from '../../../src/dossier/intake/procedure-of.ts';
import { createGraph } from '../../../src/graph/graph.ts';
import { startHttpServer } from '../../../src/server/http.ts';
import { openStore } from '../../../src/store/store.ts';
import type { RegisterId } from '../databases.ts';
import { residenceByTables } from '../registers/residence.ts';
import { announce, variantOptions } from './announce.ts';

/**
 * The hub as `npm run serve` runs it: token, purpose, limits, masking and the log of requests. Only its registers are
 * the bench's, and its deadlines so long that a slow answer is still the whole answer.
 */
const { databases, registers = 3, residenceService } = variantOptions();
const [issuer, audience] = ['urn:bench', 'urn:bench:hub'];
const deadlines = { operationMs: 60_000, registerMs: 60_000 };

const modules = [civilRegistry, residenceService ? residence : residenceByTables, health];
const connectors = Array.from({ length: registers }, (_, at): Connector => {
  const module = modules[at % modules.length] as ConnectorModule;
  const connector =
    module === residence && residenceService
      ? module.create({ url: residenceService.url, settings: { RESIDENCE_TOKEN: residenceService.token } })
      : module.create({ url: databases[module.declaration.id as RegisterId], settings: {} });
  if (at < modules.length) return connector;
  return { ...connector, declaration: { ...connector.declaration, id: `${module.declaration.id}-copy` } };
});
const sdl = await readFile(new URL('../../../schema/public.graphql', import.meta.url), 'utf8');
const store = openStore(databases.hub);
await store.migrate();
const catalogue = new Catalogue(store);
const calendar = new WorkingCalendar();
const dossierWork = { store, catalogue, calendar, procedureOf: procedureOf(catalogue), pullSoon: null };
const idKey = Buffer.alloc(32, 1);
const graph = createGraph({ sdl, connectors, idKey, deadlines, store, catalogue, dossierWork });

const { publicKey, privateKey } = await generateKeyPair('EdDSA');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] });
const verifyToken = await tokenVerifier({ issuer, audience, keys, demo: false });
const token = await new SignJWT({ role: 'official', unit: 'U1', maCanBo: 'CB1' })
  .setProtectedHeader({ alg: 'EdDSA' })
  .setIssuer(issuer)
  .setAudience(audience)
  .setSubject('u1')
  .setExpirationTime('12 h')
  .sign(privateKey);

const server = await startHttpServer({ host: '127.0.0.1', port: 0, log: 'requests' });
await server.open({ graph, verifyToken, storeReady: async () => true });
announce(server.port, { authorization: `Bearer ${token}`, 'lienthong-procedure': '1.001193' });
