import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../../src/generated/model.ts';
import type { Example, ExampleClaim } from '../../../src/quality/rule.ts';
import { registrationNumberShared } from '../../../src/quality/rules/registration-number-shared.ts';
import { residencesOverlap } from '../../../src/quality/rules/residences-overlap.ts';
import { exampleInput } from './example-input.ts';

describe('two registrations under one number', () => {
  interface Entry {
    readonly number: string;
    readonly date?: string;
    readonly book?: string | null;
    readonly registrar?: string;
    readonly register?: string;
  }
  const claims = (key: string, entry: Entry): Example['claims'] => {
    const {
      number,
      date = '2014-03-04',
      book = null,
      registrar = 'UBND phường 1',
      register = 'civil-registry',
    } = entry;
    const label = { vi: registrar, en: registrar };
    return {
      registrationNumber: [{ register, recordRef: `ket_hon/${key}`, value: number }],
      registrationDate: [{ register, value: date }],
      registrar: [{ register, value: { code: '26743', system: 'admin-unit-2004', label } }],
      book: [book === null ? { register, absence: 'NOT_IN_SCOPE' } : { register, value: book }],
    };
  };
  const found = (own: Entry, other: Entry) =>
    registrationNumberShared.check(
      exampleInput({
        field: 'MarriageRegistration.registrationNumber',
        key: '17',
        claims: claims('17', own),
        others: [{ key: '18', claims: claims('18', other) }],
      }),
    );

  it('are the same however the number is written', () => {
    const [finding] = found({ number: '012/2014' }, { number: 'Số 12', date: '2014-05-06' });
    expect(finding).toMatchObject({
      effect: 'NOTES',
      words: {
        number: '012/2014',
        year: '2014',
        records: { vi: 'ket_hon/17 (04/03/2014); ket_hon/18 (06/05/2014)' },
      },
    });
  });

  it.each<[string, Entry]>([
    ['another number', { number: '13/2014' }],
    ['a number of a kind of its own', { number: '12/TLKT-BS' }],
    ['another year', { number: '12/2015', date: '2015-03-04' }],
    ['another book', { number: '12/2014', book: '02/2014' }],
    ['a registrar that had the code before', { number: '12/2014', registrar: 'UBND phường 2' }],
    ['another register', { number: '12/2014', register: 'residence' }],
  ])('are two with %s', (_, other) => {
    expect(found({ number: '12/2014', book: '01/2014' }, other)).toEqual([]);
  });

  it('are taken for one book where a book is not known', () => {
    expect(found({ number: '12/2014', book: '01/2014' }, { number: '12/2014' })).toHaveLength(1);
    expect(found({ number: '12/2014', book: '01/2014' }, { number: '12/2014', book: '01/2014 ' })).toHaveLength(1);
  });
});

describe('residences of one kind', () => {
  interface Stay {
    readonly kind?: string;
    readonly since: string | null;
    /** Null while it lasts. */
    readonly until: string | null;
    readonly term?: string;
  }
  const said = (value: string | null, absence: Completeness): readonly ExampleClaim[] =>
    value === null ? [{ register: 'residence', absence }] : [{ register: 'residence', value }];
  const found = (...stays: readonly Stay[]) =>
    residencesOverlap.check(
      exampleInput({
        field: 'Person.residences',
        key: '000190000017',
        claims: {
          residences: stays.map((_, at) => ({
            register: 'residence',
            value: { entity: 'Residence', key: String(at) },
          })),
        },
        linked: Object.fromEntries(
          stays.map(({ kind = 'PERMANENT', since, until, term }, at) => [
            String(at),
            {
              kind: said(kind, 'MISSING'),
              since: said(since, 'MISSING'),
              until: said(until, 'NOT_APPLICABLE'),
              registeredUntil: said(term ?? null, 'NOT_APPLICABLE'),
            },
          ]),
        ),
      }),
    );

  it('overlap where they surely do, with the claims of both', () => {
    const [finding, ...more] = found(
      { since: '2010', until: '2021-07-01' },
      { since: '2020-05-01', until: '2022-01-01' },
    );
    expect(more).toEqual([]);
    expect(finding?.claims).toHaveLength(2);
    expect(finding?.words).toMatchObject({
      first: { vi: 'từ 2010 đến 01/07/2021' },
      second: { vi: 'từ 01/05/2020 đến 01/01/2022' },
      from: { vi: '01/05/2020' },
      to: { vi: '01/07/2021' },
    });
  });

  it.each<[string, readonly Stay[]]>([
    [
      'on the day of the move',
      [
        { since: '2010-01-01', until: '2020-05-01' },
        { since: '2020-05-01', until: null },
      ],
    ],
    [
      'by a year alone',
      [
        { since: '2010-01-01', until: '2020' },
        { since: '2020-05-01', until: null },
      ],
    ],
    [
      'of two kinds',
      [
        { since: '2010', until: null },
        { kind: 'TEMPORARY', since: '2020', until: null },
      ],
    ],
    [
      'after the term of a temporary one',
      [
        { kind: 'TEMPORARY', since: '2018-01-01', until: null, term: '2019-12-31' },
        { kind: 'TEMPORARY', since: '2020-01-01', until: null, term: '2027-01-01' },
      ],
    ],
  ])('do not %s', (_, stays) => {
    expect(found(...stays)).toEqual([]);
  });

  it('overlap today where both last, though nobody knows since when', () => {
    const [finding] = found({ since: null, until: null }, { since: '2020-05-01', until: null });
    expect(finding?.words).toMatchObject({ first: { vi: 'từ không rõ đến nay' }, from: { en: '2026-11-22' } });
  });

  it('overlap within the terms of two temporary ones', () => {
    const [finding] = found(
      { kind: 'TEMPORARY', since: '2018-01-01', until: null, term: '2020-12-31' },
      { kind: 'TEMPORARY', since: '2020-01-01', until: null, term: '2027-01-01' },
    );
    expect(finding?.words).toMatchObject({ kind: { en: 'temporary' }, to: { en: '2020-12-31' } });
  });
});
