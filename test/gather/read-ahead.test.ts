import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connector } from '../../src/connect/contract.ts';
import { examples } from '../../src/demo/examples.ts';
import { type City, openCity } from '../support/city.ts';

/** What is compared here is what was read, not how fast. */
const deadlines = { operationMs: 60_000, registerMs: 60_000 };
let city: City;
beforeAll(async () => {
  city = await openCity(100);
});
afterAll(() => city.close());

/** A register that tells what it was asked: in which way, and about what. */
function overheard(connector: Connector, calls: string[]): Connector {
  const { id } = connector.declaration;
  const { read, follow } = connector;
  return {
    ...connector,
    read(request, call) {
      calls.push(`${id} reads ${request.entity}`);
      return read(request, call);
    },
    ...(follow && {
      follow(request, call) {
        calls.push(`${id} follows ${request.entity}`);
        return follow(request, call);
      },
    }),
  };
}

const query = `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) {
  fullName { text }
  healthInsurance { items { value { cardNumber { value } validFrom { value } } } }
  birthRegistrations { items { value { registrationNumber { value } mother { value { name { full } } } } } }
} }`;

it('what a register links to by itself is read with what links to it, and not again', async () => {
  const calls: string[] = [];
  const connectors = city.connectors().map((each) => overheard(each, calls));
  const ids = Object.values(examples).map(({ personalId }) => personalId);
  const { data } = await city.hub([], { connectors, deadlines }).ask(query, { ids });
  const cards = data.persons.flatMap((each: { healthInsurance: { items: unknown[] } }) => each.healthInsurance.items);
  expect(cards.length).toBeGreaterThan(2);
  expect(calls.filter((call) => /follows|Card|Birth/.test(call)).sort()).toEqual([
    'civil-registry follows Person',
    'health follows Person',
  ]);
});

it('what did not come along is read at its level', async () => {
  const calls: string[] = [];
  const withoutCards = (each: Connector): Connector => ({
    ...each,
    ...(each.follow && {
      follow: async (request, call) => {
        const all = await each.follow?.(request, call);
        const [first] = request.follow.flatMap(({ entity }) => (entity === 'HealthInsuranceCard' ? entity : []));
        const followed = all?.followed.map(({ follow, answers }) => ({
          follow,
          answers: first ? new Map([...answers].slice(1)) : answers,
        }));
        return { answers: all?.answers ?? [], followed: followed ?? [] };
      },
    }),
  });
  const ids = Object.values(examples).map(({ personalId }) => personalId);
  const connectors = city.connectors().map((each) => overheard(withoutCards(each), calls));
  const { data } = await city.hub([], { connectors, deadlines }).ask(query, { ids });
  expect(calls.filter((call) => call.includes('Card'))).toEqual(['health reads HealthInsuranceCard']);
  expect(data).toEqual((await city.hub([], { deadlines }).ask(query, { ids })).data);
});
