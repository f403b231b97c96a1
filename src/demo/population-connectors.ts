import { randomUUID } from 'node:crypto';
import { registers } from '../../connectors/registers.ts';
import type { Connector } from '../connect/contract.ts';
import type { PopulationStore } from './population-store.ts';
import { startResidenceService } from './residence-service/service.ts';
import { startSocialInsuranceService } from './social-insurance-service/service.ts';

/** Connectors of all registers but the one of files over the databases of a generated population, the services among them started. */
export interface PopulationConnectors {
  readonly connectors: readonly Connector[];
  /** Stops the services; connectors are closed by who uses them. */
  close(): Promise<void>;
}

export async function openPopulationConnectors(databases: PopulationStore['databases']): Promise<PopulationConnectors> {
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
    connectors: registers.flatMap((module) => {
      const url = urls[module.declaration.id];
      return url === undefined ? [] : [module.create({ url, settings })];
    }),
    async close() {
      await residence.stop();
      await insurance.stop();
    },
  };
}
