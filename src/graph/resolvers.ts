import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Caller } from '../access/identity.ts';
import type { Connector } from '../connect/contract.ts';
import { type EntityName, model, type Text } from '../generated/model.ts';
import type {
  MutationConfirmFactArgs,
  QueryFactsToConfirmArgs,
  QueryHouseholdArgs,
  QueryMatchPersonArgs,
  QueryNodeArgs,
  QueryNodesArgs,
  QueryPersonArgs,
  QueryPersonsArgs,
  QueryReliabilityArgs,
  QuerySearchPersonsArgs,
} from '../generated/resolvers.ts';
import { allReasons } from '../quality/all-reasons.ts';
import type { DerivedArguments } from '../quality/derived/derived-field.ts';
import { derivedFields } from '../quality/derived/derived-fields.ts';
import { type Confirming, confirmFact } from './confirmation/confirm-fact.ts';
import { factsToConfirmView } from './confirmation/facts-to-confirm-view.ts';
import { reliabilityView } from './confirmation/reliability-view.ts';
import { DerivedFactView } from './derived-fact-view.ts';
import type { EntityView } from './entity-view.ts';
import { FactView } from './fact-view.ts';
import { hubNodes } from './hub-nodes.ts';
import { matchPerson } from './match-person.ts';
import type { OpaqueIds } from './opaque-id.ts';
import { personSearchView } from './person-search-view.ts';
import type { RegisterView } from './register-view.ts';
import type { RequestContext } from './request-context.ts';
import type { Resolver, TypeResolvers } from './resolver.ts';
import { openId } from './roots.ts';
import { ruleView } from './rule-view.ts';
import { nodesAt, type SelectionSource, selectionOfFact } from './selection.ts';
import { type InLanguage, spoken } from './spoken.ts';

/** What it takes that a caller confirms a fact of which so much is selected in the answer. */
export type ConfirmingFor = (caller: Caller, selectionOf: Confirming['selectionOf']) => Confirming;

function resolversOf(
  connectors: readonly Connector[],
  ids: OpaqueIds,
  confirmingFor: ConfirmingFor,
): Record<string, Record<string, Resolver>> {
  const person = (key: string, context: RequestContext) => known('Person', key, context);
  const node = (id: string, context: RequestContext) => {
    const { type, key } = openId(id, ids);
    return type in model ? known(type as EntityName, key, context) : hubNodes[type]?.(key, context);
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
    rules: () => allReasons.map(ruleView),
    factsToConfirm: (_, args: QueryFactsToConfirmArgs, context) =>
      factsToConfirmView(context.toConfirm.answered(args), context),
    reliability: async (_, args: QueryReliabilityArgs, context) => {
      const registers = connectors.map(({ declaration }) => context.register(declaration.id));
      return reliabilityView(args, context.learning, registers, await context.auditOpen());
    },
  };
  const mutation: Record<string, Resolver> = {
    confirmFact: (_, { input }: MutationConfirmFactArgs, context, info) =>
      confirmFact(
        input,
        confirmingFor(context.caller, (entity, field) =>
          selectionOfFact(sourceOf(info), entity, field, factNodes(info)),
        ),
      ),
  };
  const state: Resolver = (register: RegisterView, _args, context) => register.state(context);
  return { Query: query, Mutation: mutation, Register: { state }, ...derivedResolvers() };
}

const sourceOf = ({ schema, fragments, variableValues }: GraphQLResolveInfo): SelectionSource => ({
  schema,
  fragments,
  variables: variableValues,
});

/** Where a mutation selects the fact that it answers with. */
const factNodes = (info: GraphQLResolveInfo) =>
  nodesAt(sourceOf(info), getNamedType(info.returnType).name, ['fact'], info.fieldNodes);

/** An entity of which no register has said that there is none. */
function known(entity: EntityName, key: string, context: RequestContext): unknown {
  return context.gather.exists(entity, key) ? context.entity({ entity, key }) : null;
}

/** Fields of entities whose arguments ask for a fact that is worked out from others. */
function derivedResolvers(): Record<string, Record<string, Resolver>> {
  const resolvers: Record<string, Record<string, Resolver>> = {};
  for (const derived of derivedFields) {
    const [entity = '', field = ''] = derived.field.split('.');
    resolvers[entity] = {
      ...resolvers[entity],
      [field]: ({ row, context }: EntityView, args: DerivedArguments) =>
        derived.isAskedBy(args) ? new DerivedFactView(row, derived, args, context) : new FactView(row, field, context),
    };
  }
  return resolvers;
}

function merged(all: readonly TypeResolvers[]): TypeResolvers {
  const result: Record<string, Record<string, Resolver>> = {};
  for (const each of all)
    for (const [type, fields] of Object.entries(each)) result[type] = { ...result[type], ...fields };
  return result;
}

/** A field with arguments is a method of the view, or a text in several languages. */
function withArguments(name: string): Resolver {
  return (source: Readonly<Record<string, unknown>>, args: InLanguage, context) => {
    const answer = source[name];
    if (typeof answer === 'function') return answer.call(source, args, context);
    return isText(answer) ? spoken(answer, args) : answer;
  };
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;

/** Attaches resolvers to the schema. All other fields are properties of what the hub answers with. */
export function attachResolvers(
  schema: GraphQLSchema,
  connectors: readonly Connector[],
  ids: OpaqueIds,
  confirmingFor: ConfirmingFor,
  ofHubObjects: readonly TypeResolvers[] = [],
): void {
  const own = merged([resolversOf(connectors, ids, confirmingFor), ...ofHubObjects]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = own[type.name]?.[name] ?? (field.args.length > 0 ? withArguments(name) : null);
      if (resolve) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  for (const [type, fields] of Object.entries(own)) {
    const known = schema.getType(type);
    const missing = Object.keys(fields).find((name) => !isObjectType(known) || !known.getFields()[name]);
    if (missing) throw new Error(`The public schema has no field ${type}.${missing}; run \`npm run codegen\`.`);
  }
  const node = schema.getType('Node');
  if (isAbstractType(node)) node.resolveType = (value: { __typename: string }) => value.__typename;
  const fact = schema.getType('Fact');
  if (isAbstractType(fact)) fact.resolveType = (value: FactView) => value.wrapper;
  for (const entity of Object.keys(model))
    if (!schema.getType(entity)) throw new Error(`The public schema lacks ${entity}.`);
}
