import { buildSchema } from 'graphql';
import { readAuthored } from './authored.ts';
import { apolloTypePolicies } from './clients/apollo-type-policies.ts';
import { factsFragment } from './clients/facts-fragment.ts';
import { graphcache } from './clients/graphcache.ts';
import { possibleTypes } from './clients/possible-types.ts';
import { relay } from './clients/relay.ts';
import { scalars } from './clients/scalars.ts';
import { readContract } from './contract.ts';
import { modelModule } from './model-module.ts';
import { publicSdl } from './public-sdl.ts';

/**
 * All that is written from the authored schema in a folder, by path from the root of the project.
 *
 * @throws {ContractError} if the schema cannot be wrapped.
 */
export function outputs(schemaFolder: URL): { readonly sdl: string; readonly files: Readonly<Record<string, string>> } {
  const contract = readContract(readAuthored(schemaFolder));
  const sdl = publicSdl(contract);
  const schema = buildSchema(sdl);
  return {
    sdl,
    files: {
      'schema/public.graphql': sdl,
      'src/generated/model.ts': modelModule(contract),
      'schema/clients/possible-types.json': possibleTypes(schema),
      'schema/clients/apollo-type-policies.ts': apolloTypePolicies(schema),
      'schema/clients/graphcache.ts': graphcache(schema),
      'schema/clients/relay.ts': relay(schema),
      'schema/clients/scalars.ts': scalars(schema),
      'schema/clients/facts.graphql': factsFragment(schema),
    },
  };
}
