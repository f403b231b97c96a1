import { createHash } from 'node:crypto';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { type Caller, mayReadFacts, type Purpose } from '../access/identity.ts';
import type { Connector, Declaration } from '../connect/contract.ts';
import type { Assessed, AssessRequest } from '../dossier/assess/assess-dossier.ts';
import type { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { type OutagePace, OutageWatch } from '../dossier/outage/outage-watch.ts';
import { canonicalize } from '../evidence/canonical.ts';
import { plainJson } from '../evidence/plain-json.ts';
import { ConfirmationReads } from '../gather/confirmation-reads.ts';
import { Gather } from '../gather/gather.ts';
import { ReadPlansKept } from '../gather/read-plans.ts';
import { type CallObserver, type Deadlines, RegisterCalls } from '../gather/register-call.ts';
import { civilDate } from '../quality/civil-date.ts';
import type { Store } from '../store/store.ts';
import { Learning } from './confirmation/learning.ts';
import { OpenWork } from './confirmation/open-work.ts';
import { assessOnce, type DossierReads } from './dossier/assess-once.ts';
import { assessmentResolvers } from './dossier/assessment-resolvers.ts';
import { dataIssueResolvers } from './dossier/data-issue-resolvers.ts';
import { dossierResolvers } from './dossier/dossier-resolvers.ts';
import type { DossierWork } from './dossier/dossier-work.ts';
import { lifeResolvers } from './dossier/life-resolvers.ts';
import { moveResolvers } from './dossier/move-resolvers.ts';
import { outageResolvers } from './dossier/outage-resolvers.ts';
import { procedureResolvers } from './dossier/procedure-resolvers.ts';
import { readinessResolvers } from './dossier/readiness-resolvers.ts';
import { reviewResolvers } from './dossier/review-resolvers.ts';
import { Refusal } from './errors.ts';
import { bundleResolvers } from './evidence/bundle-resolvers.ts';
import { entryTold } from './evidence/entry-told.ts';
import { OpaqueIds } from './opaque-id.ts';
import { OperationContext, type Shared } from './operation-context.ts';
import { type Plan, Plans } from './plan.ts';
import { RegisterView, stateOf } from './register-view.ts';
import type { RequestContext } from './request-context.ts';
import { attachResolvers, type ConfirmingFor } from './resolvers.ts';
import { checkScalars } from './scalars.ts';
import { passkeyResolvers } from './waiver/passkey-resolvers.ts';
import { waiverResolvers } from './waiver/waiver-resolvers.ts';

export interface GraphOptions {
  /** The public schema, as printed. */
  readonly sdl: string;
  readonly connectors: readonly Connector[];
  /** Key of the opaque ids, 32 bytes or more. */
  readonly idKey: Buffer;
  readonly deadlines: Deadlines;
  /** The hub's own database, for confirmations; without it nothing is confirmed and nothing can be. */
  readonly store?: Pick<Store, 'confirmations' | 'openWork' | 'evidence'>;
  /** Share of the facts read for dossiers that are offered for confirmation whatever their flags, 0 to 1. */
  readonly auditRate?: number;
  /** Dossiers; without it there are none, and none are taken in. */
  readonly dossierWork?: DossierWork;
  /** How soon what is seen of registers that do not answer is stored; the usual unless told. */
  readonly outagePace?: OutagePace;
  /** The catalogue of procedures; without it there are none. */
  readonly catalogue?: Catalogue;
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
  /** Assesses a dossier for a job of the hub's own. @throws Refusal where this hub has no dossiers */
  assess(request: AssessRequest): Promise<Assessed>;
  /** Looks whether these registers are there, for the record of outages. Never rejects. */
  look(registers: readonly string[]): Promise<void>;
  /** What is told of an entry of the evidence log to whoever holds its code, by the query of `entryPath`; null where there is none. */
  entryPage(query: Readonly<Record<string, unknown>>): Promise<string | null>;
  /** Whether each register answers now. */
  states(): Promise<Readonly<Record<string, boolean>>>;
  close(): Promise<void>;
}

/** Connects to nothing: a register that is down now is asked again with the first query. */
export function createGraph(options: GraphOptions): Graph {
  const { connectors, deadlines, store, catalogue } = options;
  const now = options.now ?? (() => new Date());
  const ids = new OpaqueIds(options.idKey);
  const schema = buildSchema(options.sdl);
  checkScalars(schema);
  const views = new Map(connectors.map(({ declaration }) => [declaration.id, new RegisterView(declaration, ids)]));

  const readPlans = new ReadPlansKept(connectors);
  const learning = new Learning(store?.confirmations ?? { taughtAfter: async () => [] });
  const declarations = connectors.map(({ declaration }) => declaration);
  const openWork = store ? new OpenWork(store.openWork, declarations, options.auditRate) : null;

  const outages = options.dossierWork ? new OutageWatch(options.dossierWork.store.outages, options.outagePace) : null;
  const seenBy = outages ? [outages.observe] : [];
  /** `observe`: told of each call with what went over the wire, which is kept for whoever is told alone. */
  const readsFor = (purpose: Purpose, at: Date, observe: CallObserver | null = null) => {
    const observers = observe ? [...seenBy, observe] : seenBy;
    const calls = new RegisterCalls(purpose, deadlines, observers, observe !== null);
    const learned = store && {
      confirmations: new ConfirmationReads(store.confirmations, deadlines.registerMs),
      reliability: learning.reliability,
    };
    const plans = readPlans.of(civilDate(at), purpose.procedure);
    return { calls, gather: new Gather(connectors, calls, at, { learned: learned ?? null, plans }) };
  };
  const shared: Shared = {
    connectors,
    ids,
    learning,
    store: store ?? null,
    dossierWork: options.dossierWork ?? null,
    catalogue: catalogue ?? null,
    timeoutMs: deadlines.registerMs,
    register: (code) => {
      const view = views.get(code);
      if (!view) throw new Error(`There is no register ${code}.`);
      return view;
    },
  };
  const contextOf = (caller: Caller): RequestContext => {
    // Operations that read facts are refused without a purpose; the others call no register with it.
    const purpose = caller.purpose ?? { official: '', unit: caller.unit, procedure: '', dossier: null };
    const at = now();
    const { calls, gather } = readsFor(purpose, at);
    return new OperationContext(shared, caller, at, calls, gather);
  };

  const confirmingFor: ConfirmingFor = (caller, selectionOf) => {
    const purpose = requireOfficial(caller);
    if (!store || !openWork) throw new Refusal('OPERATION_NOT_OFFERED', { offers: 'query' });
    const at = { store: store.confirmations, evidence: store.evidence, learning, openWork, purpose, now: now() };
    return { ...at, context: () => contextOf(caller), selectionOf };
  };
  const digests = new Map<Declaration, string>();
  const digestOf = (declaration: Declaration): string => {
    const digest = digests.get(declaration) ?? declarationDigest(declaration);
    digests.set(declaration, digest);
    return digest;
  };
  const declarationOf = (id: string) => declarations.find((each) => each.id === id);
  const dossierReads: DossierReads = {
    gather: (purpose, at, observe) => readsFor(purpose, at, observe).gather,
    registerTitle: (id) => declarationOf(id)?.title ?? { vi: id, en: id },
    connectorOf: (id) => {
      const declaration = declarationOf(id);
      return declaration ? digestOf(declaration) : '';
    },
    noteRead: (gather, purpose, at) => openWork?.note(gather, purpose, at),
  };
  attachResolvers(schema, connectors, ids, confirmingFor, [
    dossierResolvers(options.dossierWork ?? null, now, deadlines.registerMs),
    procedureResolvers(catalogue ?? null, declarations, deadlines.registerMs),
    assessmentResolvers(options.dossierWork ?? null, dossierReads, now),
    outageResolvers(options.dossierWork ?? null, deadlines.registerMs),
    reviewResolvers,
    lifeResolvers,
    moveResolvers,
    waiverResolvers,
    bundleResolvers,
    passkeyResolvers,
    dataIssueResolvers((caller, purpose) => contextOf({ ...caller, purpose }), deadlines.registerMs),
    readinessResolvers(options.dossierWork?.store ?? null, catalogue ?? null, now, deadlines.registerMs),
  ]);
  const plans = new Plans(schema, options.compileAt);
  /** Reads what the operation selects, and answers from that, or with the errors of the operation. */
  const gatherAndAnswer = async (
    request: GraphRequest,
    answer: (context: RequestContext, variables: Record<string, unknown>, plan: Plan) => Promise<ExecutionResult>,
  ): Promise<ExecutionResult> => {
    const { document, operation, variables, caller } = request;
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced.coerced) return { errors: coerced.errors };
    await learning.keepUp(deadlines.registerMs);
    const plan = plans.of(document, operation);
    const context = contextOf(caller);
    let isWork = false;
    try {
      const start = plan.start(coerced.coerced, ids);
      const { roots, toFind, readsFacts } = start;
      if (readsFacts) requirePurpose(caller);
      isWork = readsFacts && start.isWork;
      const found = toFind.map((find) => find(context));
      await context.gather.all(toFind.length > 0 ? [...roots, ...(await Promise.all(found)).flat()] : roots);
    } catch (refusal) {
      if (refusal instanceof Refusal) return { errors: [refusal] };
      throw refusal;
    }
    if (plan.showsWaivers) await context.covering.read(context.gather.rows());
    const answered = await answer(context, coerced.coerced, plan);
    if (isWork && caller.purpose && caller.role === 'official') openWork?.note(context.gather, caller.purpose, now());
    return answered;
  };
  /** Mutations run one after the other, as the specification has it, and read for themselves what they need. */
  const mutate = async (request: GraphRequest): Promise<ExecutionResult> => {
    const { caller } = request;
    try {
      if (namesFacts(request)) requireOfficial(caller);
      else requireRecorder(caller);
    } catch (refusal) {
      return { errors: [refusal as Refusal] };
    }
    await learning.keepUp(deadlines.registerMs);
    return interpret(request, contextOf(caller));
  };
  const isMutation = ({ operation }: GraphRequest) => operation.operation === OperationTypeNode.MUTATION;
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
    execute: async (request) => {
      if (isMutation(request)) return mutate(request);
      return gatherAndAnswer(request, async (context, variables, { render, answer }) => {
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
      });
    },
    interpret: (request) =>
      isMutation(request) ? mutate(request) : gatherAndAnswer(request, (context) => interpret(request, context)),
    async assess(request) {
      if (!options.dossierWork) throw new Refusal('OPERATION_NOT_OFFERED', { offers: 'query' });
      await learning.keepUp(deadlines.registerMs);
      return assessOnce(request, options.dossierWork, dossierReads, now());
    },
    async look(registers) {
      const asked = connectors.filter(({ declaration }) => registers.includes(declaration.id));
      await Promise.all(
        asked.map(async (connector) => {
          const { available } = await stateOf(connector, deadlines.registerMs);
          if (available) outages?.found(connector.declaration.id);
        }),
      );
    },
    entryPage: (query) => entryTold(query, options.dossierWork, now()),
    async states() {
      const states = await Promise.all(connectors.map((each) => stateOf(each, deadlines.registerMs)));
      return Object.fromEntries(
        connectors.map(({ declaration }, i) => [declaration.id, states[i]?.available ?? false]),
      );
    },
    async close() {
      await openWork?.settled();
      await outages?.tell();
      await Promise.all(connectors.map((connector) => connector.close()));
    },
  };
}

/** Tells apart what connectors declared at different times. */
const declarationDigest = (declaration: Declaration): string =>
  createHash('sha256')
    .update(canonicalize(plainJson(declaration)))
    .digest('base64url');

/** Facts need somebody who may read them, and a procedure for which (design, section 2). @throws Refusal */
function requirePurpose(caller: Caller): void {
  if (!mayReadFacts(caller)) throw new Refusal('FORBIDDEN');
  if (!caller.purpose) throw new Refusal('PURPOSE_REQUIRED');
}

/** Mutations about facts; all others are about dossiers, which say themselves under which procedure they are. */
const aboutFacts: ReadonlySet<string> = new Set(['confirmFact']);

function namesFacts({ document, operation }: GraphRequest): boolean {
  let found = false;
  visit(document, {
    OperationDefinition: (node) => (node === operation ? undefined : false),
    Field: ({ name }) => {
      found ||= aboutFacts.has(name.value);
    },
  });
  return found;
}

/** Who may record what becomes of dossiers. @throws Refusal */
function requireRecorder({ role, official }: Caller): void {
  if (official === null || (role !== 'official' && role !== 'supervisor')) throw new Refusal('FORBIDDEN');
}

/** What is recorded about facts is recorded by an official, for a procedure. @throws Refusal */
function requireOfficial({ role, purpose }: Caller): Purpose {
  if (role !== 'official') throw new Refusal('FORBIDDEN');
  if (!purpose) throw new Refusal('PURPOSE_REQUIRED');
  return purpose;
}
