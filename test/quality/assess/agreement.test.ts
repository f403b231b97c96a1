import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/demo/population/random.ts';
import { type Witnessed, weigh } from '../../../src/quality/assess/agreement.ts';

const voice = (witness: string, value: number, word: string) => ({ witness, value, word, fresh: 1, part: 1 });
/** Facts without more and less precise values, by what each witness says. */
function fact(said: Readonly<Record<string, string>>, more: Partial<Witnessed> = {}): Witnessed {
  const words = [...new Set(Object.values(said))];
  const voices = Object.entries(said).map(([witness, word]) => voice(witness, words.indexOf(word), word));
  return { right: words.map((_, at) => [at]), partly: words.map(() => []), voices, known: null, ...more };
}

/** Witnesses that are wrong at these rates, each by itself. */
function population(count: number, wrong: Readonly<Record<string, number>>): Witnessed[] {
  const random = new Random('agreement', count);
  return Array.from({ length: count }, (_, at) =>
    fact(
      Object.fromEntries(
        Object.entries(wrong).map(([witness, rate]) => [
          witness,
          random.chance(rate) ? `wrong ${random.integer(1, 1000)}` : `true ${at}`,
        ]),
      ),
    ),
  );
}

describe('weigh', () => {
  it('trusts a witness that others bear out over one that they do not', () => {
    const facts = [...population(400, { good: 0.05, fair: 0.1, poor: 0.5 }), fact({ good: 'x', poor: 'y' })];
    const { right } = weigh(facts, 20).at(-1) ?? { right: [] };
    expect(right[0]).toBeGreaterThan(0.8);
    expect(right[1]).toBeLessThan(0.2);
  });

  it('holds a word that a witness is never borne out in against it', () => {
    const odd = Array.from({ length: 30 }, (_, at) => fact({ a: 'N/K', b: `true ${at}`, c: `true ${at}` }));
    const facts = [...population(300, { a: 0.05, b: 0.05, c: 0.05 }), ...odd, fact({ a: 'N/K', b: 'x' })];
    expect(weigh(facts, 20).at(-1)?.right[0]).toBeLessThan(0.1);
  });

  it('never counts a fact for its own witnesses, and is never certain', () => {
    const [alone] = weigh([fact({ a: 'x' })], 20);
    expect(alone?.right[0]).toBeCloseTo(0.9);
    for (const { right } of weigh(population(50, { a: 0, b: 0 }), 20)) {
      for (const chance of right) expect(chance).toBeLessThanOrEqual(0.97);
    }
  });

  it('leaves room for errors that many share: the more there are, the nearer to the share of them', () => {
    const names = Array.from({ length: 15 }, (_, at) => `w${at}`);
    const split = (many: number, few: number) =>
      fact(Object.fromEntries(names.slice(0, many + few).map((name, at) => [name, at < many ? 'x' : 'y'])));
    const facts = [...population(300, Object.fromEntries(names.map((name) => [name, 0.1]))), split(2, 1), split(10, 5)];
    const [three, fifteen] = weigh(facts, 20).slice(-2);
    expect(three?.right[1]).toBeGreaterThan(0.05);
    expect(fifteen?.right[1]).toBeGreaterThan(0.2);
    expect(fifteen?.right[1]).toBeLessThan(0.34);
  });

  it('goes with the two of three where that is the only fact', () => {
    expect(weigh([fact({ a: 'x', b: 'x', c: 'y' })], 1)[0]?.right[0]).toBeGreaterThan(0.6);
  });

  it('takes a dispute of the same parties, however often it comes, for proof of neither side', () => {
    const sure = population(100, { a: 0, b: 0, c: 0, d: 0 });
    const alone = Array.from({ length: 100 }, (_, at) =>
      fact({ a: `x ${at}`, b: `x ${at}`, c: `y ${at}`, d: `y ${at}` }),
    );
    const third = Array.from({ length: 10 }, (_, at) => fact({ a: `x ${at}`, b: `x ${at}`, c: `y ${at}` }));
    const { right } = weigh([...sure, ...third, ...alone], 20).at(-1) ?? { right: [] };
    expect(right[0]).toBeGreaterThan(0.4);
    expect(right[0]).toBeLessThan(0.65);
  });

  it('falls back on the share of witnesses where the same ones are always wrong together', () => {
    const blocs = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        fact({ a: `x ${at}`, b: `x ${at}`, c: `x ${at}`, d: `y ${at}`, e: `y ${at}` }),
      );
    const often = weigh(blocs(300), 20).at(-1)?.right[0] ?? 1;
    const seldom = weigh([...population(300, { a: 0.05, b: 0.05, c: 0.05, d: 0.05, e: 0.05 }), ...blocs(1)], 20);
    expect(often).toBeGreaterThan(0.6);
    expect(often).toBeLessThan(0.65);
    expect(seldom.at(-1)?.right[0]).toBeGreaterThan(0.75);
  });

  it('serves the more precise value unless its witness is doubtful, and takes the less precise as right with it', () => {
    const nested = {
      right: [[0, 1], [1]],
      partly: [[], []],
      voices: [voice('a', 0, 'ward'), voice('b', 1, 'city')],
      known: null,
    };
    const { truth, right } = weigh([...population(100, { a: 0.05, b: 0.05, c: 0.05 }), nested], 20).at(-1) ?? {
      truth: [],
      right: [],
    };
    expect(truth[0]).toBeGreaterThan(truth[1] ?? 1);
    expect(right[1]).toBeGreaterThanOrEqual(right[0] ?? 1);
  });

  it('takes what leaves something out for a part of the truth, not for a rival that many agree on', () => {
    const facts = Array.from({ length: 60 }, (_, at) => {
      const [whole, part] = [`whole ${at}`, `part ${at}`];
      return fact({ a: whole, b: whole, c: part, d: part, e: at % 2 ? part : whole }, { partly: [[1], []] });
    });
    const rivals = facts.map((each) => ({ ...each, partly: [[], []] }));
    const rightIn = (all: readonly Witnessed[]) => weigh(all, 20).at(-1)?.right[0] ?? 0;
    expect(rightIn(facts)).toBeGreaterThan(0.6);
    expect(rightIn(rivals)).toBeLessThan(0.5);
  });

  it('gives what was confirmed, and learns from it', () => {
    const disputes = Array.from({ length: 60 }, (_, at) =>
      fact({ a: `x ${at}`, b: `y ${at}` }, { known: at < 40 ? [true, false] : null }),
    );
    const weighed = weigh(disputes, 20);
    expect(weighed[0]?.right).toEqual([1, 0]);
    expect(weighed.at(-1)?.right[0]).toBeGreaterThan(0.8);
  });

  it('takes what is old for less than what is new', () => {
    const { right } = weigh(
      [
        ...population(200, { a: 0.1, b: 0.1 }),
        { ...fact({}), right: [[0], [1]], voices: [{ ...voice('a', 0, 'old'), fresh: 0.1 }, voice('b', 1, 'new')] },
      ],
      20,
    ).at(-1) ?? { right: [] };
    expect(right[1]).toBeGreaterThan((right[0] ?? 1) + 0.3);
  });
});
