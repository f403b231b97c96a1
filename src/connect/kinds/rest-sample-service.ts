import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EntityName } from '../../generated/model.ts';
import { at, elements, parsePath, valueAt } from './json-path.ts';
import { isObject } from './lgsp.ts';
import type { RestMapping } from './rest.ts';
import { itemReader, type RestEntity } from './rest-records.ts';
import { type Item, restEntities } from './rest-sample-items.ts';

/** A service that speaks what a mapping declares: the provincial platforms' envelope over made-up items. */
export class SampleService {
  readonly mapping: RestMapping;
  readonly items: ReadonlyMap<string, Item[]>;
  /** Bearer tokens that it takes; null for any. */
  token: string | null = null;
  /** What it makes of a right answer; null leaves it. */
  spoilt: ((answer: string, response: ServerResponse) => string) | null = null;
  readonly #held = new Set<() => void>();
  #holds = false;
  #busy = 0;

  constructor(mapping: RestMapping, items: ReadonlyMap<string, Item[]>) {
    this.mapping = mapping;
    this.items = items;
  }

  get busy(): number {
    return this.#busy;
  }

  hold(): () => Promise<void> {
    this.#holds = true;
    return async () => {
      this.#holds = false;
      for (const go of this.#held) go();
      this.#held.clear();
    };
  }

  /** Listens on a free port of this machine. */
  async listen(): Promise<{ readonly port: number; close(): Promise<void> }> {
    const server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return { port: (server.address() as AddressInfo).port, close };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#busy += 1;
    response.once('close', () => {
      this.#busy -= 1;
    });
    let text = '';
    request.setEncoding('utf8');
    try {
      for await (const chunk of request) text += chunk;
    } catch {
      return; // the caller has gone
    }
    if (this.#holds) await new Promise<void>((resolve) => this.#held.add(resolve));
    const allowed = this.token === null || request.headers.authorization === `Bearer ${this.token}`;
    const answer = JSON.stringify(allowed ? this.answer(request.url ?? '', JSON.parse(text)) : refused('100'));
    response.setHeader('content-type', 'application/json');
    response.end(this.spoilt ? this.spoilt(answer, response) : answer);
  }

  /** The envelope for one request. */
  answer(path: string, body: unknown): unknown {
    if (!isObject(body) || !['MaYeuCau', 'MaDVC', 'MaDonVi', 'MaCanBo'].every((name) => body[name]))
      return refused('200');
    const { numbers, verify, ping } = this.mapping;
    if (path === ping.path) return accepted({});
    if (path === numbers?.path) return this.#numbers(body[numbers.asked]);
    if (path === verify?.path) return this.#verify(body);
    const of = restEntities(this.mapping).find(([, each]) => each.path === path)?.[1];
    const keys = of && body[of.keys];
    if (!of || !Array.isArray(keys)) return refused('302');
    if (keys.length > this.mapping.batchLimit) return refused('500');
    const key = parsePath(of.sources[0].key[0]);
    return accepted({ [of.items]: (this.items.get(path) ?? []).filter((item) => keys.includes(valueAt(item, key))) });
  }

  #numbers(asked: unknown): unknown {
    const { numbers, batchLimit } = this.mapping;
    const person = this.mapping.entities.Person as RestEntity<EntityName> | undefined;
    if (!numbers || !person || !Array.isArray(asked)) return refused('302');
    if (asked.length > batchLimit) return refused('500');
    const key = parsePath(person.sources[0].key[0]);
    const found = new Map<string, object>();
    for (const item of this.items.get(person.path) ?? []) {
      for (const [written, kind] of Object.entries(numbers.ofPerson)) {
        const path = parsePath(written);
        for (const element of path.list ? (elements(item, path) ?? []) : [item]) {
          const number = at(element, path.rest);
          if (!asked.includes(number) || !number) continue;
          const word = Object.entries(numbers.kinds).find(([, means]) => means === kind)?.[0];
          const owner = valueAt(item, key);
          const told = { [numbers.number]: number, [numbers.kind]: word, [numbers.personalId]: owner };
          found.set(JSON.stringify(told), told);
        }
      }
    }
    return accepted({ [numbers.items]: [...found.values()] });
  }

  #verify(body: Readonly<Record<string, unknown>>): unknown {
    const { verify } = this.mapping;
    const person = this.mapping.entities.Person as RestEntity<EntityName> | undefined;
    if (!verify || !person) return refused('302');
    const personalId = String(body[verify.personalId]);
    const read = itemReader('Person', person, new Set(['fullName', 'dateOfBirth']));
    const key = parsePath(person.sources[0].key[0]);
    const items = (this.items.get(person.path) ?? []).filter((item) => valueAt(item, key) === personalId);
    const answer = read.read([personalId], items).get(personalId);
    const fields = answer?.outcome === 'FOUND' ? answer.records.map((record) => record.fields) : [];
    const values = fields.map(({ fullName, dateOfBirth }) =>
      [fullName, dateOfBirth].map((said) => (said && 'value' in said ? said.value : null)),
    );
    const agrees = values.some(
      ([name, date]) =>
        (name as { full?: string } | null)?.full === body[verify.fullName] && date === body[verify.dateOfBirth],
    );
    return agrees ? accepted({ [verify.personalId]: personalId, [verify.result]: true }) : refused('201');
  }
}

const accepted = (response: object) => ({ code: '000', status: 1, correlationId: 'sample', response });

export const refused = (code: string) => ({ code, status: 0, correlationId: 'sample', response: { MaLoi: 'SAMPLE' } });
