import { buildSchema } from 'graphql';
import { derivedReasons } from '../../quality/derived/derived-reasons.ts';
import { rules } from '../../quality/rules/rules.ts';
import { searchReasons } from '../../quality/search-reasons.ts';
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
import { rulesPage } from './rules-page.ts';

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
      'src/quality/rules/RULES.md': rulesPage(ruleGroups, contract),
    },
  };
}

/** Everything that a reason can be, as the query \`rules\` lists it. */
const ruleGroups = [
  { heading: { vi: 'Quy tắc của từng thông tin', en: 'Rules of one fact' }, rules },
  {
    heading: { vi: 'Thông tin được suy ra từ nhiều bản ghi', en: 'Facts worked out from others' },
    rules: derivedReasons,
  },
  { heading: { vi: 'Kết quả tìm kiếm', en: 'Answers of a search' }, rules: searchReasons },
];
