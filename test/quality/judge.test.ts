import { describe, expect, it } from 'vitest';
import { model } from '../../src/generated/model.ts';
import type { Claim } from '../../src/quality/claim.ts';
import { compare } from '../../src/quality/compare/compare.ts';
import { EntityJudge } from '../../src/quality/judge.ts';
import { confirmedFact } from '../../src/quality/reliability/confirmed-fact.ts';
import { Reliability } from '../../src/quality/reliability/reliability.ts';
import { unplaced } from './unplaced.ts';

const now = new Date('2026-11-22T07:00:00Z');
const pid = '000090123456';
const authorities: Record<string, number> = { civil: 1, residence: 2, health: 3 };

let serial = 0;
function claim(register: string, over: Partial<Claim> = {}): Claim {
  serial += 1;
  const value = over.value ?? null;
  return {
    register,
    group: register,
    authority: authorities[register] ?? 9,
    source: 'records',
    kind: 'RECORD',
    corrects: null,
    recordRef: `${register}/${serial}`,
    recordedAt: '2020-01-01T00:00:00Z',
    retrievedAt: now.toISOString(),
    servedFrom: 'REGISTER',
    requestId: `r-${register}`,
    linkedBy: 'PID',
    subject: true,
    exhaustive: true,
    once: false,
    raw: value === null ? null : String(value),
    value,
    absence: value === null ? 'MISSING' : null,
    failure: null,
    ...over,
  };
}
const says = (register: string, value: unknown, over: Partial<Claim> = {}) => claim(register, { value, ...over });
const absent = (register: string, absence: Claim['absence'], over: Partial<Claim> = {}) =>
  claim(register, { absence, source: null, recordRef: null, recordedAt: null, ...over });
const down = (register: string) => absent(register, 'SOURCE_UNAVAILABLE', { failure: 'UNREACHABLE' });

function judge(claims: Record<string, readonly Claim[]>, reliability = new Reliability([])): EntityJudge {
  const title = (id: string) => ({ vi: `Nguồn ${id}`, en: `Register ${id}` });
  return new EntityJudge({ name: 'Person', key: pid, fields: model.Person.fields }, (field) => claims[field] ?? [], {
    now,
    title,
    reliability,
  });
}
const birth = (...claims: Claim[]) => judge({ dateOfBirth: claims }).value('dateOfBirth');
const codes = (fact: { reasons: readonly { code: string }[] }) => fact.reasons.map((reason) => reason.code);
const child = (key: string) => ({ entity: 'Person', key });

describe('the value served', () => {
  it('is that of first authority, whatever the majority says', () => {
    const fact = birth(says('health', '1990-05-13'), says('residence', '1990-05-13'), says('civil', '1990-05-12'));
    expect(fact).toMatchObject({ value: '1990-05-12', completeness: 'PRESENT', accuracy: 'CONFLICTING' });
    expect(fact.claims.map((each) => each.register)).toEqual(['civil', 'residence', 'health']);
    expect(fact.probabilityWrong).toBeCloseTo(2 / 3);
  });

  it('is never sharpened by a lower register', () => {
    const fact = birth(says('civil', '1990'), says('residence', '1990-05-12'));
    expect(fact).toMatchObject({ value: '1990', completeness: 'PARTIAL', accuracy: 'CORROBORATED' });
    expect(codes(fact)).toContain('MORE_PRECISE_ELSEWHERE');
  });

  it('is not corroborated as a whole by a register that is less precise', () => {
    const fact = birth(says('civil', '1990-05-12'), says('residence', '1990'));
    expect(fact).toMatchObject({
      value: '1990-05-12',
      completeness: 'PRESENT',
      accuracy: 'SINGLE_SOURCE',
      probabilityWrong: null,
    });
  });

  it('skips a claim that breaks a rule, and says so', () => {
    const fact = birth(says('civil', '2990-05-12'), says('residence', '1990-05-12'));
    expect(fact).toMatchObject({ value: '1990-05-12', completeness: 'PRESENT' });
    expect(fact.claims[0]).toMatchObject({ register: 'civil', outcome: 'INVALID' });
    expect(codes(fact)).toContain('DATE_IN_FUTURE');
  });

  it('is served as INVALID where nobody says anything better', () => {
    expect(birth(says('civil', '2990-05-12'))).toMatchObject({
      value: '2990-05-12',
      accuracy: 'INVALID',
      completeness: 'PRESENT',
    });
  });

  it('is the corrected one: what the correction replaced takes no part', () => {
    const fact = birth(
      says('civil', '1990-05-13', { recordedAt: '1990-06-01T00:00:00Z' }),
      says('civil', '1990-05-12', { kind: 'CORRECTION', source: 'corrections', recordedAt: '2021-03-01T00:00:00Z' }),
      says('residence', '1990-05-12'),
    );
    expect(fact).toMatchObject({ value: '1990-05-12', accuracy: 'CORROBORATED' });
    expect(fact.claims.map((each) => each.outcome)).toEqual(['SUPERSEDED', 'SERVED', 'AGREES']);
    expect(codes(fact)).toContain('CORRECTED');
  });
});

describe('a correction', () => {
  const record = (ref: string, value: string) =>
    says('civil', value, { recordRef: ref, recordedAt: '2024-01-01T00:00:00Z' });
  const correction = (corrects: string, value: string, day: string) =>
    says('civil', value, { kind: 'CORRECTION', corrects, recordedAt: `${day}T00:00:00Z` });

  it('replaces the record that it names, though that was written again since', () => {
    const fact = birth(
      record('b/1', '1990-05-13'),
      correction('b/1', '1990-05-12', '2021-03-01'),
      says('residence', '1990-05-12'),
    );
    expect(fact).toMatchObject({ value: '1990-05-12', accuracy: 'CORROBORATED' });
    expect(fact.claims.map((each) => each.outcome)).toEqual(['SUPERSEDED', 'SERVED', 'AGREES']);
  });

  it('leaves a second record of the register standing, which then dissents', () => {
    const fact = birth(
      record('b/1', '1990-05-13'),
      record('b/2', '1990-05-13'),
      correction('b/1', '1991-08-20', '2021-03-01'),
    );
    expect(fact).toMatchObject({ value: '1991-08-20', accuracy: 'CONFLICTING' });
  });

  it('is replaced by a later one of the same record', () => {
    const fact = birth(correction('b/1', '1990-05-12', '2021-03-01'), correction('b/1', '1990-05-21', '2022-03-01'));
    expect(fact).toMatchObject({ value: '1990-05-21', accuracy: 'SINGLE_SOURCE' });
  });
});

describe('accuracy', () => {
  it('is CORROBORATED only by two independent registers, at the promised chance of error', () => {
    expect(birth(says('civil', '1990-05-12'), says('residence', '1990-05-12'))).toMatchObject({
      accuracy: 'CORROBORATED',
      basis: 'VOTE_SHARE',
      probabilityWrong: 0.05,
    });
    expect(birth(says('civil', '1990-05-12'), says('civil', '1990-05-12'))).toMatchObject({
      accuracy: 'SINGLE_SOURCE',
      basis: 'RULE',
    });
    expect(birth(says('civil', '1990-05-12'), says('residence', '1990-05-12', { group: 'civil' })).accuracy).toBe(
      'SINGLE_SOURCE',
    );
  });

  it('is CONFLICTING when two records of one register differ', () => {
    expect(birth(says('civil', '1990-05-12'), says('civil', '1991-07-30')).accuracy).toBe('CONFLICTING');
  });

  it('is CONFLICTING when one register alone dissents', () => {
    const fact = birth(says('civil', '1990-05-12'), says('residence', '1990-05-12'), says('health', '1984-01-30'));
    expect(fact.accuracy).toBe('CONFLICTING');
    expect(fact.probabilityWrong).toBeCloseTo(1 / 3);
    expect(
      fact.reasons.find((reason) => reason.code === 'REGISTERS_DISAGREE')?.claims.map((each) => each.register),
    ).toContain('health');
  });

  it('puts INVALID before CONFLICTING: a death that the civil registry does not know', () => {
    const claims = {
      lifeStatus: [absent('civil', 'NO_RECORD'), says('residence', 'ALIVE'), says('health', 'DECEASED')],
      dateOfDeath: [absent('civil', 'NO_RECORD'), claim('residence'), says('health', '2026-03-01')],
    };
    const life = judge(claims).value('lifeStatus');
    expect(life).toMatchObject({ value: 'ALIVE', accuracy: 'INVALID' });
    expect(codes(life)).toContain('DEATH_NOT_REGISTERED');
    const death = judge(claims).value('dateOfDeath');
    expect(death).toMatchObject({ value: '2026-03-01', completeness: 'PRESENT', accuracy: 'CONFLICTING' });
    expect(death.claims.map((each) => each.absence)).toEqual(['NO_RECORD', 'NOT_APPLICABLE', null]);
  });
});

describe('an absence', () => {
  it('keeps its cause: the headline is the first in the order of the contract', () => {
    const order = [
      'WITHHELD',
      'SOURCE_UNAVAILABLE',
      'UNREADABLE',
      'NOT_COVERED',
      'NOT_IN_SCOPE',
      'MISSING',
      'NO_RECORD',
    ] as const;
    for (let i = 0; i + 1 < order.length; i += 1) {
      const fact = birth(absent('civil', order[i + 1] ?? null), absent('residence', order[i] ?? null));
      expect(fact).toMatchObject({
        value: null,
        completeness: order[i],
        accuracy: 'UNASSESSED',
        freshness: 'UNKNOWN',
        probabilityWrong: null,
      });
    }
  });

  it('is not a date of death of the living', () => {
    const fact = judge({
      lifeStatus: [says('residence', 'ALIVE')],
      dateOfDeath: [absent('civil', 'NO_RECORD'), claim('residence'), absent('health', 'NO_RECORD')],
    }).value('dateOfDeath');
    expect(fact).toMatchObject({ value: null, completeness: 'NOT_APPLICABLE', accuracy: 'UNASSESSED' });
  });

  it('is what a sentinel stands for', () => {
    const fact = birth(claim('civil', { raw: 'Không có thông tin', absence: 'UNREADABLE' }));
    expect(fact).toMatchObject({ completeness: 'MISSING', value: null });
    expect(codes(fact)).toContain('SENTINEL');
  });

  it('of the authority leaves the value of the next, with the reason', () => {
    const fact = birth(down('civil'), says('residence', '1990-05-12'));
    expect(fact).toMatchObject({ value: '1990-05-12', completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
    const reason = fact.reasons.find(({ code }) => code === 'AUTHORITY_UNAVAILABLE');
    expect(reason?.text.vi).toContain('Nguồn civil');
    expect(reason?.text.en).toContain('Register civil');
  });
});

describe('a set', () => {
  const children = (...claims: Claim[]) => judge({ children: claims }).set('children');

  it('of none is PRESENT only when every register answered', () => {
    expect(children(absent('civil', 'NO_RECORD'), claim('residence'))).toMatchObject({
      items: [],
      completeness: 'PRESENT',
      accuracy: 'CORROBORATED',
    });
    expect(children(absent('civil', 'NO_RECORD'), down('residence'))).toMatchObject({
      items: [],
      completeness: 'PARTIAL',
    });
    expect(children(absent('civil', 'NOT_COVERED'), claim('residence'))).toMatchObject({
      items: [],
      completeness: 'PARTIAL',
    });
    expect(children(down('civil'), down('residence'))).toMatchObject({
      completeness: 'SOURCE_UNAVAILABLE',
      accuracy: 'UNASSESSED',
    });
  });

  it('says of each item whether its membership is agreed', () => {
    const set = children(says('civil', child('1')), says('residence', child('1')), says('residence', child('2')));
    expect(set.items.map((item) => item.accuracy)).toEqual(['CORROBORATED', 'CONFLICTING']);
    expect(set).toMatchObject({ completeness: 'PRESENT', accuracy: 'CONFLICTING' });
    expect(codes(set)).toContain('SET_DIFFERS');
  });

  it('is PARTIAL where a record has an item that it cannot name', () => {
    const nameless = claim('civil', { subject: false });
    expect(children(nameless, claim('residence'))).toMatchObject({ items: [], completeness: 'PARTIAL' });
    expect(children(nameless, says('residence', child('1'))).items[0]).toMatchObject({ accuracy: 'SINGLE_SOURCE' });
  });

  it('is PARTIAL where a register names some and does not cover the rest', () => {
    const set = children(says('civil', child('1')), absent('civil', 'NOT_COVERED'), says('residence', child('2')));
    expect(set).toMatchObject({ completeness: 'PARTIAL' });
    expect(set.items.map((item) => item.accuracy)).toEqual(['CONFLICTING', 'SINGLE_SOURCE']);
  });

  it('is neither denied nor supported by a register that has only part of the country and names nothing', () => {
    const local = absent('civil', 'NO_RECORD', { exhaustive: false });
    const set = children(local, says('residence', child('1')));
    expect(set.items[0]).toMatchObject({ accuracy: 'SINGLE_SOURCE' });
    expect(set).toMatchObject({ completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
    expect(children(local)).toMatchObject({ items: [], completeness: 'PARTIAL', accuracy: 'SINGLE_SOURCE' });
    expect(children(local, claim('residence'))).toMatchObject({
      items: [],
      completeness: 'PRESENT',
      accuracy: 'SINGLE_SOURCE',
    });
  });

  it('is not corroborated by registers that other facts showed to be wrong together', () => {
    const together = ['civil', 'residence'].map((register) => ({ register, group: register, value: '1990-05-12' }));
    const confirmed = Array.from({ length: 12 }, (_, at) =>
      confirmedFact(
        { entity: `p${at}`, field: 'Person.dateOfBirth', truth: at < 3 ? '1960-01-02' : '1990-05-12' },
        together,
        (left, right) => compare('PartialDate', left, right),
      ),
    );
    const named = { children: [says('civil', child('1')), says('residence', child('1'))] };
    expect(judge(named).set('children').items[0]).toMatchObject({ accuracy: 'CORROBORATED' });
    const taught = judge(named, new Reliability(confirmed)).set('children');
    expect(taught).toMatchObject({ accuracy: 'SINGLE_SOURCE' });
    expect(taught.items[0]).toMatchObject({ accuracy: 'SINGLE_SOURCE' });
  });

  it('has claims of another field that contradict it in its evidence, told as such, and is judged without them', () => {
    const card = says('health', { entity: 'HealthInsuranceCard', key: 'GD4790000000012/20260101' });
    const insured = (number: string) => [says('insurance', { entity: 'SocialInsurance', key: number })];
    const set = judge({ healthInsurance: [card], socialInsurance: insured('0000000021') }).set('healthInsurance');
    const beside = { register: 'insurance', about: 'Person.socialInsurance' };
    expect(set.claims).toMatchObject([
      { register: 'health', outcome: 'SERVED' },
      { ...beside, outcome: 'CONFLICTS' },
    ]);
    expect(set.reasons).toMatchObject([
      { code: 'INSURANCE_NUMBER_ELSEWHERE', claims: [{ register: 'health' }, beside] },
    ]);
    expect(set.items).toMatchObject([{ accuracy: 'SINGLE_SOURCE', claims: [{ register: 'health' }] }]);
    const alike = judge({ healthInsurance: [card], socialInsurance: insured('0000000012') }).set('healthInsurance');
    expect(alike).toMatchObject({ reasons: [], claims: [{ register: 'health' }] });
  });

  it('does not dissent where a register could not be asked', () => {
    const set = children(says('civil', child('1')), down('residence'));
    expect(set.items[0]).toMatchObject({ accuracy: 'SINGLE_SOURCE' });
    expect(set.completeness).toBe('PARTIAL');
  });
});

describe('freshness', () => {
  const residence = (recordedAt: string | null) =>
    judge({
      residence: [
        says('residence', { ...unplaced, text: 'Số 1', province: null, ward: null, detail: null }, { recordedAt }),
      ],
    }).value('residence').freshness;

  it('follows the half-life of the field', () => {
    expect(residence('2025-01-01T00:00:00Z')).toBe('CURRENT');
    expect(residence('2005-01-01T00:00:00Z')).toBe('STALE');
    expect(residence(null)).toBe('UNKNOWN');
    expect(birth(says('civil', '1990-05-12', { recordedAt: '1990-06-01T00:00:00Z' })).freshness).toBe('CURRENT');
  });
});
