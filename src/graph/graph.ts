import DataLoader from 'dataloader';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type Caller, mayReadFacts } from '../access/identity.ts';
import type { Connector } from '../connect/contract.ts';
import { Gather } from '../gather/gather.ts';
import { type Deadlines, RegisterCalls } from '../gather/register-call.ts';
import type { Root, Selection } from '../gather/selection.ts';
import type { EntityName } from '../generated/model.ts';
import { viewOf } from './entity-view.ts';
import { Refusal } from './errors.ts';
import { OpaqueIds } from './opaque-id.ts';
import { PersonSearches } from './person-search.ts';
import { RegisterView, stateOf } from './register-view.ts';
import type { RequestContext } from './request-context.ts';
import { attachResolvers } from './resolvers.ts';
import { entityRoots, foundRoots } from './roots.ts';
import { checkScalars } from './scalars.ts';
import { fieldsOf, nodesAt, selectionOf } from './selection.ts';

export interface GraphOptions {
  /** The public schema, as printed. */
  readonly sdl: string;
  readonly connectors: readonly Connector[];
  /** Key of the opaque ids, 32 bytes or more. */
  readonly idKey: Buffer;
  readonly deadlines: Deadlines;
  readonly now?: () => Date;
}

/** One validated operation of one caller. */
export interface GraphRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
}

/** The one schema over all registers. */
export interface Graph {
  readonly schema: GraphQLSchema;
  /** Gathers, then answers. A register that fails becomes flags, never an error; refusals are entries of `errors`. */
  execute(request: GraphRequest): Promise<ExecutionResult>;
  /** Whether each register answers now. */
  states(): Promise<Readonly<Record<string, boolean>>>;
  close(): Promise<void>;
}

/** Connects to nothing: a register that is down now is asked again with the first query. */
export function createGraph(options: GraphOptions): Graph {
  const { connectors, deadlines } = options;
  const now = options.now ?? (() => new Date());
  const ids = new OpaqueIds(options.idKey);
  const schema = buildSchema(options.sdl);
  checkScalars(schema);
  attachResolvers(schema, connectors, ids);
  const views = new Map(connectors.map(({ declaration }) => [declaration.id, new RegisterView(declaration, ids)]));

  const contextOf = (caller: Caller): RequestContext => {
    // Operations that read facts are refused without a purpose; the others call no register with it.
    const purpose = caller.purpose ?? { official: '', unit: caller.unit, procedure: '', dossier: null };
    const calls = new RegisterCalls(purpose, deadlines);
    const gather = new Gather(connectors, calls, now());
    const context: RequestContext = {
      ids,
      calls,
      gather,
      entity: ({ entity, key }) => viewOf(gather.row(entity, key), context),
      searches: new PersonSearches(connectors, calls, ids, gather.today),
      register: (code) => {
        const view = views.get(code);
        if (!view) throw new Error(`There is no register ${code}.`);
        return view;
      },
      states: new DataLoader(async (codes) => {
        const asked = codes.map((code) => connectors.find(({ declaration }) => declaration.id === code));
        return Promise.all(
          asked.map((each) => (each ? stateOf(each, deadlines.registerMs) : new Error('No such register.'))),
        );
      }),
    };
    return context;
  };

  return {
    schema,
    async execute({ document, operation, variables, caller }) {
      const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (!coerced.coerced) return { errors: coerced.errors };
      const context = contextOf(caller);
      try {
        const { roots, toFind, readsFacts } = rootsOf(schema, document, operation, coerced.coerced, ids);
        if (readsFacts) requirePurpose(caller);
        const found = toFind.map(async ({ selection, find }) => ({
          selection,
          keys: await find(context.searches),
          found: true,
        }));
        await context.gather.all([...roots, ...(await Promise.all(found))]);
      } catch (refusal) {
        if (refusal instanceof Refusal) return { errors: [refusal] };
        throw refusal;
      }
      return execute({
        schema,
        document,
        operationName: operation.name?.value,
        variableValues: variables,
        contextValue: context,
      });
    },
    async states() {
      const states = await Promise.all(connectors.map((each) => stateOf(each, deadlines.registerMs)));
      return Object.fromEntries(
        connectors.map(({ declaration }, i) => [declaration.id, states[i]?.available ?? false]),
      );
    },
    async close() {
      await Promise.all(connectors.map((connector) => connector.close()));
    },
  };
}

/** Facts need somebody who may read them, and a procedure for which (design, section 2). @throws Refusal */
function requirePurpose(caller: Caller): void {
  if (!mayReadFacts(caller)) throw new Refusal('FORBIDDEN');
  if (!caller.purpose) throw new Refusal('PURPOSE_REQUIRED');
}

/** Entities that an operation starts from, whose keys registers are still to be searched for. */
interface RootToFind {
  readonly selection: Selection;
  find(searches: PersonSearches): Promise<readonly string[]>;
}

/** The entities that an operation starts from, with all that it selects of them. @throws Refusal */
function rootsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  ids: OpaqueIds,
): { roots: Root[]; toFind: RootToFind[]; readsFacts: boolean } {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const source = { schema, fragments, variables };
  const query = schema.getQueryType();
  const roots: Root[] = [];
  const toFind: RootToFind[] = [];
  let readsFacts = false;
  if (!query || operation.operation !== 'query') return { roots, toFind, readsFacts };
  for (const nodes of fieldsOf(source, query, [operation.selectionSet]).values()) {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    readsFacts ||= name === 'matchPerson';
    const field = query.getFields()[name];
    if (!node || !field) continue;
    const found = foundRoots[name];
    if (found) {
      const args = getArgumentValues(field, node, variables);
      const selection = selectionOf(source, found.entity, nodesAt(source, found.type, found.path, nodes));
      toFind.push({ selection, find: (searches) => found.find(args, searches) });
      readsFacts = true;
      continue;
    }
    const start = entityRoots[name];
    if (!start) continue;
    const keys = new Map<EntityName, string[]>();
    for (const { entity, key } of start(getArgumentValues(field, node, variables), ids)) {
      keys.set(entity, [...(keys.get(entity) ?? []), key]);
    }
    for (const [entity, list] of keys) roots.push({ selection: selectionOf(source, entity, nodes), keys: list });
    readsFacts ||= keys.size > 0;
  }
  return { roots, toFind, readsFacts };
}
