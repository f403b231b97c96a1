import { documents, type Query, type QueryName } from './queries.ts';
import { table } from './table.ts';
import type { RunningVariant } from './variant.ts';

/** The work whose memory is looked at: short requests, and ones that lead through many objects. */
const kinds: readonly QueryName[] = ['Q1', 'Q3'];
/** Requests under way at one time. */
const CONCURRENCY = 8;

/** Heap in use after some requests, or after some documents. */
export interface HeapPoint {
  readonly after: number;
  readonly bytes: number;
}

/** Asks the queries in turn; the heap after each `every` requests. */
export async function heapOverRequests(
  variant: RunningVariant,
  all: readonly Query[],
  requests: number,
  every: number,
  onProgress: (done: number) => void = () => {},
): Promise<readonly HeapPoint[]> {
  const queries = all.filter(({ name }) => kinds.includes(name));
  const points: HeapPoint[] = [];
  for (let done = 0; done < requests; done += every) {
    await each(every, async (at) => {
      const query = queries[at % queries.length] as Query;
      const variables = query.variables[Math.floor((done + at) / queries.length) % query.variables.length];
      await variant.ask(query, variables ?? {});
    });
    points.push({ after: done + every, bytes: await variant.heap() });
    onProgress(done + every);
  }
  return points;
}

/** Asks ever other documents, as large as `copies` of a family; the heap after each of the counts. */
export async function heapOverDocuments(
  variant: RunningVariant,
  all: readonly Query[],
  counts: readonly number[],
  copies: number,
  onProgress: (done: number) => void = () => {},
): Promise<readonly HeapPoint[]> {
  const family = all.find(({ name }) => name === 'Q3') as Query;
  const points: HeapPoint[] = [];
  let done = 0;
  for (const count of counts) {
    const from = done;
    await each(count - from, async (at) => {
      const document = distinctDocument(from + at, copies);
      await variant.ask({ ...family, document }, family.variables[at % family.variables.length] ?? {});
    });
    done = count;
    points.push({ after: count, bytes: await variant.heap() });
    onProgress(count);
  }
  return points;
}

/** A document like Q3, the family under so many names; no two numbers give the same. */
export function distinctDocument(number: number, copies: number): string {
  const family = documents.Q3;
  const selection = family.slice(family.indexOf('person('), family.lastIndexOf('}'));
  const parts = Array.from({ length: copies }, (_, at) => `document${number}_${at}: ${selection}`);
  return `query Q3($id: PersonalId!) { ${parts.join('\n')} }`;
}

/** Runs it `count` times, a few at a time. */
async function each(count: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, count) }, worker));
}

/** Bytes that the heap grows for each request, by least squares over the last half of the points. */
export function growthPerRequest(points: readonly HeapPoint[]): number {
  const last = points.slice(Math.floor(points.length / 2));
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const [x, y] = [mean(last.map(({ after }) => after)), mean(last.map(({ bytes }) => bytes))];
  const covariance = mean(last.map(({ after, bytes }) => (after - x) * (bytes - y)));
  return covariance / mean(last.map(({ after }) => (after - x) ** 2));
}

/** Most bytes that the heap may grow over the last half of the requests; what one keeps by mistake is tens of kilobytes. */
const MOST_OF_LAST_REQUESTS = 2_000_000;
/** Most that the last half of the documents may add, as a share of what all documents before have added. */
export const MOST_OF_LAST_HALF = 0.25;

/** Of the family in one document: so large that Apollo's document store, of 30 MB, is full after a thousand. */
const COPIES = 3;

/** How much is asked; of the documents the last count is twice the one before. */
export interface MemoryRun {
  readonly requests: number;
  readonly documents: readonly number[];
}

/** Requests, and then distinct documents. @throws if memory grows with either */
export async function memory(
  variant: RunningVariant,
  queries: readonly Query[],
  { requests: total, documents }: MemoryRun,
  onProgress: (done: number, total: number) => void,
): Promise<string> {
  const requests = await heapOverRequests(variant, queries, total, total / 10, (done) => onProgress(done, total));
  const growth = growthPerRequest(requests);
  const most = MOST_OF_LAST_REQUESTS / (total / 2);
  const before = requests.at(-1)?.bytes ?? 0;
  const byDocuments = await heapOverDocuments(variant, queries, documents, COPIES, (done) =>
    onProgress(done, documents.at(-1) ?? done),
  );
  const share = shareOfLastHalf(before, byDocuments);
  const rows = (points: readonly HeapPoint[]) =>
    points.map(({ after, bytes }) => [String(after), `${(bytes / 2 ** 20).toFixed(1)} MB`]);
  const text = [
    '### Heap in use after a collection',
    table(['requests', 'heap'], rows(requests)),
    `Growth over the last half: ${growth.toFixed(1)} bytes per request; at most ${most}.`,
    table(['distinct documents', 'heap'], rows(byDocuments)),
    `Added by the last half of the documents, of what the first half added: ${(100 * share).toFixed(0)} %; at most ${100 * MOST_OF_LAST_HALF} %.`,
  ].join('\n\n');
  if (growth > most || share > MOST_OF_LAST_HALF) throw new Error(`Memory is not flat.\n\n${text}`);
  return text;
}

/** What the last count of documents, twice the one before, has added to the heap for what all before had added. */
export function shareOfLastHalf(before: number, points: readonly HeapPoint[]): number {
  const [half, whole] = points.slice(-2).map(({ bytes }) => bytes) as [number, number];
  return (whole - half) / Math.max(half - before, 1);
}
