import DataLoader from 'dataloader';
import type { Caller } from '../access/identity.ts';
import type { Connector } from '../connect/contract.ts';
import type { Catalogue } from '../dossier/catalogue/catalogue.ts';
import type { Gather } from '../gather/gather.ts';
import type { RegisterCalls } from '../gather/register-call.ts';
import type { EntityName, Link } from '../generated/model.ts';
import type { Store } from '../store/store.ts';
import { FactsToConfirm } from './confirmation/facts-to-confirm.ts';
import type { Learning } from './confirmation/learning.ts';
import type { DossierWork } from './dossier/dossier-work.ts';
import { HubLoaders } from './dossier/hub-loaders.ts';
import { viewOf } from './entity-view.ts';
import type { OpaqueIds } from './opaque-id.ts';
import { PersonSearches } from './person-search.ts';
import { stateOf } from './register-view.ts';
import type { RequestContext } from './request-context.ts';
import { CoveringReads } from './waiver/covering-reads.ts';

/** What all operations of a hub share. */
export interface Shared {
  readonly connectors: readonly Connector[];
  readonly ids: OpaqueIds;
  readonly learning: Learning;
  readonly store: Pick<Store, 'openWork'> | null;
  readonly dossierWork: DossierWork | null;
  readonly catalogue: Catalogue | null;
  /** Milliseconds given to one call of a register, or of the hub's store. */
  readonly timeoutMs: number;
  readonly register: RequestContext['register'];
}

/**
 * The context of one operation. A class, so that what is made when first asked stands on the prototype: an object literal
 * with getters has a shape of its own each time, which holds all that the operation read until the next full collection.
 */
export class OperationContext implements RequestContext {
  readonly caller: Caller;
  readonly calls: RegisterCalls;
  readonly gather: Gather;
  readonly now: Date;
  readonly ids: OpaqueIds;
  readonly learning: Learning;
  readonly register: RequestContext['register'];
  readonly #shared: Shared;
  #searches: PersonSearches | null = null;
  #toConfirm: FactsToConfirm | null = null;
  #loaders: HubLoaders | null = null;
  #covering: CoveringReads | null = null;
  #states: RequestContext['states'] | null = null;

  constructor(shared: Shared, caller: Caller, now: Date, calls: RegisterCalls, gather: Gather) {
    this.caller = caller;
    this.calls = calls;
    this.gather = gather;
    this.now = now;
    this.ids = shared.ids;
    this.learning = shared.learning;
    this.register = shared.register;
    this.#shared = shared;
  }

  entity({ entity, key }: Link<EntityName>): unknown {
    return viewOf(this.gather.row(entity, key), this);
  }

  async auditOpen(): Promise<number | null> {
    return this.#shared.store?.openWork.auditOpen().catch(() => null) ?? null;
  }

  get searches(): PersonSearches {
    const { connectors, ids } = this.#shared;
    this.#searches ??= new PersonSearches(connectors, this.calls, ids, this.gather.today);
    return this.#searches;
  }

  get toConfirm(): FactsToConfirm {
    const { store, ids, timeoutMs } = this.#shared;
    this.#toConfirm ??= new FactsToConfirm(store?.openWork ?? null, this.caller.unit, ids, timeoutMs);
    return this.#toConfirm;
  }

  get covering(): CoveringReads {
    const { dossierWork, ids, timeoutMs } = this.#shared;
    this.#covering ??= new CoveringReads(dossierWork?.store ?? null, this.caller, ids, this.gather.today, timeoutMs);
    return this.#covering;
  }

  get dossiers(): RequestContext['dossiers'] {
    return this.#hubObjects.dossiers;
  }

  get procedures(): RequestContext['procedures'] {
    return this.#hubObjects.procedures;
  }

  get assessments(): RequestContext['assessments'] {
    return this.#hubObjects.assessments;
  }

  get life(): RequestContext['life'] {
    return this.#hubObjects.life;
  }

  get states(): RequestContext['states'] {
    const { connectors, timeoutMs } = this.#shared;
    this.#states ??= new DataLoader(async (codes) => {
      const asked = codes.map((code) => connectors.find(({ declaration }) => declaration.id === code));
      return Promise.all(asked.map((each) => (each ? stateOf(each, timeoutMs) : new Error('No such register.'))));
    });
    return this.#states;
  }

  get #hubObjects(): HubLoaders {
    const { dossierWork, catalogue, timeoutMs } = this.#shared;
    this.#loaders ??= new HubLoaders(dossierWork, catalogue, this.now, timeoutMs);
    return this.#loaders;
  }
}
