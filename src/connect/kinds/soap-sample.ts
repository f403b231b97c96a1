import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServerless, type Server } from 'soap';
import type { EntityName } from '../../generated/model.ts';
import type { Example, Sample, Stand } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { ConnectorModule } from '../contract.ts';
import { keysIn } from './item-records.ts';
import { at, parsePath, valueAt } from './json-path.ts';
import { isObject, type Opened } from './lgsp.ts';
import { itemFaults } from './sample-item-faults.ts';
import { type Item, makeItems, type SampledEntity } from './sample-items.ts';
import { type Asked, garbage, half, type Reply, SampleServer } from './sample-server.ts';
import { type SoapEntity, type SoapMapping, soapConnectorOver } from './soap.ts';
import type { SoapCaller } from './soap-caller.ts';
import { readXml, writeXml, xmlChildren } from './xml.ts';

export interface SoapSampleOptions {
  readonly mapping: SoapMapping;
  /** The variables, of those in `settings`, with the name and the password of the hub. */
  readonly user: string;
  readonly password: string;
  readonly examples?: readonly Example[];
}

const sampleUser = 'lienthong';

/** A sample of a register behind SOAP: a service of the library `soap` that has the operations of the mapping's WSDL. */
export function soapSample(module: ConnectorModule, options: SoapSampleOptions): Sample {
  const { mapping, user, password, examples = [] } = options;
  return {
    examples,
    async open({ seed }) {
      const entities = sampledOf(mapping);
      const { items, cmnds } = makeItems(entities, seed, examples);
      const service = await SampleSoapService.of(mapping, items);
      const { port, close } = await service.listen();
      const { spoil } = service;
      const stand: Stand = {
        connect(behind, secret) {
          service.password = secret;
          return module.create({
            url: `http://127.0.0.1:${behind}/soap`,
            settings: { [user]: sampleUser, [password]: secret },
          });
        },
        upstream: { host: '127.0.0.1', port },
        reference: soapConnectorOver(module.declaration, mapping, service.inMemory),
        keys: Object.fromEntries(
          entities.map(({ entity, of, place }) => [entity, keysIn(entity, of, items.get(place) ?? [])]),
        ),
        cmnds,
        busy: async () => service.busy,
        hold: async () => service.hold(),
        faults: {
          ...itemFaults(entities, items, new Seeded(seed, 'faults')),
          'garbage-answer': spoil(() => ({ text: garbage })),
          'truncated-answer': spoil((reply) => ({ ...reply, text: half(reply.text) })),
          'error-in-answer': spoil(() => faultReply('soap:Server', 200)),
          'credentials-expired': async () => {
            service.isShut = true;
            return async () => {
              service.isShut = false;
            };
          },
          forbidden: spoil((reply) => ({ ...reply, status: 403 })),
          overloaded: spoil((reply) => ({ ...reply, status: 503 })),
        },
        close,
      };
      return stand;
    },
  };
}

const entitiesOf = (mapping: SoapMapping) =>
  Object.entries(mapping.entities) as unknown as readonly (readonly [EntityName, SoapEntity<EntityName>])[];
const sampledOf = (mapping: SoapMapping): readonly SampledEntity[] =>
  entitiesOf(mapping).map(([entity, of]) => ({ entity, of, place: of.operation }));

class SampleSoapService extends SampleServer {
  readonly #mapping: SoapMapping;
  readonly #items: ReadonlyMap<string, Item[]>;
  #server: Server | null = null;
  password = '';
  /** Whether the hub is shut out, whatever password it has. */
  isShut = false;

  private constructor(mapping: SoapMapping, items: ReadonlyMap<string, Item[]>) {
    super();
    this.#mapping = mapping;
    this.#items = items;
  }

  static async of(mapping: SoapMapping, items: ReadonlyMap<string, Item[]>): Promise<SampleSoapService> {
    const service = new SampleSoapService(mapping, items);
    const file = fileURLToPath(mapping.wsdl);
    const methods = Object.fromEntries(
      [mapping.ping.operation, ...items.keys()].map((operation) => [
        operation,
        (request: unknown) => ({ $xml: xmlChildren(service.#answer(operation, request)) }),
      ]),
    );
    const ports = new Proxy({}, { get: () => methods, has: () => true });
    const services = new Proxy({}, { get: () => ports, has: () => true });
    service.#server = await createServerless({ path: '/soap', services, xml: await readFile(file, 'utf8'), uri: file });
    return service;
  }

  protected async reply({ authorization, text }: Asked): Promise<Reply> {
    if (!this.#isKnown(authorization, text)) return faultReply('wsse:FailedAuthentication', 500);
    const answered = await this.#server?.processRequest(text, { url: '/soap' });
    return { status: answered?.statusCode ?? 500, type: 'text/xml; charset=utf-8', text: answered?.body ?? '' };
  }

  #isKnown(authorization: string | undefined, text: string): boolean {
    if (this.isShut) return false;
    const { security } = this.#mapping;
    if (security === 'NONE') return true;
    if (security === 'BASIC') {
      return authorization === `Basic ${Buffer.from(`${sampleUser}:${this.password}`).toString('base64')}`;
    }
    const token = at(readXml(text), ['Envelope', 'Header', 'Security', 'UsernameToken']);
    const [name, password] = [at(token, ['Username']), at(token, ['Password'])];
    const isRight = security === 'USERNAME_TOKEN' ? password === this.password : typeof password === 'string';
    return name === sampleUser && isRight;
  }

  /** The same answers without a server between, in the form in which they arrive. */
  readonly inMemory: SoapCaller = {
    call: async (operation, request): Promise<Opened> => {
      const { answer } = readXml(writeXml('answer', this.#answer(operation, request)));
      return isObject(answer) ? { state: 'ANSWER', response: answer } : { state: 'ANSWER', response: {} };
    },
    close: async () => {},
  };

  #answer(operation: string, request: unknown): object {
    const of = entitiesOf(this.#mapping).find(([, each]) => each.operation === operation)?.[1];
    if (!of) return { trangThai: 'HOAT_DONG' };
    const asked = at(request, of.keys.split('.'));
    const keys = Array.isArray(asked) ? asked : [asked];
    const path = parsePath(of.sources[0].key[0]);
    const found = (this.#items.get(operation) ?? []).filter((item) => keys.includes(valueAt(item, path)));
    const answer: Record<string, unknown> = {};
    const set = (names: readonly string[], value: unknown) => {
      let here = answer;
      for (const name of names.slice(0, -1)) {
        here[name] ??= {};
        here = here[name] as Record<string, unknown>;
      }
      here[names.at(-1) ?? ''] = value;
    };
    if (of.verdict) set(of.verdict.path.split('.'), of.verdict.fine[0]);
    set(of.items.split('.'), found);
    return answer;
  }
}

function faultReply(code: string, status: number): Reply {
  const fault = writeXml('soap:Envelope', { 'soap:Body': { 'soap:Fault': { faultcode: code, faultstring: 'Lỗi' } } });
  const declared = 'xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"';
  return {
    status,
    type: 'text/xml; charset=utf-8',
    text: fault.replace('<soap:Envelope', `<soap:Envelope ${declared}`),
  };
}
