import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Started } from '../../../src/demo/demo.ts';
import { type DemoIssuer, openIssuer } from '../../../src/demo/issuer.ts';
import { load } from '../../../src/demo/population/load.ts';
import { startPopulationRegisters } from '../../../src/demo/population-connectors.ts';
import type { ResidenceService } from '../../../src/demo/residence-service/service.ts';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../../src/dossier/catalogue/starter.ts';
import { openStore } from '../../../src/store/store.ts';
import { type MeasuredHub, startHub } from './hub.ts';

/** The demo's generated city with its registers, and a hub over it whose store has the starter catalogue and a log. */
export interface AssessedCity {
  readonly hub: MeasuredHub;
  readonly issuer: DemoIssuer;
  readonly residence: ResidenceService;
  readonly storeUrl: string;
  close(): Promise<void>;
}

export interface CityOptions {
  readonly people: number;
  /** Makes an empty database; resolves to its address. */
  freshDatabase(name: string): Promise<string>;
  readonly deadlines: { readonly operationMs: number; readonly registerMs: number };
}

export async function startCity({ people, freshDatabase, deadlines }: CityOptions): Promise<AssessedCity> {
  const started = new Started();
  try {
    const databases = {
      'civil-registry': await freshDatabase('civil_registry'),
      residence: await freshDatabase('residence'),
      health: await freshDatabase('health'),
      'social-insurance': await freshDatabase('social_insurance'),
      land: await freshDatabase('land'),
    };
    await load({ people, seed: 1, registers: databases });
    const storeUrl = await freshDatabase('store');
    const store = openStore(storeUrl);
    started.add(() => store.close());
    await store.migrate();
    await store.claim({ demo: true });
    await store.evidence.open('bench.invalid/lienthong/decisions');
    await fillIfEmpty(new Catalogue(store), new Date('2026-01-01T00:00:00Z'));
    const registers = await startPopulationRegisters(databases);
    started.add(() => registers.close());
    const issuerDirectory = await mkdtemp(join(tmpdir(), 'lienthong-assessments-'));
    started.add(() => rm(issuerDirectory, { recursive: true, force: true }));
    const issuer = await openIssuer(issuerDirectory);
    const hub = await startHub({ storeUrl, registers: registers.addresses, issuerDirectory, deadlines });
    started.add(() => hub.close());
    return { hub, issuer, residence: registers.residence, storeUrl, close: () => started.close() };
  } catch (error) {
    await started.close();
    throw error;
  }
}
