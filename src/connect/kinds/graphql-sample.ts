import {
  type GraphQLError,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  graphql,
} from 'graphql';
import type { EntityName } from '../../generated/model.ts';
import type { Example, Sample, Stand } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { ConnectorModule } from '../contract.ts';
import { mappingsOf } from '../mapping.ts';
import { type GraphqlEntity, type GraphqlMapping, graphqlConnectorOver } from './graphql.ts';
import type { GraphqlAsk } from './graphql-document.ts';
import { namesOf } from './graphql-document.ts';
import type { Poster } from './http-post.ts';
import { keysIn } from './item-records.ts';
import { parsePath, valueAt } from './json-path.ts';
import { itemFaults, leafIn, sampled } from './sample-item-faults.ts';
import { type Item, makeItems, type SampledEntity } from './sample-items.ts';
import { type Asked, garbage, half, type Reply, SampleServer } from './sample-server.ts';

export interface GraphqlSampleOptions {
  readonly mapping: GraphqlMapping;
  /** The variable, of those in `settings`, that holds the bearer token. */
  readonly token: string;
  readonly examples?: readonly Example[];
}

/** A sample of a register behind GraphQL: a server of graphql-js whose schema is what the mapping reads. */
export function graphqlSample(
  module: ConnectorModule,
  { mapping, token, examples = [] }: GraphqlSampleOptions,
): Sample {
  return {
    examples,
    async open({ seed }) {
      const entities = sampledOf(mapping);
      const { items, cmnds } = makeItems(entities, seed, examples);
      const service = new SampleGraphqlServer(mapping, items);
      const { port, close } = await service.listen();
      const { spoil } = service;
      const error = (code: string) => spoil(() => ({ text: refusal(code) }));
      const stand: Stand = {
        connect(behind, secret) {
          service.token = secret;
          return module.create({ url: `http://127.0.0.1:${behind}/graphql`, settings: { [token]: secret } });
        },
        upstream: { host: '127.0.0.1', port },
        reference: graphqlConnectorOver(module.declaration, mapping, service.inMemory),
        keys: Object.fromEntries(
          entities.map(({ entity, of, place }) => [entity, keysIn(entity, of, items.get(place) ?? [])]),
        ),
        cmnds,
        busy: async () => service.busy,
        hold: async () => service.hold(),
        faults: {
          ...itemFaults(entities, items, new Seeded(seed, 'faults')),
          // Its schema says what can be asked for: what is gone is no longer in it.
          async drifted(target) {
            const { of, place } = sampled(entities, target.entity);
            const leaf = leafIn(of, target.field);
            return leaf && service.without(`${place}.${leaf.names.join('.')}`);
          },
          'garbage-answer': spoil(() => ({ text: garbage })),
          'truncated-answer': spoil((reply) => ({ ...reply, text: half(reply.text) })),
          'error-in-answer': error('INTERNAL_SERVER_ERROR'),
          'credentials-expired': error('UNAUTHENTICATED'),
          forbidden: error('FORBIDDEN'),
          overloaded: spoil((reply) => ({ ...reply, status: 503 })),
        },
        close,
      };
      return stand;
    },
  };
}

const entitiesOf = (mapping: GraphqlMapping) =>
  Object.entries(mapping.entities) as unknown as readonly (readonly [EntityName, GraphqlEntity<EntityName>])[];
const sampledOf = (mapping: GraphqlMapping): readonly SampledEntity[] =>
  entitiesOf(mapping).map(([entity, of]) => ({ entity, of, place: of.ask.field }));
const refusal = (code: string) => JSON.stringify({ errors: [{ message: 'refused', extensions: { code } }] });

/** Whatever a column holds: so a wrong type arrives as one. */
const anything = new GraphQLScalarType({ name: 'Anything' });

class SampleGraphqlServer extends SampleServer {
  readonly #mapping: GraphqlMapping;
  readonly #items: ReadonlyMap<string, Item[]>;
  #schema: GraphQLSchema;
  token = '';

  constructor(mapping: GraphqlMapping, items: ReadonlyMap<string, Item[]>) {
    super();
    this.#mapping = mapping;
    this.#items = items;
    this.#schema = this.#build('');
  }

  /** From now on the schema lacks one path, until this is undone. */
  without(path: string): () => Promise<void> {
    this.#schema = this.#build(path);
    return async () => {
      this.#schema = this.#build('');
    };
  }

  /** The same answers without a server between. */
  readonly inMemory: Poster = {
    post: async (_, body) => ({ ok: true, body: await this.#answer(body, this.#whole) }),
    close: async () => {},
  };

  protected async reply({ authorization, text }: Asked): Promise<Reply> {
    if (authorization !== `Bearer ${this.token}`) return { text: refusal('UNAUTHENTICATED') };
    return { text: JSON.stringify(await this.#answer(JSON.parse(text), this.#schema)) };
  }

  async #answer(body: unknown, schema: GraphQLSchema): Promise<unknown> {
    const { query = '', variables = {} } = body as { query?: string; variables?: Record<string, unknown> };
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables });
    const told = errors?.map((error) => ({
      ...error.toJSON(),
      extensions: { code: codeOf(error), ...error.extensions },
    }));
    return JSON.parse(JSON.stringify({ ...(data !== undefined && { data }), ...(told && { errors: told }) }));
  }

  get #whole(): GraphQLSchema {
    return this.#build('');
  }

  #build(without: string): GraphQLSchema {
    const fields = entitiesOf(this.#mapping).map(([, of]) => {
      const paths = of.sources.flatMap(({ key, ref = '=', each = '=', ...source }) =>
        [...key, ref, each, ...mappingsOf(source).flatMap(([, { from }]) => from)].map(parsePath),
      );
      const lists = new Set(paths.map(({ list }) => list?.join('.')));
      const names = [...paths.flatMap(namesOf), ...(of.recordedAt === null ? [] : [of.recordedAt.split('.')])];
      const { field } = of.ask;
      const kept = names.filter((path) => `${field}.${path.join('.')}` !== without);
      const type = objectOf(`${field[0]?.toUpperCase()}${field.slice(1)}`, '', kept, lists);
      const find = (key: unknown) => {
        const path = parsePath(of.sources[0].key[0]);
        return (this.#items.get(field) ?? []).find((item) => valueAt(item, path) === key) ?? null;
      };
      return [field, queryField(of.ask, type, find)] as const;
    });
    return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: Object.fromEntries(fields) }) });
  }
}

function queryField({ by, argument }: GraphqlAsk, type: GraphQLObjectType, find: (key: unknown) => Item | null) {
  const id = new GraphQLNonNull(GraphQLID);
  if (by === 'ALIASES') {
    const resolve = (_: unknown, args: Readonly<Record<string, unknown>>) => find(args[argument]);
    return { type, args: { [argument]: { type: id } }, resolve };
  }
  return {
    type: new GraphQLNonNull(new GraphQLList(type)),
    args: { [argument]: { type: new GraphQLNonNull(new GraphQLList(id)) } },
    resolve: (_: unknown, args: Readonly<Record<string, unknown>>) => (args[argument] as readonly unknown[]).map(find),
  };
}

/** The object type whose fields are the first names of the paths, with types of their own for what lies under them. */
function objectOf(
  name: string,
  at: string,
  paths: readonly (readonly string[])[],
  lists: ReadonlySet<string | undefined>,
): GraphQLObjectType {
  const fields = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of paths) fields.set(first, [...(fields.get(first) ?? []), rest]);
  const typed = [...fields].map(([field, under]): [string, { type: GraphQLOutputType }] => {
    const deeper = under.filter((path) => path.length > 0);
    const place = at === '' ? field : `${at}.${field}`;
    const type = deeper.length > 0 ? objectOf(`${name}_${field}`, place, deeper, lists) : anything;
    return [field, { type: lists.has(place) ? new GraphQLList(type) : type }];
  });
  return new GraphQLObjectType({ name, fields: Object.fromEntries(typed) });
}

/** As Apollo Server names what graphql-js reports before it executes anything. */
const codeOf = (error: GraphQLError) =>
  error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : 'INTERNAL_SERVER_ERROR';
