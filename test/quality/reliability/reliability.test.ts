import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/demo/population/random.ts';
import { compare } from '../../../src/quality/compare/compare.ts';
import { type ConfirmedFact, confirmedFact } from '../../../src/quality/reliability/confirmed-fact.ts';
import { Reliability } from '../../../src/quality/reliability/reliability.ts';

const field = 'Person.dateOfBirth';
const byDate = (left: unknown, right: unknown) => compare('PartialDate', left, right);
const said = (register: string, value: string, group = register) => ({ register, group, value });

/** Facts in which registers are wrong at these rates, each by itself, but for what two of them share. */
function confirmed(count: number, wrong: Readonly<Record<string, number>>, shared = 0): ConfirmedFact[] {
  const random = new Random('reliability', count, shared);
  return Array.from({ length: count }, (_, at) => {
    const copied = random.chance(shared);
    const claims = Object.entries(wrong).map(([register, rate]) => {
      if (copied && register !== 'civil') return said(register, '1901-01-01');
      return said(register, random.chance(rate) ? `19${random.integer(10, 99)}-02-03` : '2000-05-12');
    });
    return confirmedFact({ entity: `p${at}`, field, truth: '2000-05-12' }, claims, byDate);
  });
}

describe('what a confirmation teaches', () => {
  it('counts the less precise as right and as nobody’s opponent, and each witness once', () => {
    const fact = confirmedFact(
      { entity: 'p', field, truth: '1960-05-12' },
      [
        said('civil', '1960'),
        said('residence', '1960-05-12'),
        said('copy', '1961-05-12', 'residence'),
        said('health', '1961-05-12'),
      ],
      byDate,
    );
    expect(fact.said).toEqual([
      { register: 'civil', right: true },
      { register: 'residence', right: true },
      { register: 'health', right: false },
    ]);
    expect(fact.values).toEqual([
      { for: ['civil', 'residence'], against: [['health']], right: true },
      { for: ['residence'], against: [['health']], right: true },
      { for: ['health'], against: [['civil'], ['residence']], right: false },
    ]);
  });
});

describe('Reliability', () => {
  it('knows nothing before the first confirmation', () => {
    const none = new Reliability([]);
    expect(none.learnedChance(field, { for: ['civil', 'health'], against: [] })).toBeNull();
    expect(none.shareErrors(field, ['civil', 'health'])).toBe(false);
    expect(none.estimate('civil', field)).toMatchObject({ n: 0, right: 0 });
    expect(none.estimate('civil', field).mean).toBeCloseTo(0.9);
  });

  it('estimates a register in a field, drawn towards what else is known of both', () => {
    const model = new Reliability(confirmed(200, { civil: 0.01, health: 0.4 }));
    const [civil, health] = [model.estimate('civil', field), model.estimate('health', field)];
    expect(civil.n).toBe(200);
    expect(civil.mean).toBeGreaterThan(0.95);
    expect(health.mean).toBeCloseTo(0.6, 1);
    expect(health.low).toBeLessThan(health.right / health.n);
    expect(health.high).toBeGreaterThan(health.right / health.n);
    // Of a field in which it was never confirmed the register alone tells.
    expect(model.estimate('health', 'Person.sex').mean).toBeLessThan(model.estimate('civil', 'Person.sex').mean);
  });

  it('leaves vote share where it does better on what was confirmed, and not for a few confirmations', () => {
    const wrong = { civil: 0.02, residence: 0.02, health: 0.5 };
    expect(new Reliability(confirmed(5, wrong)).isLearned(field)).toBe(false);
    const model = new Reliability(confirmed(200, wrong));
    expect(model.isLearned(field)).toBe(true);
    const bySingle = (register: string) =>
      model.learnedChance(field, { for: [register], against: [] })?.probabilityWrong ?? Number.NaN;
    expect(bySingle('civil')).toBeLessThan(0.1);
    expect(bySingle('health')).toBeGreaterThan(0.3);
    // Vote share would say one half.
    const against = model.learnedChance(field, { for: ['civil'], against: [['health']] });
    expect(against).toMatchObject({ basis: 'LEARNED' });
    expect(against?.probabilityWrong).toBeLessThan(0.15);
  });

  it('goes back to vote share when that does better again', () => {
    const before = confirmed(60, { civil: 0.02, health: 0.5 });
    expect(new Reliability(before).isLearned(field)).toBe(true);
    // Where the one that was always right is wrong as often, what was learned misleads.
    const after = confirmed(60, { civil: 0.5, health: 0.02 }).map((fact) => ({
      ...fact,
      entity: `later ${fact.entity}`,
    }));
    expect(new Reliability([...before, ...after]).isLearned(field)).toBe(false);
  });

  it('finds witnesses that are wrong together', () => {
    const wrong = { civil: 0.02, residence: 0.02, copy: 0.02 };
    const model = new Reliability(confirmed(100, wrong, 0.15));
    expect(model.shareErrors(field, ['residence', 'copy'])).toBe(false);
    const alone = confirmed(100, { residence: 0.02, copy: 0.02 }, 0.15);
    expect(new Reliability(alone).shareErrors(field, ['residence', 'copy'])).toBe(true);
    // A third that shares nothing with them makes up for it.
    expect(new Reliability(alone).shareErrors(field, ['residence', 'copy', 'civil'])).toBe(false);
    expect(new Reliability(confirmed(100, wrong)).shareErrors(field, ['residence', 'copy'])).toBe(false);
  });
});
