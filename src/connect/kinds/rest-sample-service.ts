import { randomBytes } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';
import { itemReader } from './item-records.ts';
import { at, elements, parsePath, valueAt } from './json-path.ts';
import { isObject } from './lgsp.ts';
import type { Paging } from './paging.ts';
import type { RestEntity, RestMapping } from './rest.ts';
import type { Item, SampledEntity } from './sample-items.ts';
import { type Asked, type Reply, SampleServer } from './sample-server.ts';
import { wrap } from './unwrap.ts';

export const restEntities = (mapping: RestMapping) =>
  Object.entries(mapping.entities) as unknown as readonly (readonly [EntityName, RestEntity<EntityName>])[];

export const sampledOf = (mapping: RestMapping): readonly SampledEntity[] =>
  restEntities(mapping).map(([entity, of]) => ({ entity, of, place: of.path }));

/** A service that speaks what a mapping declares: the provincial platforms' envelope over made-up items. */
export class SampleService extends SampleServer {
  readonly mapping: RestMapping;
  readonly items: ReadonlyMap<string, Item[]>;
  /** The token that it takes; null for any. With `tokens` in the mapping, the secret of the client. */
  secret: string | null = null;
  /** Whether the hub is shut out: no token is taken, and none is given. */
  isShut = false;
  readonly #issued = new Set<string>();

  constructor(mapping: RestMapping, items: ReadonlyMap<string, Item[]>) {
    super();
    this.mapping = mapping;
    this.items = items;
  }

  protected reply({ path, authorization, text }: Asked): Reply {
    if (path === this.mapping.tokens?.path) return this.#token(authorization);
    const body: unknown = JSON.parse(text);
    return { text: JSON.stringify(this.#isKnown(authorization) ? this.answer(path, body) : refused('100')) };
  }

  #isKnown(authorization: string | undefined): boolean {
    if (this.isShut) return false;
    if (this.mapping.tokens) return this.#issued.has(authorization ?? '');
    return this.secret === null || authorization === `Bearer ${this.secret}`;
  }

  #token(authorization: string | undefined): Reply {
    const expected = Buffer.from(`${sampleClient}:${this.secret}`).toString('base64');
    if (authorization !== `Basic ${expected}` || this.isShut)
      return { status: 401, text: '{"error":"invalid_client"}' };
    const token = `${this.secret}.${randomBytes(6).toString('hex')}`;
    this.#issued.add(`Bearer ${token}`);
    return { text: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 3600 }) };
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
    const found = (this.items.get(path) ?? []).filter((item) => keys.includes(valueAt(item, key)));
    const [items, more] = of.paging ? pageOf(of.paging, found, body) : [found, {}];
    return accepted(inAnswer(of, items, more));
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

/** The client that a sample's connector is told to be. */
export const sampleClient = 'lienthong';

/** What stands around the items, as far as the mapping leads into it. */
function inAnswer({ items: path, wrapped, verdict }: RestEntity<EntityName>, items: readonly unknown[], more: object) {
  const document: Record<string, unknown> = { ...more };
  const set = (names: readonly string[], value: unknown) => {
    let here = document;
    for (const name of names.slice(0, -1)) {
      here[name] ??= {};
      here = here[name] as Record<string, unknown>;
    }
    here[names.at(-1) ?? ''] = value;
  };
  if (verdict) set(verdict.path.split('.'), verdict.fine[0]);
  set(path.split('.'), items);
  return wrapped ? wrap(document, wrapped) : document;
}

/** An answer with HTTP 200 that says it is none, as deep inside as the path has it. */
export function inError(mapping: RestMapping, path: string): unknown {
  const of = restEntities(mapping).find(([, each]) => each.path === path)?.[1];
  if (!of?.verdict) return refused('200');
  return accepted(inAnswer({ ...of, verdict: { ...of.verdict, fine: ['no such code'] } }, [], {}));
}

function pageOf(paging: Paging, found: readonly Item[], body: Readonly<Record<string, unknown>>) {
  if (paging.by === 'NUMBER') {
    const [page, size] = [Number(body[paging.page]), Number(body[paging.size])];
    return [found.slice((page - 1) * size, page * size), { [paging.total]: found.length }] as const;
  }
  const from = Number(body[paging.cursor] ?? 0);
  const next = from + 5 < found.length ? String(from + 5) : null;
  return [found.slice(from, from + 5), { [paging.next]: next }] as const;
}

const accepted = (response: object) => ({ code: '000', status: 1, correlationId: 'sample', response });

export const refused = (code: string) => ({ code, status: 0, correlationId: 'sample', response: { MaLoi: 'SAMPLE' } });
