import { describe, expect, it } from 'vitest';
import { type EntityName, model } from '../../src/generated/model.ts';
import type { Claim } from '../../src/quality/claim.ts';
import { EntityJudge } from '../../src/quality/judge.ts';
import { quote } from '../../src/quality/quote.ts';

const context = { now: new Date('2026-11-22T07:00:00Z'), title: (id: string) => ({ vi: `Nguồn ${id}`, en: id }) };
const authorities: Record<string, number> = { civil: 1, residence: 2, health: 3 };

function claim(register: string, recordRef: string, over: Partial<Claim>): Claim {
  return {
    register,
    group: register,
    authority: authorities[register] ?? 9,
    source: register === 'civil' ? 'births' : 'records',
    kind: 'RECORD',
    corrects: null,
    recordRef,
    recordedAt: '2020-01-01T00:00:00Z',
    retrievedAt: '2026-11-22T07:00:00Z',
    servedFrom: 'REGISTER',
    requestId: 'r',
    linkedBy: 'PID',
    subject: true,
    exhaustive: true,
    once: register === 'civil',
    raw: over.value ? String(over.value) : null,
    value: null,
    absence: over.value ? null : 'MISSING',
    failure: null,
    ...over,
  };
}
const says = (register: string, recordRef: string, value: string, over: Partial<Claim> = {}) =>
  claim(register, recordRef, { value, ...over });

function judged(entity: EntityName, key: string, claims: readonly Claim[]) {
  const fields = model[entity].fields;
  const read = (field: string) => (field === 'dateOfBirth' ? claims : []);
  return new EntityJudge({ name: entity, key, fields }, read, context).value('dateOfBirth');
}
const person = (...claims: Claim[]) => judged('Person', '000090123456', claims);
const record = (mine: Claim) => judged('BirthRegistration', '1', [mine]);
const outcomes = (fact: { claims: readonly { outcome: string }[] }) => fact.claims.map(({ outcome }) => outcome);

describe('a quoted fact', () => {
  const mine = says('civil', 'khai_sinh/1', '1990-05-12');

  it('is that of the person where the record is what is served', () => {
    const whole = person(mine, says('residence', 'r/1', '1990-05-12'));
    expect(quote(record(mine), whole, 'PartialDate')).toEqual(whole);
    expect(whole.accuracy).toBe('CORROBORATED');
  });

  it('is that of the person where the record agrees with what is served', () => {
    const first = says('civil', 'khai_sinh/0', '1990-05-12');
    const whole = person(first, mine, says('residence', 'r/1', '1990-06-12'));
    const quoted = quote(record(mine), whole, 'PartialDate');
    expect(quoted).toMatchObject({ accuracy: 'CONFLICTING', probabilityWrong: whole.probabilityWrong });
    expect(quoted.reasons).toEqual(whole.reasons);
    expect(outcomes(quoted)).toEqual(['AGREES', 'SERVED', 'NEAR']);
  });

  it.each([
    ['is nearly', '1990-05-13', 'NEAR'],
    ['contradicts', '1990-01-30', 'CONFLICTS'],
  ])('is conflicting where the record %s what is served, with its own value', (_, served, outcome) => {
    const whole = person(says('civil', 'khai_sinh/0', served), mine, says('residence', 'r/1', served));
    const quoted = quote(record(mine), whole, 'PartialDate');
    expect(quoted).toMatchObject({
      value: '1990-05-12',
      accuracy: 'CONFLICTING',
      probabilityWrong: null,
      basis: 'RULE',
    });
    expect(quoted.reasons.map(({ code }) => code)).toEqual([
      outcome === 'NEAR' ? 'NEAR_MATCH' : 'REGISTERS_DISAGREE',
      'DUPLICATE_RECORD',
    ]);
    expect(outcomes(quoted)).toEqual([outcome, 'SERVED', outcome]);
  });

  it('is invalid where the record breaks a rule, though the person is served another value', () => {
    const wrong = says('civil', 'khai_sinh/1', '2990-05-12');
    const whole = person(wrong, says('residence', 'r/1', '1990-05-12'));
    expect(whole.value).toBe('1990-05-12');
    expect(quote(record(wrong), whole, 'PartialDate')).toMatchObject({ value: '2990-05-12', accuracy: 'INVALID' });
  });

  it('says that the register corrected it', () => {
    const correction = says('civil', 'cai_chinh/9', '1990-12-05', {
      kind: 'CORRECTION',
      recordedAt: '2024-01-01T00:00:00Z',
    });
    const quoted = quote(record(mine), person(mine, correction), 'PartialDate');
    expect(quoted).toMatchObject({ value: '1990-05-12', accuracy: 'CONFLICTING' });
    expect(quoted.reasons.map(({ code }) => code)).toEqual(['CORRECTED']);
  });

  it('that says less than what is served shares its verdict; one that says more stands alone, and knows dissent', () => {
    const year = says('civil', 'khai_sinh/1', '1990');
    const served = says('civil', 'khai_sinh/0', '1990-05-12');
    const agreeing = person(served, year, says('residence', 'r/1', '1990-05-12'));
    expect(quote(record(year), agreeing, 'PartialDate')).toMatchObject({
      value: '1990',
      completeness: 'PARTIAL',
      accuracy: 'CORROBORATED',
    });
    const coarse = says('civil', 'khai_sinh/0', '1990');
    expect(quote(record(mine), person(coarse, mine, says('residence', 'r/1', '1990')), 'PartialDate')).toMatchObject({
      completeness: 'PRESENT',
      accuracy: 'SINGLE_SOURCE',
      probabilityWrong: null,
    });
    expect(quote(record(mine), person(coarse, mine, says('residence', 'r/1', '1977')), 'PartialDate')).toMatchObject({
      accuracy: 'CONFLICTING',
    });
  });

  it("is the record's own claim where the person's fact does not hold the record", () => {
    const own = record(mine);
    const elsewhere = person(says('residence', 'r/1', '1990-05-13'));
    expect(quote(own, elsewhere, 'PartialDate')).toBe(own);
    expect(own).toMatchObject({ value: '1990-05-12', accuracy: 'SINGLE_SOURCE' });
  });

  it('that is absent stays absent, for its own reason', () => {
    const empty = claim('civil', 'khai_sinh/1', {});
    const own = record(empty);
    expect(quote(own, person(empty, says('residence', 'r/1', '1990-05-13')), 'PartialDate')).toBe(own);
    expect(own).toMatchObject({ value: null, completeness: 'MISSING' });
  });
});
