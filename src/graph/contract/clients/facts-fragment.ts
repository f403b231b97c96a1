import { type GraphQLSchema, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';
import { ContractError } from '../contract-error.ts';

const FRAGMENT = `# Written by \`npm run codegen\`. Do not edit.
#
# Select every fact through this fragment, and beside it \`value\` or \`items\`:  dateOfBirth { ...FactFlags value }
# Caches replace a fact whole, so all of a page must select the same of it. Add \`evidence { claims { … } }\` where an
# official looks into one fact.
fragment FactFlags on Fact {
  ref
  field
  label
  text
  completeness
  accuracy
  freshness
  probabilityWrong
  evidence {
    basis
    asOf
    reasons {
      code
      severity
      text
      nextStep
    }
  }
}
`;

/** It is for clients to use; here nothing does. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/**
 * Source of schema/clients/facts.graphql.
 *
 * @throws {ContractError} if the schema no longer has what the fragment selects.
 */
export function factsFragment(schema: GraphQLSchema): string {
  const errors = validate(schema, parse(FRAGMENT), RULES);
  if (errors.length > 0) throw new ContractError(errors.map((error) => `facts.graphql: ${error.message}`));
  return FRAGMENT;
}
