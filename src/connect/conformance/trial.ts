import { isDeepStrictEqual } from 'node:util';
import type { EntityName, Text } from '../../generated/model.ts';
import type { Call, Connector, ReadAnswer, ReadRequest, SourceRecord } from '../contract.ts';
import type { Example, Stand } from './sample.ts';
import type { Seeded } from './seeded.ts';
import type { Wire } from './wire.ts';

/** One thing that every connector must do. */
export interface Case {
  /** Stable: `batch-order`, `fault-black-hole`. */
  readonly id: string;
  readonly title: Text;
  /** Says why this connector cannot have it, from what it declares it can; null if it can. */
  skip?(trial: Trial): string | null;
  run(trial: Trial): Promise<void>;
}

/** What was asked, what was seen and what was expected, in words. */
export class Mismatch extends Error {
  readonly asked: string;
  readonly seen: string;
  readonly expected: string;
  constructor(asked: string, seen: string, expected: string) {
    super(`${asked}: saw ${seen}, expected ${expected}`);
    this.asked = asked;
    this.seen = seen;
    this.expected = expected;
  }
}

/** What a case has in its hands. */
export class Trial {
  readonly connector: Connector;
  readonly stand: Stand;
  readonly random: Seeded;
  /** Null for a source in this process. */
  readonly wire: Wire | null;
  readonly examples: readonly Example[];
  /** In the connector's address; it must not come out again. */
  readonly secret: string;
  /** How many things were held against what was expected. */
  checks = 0;

  constructor(parts: Pick<Trial, 'connector' | 'stand' | 'random' | 'wire' | 'examples' | 'secret'>) {
    this.connector = parts.connector;
    this.stand = parts.stand;
    this.random = parts.random;
    this.wire = parts.wire;
    this.examples = parts.examples;
    this.secret = parts.secret;
  }

  /** Entities of which the source holds something. */
  get entities(): readonly EntityName[] {
    const declared = Object.keys(this.connector.declaration.entities) as EntityName[];
    return declared.filter((entity) => this.keys(entity).length > 0);
  }
  keys(entity: EntityName): readonly string[] {
    return this.stand.keys[entity] ?? [];
  }
  fields(entity: EntityName): readonly string[] {
    return Object.keys(this.connector.declaration.entities[entity]?.fields ?? {});
  }
  /** The entity on which faults are tried: the person where there is one. */
  get main(): EntityName {
    const [first] = this.entities;
    if (!first)
      throw new Mismatch('the rows made up', 'none of an entity declared', 'some; give rows in sample/sample.ts');
    return this.entities.includes('Person') ? 'Person' : first;
  }

  read(request: ReadRequest, call: Call = aCall()): Promise<readonly ReadAnswer[]> {
    return this.connector.read(request, call);
  }

  /** What the connector answers and what the same rows in memory give are the same. */
  async agrees(request: ReadRequest, asked = words(request), milliseconds = 5_000): Promise<readonly ReadAnswer[]> {
    const [seen, expected] = await Promise.all([
      this.read(request, aCall(milliseconds)),
      this.stand.reference.read(request, aCall()),
    ]);
    for (const [at, key] of request.keys.entries()) {
      this.equal(
        `${asked}, answer ${at + 1} of ${request.keys.length} (key ${show(key)})`,
        plain(seen[at]),
        plain(expected[at]),
      );
    }
    this.equal(`${asked}: number of answers`, seen.length, request.keys.length);
    return seen;
  }

  equal(asked: string, seen: unknown, expected: unknown): void {
    this.checks += 1;
    if (isDeepStrictEqual(seen, expected)) return;
    const place = firstDifference(seen, expected);
    throw new Mismatch(place.path ? `${asked}, at ${place.path}` : asked, show(place.seen), show(place.expected));
  }

  /** `expected` in words. */
  that(condition: boolean, asked: string, seen: unknown, expected: string): void {
    this.checks += 1;
    if (!condition) throw new Mismatch(asked, show(seen), expected);
  }
}

let calls = 0;

/** A call with so many milliseconds left. */
export function aCall(milliseconds = 5_000, signal: AbortSignal = new AbortController().signal): Call {
  calls += 1;
  const purpose = { official: 'CB-KIEM-TRA', unit: 'H29.01', procedure: '1.001193', dossier: null };
  return { requestId: `conformance-${calls}`, purpose, signal, deadline: Date.now() + milliseconds };
}

/** A request as an integrator would say it. */
export function words({ entity, keys, fields, by }: ReadRequest): string {
  const what = fields.length > 0 ? fields.join(', ') : 'no field';
  return `read ${what} of ${keys.length} ${entity}${by ? ` by ${by}` : ''}`;
}

/** As data; the records of one source in one order, for which of two rows comes first is not promised. */
export function plain(answer: ReadAnswer | undefined): unknown {
  if (answer?.outcome !== 'FOUND') return answer;
  return { outcome: 'FOUND', records: plainRecords(answer.records) };
}

export function plainRecords(records: readonly SourceRecord[]): readonly unknown[] {
  const all = records.map((record) => ({
    source: record.source,
    ref: record.ref,
    subject: record.subject,
    kind: record.kind,
    corrects: record.corrects,
    recordedAt: record.recordedAt,
    linkedBy: record.linkedBy,
    fields: { ...record.fields },
    formerNumbers: record.formerNumbers && [...record.formerNumbers].sort((a, b) => (a.number < b.number ? -1 : 1)),
  }));
  const place = (record: (typeof all)[number]) => [record.source, record.ref, ...Object.keys(record.fields)].join();
  const written = all.filter(({ kind }) => kind === 'RECORD').sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return [...written, ...all.filter(({ kind }) => kind === 'CORRECTION')];
}

/** A thing as text that fits on a line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function firstDifference(
  seen: unknown,
  expected: unknown,
  path = '',
): { path: string; seen: unknown; expected: unknown } {
  if (isPlain(seen) && isPlain(expected)) {
    for (const name of new Set([...Object.keys(seen), ...Object.keys(expected)])) {
      const [a, b] = [(seen as Named)[name], (expected as Named)[name]];
      if (!isDeepStrictEqual(a, b)) return firstDifference(a, b, path ? `${path}.${name}` : name);
    }
  }
  return { path, seen, expected };
}
type Named = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown) => typeof value === 'object' && value !== null;
