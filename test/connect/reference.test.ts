import { describe, expect, it } from 'vitest';
import { referenceConnector } from '../../src/connect/reference.ts';
import { call, declaration, mapping, pids, tables } from './small-register.ts';

const connector = referenceConnector(declaration, mapping, tables);

describe('the reference connector', () => {
  const records = async (key: string, ...fields: string[]) => {
    const [answer] = await connector.read({ entity: 'Person', keys: [key], fields }, call());
    return answer?.outcome === 'FOUND' ? answer.records : [];
  };

  it('keeps two records of one key apart, and says where each is found', async () => {
    const found = await records(pids.unreadable, 'dateOfBirth', 'sex');
    expect(found.map(({ ref, fields }) => [ref, fields])).toEqual([
      ['birth/4', { dateOfBirth: { state: 'UNREADABLE', raw: '30.02.1985' }, sex: { state: 'UNREADABLE', raw: 'x' } }],
      ['birth/10', { dateOfBirth: { state: 'EMPTY', raw: '' }, sex: { state: 'EMPTY', raw: '3' } }],
    ]);
  });

  it('normalises the value and leaves raw as it was written', async () => {
    const [found] = await records(pids.unreadable, 'fullName');
    const name = found?.fields.fullName;
    expect(name).toMatchObject({
      state: 'VALUE',
      value: { full: 'Lê Hòa'.normalize('NFC'), given: 'Hòa'.normalize('NFC') },
    });
    expect(name).toMatchObject({ raw: `family=Lê; given=${'Hòa'.normalize('NFD')}` });
  });

  it('answers a mention as such, with one item for each record, an unknown child too', async () => {
    expect(await records(pids.mother, 'children')).toMatchObject([
      {
        source: 'births-of-children',
        subject: false,
        fields: { children: [{ state: 'VALUE', value: { entity: 'Person', key: pids.child } }] },
      },
      { subject: false, fields: { children: [{ state: 'EMPTY', raw: null }] } },
    ]);
  });

  it('takes a death from the existence of its record', async () => {
    expect(await records(pids.dead, 'lifeStatus')).toMatchObject([
      { ref: 'death/1', fields: { lifeStatus: { state: 'VALUE', raw: '1', value: 'DECEASED' } } },
    ]);
    expect(await records(pids.mother, 'lifeStatus')).toEqual([]);
  });

  it('reads a correction from the record as it then stood, the latest last', async () => {
    const [birth, ...corrections] = await records(pids.corrected, 'fullName', 'dateOfBirth');
    expect(birth).toMatchObject({ kind: 'RECORD', fields: { fullName: { value: { full: 'Le An' } } } });
    expect(corrections).toMatchObject([
      { ref: 'correction/6', recordedAt: null, fields: { fullName: { value: { full: 'Le Văn An' } } } },
      { recordedAt: '2010-03-01T00:00:00.000Z', fields: { dateOfBirth: { raw: '02.02.1985', value: '1985-02-02' } } },
      { recordedAt: '2021-03-02T00:00:00.000Z', fields: { fullName: { value: { full: 'Lê Văn An' } } } },
    ]);
    expect(corrections.every(({ kind, source }) => kind === 'CORRECTION' && source === 'corrections')).toBe(true);
    expect(await records(pids.corrected, 'sex')).toHaveLength(1);
  });

  it('finds an entity whose key has several parts', async () => {
    const keys = ['GD4790000000001/20260101', 'GD4790000000001/20270101', 'GD4790000000001'];
    const answers = await connector.read({ entity: 'HealthInsuranceCard', keys, fields: ['validFrom'] }, call());
    expect(answers.map(({ outcome }) => outcome)).toEqual(['FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(answers[0]).toMatchObject({ records: [{ fields: { validFrom: { value: '2026-01-01' } } }] });
  });
});
