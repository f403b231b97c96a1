import type { EntityName } from '../../generated/model.ts';
import { readable } from '../conformance/made-up.ts';
import type { Example, Inject, Sample, Stand, Target, Undo } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { ConnectorModule } from '../contract.ts';
import { mappingsOf } from '../mapping.ts';
import type { Poster } from './http-post.ts';
import { parsePath, valueAt } from './json-path.ts';
import { type RestMapping, restConnectorOver } from './rest.ts';
import { keysIn, type RestEntity } from './rest-records.ts';
import { type Item, type Leaf, leafOf, makeItems, put, restEntities } from './rest-sample-items.ts';
import { refused, SampleService } from './rest-sample-service.ts';

export interface RestSampleOptions {
  readonly mapping: RestMapping;
  /** The variable, of those in `settings`, that holds the bearer token. */
  readonly token: string;
  readonly examples?: readonly Example[];
}

/** A sample of a register behind HTTP: a service on this machine that speaks what the mapping declares. */
export function restSample(module: ConnectorModule, { mapping, token, examples = [] }: RestSampleOptions): Sample {
  return {
    examples,
    async open({ seed }) {
      const { items, cmnds } = makeItems(mapping, seed, examples);
      const service = new SampleService(mapping, items);
      const { port, close } = await service.listen();
      const random = new Seeded(seed, 'faults');
      const spoil = (how: NonNullable<SampleService['spoilt']>) => async () => {
        service.spoilt = how;
        return async () => {
          service.spoilt = null;
        };
      };
      const error = (code: string) => spoil(() => JSON.stringify(refused(code)));
      const entity = (name: EntityName) => mapping.entities[name] as RestEntity<EntityName>;
      const itemsOf = (name: EntityName) => items.get(entity(name).path) ?? [];
      const leafIn = ({ entity: name, field }: Target): Leaf | null => {
        for (const source of entity(name).sources) {
          const mapped = mappingsOf(source).find(([each]) => each === field)?.[1];
          const leaf = mapped && mapped.from.length === 1 && leafOf(parsePath(mapped.from[0] ?? ''), source.each);
          if (leaf && leaf.list === null && !source.key.includes(mapped.from[0] ?? '')) return leaf;
        }
        return null;
      };
      /** Puts something else in the one place that a field of a key is read from. */
      const inLeaf =
        (other: (target: Target, held: unknown) => unknown): Inject =>
        async (target) => {
          const leaf = leafIn(target);
          const key = parsePath(entity(target.entity).sources[0].key[0]);
          const item = itemsOf(target.entity).find((each) => valueAt(each, key) === target.key);
          if (!leaf || !item) return null;
          const held = valueAt(item, { ...key, rest: leaf.names });
          const text = other(target, held);
          if (text === undefined) return null;
          put(item, leaf.names, text);
          return async () => put(item, leaf.names, held);
        };
      const inMemory: Poster = {
        post: async (path, body) => ({ ok: true, body: structuredClone(service.answer(path, body)) }),
        close: async () => {},
      };
      const stand: Stand = {
        connect(behind, secret) {
          service.token = secret;
          return module.create({ url: `http://127.0.0.1:${behind}`, settings: { [token]: secret } });
        },
        upstream: { host: '127.0.0.1', port },
        reference: restConnectorOver(module.declaration, mapping, inMemory),
        keys: Object.fromEntries(restEntities(mapping).map(([name, of]) => [name, keysIn(name, of, itemsOf(name))])),
        cmnds,
        busy: async () => service.busy,
        hold: async () => service.hold(),
        faults: {
          'garbage-answer': spoil(() => '<html><body>502 Bad Gateway \u0000\ufffd'),
          'truncated-answer': spoil((answer) => answer.slice(0, Math.ceil(answer.length / 2))),
          'error-in-answer': error('200'),
          'credentials-expired': error('100'),
          forbidden: error('106'),
          overloaded: spoil((answer, response) => {
            response.statusCode = 503;
            return answer;
          }),
          async 'half-missing'({ entity: name }) {
            const list = itemsOf(name);
            const all = [...list];
            list.splice(0, list.length, ...all.filter((_, at) => at % 2 === 1));
            return async () => void list.splice(0, list.length, ...all);
          },
          'wrong-type': inLeaf(() => ({ x: [1] })),
          'null-required': inLeaf(() => null),
          changed: inLeaf((target, held) => {
            const mapped = entity(target.entity)
              .sources.flatMap(mappingsOf)
              .find(([field]) => field === target.field)?.[1];
            if (!mapped) return undefined;
            return Array.from({ length: 30 }, () => readable(mapped, random)[0]).find((text) => text && text !== held);
          }),
          async drifted(target) {
            const leaf = leafIn(target);
            if (!leaf) return null;
            const undo: Undo[] = itemsOf(target.entity).map((item) => dropped(item, leaf.names));
            return async () => {
              for (const each of undo) await each();
            };
          },
        },
        close,
      };
      return stand;
    },
  };
}

/** Takes a name out of an item. */
function dropped(item: Item, names: readonly string[]): Undo {
  const [name = '', ...rest] = names;
  const inner = item[name];
  if (rest.length > 0)
    return typeof inner === 'object' && inner !== null ? dropped(inner as Item, rest) : async () => {};
  const there = Object.hasOwn(item, name);
  delete item[name];
  return async () => {
    if (there) item[name] = inner;
  };
}
