import { randomUUID } from 'node:crypto';
import { registers } from '../../connectors/registers.ts';
import type { Connector } from '../connect/contract.ts';
import type { PopulationStore } from './population-store.ts';
import { type ResidenceService, startResidenceService } from './residence-service/service.ts';
import { startSocialInsuranceService } from './social-insurance-service/service.ts';

/** Where the registers of a generated population answer, by id: all but the one of files. */
export type RegisterAddresses = Readonly<
  Record<string, { readonly url: string; readonly settings: Readonly<Record<string, string>> }>
>;

/** The registers of a generated population, the services among them started. */
export interface PopulationRegisters {
  readonly addresses: RegisterAddresses;
  readonly residence: ResidenceService;
  /** Stops the services. */
  close(): Promise<void>;
}

/** Connectors of all registers but the one of files over the databases of a generated population, the services among them started. */
export interface PopulationConnectors {
  readonly connectors: readonly Connector[];
  /** Stops the services; connectors are closed by who uses them. */
  close(): Promise<void>;
}

export async function startPopulationRegisters(
  databases: Omit<PopulationStore['databases'], 'truth'>,
): Promise<PopulationRegisters> {
  const [token, secret] = [randomUUID(), randomUUID()];
  const client = { id: 'population', secret };
  const residence = await startResidenceService({ databaseUrl: databases.residence, token });
  const insurance = await startSocialInsuranceService({ databaseUrl: databases['social-insurance'], client });
  const services = { residence: residence.url, 'social-insurance': insurance.url };
  const urls: Readonly<Record<string, string>> = { ...databases, ...services };
  const settings = {
    RESIDENCE_TOKEN: token,
    SOCIAL_INSURANCE_CLIENT_ID: client.id,
    SOCIAL_INSURANCE_CLIENT_SECRET: client.secret,
  };
  return {
    addresses: Object.fromEntries(Object.entries(urls).map(([id, url]) => [id, { url, settings }])),
    residence,
    async close() {
      await residence.stop();
      await insurance.stop();
    },
  };
}

export function connectorsAt(addresses: RegisterAddresses): readonly Connector[] {
  return registers.flatMap((module) => {
    const address = addresses[module.declaration.id];
    return address ? [module.create(address)] : [];
  });
}

export async function openPopulationConnectors(databases: PopulationStore['databases']): Promise<PopulationConnectors> {
  const { addresses, close } = await startPopulationRegisters(databases);
  return { connectors: connectorsAt(addresses), close };
}
