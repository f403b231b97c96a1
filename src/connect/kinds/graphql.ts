import { getIntrospectionQuery } from 'graphql';
import type { EntityName } from '../../generated/model.ts';
import { type Asked, allFailed, inBatches } from '../batches.ts';
import type { Call, Connector, Declaration, FailureCode } from '../contract.ts';
import { isDeclared } from '../mapping.ts';
import { answersIn, type ErrorCodes, itemsIn, type Received, received } from './graphql-answer.ts';
import { placesIn } from './graphql-describe.ts';
import { Documents, type GraphqlAsk, namesOf } from './graphql-document.ts';
import { fixed } from './http-authorization.ts';
import type { Limits } from './http-exchange.ts';
import { openPoster, type Poster } from './http-post.ts';
import { originsIn } from './item-origins.ts';
import { type ItemEntity, itemReader } from './item-records.ts';
import { parsePath } from './json-path.ts';
import { callFields } from './lgsp.ts';
import { heldCall } from './told-by-key.ts';

/** One entity behind one field of the query type. Paths in its sources are fields of GraphQL. */
export interface GraphqlEntity<E extends EntityName> extends ItemEntity<E> {
  readonly ask: GraphqlAsk;
}

export interface GraphqlMapping {
  readonly entities: { readonly [E in EntityName]?: GraphqlEntity<E> };
  /** Most keys in one request. */
  readonly batchLimit: number;
  /** Names of the headers that say who asks and what for; those not named are not sent. */
  readonly caller?: Partial<Readonly<Record<keyof ReturnType<typeof callFields>, string>>>;
  /** What codes of the server mean, where it has others than Apollo's. */
  readonly codes?: ErrorCodes;
}

export interface GraphqlAddress {
  readonly url: string;
  /** The whole header: `Bearer …`. */
  readonly authorization: string;
}

const PARALLEL = 4;

/** Another GraphQL server as a register, from a mapping of its fields. */
export function graphqlConnector(
  declaration: Declaration,
  mapping: GraphqlMapping,
  { url, authorization }: GraphqlAddress,
): Connector {
  // By the specification of GraphQL over HTTP an error of the whole request may come with 400.
  return graphqlConnectorOver(declaration, mapping, openPoster(url, fixed(authorization), { telling: [400] }));
}

/** The same over whatever takes the requests and gives the answers. */
export function graphqlConnectorOver(declaration: Declaration, mapping: GraphqlMapping, poster: Poster): Connector {
  const documents = new Map(
    Object.entries(mapping.entities as Readonly<Record<string, GraphqlEntity<EntityName>>>).map(([entity, of]) => [
      entity,
      new Documents(of.ask, of),
    ]),
  );
  const post = async (query: string, variables: object, limits: Limits, headers = {}): Promise<Received> => {
    const posted = await poster.post('', { query, variables }, limits, headers);
    return posted.ok ? received(posted.body, mapping.codes) : { failure: posted.code, oneKeyCanCauseIt: false };
  };
  const saying = (call: Call, part: number): Readonly<Record<string, string>> => {
    const fields: Readonly<Record<string, string>> = callFields(call, part);
    return Object.fromEntries(
      Object.entries(mapping.caller ?? {}).map(([name, header]) => [header, fields[name] ?? '']),
    );
  };
  const failed = (code: FailureCode) => ({ outcome: 'FAILED', code }) as const;

  return {
    declaration,
    can: { batch: { limit: mapping.batchLimit }, describe: {} },
    async read(request, call) {
      const { entity, keys, fields, formerNumbers } = request;
      const of = mapping.entities[entity] as GraphqlEntity<EntityName> | undefined;
      if (!of || !isDeclared(declaration, request) || formerNumbers) return allFailed(keys, 'NOT_SUPPORTED');
      const wanted = new Set(fields);
      const reader = itemReader(entity, of, wanted);
      const { batchLimit: limit } = mapping;
      let part = 0;
      return inBatches(keys, { limit, parallel: PARALLEL }, async (batch): Promise<Asked> => {
        const asked = [...new Set(batch.map(reader.asks))].filter((key) => key !== null);
        if (asked.length === 0) return { answers: new Map() };
        const query = documents.get(entity)?.for(wanted, asked.length) ?? '';
        const variables =
          of.ask.by === 'LIST' ? { keys: asked } : Object.fromEntries(asked.map((key, at) => [`k${at}`, key]));
        const held = heldCall(call);
        const answer = await post(query, variables, held.call, saying(call, part++));
        held.tell(() => {
          const items = itemsIn(of.ask, asked, answer);
          return items && reader.partsOf(batch, items);
        });
        if ('failure' in answer) return answer;
        const answers = answersIn(of.ask, reader, batch, asked, answer);
        return answers ? { answers } : { failure: 'MALFORMED', oneKeyCanCauseIt: false };
      });
    },
    async ping(limits) {
      const answer = await post('{ __typename }', {}, limits);
      return 'failure' in answer ? { ok: false, code: answer.failure } : { ok: true };
    },
    async describe(call) {
      const query = getIntrospectionQuery({ descriptions: false });
      const answer = await post(query, {}, call, saying(call, 0));
      if ('failure' in answer) return failed(answer.failure);
      const entities = Object.values(mapping.entities) as readonly GraphqlEntity<EntityName>[];
      const places = placesIn(answer.data, [...new Set(entities.map(({ ask }) => ask.field))]);
      return places ? { outcome: 'DESCRIBED', places } : failed('MALFORMED');
    },
    origins(entity, field) {
      const of = mapping.entities[entity] as GraphqlEntity<EntityName> | undefined;
      const statement = of && documents.get(entity)?.for(new Set([field]), 1);
      const columns = (path: string) => namesOf(parsePath(path)).map((names) => names.join('.'));
      const origins = of ? originsIn(of, of.ask.field, field, columns) : [];
      return { origins, statement: origins.length > 0 ? (statement ?? null) : null };
    },
    close: () => poster.close(),
  };
}
