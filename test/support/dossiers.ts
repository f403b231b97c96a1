import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../src/dossier/catalogue/starter.ts';
import { WorkingCalendar } from '../../src/dossier/deadline/working-calendar.ts';
import type { DossierWork } from '../../src/graph/dossier/dossier-work.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type Answer, type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import type { City, RegisterId } from './city.ts';
import { freshDatabase } from './postgres.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
export type Any = any;

/** A person as a form writes one. */
export interface Written {
  readonly personalId?: string | null;
  readonly formerNumber?: string | null;
  readonly fullName: string;
  readonly dateOfBirth?: string | null;
}

/** A store with the starter catalogue, and hubs over HTTP that share it. */
export interface DossierHub {
  readonly store: Store;
  readonly storeUrl: string;
  readonly clock: { now: number };
  /** Asks as an official of U1; `down`: registers at whose address nothing answers. */
  ask(query: string, variables?: unknown, options?: Asking): Promise<Any>;
  /** What the hub answers at a path, to anybody. */
  get(path: string): Promise<Response>;
  /** The whole answer to it, refused or not. */
  answer(query: string, variables?: unknown, options?: Pick<Asking, 'claims'>): Promise<Answer['json']>;
  /** Codes with which the same is refused. */
  refused(query: string, variables?: unknown): Promise<readonly string[]>;
  /** Submits a dossier; resolves to its code. */
  submit(procedure: string, owner: Written, more?: Readonly<Record<string, unknown>>): Promise<string>;
  assess(code: string, options?: Asking): Promise<Any>;
  settle(code: string, how: string, more?: Readonly<Record<string, unknown>>): Promise<Any>;
  close(): Promise<void>;
}
export interface Asking {
  readonly down?: readonly RegisterId[];
  readonly claims?: Readonly<Record<string, string>>;
  readonly key?: string;
}

export async function openDossiers(city: City, work: Partial<DossierWork> = {}): Promise<DossierHub> {
  const storeUrl = await freshDatabase();
  const store = openStore(storeUrl);
  await store.migrate();
  const clock = { now: Date.parse('2026-11-23T02:00:00Z') };
  const catalogue = new Catalogue(store);
  await fillIfEmpty(catalogue, new Date('2026-01-01T00:00:00Z'));
  const dossierWork: DossierWork = {
    store,
    catalogue,
    calendar: new WorkingCalendar(),
    procedureOf: async (code) => (await catalogue.procedure(code))?.procedure ?? null,
    pullSoon: null,
    ...work,
  };
  const hubs = new Map<string, HubUnderTest>();
  const hubFor = async (down: readonly RegisterId[]) => {
    const name = down.join();
    const now = () => new Date(clock.now);
    const hub =
      hubs.get(name) ?? (await startHub(city.hub(down, { store, dossierWork, now, deadlines: patient }).graph));
    hubs.set(name, hub);
    return hub;
  };
  let last = 1000;
  const ask: DossierHub['ask'] = async (query, variables = {}, { down = [], claims = {} } = {}) => {
    const hub = await hubFor(down);
    const authorization = `Bearer ${await hub.token('official', claims)}`;
    const { json } = await hub.post({ query, variables }, { authorization });
    expect(json.errors).toBeUndefined();
    return json.data;
  };
  const answer: DossierHub['answer'] = async (query, variables = {}, { claims = {} } = {}) => {
    const hub = await hubFor([]);
    const authorization = `Bearer ${await hub.token('official', claims)}`;
    return (await hub.post({ query, variables }, { authorization })).json;
  };
  return {
    store,
    storeUrl,
    clock,
    ask,
    get: async (path) => fetch(`${(await hubFor([])).url}${path}`),
    answer,
    async refused(query, variables) {
      return ((await answer(query, variables)).errors ?? []).map(({ extensions }) => extensions.code);
    },
    async submit(procedure, owner, more = {}) {
      last += 1;
      const code = String(more.code ?? `H29.50-261123-${last}`);
      const person = personOf(owner);
      const input = {
        ...{ idempotencyKey: randomUUID(), code, procedure, channel: 'PORTAL' },
        submittedAt: new Date(clock.now).toISOString(),
        owner: person,
        submitter: { person, account: 'vneid-1', claims: 'SELF' },
        ...more,
      };
      const { submitDossier } = await ask(
        'mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) { dossier { code } errors { code part message(lang: EN) } } }',
        { input },
      );
      expect(submitDossier.errors).toEqual([]);
      return code;
    },
    async assess(dossierCode, options = {}) {
      const input = { idempotencyKey: options.key ?? randomUUID(), dossierCode };
      const { assessDossier } = await ask(assessMutation, { input }, options);
      return assessDossier;
    },
    async settle(dossierCode, how, more = {}) {
      const input = {
        idempotencyKey: randomUUID(),
        dossierCode,
        how,
        document: 'CCCD 079190000001, Cục CSQLHC',
        ...more,
      };
      const { settleSubmitter } = await ask(
        `mutation ($input: SettleSubmitterInput!) { settleSubmitter(input: $input) {
          settlement { how document unit official settledAt } errors { code part message } } }`,
        { input },
      );
      return settleSubmitter;
    },
    async close() {
      for (const hub of hubs.values()) await hub.server.close();
      await store.close();
    },
  };
}

/** For a busy machine: what is down refuses at once all the same. Milliseconds. */
const patient = { operationMs: 20_000, registerMs: 8_000 };

export const personOf = ({ personalId = null, formerNumber = null, fullName, dateOfBirth = null }: Written) => ({
  ...{ personalId, formerNumber, fullName, dateOfBirth },
});

/** A person as the population register has them, to be written on a form. */
export async function writtenFrom(city: City, personalId: string): Promise<Required<Written>> {
  const client = new pg.Client({ connectionString: city.databases.residence });
  await client.connect();
  const { rows } = await client.query(
    `select concat_ws(' ', ho, chu_dem, ten) as name, ngay_sinh from cong_dan where so_dinh_danh = $1`,
    [personalId],
  );
  await client.end();
  return { personalId, formerNumber: null, fullName: rows[0].name, dateOfBirth: rows[0].ngay_sinh };
}

export const assessmentFields = `
  id digest dossierCode procedureCode procedureVersion procedureName assessedAt unit official
  submitter { ...Check }
  components {
    code name outcome outcomeText notice tryAgainAt nextSteps
    causes { code role field isShort text english: text(lang: EN) }
    bases { code use document article status }
    facts {
      role field label text completeness accuracy freshness probabilityWrong basis
      reasons { code severity text nextStep }
      claims { register about authority outcome value raw absence recordRef servedFrom requestId retrievedAt }
    }
  }`;
export const checkFragment = `fragment Check on SubmitterCheck {
  outcome outcomeText relation role basis settledBy { how document } facts { role field text accuracy }
}`;
const assessMutation = `mutation ($input: AssessDossierInput!) {
  assessDossier(input: $input) {
    assessment { ${assessmentFields} }
    submitter { ...Check }
    errors { code part tryAgainAt message english: message(lang: EN) }
  }
} ${checkFragment}`;

/** Outcome by code of component. */
export const outcomes = ({ components }: Any): Record<string, string> =>
  Object.fromEntries(components.map(({ code, outcome }: Any) => [code, outcome]));
/** Causes of one component, those that are only noted in brackets. */
export const causes = ({ components }: Any, of: string): string[] =>
  components
    .find(({ code }: Any) => code === of)
    .causes.map(({ code, field, isShort }: Any) => (isShort ? `${code} ${field}` : `(${code} ${field})`));
