import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapping } from '../../connectors/civil-registry/mapping.ts';
import type { Connector, Follow, FollowAnswer, FollowRequest, ReadAnswer } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import type { TableMapping } from '../../src/connect/mapping.ts';
import { examples } from '../../src/demo/examples.ts';
import { type City, openCity } from '../support/city.ts';
import { call } from './small-register.ts';

let city: City;
let registry: Connector;
let ids: string[];
beforeAll(async () => {
  city = await openCity(200);
  registry = city.connectors()[0] as Connector;
  const people = Object.values(examples);
  ids = people.flatMap(({ personalId, mother, spouse, children }) => [
    personalId,
    ...[mother, spouse, ...children].filter((id) => id !== null),
  ]);
});
afterAll(async () => {
  await registry.close();
  await city.close();
});

const parents: Follow = { field: 'child', entity: 'Person', fields: ['fullName'], follow: [] };
const births: Follow = {
  field: 'birthRegistrations',
  entity: 'BirthRegistration',
  fields: ['registrationNumber', 'fullName', 'mother'],
  follow: [],
};
const marriages: Follow = { ...births, field: 'marriages', entity: 'MarriageRegistration', fields: ['husband'] };
const children: Follow = {
  field: 'children',
  entity: 'Person',
  fields: ['fullName', 'sex', 'birthRegistrations'],
  follow: [births],
};
const request = { entity: 'Person', fields: ['fullName', 'birthRegistrations', 'marriages', 'children'] } as const;
const bring = (asked: FollowRequest, of = registry) => of.follow?.(asked, call()) as Promise<FollowAnswer>;
const plain = (answer: ReadAnswer | undefined) => JSON.parse(JSON.stringify(answer ?? null));

describe('what a register in a database brings along', () => {
  it('is what it answers when it is asked, corrections too; so is what it was asked for', async () => {
    const keys = [...ids, 'không ai', '000199999999'];
    const { answers, followed } = await bring({ ...request, keys, follow: [births, marriages, children] });
    expect(answers.map(plain)).toEqual((await registry.read({ ...request, keys }, call())).map(plain));
    expect(followed.map(({ follow }) => follow)).toEqual([births, marriages, children, births]);
    for (const { follow, answers } of followed) {
      const { entity, fields } = follow;
      const found = [...answers.keys()];
      expect(found.length, follow.field).toBeGreaterThan(0);
      const read = await registry.read({ entity, fields, keys: found }, call());
      expect(found.map((key) => plain(answers.get(key)))).toEqual(read.map(plain));
    }
    const linked = (answer: ReadAnswer) =>
      answer.outcome !== 'FOUND'
        ? []
        : answer.records.flatMap(({ fields }) =>
            [fields.birthRegistrations ?? []].flat().flatMap((said) => ('value' in said ? said.value : [])),
          );
    const keysOf = answers.flatMap(linked).map((link) => (link as { key: string }).key);
    expect([...(followed[0]?.answers.keys() ?? [])].sort()).toEqual([...new Set(keysOf)].sort());
  });

  it('is nothing with many keys, where links are written otherwise, and of what is not declared', async () => {
    const many = Array.from({ length: 101 }, (_, at) => String(at));
    const large = await bring({ ...request, keys: many, follow: [births] });
    expect(large.followed).toEqual([]);
    expect(large.answers).toHaveLength(101);
    const asked = { entity: 'BirthRegistration', keys: ['1'], fields: ['child'] } as const;
    expect((await bring({ ...asked, follow: [parents] })).followed).toEqual([]);
    const unknown: Follow = { ...births, fields: ['cardNumber'] };
    expect((await bring({ ...request, keys: ids, follow: [unknown] })).followed).toEqual([]);
    const refused = await bring({ ...request, fields: ['none'], keys: ids, follow: [births] });
    expect(refused.answers).toEqual(ids.map(() => ({ outcome: 'FAILED', code: 'NOT_SUPPORTED' })));
  });

  it('takes nothing along when what is linked to cannot be read, or nothing can', async () => {
    const asked = { ...request, keys: ids, follow: [births] };
    const [record] = mapping.BirthRegistration?.sources ?? [];
    const lost = { ...mapping, BirthRegistration: { findsByKey: true, sources: [{ ...record, table: 'nowhere' }] } };
    const without = sqlConnector(registry.declaration, lost as TableMapping, city.databases['civil-registry']);
    const { answers, followed } = await bring(asked, without);
    expect(answers.map(plain)).toEqual((await registry.read({ ...request, keys: ids }, call())).map(plain));
    expect(followed).toEqual([]);
    await without.close();
    const nowhere = sqlConnector(registry.declaration, mapping, 'postgresql://nobody@127.0.0.1:9/nothing');
    expect(await bring(asked, nowhere)).toEqual({
      answers: ids.map(() => ({ outcome: 'FAILED', code: 'UNREACHABLE' })),
      followed: [],
    });
    await nowhere.close();
  });
});
