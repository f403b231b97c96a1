import { createHash } from 'node:crypto';
import { examples } from '../../src/demo/examples.ts';
import { type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import { type City, openCity } from '../support/city.ts';

/** A small city behind a hub on a port, as a front end meets it. */
export interface ServedCity {
  /** Address of `/graphql`. */
  readonly url: string;
  /** What a client sends with each request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly city: City;
  /** What the hub answers without any client between; throws if it is not an answer. */
  plainly(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** `fetch` for a client, which counts. */
  readonly fetch: typeof fetch;
  /** Requests of the client so far. */
  requests(): number;
  close(): Promise<void>;
}

/** Three people with a story of their own. */
export const people: readonly string[] = Object.values(examples).map(({ personalId }) => personalId);

export async function serveCity(): Promise<ServedCity> {
  const city = await openCity(50);
  const hub: HubUnderTest = await startHub(city.hub().graph);
  let requests = 0;
  return {
    url: `${hub.url}/graphql`,
    headers: { authorization: `Bearer ${await hub.token()}`, 'lienthong-procedure': '1.001193' },
    city,
    async plainly(query, variables) {
      const { json } = await hub.post({ query, variables });
      if (json.errors !== undefined || json.data === undefined) throw new Error(JSON.stringify(json));
      return json.data;
    },
    fetch(...request) {
      requests++;
      return fetch(...request);
    },
    requests: () => requests,
    async close() {
      await hub.server.close();
      await city.close();
    },
  };
}

const asked = new Set(['retrievedAt', 'requestId', '__typename']);

/** A fingerprint of an answer or of what a client shows of it, without what each request has anew or a client adds. */
export function whole(shown: unknown): string {
  const text = JSON.stringify(shown, (name, value: unknown) => {
    if (asked.has(name)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(text).digest('hex');
}
