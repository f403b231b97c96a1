import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import socialInsurance from '../../connectors/social-insurance/connector.ts';
import type { Connector, FailureCode } from '../../src/connect/contract.ts';
import { examples } from '../../src/demo/examples.ts';
import type { WrongAnswer } from '../../src/demo/residence-service/mode.ts';
import {
  type SocialInsuranceService,
  startSocialInsuranceService,
} from '../../src/demo/social-insurance-service/service.ts';
import type { EntityName } from '../../src/generated/model.ts';
import { failed } from '../connect/failed.ts';
import { call } from '../connect/small-register.ts';
import { smallPopulation } from './population.ts';

const { personalId } = examples.clean;
const client = { id: 'tests', secret: 'tests-secret' };

describe('the connector of social-insurance', () => {
  let service: SocialInsuranceService;
  let connector: Connector;
  const connectTo = (secret: string) =>
    socialInsurance.create({
      url: service.url,
      settings: { SOCIAL_INSURANCE_CLIENT_ID: client.id, SOCIAL_INSURANCE_CLIENT_SECRET: secret },
    });

  beforeAll(async () => {
    const { 'social-insurance': databaseUrl } = await smallPopulation();
    service = await startSocialInsuranceService({ databaseUrl, client });
    connector = connectTo(client.secret);
  });
  afterEach(() => service.set({ mode: 'up' }));
  afterAll(async () => {
    await connector.close();
    await service.stop();
  });

  const read = (entity: EntityName, keys: readonly string[], fields: readonly string[]) =>
    connector.read({ entity, keys, fields }, call());

  it('reads a person out of XML in JSON, and what the number leads to', async () => {
    const fields = ['personalId', 'fullName', 'dateOfBirth', 'sex', 'socialInsurance'];
    const [person] = await read('Person', [personalId], fields);
    const [record] = person?.outcome === 'FOUND' ? person.records : [];
    expect(record).toMatchObject({ source: 'participants', recordedAt: null, linkedBy: 'PID' });
    expect(record?.fields).toMatchObject({
      fullName: { value: { full: 'Trần Thị Thu Hà' } },
      dateOfBirth: { raw: 'ngaySinh=19900314; loaiNgaySinh=0', value: '1990-03-14' },
      sex: { raw: '2', value: 'FEMALE' },
    });
    const linked = record?.fields.socialInsurance as { readonly value: { readonly key: string } };
    const { key } = linked.value;
    const [insurance] = await read('SocialInsurance', [key], ['number', 'status', 'placeOfBirthRegistration']);
    expect(insurance?.outcome === 'FOUND' && insurance.records[0]?.fields).toMatchObject({
      number: { value: key },
      status: { value: 'PARTICIPATING' },
      placeOfBirthRegistration: { value: { ward: { system: 'admin-unit-2004' }, current: { resolution: 'EXACT' } } },
    });
  });

  it('gets one token for all who ask at once, and another when it is no longer taken', async () => {
    const before = service.calls('/token');
    service.expireTokens();
    const answers = await Promise.all(Array.from({ length: 8 }, () => read('Person', [personalId], ['sex'])));
    expect(answers.every(([answer]) => answer?.outcome === 'FOUND')).toBe(true);
    expect(service.calls('/token') - before).toBe(1);
  });

  it('says BAD_CONFIG to a secret that is not the right one, without asking twice for data', async () => {
    const stranger = connectTo('another-secret');
    const before = service.calls('/ngsp/BaoHiemXaHoi/TraCuuTheoSoDinhDanh');
    const answers = await stranger.read({ entity: 'Person', keys: [personalId], fields: ['sex'] }, call());
    expect(answers).toEqual(failed(1, 'BAD_CONFIG'));
    expect(service.calls('/ngsp/BaoHiemXaHoi/TraCuuTheoSoDinhDanh')).toBe(before);
    await stranger.close();
  });

  it.each<[WrongAnswer, FailureCode]>([
    ['garbage', 'MALFORMED'],
    ['truncated', 'MALFORMED'],
    ['types', 'MALFORMED'],
    ['error', 'REJECTED'],
  ])('takes a service that answers %s for %s', async (how, code) => {
    await read('Person', [personalId], ['sex']); // a token, before its giver answers wrongly, too
    await service.set({ mode: 'wrong', how });
    expect(await read('Person', [personalId], ['sex'])).toEqual(failed(1, code));
  });

  it('takes a key that the service behind does not take for that key alone', async () => {
    const answers = await read('Person', [personalId, "x' or '1'='1"], ['sex']);
    expect(answers.map((answer) => (answer.outcome === 'FAILED' ? answer.code : answer.outcome))).toEqual([
      'FOUND',
      'REJECTED',
    ]);
  });
});
