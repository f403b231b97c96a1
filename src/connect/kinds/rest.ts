import { randomUUID } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';
import { type Asked, allFailed, inBatches } from '../batches.ts';
import type { Call, Connector, Declaration, OwnersAnswer, Purpose, VerifyAnswer, VerifyRequest } from '../contract.ts';
import { isDeclared } from '../mapping.ts';
import { bearer, type Client, clientCredentials } from './http-authorization.ts';
import { openPoster, type Poster } from './http-post.ts';
import { originsIn } from './item-origins.ts';
import { type ItemEntity, itemReader } from './item-records.ts';
import { callFields, isTokenRefused, type Opened, openEnvelope } from './lgsp.ts';
import { allPages, type Page, type Paging, pageFields } from './paging.ts';
import { type NumberSearch, numberSearch, ownersIn, partsByNumber, SEARCH_LIMIT } from './rest-search.ts';
import { heldCall } from './told-by-key.ts';
import { itemsAt, judged, unwrap, type Verdict, type Wrapped } from './unwrap.ts';

/** One entity behind one path of the service that answers a list of keys with a list of items. */
export interface RestEntity<E extends EntityName> extends ItemEntity<E> {
  readonly path: string;
  /** Field of the request's body that takes the keys, and name path in the response where the items are. */
  readonly keys: string;
  readonly items: string;
  /** The field of the response that holds what the other paths lead into, if not the response itself. */
  readonly wrapped?: Wrapped;
  /** Where that says whether it is an answer. */
  readonly verdict?: Verdict;
  /** How long lists come, if not whole. */
  readonly paging?: Paging;
}

export interface RestMapping {
  readonly entities: { readonly [E in EntityName]?: RestEntity<E> };
  /** Most keys in one request. */
  readonly batchLimit: number;
  /** The path that gives tokens to a client; without it the hub is given a token. */
  readonly tokens?: { readonly path: string };
  /** How it is told whose an old number is; with it, the register keeps numbers, and is searched by them. */
  readonly numbers?: NumberSearch;
  /** Whether persons may be searched by the number of today, under which alone the register has them. */
  readonly search?: Record<string, never>;
  /** A path that costs the service little. */
  readonly ping: { readonly path: string; readonly purpose: Purpose };
  /** The path that confirms number, name and date together, and the names of its fields. */
  readonly verify?: {
    readonly path: string;
    readonly personalId: string;
    readonly fullName: string;
    readonly dateOfBirth: string;
    /** Forms of the date that the service takes. */
    readonly dateForms: RegExp;
    /** Field of the response that is true. */
    readonly result: string;
  };
}

const PARALLEL = 4;

/** By what the service knows the hub: a token that lasts, or what a token is got with. */
export type RestAddress = { readonly url: string } & ({ readonly token: string } | { readonly client: Client });

/** A register behind HTTP in the style of the provincial sharing platforms, from a mapping of its paths. */
export function restConnector(declaration: Declaration, mapping: RestMapping, address: RestAddress): Connector {
  const { url } = address;
  const authorization =
    'token' in address
      ? bearer(address.token)
      : clientCredentials(url, mapping.tokens?.path ?? '/token', address.client);
  return restConnectorOver(declaration, mapping, openPoster(url, authorization, { refuses: isTokenRefused }));
}

/** The same over whatever takes the requests and gives the answers. */
export function restConnectorOver(declaration: Declaration, mapping: RestMapping, poster: Poster): Connector {
  const ask = async (
    path: string,
    call: Call,
    part: number,
    body: Readonly<Record<string, unknown>>,
  ): Promise<Opened> => {
    const posted = await poster.post(path, { ...callFields(call, part), ...body }, call);
    return posted.ok ? openEnvelope(posted.body) : { state: 'FAILED', code: posted.code, oneKeyCanCauseIt: false };
  };
  const { verify, numbers } = mapping;
  const isSearched = numbers !== undefined || mapping.search !== undefined;

  const connector: Connector = {
    declaration,
    can: {
      batch: { limit: mapping.batchLimit },
      ...(verify && { verify: {} }),
      ...(isSearched && { search: { document: {}, limit: SEARCH_LIMIT } }),
      ...(numbers && { numbers: {} }),
    },
    async read(request, call) {
      const { entity, keys, fields, formerNumbers } = request;
      const of = mapping.entities[entity] as RestEntity<EntityName> | undefined;
      if (!of || !isDeclared(declaration, request) || (formerNumbers && !numbers)) {
        return allFailed(keys, 'NOT_SUPPORTED');
      }
      const reader = itemReader(entity, of, new Set(fields), formerNumbers && numbers?.ofPerson);
      let part = 0;
      return inBatches(keys, { limit: mapping.batchLimit, parallel: PARALLEL }, async (batch): Promise<Asked> => {
        const asked = [...new Set(batch.map(reader.asks))].filter((key) => key !== null);
        if (asked.length === 0) return { answers: new Map() };
        const page = async (fields: Readonly<Record<string, unknown>>): Promise<Page> => {
          const held = heldCall(call);
          const opened = within(of, await ask(of.path, held.call, part++, { [of.keys]: asked, ...fields }));
          const items = opened.state === 'ANSWER' ? itemsAt(opened.response, of.items, of.wrapped?.format) : null;
          held.tell(() => items && reader.partsOf(batch, items));
          if (opened.state === 'NOT_FOUND') return { document: null, items: [] };
          if (opened.state === 'FAILED') return { failure: opened.code, oneKeyCanCauseIt: opened.oneKeyCanCauseIt };
          return items ? { document: opened.response, items } : { failure: 'MALFORMED', oneKeyCanCauseIt: false };
        };
        const { paging } = of;
        const all = paging ? await allPages(paging, (place) => page(pageFields(paging, place))) : await page({});
        return 'failure' in all ? all : { answers: reader.read(batch, all.items) };
      });
    },
    async ping(limits) {
      const { path, purpose } = mapping.ping;
      const opened = await ask(path, { ...limits, requestId: randomUUID(), purpose }, 0, {});
      if (opened.state === 'ANSWER') return { ok: true };
      return { ok: false, code: opened.state === 'FAILED' ? opened.code : 'MALFORMED' };
    },
    close: () => poster.close(),
  };
  return {
    ...connector,
    origins(entity, field) {
      const of = mapping.entities[entity] as RestEntity<EntityName> | undefined;
      const origins = of ? originsIn(of, of.path, field) : [];
      return { origins, statement: of && origins.length > 0 ? `POST ${of.path} {"${of.keys}": […]}` : null };
    },
    ...(isSearched && { search: numberSearch(numbers, connector.read, ask) }),
    ...(numbers && {
      async ownersOf(asked: readonly string[], call: Call): Promise<readonly OwnersAnswer[]> {
        let part = 0;
        return inBatches(asked, { limit: mapping.batchLimit, parallel: PARALLEL }, async (batch) => {
          const held = heldCall(call);
          const opened = await ask(numbers.path, held.call, part++, { [numbers.asked]: batch });
          held.tell(() =>
            opened.state === 'ANSWER' ? partsByNumber(opened.response[numbers.items], numbers, batch) : null,
          );
          if (opened.state === 'NOT_FOUND') return { answers: new Map() };
          if (opened.state === 'FAILED') return { failure: opened.code, oneKeyCanCauseIt: opened.oneKeyCanCauseIt };
          const told = ownersIn(opened.response[numbers.items], numbers, batch);
          if (!told) return { failure: 'MALFORMED', oneKeyCanCauseIt: false };
          return { answers: new Map([...told].map(([number, owners]) => [number, { outcome: 'FOUND', owners }])) };
        });
      },
    }),
    ...(verify && {
      async verify(request: VerifyRequest, call: Call): Promise<VerifyAnswer> {
        if (!verify.dateForms.test(request.dateOfBirth)) return { outcome: 'FAILED', code: 'NOT_SUPPORTED' };
        const opened = await ask(verify.path, call, 0, {
          [verify.personalId]: request.personalId,
          [verify.fullName]: request.fullName,
          [verify.dateOfBirth]: request.dateOfBirth,
        });
        if (opened.state === 'NOT_FOUND') return { outcome: 'NOT_VERIFIED' };
        if (opened.state === 'FAILED') return { outcome: 'FAILED', code: opened.code };
        return opened.response[verify.result] === true && opened.response[verify.personalId] === request.personalId
          ? { outcome: 'VERIFIED' }
          : { outcome: 'FAILED', code: 'MALFORMED' };
      },
    }),
  };
}

/** The answer in an envelope, and what it says of itself. */
function within({ wrapped, verdict }: RestEntity<EntityName>, opened: Opened): Opened {
  if (opened.state !== 'ANSWER') return opened;
  const inside = wrapped ? unwrap(opened.response, wrapped) : opened;
  return inside.state === 'ANSWER' ? judged(inside.response, verdict) : inside;
}
