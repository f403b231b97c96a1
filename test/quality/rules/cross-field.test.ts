import { describe, expect, it } from 'vitest';
import type { Example, ExampleClaim, FactInput, Finding } from '../../../src/quality/rule.ts';
import { corrected } from '../../../src/quality/rules/corrected.ts';
import { dateInFuture } from '../../../src/quality/rules/date-in-future.ts';
import { deathBeforeBirth } from '../../../src/quality/rules/death-before-birth.ts';
import { deathDateNotApplicable } from '../../../src/quality/rules/death-date-not-applicable.ts';
import { deathNotRegistered } from '../../../src/quality/rules/death-not-registered.ts';
import { divorceNotNoted } from '../../../src/quality/rules/divorce-not-noted.ts';
import { duplicateRecord } from '../../../src/quality/rules/duplicate-record.ts';
import { pidPlaceMismatch } from '../../../src/quality/rules/pid-place-mismatch.ts';
import { pidSexMismatch } from '../../../src/quality/rules/pid-sex-mismatch.ts';
import { pidYearMismatch } from '../../../src/quality/rules/pid-year-mismatch.ts';
import { residenceNotApplicable } from '../../../src/quality/rules/residence-not-applicable.ts';
import { residenceOfDeceased } from '../../../src/quality/rules/residence-of-deceased.ts';
import { unplaced } from '../unplaced.ts';
import { exampleInput } from './example-input.ts';

type Claims = Readonly<Record<string, readonly ExampleClaim[]>>;
const input = (field: Example['field'], claims: Claims, key = '000190000017'): FactInput =>
  exampleInput({ field, key, claims });
const effects = (findings: readonly Finding[]) => findings.map((finding) => finding.effect);

describe('what an identification number says', () => {
  const sexes = (...values: readonly string[]) =>
    values.map((value, i) => ({ register: ['civil-registry', 'residence', 'health'][i] ?? '', value }));
  const personalId = [{ register: 'residence', value: '000190000017' }];

  it('is doubted only where no register supports it', () => {
    const about = (sex: readonly ExampleClaim[]) =>
      pidSexMismatch.check(input('Person.personalId', { personalId, sex }));
    expect(about(sexes('MALE', 'FEMALE'))).toEqual([]);
    expect(effects(about(sexes('MALE', 'MALE')))).toEqual(['INVALIDATES']);
    expect(about([])).toEqual([]);
  });

  it('makes the recorded value invalid and never disqualifies it', () => {
    expect(effects(pidSexMismatch.check(input('Person.sex', { sex: sexes('MALE', 'FEMALE') })))).toEqual([
      'INVALIDATES',
    ]);
    expect(pidSexMismatch.check(input('Person.sex', { sex: sexes('FEMALE', 'MALE') }))).toEqual([]);
  });

  it('says nothing where a correction explains the difference', () => {
    const dateOfBirth = (recorded: string) => [
      { register: 'civil-registry', value: recorded },
      { register: 'civil-registry', kind: 'CORRECTION' as const, value: '1991-05-12' },
    ];
    const check = (recorded: string) =>
      pidYearMismatch.check(input('Person.dateOfBirth', { dateOfBirth: dateOfBirth(recorded) }));
    expect(check('1990-05-12')).toEqual([]);
    expect(check('1989-05-12')).toHaveLength(1);
  });

  it('knows that provinces were merged, and no province for synthetic numbers', () => {
    const place = (code: string) => ({
      placeOfBirth: [
        {
          register: 'residence',
          value: {
            ...unplaced,
            text: 'Nơi sinh',
            province: { code, system: 'QD19-2025', label: { vi: code, en: code } },
            ward: null,
            detail: null,
          },
        },
      ],
    });
    const check = (code: string, key: string) => pidPlaceMismatch.check(input('Person.placeOfBirth', place(code), key));
    expect(check('79', '077899000017')).toEqual([]);
    expect(check('77', '077899000017')).toEqual([]);
    expect(check('80', '077899000017')).toHaveLength(1);
    expect(check('79', '000190000017')).toEqual([]);
    expect(check('79', '200899000017')).toEqual([]);
  });
});

describe('a death that is not registered', () => {
  const check = (...lifeStatus: readonly ExampleClaim[]) =>
    deathNotRegistered.check(input('Person.lifeStatus', { lifeStatus }));
  const alive = { register: 'residence', value: 'ALIVE' };
  const dead = { register: 'health', value: 'DECEASED' };

  it('makes life status invalid, whichever is served', () => {
    const unregistered = { register: 'civil-registry', absence: 'NO_RECORD' as const };
    expect(effects(check(unregistered, alive, dead))).toEqual(['INVALIDATES']);
    expect(effects(check(unregistered, dead))).toEqual(['INVALIDATES']);
    expect(effects(check(alive, dead))).toEqual(['INVALIDATES']);
    expect(check(unregistered, alive)).toEqual([]);
  });

  it('takes no silence for evidence', () => {
    for (const absence of ['SOURCE_UNAVAILABLE', 'NOT_COVERED', 'WITHHELD'] as const) {
      expect(check({ register: 'civil-registry', absence }, alive, dead)).toEqual([]);
    }
  });
});

describe('the order of birth and death', () => {
  it('blames the date that no other fits', () => {
    const claims = {
      dateOfBirth: [
        { register: 'civil-registry', value: '2005-01-01' },
        { register: 'residence', value: '1950' },
      ],
      dateOfDeath: [{ register: 'health', value: '2001-02-03' }],
    };
    expect(effects(deathBeforeBirth.check(input('Person.dateOfBirth', claims)))).toEqual(['INVALIDATES']);
    expect(deathBeforeBirth.check(input('Person.dateOfDeath', claims))).toEqual([]);
  });
});

describe('dates in the future', () => {
  it('end with today in Viet Nam', () => {
    // 18:00 UTC on New Year's Eve is 01:00 on New Year's Day in Viet Nam.
    const now = new Date('2026-12-31T18:00:00Z');
    const check = (value: string) =>
      dateInFuture.check({ ...input('Person.dateOfBirth', { dateOfBirth: [{ register: 'health', value }] }), now });
    for (const past of ['2027-01-01', '2027', '2027-01', '2026-12-31']) expect(check(past)).toEqual([]);
    for (const future of ['2027-01-02', '2027-02', '2028']) expect(effects(check(future))).toEqual(['DISQUALIFIES']);
  });
});

describe('corrections', () => {
  it('name what the record said and what now holds, not what was recorded later', () => {
    const record = { register: 'civil-registry', value: '1988-05-21', recordedAt: '1988-06-01T00:00:00.000Z' };
    const correction = (value: string, recordedAt: string) => ({
      ...record,
      kind: 'CORRECTION' as const,
      value,
      recordedAt,
    });
    const claims = [
      record,
      correction('1988-05-11', '2001-01-01T00:00:00.000Z'),
      correction('1988-05-12', '2019-01-01T00:00:00.000Z'),
    ];
    const words = (dateOfBirth: readonly ExampleClaim[]) =>
      corrected.check(input('Person.dateOfBirth', { dateOfBirth })).map((finding) => finding.words);
    expect(words(claims)).toEqual([
      { old: { vi: '21/05/1988', en: '1988-05-21' }, new: { vi: '12/05/1988', en: '1988-05-12' } },
    ]);
    expect(words([{ ...record, recordedAt: '2020-01-01T00:00:00.000Z' }, ...claims.slice(1)])).toEqual([]);
  });
});

describe('duplicate records', () => {
  const two = (once: boolean) =>
    ['1', '2'].map((ref) => ({ register: 'health', source: 'records', once, recordRef: ref, value: '1990' }));

  it('are of events that happen once in a life', () => {
    expect(duplicateRecord.check(input('Person.dateOfBirth', { dateOfBirth: two(true) }))).toHaveLength(1);
    expect(duplicateRecord.check(input('Person.dateOfBirth', { dateOfBirth: two(false) }))).toEqual([]);
  });
});

describe('a divorce that a note of its own tells', () => {
  const margin = { register: 'civil-registry', source: 'marriages', recordRef: 'ket_hon/17' } as const;
  const note = { register: 'civil-registry', source: 'divorce-notes', recordRef: 'ghi_chu_ly_hon/4' } as const;
  const check = (...status: readonly ExampleClaim[]) =>
    divorceNotNoted.check(input('MarriageRegistration.status', { status }, '17'));

  it('is missed on a marriage that is said to be recognised', () => {
    expect(effects(check({ ...margin, value: 'RECOGNISED' }, { ...note, value: 'ANNULLED' }))).toEqual(['NOTES']);
  });

  it('is not missed where the margin cannot be read, tells another end, or where the marriage is not there', () => {
    const ended = { ...note, value: 'DIVORCED' };
    expect(check({ ...margin, absence: 'UNREADABLE' }, ended)).toEqual([]);
    expect(check({ ...margin, value: 'ANNULLED' }, ended)).toEqual([]);
    expect(check(ended)).toEqual([]);
  });

  it('is not concluded from a note that cannot be read', () => {
    expect(check({ ...margin, absence: 'MISSING' }, { ...note, absence: 'UNREADABLE' })).toEqual([]);
  });
});

describe('what the living have, and the dead', () => {
  const alive = { register: 'residence', authority: 3, value: 'ALIVE' };
  const registered = { register: 'civil-registry', authority: 1, value: 'DECEASED' };
  const undated = { register: 'residence', absence: 'MISSING' } as const;

  it('is no date of death for who lives by all, and one not told for whose death is registered', () => {
    const about = (...lifeStatus: readonly ExampleClaim[]) =>
      deathDateNotApplicable.check(input('Person.dateOfDeath', { dateOfDeath: [undated], lifeStatus }));
    expect(about(alive).map(({ absence }) => absence)).toEqual(['NOT_APPLICABLE']);
    expect(about({ register: 'civil-registry', authority: 1, absence: 'NO_RECORD' }, alive)).toHaveLength(1);
    expect(about(registered, alive)).toEqual([]);
  });

  it('is disputed where a register has the date and another holds the person to be alive', () => {
    const dateOfDeath = [undated, { register: 'health', value: '2026-09-18' }];
    const found = deathDateNotApplicable.check(
      input('Person.dateOfDeath', { dateOfDeath, lifeStatus: [registered, alive] }),
    );
    expect(found.flatMap(({ claims }) => claims.map(({ register }) => register))).toEqual(['residence']);
  });

  it('is no residence for the dead: one on record is wrong, none is no gap', () => {
    const residence = [
      { register: 'residence', value: { ...unplaced, text: '27 Lê Văn Sỹ', province: null, ward: null, detail: null } },
    ];
    const still = (...lifeStatus: readonly ExampleClaim[]) =>
      effects(residenceOfDeceased.check(input('Person.residence', { residence, lifeStatus })));
    expect(still(alive)).toEqual([]);
    expect(still(registered, alive)).toEqual(['INVALIDATES']);
    const none = (status: string) =>
      residenceNotApplicable.check(
        input('Person.residence', { residence: [undated], lifeStatus: [{ ...alive, value: status }] }),
      ).length;
    expect([none('ALIVE'), none('DECEASED')]).toEqual([0, 1]);
  });
});
