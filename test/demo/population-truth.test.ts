import { describe, expect, it } from 'vitest';
import { defaultRates } from '../../src/demo/population/defects/defects.ts';
import { generate } from '../../src/demo/population/generate.ts';
import { parseRates, RatesError } from '../../src/demo/population/rates.ts';
import type { TruthRow } from '../../src/demo/population/truth/labels.ts';

const off = Object.fromEntries(Object.keys(defaultRates).map((code) => [code, 0]));
const often = Object.fromEntries(Object.keys(defaultRates).map((code) => [code, 0.3]));
const truthOf = (people: number, rates: Readonly<Record<string, number>>): TruthRow[] =>
  [...generate({ people, seed: 4, rates, labelled: true, assistance: true })].flatMap(({ truth }) => truth?.rows ?? []);
const batchesOf = (people: number) => [...generate({ people, seed: 4, rates: off, assistance: true })];
const only = (code: string, rate = 1) =>
  truthOf(1500, { ...off, [code]: rate }).filter(({ defect }) => defect === code);

describe('what is true', () => {
  it('is told of everybody, and only where it is asked for', () => {
    const batches = [...generate({ people: 300, seed: 4, labelled: true })];
    for (const { people, truth } of batches)
      expect(truth?.facts.map(({ key }) => key)).toEqual(people.map(({ personalId }) => personalId));
    expect([...generate({ people: 300, seed: 4 })].every(({ truth }) => truth === null)).toBe(true);
  });

  it('changes nothing in the registers by being told', () => {
    const rows = (labelled: boolean) => [...generate({ people: 300, seed: 4, labelled })].map(({ rows }) => rows);
    expect(JSON.stringify(rows(true))).toBe(JSON.stringify(rows(false)));
  });

  it('has a row for every kind of defect there is', () => {
    const found = new Set(truthOf(6000, often).map(({ defect }) => defect));
    expect(Object.keys(defaultRates).filter((code) => !found.has(code))).toEqual([]);
  });

  it('has nothing but the examples, births elsewhere and what is in paper books when no defect is wanted', () => {
    const codes = truthOf(600, off).map(({ defect, key }) => `${defect} ${key.slice(6) < '000100' ? 'example' : ''}`);
    expect([...new Set(codes)].sort()).toEqual([
      'BIRTH_BEFORE_DIGITISATION ',
      'BIRTH_BEFORE_DIGITISATION example',
      'BIRTH_DATE_WRONG_IN_RESIDENCE example',
      'BIRTH_IN_OTHER_PROVINCE ',
      'DEATH_KNOWN_ONLY_TO_HEALTH example',
      'MARRIAGE_BEFORE_DIGITISATION ',
    ]);
  });

  it('draws each defect from numbers of its own: the rate of one moves no other', () => {
    const key = ({ key, record }: TruthRow) => `${key} ${record}`;
    const alone = only('DIACRITICS_LOST_IN_HEALTH', 0.1).map(key);
    const beside = truthOf(1500, { ...off, DIACRITICS_LOST_IN_HEALTH: 0.1, SEX_WRONG_IN_HEALTH: 0.5 });
    expect(beside.filter(({ defect }) => defect === 'DIACRITICS_LOST_IN_HEALTH').map(key)).toEqual(alone);
    expect(alone.length).toBeGreaterThan(10);
  });
});

describe('what can be known of a defect', () => {
  it('a wrong date of birth where another register has the right one, and not where none has', () => {
    const rows = only('BIRTH_DATE_FIRST_OF_JANUARY').filter(({ harm }) => harm === 'FALSE');
    // Only residence, and health that copied it, have these; registered deaths and both social registers have the right one.
    const right = new Set(
      batchesOf(1500).flatMap(({ rows, assistance }) => [
        ...rows['civil-registry'].khai_tu.map((row) => row.soDinhDanh),
        ...rows['social-insurance'].nguoi_tham_gia.map((row) => row.so_dinh_danh),
        ...assistance.map(({ beneficiary }) => beneficiary?.so_dinh_danh ?? null),
      ]),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ detectable }) => detectable)).size).toBe(2);
    expect(rows.filter(({ detectable, key }) => detectable !== right.has(key))).toEqual([]);
    const others = only('BIRTH_DATE_WRONG_IN_RESIDENCE').filter(({ key }) => key.slice(6) >= '000100');
    expect(others.every(({ detectable, trueValue, heldValue }) => detectable && trueValue !== heldValue)).toBe(true);
  });

  it('a stale residence by nobody, a death that a hospital reported by all', () => {
    expect(only('RESIDENCE_STALE').some(({ detectable }) => detectable)).toBe(false);
    const deaths = only('DEATH_KNOWN_ONLY_TO_HEALTH').filter(({ fields }) => fields.includes('lifeStatus'));
    expect(deaths.length).toBeGreaterThan(10);
    expect(deaths.every(({ detectable }) => detectable)).toBe(true);
    const unheard = only('DEATH_KNOWN_TO_NOBODY').filter(({ fields }) => fields.includes('lifeStatus'));
    expect(unheard.length).toBeGreaterThan(2);
    expect(unheard.some(({ detectable }) => detectable)).toBe(false);
  });

  it('calls other spellings and corrected dates nothing to warn of', () => {
    for (const code of [
      'TONE_STYLE_IN_RESIDENCE',
      'SPACING_IN_CIVIL_REGISTRY',
      'LOOKALIKE_LETTER_IN_HEALTH',
      'BIRTH_DATE_CORRECTED',
    ]) {
      const harms = new Set(only(code).map(({ harm }) => harm));
      expect([...harms], code).toEqual(['NONE']);
    }
    expect(new Set(only('DIACRITICS_LOST_IN_HEALTH').map(({ harm }) => harm))).toEqual(new Set(['IMPRECISE']));
    expect(new Set(only('MARRIAGE_ONLY_BY_CMND').map(({ harm }) => harm))).toEqual(new Set(['BY_OLD_NUMBER']));
  });
});

describe('parseRates', () => {
  it('reads pairs from a line or a file', () => {
    expect(parseRates('RESIDENCE_STALE=0.2, BIRTH_NOT_LOADED = 0')).toEqual({
      RESIDENCE_STALE: 0.2,
      BIRTH_NOT_LOADED: 0,
    });
    expect(parseRates('# usual\nRESIDENCE_STALE=0.2 # a fifth\n')).toEqual({ RESIDENCE_STALE: 0.2 });
  });

  it.each(['NO_SUCH=0.1', 'RESIDENCE_STALE=2', 'RESIDENCE_STALE=', 'RESIDENCE_STALE=x', 'toString=0.5'])(
    'refuses %s',
    (text) => {
      expect(() => parseRates(text)).toThrow(RatesError);
    },
  );
});
