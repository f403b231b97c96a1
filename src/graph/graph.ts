import DataLoader from 'dataloader';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type Caller, mayReadFacts } from '../access/identity.ts';
import type { Connector } from '../connect/contract.ts';
import { civilDate, Gather } from '../gather/gather.ts';
import { ReadPlansKept } from '../gather/read-plans.ts';
import { type Deadlines, RegisterCalls } from '../gather/register-call.ts';
import { viewOf } from './entity-view.ts';
import { Refusal } from './errors.ts';
import { OpaqueIds } from './opaque-id.ts';
import { PersonSearches } from './person-search.ts';
import { type Plan, Plans } from './plan.ts';
import { RegisterView, stateOf } from './register-view.ts';
import type { RequestContext } from './request-context.ts';
import { attachResolvers } from './resolvers.ts';
import { checkScalars } from './scalars.ts';

export interface GraphOptions {
  /** The public schema, as printed. */
  readonly sdl: string;
  readonly connectors: readonly Connector[];
  /** Key of the opaque ids, 32 bytes or more. */
  readonly idKey: Buffer;
  readonly deadlines: Deadlines;
  readonly now?: () => Date;
  /** The how manieth request of an operation compiles it; 2 unless told: what is asked once is not worth it. */
  readonly compileAt?: number;
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
  /** The same without compiling: slower, and by the reference implementation. What both answer is the same. */
  interpret(request: GraphRequest): Promise<ExecutionResult>;
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

  const readPlans = new ReadPlansKept(connectors);
  const contextOf = (caller: Caller): RequestContext => {
    // Operations that read facts are refused without a purpose; the others call no register with it.
    const purpose = caller.purpose ?? { official: '', unit: caller.unit, procedure: '', dossier: null };
    const calls = new RegisterCalls(purpose, deadlines);
    const at = now();
    const gather = new Gather(connectors, calls, at, readPlans.of(civilDate(at), purpose.procedure));
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

  const plans = new Plans(schema, options.compileAt);
  /** Reads what the operation selects, and answers from that, or with the errors of the operation. */
  const gatherAndAnswer = async (
    request: GraphRequest,
    answer: (context: RequestContext, variables: Record<string, unknown>, plan: Plan) => Promise<ExecutionResult>,
  ): Promise<ExecutionResult> => {
    const { document, operation, variables, caller } = request;
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced.coerced) return { errors: coerced.errors };
    const plan = plans.of(document, operation);
    const context = contextOf(caller);
    try {
      const { roots, toFind, readsFacts } = plan.start(coerced.coerced, ids);
      if (readsFacts) requirePurpose(caller);
      const found = toFind.map(async ({ selection, find }) => ({
        selection,
        keys: await find(context.searches),
        found: true,
      }));
      await context.gather.all(toFind.length > 0 ? [...roots, ...(await Promise.all(found))] : roots);
    } catch (refusal) {
      if (refusal instanceof Refusal) return { errors: [refusal] };
      throw refusal;
    }
    return answer(context, coerced.coerced, plan);
  };
  const interpret = async (request: GraphRequest, context: RequestContext): Promise<ExecutionResult> =>
    execute({
      schema,
      document: request.document,
      operationName: request.operation.name?.value,
      variableValues: request.variables,
      contextValue: context,
    });

  return {
    schema,
    execute: (request) =>
      gatherAndAnswer(request, async (context, variables, { render, answer }) => {
        try {
          if (render) return { data: render(context, variables) as unknown as Record<string, unknown> };
          if (answer) {
            const result = await answer(undefined, context, variables);
            // Errors first, as the specification advises and the interpreter does.
            return result.errors ? { errors: result.errors, ...result } : result;
          }
        } catch {
          // What a view throws has no place in a compiled answer; the interpreter finds it again, and where.
        }
        return interpret(request, context);
      }),
    interpret: (request) => gatherAndAnswer(request, (context) => interpret(request, context)),
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
