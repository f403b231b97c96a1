import { readFile } from 'node:fs/promises';
import { type ExecutionResult, type OperationDefinitionNode, parse, validate } from 'graphql';
import { registers } from '../../connectors/registers.ts';
import type { Connector } from '../../src/connect/contract.ts';
import { load } from '../../src/demo/population/load.ts';
import { type ResidenceService, startResidenceService } from '../../src/demo/residence-service/service.ts';
import { startSocialInsuranceService } from '../../src/demo/social-insurance-service/service.ts';
import { createGraph, type Graph, type GraphOptions } from '../../src/graph/graph.ts';
import { freshDatabase } from './postgres.ts';

export type RegisterId = 'civil-registry' | 'residence' | 'health' | 'social-insurance' | 'land';
export const registerIds: readonly RegisterId[] = ['civil-registry', 'residence', 'health', 'social-insurance', 'land'];

/** The registers with a small population, and hubs over them. */
export interface City {
  /** Addresses of the registers' databases; of those behind a service, the one behind it. */
  readonly databases: Readonly<Record<RegisterId, string>>;
  readonly residence: ResidenceService;
  /** A hub; the registers named as down have an address at which nothing answers. `options` as the graph takes them. */
  hub(down?: readonly RegisterId[], options?: Partial<GraphOptions>): CityHub;
  /** Connectors as a hub has them, to be changed and given to one. */
  connectors(down?: readonly RegisterId[]): readonly Connector[];
  close(): Promise<void>;
}
export interface CityHub {
  readonly graph: Graph;
  /** Executes as an official with a purpose: the procedure, by its national code, is the registration of a birth by default. */
  ask(query: string, variables?: Record<string, unknown>, procedure?: string): Promise<Answer>;
}
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
export type Answer = Omit<ExecutionResult, 'data'> & { readonly data: any };

export const deadlines = { operationMs: 3000, registerMs: 1000 };
const now = () => new Date('2026-11-22T05:00:00Z');
const token = 'token-of-the-tests';
const purpose = { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null };
const caller = { subject: 'u1', role: 'official', unit: 'U1', official: 'CB1', purpose, demo: true } as const;

/** Those of the registers whose data lies in databases: the city has no files. */
export const cityRegisters = registers.filter(({ declaration: { id } }) => id !== 'social-assistance');

export async function openCity(people: number): Promise<City> {
  const urls: Record<RegisterId, string> = {
    'civil-registry': await freshDatabase(),
    residence: await freshDatabase(),
    health: await freshDatabase(),
    land: await freshDatabase(),
    'social-insurance': await freshDatabase(),
  };
  await load({ people, seed: 1, registers: urls });
  const residence = await startResidenceService({ databaseUrl: urls.residence, token });
  const client = { id: 'tests', secret: token };
  const insurance = await startSocialInsuranceService({ databaseUrl: urls['social-insurance'], client });
  const services: Partial<Record<RegisterId, string>> = { residence: residence.url, 'social-insurance': insurance.url };
  const settings = {
    RESIDENCE_TOKEN: token,
    SOCIAL_INSURANCE_CLIENT_ID: client.id,
    SOCIAL_INSURANCE_CLIENT_SECRET: client.secret,
  };
  const sdl = await readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8');
  const hubs: Graph[] = [];

  const connectorsBut = (down: readonly RegisterId[]): Connector[] =>
    cityRegisters.map((module) => {
      const id = module.declaration.id as RegisterId;
      const service = services[id];
      const dead = service ? 'http://127.0.0.1:9' : 'postgresql://nobody@127.0.0.1:9/nothing';
      return module.create({ url: down.includes(id) ? dead : (service ?? urls[id]), settings });
    });

  return {
    databases: urls,
    residence,
    connectors: (down = []) => connectorsBut(down),
    hub(down = [], options = {}) {
      const graph = createGraph({
        sdl,
        connectors: options.connectors ?? connectorsBut(down),
        idKey: Buffer.alloc(32, 7),
        deadlines,
        now,
        compileAt: 1,
        ...options,
      });
      hubs.push(graph);
      return {
        graph,
        async ask(query, variables = {}, procedure = purpose.procedure) {
          const document = parse(query);
          const wrong = validate(graph.schema, document);
          if (wrong[0]) throw wrong[0];
          const operation = document.definitions.find(
            (each) => each.kind === 'OperationDefinition',
          ) as OperationDefinitionNode;
          const result = await graph.execute({
            document,
            operation,
            variables,
            caller: { ...caller, purpose: { ...purpose, procedure } },
          });
          return JSON.parse(JSON.stringify(result));
        },
      };
    },
    async close() {
      await Promise.all(hubs.map((graph) => graph.close()));
      await residence.stop();
      await insurance.stop();
    },
  };
}
