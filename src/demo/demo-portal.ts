import { randomBytes } from 'node:crypto';
import { openPortal } from '../../connectors/portal/portal.ts';
import type { Portal } from '../connect/portal.ts';
import { drawDossiers } from './portal-service/draw-dossiers.ts';
import { type PortalService, startPortalService } from './portal-service/portal-service.ts';
import { keptSecret } from './state.ts';

const HOUR = 3_600_000;
const seed = 1;
/** Dossiers in all, and the hours before and after the first start over which they were and will be filed. */
const [COUNT, BEFORE, AFTER] = [60, 8, 4];

/** The portal of one copy of the demo, and the hub's way to it. */
export async function startDemoPortal(
  directory: string,
  people: number,
): Promise<{ readonly service: PortalService; readonly portal: Portal }> {
  // The same dossiers after each start: what was pulled of them is in the hub's store.
  const began = Number(await keptSecret(directory, 'portal-began', () => String(Date.now())));
  const dossiers = drawDossiers({
    ...{ count: COUNT, seed, people, units: ['DEMO.H29.00.01'], spoilt: 0.1, neverConfirmed: 0.1 },
    from: began - BEFORE * HOUR,
    to: began + AFTER * HOUR,
  });
  const token = randomBytes(24).toString('base64url');
  const service = await startPortalService({ dossiers, token, seed });
  return { service, portal: openPortal({ url: service.url, token }) };
}
