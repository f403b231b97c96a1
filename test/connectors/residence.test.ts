import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import residence from '../../connectors/residence/connector.ts';
import type { Connector, FailureCode, FieldAnswer, ReadAnswer } from '../../src/connect/contract.ts';
import { examples } from '../../src/demo/examples.ts';
import type { WrongAnswer } from '../../src/demo/residence-service/mode.ts';
import { type ResidenceService, startResidenceService } from '../../src/demo/residence-service/service.ts';
import type { EntityName } from '../../src/generated/model.ts';
import { failed } from '../connect/failed.ts';
import { call } from '../connect/small-register.ts';
import { smallPopulation } from './population.ts';

const { personalId, household, mother, father, children } = examples.clean;

describe('the connector of residence', () => {
  let service: ResidenceService;
  let connector: Connector;
  const token: string = randomUUID();
  const connectTo = (url: string, bearer = token) => residence.create({ url, settings: { RESIDENCE_TOKEN: bearer } });

  beforeAll(async () => {
    const { residence: databaseUrl } = await smallPopulation();
    service = await startResidenceService({ databaseUrl, token });
    connector = connectTo(service.url);
  });
  afterAll(async () => {
    await connector.close();
    await service.stop();
  });

  const read = (entity: EntityName, keys: readonly string[], fields: readonly string[]) =>
    connector.read({ entity, keys, fields }, call());

  it('reads a person whole', async () => {
    const fields = Object.keys(residence.declaration.entities.Person?.fields ?? {});
    const [answer] = await read('Person', [personalId], fields);
    const [record] = answer?.outcome === 'FOUND' ? answer.records : [];
    expect(record).toMatchObject({ source: 'population', ref: `population/${personalId}`, linkedBy: 'PID' });
    expect(record?.recordedAt).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
    expect(record?.fields).toMatchObject({
      personalId: { value: personalId },
      fullName: { value: { full: 'Trần Thị Thu Hà', family: 'Trần', given: 'Hà' } },
      dateOfBirth: { raw: '1990-03-14', value: '1990-03-14' },
      sex: { raw: 'Nữ', value: 'FEMALE' },
      lifeStatus: { value: 'ALIVE' },
      dateOfDeath: { state: 'EMPTY', raw: null },
      mother: { value: { entity: 'Person', key: mother } },
      father: { value: { entity: 'Person', key: father } },
      household: { value: { entity: 'Household', key: household } },
      residence: { state: 'VALUE', value: { province: { system: 'admin-unit-2025' } } },
      permanentResidence: { state: 'VALUE' },
    });
    expect(keysIn(record?.fields.children)).toEqual([...children].sort());
  });

  it('reads a household, and its present members by keys of three parts', async () => {
    const [answer] = await read('Household', [household], ['householdNumber', 'address', 'head', 'members']);
    const [record] = answer?.outcome === 'FOUND' ? answer.records : [];
    expect(record?.fields).toMatchObject({ householdNumber: { value: household }, address: { state: 'VALUE' } });
    const members = keysIn(record?.fields.members);
    const own = members.findIndex((key) => key.startsWith(`${household}/${personalId}/`));
    const before = service.calls();
    const strangers = [`${household}/${personalId}/1800`, `${household}/${personalId}`, household, 'CT0/0/0'];
    const answers = await read('HouseholdMember', [...members, ...strangers], ['person', 'relationToHead', 'since']);
    expect(service.calls() - before).toBe(1);
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      ...members.map(() => 'FOUND'),
      ...strangers.map(() => 'NOT_FOUND'),
    ]);
    const heads = answers.filter((each) => relation(each) === '01');
    expect(heads).toHaveLength(1);
    expect(answers[own]).toMatchObject({ records: [{ fields: { person: { value: { key: personalId } } } }] });
  });

  it('knows a membership by one key from the household and from the person, past ones too', async () => {
    const [answer] = await read('Person', [personalId], ['householdMemberships']);
    const memberships = keysIn(fieldOf(answer, 'householdMemberships'));
    const [past, present] = [memberships.find((key) => !key.startsWith(household)), `${household}/${personalId}/`];
    expect(memberships).toHaveLength(2);
    expect(memberships.some((key) => key.startsWith(present))).toBe(true);
    const found = await read('HouseholdMember', memberships, ['household', 'person', 'since', 'until']);
    for (const [at, key] of memberships.entries()) {
      const [of, person, since] = key.split('/');
      expect(fieldOf(found[at], 'household')).toMatchObject({ value: { entity: 'Household', key: of } });
      expect(fieldOf(found[at], 'person')).toMatchObject({ value: { key: person } });
      expect(fieldOf(found[at], 'since')).toMatchObject({ value: since });
      expect(fieldOf(found[at], 'until')?.state).toBe(key === past ? 'VALUE' : 'EMPTY');
    }
  });

  it('reads the stays of three lists, each from its own', async () => {
    const before = service.calls();
    const [answer] = await read('Person', [personalId], ['residences']);
    const records = answer?.outcome === 'FOUND' ? answer.records : [];
    expect(records.map(({ source }) => source)).toEqual(['permanent-stays', 'temporary-stays', 'current-abode']);
    const keys = records.flatMap(({ fields }) => keysIn(fields.residences));
    expect(keys.filter((key) => key.startsWith(`${personalId}/ThuongTru/`))).toHaveLength(2);
    expect(keys.filter((key) => key.startsWith(`${personalId}/NoiOHienTai/`))).toHaveLength(1);
    const strangers = [`${personalId}/ThuongTru/1800`, `${personalId}/TamTru`, personalId, '000000000000/TamTru/2000'];
    const fields = ['kind', 'address', 'since', 'until', 'registeredUntil', 'endReason'];
    const stays = await read('Residence', [...keys, ...strangers], fields);
    expect(service.calls() - before).toBe(2);
    const kinds = { ThuongTru: 'PERMANENT', TamTru: 'TEMPORARY', NoiOHienTai: 'CURRENT' };
    for (const [at, key] of keys.entries()) {
      const [, list, since] = key.split('/') as [string, keyof typeof kinds, string];
      expect(fieldOf(stays[at], 'kind')).toEqual({ state: 'VALUE', raw: list, value: kinds[list] });
      expect(fieldOf(stays[at], 'since')).toMatchObject({ value: since });
    }
    expect(stays.slice(keys.length)).toEqual(strangers.map(() => ({ outcome: 'NOT_FOUND' })));
    // Only temporary stays are registered for a term.
    expect(await read('Residence', keys.slice(0, 1), ['registeredUntil'])).toEqual([{ outcome: 'NOT_FOUND' }]);
  });

  it('verifies a number, a name and a date together', async () => {
    const verify = (fullName: string, dateOfBirth: string) =>
      connector.verify?.({ personalId, fullName, dateOfBirth }, call());
    expect(await verify('Trần Thị Thu Hà', '1990-03-14')).toEqual({ outcome: 'VERIFIED' });
    expect(await verify('Trần Thị Thu Hà', '1990')).toEqual({ outcome: 'VERIFIED' });
    expect(await verify('Trần Thị Thu Ha', '1990-03-14')).toEqual({ outcome: 'NOT_VERIFIED' });
    expect(await verify('Trần Thị Thu Hà', '1990-03-15')).toEqual({ outcome: 'NOT_VERIFIED' });
    expect(await verify('Trần Thị Thu Hà', '1990-03')).toEqual({ outcome: 'FAILED', code: 'NOT_SUPPORTED' });
  });

  it('is not let in without the right token', async () => {
    const stranger = connectTo(service.url, 'another');
    const request = { entity: 'Person', keys: [personalId], fields: ['sex'] } as const;
    expect(await stranger.read(request, call())).toEqual(failed(1, 'BAD_CONFIG'));
    expect(await stranger.ping(call())).toEqual({ ok: false, code: 'BAD_CONFIG' });
    await stranger.close();
  });

  const wrong: readonly [WrongAnswer, FailureCode][] = [
    ['garbage', 'MALFORMED'],
    ['truncated', 'MALFORMED'],
    ['error', 'REJECTED'],
  ];
  it.each(wrong)('answers %s with a code and recovers', async (how, code) => {
    await service.set({ mode: 'wrong', how });
    expect(await read('Person', [personalId], ['sex'])).toEqual(failed(1, code));
    await service.set({ mode: 'up' });
    expect((await read('Person', [personalId], ['sex']))[0]?.outcome).toBe('FOUND');
  });

  it('finds values of other types unreadable, and the person still found', async () => {
    await service.set({ mode: 'wrong', how: 'types' });
    const [answer] = await read('Person', [personalId], ['sex', 'dateOfBirth', 'personalId']);
    await service.set({ mode: 'up' });
    expect(answer).toMatchObject({
      records: [
        {
          fields: {
            sex: { state: 'UNREADABLE' },
            dateOfBirth: { state: 'UNREADABLE' },
            personalId: { state: 'VALUE' },
          },
        },
      ],
    });
  });

  it('comes back with the service, on the same connections or new ones', async () => {
    await service.set({ mode: 'down' });
    expect(await read('Person', [personalId], ['sex'])).toEqual(failed(1, 'UNREACHABLE'));
    await service.set({ mode: 'up' });
    expect((await read('Person', [personalId], ['sex']))[0]?.outcome).toBe('FOUND');
  });
});

function keysIn(set: FieldAnswer | readonly FieldAnswer[] | undefined): string[] {
  const items = (Array.isArray(set) ? set : []) as readonly FieldAnswer[];
  return items.map((each) => (each.state === 'VALUE' ? (each.value as { key: string }).key : '')).sort();
}

function fieldOf(answer: ReadAnswer | undefined, field: string): FieldAnswer | undefined {
  const said = answer?.outcome === 'FOUND' ? answer.records[0]?.fields[field] : undefined;
  return said as FieldAnswer | undefined;
}

function relation(answer: ReadAnswer): string | null {
  const said = answer.outcome === 'FOUND' ? answer.records[0]?.fields.relationToHead : undefined;
  return said && 'value' in said ? (said.value as { code: string }).code : null;
}
