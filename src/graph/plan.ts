import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Root, Selection } from '../gather/selection.ts';
import type { EntityName } from '../generated/model.ts';
import type { OpaqueIds } from './opaque-id.ts';
import { type Render, rendererOf } from './render/renderer.ts';
import type { RequestContext } from './request-context.ts';
import { entityRoots, foundRoots, type SelectionOf } from './roots.ts';
import { fieldsOf, nodesAt, selectionOf, selectionOfFact } from './selection.ts';

/** What one operation reads, and how it is answered once that lies in memory; worked out once per document. */
export interface Plan {
  /** What is read for these variables, coerced. @throws Refusal */
  start(variables: Variables, ids: OpaqueIds): Start;
  /** Whether it selects what covers facts. */
  readonly showsWaivers: boolean;
  /** Answers from what was gathered, as text; null where the operation is not rendered. */
  readonly render: Render | null;
  /** Answers from what was gathered; null where the operation is not compiled. */
  readonly answer: CompiledQuery['query'] | null;
}
type Variables = Readonly<Record<string, unknown>>;

/** The entities that an operation starts from, with all that it selects of them. */
export interface Start {
  readonly roots: readonly Root[];
  readonly toFind: readonly RootToFind[];
  readonly readsFacts: boolean;
  /** Whether the facts are read for a dossier, and not to choose what to look at. */
  readonly isWork: boolean;
}

/** Finds entities that an operation starts from. @throws Refusal */
export type RootToFind = (context: RequestContext) => Promise<readonly Root[]>;

/** Characters of the longest document that is compiled: it takes a millisecond for each two hundred. */
const LONGEST = 30_000;

/** The plans of the operations that are asked again and again; each is kept as long as its document is. */
export class Plans {
  readonly #schema: GraphQLSchema;
  readonly #compileAt: number;
  readonly #kept = new WeakMap<OperationDefinitionNode, KeptPlan>();

  constructor(schema: GraphQLSchema, compileAt = 2) {
    this.#schema = schema;
    this.#compileAt = compileAt;
  }

  /** `document` is parsed once by the caller and is the same object each time that it is asked. */
  of(document: DocumentNode, operation: OperationDefinitionNode): Plan {
    const plan = this.#kept.get(operation) ?? {
      start: startOf(this.#schema, document, operation),
      showsWaivers: names(document, 'waivers'),
      render: null,
      answer: null,
      asked: 0,
    };
    plan.asked += 1;
    if (plan.asked === this.#compileAt) {
      plan.render = rendered(this.#schema, document, operation);
      plan.answer = plan.render ? null : compiled(this.#schema, document, operation);
    }
    this.#kept.set(operation, plan);
    return plan;
  }
}

interface KeptPlan extends Plan {
  render: Plan['render'];
  answer: Plan['answer'];
  asked: number;
}

function startOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan['start'] {
  const fragments = fragmentsOf(document);
  if (dependsOnVariables(document, operation)) {
    return (variables, ids) => new Starts(schema, fragments, operation, variables).with(variables, ids);
  }
  const starts = new Starts(schema, fragments, operation, {});
  return (variables, ids) => starts.with(variables, ids);
}

/** Whether a field of this name is selected anywhere. */
function names(document: DocumentNode, field: string): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= name.value === field;
    },
  });
  return found;
}

function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  return Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
}

/** The fields that an operation starts from, with what it selects below them. */
class Starts {
  readonly #fields: readonly StartField[];

  constructor(
    schema: GraphQLSchema,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    operation: OperationDefinitionNode,
    variables: Variables,
  ) {
    const query = schema.getQueryType();
    const source = { schema, fragments, variables };
    const isQuery = query && operation.operation === 'query';
    const started = isQuery ? [...fieldsOf(source, query, [operation.selectionSet]).values()] : [];
    this.#fields = started.flatMap((nodes): StartField[] => {
      const [node] = nodes;
      const name = node?.name.value ?? '';
      const field = query?.getFields()[name];
      if (!node || !field) return [];
      const found = foundRoots[name];
      const selections = new Map<string, Selection>();
      const selectionFor: SelectionOf = (entity, fact) => {
        const path = fact === undefined ? entity : `${entity}.${fact}`;
        const known = selections.get(path);
        if (known) return known;
        const of = found ? nodesAt(source, found.type, found.path, nodes) : nodes;
        const selection =
          fact === undefined ? selectionOf(source, entity, of) : selectionOfFact(source, entity, fact, of);
        selections.set(path, selection);
        return selection;
      };
      return [{ name, node, field, selectionFor }];
    });
  }

  with(variables: Variables, ids: OpaqueIds): Start {
    const roots: Root[] = [];
    const toFind: RootToFind[] = [];
    let readsFacts = false;
    let isWork = true;
    for (const { name, node, field, selectionFor } of this.#fields) {
      readsFacts ||= name === 'matchPerson';
      const [start, found] = [entityRoots[name], foundRoots[name]];
      if (!start && !found) continue;
      const args = getArgumentValues(field, node, variables as Record<string, unknown>);
      if (found) {
        toFind.push((context) => found.find(args, context, selectionFor));
        readsFacts = true;
        isWork &&= found.isWork;
        continue;
      }
      const keys = new Map<EntityName, string[]>();
      for (const { entity, key } of start?.(args, ids) ?? []) {
        const same = keys.get(entity);
        if (same) same.push(key);
        else keys.set(entity, [key]);
      }
      for (const [entity, list] of keys) roots.push({ selection: selectionFor(entity), keys: list });
      readsFacts ||= keys.size > 0;
    }
    return { roots, toFind, readsFacts, isWork };
  }
}

interface StartField {
  readonly name: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly selectionFor: SelectionOf;
}

/** Whether what is selected can change with the variables: by directives, or by arguments below the first level. */
function dependsOnVariables(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const first = new Set(operation.selectionSet.selections);
  let depends = false;
  visit(document, {
    VariableDefinition: () => false,
    Field: (node) => {
      if (!first.has(node) && node.arguments?.some(({ value }) => value.kind === Kind.VARIABLE)) depends = true;
    },
    Directive: (node) => {
      if (node.arguments?.some(({ value }) => value.kind === Kind.VARIABLE)) depends = true;
    },
  });
  return depends;
}

function rendered(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Render | null {
  if (isUnusual(document) || dependsOnVariables(document, operation)) return null;
  return rendererOf({ schema, fragments: fragmentsOf(document), variables: {} }, operation);
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery['query'] | null {
  if (isUnusual(document) || (document.loc?.end ?? 0) > LONGEST) return null;
  // What the resolvers give is what the schema's types write: numbers, texts and names of enumerations.
  const query = compileQuery(schema, document, operation.name?.value, { disableLeafSerialization: true });
  return isCompiledQuery(query) ? query.query : null;
}

/**
 * What compiling gets wrong, so that it is interpreted: conditions on fields that are selected more than once, and an
 * alias that is no key of an object literal.
 */
function isUnusual(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: () => {
      found = true;
    },
    Field: (node) => {
      if (node.alias?.value === '__proto__') found = true;
    },
  });
  return found;
}
