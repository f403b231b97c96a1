import type { Example, Sample, Stand } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { ConnectorModule } from '../contract.ts';
import type { Poster } from './http-post.ts';
import { keysIn } from './item-records.ts';
import { type RestMapping, restConnectorOver } from './rest.ts';
import { inError, refused, SampleService, sampleClient, sampledOf } from './rest-sample-service.ts';
import { itemFaults } from './sample-item-faults.ts';
import { makeItems } from './sample-items.ts';
import { garbage, half } from './sample-server.ts';

export interface RestSampleOptions {
  readonly mapping: RestMapping;
  /** The variables, of those in `settings`: one that holds the bearer token, or those of a client that gets tokens. */
  readonly token: string | { readonly id: string; readonly secret: string };
  readonly examples?: readonly Example[];
}

/** A sample of a register behind HTTP: a service on this machine that speaks what the mapping declares. */
export function restSample(module: ConnectorModule, { mapping, token, examples = [] }: RestSampleOptions): Sample {
  return {
    examples,
    async open({ seed }) {
      const entities = sampledOf(mapping);
      const { items, cmnds } = makeItems(entities, seed, examples, mapping.numbers?.ofPerson);
      const service = new SampleService(mapping, items);
      const { port, close } = await service.listen();
      const { spoil } = service;
      const error = (code: string) => spoil(() => ({ text: JSON.stringify(refused(code)) }));
      const inMemory: Poster = {
        post: async (path, body) => ({ ok: true, body: structuredClone(service.answer(path, body)) }),
        close: async () => {},
      };
      const settingsWith = (secret: string) =>
        typeof token === 'string' ? { [token]: secret } : { [token.id]: sampleClient, [token.secret]: secret };
      const stand: Stand = {
        connect(behind, secret) {
          service.secret = secret;
          return module.create({ url: `http://127.0.0.1:${behind}`, settings: settingsWith(secret) });
        },
        upstream: { host: '127.0.0.1', port },
        reference: restConnectorOver(module.declaration, mapping, inMemory),
        keys: Object.fromEntries(
          entities.map(({ entity, of, place }) => [entity, keysIn(entity, of, items.get(place) ?? [])]),
        ),
        cmnds: mapping.numbers ? cmnds : [],
        busy: async () => service.busy,
        hold: async () => service.hold(),
        faults: {
          ...itemFaults(entities, items, new Seeded(seed, 'faults')),
          'garbage-answer': spoil(() => ({ text: garbage })),
          'truncated-answer': spoil((reply) => ({ text: half(reply.text) })),
          'error-in-answer': spoil((_, { path }) => ({ text: JSON.stringify(inError(mapping, path)) })),
          'credentials-expired': async () => {
            service.isShut = true;
            return async () => {
              service.isShut = false;
            };
          },
          forbidden: error('106'),
          overloaded: spoil((reply) => ({ ...reply, status: 503 })),
        },
        close,
      };
      return stand;
    },
  };
}
