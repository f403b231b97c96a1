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

  it('is seen in most names of TCVN3', () => {
    const changed = names.filter((name) => toTcvn3(name) !== name);
    const seen = changed.filter((name) => isLegacyEncoded(toTcvn3(name)));
    expect(seen.length / changed.length).toBeGreaterThan(0.93);
  });
});
