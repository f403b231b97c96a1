import DataLoader from 'dataloader';
import type { Catalogue } from '../../dossier/catalogue/catalogue.ts';
import { inTime } from '../in-time.ts';
import type { RequestContext } from '../request-context.ts';
import type { DossierWork } from './dossier-work.ts';
import { LifeLoaders } from './life-loaders.ts';
import { procedureKey } from './procedure-view.ts';

/** Objects of the hub's own store for one operation, many at once. */
export class HubLoaders implements Pick<RequestContext, 'dossiers' | 'procedures' | 'assessments' | 'life'> {
  readonly dossiers: RequestContext['dossiers'];
  readonly procedures: RequestContext['procedures'];
  readonly assessments: RequestContext['assessments'];
  readonly life: LifeLoaders | null;

  /** `work`, `catalogue`: null where the hub has none; then nothing is found. */
  constructor(work: DossierWork | null, catalogue: Catalogue | null, now: Date, timeoutMs: number) {
    this.dossiers = new DataLoader(async (codes) =>
      work ? inTime(work.store.dossiers.findAll(codes), timeoutMs) : codes.map(() => null),
    );
    this.procedures = new DataLoader(async (keys) =>
      catalogue ? inTime(catalogue.procedures(keys.map(procedureKey.read)), timeoutMs) : keys.map(() => null),
    );
    this.assessments = new DataLoader(async (digests) =>
      work ? inTime(work.store.assessments.byIds(digests), timeoutMs) : digests.map(() => null),
    );
    this.life = work && new LifeLoaders(work, now, timeoutMs);
  }
}
