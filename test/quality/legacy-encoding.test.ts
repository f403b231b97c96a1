import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/demo/population/generate.ts';
import { fullName } from '../../src/demo/population/names.ts';
import { toTcvn3 } from '../../src/demo/population/tcvn3.ts';
import { isLegacyEncoded } from '../../src/quality/legacy-encoding.ts';

const names = [
  ...new Set(
    [...generate({ people: 3000, seed: 7 })].flatMap(({ people }) => people.map(({ name }) => fullName(name))),
  ),
];

describe('an old encoding', () => {
  it('is seen in hardly a name that has none', () => {
    const ours = [...names, ...names.map((name) => name.toUpperCase()), ...names.map((name) => name.normalize('NFD'))];
    expect(ours.filter(isLegacyEncoded)).toEqual([]);
    const foreign = [
      'Jürgen Müller',
      'Peña Núñez',
      'François Lefèvre',
      'Åsa Öberg',
      'Kim Min-jun',
      'José Muñoz',
      'Ðặng Hoà',
    ];
    expect(foreign.filter(isLegacyEncoded)).toEqual([]);
  });

  it.each([
    'NguyÔn §×nh §¨ng Léc',
    'Lª V¨n ViÖt',
    'TrÇn ThÞ H»ng',
    'Nguyeãn Vaên Naêm',
    'Traàn Thò Leä',
    'Leâ Vaên Taâm',
  ])('%s', (name) => {
    expect(isLegacyEncoded(name)).toBe(true);
  });

  it('is seen at a closer look wherever a glance gives no rest', () => {
    const tcvn3 = /\p{L}[¡-©«-¯µ-¹»-¾×÷]|[¡-©«-¯µ-¹»-¾×÷]\p{L}|\p{Ll}[À-ÖØ-Þ]|\p{Ll}ª|ª\p{Ll}/u;
    const vni = /a[àáâãäå]|e[âàáãä]|o[âäå]/iu;
    const sign = fc.oneof(
      fc.constantFrom(...'aeoAEOnghTT  -', 'Đ', 'đ', 'ư'),
      fc.integer({ min: 0xa1, max: 0xff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
        const name = signs.join('');
        if (isLegacyEncoded(name) !== (tcvn3.test(name) || vni.test(name))) throw new Error(name);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is seen in most names of TCVN3', () => {
    const changed = names.filter((name) => toTcvn3(name) !== name);
    const seen = changed.filter((name) => isLegacyEncoded(toTcvn3(name)));
    expect(seen.length / changed.length).toBeGreaterThan(0.93);
  });
});
