import type { GraphQLFieldResolver } from 'graphql';
import type { Connector } from '../connect/contract.ts';
import type { EntityRow } from '../gather/entity-row.ts';
import { type EntityName, model } from '../generated/model.ts';
import type {
  QueryHouseholdArgs,
  QueryMatchPersonArgs,
  QueryNodeArgs,
  QueryNodesArgs,
  QueryPersonArgs,
  QueryPersonsArgs,
  QuerySearchPersonsArgs,
} from '../generated/resolvers.ts';
import type { DerivedArguments } from '../quality/derived/derived-field.ts';
import { derivedFields } from '../quality/derived/derived-fields.ts';
import { derivedReasons } from '../quality/derived/derived-reasons.ts';
import { rules } from '../quality/rules/rules.ts';
import { searchReasons } from '../quality/search-reasons.ts';
import { DerivedFactView } from './derived-fact-view.ts';
import { FactView, SetView } from './fact-view.ts';
import { matchPerson } from './match-person.ts';
import type { OpaqueIds } from './opaque-id.ts';
import { personSearchView } from './person-search-view.ts';
import type { RequestContext } from './request-context.ts';
import { openId } from './roots.ts';
import { ruleView } from './rule-view.ts';

/** The schema, not the compiler, vouches for the source and the arguments. */
type Resolver = GraphQLFieldResolver<never, RequestContext, never>;

/** By type and field. Facts have one resolver for all; everything else is answered by the views' own properties. */
export function resolversOf(
  connectors: readonly Connector[],
  ids: OpaqueIds,
): Record<string, Record<string, Resolver>> {
  const person = (key: string, context: RequestContext) => known('Person', key, context);
  const node = (id: string, context: RequestContext) => {
    const { type, key } = openId(id, ids);
    return type in model ? known(type as EntityName, key, context) : context.register(key);
  };
  const query: Record<string, Resolver> = {
    person: (_, { personalId }: QueryPersonArgs, context) => person(personalId, context),
    persons: (_, { personalIds }: QueryPersonsArgs, context) => personalIds.map((key) => person(key, context)),
    household: (_, { householdNumber }: QueryHouseholdArgs, context) => known('Household', householdNumber, context),
    node: (_, { id }: QueryNodeArgs, context) => node(id, context),
    nodes: (_, args: QueryNodesArgs, context) => args.ids.map((id) => node(id, context)),
    matchPerson: (_, input: QueryMatchPersonArgs, context) => matchPerson(input, connectors, context),
    searchPersons: (_, args: QuerySearchPersonsArgs, context) =>
      personSearchView(context.searches.answered(args), context),
    registers: (_, _args, context) => connectors.map(({ declaration }) => context.register(declaration.id)),
    rules: () => [...rules, ...derivedReasons, ...searchReasons].map(ruleView),
  };
  return { Query: query, ...entityResolvers() };
}

/** An entity of which no register has said that there is none. */
function known(entity: EntityName, key: string, context: RequestContext): EntityRow | null {
  return context.gather.exists(entity, key) ? context.gather.row(entity, key) : null;
}

function entityResolvers(): Record<string, Record<string, Resolver>> {
  const resolvers: Record<string, Record<string, Resolver>> = {};
  for (const [entity, { fields }] of Object.entries(model)) {
    const ofEntity: Record<string, Resolver> = {
      id: (row: EntityRow, _args, context) => context.ids.seal([row.entity, row.key]),
    };
    for (const [field, { kind }] of Object.entries(fields)) {
      ofEntity[field] =
        kind === 'set'
          ? (row: EntityRow, _args, context) => new SetView(row, field, row.set(field), context)
          : factResolver(entity, field);
    }
    resolvers[entity] = ofEntity;
  }
  return resolvers;
}

/** Only a field that can be worked out from others looks at its arguments. */
function factResolver(entity: string, field: string): Resolver {
  const derived = derivedFields.find((each) => each.field === `${entity}.${field}`);
  if (!derived) return (row: EntityRow, _args, context) => new FactView(row, field, row.fact(field), context);
  return (row: EntityRow, args: DerivedArguments, context) =>
    derived.isAskedBy(args)
      ? new DerivedFactView(row, derived, args, context)
      : new FactView(row, field, row.fact(field), context);
}
