import { describe, expect, it } from 'vitest';
import { byDefault, shortfallsOf } from '../../../src/dossier/assess/shortfall.ts';
import { absent, claim, read } from './needed.ts';

const codes = (...args: Parameters<typeof shortfallsOf>) =>
  shortfallsOf(...args).map(({ code, isShort, passes }) => `${isShort ? '' : '~'}${code}${passes ? '…' : ''}`);
const lower = claim({ register: 'residence', authority: 2 });
const health = claim({ register: 'health', authority: 3, outcome: 'AGREES' });

describe('by default', () => {
  it.each(['SINGLE_SOURCE', 'CORROBORATED', 'UNASSESSED'] as const)(
    'a value of the register of first authority suffices as %s',
    (accuracy) => expect(codes(read({ accuracy }), byDefault)).toEqual([]),
  );

  it('a lower register that contradicts the first is only noted', () => {
    const claims = [claim(), claim({ register: 'residence', authority: 2, outcome: 'CONFLICTS' })];
    expect(codes(read({ accuracy: 'CONFLICTING', claims }), byDefault)).toEqual(['~CONFLICT_NOTED']);
  });

  it('a second record of the first register that contradicts the first makes it fall short', () => {
    const claims = [claim(), claim({ recordRef: 'khai_tu/2', outcome: 'CONFLICTS' })];
    expect(codes(read({ accuracy: 'CONFLICTING', claims }), byDefault)).toEqual(['AUTHORITY_CONTRADICTS_ITSELF']);
  });

  it('a rule against the value of first authority makes it fall short', () => {
    expect(codes(read({ accuracy: 'INVALID' }), byDefault)).toEqual(['VALUE_INVALID']);
    const claims = [claim({ outcome: 'INVALID' }), lower];
    expect(codes(read({ claims }), byDefault)).toEqual(['VALUE_INVALID']);
  });

  it('what an official confirmed suffices, whoever said it', () => {
    const claims = [claim({ outcome: 'CONFLICTS' }), absent('SOURCE_UNAVAILABLE', { authority: 1 })];
    const confirmed = { accuracy: 'CONFIRMED', freshness: 'STALE', completeness: 'PARTIAL', claims } as const;
    expect(codes(read(confirmed), byDefault)).toEqual([]);
  });

  it('a value in part, out of date, or from an earlier answer falls short', () => {
    expect(codes(read({ completeness: 'PARTIAL' }), byDefault)).toEqual(['VALUE_PARTIAL']);
    expect(codes(read({ freshness: 'STALE' }), byDefault)).toEqual(['VALUE_STALE']);
    const claims = [claim({ servedFrom: 'LAST_KNOWN' })];
    expect(codes(read({ freshness: 'STALE', claims }), byDefault)).toEqual(['LAST_KNOWN_ONLY…']);
  });

  it('a value of a lower register falls short, by why the first has none', () => {
    const why = (first: ReturnType<typeof absent>) => codes(read({ claims: [first, lower] }), byDefault);
    expect(why(absent('NO_RECORD'))).toEqual(['LOWER_AUTHORITY_ONLY']);
    expect(why(absent('NOT_IN_SCOPE'))).toEqual(['NOT_IN_SCOPE']);
    expect(why(absent('WITHHELD'))).toEqual(['WITHHELD']);
    expect(why(absent('SOURCE_UNAVAILABLE'))).toEqual(['REGISTER_UNAVAILABLE…']);
  });
});

describe('an absence', () => {
  const none = (completeness: NonNullable<ReturnType<typeof absent>['absence']>, claims: ReturnType<typeof claim>[]) =>
    read({ completeness, text: null, accuracy: 'UNASSESSED', freshness: 'UNKNOWN', claims }, { value: null });

  it.each([
    ['NO_RECORD', 'NO_RECORD'],
    ['NOT_COVERED', 'NOT_COVERED'],
    ['NOT_IN_SCOPE', 'NOT_IN_SCOPE'],
    ['WITHHELD', 'WITHHELD'],
    ['UNREADABLE', 'UNREADABLE'],
    ['MISSING', 'VALUE_MISSING'],
    ['NOT_APPLICABLE', 'NOT_APPLICABLE'],
    ['SOURCE_UNAVAILABLE', 'REGISTER_UNAVAILABLE…'],
  ] as const)('%s is the cause %s', (absence, code) => {
    expect(codes(none(absence, [absent(absence)]), byDefault)).toEqual([code]);
  });

  it('is that of the first register; waiting for one that would not count changes nothing', () => {
    const claims = [absent('NO_RECORD'), absent('SOURCE_UNAVAILABLE', { register: 'residence', authority: 2 })];
    expect(codes(none('SOURCE_UNAVAILABLE', claims), byDefault)).toEqual(['NO_RECORD']);
    const tolerates = { ...byDefault, lowerAuthority: ['SINGLE_SOURCE'] } as const;
    expect(codes(none('SOURCE_UNAVAILABLE', claims), tolerates)).toEqual(['REGISTER_UNAVAILABLE…']);
  });
});

describe('a set', () => {
  const set = (claims: ReturnType<typeof claim>[], items: unknown[] = []) =>
    read({ completeness: 'PARTIAL', claims }, { kind: 'SET', value: items });
  const item = { entity: 'MarriageRegistration', key: '1' };

  it('that is not whole falls short by what it lacks', () => {
    expect(codes(set([absent('NOT_COVERED')]), byDefault)).toEqual(['NOT_COVERED']);
    expect(codes(set([absent('SOURCE_UNAVAILABLE')]), byDefault)).toEqual(['REGISTER_UNAVAILABLE…']);
    expect(codes(set([claim()], [item]), byDefault)).toEqual(['NOT_COVERED']);
    expect(codes(set([claim(), absent('UNREADABLE')], [item]), byDefault)).toEqual(['VALUE_PARTIAL']);
    expect(codes(set([absent('NOT_COVERED')]), { ...byDefault, uncovered: true })).toEqual([]);
    expect(codes(set([absent('SOURCE_UNAVAILABLE')]), { ...byDefault, uncovered: true })).toEqual([
      'REGISTER_UNAVAILABLE…',
    ]);
  });

  it('need not be whole where it has what is looked for', () => {
    expect(codes(set([claim(), absent('SOURCE_UNAVAILABLE')], [item]), byDefault, true)).toEqual([]);
  });
});

describe('tolerances', () => {
  it('let through what they name and note it where it matters', () => {
    expect(codes(read({ completeness: 'PARTIAL' }), { ...byDefault, partial: true })).toEqual([]);
    expect(codes(read({ freshness: 'STALE' }), { ...byDefault, stale: true })).toEqual([]);
    const last = [claim({ servedFrom: 'LAST_KNOWN' })];
    expect(codes(read({ freshness: 'STALE', claims: last }), { ...byDefault, lastKnown: true })).toEqual([]);
    const claims = [absent('NOT_IN_SCOPE'), lower, health];
    const tolerates = { ...byDefault, lowerAuthority: ['CORROBORATED'] } as const;
    expect(codes(read({ accuracy: 'CORROBORATED', claims }), tolerates)).toEqual(['~LOWER_AUTHORITY_ONLY']);
    expect(codes(read({ accuracy: 'SINGLE_SOURCE', claims }), tolerates)).toEqual(['NOT_IN_SCOPE']);
  });
});
