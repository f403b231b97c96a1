import { buildSchema } from 'graphql';
import { readAuthored } from './authored.ts';
import { apolloTypePolicies } from './clients/apollo-type-policies.ts';
import { factsFragment } from './clients/facts-fragment.ts';
import { graphcache } from './clients/graphcache.ts';
import { possibleTypes } from './clients/possible-types.ts';
import { relay } from './clients/relay.ts';
import { scalars } from './clients/scalars.ts';
import { readContract, type Text } from './contract.ts';
import { modelModule } from './model-module.ts';
import { publicSdl } from './public-sdl.ts';

/**
 * All that is written from the authored schema in a folder, by path from the root of the project, and what fields are
 * called, by their paths.
 *
 * @throws {ContractError} if the schema cannot be wrapped.
 */
export function outputs(schemaFolder: URL): {
  readonly sdl: string;
  readonly files: Readonly<Record<string, string>>;
  readonly labels: ReadonlyMap<string, Text>;
} {
  const contract = readContract(readAuthored(schemaFolder));
  const sdl = publicSdl(contract);
  const schema = buildSchema(sdl);
  const labels = contract.entities.flatMap((entity) =>
    entity.facts.map(({ name, label }): [string, Text] => [
      `${entity.name}.${name}`,
      { vi: `${label.vi} (${entity.label.vi})`, en: `${label.en} (${entity.label.en})` },
    ]),
  );
  return {
    sdl,
    labels: new Map(labels),
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
